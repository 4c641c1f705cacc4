// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/clipping.h"

#include "ui/reader/caret/caretmoves.h"

#include <QCoreApplication>
#include <QStringList>

namespace concord {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Clipping", text);
}

QString languageAttribute(const BitextSide &text)
{
    return QStringLiteral(" lang=\"%1\"").arg(languageTag(text.language));
}

QStringList linesOf(const BitextSide &text, const TextSelection &selection)
{
    QStringList lines;
    for (int i = selection.begin.paragraph; i <= selection.end.paragraph && i < text.paragraphs.size(); ++i) {
        const Range range = selection.spanIn(text, i).range;
        lines.append(text.paragraphs[i].mid(range.begin, range.length()));
    }
    return lines;
}

QString quoteHtml(const BitextSide &text, const QStringList &lines)
{
    QString html = QStringLiteral("<blockquote%1>").arg(languageAttribute(text));
    for (const QString &line : lines)
        html += QStringLiteral("<p>") + line.toHtmlEscaped() + QStringLiteral("</p>");
    return html + QStringLiteral("</blockquote>");
}

QString paragraphsText(const TextSelection &selection)
{
    const int first = selection.begin.paragraph + 1, last = selection.end.paragraph + 1;
    return first == last ? translated(QT_TRANSLATE_NOOP("Clipping", "paragraph %1")).arg(first)
                         : translated(QT_TRANSLATE_NOOP("Clipping", "paragraphs %1–%2")).arg(first).arg(last);
}

QString citation(const TextSelection &selection, const CitedArticle &article)
{
    QStringList parts;
    for (const QString &part : {article.title, article.byline, article.date.toString(Qt::ISODate)})
        if (!part.isEmpty())
            parts.append(part);
    parts.append(selection.side() == Side::Source ? translated(QT_TRANSLATE_NOOP("Clipping", "source"))
                                                  : translated(QT_TRANSLATE_NOOP("Clipping", "translation")));
    parts.append(paragraphsText(selection));
    return QStringLiteral("— ") + parts.join(QStringLiteral(" · "));
}

/// A cell of a table pasted as text ends at a tab or a line's end, so it holds none.
QString cellText(QString text)
{
    for (QChar &c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    return text;
}

QString beadText(const Bitext &bitext, int bead, Side side)
{
    QStringList parts;
    for (const TextSpan &span : bitext.beadSpans(bead, side))
        parts.append(bitext.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
    return parts.join(isChinese(bitext.side(side).language) ? QString() : QStringLiteral(" "));
}

void addRow(Clipping &clipping, const Bitext &bitext, const QString &source, const QString &translation)
{
    clipping.text += cellText(source) + u'\t' + cellText(translation) + u'\n';
    clipping.html += QStringLiteral("<tr><td%1>").arg(languageAttribute(bitext.source)) + source.toHtmlEscaped()
        + QStringLiteral("</td><td%1>").arg(languageAttribute(bitext.translation)) + translation.toHtmlEscaped()
        + QStringLiteral("</td></tr>");
}

} // namespace

std::unique_ptr<QMimeData> Clipping::mimeData() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html);
    return mime;
}

Clipping plainClipping(const Bitext &bitext, const TextSelection &selection)
{
    const BitextSide &text = bitext.side(selection.side());
    const QStringList lines = linesOf(text, selection);
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<p%1>").arg(languageAttribute(text)) + line.toHtmlEscaped() + QStringLiteral("</p>");
    return {lines.join(u'\n'), html};
}

Clipping citedClipping(const Bitext &bitext, const TextSelection &selection, const CitedArticle &article)
{
    const BitextSide &text = bitext.side(selection.side());
    const QStringList lines = linesOf(text, selection);
    const QString source = citation(selection, article);
    return {lines.join(u'\n') + u'\n' + source,
            quoteHtml(text, lines) + QStringLiteral("<p>") + source.toHtmlEscaped() + QStringLiteral("</p>")};
}

Clipping facingClipping(const Bitext &bitext, const TextSelection &selection)
{
    Clipping clipping;
    clipping.html = QStringLiteral("<table>");
    const Range beads = beadsOf(bitext, selection);
    for (int bead = beads.begin; bead < beads.end; ++bead)
        addRow(clipping, bitext, beadText(bitext, bead, Side::Source), beadText(bitext, bead, Side::Translation));
    for (int i = selection.begin.paragraph; beads.isEmpty() && i <= selection.end.paragraph; ++i)
        addRow(clipping, bitext, bitext.source.paragraphs.value(i), bitext.translation.paragraphs.value(i));
    clipping.text.chop(1);
    clipping.html += QStringLiteral("</table>");
    return clipping;
}

} // namespace concord
