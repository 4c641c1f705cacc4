// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include "tests/core/text/newscases.h"
#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <span>

using namespace concord;

namespace {

QStringList sentencesOf(const QString &text, Language language)
{
    QStringList sentences;
    for (const Range &range : sentenceRanges(text, language))
        sentences.append(text.mid(range.begin, range.length()));
    return sentences;
}

/// "First.| Second." → the text without bars, and the sentences between them.
struct BrokenText
{
    QString text;
    QStringList sentences;

    explicit BrokenText(const QString &barred) : text(QString(barred).remove(u'|'))
    {
        for (const QString &piece : barred.split(u'|'))
            sentences.append(piece.trimmed());
    }
};

constexpr const char *kEnglish[] = {
    "It lost money.| It will lose more.",
    "Dr. Chen and Ms. Wu left at noon.| Nobody else did.",
    "The price rose 2.5 percent.| Then it fell.",
    "They paid $1.30 an hour.| We paid $2.",
    "Acme Inc. bought Globex Corp. in May.| It regretted that.",
    "He works for Acme Inc.| The firm is small.",
    "She moved to the U.S. in 1999.| Her brother stayed.",
    "The meeting is at 5 p.m. on Friday.| Bring a pen.",
    "He arrived at 5 p.m.| They had left.",
    "J. K. Moss wrote it.| Nobody read it.",
    "See Fig. 3 and Sec. 4 for more.| The rest is noise.",
    "They sell chips, e.g. memory, and boards.| That is all.",
    "The law of Jan. 3 still holds.| So does the other.",
    "“We are done,” she said.| He nodded.",
    "“We are done.”| He nodded.",
    "\"Is it over?\" he asked.| It was.",
    "\"It is over.\"| \"Is it?\"| \"Yes.\"",
    "He said it was fine (it was not).| We paid.",
    "We paid.| (They did not.)| Then we left.",
    "Wait... there is more.| Really.",
    "And so it went on… and on.| Then it stopped.",
    "What now?| Nothing!| Good.",
    "What?!| Nobody knew.",
    "Yahoo! bought it in 2005.| It was cheap.",
    "1. Open the file.| 2. Close it.",
    "No. 7 was missing.| We looked for it.",
    "The site example.com is down.| Try later.",
    "Version 3.2.1 is out.| Install it.",
    "The result?| A loss.| The cause?",
    "iPhones sold well.| xAI did not.| iPads neither.",
    "It was run by Gen. Park and Lt. Cole.| They quarrelled.",
    "They met vs. all odds in Oct. 2021.| It rained.",
    "Both the U.N. and the E.U. failed.| They tried.",
    "He left—what a day!—and never came back.| We waited.",
    "“One.”| “Two.”| Three.",
    "The firm (founded in 1999; sold in 2005) is gone.| Its rival is not.",
    "She asked: “Why?”| He shrugged.",
    "A drop of 3.5% p.a. is normal.| More is not.",
};

constexpr const char *kChinese[] = {
    "公司虧損。|明年也會。",
    "真的嗎？|真的！|好吧。",
    "他說：「我們輸了。」|然後離開。",
    "「我們輸了。」他說。|大家沉默。",
    "「我們輸了，」他說，「但明天再來。」|大家沉默。",
    "「我們輸了！」她寫道。|沒人回答。",
    "（這是編者的話。）|以下是正文。",
    "營收成長（去年只有5%。）|今年更多。",
    "他說的「成功。」是什麼意思？|沒人懂。",
    "售價為3.5元。|明天漲到4.2元。",
    "成長率為12.5％。|市場反應冷淡。",
    "也許……不行。|再想想。",
    "他走了……她留下來。",
    "一、背景；二、方法；三、結論。|全文完。",
    "1. 先打開檔案。|2. 再關掉。",
    "（1）成本上升；（2）營收下降。|這很糟。",
    "使用GPT-4o mini。|很便宜。",
    "這家Node.js公司倒了。|可惜。",
    "《帳單》出版了。|《回聲》沒有。",
    "『好。』|『不好。』",
    "他問：「多少錢？」|她答：「五元。」",
    "「多少錢？」他問。|她沒有回答。",
    "「這值得嗎？」這個問題沒有答案。|大家散了。",
    "結果如何？！|沒人知道。",
    "太貴了！！|便宜一點。",
    "他在U.S.工作。|她在台北。",
    "“他走了。”|“去哪裡？”",
    "“他走了。”她說。|門關上了。",
    "價格是多少?|沒人知道.|再問一次.",
    "公司在Yahoo!上市。|股價大漲。",
    "他們簽了約——真是一大筆錢！——然後反悔。|官司開始。",
    "營收是30億美元；虧損是50億美元。|差距很大。",
    "第一句。|　第二句沒有標點",
    "好。|「第二句」來了。",
    "他們（包括我）都錯了。|沒有例外。",
    "「先走。|再說。」|完。",
    "微軟Inc.宣布財報。|股價上漲。",
    "他說完：「好！」|門就關了。",
    "𠮷野家漲價了。|😀大家不高興。",
    "「完了。」這句話他說了三次。|沒人回答。",
    "他走了。|——編者",
    "只有一句",
};

void addRows(const char *language, std::span<const char *const> cases)
{
    for (const char *barred : cases)
        QTest::newRow(barred) << QString::fromLatin1(language) << QString::fromUtf8(barred);
}

double harmonicMean(qsizetype right, qsizetype found, qsizetype wanted)
{
    return 2.0 * static_cast<double>(right) / static_cast<double>(found + wanted);
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void breaksWhereASentenceEnds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("barred");
        addRows("en", kEnglish);
        addRows("zh-Hant", kChinese);
        addRows("en", kEnglishNews);
        addRows("zh-Hant", kChineseNews);
    }
    void breaksWhereASentenceEnds()
    {
        QFETCH(QString, language);
        QFETCH(QString, barred);
        const BrokenText wanted(barred);
        QCOMPARE(sentencesOf(wanted.text, *languageFromTag(language)).join(u'|'), wanted.sentences.join(u'|'));
    }

