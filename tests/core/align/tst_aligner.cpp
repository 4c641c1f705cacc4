// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/aligner.h"
#include "tests/support/testdata.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

/// Draws a side: sentences divided by " | ", paragraphs by " || ".
AlignableText side(Language language, const QString &picture, bool withParagraphs)
{
    AlignableText text{language, {}, {}};
    int paragraph = 0;
    for (const QString &part : picture.split(QStringLiteral("||"))) {
        for (const QString &sentence : part.split(u'|', Qt::SkipEmptyParts)) {
            text.sentences.append(sentence.trimmed());
            if (withParagraphs)
                text.paragraphs.append(paragraph);
        }
        ++paragraph;
    }
    return text;
}

/// "1-1 2-1 0-1": the shapes of the beads in order.
QString shapes(const QList<Bead> &beads)
{
    QStringList list;
    for (const Bead &bead : beads)
        list.append(QStringLiteral("%1-%2").arg(bead.source.length()).arg(bead.translation.length()));
    return list.join(u' ');
}

QString alignedShapes(const QString &english, const QString &chinese, bool withParagraphs)
{
    SilentProgress progress;
    const Result<QList<Bead>> beads = align(side(Language::English, english, withParagraphs),
                                            side(Language::TraditionalChinese, chinese, withParagraphs), {}, progress);
    return beads ? shapes(*beads) : QStringLiteral("failed");
}

bool isPartition(const QList<Bead> &beads, qsizetype sources, qsizetype translations)
{
    int source = 0;
    int translation = 0;
    for (const Bead &bead : beads) {
        const bool isEmpty = bead.source.isEmpty() && bead.translation.isEmpty();
        const bool isSane = bead.confidence >= 0 && bead.confidence <= 1;
        if (bead.source.begin != source || bead.translation.begin != translation || isEmpty || !isSane)
            return false;
        source = bead.source.end;
        translation = bead.translation.end;
    }
    return source == sources && translation == translations;
}

/// A sentence of random length with now and then a name or a number, in letters or in Han characters.
QString randomSentence(QRandomGenerator &random, bool chinese)
{
    QString sentence;
    const int words = random.bounded(0, 40);
    for (int i = 0; i < words; ++i) {
        const int kind = random.bounded(20);
        if (kind == 0)
            sentence += QString::number(random.bounded(5000));
        else if (kind == 1)
            sentence += QStringLiteral(" Acme%1 ").arg(random.bounded(9));
        else if (chinese)
            sentence += QChar(0x4E00 + random.bounded(400));
        else
            sentence += QStringLiteral("%1%2 ").arg(QChar(u'a' + random.bounded(26))).arg(QChar(u'a' + random.bounded(26)));
    }
    return sentence;
}

AlignableText randomText(QRandomGenerator &random, Language language, int sentences, bool withParagraphs)
{
    AlignableText text{language, {}, {}};
    int paragraph = 0;
    for (int i = 0; i < sentences; ++i) {
        text.sentences.append(randomSentence(random, isChinese(language)));
        paragraph += random.bounded(3) == 0 ? random.bounded(1, 3) : 0;
        if (withParagraphs)
            text.paragraphs.append(paragraph);
    }
    return text;
}

class StoppedProgress final : public Progress
{
public:
    explicit StoppedProgress(int questions) : m_left(questions) {}
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

class RecordingProgress final : public Progress
{
public:
    void report(qint64 done, qint64 total) override
    {
        isRising = isRising && done >= last && done <= total;
        last = done;
    }
    bool isCancelled() const override { return false; }

    qint64 last = 0;
    bool isRising = true;
};

} // namespace

class AlignerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pairsWhatBelongsTogether_data();
    void pairsWhatBelongsTogether();
    void keepsBeadsInsidePairedParagraphs();
    void survivesMovedParagraphs();
    void leavesParagraphsAsideWhenTheyCannotCorrespond();
    void alignsEmptySides_data();
    void alignsEmptySides();
    void partitionsAnyTwoTexts_data();
    void partitionsAnyTwoTexts();
    void worksFromChineseToEnglish();
    void keepsFixedBeads();
    void keepsAnyFixedBeads_data();
    void keepsAnyFixedBeads();
    void followsKnownRenderings();
    void isSurerOfClearBeads();
    void stopsWhenCancelled_data();
    void stopsWhenCancelled();
    void reportsRisingProgress();
    void refusesParagraphsThatDoNotFit();
    void refusesFixedBeadsOutOfOrder();
    void findsItsWayThroughLongTexts();
};

