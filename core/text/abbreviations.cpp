// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include <QSet>
#include <QString>

namespace concord {

namespace {

const QSet<QString> &neverEnding()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "mr mrs ms mx dr prof sr jr st mt ft messrs vs gen sen rep gov pres hon rev capt col lt sgt maj cmdr "
            "e.g i.e cf approx est jan feb mar apr aug sept sep oct nov dec ed eds ph.d m.d dept univ");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

const QSet<QString> &endingBeforeOpener()
{
    static const QSet<QString> words = [] {
        const QStringList parts = QStringLiteral("inc corp co ltd llc plc bros al u.s u.k u.n e.u d.c u.s.a n.v s.a").split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

bool isOneOf(QStringView word, const char *list)
{
    const QString padded = u' ' + QString::fromLatin1(list) + u' ';
    return padded.contains(u' ' + word.toString() + u' ');
}

bool isInitials(QStringView word)
{
    // "J", "J.K", "U.S.A": single capitals with stops between them.
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isUpper() : word[i] != u'.')
            return false;
    }
    return word.size() % 2 == 1;
}

} // namespace

Abbreviation abbreviationKind(QStringView word)
{
    if (word.isEmpty())
        return Abbreviation::None;
    const QString folded = word.toString().toLower();
    if (isOneOf(folded, "a.m p.m"))
        return Abbreviation::TimeOfDay;
    if (isOneOf(folded, "no nos fig figs vol pp ch sec art eq tab"))
        return Abbreviation::BeforeNumber;
    if (neverEnding().contains(folded))
        return Abbreviation::Never;
    if (endingBeforeOpener().contains(folded) || isInitials(word))
        return Abbreviation::BeforeOpener;
    return Abbreviation::None;
}

bool followsTimeOfDay(QStringView word)
{
    return isOneOf(word, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
                         "September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun "
                         "Eastern Central Mountain Pacific Greenwich ET EST EDT CT CST CDT MT PT PST PDT GMT UTC BST CET HKT JST Taipei Beijing");
}

bool opensSentence(QStringView word)
{
    static const QSet<QString> openers = [] {
        const QStringList parts = QStringLiteral("The A An He She It They We I You This That These Those There But And So Yet "
                                                 "However Still Then When While If Although Though Meanwhile What Who Why How "
                                                 "After Before As His Her Its Their Our My Not One Some Many Most All Both "
                                                 "Each Every Now Today Yesterday Last Since Because Even Only Also Here Where").split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return openers.contains(word.toString());
}

} // namespace concord