    void hasNoSentenceInNothing()
    {
        QVERIFY(sentenceRanges(QString(), Language::English).isEmpty());
        QVERIFY(sentenceRanges(QStringLiteral(" \u3000\t"), Language::TraditionalChinese).isEmpty());
    }

    void rangesAreOrderedTrimmedAndCoverEverythingOnRandomTexts()
    {
        static const QString alphabet = QStringLiteral("ab。.！!？?…「」“”\"'（）() ，,；—1３A的說\u3000\n😀");
        QRandomGenerator random(77);
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            int end = 0;
            for (const Range &range : sentenceRanges(text, round % 2 == 0 ? Language::English : Language::TraditionalChinese)) {
                QVERIFY2(range.begin >= end && range.begin < range.end && range.end <= text.size(), qPrintable(text));
                QVERIFY2(text.mid(end, range.begin - end).trimmed().isEmpty(), qPrintable(text));
                QVERIFY2(!text[range.begin].isSpace() && !text[range.end - 1].isSpace(), qPrintable(text));
                end = range.end;
            }
            QVERIFY2(text.mid(end).trimmed().isEmpty(), qPrintable(text));
        }
    }

    void staysQuickOnHostileText_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a.\"", "a.", ". ", "！」", "。", "…", "\".", "! \u3000", "A. B"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void staysQuickOnHostileText()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(1'500'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        const QList<Range> sentences = sentenceRanges(text, Language::English);
        QVERIFY(!sentences.isEmpty());
        constexpr qint64 kPatience = 20'000; // ms; a fraction of a second unless the work grows with the square
        QVERIFY2(timer.elapsed() < kPatience, QByteArray::number(timer.elapsed()).constData());
    }

    /// Sentences hang on their paragraph's text alone, so that a second import breaks alike, with any neighbours.
    void breaksAlikeAgainAndOnItsOwn()
    {
        for (const char *barred : kChineseNews) {
            const QString text = BrokenText(QString::fromUtf8(barred)).text;
            const QStringList once = sentencesOf(text, Language::TraditionalChinese);
            QCOMPARE(sentencesOf(text, Language::TraditionalChinese), once);
            for (const QString &sentence : once)
                QVERIFY2(text.contains(sentence), barred);
        }
    }

    void keepsItsPace()
    {
        const QString text = QStringLiteral("「營收是30億美元，」林小魚說，「比去年少。」投資人不滿意。The firm lost $5 billion in 2024, he said. Nobody paid. ");
        QString longText;
        while (longText.size() < 4'000'000)
            longText += text;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!sentenceRanges(longText, Language::TraditionalChinese).isEmpty());
        const double megabytes = static_cast<double>(longText.toUtf8().size()) / 1e6;
        const double speed = megabytes * 1000 / static_cast<double>(std::max<qint64>(1, timer.elapsed()));
        qInfo("%.0f MB/s", speed);
        QVERIFY2(speed > 2, qPrintable(QString::number(speed))); // builds with sanitizers on loaded machines; 100 to 500 when optimised
    }

    void breaksTheSharedCasesRight()
    {
        const QString path = testDataFile(QStringLiteral("sentence_cases.txt"));
        if (path.isEmpty())
            QSKIP("the shared sentence cases are not here");
        int right = 0, all = 0;
        for (const QString &line : QString::fromUtf8(readAll(path)).split(u'\n', Qt::SkipEmptyParts)) {
            const BrokenText wanted(line.section(u'\t', 1));
            const Language language = line.startsWith(QLatin1String("zh")) ? Language::TraditionalChinese : Language::English;
            const bool same = sentencesOf(wanted.text, language) == wanted.sentences;
            if (!same)
                qInfo("%s", qPrintable(sentencesOf(wanted.text, language).join(u'|')));
            right += same ? 1 : 0;
            ++all;
        }
        QVERIFY2(right == all, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
    }

    void breaksTheChineseReferenceArticleLikeItsGold()
    {
        const QString gold = testDataFile(QStringLiteral("reference-article/gold/sentences.zh-Hant.tsv"));
        const QString article = testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt"));
        if (gold.isEmpty() || article.isEmpty())
            QSKIP("the reference article is not here");
        QSet<QString> wanted;
        int lastParagraph = 0;
        for (const QString &line : QString::fromUtf8(readAll(gold)).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
            wanted.insert(line.section(u'\t', 0, 0) + u' ' + line.section(u'\t', 4));
            lastParagraph = line.section(u'\t', 0, 0).toInt();
        }
        QSet<QString> found;
        int paragraph = 0;
        for (const QString &text : QString::fromUtf8(readAll(article)).split(u'\n', Qt::SkipEmptyParts)) {
            if (++paragraph > lastParagraph)
                break;
            for (const QString &sentence : sentencesOf(text, Language::TraditionalChinese))
                found.insert(QString::number(paragraph) + u' ' + sentence);
        }
        const double f1 = harmonicMean((found & wanted).size(), found.size(), wanted.size());
        QVERIFY2(f1 >= 0.99, qPrintable(QString::number(f1)));
    }

    void breaksTheEnglishReferenceArticleLikeItsGold()
    {
        const QString gold = testDataFile(QStringLiteral("reference-article/gold/beads.tsv"));
        const QString article = testDataFile(QStringLiteral("reference-article/article.en.txt"));
        if (gold.isEmpty() || article.isEmpty())
            QSKIP("the reference article is not here");
        QStringList wanted;
        for (const QString &line : QString::fromUtf8(readAll(gold)).split(u'\n', Qt::SkipEmptyParts))
            wanted += line.section(u'\t', 2, 2).split(QStringLiteral(" ||| "), Qt::SkipEmptyParts);
        QStringList found;
        for (const QString &text : QString::fromUtf8(readAll(article)).split(u'\n', Qt::SkipEmptyParts))
            found += sentencesOf(text, Language::English);
        // The gold covers the first half of the article: up to its last sentence.
        found = found.mid(0, found.lastIndexOf(wanted.last()) + 1);
        const QSet<QString> a(found.begin(), found.end()), b(wanted.begin(), wanted.end());
        const double f1 = harmonicMean((QSet<QString>(a) & b).size(), a.size(), b.size());
        QVERIFY2(f1 >= 0.99, qPrintable(QString::number(f1)));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
