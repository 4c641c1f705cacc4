// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/sentencereading.h"

#include "core/analysis/articleanalysis.h"

#include <QTest>

using namespace concord;

namespace {

/// The reports of a text, each as "who kind".
QStringList reportsOf(const QString &text, Language language)
{
    const BitextSide side = analyseSide({language, text.split(u'\n')}, QDate(2025, 3, 1));
    const NameStock stock(side);
    QStringList found;
    for (const SentenceReading &reading : readSentences(side, stock)) {
        for (const Report &report : reading.reports) {
            static const QStringList kinds = {QStringLiteral("reported"), QStringLiteral("said"), QStringLiteral("estimated"), QStringLiteral("own")};
            found.append((report.who.isEmpty() ? QString() : report.who + u' ') + kinds[static_cast<int>(report.kind)]);
        }
    }
    return found;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoseWordEnglishGives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reports");
        QTest::newRow("according to") << "The mill closed, according to the Dale Gazette." << "Dale Gazette reported";
        QTest::newRow("an outlet before a firm") << "According to Ostrava Mills documents seen by the Dale Gazette, it closed." << "Dale Gazette reported";
        QTest::newRow("a verb") << "Ostrava Mills said that it closed." << "Ostrava Mills said";
        QTest::newRow("an adverb between") << "Ostrava Mills has repeatedly said that it closed." << "Ostrava Mills said";
        QTest::newRow("behind a quotation") << "“We closed,” said chairman Jan Hrubec." << "Jan Hrubec said";
        QTest::newRow("at the end") << "The mill closed, Ostrava Mills said." << "Ostrava Mills said";
        QTest::newRow("an apposition between") << "Jan Hrubec, an analyst at Ostrava Mills, expects a loss." << "Jan Hrubec estimated";
        QTest::newRow("an outlet’s reporter") << "The Dale Gazette’s Ann Moor reported that it closed." << "The Dale Gazette reported";
        QTest::newRow("its own result is nobody’s word") << "Ostrava Mills reported a loss of $5 million." << "";
        QTest::newRow("people without a name") << "Two people familiar with the plan said it closed." << "Two people familiar with the plan said";
        QTest::newRow("he") << "Chairman Jan Hrubec spoke. He said it closed." << "Jan Hrubec said";
        QTest::newRow("data") << "The Ministry of Labour’s data show a fall." << "Ministry of Labour reported";
        QTest::newRow("I") << "I think it closed." << "own";
        QTest::newRow("nobody") << "The mill closed." << "";
    }
    void knowsWhoseWordEnglishGives()
    {
        QFETCH(QString, text);
        QFETCH(QString, reports);
        const QStringList found = reportsOf(text, Language::English);
        QCOMPARE(found.value(0), reports);
    }

    void knowsWhoseWordChineseGives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reports");
        QTest::newRow("據……報導") << "據《谷地公報》報導，工廠關閉了。" << "谷地公報 reported";
        QTest::newRow("an outlet as the subject") << "《谷地公報》上週報導，工廠關閉了。" << "谷地公報 reported";
        QTest::newRow("a person behind a title") << "谷川紡織董事長陳若谷表示，工廠關閉了。" << "陳若谷 said";
        QTest::newRow("an estimate") << "分析師陳若谷估計，工廠會虧損。" << "陳若谷 estimated";
        QTest::newRow("behind a quotation") << "「工廠關閉了，」董事長陳若谷說。" << "陳若谷 said";
        QTest::newRow("people without a name") << "一名知情人士透露，工廠關閉了。" << "一名知情人士 said";
        QTest::newRow("a document") << "這個目標是在內部備忘錄中透露的。" << "內部備忘錄 reported";
        QTest::newRow("an outlet that cites others") << "《谷地公報》引述兩名員工的話寫道，工廠關閉了。" << "谷地公報 reported";
        QTest::newRow("她") << "分析師陳若谷來了。她說工廠關閉了。" << "陳若谷 said";
        QTest::newRow("我") << "我認為工廠關閉了。" << "own";
        QTest::newRow("數據 holds no 據") << "數據中心關閉了。" << "";
        QTest::newRow("名稱 and 小說 hold no verbs") << "名稱出自小說。" << "";
        QTest::newRow("a contract is no source") << "根據合約，工廠必須關閉。" << "";
        QTest::newRow("its own result is nobody’s word") << "谷川紡織公布營收500萬元。" << "";
    }
    void knowsWhoseWordChineseGives()
    {
        QFETCH(QString, text);
        QFETCH(QString, reports);
        const QStringList found = reportsOf(text, Language::TraditionalChinese);
        QCOMPARE(found.value(0), reports);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
