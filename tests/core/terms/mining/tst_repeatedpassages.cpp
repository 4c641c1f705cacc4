// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/repeatedpassages.h"

#include <QTest>

using namespace concord;

namespace {

PairedText paired(const QList<std::pair<QString, QString>> &rows)
{
    PairedText text;
    for (const auto &[source, translation] : rows) {
        const int at = static_cast<int>(text.source.size());
        text.source.append(source);
        text.translation.append(translation);
        text.pairs.append({{{Side::Source, at, {0, static_cast<int>(source.size())}}}, {{Side::Translation, at, {0, static_cast<int>(translation.size())}}}});
    }
    return text;
}

} // namespace

class RepeatedPassagesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsOneSentenceTranslatedTwice()
    {
        const auto found = repeatedPassages(paired({{QStringLiteral("The mill is closed."), QStringLiteral("工廠已經關門了。")},
                                                    {QStringLiteral("Rain fell on the town."), QStringLiteral("鎮上下了一整天雨。")},
                                                    {QStringLiteral("The Mill is  closed."), QStringLiteral("磨坊現在停止營業。")},
                                                    {QStringLiteral("The mill is closed."), QStringLiteral("工廠 已經關門了。")}}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].side, Side::Source);
        QCOMPARE(found[0].pairs, (QList<QList<int>>{{0, 3}, {2}}));
    }

    void findsOneTranslationOfTwoSentences()
    {
        const auto found = repeatedPassages(paired({{QStringLiteral("The mill is closed."), QStringLiteral("工廠已經關門了。")},
                                                    {QStringLiteral("The mill was never open."), QStringLiteral("工廠已經關門了。")}}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].side, Side::Translation);
        QCOMPARE(found[0].text, QStringLiteral("工廠已經關門了。"));
    }

    void passesOverShortAndMissingOnes()
    {
        QVERIFY(repeatedPassages(paired({{QStringLiteral("Yes."), QStringLiteral("是。")}, {QStringLiteral("Yes."), QStringLiteral("對。")},
                                         {QStringLiteral("The mill is closed."), QString()}, {QStringLiteral("The mill is closed."), QStringLiteral("工廠已經關門了。")}}))
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(RepeatedPassagesTest)
#include "tst_repeatedpassages.moc"
