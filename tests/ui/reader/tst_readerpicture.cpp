// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/bitextreader.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace concord;

namespace {

QStringList harbourStory()
{
    return {
        QStringLiteral("A port that learned to wait | 一座學會等待的港口"),
        QString(),
        QStringLiteral("By the harbour desk, March 3, 2025. | 港灣組，2025年3月3日。"),
        QString(),
        QStringLiteral("The pilots call it the bone yard, a stretch of quiet water straight behind the sluice gate. | "
                       "領航員管它叫「骨場」，就是水門正後方那一片平靜的水面。"),
        QStringLiteral(
            "In 2024 the port moved 3.2 million containers, 8 percent fewer than it had promised its lenders, and lost "
            "$150 billion in paper value. | 2024年，這座港口吞吐了320萬個貨櫃，比它對銀行團的承諾少8%，帳面價值蒸發1500億美元。"),
        QStringLiteral("“We counted on 440 million visits,” said the harbour master, “and built for them.” | "
                       "港務長說：「我們原本指望440萬人次——連房子都照這個數字蓋好了……」"),
        QString(),
        QStringLiteral(
            "Nobody in the control room thinks the money is gone for good; what they doubt is the calendar. | "
            "控制室裡沒有人認為這筆錢一去不回；他們懷疑的是時程。"),
        QStringLiteral("?Loans of NT$35 billion to NT$45 billion fall due before the new berths open. | "
                       "在新碼頭啟用之前，350億至450億元的貸款就要到期，直到那時還看不到入帳。"),
        QString(),
        QStringLiteral("Who holds the debt | 債主是誰"),
        QString(),
        QStringLiteral(
            "Three banks, two insurers and a pension fund share it. | 三家銀行、兩家保險公司與一檔退休基金分攤。"),
        QStringLiteral("The largest of them, which asked not to be named, has already written down a third. |  "),
        QStringLiteral(
            "Its rivals have not, and their quarterly letters speak of patience, of cycles and of “structural demand” that "
            "will return once the canal is dredged, the tariffs settle and the last two cranes arrive. | "
            "其他同業並未跟進。它們每季寫給客戶的信裡談的是耐心、景氣循環，還有所謂「結構性需求」：只要運河完成疏浚、關稅塵埃落定、"
            "最後兩座起重機運到，生意自然會回來。"),
        QString(),
        QStringLiteral(
            "For the tug crews the arithmetic is simpler: at $1,200 an hour, a ship that waits is a ship that pays. | "
            "對拖船隊員來說，算盤簡單得多：每小時1,200美元，船等得愈久，錢付得愈多。"),
    };
}

ReaderContent harbourContent()
{
    const auto bitext = drawnArticle(harbourStory());
    ReaderContent content{bitext, {}, {0}};
    const auto mark = [&](Side side, QString text, MarkLayer layer, Token tone, int key) {
        const TextSpan span = passage(*bitext, side, text);
        const Item item = layer == MarkLayer::Claim ? Item(ClaimId{key})
            : layer == MarkLayer::Finding           ? Item(FindingItem{text, key})
                                                    : Item(FigureItem{span});
        content.marks.append({span, layer, tone, item});
    };
    for (const char16_t *figure : {u"3.2 million containers", u"8 percent", u"$150 billion",
                                   u"NT$35 billion to NT$45 billion", u"$1,200 an hour", u"Three", u"two", u"a third"})
        mark(Side::Source, QString::fromUtf16(figure), MarkLayer::Figure, Token::Muted, 0);
    for (const char16_t *figure :
         {u"320萬個", u"8%", u"1500億美元", u"350億至450億元", u"每小時1,200美元", u"三家", u"兩家"})
        mark(Side::Translation, QString::fromUtf16(figure), MarkLayer::Figure, Token::Muted, 0);
    mark(Side::Source, QStringLiteral("440 million visits"), MarkLayer::FigureDisagrees, Token::Wrong, 1);
    mark(Side::Translation, QStringLiteral("440萬人次"), MarkLayer::FigureDisagrees, Token::Wrong, 1);
    mark(Side::Source, QStringLiteral("lost $150 billion in paper value"), MarkLayer::Claim, Token::Verified, 7);
    mark(Side::Translation, QStringLiteral("帳面價值蒸發1500億美元"), MarkLayer::Claim, Token::Verified, 7);
    mark(Side::Source, QStringLiteral("$150 billion"), MarkLayer::Claim, Token::Disputed, 8);
    mark(Side::Source, QStringLiteral("NT$35 billion to NT$45 billion fall due"), MarkLayer::Claim, Token::Unverified,
         9);
    mark(Side::Translation, QStringLiteral("350億至450億元的貸款"), MarkLayer::Claim, Token::Unverified, 9);
    mark(Side::Translation, QStringLiteral("「結構性需求」"), MarkLayer::Finding, Token::Unverified, 3);
    mark(Side::Source, QStringLiteral("has already written down a third"), MarkLayer::Finding, Token::Wrong, 4);
    return content;
}

/// The same story with marks over marks: up to seven on one passage, of every layer and status.
ReaderContent crowdedContent()
{
    ReaderContent content = harbourContent();
    const auto mark = [&](Side side, QString text, MarkLayer layer, Token tone, int key, bool hasNote = false) {
        const TextSpan span = passage(*content.bitext, side, text);
        content.marks.append({span, layer, tone, layer == MarkLayer::Claim ? Item(ClaimId{key}) : Item(FindingItem{text, key}), hasNote});
    };
    const Token statuses[] = {Token::Unverified, Token::Verified, Token::Disputed, Token::Wrong, Token::Outdated};
    for (int i = 0; i < 5; ++i) {
        mark(Side::Source, QStringLiteral("For the tug crews the arithmetic is simpler").mid(0, 43 - 4 * i), MarkLayer::Claim, statuses[i], 20 + i, i == 1);
        mark(Side::Translation, QStringLiteral("對拖船隊員來說，算盤簡單得多").mid(i), MarkLayer::Claim, statuses[i], 20 + i);
    }
    mark(Side::Source, QStringLiteral("the arithmetic is simpler: at $1,200 an hour"), MarkLayer::Finding, Token::Wrong, 31);
    mark(Side::Source, QStringLiteral("at $1,200 an hour, a ship"), MarkLayer::Finding, Token::Unverified, 32);
    mark(Side::Translation, QStringLiteral("每小時1,200美元，船等得愈久"), MarkLayer::Finding, Token::Muted, 33);
    for (const char16_t *name : {u"退休基金", u"保險公司"}) {
        const TextSpan span = passage(*content.bitext, Side::Translation, QString::fromUtf16(name));
        content.marks.append({span, MarkLayer::Term, Token::Muted, span});
    }
    return content;
}

Projection picked(const Bitext &bitext)
{
    Projection projection;
    projection.item = ClaimId{9};
    projection.passages = {passage(bitext, Side::Source, QStringLiteral("NT$35 billion to NT$45 billion")),
                           passage(bitext, Side::Translation, QStringLiteral("350億至450億元"))};
    projection.sentences = bitext.beadSpans(6, Side::Source) + bitext.beadSpans(6, Side::Translation);
    return projection;
}

} // namespace

