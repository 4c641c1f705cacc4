// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"

namespace concord {

namespace {

constexpr QStringView kOpening = u"（【〔《〈([";
constexpr QStringView kClosing = u"）】〕》〉)]";

struct OpenBracket
{
    int at;
    qsizetype kind;
    int titles; ///< 《 that stand open around it
};

bool isSquareOrRound(qsizetype kind)
{
    return kind >= 5;
}

/// The kind that looks alike in the other width.
qsizetype otherWidth(qsizetype kind)
{
    return kind == 0 ? 5 : kind == 5 ? 0 : -1;
}

bool isNearChinese(QStringView line, int i)
{
    const auto isChinese = [](char16_t unit) { return isHanUnit(unit) || isChineseMark(unit); };
    return isChinese(unitAt(line, i - 1)) || isChinese(unitAt(line, i + 1));
}

/// 1) and (a) … b) number lists.
bool isListNumber(QStringView line, int i)
{
    int begin = i;
    while (isLatinUnit(unitAt(line, begin - 1)))
        --begin;
    const bool isHanNumber = QStringView(u"一二三四五六七八九十甲乙丙丁").contains(QChar(unitAt(line, i - 1))) && i <= 3;
    return (begin < i && i - begin <= 3 && !isHanUnit(unitAt(line, begin - 1))) || isHanNumber;
}

class BracketPairing
{
public:
    BracketPairing(const CopyText &text, int paragraph) : m_text(text), m_paragraph(paragraph), m_line(text.paragraphs[paragraph]) {}

    QList<CopyNote> notes()
    {
        for (int i = 0; i < m_line.size(); ++i) {
            if (const qsizetype opening = kOpening.indexOf(m_line[i]); opening >= 0 && m_text.isProse(m_paragraph, i))
                m_open.append({i, opening, titlesOpen()});
            else if (const qsizetype closing = kClosing.indexOf(m_line[i]); closing >= 0 && m_text.isProse(m_paragraph, i))
                close(i, closing);
        }
        for (const OpenBracket &bracket : std::as_const(m_open))
            lone(bracket.at, bracket.kind);
        return std::move(m_notes);
    }

private:
    int titlesOpen() const
    {
        return m_open.isEmpty() ? 0 : m_open.last().titles + (m_open.last().kind == 3 ? 1 : 0);
    }
    CopyPlace place(int at) const { return {m_paragraph, {at, at + 1}}; }

    void lone(int at, qsizetype kind)
    {
        if (isSquareOrRound(kind) && !isNearChinese(m_line, at))
            return;
        CopyNote note = noteAt(m_text, "bracket-unpaired", CopyGrade::Mistake, place(at), {});
        note.suggestion.clear();
        m_notes.append(note);
    }

    void close(int at, qsizetype kind)
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            const bool isMixed = m_open[i].kind == otherWidth(kind);
            if (m_open[i].kind != kind && !isMixed)
                continue;
            for (qsizetype inner = i + 1; inner < m_open.size(); ++inner)
                lone(m_open[inner].at, m_open[inner].kind);
            if (isMixed)
                mixed(m_open[i], at, kind);
            else if (kind == 3 && m_open[i].titles % 2 == 1)
                nested(m_open[i].at, at);
            m_open.resize(i);
            return;
        }
        if (!isListNumber(m_line, at))
            lone(at, kind);
    }

    /// （…): the full-width one is right in Chinese.
    void mixed(const OpenBracket &opening, int at, qsizetype kind)
    {
        const int narrow = isSquareOrRound(kind) ? at : opening.at;
        const QString wide(isSquareOrRound(kind) ? kClosing[0] : kOpening[0]);
        CopyNote note = noteAt(m_text, "bracket-unpaired", CopyGrade::Slip, place(narrow), wide);
        note.places = {place(opening.at), place(at)};
        note.text = m_text.passage(place(opening.at)) + u'…' + m_text.passage(place(at));
        note.suggestion = QStringLiteral("（…）");
        m_notes.append(note);
    }

    /// A title inside a title is marked 〈〉.
    void nested(int begin, int end)
    {
        CopyNote note = noteAt(m_text, "title-marks", CopyGrade::Slip, {m_paragraph, {begin, end + 1}}, {});
        note.edits = {{place(begin), QStringLiteral("〈")}, {place(end), QStringLiteral("〉")}};
        note.suggestion = QStringLiteral("〈%1〉").arg(m_line.mid(begin + 1, end - begin - 1));
        m_notes.append(note);
    }

    const CopyText &m_text;
    int m_paragraph;
    QStringView m_line;
    QList<OpenBracket> m_open;
    QList<CopyNote> m_notes;
};

} // namespace

QList<CopyNote> noteBrackets(const CopyText &text)
{
    QList<CopyNote> notes;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph)
        notes += BracketPairing(text, paragraph).notes();
    return notes;
}

} // namespace concord