void AlignerTest::pairsWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one to one") << u"The harbour opened in 1931. | It cost $4.5 million. | Nobody came to the ceremony."_qs
                                << u"這座港口在1931年啟用。 | 造價450萬美元。 | 沒有人出席典禮。"_qs << u"1-1 1-1 1-1"_qs;
    QTest::newRow("two sentences become one")
        << u"The ferry was late again this morning. | Passengers waited on the pier for almost an hour. | By 2019 the company Nortide had sold its last two boats."_qs
        << u"今早渡輪又誤點了,乘客在碼頭上等了將近一個小時。 | 到了2019年,Nortide公司已經賣掉最後兩艘船。"_qs << u"2-1 1-1"_qs;
    QTest::newRow("one sentence becomes two")
        << u"Marlow said the bridge would carry 12,000 cars a day, although engineers had warned for years that its cables were too weak. | It closed in June."_qs
        << u"Marlow表示,這座橋每天可以通行1萬2000輛車。 | 但工程師多年來一直警告,橋上的鋼纜不夠堅固。 | 它在6月關閉。"_qs << u"1-2 1-1"_qs;
    QTest::newRow("a sentence is dropped")
        << u"Velora raised $30 million in March. | The old mill by the river, which had stood empty since the flood, burned down during the night. | Its rival Tamsin raised $45 million in May."_qs
        << u"Velora在3月募得3000萬美元。 | 它的對手Tamsin在5月募得4500萬美元。"_qs << u"1-1 1-0 1-1"_qs;
    QTest::newRow("a sentence is added")
        << u"Velora raised $30 million in March. | Its rival Tamsin raised $45 million in May."_qs
        << u"Velora在3月募得3000萬美元。 | 編按:這篇報導最初發表在一份地方報紙上,後來經過多次增補與修訂。 | 它的對手Tamsin在5月募得4500萬美元。"_qs << u"1-1 0-1 1-1"_qs;
}

void AlignerTest::pairsWhatBelongsTogether()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QFETCH(QString, expected);
    QCOMPARE(alignedShapes(english, chinese, false), expected);
}

void AlignerTest::keepsBeadsInsidePairedParagraphs()
{
    const QString english = u"Rain fell on Osterby for 11 days. | The 300 residents left. || The mayor, Ilse Brandt, stayed behind in her office above the empty market with two dogs and a radio. || Sheep were moved to Hallam. | They came back in 2004."_qs;
    QCOMPARE(alignedShapes(english, u"Osterby連續下了11天的雨。 | 300名居民離開了。 || 鎮長Ilse Brandt留了下來,守在空蕩蕩的市場樓上的辦公室裡,身邊有兩隻狗和一台收音機。 || 羊群被移到Hallam。 | 牠們在2004年回來。"_qs, true),
             u"1-1 1-1 1-1 1-1 1-1"_qs);
    // the first two paragraphs merged into one
    QCOMPARE(alignedShapes(english, u"Osterby連續下了11天的雨。 | 300名居民離開了。 | 鎮長Ilse Brandt留了下來,守在空蕩蕩的市場樓上的辦公室裡,身邊有兩隻狗和一台收音機。 || 羊群被移到Hallam。 | 牠們在2004年回來。"_qs, true),
             u"1-1 1-1 1-1 1-1 1-1"_qs);
    // the middle paragraph missing
    QCOMPARE(alignedShapes(english, u"Osterby連續下了11天的雨。 | 300名居民離開了。 || 羊群被移到Hallam。 | 牠們在2004年回來。"_qs, true),
             u"1-1 1-1 1-0 1-1 1-1"_qs);
    // a paragraph split, one added
    QCOMPARE(alignedShapes(english, u"Osterby連續下了11天的雨。 || 300名居民離開了。 || 鎮長Ilse Brandt留了下來,守在空蕩蕩的市場樓上的辦公室裡,身邊有兩隻狗和一台收音機。 || 這一段是譯者為本地讀者補充的說明,原文裡並沒有這些內容,請讀者留意。 || 羊群被移到Hallam。 | 牠們在2004年回來。"_qs, true),
             u"1-1 1-1 1-1 0-1 1-1 1-1"_qs);
}

