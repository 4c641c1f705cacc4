// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/articledetailspage.h"

#include "ui/welcome/articlefields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

/// A revision as its file would read.
Document documentOf(const TextRevision &revision)
{
    Document document;
    for (const DocumentFormat format : {DocumentFormat::PlainText, DocumentFormat::Markdown, DocumentFormat::Html, DocumentFormat::Docx,
                                        DocumentFormat::Odt, DocumentFormat::Epub, DocumentFormat::Pdf}) {
        if (formatName(format) == revision.format)
            document.format = format;
    }
    document.language = revision.language;
    document.encoding = revision.encoding;
    for (int i = 0; i < revision.paragraphs.size(); ++i)
        document.blocks.append({revision.forms.value(i), revision.paragraphs[i]});
    return document;
}

} // namespace

ArticleDetailsPage::ArticleDetailsPage(QWidget *parent) : ArticleForm(parent)
{
    QVBoxLayout *column = beginColumn();
    column->addWidget(m_fields);
    addTexts(*column);
    endColumn(*column);
    orderTabs(m_fields->tabStops() + m_source->tabStops() + m_translation->tabStops());
    for (const Side side : {Side::Source, Side::Translation})
        connect(card(side), &TextCard::readRequested, this, [this, side](const TextOrigin &origin) { readWith(side, origin); });
    retranslate();
}

void ArticleDetailsPage::setArticle(const LoadedArticle &article)
{
    m_before = detailsOf(article);
    m_fields->set(m_before.title, m_before.byline, m_before.date);
    for (const Side side : {Side::Source, Side::Translation}) {
        const std::optional<TextRevision> &revision = article.revision(side);
        m_revisions[static_cast<size_t>(side)] = revision;
        card(side)->setVisible(revision.has_value());
        if (!revision)
            continue;
        card(side)->setFixed(hasGuessedEncoding(*revision));
        TextCard::Content content;
        content.document = documentOf(*revision);
        content.origin.encoding = revision->encoding;
        card(side)->setContent(content);
    }
    showError({});
}

/// Shows at once how the text reads in another encoding.
void ArticleDetailsPage::readWith(Side side, const TextOrigin &origin)
{
    const std::optional<TextRevision> &revision = m_revisions[static_cast<size_t>(side)];
    if (!revision)
        return;
    const bool isAsBefore = origin.encoding.compare(revision->encoding, Qt::CaseInsensitive) == 0;
    const Result<QStringList> read = isAsBefore ? Result<QStringList>(revision->paragraphs) : readAgain(*revision, origin.encoding);
    if (!read) {
        card(side)->showError(read.error());
        return;
    }
    Document document = documentOf(*revision);
    document.encoding = isAsBefore ? revision->encoding : origin.encoding;
    document.language = isAsBefore ? revision->language : detectLanguage(read->join(u'\n'));
    for (int i = 0; i < read->size(); ++i)
        document.blocks[i].text = read->at(i);
    card(side)->showDocument(document);
}

ArticleDetails ArticleDetailsPage::details() const
{
    ArticleDetails details = m_before;
    details.title = m_fields->title();
    details.byline = m_fields->byline();
    details.date = m_fields->date();
    for (const Side side : {Side::Source, Side::Translation}) {
        const std::optional<Document> &document = card(side)->content().document;
        if (m_revisions[static_cast<size_t>(side)] && document)
            details.text(side) = {document->language, document->encoding};
    }
    return details;
}

QString ArticleDetailsPage::complaint() const
{
    if (m_fields->title().isEmpty())
        return tr("Write a title for the article.");
    if (m_fields->hasBadDate())
        return tr("Write the date as year-month-day, such as 2025-04-14, or leave it empty.");
    for (const Side side : {Side::Source, Side::Translation}) {
        if (m_revisions[static_cast<size_t>(side)] && card(side)->content().error)
            return tr("Choose an encoding the text can be read in.");
    }
    return {};
}

void ArticleDetailsPage::accept()
{
    const QString wrong = complaint();
    showError(wrong);
    if (wrong.isEmpty())
        emit accepted(details());
}

void ArticleDetailsPage::retranslate()
{
    m_heading->setText(tr("Article details"));
    m_accept->setText(tr("Save"));
    ArticleForm::retranslate();
}

} // namespace concord
