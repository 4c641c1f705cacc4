// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding.h"

#include "core/terms/glossary.h"
#include "tests/support/bitextbuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

struct Pair
{
    QString english;
    QString chinese;
};

const char *const kTerms = "en\tzh-TW\tzh-CN\tforbidden\npower loom\t動力織機\t電力織機\t鬼織機\n";

/// Pairs of sentences that break a rule each, and the word by whose change the finding is another one.
struct Broken
{
    const char *rule;
    Pair pair;
    QString word;
    QString other;
};

QList<Broken> brokenOnes()
{
    return {{"term-region", {QStringLiteral("The power loom hums at night."), QStringLiteral("電力織機在夜裡嗡嗡響。")}, QStringLiteral("夜裡"), QStringLiteral("白天")},
            {"term-missing", {QStringLiteral("Nobody oils the power loom."), QStringLiteral("沒有人替它上油。")}, QStringLiteral("上油"), QStringLiteral("擦拭")},
            {"figure-mismatch", {QStringLiteral("The ferry lost $5 billion."), QStringLiteral("渡輪虧損了50億歐元又5億美元。")}, QStringLiteral("5億美元"), QStringLiteral("6億美元")},
            {"half-width", {QStringLiteral("The dogs slept, the cats sang."), QStringLiteral("狗都睡了,貓在唱歌。")}, QStringLiteral("睡了"), QStringLiteral("醒了")},
            {"simplified-character", {QStringLiteral("They went home by boat."), QStringLiteral("他们坐船回家去了。")}, QStringLiteral("坐船"), QStringLiteral("搭船")},
            {"regional-word", {QStringLiteral("She bought new software."), QStringLiteral("她買了新的軟件。")}, QStringLiteral("軟件"), QStringLiteral("硬件")}}; // a word is waived in all its places
}

/// A sentence that breaks nothing, another one for each number.
Pair harmless(QRandomGenerator &random)
{
    static const QList<Pair> pairs{{QStringLiteral("The bridge held through %1 storms."), QStringLiteral("橋撐過了%1場暴風雨。")},
                                   {QStringLiteral("Some %1 boats came back."), QStringLiteral("約有%1艘船回來了。")},
                                   {QStringLiteral("It rained for %1 days."), QStringLiteral("雨下了%1天。")}};
    const Pair &pair = pairs[random.bounded(static_cast<int>(pairs.size()))];
    const int number = random.bounded(20, 90);
    return {pair.english.arg(number), pair.chinese.arg(number)};
}

QSet<QString> fingerprintsOf(const QList<Pair> &pairs, const char *rule)
{
    QString picture;
    for (const Pair &pair : pairs)
        picture += QStringLiteral("en: %1 | zh: %2\n").arg(pair.english, pair.chinese);
    SilentProgress progress;
    const auto housed = withHouse(bitext(picture), HouseProfile::taiwan(), progress);
    const ArticleAnalysis analysis = withTerms(*housed, readGlossary(kTerms, {}).valueOr({}));
    QSet<QString> fingerprints;
    for (const Finding &finding : analysis.checks.findings) {
        if (finding.rule == QLatin1String(rule))
            fingerprints.insert(finding.fingerprint);
    }
    return fingerprints;
}

} // namespace

/// A finding is waived by its fingerprint. So that must outlive what is edited elsewhere, and no edit of its own words.
class WaiversTest : public QObject
{
    Q_OBJECT

private slots:
    void outliveEditsElsewhereAndNoneOfTheirOwn_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < brokenOnes().size(); ++i)
            QTest::newRow(brokenOnes()[i].rule) << i;
    }
    void outliveEditsElsewhereAndNoneOfTheirOwn()
    {
        QFETCH(const int, index);
        const Broken broken = brokenOnes()[index];
        QSet<QString> waived;
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator random(seed);
            QList<Pair> pairs{broken.pair};
            for (int edit = 0; edit < 5; ++edit) {
                change(pairs, broken.pair, random);
                const QSet<QString> found = fingerprintsOf(pairs, broken.rule);
                QVERIFY2(found.size() == 1, qPrintable(QStringLiteral("seed %1, edit %2: %3 findings").arg(seed).arg(edit).arg(found.size())));
                if (waived.isEmpty())
                    waived = found;
                QVERIFY2(found == waived, qPrintable(QStringLiteral("seed %1, edit %2").arg(seed).arg(edit)));
            }
            for (Pair &pair : pairs) {
                if (pair.english == broken.pair.english)
                    pair.chinese.replace(broken.word, broken.other);
            }
            const QSet<QString> after = fingerprintsOf(pairs, broken.rule);
            QVERIFY2(after.size() == 1 && after != waived, qPrintable(QStringLiteral("seed %1: not open again").arg(seed)));
        }
    }

private:
    /// Puts a pair in, takes one out or writes one anew, but `kept`.
    static void change(QList<Pair> &pairs, const Pair &kept, QRandomGenerator &random)
    {
        const int at = random.bounded(static_cast<int>(pairs.size()));
        const bool isKept = pairs[at].english == kept.english;
        if (isKept || random.bounded(2) == 0)
            pairs.insert(at + random.bounded(2), harmless(random));
        else if (random.bounded(2) == 0)
            pairs[at] = harmless(random);
        else
            pairs.removeAt(at);
    }
};

QTEST_APPLESS_MAIN(WaiversTest)
#include "tst_waivers.moc"
