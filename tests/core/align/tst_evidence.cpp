// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/evidence.h"

#include <QTest>

using namespace concord;

namespace {

constexpr size_t kTokens = 10; ///< more than these tests use

Repeats repeats(const TokenText &text, int sentence)
{
    std::vector<int> counts(kTokens, 0);
    Repeats found = repeatsOf(text, sentence, counts);
    if (counts != std::vector<int>(kTokens, 0)) {
        qCritical("counts are left behind");
        return {};
    }
    return found;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void countsHowOftenATokenStoodBefore();
    void aRenderingServesOnce();
    void aRenderingThatStandsTwiceServesTwice();
    void forgetsWhenCleared();
};

void EvidenceTest::countsHowOftenATokenStoodBefore()
{
    const TokenText text{{{1, 2}, {3, 1}, {1, 1}}, {0, 0, 0}};
    const Repeats first = repeats(text, 0);
    QCOMPARE(int(first[0].back()), 0);
    const Repeats last = repeats(text, 2);
    QCOMPARE(int(last[0][0]), 0);
    QCOMPARE(int(last[1][0]), 1); // its own sentence
    QCOMPARE(int(last[0][1]), 1); // the one before
    QCOMPARE(int(last[1][2]), 3);
}

void EvidenceTest::aRenderingServesOnce()
{
    const TokenText text{{{7}, {7}}, {0, 0}};
    Evidence evidence(text);
    evidence.add({0, 30, 30, 1});
    const Evidence::Gains gains = evidence.gains(10, repeats(text, 1), kMaxGroup);
    QVERIFY(gains[0] > 1);
    QVERIFY(gains[1] < gains[0] / 2); // another 7 stands before it in the bead, and uses it up
}

void EvidenceTest::aRenderingThatStandsTwiceServesTwice()
{
    const TokenText text{{{7}, {7}}, {0, 0}};
    Evidence evidence(text);
    evidence.add({0, 30, 30, 1});
    evidence.add({0, 30, 30, 1});
    const Evidence::Gains gains = evidence.gains(10, repeats(text, 1), kMaxGroup);
    QCOMPARE(gains[1], gains[0]);
}

void EvidenceTest::forgetsWhenCleared()
{
    const TokenText text{{{7}}, {0}};
    Evidence evidence(text);
    evidence.add({0, 30, 30, 1});
    evidence.clear();
    QCOMPARE(evidence.gains(10, repeats(text, 0), kMaxGroup)[0], 0.0);
    QVERIFY(evidence.supports().empty());
}

QTEST_APPLESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
