// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/verbplaces.h"

#include "core/terms/matching/termendings.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace concord {

namespace {

QSet<QString> setOf(const char *words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ');
    return {all.begin(), all.end()};
}

/// Words of business and the press that are noun and verb alike.
bool isNounAndVerb(const QString &word)
{
    static const QSet<QString> kBoth = setOf(
        "advance aid attack auction audit award ban bank benchmark bet bid bill bond boost borrow budget buy cap cash change charge chip claim code contract "
        "control copy cost cover crash credit cut damage deal debate decline default delay demand deposit design discount dispute draft drive drop estimate "
        "exchange excess experiment export face fall fear fee field file finance fine firm float flow focus force forecast form fuel function fund gain grant "
        "group guarantee guide head hedge hire host impact import increase index influence interest invoice issue label lapse lease lend license limit link list "
        "loan lock loss machine mandate market mass match measure merge mine model monitor mortgage move name need network number offer operate order "
        "output overhaul oversight pack panel partner patent pattern pay pilot place plan plant point poll position power practice praise price process produce "
        "profit program project promise prompt protest purchase raise range rank rate reach rebate record reform register regulate release rent report request "
        "research reserve result retail return review reward risk root rule run sample sanction scale schedule score search share shift ship show signal slump "
        "source spend split stake standard start state step stock store strike study subject subsidy supply support surge survey switch talk target tariff tax "
        "term test threat tool trade train transfer transport travel treat trend trust turn update upgrade use value venture view visit vote wage wait watch win "
        "work yield");
    return kBoth.contains(word);
}

QString baseOf(const QString &word)
{
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(QStringLiteral("ss")) ? word.chopped(1) : word;
}

/// The word that ends right before `at`, a space between; with an apostrophe inside. Empty at the beginning and behind a mark.
QString wordBefore(QStringView text, int at)
{
    int end = at - 1;
    if (end < 1 || text[end] != u' ')
        return {};
    int begin = end;
    while (begin > 0 && (isWordUnit(text, begin - 1) || text[begin - 1] == u'\'' || text[begin - 1] == u'’'))
        --begin;
    return text.mid(begin, end - begin).toString().toLower().replace(u'’', u'\'');
}

QString wordBehind(QStringView text, int at)
{
    if (at >= text.size() || text[at] != u' ')
        return {};
    int end = at + 1;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return text.mid(at + 1, end - at - 1).toString().toLower();
}

/// Verbs whose past is written like their present: "it cost $5 in March", "they had cut costs".
bool isUnchanging(const QString &word)
{
    static const QSet<QString> kSame = setOf("bet bid broadcast burst cast cost cut forecast hit hurt offset put set shut split spread upset");
    return kSame.contains(word);
}

bool beginsAmount(const QString &word)
{
    return !word.isEmpty() && (word.front().isDigit() || QStringView(u"$€£¥").contains(word.front()) || (word.size() > 2 && word.endsWith(u'$')) || word.contains(QStringLiteral("$")));
}

/// Whether a sum follows, with or without "about", "only", "more than" before it; "nothing", "half" and "twice" are sums.
bool isBeforeAmount(QStringView text, int at)
{
    static const QSet<QString> kNear = setOf("about almost around at barely exactly fully just least less merely more most nearly only over roughly some than "
                                             "under up to well");
    static const QSet<QString> kSums = setOf("nothing little much half twice double triple");
    QString word = wordBehind(text, at);
    for (int steps = 0; steps < 3 && kNear.contains(word); ++steps) {
        at += static_cast<int>(word.size()) + 1;
        word = wordBehind(text, at);
    }
    while (!word.isEmpty() && (word.back() == u'.' || word.back() == u','))
        word.chop(1);
    return beginsAmount(word) || kSums.contains(word);
}

} // namespace

bool isVerbPlace(QStringView text, Range word)
{
    const QString written = text.mid(word.begin, word.length()).toString();
    const QString base = baseOf(written);
    if (written != written.toLower() || !isNounAndVerb(base))
        return false;
    static const QSet<QString> kModals = setOf("will would can could may might must should shall cannot don't doesn't didn't won't wouldn't couldn't can't shouldn't does did");
    static const QSet<QString> kSubjects = setOf("i he she we they who");
    static const QSet<QString> kObjects = setOf("the a an this that these those its their his her our your my it them us him me more less about roughly nearly almost some any each every another");
    const QString before = wordBefore(text, word.begin);
    const QString behind = wordBehind(text, word.end);
    const bool isBare = written == base;
    if (isBare && (kModals.contains(before) || (before.endsWith(QStringLiteral("'ll")))))
        return true;
    if (kSubjects.contains(before) || (before == u"it" && !isBare))
        return true;
    static const QSet<QString> kNounsFollow = setOf("a an the of in at its his her their our my your this that no each every");
    const bool isPlain = !kNounsFollow.contains(before);
    if (isUnchanging(base) && isPlain && isBeforeAmount(text, word.end))
        return true;
    if (isBare && isUnchanging(base) && (before == u"had" || before == u"has" || before == u"have"))
        return true;
    const bool acts = kObjects.contains(behind) || beginsAmount(behind);
    if (isBare && acts && (before == u"to" || before == u"it" || before == u"you"))
        return true;
    return !isBare && beginsAmount(behind) && before != u"of" && before != u"in" && before != u"the";
}

} // namespace concord