void AlignerTest::survivesMovedParagraphs()
{
    const AlignableText english = side(Language::English, u"Arkwell opened in 1950. | It made 20 clocks a day. || Benno Lutz ran the shop. || Chimes cost $75 then."_qs, true);
    const AlignableText chinese = side(Language::TraditionalChinese, u"Benno Lutz經營這家店。 || 當時鐘聲器要價75美元。 || Arkwell在1950年開業。 | 它每天生產20座鐘。"_qs, true);
    SilentProgress progress;
    const Result<QList<Bead>> beads = align(english, chinese, {}, progress);
    VERIFY_OK(beads);
    QVERIFY(isPartition(*beads, english.sentences.size(), chinese.sentences.size()));
}

void AlignerTest::leavesParagraphsAsideWhenTheyCannotCorrespond()
{
    const QString english = u"Pella sold 40 boats. | Storms sank 3 of them. | Quist bought the rest. | He paid $9 million. | Nobody else would."_qs;
    const QString chinese = u"Pella賣出40艘船。 || 風暴弄沉其中3艘。 || Quist買下其餘的船。 || 他付了900萬美元。 || 沒有別人願意買。"_qs;
    QCOMPARE(alignedShapes(english, chinese, true), u"1-1 1-1 1-1 1-1 1-1"_qs);
}

void AlignerTest::alignsEmptySides_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << QString() << QString() << QString();
    QTest::newRow("no translation") << u"One. | Two."_qs << QString() << u"1-0 1-0"_qs;
    QTest::newRow("no source") << QString() << u"一。 | 二。 | 三。"_qs << u"0-1 0-1 0-1"_qs;
    QTest::newRow("only punctuation") << u"!"_qs << u"。"_qs << u"1-1"_qs;
}

void AlignerTest::alignsEmptySides()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QFETCH(QString, expected);
    QCOMPARE(alignedShapes(english, chinese, false), expected);
    QCOMPARE(alignedShapes(english, chinese, true), expected);
}

void AlignerTest::partitionsAnyTwoTexts_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("withParagraphs");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
}

void AlignerTest::partitionsAnyTwoTexts()
{
    QFETCH(int, seed);
    QFETCH(bool, withParagraphs);
    QRandomGenerator random(static_cast<quint32>(seed));
    const int largest = seed > 36 ? 900 : 60; // some beyond what is searched without anchors
    const AlignableText english = randomText(random, Language::English, random.bounded(largest), withParagraphs);
    const AlignableText chinese = randomText(random, Language::SimplifiedChinese, random.bounded(largest), withParagraphs);
    SilentProgress progress;
    const Result<QList<Bead>> beads = align(english, chinese, {}, progress);
    VERIFY_OK(beads);
    QVERIFY(isPartition(*beads, english.sentences.size(), chinese.sentences.size()));
}

void AlignerTest::worksFromChineseToEnglish()
{
    SilentProgress progress;
    const AlignableText chinese = side(Language::TraditionalChinese, u"今早渡輪又誤點了,乘客在碼頭上等了將近一個小時。 | 到了2019年,Nortide公司已經賣掉最後兩艘船。"_qs, false);
    const AlignableText english = side(Language::English, u"The ferry was late again this morning. | Passengers waited on the pier for almost an hour. | By 2019 the company Nortide had sold its last two boats."_qs, false);
    const Result<QList<Bead>> beads = align(chinese, english, {}, progress);
    VERIFY_OK(beads);
    QCOMPARE(shapes(*beads), u"1-2 1-1"_qs);
}