/// Pictures for the eye: written to the folder named by CONCORD_PICTURES; without it, only what a program can judge is.
class ReaderPicture : public QObject
{
    Q_OBJECT

private slots:
    void init() { Theme::apply(Theme::of(ThemeKind::Light)); }
    void cleanupTestCase() { Theme::apply(Theme::of(ThemeKind::Light)); }
    void showsTheStory_data();
    void showsTheStory();
    void showsMarksOverMarks_data();
    void showsMarksOverMarks();
    void hidesALayerWhole();
};

void ReaderPicture::showsTheStory_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light) << QSize(1280, 800) << 1.0;
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark) << QSize(1280, 800) << 1.0;
    QTest::newRow("sepia") << static_cast<int>(ThemeKind::Sepia) << QSize(1280, 800) << 1.0;
    QTest::newRow("twice") << static_cast<int>(ThemeKind::Light) << QSize(800, 600) << 2.0;
    QTest::newRow("narrow") << static_cast<int>(ThemeKind::Light) << QSize(480, 800) << 1.0;
    QTest::newRow("middle") << static_cast<int>(ThemeKind::Light) << QSize(760, 700) << 1.0;
}

void ReaderPicture::showsTheStory()
{
    QFETCH(int, theme);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    Theme::apply(Theme::of(static_cast<ThemeKind>(theme)));
    BitextReader reader;
    reader.setColumnTitles(QStringLiteral("English source"), QStringLiteral("繁體中文譯文"));
    reader.resize(size);
    reader.show();
    reader.setContent(harbourContent());
    reader.setProjection(picked(*reader.content().bitext));
    QVERIFY(QTest::qWaitForWindowExposed(&reader));

    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    reader.render(&image);
    if (const QString folder = qEnvironmentVariable("CONCORD_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(
            QDir(folder).filePath(QStringLiteral("reader-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
    const QColor paper = Theme::current().colour(Token::Paper);
    QCOMPARE(image.pixelColor(2, image.height() - 3).name(), paper.name());
    int different = 0;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            different += image.pixelColor(x, y) != paper ? 1 : 0;
    QVERIFY2(different > image.width() * image.height() / 9 / 50, "hardly anything is drawn");
}

void ReaderPicture::showsMarksOverMarks_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    for (const auto &[name, theme] : {std::pair("light", ThemeKind::Light), std::pair("sepia", ThemeKind::Sepia), std::pair("dark", ThemeKind::Dark)}) {
        QTest::addRow("%s", name) << static_cast<int>(theme) << QSize(1280, 800) << 1.0;
        QTest::addRow("%s-wide", name) << static_cast<int>(theme) << QSize(1280, 720) << 2.0; // 2560 by 1440 pixels
    }
}

void ReaderPicture::showsMarksOverMarks()
{
    QFETCH(int, theme);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    Theme::apply(Theme::of(static_cast<ThemeKind>(theme)));
    BitextReader reader;
    reader.setColumnTitles(QStringLiteral("English source"), QStringLiteral("繁體中文譯文"));
    reader.resize(size);
    Layers layers;
    layers.set(Layer::Terms, true);
    reader.setLayers(layers);
    reader.show();
    reader.setContent(crowdedContent());
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    reader.scrollTo(passage(*reader.content().bitext, Side::Source, QStringLiteral("ship that waits")));
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    reader.render(&image);
    if (const QString folder = qEnvironmentVariable("CONCORD_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(QStringLiteral("crowded-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
    const auto shows = [&](Token token) {
        const QColor colour = Theme::current().colour(token);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    for (const Token token : {Token::Verified, Token::Unverified, Token::Disputed, Token::Wrong})
        QVERIFY2(shows(token), qPrintable(QString::number(static_cast<int>(token))));
}

void ReaderPicture::hidesALayerWhole()
{
    BitextReader reader;
    reader.resize(1280, 800);
    reader.show();
    ReaderContent content = harbourContent();
    reader.setContent(content);
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    for (const auto &[layer, marks] : {std::pair(Layer::Claims, QList<MarkLayer>{MarkLayer::Claim}), std::pair(Layer::Figures, QList<MarkLayer>{MarkLayer::Figure}),
                                       std::pair(Layer::Findings, QList<MarkLayer>{MarkLayer::Finding, MarkLayer::FigureDisagrees})}) {
        Layers layers;
        layers.set(layer, false);
        reader.setContent(content);
        reader.setLayers(layers);
        const QImage hidden = reader.grab().toImage();
        QList<ReaderMark> others;
        for (const ReaderMark &mark : content.marks)
            if (!marks.contains(mark.layer))
                others.append(mark);
        reader.setLayers({});
        const QImage shown = reader.grab().toImage();
        reader.setMarks(others);
        QCOMPARE(reader.grab().toImage(), hidden);
        QVERIFY(shown != hidden);
    }
}

QTEST_MAIN(ReaderPicture)
#include "tst_readerpicture.moc"
