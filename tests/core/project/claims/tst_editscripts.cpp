// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/comments.h"
#include "core/project/claims/metrics.h"
#include "core/project/claims/rejections.h"
#include "core/project/settings.h"
#include "core/store/statement.h"
#include "core/store/tables.h"
#include "tests/core/project/projectfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every durable table, byte for byte.
QByteArray durable(Database &database)
{
    QByteArray all;
    for (const char *table : kDurableTables) {
        const auto columns = readRows(
            database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", [](const Statement &row) { return row.text(0).toUtf8(); }, QString::fromLatin1(table));
        QByteArrayList quoted;
        for (const QByteArray &column : columns.value())
            quoted.append("quote(\"" + column + "\")");
        const auto rows = readRows(database, "SELECT " + quoted.join(" || ',' || ") + " FROM \"" + table + "\" ORDER BY 1",
                                   [](const Statement &row) { return row.text(0).toUtf8(); });
        all += QByteArray(table) + ":\n" + QByteArrayList(rows.value()).join('\n') + '\n';
    }
    return all;
}

/// Makes edits of all kinds, as chance has it.
class Script
{
public:
    Script(ProjectFile &file, quint32 seed) : m_file(file), m_random(seed), m_article(file.addArticle()) {}

    Status step()
    {
        return m_file.project().edit(u"Step"_s, [this](Database &database) { return act(database); });
    }

private:
    QString word() { return u"w%1 𠮷😀"_s.arg(m_random.bounded(1'000'000)); }
    std::optional<Claim> any()
    {
        const QList<Claim> claims = m_file.project().allClaims().value();
        return claims.isEmpty() ? std::optional<Claim>() : claims[m_random.bounded(static_cast<int>(claims.size()))];
    }
    template<typename T>
    static Status done(const Result<T> &result)
    {
        return result ? Status(Done{}) : Status(result.error());
    }

    Status act(Database &database)
    {
        std::optional<Claim> claim = any();
        switch (claim ? m_random.bounded(10) : 0) {
        case 0:
        case 1: {
            Claim made = m_file.claim(m_article, word());
            made.tags = {word(), u"t"_s};
            made.evidence = {{{}, u"https://example.org/%1"_s.arg(m_random.bounded(99)), word(), {}}};
            return done(Claims::add(database, made));
        }
        case 2:
            claim->note = word();
            claim->tags = {word()};
            return Claims::update(database, *claim);
        case 3:
            claim->low = Decimal(static_cast<int>(m_random.bounded(1, 1000)));
            claim->evidence.clear();
            return Claims::update(database, *claim);
        case 4: return Claims::setStatus(database, claim->id, static_cast<ClaimStatus>(m_random.bounded(5)), word());
        case 5: return m_random.bounded(3) ? Claims::setStatus(database, claim->id, ClaimStatus::Verified, word()) : Claims::remove(database, claim->id);
        case 6: {
            Comment comment;
            comment.claim = claim->id;
            comment.content = word();
            return done(Comments::add(database, comment));
        }
        case 7: return Settings::store(database, u"k%1"_s.arg(m_random.bounded(5)), word());
        case 8: return done(Metrics::add(database, {{}, word(), {}, {}}));
        default: return done(Rejections::add(database, {{}, claim->anchors.value(0).revision, 1, {8, 18}, word(), u"Lin"_s, {}}));
        }
    }

    ProjectFile &m_file;
    QRandomGenerator m_random;
    Article m_article;
};

} // namespace

class EditScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void undoesAndRedoesAThousandEdits_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in one go") << false;
        QTest::newRow("across restarts") << true;
    }
    void undoesAndRedoesAThousandEdits()
    {
        QFETCH(bool, restarts);
        constexpr int kEdits = 1000;
        ProjectFile file;
        Script script(file, restarts ? 7 : 3);
        const QByteArray before = durable(file.project().database());
        int made = 0;
        while (made < kEdits) {
            const qint64 seq = file.project().history(1).value().first().seq;
            EXPECT_DONE(script.step());
            made += file.project().history(1).value().first().seq > seq ? 1 : 0; // a step may change nothing
        }
        const QByteArray after = durable(file.project().database());
        QVERIFY(before != after);
        for (int i = 0; i < kEdits; ++i) {
            if (restarts && i % 100 == 50)
                file.reopen();
            EXPECT_DONE(file.project().undo());
        }
        QCOMPARE(durable(file.project().database()), before);
        for (int i = 0; i < kEdits; ++i) {
            if (restarts && i % 100 == 50)
                file.reopen();
            EXPECT_DONE(file.project().redo());
        }
        QCOMPARE(durable(file.project().database()), after);
        QVERIFY(file.project().verify().value().isSound());
    }

    /// Back and forth at random: after any walk, the tables are those of the place in the history one stands on.
    void standsWhereItIsInTheHistory()
    {
        for (quint32 seed = 1; seed <= 5; ++seed) {
            ProjectFile file;
            Script script(file, seed);
            QRandomGenerator random(seed * 31);
            QList<QByteArray> states{durable(file.project().database())};
            qsizetype at = 0;
            for (int i = 0; i < 80; ++i) {
                const int what = random.bounded(4);
                if (what == 0 && at > 0) {
                    EXPECT_DONE(file.project().undo());
                    --at;
                } else if (what == 1 && file.project().canRedo()) {
                    EXPECT_DONE(file.project().redo());
                    ++at;
                } else {
                    EXPECT_DONE(script.step());
                    const QByteArray now = durable(file.project().database());
                    if (now == states[at])
                        continue;
                    states.resize(++at);
                    states.append(now);
                }
                if (random.bounded(10) == 0)
                    file.reopen();
                QCOMPARE(durable(file.project().database()), states[at]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(EditScriptsTest)
#include "tst_editscripts.moc"
