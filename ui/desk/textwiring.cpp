// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/textwiring.h"

#include "core/analysis/outline.h"
#include "core/analysis/pinning.h"
#include "ui/outline/outlinepanel.h"
#include "ui/reader/bitextreader.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/workbench/workbench.h"

#include <QEvent>

namespace concord {

TextWiring::TextWiring(Workbench &workbench, BitextReader &reader, OutlinePanel &outline, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_reader(reader), m_outline(outline)
{
    SelectionHub &hub = workbench.hub();
    connect(&reader, &BitextReader::itemPicked, this, [&hub](const Item &item) { hub.pick(item); });
    connect(&reader, &BitextReader::itemHovered, this, [&hub](const Item &item) { hub.hover(item); });
    connect(&hub, &SelectionHub::pickedChanged, &reader, [&reader](const Projection &picked) { reader.setProjection(picked); });
    connect(&hub, &SelectionHub::hoveredChanged, &reader, [&reader](const Projection &hovered) { reader.setHover(hovered); });
    connect(&outline, &OutlinePanel::entryPicked, this, [&hub, &reader](const TextSpan &span) {
        reader.jumpTo(span);
        hub.pick(span);
    });
    connectWorkbench();
    outline.installEventFilter(this);
    retranslate();
}

void TextWiring::connectWorkbench()
{
    connect(&m_workbench, &Workbench::projectChanged, this, [this] { m_sameArticle = false; });
    connect(&m_workbench, &Workbench::textsRead, this, &TextWiring::showPreview);
    connect(&m_workbench, &Workbench::articleChanged, this, &TextWiring::showArticle);
    connect(&m_workbench, &Workbench::beadsChanged, this, &TextWiring::showText);
    connect(&m_workbench, &Workbench::claimsChanged, this, &TextWiring::showClaims);
    connect(&m_workbench, &Workbench::waiversChanged, this, &TextWiring::showMarks);
    connect(&m_workbench, &Workbench::termsChanged, this, [this] {
        placeTerms();
        showMarks();
    });
}

void TextWiring::placeTerms()
{
    const LoadedArticle *article = m_workbench.article();
    m_terms = article ? placedTerms(article->analysis.bitext, article->analysis.terms) : QList<PlacedTerm>();
}

void TextWiring::showArticle()
{
    const LoadedArticle *article = m_workbench.article();
    m_names = article ? renderedNames(article->analysis.bitext, starterNames()) : QList<RenderedName>();
    placeTerms();
    showText();
    showOutline();
}

/// The texts with their claims, while the rest is being read; what comes later changes no place.
void TextWiring::showPreview(const std::shared_ptr<const ArticlePreview> &preview)
{
    const ArticleAnalysis &analysis = preview->article.analysis;
    m_reader.setContent({std::shared_ptr<const Bitext>(preview, &analysis.bitext), readerMarks(analysis, preview->claims, {}, {}), {}});
    m_sameArticle = true;
}

void TextWiring::showText()
{
    ReaderContent content;
    if (const auto article = m_workbench.sharedArticle()) {
        content.bitext = std::shared_ptr<const Bitext>(article, &article->analysis.bitext);
        readMarks();
        content.marks = marksWithClaims(m_marks, article->analysis.bitext, m_workbench.claims());
        content.confirmedBeads = pinnedBeads(article->analysis);
    }
    if (m_sameArticle && content.bitext)
        m_reader.updateContent(content);
    else
        m_reader.setContent(content);
    m_sameArticle = content.bitext != nullptr;
}

void TextWiring::showMarks()
{
    readMarks();
    showClaims();
}

void TextWiring::readMarks()
{
    const LoadedArticle *article = m_workbench.article();
    m_marks = article ? textMarks(article->analysis, m_workbench.waived(), m_names, m_terms) : TextMarks();
}

void TextWiring::showClaims()
{
    if (const LoadedArticle *article = m_workbench.article())
        m_reader.setMarks(marksWithClaims(m_marks, article->analysis.bitext, m_workbench.claims()));
}

void TextWiring::showOutline()
{
    QList<OutlineEntry> entries;
    if (const LoadedArticle *article = m_workbench.article()) {
        const bool wantsSource = !isChinese(interfaceLanguage()) || !article->translation;
        const Side side = wantsSource && article->source ? Side::Source : Side::Translation;
        const BitextSide &texts = article->analysis.bitext.side(side);
        for (const int paragraph : headingParagraphs(texts))
            entries.append({texts.paragraphs[paragraph], {side, paragraph, {0, static_cast<int>(texts.paragraphs[paragraph].size())}}});
    }
    m_outline.setEntries(entries);
}

bool TextWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_outline && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void TextWiring::retranslate()
{
    m_reader.setColumnTitles(tr("Source"), tr("Translation"));
    showOutline();
}

} // namespace concord
