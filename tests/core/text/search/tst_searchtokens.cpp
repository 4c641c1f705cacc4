// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/hanvariants.h"
#include "core/text/search/searchtokens.h"

#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

/// Tokens between bars; other forms at the same place behind a slash; ¶ for punctuation.
QString drawn(const QString &text, bool isSimplified)
{
    class Drawing final : public SearchTokenSink
    {
    public:
        bool take(const SearchToken &token) override
        {
            if (!m_text.isEmpty())
                m_text += token.isSamePlace ? u'/' : u'|';
            m_text += token.kind == SearchKind::Break ? QStringLiteral("¶") : token.text.toString();
            return true;
        }
        QString m_text;
    } drawing;
    tokeniseForSearch(text, isSimplified, drawing);
    return drawing.m_text;
}

} // namespace

class SearchTokensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cutsTexts_data();
    void cutsTexts();
    void rangesNameTheOriginal();
    void longWordsAreCut();
    void stopsWhenTheSinkIsFull();
    void formsMeet_data();
    void formsMeet();
};

void SearchTokensTest::cutsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSimplified");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const QString &text, bool isSimplified, const QString &tokens) {
        QTest::newRow(name) << text << isSimplified << tokens;
    };
    row("ideographs alone", QStringLiteral("渡輪公司"), false, QStringLiteral("渡|輪|公|司"));
    row("words whole, folded", QStringLiteral("The Ferry’s CAFÉ"), false, QStringLiteral("the|ferry|¶|s|cafe"));
    row("decomposed marks", QStringLiteral("cafe\u0301"), false, QStringLiteral("cafe"));
    row("mixed without a break", QStringLiteral("約1500億 GPT4的"), false, QStringLiteral("約|1500|億|gpt4|的"));
    row("one break a run", QStringLiteral("港口，「渡輪」……停了。"), false, QStringLiteral("港|口|¶|渡|輪|¶|停|了"));
    row("no break at the ends", QStringLiteral("「渡輪」"), false, QStringLiteral("渡|輪"));
    row("space between ideographs", QStringLiteral("渡輪 公司\u3000港"), false, QStringLiteral("渡|輪|¶|公|司|¶|港"));
    row("full width", QStringLiteral("ＡＢＣ１２"), false, QStringLiteral("abc12"));
    row("half-width kana, hangul", QStringLiteral("ｶﾅ한국"), false, QStringLiteral("カ|ナ|한|국"));
    row("ligature, sharp s", QStringLiteral("ﬁn Straße"), false, QStringLiteral("fin|strasse"));
    row("beyond the basic plane", QStringLiteral("𠮷野😀家"), false, QStringLiteral("𠮷|野|¶|家"));
    row("variation selector", QStringLiteral("葛\U000E0100城"), false, QStringLiteral("葛|城"));
    row("compatibility ideograph", QStringLiteral("\uF907"), false, QStringLiteral("龜"));
    row("side by side", QStringLiteral("這裏臺"), false, QStringLiteral("這|裡|台"));
    row("Simplified only, anywhere", QStringLiteral("发展"), false, QStringLiteral("發/髮|展"));
    row("shared, in Traditional text", QStringLiteral("皇后"), false, QStringLiteral("皇|后"));
    row("shared, in Simplified text", QStringLiteral("皇后"), true, QStringLiteral("皇|后/後"));
    row("nothing", QString(), false, QString());
    row("only punctuation", QStringLiteral("……!"), false, QString());
    row("lone surrogate", QString(QChar(0xD842)) + u'港', false, QStringLiteral("港"));
}

void SearchTokensTest::cutsTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, isSimplified);
    QTEST(drawn(text, isSimplified), "tokens");
}

void SearchTokensTest::rangesNameTheOriginal()
{
    const QString text = QStringLiteral("港，𠮷 Ferry㎏");
    const SearchTokens tokens(text, false);
    QCOMPARE(tokens.count(), 4); // 港 ¶ 𠮷 ferrykg
    QCOMPARE(tokens.range(0), (Range{0, 1}));
    QCOMPARE(tokens.range(2), (Range{2, 4}));
    QCOMPARE(tokens.range(3), (Range{5, 11}));
    QCOMPARE(tokens.text(3).toString(), QStringLiteral("ferrykg"));
}

void SearchTokensTest::longWordsAreCut()
{
    const SearchTokens tokens(QString(150, u'x'), false);
    QCOMPARE(tokens.count(), 3);
    QCOMPARE(tokens.range(1), (Range{64, 128}));
}

void SearchTokensTest::stopsWhenTheSinkIsFull()
{
    class Two final : public SearchTokenSink
    {
    public:
        bool take(const SearchToken &) override { return ++m_count < 2; }
        int m_count = 0;
    } two;
    tokeniseForSearch(u"一二三四", false, two);
    QCOMPARE(two.m_count, 2);
}

void SearchTokensTest::formsMeet_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<bool>("areSimplified");
    QTest::addColumn<bool>("meet");
    QTest::newRow("itself") << QStringLiteral("港港") << false << true;
    QTest::newRow("others") << QStringLiteral("港口") << false << false;
    QTest::newRow("Simplified for two") << QStringLiteral("发髮") << false << true;
    QTest::newRow("the two are not one") << QStringLiteral("發髮") << false << false;
    QTest::newRow("shared stays itself") << QStringLiteral("后後") << false << false;
    QTest::newRow("shared as Simplified") << QStringLiteral("后後") << true << true;
    QTest::newRow("side by side") << QStringLiteral("裏裡") << false << true;
    QTest::newRow("要么 and 要麼") << QStringLiteral("么麼") << false << true;
}

void SearchTokensTest::formsMeet()
{
    QFETCH(QString, pair);
    QFETCH(bool, areSimplified);
    QFETCH(bool, meet);
    const HanVariants &variants = HanVariants::table();
    const char16_t first = pair[0].unicode(), second = pair[1].unicode();
    QCOMPARE(variants.meet(first, areSimplified, second, false), meet);
    QCOMPARE(variants.meet(second, false, first, areSimplified), meet);
    if (meet)
        QCOMPARE(variants.family(first), variants.family(second));
}

QTEST_APPLESS_MAIN(SearchTokensTest)

#include "tst_searchtokens.moc"
