// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/nameforms.h"

#include "core/text/characters.h"

#include <QFile>

#include <algorithm>

namespace concord {

namespace {

struct Form
{
    int name;
    int form;
    QString text;
};

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

QList<Form> longestFirst(const QList<NameForms> &names)
{
    QList<Form> forms;
    for (int name = 0; name < names.size(); ++name) {
        for (int form = 0; form < names[name].chinese.size(); ++form)
            forms.append({name, form, names[name].chinese[form]});
    }
    std::stable_sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.text.size() > b.text.size(); });
    return forms;
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

bool isBracketedGloss(QStringView text, const NameUse &use, const QList<NameUse> &uses)
{
    const int before = use.span.begin - 1;
    if (before < 1 || (text[before] != u'（' && text[before] != u'('))
        return false;
    return std::any_of(uses.begin(), uses.end(), [&](const NameUse &other) {
        return other.name == use.name && other.form != use.form && other.span.end == before;
    });
}

} // namespace

const QList<NameForms> &starterNames()
{
    static const QList<NameForms> names = readNames(QStringLiteral(":/terms/names.tsv"));
    return names;
}

QList<NameUse> findNames(QStringView paragraph, const QList<NameForms> &names)
{
    QList<NameUse> uses;
    const auto isTaken = [&uses](Range span) {
        return std::any_of(uses.begin(), uses.end(), [span](const NameUse &use) { return use.span.intersects(span); });
    };
    for (const Form &form : longestFirst(names)) {
        for (qsizetype at = paragraph.indexOf(form.text); at >= 0; at = paragraph.indexOf(form.text, at + 1)) {
            const Range span{static_cast<int>(at), static_cast<int>(at + form.text.size())};
            if (hasEdges(paragraph, span) && !goesOnInLatin(paragraph, span) && !isTaken(span))
                uses.append({form.name, form.form, span});
        }
    }
    std::sort(uses.begin(), uses.end(), [](const NameUse &a, const NameUse &b) { return a.span < b.span; });
    const QList<NameUse> all = uses;
    uses.removeIf([&](const NameUse &use) { return isBracketedGloss(paragraph, use, all); });
    return uses;
}

} // namespace concord
