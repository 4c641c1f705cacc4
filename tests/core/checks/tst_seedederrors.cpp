// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/seedederrors.h"

#include "core/checks/rules.h"

#include <QTest>

using namespace concord;

namespace {

constexpr int kSeeds = 2000;
constexpr int kWindow = 6; // beads on either side that are checked with the changed one

struct Tally
{
    int planted = 0;
    int found = 0;
    int named = 0;
};

/// Sentences of our own, for where the measuring data is absent.
QList<TextPair> ownPairs()
{
    const auto pair = [](const char *english, const char *chinese) {
        return TextPair{QString::fromUtf8(english), QString::fromUtf8(chinese), QStringLiteral("own")};
    };
    return {
        pair("The shipyard won orders worth $4.2 billion in 2021.", "這家造船廠2021年接獲42億美元的訂單。"),
        pair("Its fleet carried 36 million passengers, up 12%.", "船隊載客3,600萬人次，成長12%。"),
        pair("Fares rose from NT$350 to NT$420 within 18 months.", "票價在18個月內從新臺幣350元漲到新臺幣420元。"),
        pair("The margin widened by 2.5 percentage points to 31%.", "利潤率擴大2.5個百分點，達31%。"),
        pair("Between 240 and 260 turbines will stand there by March 2031.", "到2031年3月，當地將有240到260座風機。"),
        pair("The island has 1.3 million residents and 87 clinics.", "島上有130萬居民和87家診所。"),
        pair("Repairs cost €75 million, or a fifth of the budget of 2019.", "維修花費7,500萬歐元，是2019年預算的五分之一。"),
        pair("About 640 workers moved 95 kilometres north.", "約640名工人往北遷移95公里。"),
        pair("Exports fell 7.8% to $910 million in 2017.", "2017年出口下降7.8%，為9.1億美元。"),
        pair("The bank lent RMB 58 billion at 4.35%.", "這家銀行以4.35%的利率放款人民幣580億元。"),
        pair("Losses of $25 million to $35 million are likely.", "可能虧損2,500萬至3,500萬美元。"),
        pair("Voter turnout was 71%, against 66% in 2016.", "投票率為71%，2016年則是66%。"),
    };
}

/// The beads around one, that one translated with the error.
Bitext windowAround(const Bitext &whole, int bead, const QString *translation)
{
    Bitext part;
    part.source.language = whole.source.language;
    part.translation.language = whole.translation.language;
    const int first = std::max(0, bead - kWindow);
    const int end = std::min(static_cast<int>(whole.beads.size()), bead + kWindow + 1);
    for (int i = first; i < end; ++i) {
        const int at = i - first;
        part.source.paragraphs.append(whole.source.paragraphs[i]);
        part.source.figures.append(whole.source.figures[i]);
        const bool isHere = i == bead && translation;
        const QString text = isHere ? *translation : whole.translation.paragraphs[i];
        part.translation.paragraphs.append(text);
        part.translation.figures.append(
            isHere ? recogniseFigures(text, figureOptionsFor(Language::TraditionalChinese, QDate(2024, 9, 16)))
                   : whole.translation.figures[i]);
        part.source.sentences.append(LocatedSentence{at, {0, static_cast<int>(part.source.paragraphs[at].size())}});
        part.translation.sentences.append(LocatedSentence{at, {0, static_cast<int>(text.size())}});
        part.beads.append({{at, at + 1}, {at, at + 1}, 1.0});
    }
    return part;
}

/// The alarms about figures of the bead in the middle of a window.
QList<Finding> alarmsAt(const Bitext &window, int bead)
{
    QList<Finding> alarms;
    const int at = std::min(bead, kWindow);
    for (const Finding &finding : checkFigures(window).findings) {
        if (finding.severity != Severity::Info && (finding.sourceParagraph == at || finding.translationParagraph == at))
            alarms.append(finding);
    }
    return alarms;
}

bool isSame(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.sourceText == b.sourceText && a.translationText == b.translationText && a.mismatch == b.mismatch;
}

const char *seedName(SeedKind kind)
{
    constexpr std::array<const char *, 8> kNames = {"x10", "scale", "digit", "unit", "percent-point", "year", "range-end", "dropped"};
    return kNames[static_cast<size_t>(kind)];
}

Tally plant(const Bitext &whole, const QList<Seed> &seeds)
{
    Tally tally;
    for (const Seed &seed : seeds) {
        const QList<Finding> before = alarmsAt(windowAround(whole, seed.bead, nullptr), seed.bead);
        QList<Finding> after = alarmsAt(windowAround(whole, seed.bead, &seed.translation), seed.bead);
        after.removeIf([&](const Finding &finding) {
            return std::any_of(before.begin(), before.end(), [&](const Finding &old) { return isSame(old, finding); });
        });
        const bool isNamed = std::any_of(after.begin(), after.end(), [&](const Finding &finding) {
            return finding.mismatch == expectedMismatch(seed.kind);
        });
        ++tally.planted;
        tally.found += after.isEmpty() ? 0 : 1;
        tally.named += isNamed ? 1 : 0;
        if (!isNamed && qEnvironmentVariableIsSet("CONCORD_SHOW"))
            qInfo("%s %s: %s became %s (%s)\n   %s\n   %s", after.isEmpty() ? "not found" : "misnamed", seedName(seed.kind), qPrintable(seed.before),
                  qPrintable(seed.after), after.isEmpty() ? "" : qPrintable(mismatchName(after.first().mismatch)),
                  qPrintable(whole.source.paragraphs[seed.bead].left(400)), qPrintable(seed.translation.left(300)));
    }
    return tally;
}

/// As many of each kind as there are, evenly, up to `total` in all.
QHash<SeedKind, QList<Seed>> chosen(const Bitext &whole, int total)
{
    SeedPlanter planter(whole, 20240916);
    QHash<SeedKind, QList<Seed>> all;
    for (const SeedKind kind : kSeedKinds)
        all.insert(kind, planter.seeds(kind));
    QHash<SeedKind, QList<Seed>> taken;
    int count = 0;
    for (qsizetype round = 0; count < total; ++round) {
        const int before = count;
        for (const SeedKind kind : kSeedKinds) {
            if (round < all[kind].size() && count < total) {
                taken[kind].append(all[kind][round]);
                ++count;
            }
        }
        if (count == before)
            break;
    }
    return taken;
}

double share(int part, int whole)
{
    return whole == 0 ? 1 : static_cast<double>(part) / whole;
}

} // namespace

class SeededErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryErrorPlantedInOwnSentences()
    {
        const Bitext whole = bitextOf(ownPairs());
        QVERIFY(checkFigures(whole).findings.isEmpty());
        const QHash<SeedKind, QList<Seed>> seeds = chosen(whole, kSeeds);
        for (const SeedKind kind : kSeedKinds) {
            const Tally tally = plant(whole, seeds.value(kind));
            QVERIFY2(tally.planted > 0, seedName(kind));
            QVERIFY2(tally.found == tally.planted, seedName(kind));
            QVERIFY2(tally.named == tally.planted, seedName(kind));
        }
    }

    void findsAndNamesErrorsPlantedInPublishedTexts()
    {
        const QList<TextPair> pairs = referencePairs() + segmentPairs(QStringLiteral("news")) + lawArticlePairs();
        if (pairs.isEmpty())
            QSKIP("the measuring data is not here");
        const Bitext whole = bitextOf(pairs);
        const QHash<SeedKind, QList<Seed>> seeds = chosen(whole, kSeeds);
        Tally all;
        int lost = 0; // of those that may never be missed
        for (const SeedKind kind : kSeedKinds) {
            const Tally tally = plant(whole, seeds.value(kind));
            qInfo("%-14s planted %4d  found %.4f  named %.4f", seedName(kind), tally.planted, share(tally.found, tally.planted),
                  share(tally.named, tally.planted));
            all = {all.planted + tally.planted, all.found + tally.found, all.named + tally.named};
            if (kind == SeedKind::TimesTen || kind == SeedKind::Scale || kind == SeedKind::Unit)
                lost += tally.planted - tally.found;
        }
        qInfo("%-14s planted %4d  found %.4f  named %.4f", "all", all.planted, share(all.found, all.planted), share(all.named, all.planted));
        QCOMPARE(all.planted, kSeeds);
        QCOMPARE(lost, 0);
        QVERIFY(share(all.found, all.planted) >= 0.97);
        QVERIFY(share(all.named, all.planted) >= 0.95);
    }
};

QTEST_GUILESS_MAIN(SeededErrorsTest)
#include "tst_seedederrors.moc"
