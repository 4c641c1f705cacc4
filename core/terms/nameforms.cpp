// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/nameforms.h"

#include "core/terms/termbase.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <QBitArray>

#include <algorithm>

namespace concord {

namespace {

bool isNameDomain(const QString &domain)
{
    return domain == u"company" || domain == u"outlet" || domain == u"person";
}

/// Taiwan's own forms first, then those of others and those to be avoided.
NameForms formsOf(const Concept &one)
{
    NameForms name;
    QStringList others;
    for (const Designation &designation : one.designations) {
        const bool isHouse = designation.status <= TermStatus::Admitted && fitsRegion(designation.region, TermRegion::Taiwan);
        (!isChinese(designation.language) ? name.english : isHouse ? name.chinese : others).append(designation.text);
    }
    name.key = name.english.value(0);
    name.chinese.removeDuplicates();
    name.accepted = static_cast<int>(name.chinese.size());
    for (const QString &form : others + name.english) {
        if (!name.chinese.contains(form))
            name.chinese.append(form);
    }
    return name;
}

QList<NameForms> readNames()
{
    QList<NameForms> names;
    for (const Concept &one : starterTermbase().concepts) {
        NameForms name = isNameDomain(one.domain) ? formsOf(one) : NameForms();
        if (name.accepted > 0 && !name.english.isEmpty())
            names.append(std::move(name));
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
        else if (uses[i].form == 0 && !kept.isEmpty() && kept.last() == uses[i - 1])
            kept.removeLast(); // the whole name brings in the house's short one
    }
    return kept;
}

} // namespace

const QList<NameForms> &starterNames()
{
    static const QList<NameForms> names = readNames();
    return names;
}

QSet<int> namesSaid(QStringView english, const QList<NameForms> &names)
{
    QSet<int> said;
    for (int name = 0; name < names.size(); ++name) {
        for (const QString &form : names[name].english) {
            for (qsizetype at = english.indexOf(form); at >= 0 && !said.contains(name); at = english.indexOf(form, at + 1)) {
                if (hasEdges(english, {static_cast<int>(at), static_cast<int>(at + form.size())}))
                    said.insert(name);
            }
        }
    }
    return said;
}

bool isDoubtfulForm(const NameForms &name, int form)
{
    const QString &text = name.chinese[form];
    return form >= name.accepted && text.size() <= 2 && std::none_of(text.begin(), text.end(), [](QChar c) { return isLatinLetter(c.unicode()); });
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
