// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// A paragraph with the look-ups that every Chinese reader needs. Outside of it there is only the null character. Borrows
/// the text.
class ChineseText
{
public:
    explicit ChineseText(QStringView text) : m_text(text) {}

    QStringView view() const { return m_text; }
    int size() const { return static_cast<int>(m_text.size()); }
    QChar at(int index) const { return index >= 0 && index < m_text.size() ? m_text[index] : QChar(); }
    bool has(int index, QStringView word) const { return index >= 0 && m_text.mid(index).startsWith(word); }
    bool endsAt(int index, QStringView word) const { return m_text.left(index).endsWith(word); }
    bool isOneOf(int index, QStringView set) const { return !at(index).isNull() && set.contains(at(index)); }

    static bool isBlank(QChar c) { return c == u' ' || c == u'\u00A0' || c == u'\u3000'; }

    int skipSpaces(int index) const
    {
        while (isBlank(at(index)))
            ++index;
        return index;
    }

    /// Where the last character before `end` that is no space ends.
    int skipSpacesBack(int end) const
    {
        while (isBlank(at(end - 1)))
            --end;
        return end;
    }

    /// How long `word` is here when spaces may stand between its characters (百 分 之); 0 when it is another word.
    int spacedLength(int index, QStringView word) const
    {
        int here = index;
        for (const QChar c : word) {
            here = here == index ? here : skipSpaces(here);
            if (at(here) != c)
                return 0;
            ++here;
        }
        return here - index;
    }

private:
    QStringView m_text;
};

} // namespace concord
