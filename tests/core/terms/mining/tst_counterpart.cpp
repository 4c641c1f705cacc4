// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/counterpart.h"

#include <QTest>

using namespace concord;

namespace {

/// A pair of paragraphs for each line, its halves parted by |.
PairedText pairs(const QString &picture)
{
    PairedText text;
    for (const QString &line : picture.split(u'\n', Qt::SkipEmptyParts)) {
        const int number = static_cast<int>(text.source.size());
        text.source.append(line.section(u'|', 0, 0));
        text.translation.append(line.section(u'|', 1));
        text.pairs.append({{{Side::Source, number, {0, static_cast<int>(text.source.last().size())}}},
                           {{Side::Translation, number, {0, static_cast<int>(text.translation.last().size())}}}});
    }
    return text;
}

TextSpan place(const PairedText &text, Side side, int paragraph, const QString &words)
{
    const QString &all = (side == Side::Source ? text.source : text.translation)[paragraph];
    const int at = static_cast<int>(all.indexOf(words));
    return {side, paragraph, {at, at + static_cast<int>(words.size())}};
}

const QString kMill = QStringLiteral("The spindle turns all day.|紡錘整天轉動。\n"
                                     "Nobody sleeps here.|這裡沒有人睡覺。\n"
                                     "A spindle broke at noon.|中午斷了一根紡錘。\n"
                                     "Rain fell on the town.|鎮上下雨。\n"
                                     "They bought a spindle.|他們買了紡錘。\n"
                                     "The fire went out.|火熄了。\n"
                                     "Wool is dear.|羊毛很貴。\n"
                                     "He came home late.|他很晚回家。\n");

} // namespace

class CounterpartTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatStandsBesideItMostSurely()
    {
        const PairedText text = pairs(kMill);
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Source, 2, QStringLiteral("spindle"))), QStringLiteral("紡錘"));
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Translation, 4, QStringLiteral("紡錘"))), QStringLiteral("spindle"));
    }

    void saysNothingOfWhatOccursOnce()
    {
        const PairedText text = pairs(kMill);
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Source, 6, QStringLiteral("Wool"))), QString());
    }

    /// What stands beside anything, and two runs of which either may be it, are no guess.
    void anUnsureGuessIsNone()
    {
        const PairedText text = pairs(QStringLiteral("The spindle and the whorl turn.|紡錘和紡輪轉動。\n"
                                                     "Nobody at the mill sleeps here.|工廠裡沒有人睡覺。\n"
                                                     "A spindle lost its whorl.|一根紡錘掉了紡輪。\n"
                                                     "The mill stands by the river.|工廠在河邊。\n"
                                                     "A weary smith mended the mill.|鐵匠修好工廠。\n"
                                                     "Rain fell.|下雨。\n"
                                                     "The mill was sold by a weary clerk.|職員賣了工廠。\n"
                                                     "Wool is dear.|羊毛很貴。\n"));
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Source, 0, QStringLiteral("whorl"))), QString()); // 紡錘 or 紡輪
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Source, 4, QStringLiteral("weary"))), QString()); // 工廠 stands elsewhere too
    }

    void takesTheRenderingOfItsOwnPair()
    {
        const PairedText text = pairs(kMill);
        const auto spindle = [&](int paragraph) { return place(text, Side::Source, paragraph, QStringLiteral("spindle")); };
        const ConceptRow row{QStringLiteral("spindle"),
                             ConceptKind::Word,
                             {spindle(0), spindle(2), spindle(4)},
                             {{QStringLiteral("錠子"), {place(text, Side::Translation, 0, QStringLiteral("紡錘"))}},
                              {QStringLiteral("紡錘"), {place(text, Side::Translation, 2, QStringLiteral("紡錘"))}}}};
        QCOMPARE(counterpartFor(text, {{row}, {}}, spindle(2)), QStringLiteral("紡錘"));
        QCOMPARE(counterpartFor(text, {{row}, {}}, spindle(4)), QStringLiteral("錠子")); // the main one
        QCOMPARE(counterpartFor(text, {{row}, {}}, place(text, Side::Translation, 2, QStringLiteral("紡錘"))), QStringLiteral("spindle"));
    }

    void asksTheStartingTermbaseForWhatTheCounterpartHas()
    {
        const PairedText text = pairs(QStringLiteral("The startup hired a hedge fund.|這家新創公司雇了避險基金。\n"));
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Source, 0, QStringLiteral("hedge fund"))), QStringLiteral("避險基金"));
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Translation, 0, QStringLiteral("新創公司"))), QStringLiteral("startup"));
    }

    void livesWithAPlaceWithoutAPair()
    {
        PairedText text = pairs(kMill);
        text.pairs.clear();
        QCOMPARE(counterpartFor(text, {}, place(text, Side::Source, 0, QStringLiteral("spindle"))), QString());
    }
};

QTEST_APPLESS_MAIN(CounterpartTest)
#include "tst_counterpart.moc"
