// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/stems.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

/// A base and its irregular forms, a group a line.
constexpr QStringView kIrregular =
    u"be am is are was were been being\nhave has had having\ndo does did done\ngo goes went gone\nsay said\nmake made\n"
    u"get got gotten\nknow knew known\nthink thought\ntake took taken\nsee saw seen\ncome came\ngive gave given\nfind found\n"
    u"tell told\nfeel felt\nleave left\nput putting\nmean meant\nkeep kept\nlet letting\nbegin began begun\nshow shown\nhear heard\n"
    u"run ran\nhold held\nbring brought\nwrite wrote written\nsit sat\nstand stood\nlose lost\npay paid\nmeet met\nset setting\n"
    u"lead led\nunderstand understood\nspeak spoke spoken\ngrow grew grown\nsend sent\nbuild built\nfall fell fallen\ncut cutting\n"
    u"sell sold\ndraw drew drawn\nbreak broke broken\nspend spent\nrise rose risen\ndrive drove driven\nbuy bought\nwear wore worn\n"
    u"choose chose chosen\neat ate eaten\nfight fought\nthrow threw thrown\ncatch caught\nforget forgot forgotten\nlie lay lain lying\n"
    u"lay laid\nfly flew flown\nwin won\nteach taught\nseek sought\nsleep slept\nshake shook shaken\nhide hid hidden\n"
    u"steal stole stolen\nbear bore born borne\nbeat beaten\nblow blew blown\nhang hung\nride rode ridden\nsing sang sung\n"
    u"sink sank sunk\nswim swam swum\ntear tore torn\nwake woke woken\nweep wept\nbend bent\nbind bound\nbite bit bitten\n"
    u"bleed bled\nburn burnt\ncling clung\ncreep crept\ndeal dealt\ndig dug\ndream dreamt\ndrink drank drunk\nfeed fed\nflee fled\n"
    u"forbid forbade forbidden\nforgive forgave forgiven\nfreeze froze frozen\ngrind ground\nkneel knelt\nlean leant\nleap leapt\n"
    u"learn learnt\nlend lent\nlight lit\nring rang rung\nshine shone\nshoot shot\nshrink shrank shrunk\nslide slid\nspin spun\n"
    u"spring sprang sprung\nstick stuck\nstrike struck\nswear swore sworn\nsweep swept\nswing swung\nwind wound\nbecome became\n"
    u"arise arose arisen\nawake awoke awoken\nbetray betrayed\nman men\nwoman women\nchild children\nfoot feet\ntooth teeth\nmouse mice\n"
    u"goose geese\nox oxen\nwife wives\nlife lives\nknife knives\nleaf leaves\nwolf wolves\nthief thieves\nhalf halves\nself selves\n"
    u"shelf shelves\ngood better best well\nbad worse worst\nfar further farther\ni me my mine myself\nhe him his himself\n"
    u"she her hers herself\nwe us our ours ourselves\nthey them their theirs themselves\nyou your yours yourself yourselves\n"
    u"it its itself\nwho whom whose\nthis these\nthat those\na an\nnot n't nt\ndie died dying dies\ntie tying\nsister-in-law sisters-in-law";

const QHash<QString, QString> &irregularForms()
{
    static const QHash<QString, QString> bases = [] {
        QHash<QString, QString> forms;
        for (const QStringView line : kIrregular.split(u'\n')) {
            const QList<QStringView> words = line.split(u' ');
            for (const QStringView word : words)
                forms.insert(word.toString(), words.front().toString());
        }
        return forms;
    }();
    return bases;
}

QString withoutAccents(QStringView word)
{
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return word.toString().toLower();
    QString folded;
    for (const QChar character : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            folded += character == u'’' ? QChar(u'\'') : character.toLower();
    }
    return folded;
}

bool replaceEnding(QString &word, QStringView ending, QStringView instead, qsizetype shortest)
{
    if (word.size() < shortest || !word.endsWith(ending))
        return false;
    word.chop(ending.size());
    word += instead;
    return true;
}

/// "stopp" is "stop", but "fall" stays.
void dropDoubled(QString &word)
{
    const qsizetype size = word.size();
    if (size > 3 && word[size - 1] == word[size - 2] && !QStringView(u"lszaeiou").contains(word[size - 1]))
        word.chop(1);
}

void dropEndings(QString &word)
{
    replaceEnding(word, u"ly", u"", 6);
    if (!replaceEnding(word, u"ies", u"y", 5) && !replaceEnding(word, u"sses", u"ss", 5) && !word.endsWith(u"ss") && !word.endsWith(u"us"))
        replaceEnding(word, u"s", u"", 4);
    if (replaceEnding(word, u"ied", u"y", 5))
        return;
    if (replaceEnding(word, u"ing", u"", 6) || replaceEnding(word, u"ed", u"", 5))
        dropDoubled(word);
    replaceEnding(word, u"e", u"", 5);
}

} // namespace

QString foldedWord(QStringView word)
{
    QString folded = withoutAccents(word);
    for (const QStringView ending : {QStringView(u"'s"), QStringView(u"'ll"), QStringView(u"'re"), QStringView(u"'ve"), QStringView(u"'d"),
                                     QStringView(u"'m"), QStringView(u"n't")}) {
        if (folded.size() > ending.size() && folded.endsWith(ending))
            folded.chop(ending.size());
    }
    const auto irregular = irregularForms().constFind(folded);
    if (irregular != irregularForms().constEnd())
        folded = *irregular;
    dropEndings(folded);
    return folded;
}

} // namespace concord
