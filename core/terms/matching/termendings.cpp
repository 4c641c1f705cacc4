// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/termendings.h"

#include "core/text/characters.h"

namespace concord {

namespace {


bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// Whether a word may end at `at`: no letter or digit follows, or only a possessive.
bool isWordEnd(QStringView text, qsizetype at)
{
    return !isWordUnit(text, at);
}

} // namespace

bool isWordUnit(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const char16_t c = text[at].unicode();
    return isLatinLetter(c) || isDecimalDigit(c);
}

int endingLength(QStringView text, int end, TermMatch match)
{
    if (isWordEnd(text, end))
        return 0;
    if (match == TermMatch::Exact)
        return -1;
    if (match == TermMatch::Prefix || match == TermMatch::Custom) {
        int length = 0;
        while (isWordUnit(text, end + length))
            ++length;
        return length;
    }
    static const QStringList kPlurals{QStringLiteral("s"), QStringLiteral("es")};
    static const QStringList kVerbs{QStringLiteral("s"),  QStringLiteral("es"),  QStringLiteral("ed"),  QStringLiteral("d"),
                                    QStringLiteral("er"), QStringLiteral("ers"), QStringLiteral("ing"), QStringLiteral("ings"),
                                    QStringLiteral("or"), QStringLiteral("ors"), QStringLiteral("ion"), QStringLiteral("ions")};
    for (const QString &ending : match == TermMatch::Stem ? kVerbs : kPlurals) {
        const int length = static_cast<int>(ending.size());
        if (text.mid(end).startsWith(ending) && isWordEnd(text, end + length))
            return length;
    }
    return -1;
}

QStringList otherForms(const QString &folded, TermMatch match)
{
    QStringList forms;
    const qsizetype size = folded.size();
    if (size < 4 || match == TermMatch::Exact || match == TermMatch::Prefix || match == TermMatch::Custom)
        return forms;
    const QChar last = folded.back();
    const QChar before = folded[size - 2];
    if (last == u'y' && !isVowel(before))
        forms.append(folded.chopped(1) + QStringLiteral("ies"));
    if (folded.endsWith(QStringLiteral("ies")) && size > 4)
        forms.append(folded.chopped(3) + u'y');
    else if (last == u's' && before != u's' && before != u'u' && before != u'i')
        forms.append(folded.chopped(1));
    if (match == TermMatch::Stem && last == u'e' && size > 4)
        forms.append(folded.chopped(1));
    return forms;
}

QString fixedPart(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'|' || text[i] == u'*')
            return text.left(i);
    }
    return text;
}

} // namespace concord
