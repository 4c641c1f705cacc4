// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/printing/printfonts.h"

#include "core/analysis/outline.h"
#include "ui/publish/fontsubset.h"
#include "ui/support/fonts.h"

namespace concord {

namespace {

const QString &alwaysNeeded()
{
    static const QString characters = QStringLiteral("0123456789 •…·.,*()–—-");
    return characters;
}

} // namespace

PrintFonts::PrintFonts(const PrintedArticle &article)
    : m_languages{article.bitext->source.language, article.bitext->translation.language}, m_wordsLanguage(article.language)
{
    for (const Side side : {Side::Source, Side::Translation}) {
        const BitextSide &text = article.bitext->side(side);
        QString regular = alwaysNeeded() + text.paragraphs.join(QString()), bold = alwaysNeeded();
        for (const ParagraphForm &form : text.forms) {
            regular += form.label;
            for (const Link &link : form.links)
                regular += link.target.left(8);
        }
        for (const int heading : headingParagraphs(text))
            bold += text.paragraphs[heading];
        m_texts[static_cast<size_t>(side)] = faceOf(text.language, regular, bold);
    }
    QString words = alwaysNeeded() + article.pageWords + article.date + article.byline + article.title;
    for (const PrintedNote &note : article.notes)
        words += note.text;
    const QString bold = alwaysNeeded() + article.sourceHead + article.translationHead + article.notesHead + article.title;
    m_words = faceOf(article.language, words, bold);
}

PrintFonts::Face PrintFonts::faceOf(Language language, const QString &regular, const QString &bold)
{
    const QStringList installed = readingFont(language, 16).families();
    Face face;
    for (const bool isBold : {false, true}) {
        const FontSubset subset = FontSubset::ofText(isBold ? bold : regular, isBold, installed);
        subset.install();
        face.families[isBold ? 1 : 0] = subset.families();
    }
    return face;
}

QFont PrintFonts::fontOf(const Face &face, Language language, int size, bool isBold)
{
    QFont font = readingFont(language, size);
    font.setFamilies(face.families[isBold ? 1 : 0]);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont PrintFonts::text(Side side, int size, bool isBold) const
{
    return fontOf(m_texts[static_cast<size_t>(side)], m_languages[static_cast<size_t>(side)], size, isBold);
}

QFont PrintFonts::words(int size, bool isBold) const
{
    return fontOf(m_words, m_wordsLanguage, size, isBold);
}

} // namespace concord