void AlignerTest::keepsFixedBeads()
{
    AlignablePair pair;
    pair.source = side(Language::English, u"Alder pays 10. | Birch pays 20. | Cedar pays 30. | Dogwood pays 40."_qs, false);
    pair.translation = side(Language::TraditionalChinese, u"Alder付10。 | Birch付20。 | Cedar付30。 | Dogwood付40。"_qs, false);
    pair.fixed = {{{1, 3}, {1, 2}, 0.5}};
    SilentProgress progress;
    const Result<QList<QList<Bead>>> beads = alignPooled({pair}, {}, progress);
    VERIFY_OK(beads);
    QVERIFY(isPartition(beads->first(), 4, 4));
    QVERIFY(beads->first().contains(Bead{{1, 3}, {1, 2}, 1}));
}

void AlignerTest::keepsAnyFixedBeads_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void AlignerTest::keepsAnyFixedBeads()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const bool withParagraphs = seed % 2 == 0;
    AlignablePair pair{randomText(random, Language::English, random.bounded(1, 90), withParagraphs),
                       randomText(random, Language::TraditionalChinese, random.bounded(1, 90), withParagraphs), {}};
    const auto sources = static_cast<int>(pair.source.sentences.size());
    const auto translations = static_cast<int>(pair.translation.sentences.size());
    int source = 0;
    int translation = 0;
    while (source < sources && translation < translations) {
        source = std::min(sources, source + random.bounded(12));
        translation = std::min(translations, translation + random.bounded(12));
        const Bead pin{{source, std::min(sources, source + random.bounded(4))}, {translation, std::min(translations, translation + random.bounded(4))}, 1};
        if (!pin.source.isEmpty() || !pin.translation.isEmpty())
            pair.fixed.append(pin);
        source = pin.source.end;
        translation = pin.translation.end;
    }
    SilentProgress progress;
    const Result<QList<QList<Bead>>> beads = alignPooled({pair}, {}, progress);
    VERIFY_OK(beads);
    QVERIFY(isPartition(beads->first(), sources, translations));
    for (const Bead &pin : std::as_const(pair.fixed))
        QVERIFY(beads->first().contains(pin));
}

void AlignerTest::followsKnownRenderings()
{
    // Lengths alone would pair the two long sentences; the house's words say otherwise.
    const QString english = u"The council of elders spoke. | The council of weavers left the hall together with everyone who had come. | They sang."_qs;
    const QString chinese = u"長老會發言。 | 織工會與所有到場的人一起離開了大廳。 | 他們唱歌。"_qs;
    SilentProgress progress;
    AlignOptions options;
    options.renderings = {{u"elders"_qs, u"長老"_qs}, {u"weavers"_qs, u"織工"_qs}};
    const Result<QList<Bead>> beads = align(side(Language::English, english, false), side(Language::TraditionalChinese, chinese, false), options, progress);
    VERIFY_OK(beads);
    const Result<QList<Bead>> without = align(side(Language::English, english, false), side(Language::TraditionalChinese, chinese, false), {}, progress);
    VERIFY_OK(without);
    QCOMPARE(shapes(*beads), u"1-1 1-1 1-1"_qs);
    QVERIFY(beads->first().confidence > without->first().confidence);
}

void AlignerTest::isSurerOfClearBeads()
{
    SilentProgress progress;
    const auto first = [&](const QString &english, const QString &chinese) {
        return align(side(Language::English, english, false), side(Language::TraditionalChinese, chinese, false), {}, progress)->first().confidence;
    };
    const double clear = first(u"Velora raised $30 million in March 2021. | Its rival Tamsin raised $45 million in May."_qs,
                               u"Velora在2021年3月募得3000萬美元。 | 它的對手Tamsin在5月募得4500萬美元。"_qs);
    const double unclear = first(u"It rained. | It stopped raining then. | We went out."_qs, u"下雨了,後來雨停。 | 我們出門。"_qs);
    QVERIFY2(clear > 0.9, qPrintable(QString::number(clear)));
    QVERIFY2(unclear < clear, qPrintable(QString::number(unclear)));
}

