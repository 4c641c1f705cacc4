// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace concord;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValueOrAnError()
    {
        const Result<int> good = 7;
        QVERIFY(good);
        QVERIFY(good.hasValue());
        QCOMPARE(*good, 7);
        QCOMPARE(good.valueOr(9), 7);
        const Result<int> bad = Error{Error::Code::NotFound, QStringLiteral("claim"), QStringLiteral("42")};
        QVERIFY(!bad);
        QVERIFY(!bad.hasValue());
        QCOMPARE(bad.valueOr(9), 9);
        QCOMPARE(bad.error(), (Error{Error::Code::NotFound, QStringLiteral("claim"), QStringLiteral("42")}));
    }

    void tellsAValueThatIsAnErrorFromAFailure()
    {
        const Result<QString> text = QStringLiteral("error");
        QVERIFY(text.hasValue());
        QCOMPARE(text->size(), 5);
    }

    void givesUpWhatItOwns()
    {
        Result<std::unique_ptr<int>> owned = std::make_unique<int>(3);
        QVERIFY(owned);
        const std::unique_ptr<int> taken = std::move(owned).value();
        QCOMPARE(*taken, 3);
    }

    void canBeChangedInPlace()
    {
        Result<QStringList> list = QStringList{QStringLiteral("a")};
        list->append(QStringLiteral("b"));
        (*list).append(QStringLiteral("c"));
        QCOMPARE(list->size(), 3);
        list = Error{};
        QVERIFY(!list);
    }

    void aStatusHasNothingButItsOutcome()
    {
        const Status done = Done{};
        QVERIFY(done);
        QCOMPARE(*done, Done{});
        const Status failed = Error{Error::Code::Full, {}, {}};
        QVERIFY(!failed);
        QVERIFY(failed.error().code == Error::Code::Full);
    }
};

QTEST_APPLESS_MAIN(ResultTest)
#include "tst_result.moc"
