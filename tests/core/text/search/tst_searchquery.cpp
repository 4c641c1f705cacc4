// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/searchquery.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace concord;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void finds_data();
    void finds();
    void readings_data();
    void readings();
    void hanSubstringsAreAllFound();
};

void SearchQueryTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text"); // hits in brackets
    const auto row = [](const char *name, const QString &query, const QString &text) { QTest::newRow(name) << query << text; };
    row("one character", QStringLiteral("輪"), QStringLiteral("渡[輪]和[輪]船"));
    row("two characters", QStringLiteral("渡輪"), QStringLiteral("小[渡輪]渡過輪渡"));
    row("not across punctuation", QStringLiteral("渡輪"), QStringLiteral("他渡，輪船來了"));
    row("not across a space", QStringLiteral("渡輪"), QStringLiteral("他渡 輪船來了"));
    row("space separates ideographs", QStringLiteral("渡輪 港口"), QStringLiteral("[港口]有[渡輪]"));
    row("all of them", QStringLiteral("渡輪 港口"), QStringLiteral("這裡有渡輪"));
    row("letters beside ideographs", QStringLiteral("的GPT4"), QStringLiteral("新[的 GPT4]模型"));
    row("words begin", QStringLiteral("ferr"), QStringLiteral("[Ferr]ies and a [ferr]y, no offerring"));
    row("words in a row", QStringLiteral("ferry comp"), QStringLiteral("The [Ferry  Comp]any; the ferry, company"));
    row("quoted words end", QStringLiteral("\"ferry\""), QStringLiteral("[Ferry], ferryman"));
    row("quoted apart", QStringLiteral("“ferry” 渡輪"), QStringLiteral("[渡輪] is [ferry]"));
    row("punctuation is any", QStringLiteral("GPT-4"), QStringLiteral("[GPT‑4]o"));
    row("wide and upper", QStringLiteral("ｆｅｒｒｙ"), QStringLiteral("[FERRY]"));
    row("numbers with units", QStringLiteral("1500億"), QStringLiteral("約[1500億]元，21500億"));
    row("no overlap", QStringLiteral("人人"), QStringLiteral("[人人]人"));
    row("marks around it", QStringLiteral("「渡輪」"), QStringLiteral("[渡輪]"));
    row("surrogates", QStringLiteral("𠮷野"), QStringLiteral("在[𠮷野]家"));
}

void SearchQueryTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QString plain = text;
    plain.remove(u'[').remove(u']');
    QString found = plain;
    const QList<Range> hits = SearchQuery(query).hitsIn(plain, false);
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit)
        found.insert(hit->end, u']').insert(hit->begin, u'[');
    QCOMPARE(found, text);
}

void SearchQueryTest::readings_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("traditional");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("found"); // one letter a reading: t, s; – for none
    const auto row = [](const char *query, const char *traditional, const char *simplified, const char *found) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(traditional) << QString::fromUtf8(simplified) << QString::fromUtf8(found);
    };
    row("发展", "發展", "发展", "ts");
    row("發展", "發展", "发展", "ts");
    row("头发", "頭髮", "头发", "ts");
    row("後", "後", "后", "ts");
    row("後", "皇后", "皇后", "s");
    row("后", "皇后", "皇后", "ts ts");
    row("后", "以後", "以后", "s ts");
    row("里面", "裡面", "里面", "s ts");
    row("台湾", "臺灣", "台湾", "ts");
    row("要么", "要麼", "要么", "ts");
}

void SearchQueryTest::readings()
{
    QFETCH(QString, query);
    QFETCH(QString, traditional);
    QFETCH(QString, simplified);
    QStringList all;
    for (const QueryReading reading : SearchQuery::readingsOf(query)) {
        const SearchQuery read(query, reading);
        QString found = read.hitsIn(traditional, false).isEmpty() ? QString() : QStringLiteral("t");
        if (!read.hitsIn(simplified, true).isEmpty())
            found += u's';
        all.append(found.isEmpty() ? QStringLiteral("–") : found);
    }
    QTEST(all.join(u' '), "found");
}

/// Against QString::indexOf, on texts of a few characters so that they repeat.
void SearchQueryTest::hanSubstringsAreAllFound()
{
    const QString stock = QStringLiteral("港口渡輪船員等著人的，。");
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += stock[random.bounded(static_cast<int>(stock.size()))];
        QString word;
        while (word.isEmpty() || word.contains(u'，') || word.contains(u'。'))
            word = text.mid(random.bounded(56), 1 + random.bounded(4));
        QList<Range> expected;
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
            expected.append({static_cast<int>(at), static_cast<int>(at + word.size())});
        QCOMPARE(SearchQuery(word).hitsIn(text, false), expected);
    }
}

QTEST_APPLESS_MAIN(SearchQueryTest)

#include "tst_searchquery.moc"