void AlignerTest::stopsWhenCancelled_data()
{
    QTest::addColumn<int>("questions");
    for (const int questions : {0, 1, 150, 350, 500, 700})
        QTest::addRow("after %d", questions) << questions;
}

void AlignerTest::stopsWhenCancelled()
{
    QFETCH(int, questions);
    QRandomGenerator random(7);
    const AlignableText english = randomText(random, Language::English, 160, false);
    const AlignableText chinese = randomText(random, Language::TraditionalChinese, 150, false);
    StoppedProgress progress(questions);
    const Result<QList<Bead>> beads = align(english, chinese, {}, progress);
    QVERIFY(!beads);
    QCOMPARE(beads.error().code, Error::Code::Cancelled);
}

void AlignerTest::reportsRisingProgress()
{
    QRandomGenerator random(3);
    RecordingProgress progress;
    const Result<QList<Bead>> beads = align(randomText(random, Language::English, 80, true), randomText(random, Language::TraditionalChinese, 80, true), {}, progress);
    VERIFY_OK(beads);
    QVERIFY(progress.isRising);
    QVERIFY(progress.last > 0);
}

void AlignerTest::refusesParagraphsThatDoNotFit()
{
    SilentProgress progress;
    AlignableText english = side(Language::English, u"One. | Two."_qs, false);
    const AlignableText chinese = side(Language::TraditionalChinese, u"一。"_qs, false);
    english.paragraphs = {0};
    QCOMPARE(align(english, chinese, {}, progress).error().code, Error::Code::Invalid);
    english.paragraphs = {1, 0};
    QCOMPARE(align(english, chinese, {}, progress).error().code, Error::Code::Invalid);
}

void AlignerTest::refusesFixedBeadsOutOfOrder()
{
    SilentProgress progress;
    AlignablePair pair{side(Language::English, u"One. | Two."_qs, false), side(Language::TraditionalChinese, u"一。 | 二。"_qs, false), {}};
    pair.fixed = {{{1, 2}, {0, 1}, 1}, {{0, 1}, {1, 2}, 1}};
    QCOMPARE(alignPooled({pair}, {}, progress).error().code, Error::Code::Invalid);
    pair.fixed = {{{0, 3}, {0, 1}, 1}};
    QCOMPARE(alignPooled({pair}, {}, progress).error().code, Error::Code::Invalid);
}

void AlignerTest::findsItsWayThroughLongTexts()
{
    // Two thousand sentences with a name or a number in every third; two hundred of the source have no translation.
    QRandomGenerator random(11);
    AlignableText english{Language::English, {}, {}};
    AlignableText chinese{Language::TraditionalChinese, {}, {}};
    QList<std::pair<int, int>> pairs;
    for (int i = 0; i < 2000; ++i) {
        const QString name = i % 3 == 0 ? QStringLiteral("Torvik%1 ").arg(QString::number(i, 26).replace(QRegularExpression(QStringLiteral("\\d")), QStringLiteral("x"))) : QString();
        const int words = random.bounded(4, 30);
        english.sentences.append(name + QStringLiteral("the boat ").repeated(words));
        if (i >= 900 && i < 1100)
            continue;
        pairs.append({i, static_cast<int>(chinese.sentences.size())});
        chinese.sentences.append(name + QStringLiteral("那船").repeated(words));
    }
    SilentProgress progress;
    const Result<QList<Bead>> beads = align(english, chinese, {}, progress);
    VERIFY_OK(beads);
    QVERIFY(isPartition(*beads, english.sentences.size(), chinese.sentences.size()));
    int right = 0;
    for (const auto &[source, translation] : std::as_const(pairs)) {
        right += static_cast<int>(std::any_of(beads->cbegin(), beads->cend(), [s = source, t = translation](const Bead &bead) {
            return bead.source == Range{s, s + 1} && bead.translation == Range{t, t + 1};
        }));
    }
    QVERIFY2(right > 1750, qPrintable(QString::number(right)));
}

QTEST_APPLESS_MAIN(AlignerTest)
#include "tst_aligner.moc"
