// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/termautomaton.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace concord;

namespace {

using Found = std::vector<std::pair<int, int>>; // key and end

Found scanned(const std::vector<QString> &keys, const QString &text)
{
    Found found;
    TermAutomaton(keys).scan(text, [&found](int key, int end) { found.emplace_back(key, end); });
    std::sort(found.begin(), found.end());
    return found;
}

Found searched(const std::vector<QString> &keys, const QString &text)
{
    Found found;
    for (size_t key = 0; key < keys.size(); ++key) {
        if (keys[key].isEmpty())
            continue;
        for (qsizetype at = text.indexOf(keys[key]); at >= 0; at = text.indexOf(keys[key], at + 1))
            found.emplace_back(static_cast<int>(key), static_cast<int>(at + keys[key].size()));
    }
    std::sort(found.begin(), found.end());
    return found;
}

QString randomText(QRandomGenerator &dice, int length)
{
    static const QString letters = QStringLiteral("ab資料中");
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters[dice.bounded(static_cast<int>(letters.size()))];
    return text;
}

} // namespace

class TermAutomatonTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingWithoutKeys() { QVERIFY(scanned({}, QStringLiteral("資料")).empty()); }

    void findsWhatASearchFinds()
    {
        QRandomGenerator dice(20261124);
        for (int round = 0; round < 300; ++round) {
            std::vector<QString> keys;
            for (int i = 0; i < 12; ++i)
                keys.push_back(randomText(dice, dice.bounded(5)));
            const QString text = randomText(dice, 60);
            QCOMPARE(scanned(keys, text), searched(keys, text));
        }
    }

    void findsEqualKeysEach()
    {
        const std::vector<QString> keys{QStringLiteral("資料"), QStringLiteral("資料"), QStringLiteral("料")};
        QCOMPARE(scanned(keys, QStringLiteral("資料")), (Found{{0, 2}, {1, 2}, {2, 2}}));
    }
};

QTEST_APPLESS_MAIN(TermAutomatonTest)
#include "tst_termautomaton.moc"
