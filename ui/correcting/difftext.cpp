// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/difftext.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kContext = 1;     ///< rows without a difference kept beside one with
constexpr int kPixels = 15;

QString opening(DiffMark mark)
{
    const Theme &theme = Theme::current();
    const auto styled = [&](Token ink, const char *line) {
        return QStringLiteral("<span style=\"color:%1;text-decoration:%2\">").arg(theme.colour(ink).name(), QLatin1String(line));
    };
    switch (mark) {
    case DiffMark::Removed:
        return styled(Token::Wrong, "line-through");
    case DiffMark::Added:
        return styled(Token::Verified, "underline");
    case DiffMark::Passage:
        break;
    }
    return QStringLiteral("<span style=\"background-color:%1\">").arg(theme.colour(Token::PickedBand).name());
}

QString cell(const QString &content, const QString &label)
{
    const QString note = label.isEmpty() ? QString()
                                         : QStringLiteral("<div style=\"color:%1\">%2</div>").arg(Theme::current().colour(Token::Muted).name(), label.toHtmlEscaped());
    return QStringLiteral("<td width=\"50%\" style=\"padding:6px 12px\">") + note + content + QStringLiteral("</td>");
}

QString rowHtml(const DiffRow &row, const QStringList &before, const QStringList &after, Language language, const DiffWords &words)
{
    const QString label = row.hasMoved ? words.moved : QString();
    const auto marked = [&](const QString &text, const QList<Range> &ranges, DiffMark mark) {
        return markedHtml(text, ranges, mark, words.breaks ? words.breaks(text, language) : QList<int>());
    };
    const QString left = row.before < 0 ? QString() : marked(before[row.before], row.removed, DiffMark::Removed);
    const QString right = row.after < 0 ? QString() : marked(after[row.after], row.added, DiffMark::Added);
    return QStringLiteral("<tr>") + cell(left, row.before < 0 ? QString() : label) + cell(right, row.after < 0 ? QString() : label) + QStringLiteral("</tr>");
}

bool isNearDifference(const QList<DiffRow> &rows, qsizetype place)
{
    for (qsizetype i = std::max<qsizetype>(0, place - kContext); i <= std::min(rows.size() - 1, place + kContext); ++i) {
        if (!rows[i].isSame())
            return true;
    }
    return false;
}

constexpr QChar kJoiner(0x2060), kFixedSpace(0x00A0);

/// A place beside a sign that figures are written with, where no grapheme is cut.
bool isInFigure(const QString &text, int at)
{
    const auto isSign = [](QChar unit) {
        return unit.isNumber() || unit.category() == QChar::Symbol_Currency || QStringView(u"%％.,").contains(unit) || (unit.isLetter() && unit.unicode() >= 0x2E80);
    };
    const bool isPartOfOne = text[at].isMark() || text[at].isSurrogate() || text[at].category() == QChar::Other_Format;
    return !isPartOfOne && (isSign(text[at - 1]) || isSign(text[at]));
}

/// A stretch of `text`, escaped, held together where no line may end.
QString stretch(const QString &text, int begin, int end, const QList<int> &breaks)
{
    if (breaks.isEmpty())
        return text.mid(begin, end - begin).toHtmlEscaped();
    QString held;
    for (int at = begin; at < end; ++at) {
        const bool isHeld = at > 0 && text[at] != u' ' && !std::binary_search(breaks.begin(), breaks.end(), at);
        if (isHeld && at > begin && text[at - 1] == u' ') // "$5 billion"
            held.back() = kFixedSpace;
        else if (isHeld && text[at - 1] != u' ' && isInFigure(text, at))
            held += kJoiner;
        held += text[at];
    }
    return held.toHtmlEscaped();
}

} // namespace

QString markedHtml(const QString &text, const QList<Range> &ranges, DiffMark mark, const QList<int> &breaks)
{
    QString html;
    int from = 0;
    for (const Range &range : ranges) {
        html += stretch(text, from, range.begin, breaks) + opening(mark) + stretch(text, range.begin, range.end, breaks) + QStringLiteral("</span>");
        from = range.end;
    }
    return html + stretch(text, from, static_cast<int>(text.size()), breaks);
}

QString withoutGlue(const QString &shown)
{
    return QString(shown).remove(kJoiner).replace(kFixedSpace, u' ');
}

QString faceOf(Language language, int pixels)
{
    QStringList families;
    for (const QString &family : readingFont(language, pixels).families())
        families.append(u'\'' + family + u'\'');
    return QStringLiteral("font-family:%1;font-size:%2px").arg(families.join(u',')).arg(pixels);
}

QString diffHtml(const QList<DiffRow> &rows, const QStringList &before, const QStringList &after, Language language, bool showsAll, const DiffWords &words)
{
    const QString muted = Theme::current().colour(Token::Muted).name();
    QString html = QStringLiteral("<table width=\"100%\" style=\"%1\">").arg(faceOf(language, kPixels));
    for (qsizetype i = 0; i < rows.size();) {
        if (showsAll || isNearDifference(rows, i)) {
            html += rowHtml(rows[i], before, after, language, words);
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < rows.size() && !isNearDifference(rows, end))
            ++end;
        html += QStringLiteral("<tr><td colspan=\"2\" style=\"padding:6px 12px;color:%1\">%2</td></tr>").arg(muted, words.same(static_cast<int>(end - i)).toHtmlEscaped());
        i = end;
    }
    return html + QStringLiteral("</table>");
}

} // namespace concord
