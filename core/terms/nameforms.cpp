// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/nameforms.h"

#include "core/text/characters.h"
#include "core/text/words.h"

#include <QBitArray>
#include <QFile>

#include <algorithm>

namespace concord {

namespace {

QList<NameForms> readNames(const QString &path)
{
    QList<NameForms> names;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == 3)
            names.append({cells[0], cells[1].split(u'|'), cells[2].split(u'|')});
    }
    return names;
}

bool isWordCharacter(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && (isLatinLetter(text[i].unicode()) || isDecimalDigit(text[i].unicode()));
}

bool hasEdges(QStringView text, Range span)
{
    const bool latinStart = isLatinLetter(text[span.begin].unicode());
    const bool latinEnd = isLatinLetter(text[span.end - 1].unicode());
    return !(latinStart && isWordCharacter(text, span.begin - 1)) && !(latinEnd && isWordCharacter(text, span.end));
}

bool goesOnInLatin(QStringView text, Range span)
{
    return isLatinLetter(text[span.end - 1].unicode()) && span.end + 1 < text.size() && text[span.end] == u' '
        && text[span.end + 1].isUpper();
}

/// Whether `use` stands in brackets right behind `previous`, another form of the same name.
bool isBracketedGloss(QStringView text, const NameUse &use, const NameUse &previous)
{
    const int before = use.span.begin - 1;
    return previous.span.end == before && (text[before] == u'（' || text[before] == u'(') && previous.name == use.name && previous.form != use.form;
}

/// The places of a paragraph that a longer form has taken.
class TakenPlaces
{
public:
    explicit TakenPlaces(qsizetype length) : m_bits(length) {}

    bool take(Range span)
    {
        for (int i = span.begin; i < span.end; ++i) {
            if (m_bits.testBit(i))
                return false;
        }
        m_bits.fill(true, span.begin, span.end);
        return true;
    }

private:
    QBitArray m_bits;
};

QList<NameUse> withoutGlosses(QStringView text, const QList<NameUse> &uses)
{
    QList<NameUse> kept;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (i == 0 || !isBracketedGloss(text, uses[i], uses[i - 1]))
            kept.append(uses[i]);
    }
    return kept;
}

} // namespace

const QList<NameForms> &starterNames()
{
    static const QList<NameForms> names = readNames(QStringLiteral(":/terms/names.tsv"));
    return names;
}

NameFinder::NameFinder(const QList<NameForms> &names)
{
    for (int name = 0; name < names.size(); ++name) {
        for (int form = 0; form < names[name].chinese.size(); ++form)
            m_forms.append({name, form, names[name].chinese[form]});
    }
    std::stable_sort(m_forms.begin(), m_forms.end(), [](const Form &a, const Form &b) { return a.text.size() > b.text.size(); });
}

QList<NameUse> NameFinder::find(QStringView paragraph) const
{
    QList<NameUse> uses;
    TakenPlaces taken(paragraph.size());
    for (const Form &form : m_forms) {
        for (qsizetype at = paragraph.indexOf(form.text); at >= 0; at = paragraph.indexOf(form.text, at + 1)) {
            const Range span{static_cast<int>(at), static_cast<int>(at + form.text.size())};
            if (hasEdges(paragraph, span) && !goesOnInLatin(paragraph, span) && taken.take(span))
                uses.append({form.name, form.form, span});
        }
    }
    std::sort(uses.begin(), uses.end(), [](const NameUse &a, const NameUse &b) { return a.span < b.span; });
    return withoutGlosses(paragraph, uses);
}

QList<Range> wordsWithNames(QStringView paragraph)
{
    static const NameFinder finder(starterNames());
    QList<Range> names;
    for (const NameUse &use : finder.find(paragraph))
        names.append(use.span);
    return mergedWords(wordRanges(paragraph), names);
}

} // namespace concord
