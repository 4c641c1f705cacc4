// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace concord;

static_assert(!std::is_convertible_v<ClaimId, ArticleId>, "keys of different kinds do not mix");
static_assert(!std::is_convertible_v<ClaimId, qint64>, "a key is no number");

class IdsTest : public QObject
{
    Q_OBJECT

private slots:
    void newKeysArePositiveAndDiffer()
    {
        QSet<ClaimId> seen;
        for (int i = 0; i < 10000; ++i) {
            const auto id = newId<ClaimId>();
            QVERIFY(id.isValid());
            QVERIFY(id.value > 0);
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
    }

    void usesMoreThanThirtyTwoBits()
    {
        qint64 all = 0;
        for (int i = 0; i < 200; ++i)
            all |= randomKey();
        QCOMPARE(all, std::numeric_limits<qint64>::max());
    }

    void theEmptyKeyMeansNone()
    {
        QVERIFY(!ArticleId().isValid());
        QCOMPARE(ArticleId(), ArticleId{0});
        QVERIFY(ArticleId{1} < ArticleId{2});
    }
};

QTEST_APPLESS_MAIN(IdsTest)
#include "tst_ids.moc"
