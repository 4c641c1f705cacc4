// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/understanding.h"

#include "core/analysis/claimdraft.h"
#include "tests/core/understanding/writtenarticles.h"
#include "tests/support/bitextbuilder.h"


#include <algorithm>

using namespace concord;

namespace {

bool contains(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b, Qt::CaseInsensitive) || b.contains(a, Qt::CaseInsensitive));
}

/// Whether `got` is one of the alternatives in `wanted`; names need only contain one another.
bool agrees(const QString &got, const QString &wanted, bool exactly)
{
    for (const QString &one : wanted.split(u'/')) {
        if (one == QLatin1String("-") ? got.isEmpty() : exactly ? got == one : contains(got, one))
            return true;
    }
    return false;
}

/// How many figures were read as a reader would.
struct Share
{
    int right = 0;
    int asked = 0;

    void count(const QString &got, const QString &wanted, bool exactly)
    {
        if (wanted.isEmpty())
            return;
        ++asked;
        right += agrees(got, wanted, exactly) ? 1 : 0;
        if (!agrees(got, wanted, exactly))
            missed.append(QStringLiteral("%1, not %2").arg(wanted, got));
    }
    QStringList missed;
};

struct Shares
{
    Share metric, entity, attribution, none;
};

/// The figure that begins with `words`, at or behind `from`.
std::optional<FigureAt> figureAt(const BitextSide &side, const QString &words, FigureAt from)
{
    for (int paragraph = from.paragraph; paragraph < side.paragraphs.size(); ++paragraph) {
        for (int i = paragraph == from.paragraph ? from.index : 0; i < side.figures[paragraph].size(); ++i) {
            const QString text = side.paragraphs[paragraph].mid(side.figures[paragraph][i].span.begin);
            if (text.startsWith(words) || text.mid(3).startsWith(words))
                return FigureAt{paragraph, i};
        }
    }
    return std::nullopt;
}

Shares measure(const WrittenArticle &article, Side side)
{
    const ArticleAnalysis analysis = bitext(QString::fromUtf16(article.picture));
    const Understanding understanding = understand(analysis);
    Shares shares;
    FigureAt from;
    for (const ReadFigure &figure : side == Side::Source ? article.source : article.translation) {
        const QString words = QString::fromUtf16(figure.words), attribution = QString::fromUtf16(figure.attribution);
        const auto at = figureAt(analysis.bitext.side(side), words, {from.paragraph, 0});
        if (!at) {
            shares.metric.missed.append(QStringLiteral("no figure %1").arg(words));
            ++shares.metric.asked;
            continue;
        }
        from = *at;
        const Suggestion got = understanding.aboutFigure(side, at->paragraph, at->index);
        shares.metric.count(got.metric, QString::fromLatin1(figure.metric), true);
        shares.entity.count(got.entity, QString::fromUtf16(figure.entity), false);
        (attribution == QLatin1String("-") ? shares.none : shares.attribution).count(got.attribution, attribution, false);
    }
    return shares;
}

Suggestion suggested(const QString &picture, Side side, const QString &words)
{
    static QList<std::shared_ptr<ArticleAnalysis>> kept;
    kept.append(std::make_shared<ArticleAnalysis>(bitext(picture)));
    const Understanding understanding = understand(*kept.last());
    const TextSpan span = passage(kept.last()->bitext, side, words);
    const QList<Figure> &figures = kept.last()->bitext.side(side).figures[span.paragraph];
    for (int i = 0; i < figures.size(); ++i) {
        if (figures[i].span.intersects(span.range))
            return understanding.aboutFigure(side, span.paragraph, i);
    }
    qFatal("no figure at %s", qPrintable(words));
}

} // namespace

class UnderstandingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsArticlesOfOtherTrades_data()
    {
        QTest::addColumn<int>("article");
        QTest::addColumn<bool>("source");
        QTest::newRow("shipping, English") << 0 << true;
        QTest::newRow("shipping, Chinese") << 0 << false;
        QTest::newRow("solar, English") << 1 << true;
        QTest::newRow("solar, Chinese") << 1 << false;
    }
    void readsArticlesOfOtherTrades()
    {
        QFETCH(int, article);
        QFETCH(bool, source);
        const Shares shares = measure(article == 0 ? kShippingArticle : kSolarArticle, source ? Side::Source : Side::Translation);
        for (const auto &[name, share, least] : {std::tuple{"metric", shares.metric, 0.95}, std::tuple{"entity", shares.entity, 0.9}, std::tuple{"attribution", shares.attribution, 1.0}, std::tuple{"none", shares.none, 1.0}}) {
            QVERIFY(share.asked >= 6);
            const QByteArray report = QStringLiteral("%1: %2 of %3; %4").arg(QLatin1String(name)).arg(share.right).arg(share.asked).arg(share.missed.join(QStringLiteral(", "))).toUtf8();
            QVERIFY2(share.right >= least * share.asked, report.constData());
        }
    }

    void asksTheOtherSideForWhatItsOwnLeavesOut()
    {
        const QString picture = QStringLiteral("en: Halvard Foods runs bakeries. Reuters reported that Halvard Foods lost $30 million. | zh: 這家烘焙商經營麵包店。據報導虧損3000萬美元。\n");
        const Suggestion got = suggested(picture, Side::Translation, QStringLiteral("3000萬"));
        QCOMPARE(got.entity, QStringLiteral("Halvard Foods"));
        QCOMPARE(got.attribution, QStringLiteral("Reuters"));
        QCOMPARE(got.metric, QStringLiteral("loss"));
    }

    void namesAnEntityInItsOwnLanguageAndUnderOneKey()
    {
        const QString picture = QStringLiteral("en: Halvard Foods opened a plant. | zh: 哈瓦德食品開了工廠。\nen: Halvard Foods earned $30 million. | zh: 哈瓦德食品獲利3000萬美元。\n");
        const Suggestion english = suggested(picture, Side::Source, QStringLiteral("$30")), chinese = suggested(picture, Side::Translation, QStringLiteral("3000萬"));
        QCOMPARE(english.entity, QStringLiteral("Halvard Foods"));
        QCOMPARE(chinese.entity, QStringLiteral("哈瓦德食品"));
        QCOMPARE(chinese.entityKey, english.entityKey);
    }

    void findsThePeriod_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("period");
        QTest::newRow("before") << "en: In 2023 Halvard lost $5 million." << "$5" << "2023";
        QTest::newRow("behind") << "en: It lost $3 million in 2022 and $5 million in 2023." << "$3" << "2022";
        QTest::newRow("the second of two") << "en: It lost $3 million in 2022 and $5 million in 2023." << "$5" << "2023";
        QTest::newRow("Chinese, before") << "zh: 2022年虧損300萬美元，2023年虧損500萬美元。" << "500萬" << "2023";
        QTest::newRow("not what it is compared with") << "zh: 去年營收500萬美元，較2022年增加25%。" << "25%" << "2024";
        QTest::newRow("not the day of the report") << "en: Reuters reported last week that Halvard lost $5 million." << "$5" << "";
        QTest::newRow("not what the present has left behind") << "zh: 哈瓦德2021年上市，如今市值38億美元。" << "38億" << "";
        QTest::newRow("none") << "en: Halvard lost $5 million." << "$5" << "";
    }
    void findsThePeriod()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QTEST(suggested(text, text.startsWith(QLatin1String("en")) ? Side::Source : Side::Translation, figure).period, "period");
    }

    void saysNothingWhereTheTextSaysNothing()
    {
        const Suggestion got = suggested(QStringLiteral("en: it rained for 40 days."), Side::Source, QStringLiteral("40"));
        QVERIFY(got.entity.isEmpty() && got.metric.isEmpty() && got.attribution.isEmpty() && !got.kind);
    }

    void takesNoOtherWordForAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("entity");
        QTest::newRow("a verb before its object") << "en: Halvard grew. Read our review of what $5 million bought." << "$5" << "Halvard";
        QTest::newRow("an adverb before between") << "en: Halvard grew. Somewhere between $2 million and $3 million came." << "$2" << "Halvard";
        QTest::newRow("a verb before a name") << "en: It is said that Halvard grew. Suppose Halvard lost $5 million." << "$5" << "Halvard";
        QTest::newRow("a contraction") << "en: It is said that Halvard grew. I’d guess Halvard lost $5 million." << "$5" << "Halvard";
        QTest::newRow("who is explained between dashes") << "en: Kestrel lost a case. At present Halvard — a bakery in name — is looking for money. It expects to bring in at least $6 million." << "$6" << "Halvard";
        QTest::newRow("a count of nothing that is measured") << "en: Halvard grew. It has been 14 months since." << "14" << "";
        QTest::newRow("people") << "zh: 人打開門。人打開窗。哈瓦德食品虧損500萬美元。" << "500萬" << QString::fromUtf16(u"哈瓦德食品");
    }
    void takesNoOtherWordForAName()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QTEST(suggested(text, text.startsWith(QLatin1String("en")) ? Side::Source : Side::Translation, figure).entity, "entity");
    }

    void namesNoSourceWithoutAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a document") << "zh: 財報顯示哈瓦德虧損500萬美元。";
        QTest::newRow("an estimate") << "zh: 據估計，哈瓦德虧損500萬美元。";
        QTest::newRow("an estimate behind somebody’s words") << "zh: 分析師英格麗．索爾海姆說，哈瓦德很好。根據估計，哈瓦德虧損500萬美元。";
        QTest::newRow("a quantity") << "zh: 根據大量報導，哈瓦德虧損500萬美元。";
    }
    void namesNoSourceWithoutAName()
    {
        QFETCH(QString, text);
        QCOMPARE(suggested(text, Side::Translation, QStringLiteral("500萬")).attribution, QString());
    }

    void measuresNoDistanceByCounting()
    {
        QCOMPARE(suggested(QStringLiteral("en: The distance between those two sets of numbers is wide."), Side::Source, QStringLiteral("two")).metric, QString());
        QCOMPARE(suggested(QStringLiteral("zh: 這兩組數字之間的距離很大。"), Side::Translation, QStringLiteral("兩組")).metric, QString());
    }

    void readsThePassageOfAClaimWithoutAFigure()
    {
        const ArticleAnalysis analysis = bitext(QStringLiteral("en: Halvard Foods closed its bakery, Reuters reported."));
        const Suggestion got = understand(analysis).aboutPassage(passage(analysis.bitext, Side::Source, QStringLiteral("bakery")));
        QCOMPARE(got.entity, QStringLiteral("Halvard Foods"));
        QCOMPARE(got.attribution, QStringLiteral("Reuters"));
    }
};

QTEST_GUILESS_MAIN(UnderstandingTest)
#include "tst_understanding.moc"
