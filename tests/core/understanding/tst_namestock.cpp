// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/namelinks.h"

#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

QString kindName(MentionKind kind)
{
    static const QStringList names = {QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("outlet"), QStringLiteral("place"), QStringLiteral("common"), QStringLiteral("anaphor")};
    return names[static_cast<int>(kind)];
}

/// What the last paragraph of a text names, each as "text kind".
QString mentionsOf(const QString &text, Language language)
{
    const BitextSide side = analyseSide({language, text.split(u'\n')}, {});
    const NameStock stock(side);
    const int last = static_cast<int>(side.paragraphs.size()) - 1;
    QStringList found;
    for (const Mention &mention : stock.mentionsIn(last))
        found.append(side.paragraphs[last].mid(mention.span.begin, mention.span.length()) + u' ' + kindName(mention.kind));
    return found.join(QStringLiteral(", "));
}

} // namespace

class NameStockTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesByTheirForm_data()
    {
        QTest::addColumn<bool>("english");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("capitals") << true << "Nobody at Halvard Foods or xLab knew." << "Halvard Foods name, xLab name";
        QTest::newRow("a word that opens a sentence") << true << "They ask Halvard.\nHalvard grew. Bread sold." << "Halvard name, Bread name";
        QTest::newRow("a common word that opens a sentence") << true << "They eat bread.\nBread sold. Analysts wept." << "";
        QTest::newRow("of inside a name") << true << "The Bank of Vessa fell." << "Bank of Vessa name";
        QTest::newRow("acronyms, months and peoples are none") << true << "The CEO saw AI in March at a German plant." << "";
        QTest::newRow("a title") << true << "We met Mr Hrubec." << "Hrubec person";
        QTest::newRow("an apposition") << true << "Then Jan Hrubec, an analyst, left." << "Jan Hrubec person";
        QTest::newRow("an outlet") << true << "He read the Dale Gazette." << "Dale Gazette outlet";
        QTest::newRow("a place") << true << "Bread sold in France." << "Bread name, France place";
        QTest::newRow("anaphors") << true << "In May the company sold its mill." << "the company anaphor, its anaphor";
        QTest::newRow("an institution") << true << "In May the government fell." << "the government common";
        QTest::newRow("a headline") << true << "They ask Halvard Foods.\nHalvard Foods Sinks Deeper Into Trouble" << "Halvard Foods name";
        QTest::newRow("an ending") << false << "昨天谷川紡織宣布關廠。" << "谷川紡織 name";
        QTest::newRow("a name without its ending") << false << "昨天青嵐能源宣布擴廠。\n如今青嵐後悔了。" << "青嵐 name";
        QTest::newRow("a general noun with an ending") << false << "許多大型銀行後悔了。" << "";
        QTest::newRow("a dot") << false << "昨天亨里克．達爾說他累了。" << "亨里克．達爾 person";
        QTest::newRow("behind a title") << false << "分析師陳若谷辭職。" << "陳若谷 person";
        QTest::newRow("a paper") << false << "據《谷地公報》報導。" << "谷地公報 outlet";
        QTest::newRow("Latin in Chinese") << false << "昨天Halvard Foods關廠。" << "Halvard Foods name";
        QTest::newRow("taken up again") << false << "昨天該公司賣了工廠。" << "該公司 anaphor";
        QTest::newRow("其他 takes nobody up") << false << "其他工廠也賣了。" << "";
    }
    void findsNamesByTheirForm()
    {
        QFETCH(bool, english);
        QFETCH(QString, text);
        QTEST(mentionsOf(text, english ? Language::English : Language::TraditionalChinese), "mentions");
    }

    void partsOfANameShareItsKey()
    {
        const BitextSide side = analyseSide({Language::English, {QStringLiteral("He left Halvard Foods. They ask Halvard. Chairman Jan Hrubec spoke. Nobody asked Hrubec.")}}, {});
        const NameStock stock(side);
        QCOMPARE(stock.keyOf(QStringLiteral("Halvard")), stock.keyOf(QStringLiteral("Halvard Foods")));
        QCOMPARE(stock.keyOf(QStringLiteral("Hrubec")), stock.keyOf(QStringLiteral("Jan Hrubec")));
        QCOMPARE(stock.fullName(stock.keyOf(QStringLiteral("Halvard"))), QStringLiteral("Halvard Foods"));
        QCOMPARE(stock.countOf(stock.keyOf(QStringLiteral("Halvard"))), 2);
    }

    void learnsNamesFromTheOtherLanguage()
    {
        const ArticleAnalysis analysis = bitext(QStringLiteral("en: Once Halvard had shops. | zh: 從前哈瓦德有商店。\n"
                                                               "en: Nobody liked the bread. | zh: 沒有人喜歡那種麵包。\n"
                                                               "en: Then Halvard sold them. | zh: 後來哈瓦德把店賣了。\n"
                                                               "en: In the end Halvard closed. | zh: 最後哈瓦德歇業。\n"));
        NameStock source(analysis.bitext.source), translation(analysis.bitext.translation);
        linkNames(analysis.bitext, source, translation);
        QCOMPARE(translation.fullName(source.keyOf(QStringLiteral("Halvard"))), QStringLiteral("哈瓦德"));
        QCOMPARE(translation.mentionsIn(3).size(), 1);
    }
};

QTEST_GUILESS_MAIN(NameStockTest)
#include "tst_namestock.moc"
