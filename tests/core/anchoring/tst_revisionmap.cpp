// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anchoring/revisionmap.h"

#include "core/text/words.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace concord;

Q_DECLARE_METATYPE(concord::PassageFate)

namespace {

/// A text with a passage between ⟦ and ⟧; without brackets when there is none.
struct Marked
{
    explicit Marked(QString given) : text(std::move(given))
    {
        passage.begin = static_cast<int>(text.indexOf(u'⟦'));
        text.remove(u'⟦');
        passage.end = static_cast<int>(text.indexOf(u'⟧'));
        text.remove(u'⟧');
    }

    QString text;
    Range passage;
};

/// A sentence that knows itself wherever it goes, with a figure in it.
struct Sentence
{
    int self = 0;
    QString head, figure, tail;
    bool isFigureThere = true;
    bool isFigureNew = false;

    QString text() const { return head + (isFigureThere ? figure : QString()) + tail; }
};

/// An article of sentences that are much alike, as tables of results are when they are told, and a random revision of it.
class RandomStory
{
public:
    explicit RandomStory(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 30; ++i)
            m_sentences.append(newSentence());
    }

    QString text() const
    {
        QString text;
        for (const Sentence &sentence : m_sentences)
            text += sentence.text() + (sentence.self % 5 == 0 ? u'\n' : u' ');
        return text;
    }

    /// Where the figure of a sentence stands; empty when there is none any more.
    Range figureOf(int self) const
    {
        int at = 0;
        for (const Sentence &sentence : m_sentences) {
            if (sentence.self == self && sentence.isFigureThere)
                return Range{0, static_cast<int>(sentence.figure.size())}.shifted(at + static_cast<int>(sentence.head.size()));
            at += static_cast<int>(sentence.text().size()) + 1;
        }
        return {};
    }

    bool isNew(int self) const
    {
        return std::any_of(m_sentences.begin(), m_sentences.end(), [self](const Sentence &sentence) { return sentence.self == self && sentence.isFigureNew; });
    }

    void revise()
    {
        const int place = m_random.bounded(static_cast<int>(m_sentences.size()));
        switch (m_random.bounded(6)) {
        case 0:
            m_sentences.removeAt(place);
            break;
        case 1:
            m_sentences.move(place, m_random.bounded(static_cast<int>(m_sentences.size())));
            break;
        case 2:
            m_sentences.insert(place, newSentence());
            break;
        case 3:
            m_sentences[place].figure = newFigure();
            m_sentences[place].isFigureNew = true;
            break;
        case 4:
            m_sentences[place].isFigureThere = false;
            break;
        default:
            m_sentences[place].head.prepend(QStringLiteral("Correction: "));
        }
    }

    int count() const { return m_made; }

private:
    QString newFigure() { return QStringLiteral("$%1.%2 million").arg(m_random.bounded(2, 90)).arg(m_random.bounded(10)); }

    Sentence newSentence()
    {
        static const QStringList firms{QStringLiteral("Harbour Foods"), QStringLiteral("the Linden group"), QStringLiteral("Orchid Rail"), QStringLiteral("Kestrel Paper")};
        static const QStringList verbs{QStringLiteral("earned"), QStringLiteral("lost"), QStringLiteral("spent")};
        const QString head = QStringLiteral("In its %1 quarter %2 %3 ").arg(QString::number(m_random.bounded(1, 40)), firms[m_random.bounded(4)], verbs[m_random.bounded(3)]);
        return {m_made++, head, newFigure(), QStringLiteral(" on trade with %1 ports.").arg(m_random.bounded(3, 60)), true, false};
    }

    QRandomGenerator m_random;
    QList<Sentence> m_sentences;
    int m_made = 0;
};

} // namespace

class RevisionMapTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void followsAPassage_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<PassageFate>("fate");
        const QString lead = QStringLiteral("The mill opened in spring and hired sixty people from the valley. ");
        const QString tail = QStringLiteral(" Its owner thanked the town council for the road.");
        const auto row = [&](const char *name, QStringView before, QStringView after, PassageFate fate) {
            QTest::newRow(name) << lead + before.toString() + tail << lead + after.toString() + tail << fate;
        };
        using enum PassageFate;
        row("nothing happened", u"It sold paper for ⟦$4 million⟧ last year.", u"It sold paper for ⟦$4 million⟧ last year.", Kept);
        row("words put before it", u"It sold paper for ⟦$4 million⟧ last year.", u"In fact it sold fine paper for ⟦$4 million⟧ last year.", Kept);
        row("a digit corrected", u"It sold paper for ⟦$4 million⟧ last year.", u"It sold paper for ⟦$9 million⟧ last year.", Changed);
        row("a digit put before the first", u"It sold ⟦25%⟧ of it abroad.", u"It sold ⟦125%⟧ of it abroad.", Changed);
        row("another amount altogether", u"It sold paper for ⟦$4 million⟧ last year.", u"It sold paper for ⟦€1.5 billion⟧ last year.", Changed);
        row("the amount taken out", u"It sold paper for ⟦$4 million⟧ last year.", u"It sold paper for last year.", Gone);
        row("the sentence taken out", u"It sold paper for ⟦$4 million⟧ last year. Nobody expected it.", u"Nobody expected it.", Gone);
        row("full width", u"It sold ⟦25%⟧ of it abroad.", u"It sold ⟦２５％⟧ of it abroad.", Changed);
        row("words put inside", u"⟦It sold paper for $4 million last year.⟧", u"⟦It sold paper for $4 million (unaudited) last year.⟧", Changed);
        row("two sentences made of one", u"It sold paper for ⟦$4 million⟧ last year, and board for $2 million.", u"It sold paper for ⟦$4 million⟧ last year. Board brought $2 million.", Kept);
        row("a sentence moved", u"It sold paper for ⟦$4 million⟧ last year. Nobody in the valley had expected it. The river rose twice that autumn.",
            u"Nobody in the valley had expected it. The river rose twice that autumn. It sold paper for ⟦$4 million⟧ last year.", Moved);
        row("the other of two alike", u"It earned ⟦$4 million⟧. It earned $4 million.", u"It earned ⟦$4 million⟧.", Ambiguous);
        row("written anew around the amount", u"It sold paper for ⟦$4 million⟧ last year.", u"Revenue, said the board on Friday, had come to ⟦$4 million⟧ by December.", Changed);
        row("Chinese figure corrected", u"這家紙廠去年營收⟦40億元⟧，今年看增。", u"這家紙廠去年營收⟦52億元⟧，今年看增。", Changed);
        row("Chinese figure in words", u"這家紙廠去年營收⟦四十億元⟧，今年看增。", u"這家紙廠去年營收⟦一百四十億元⟧，今年看增。", Changed);
        row("rare ideograph and emoji before it", u"𠮷田說🙂，去年營收⟦40億元⟧。", u"👩‍👩‍👧𠮷田說，去年營收⟦40億元⟧。", Kept);
    }
    void followsAPassage()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(PassageFate, fate);
        const Marked from(before), to(after);
        const PassagePlace place = RevisionMap(from.text, to.text).place(from.passage);
        QCOMPARE(int(place.fate), int(fate));
        if (fate != PassageFate::Gone) {
            QCOMPARE(to.text.mid(place.range.begin, place.range.length()), to.text.mid(to.passage.begin, to.passage.length()));
            QCOMPARE(place.range, to.passage);
        }
    }

    void takesLineEndsForNoChange()
    {
        const Marked from(QStringLiteral("First line 😀 here.\nSecond ⟦line with 𠮷\nand third⟧ line.\nFourth."));
        QString after = from.text;
        after.replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
        const PassagePlace place = RevisionMap(from.text, after).place(from.passage);
        QCOMPARE(int(place.fate), int(PassageFate::Kept));
        QCOMPARE(after.mid(place.range.begin, place.range.length()), QStringLiteral("line with 𠮷\r\nand third"));
    }

    void leavesOrphansInAnotherText()
    {
        RandomStory one(1), other(2);
        const RevisionMap map(one.text(), other.text());
        QVERIFY(!map.isRelated());
        for (int self = 0; self < one.count(); ++self)
            QCOMPARE(int(map.place(one.figureOf(self)).fate), int(PassageFate::Gone));
    }

    void saysWhereAnOrphanMightBe()
    {
        const Marked from(QStringLiteral("The mill opened in spring and hired sixty people. It sold paper for ⟦$4 million⟧ last year. The road was mended."));
        const QString after = QStringLiteral("The mill opened in spring and hired sixty people. The road was mended. The bridge cost $4 million.");
        const PassagePlace place = RevisionMap(from.text, after).place(from.passage);
        QCOMPARE(int(place.fate), int(PassageFate::Gone));
        QVERIFY(!place.candidates.isEmpty());
        QCOMPARE(after.mid(place.candidates.first().begin, place.candidates.first().length()), QStringLiteral("$4 million"));
    }

    void isNeverWrongWithoutSayingSo()
    {
        int kept = 0, all = 0;
        for (quint32 seed = 10; seed < 210; ++seed) {
            RandomStory story(seed);
            const RandomStory before = story;
            for (quint32 step = 0; step < 1 + seed % 12; ++step)
                story.revise();
            const QString now = story.text();
            const RevisionMap map(before.text(), now);
            for (int self = 0; self < before.count(); ++self) {
                const PassagePlace place = map.place(before.figureOf(self));
                const Range truth = story.figureOf(self);
                const bool isSure = place.fate == PassageFate::Kept || place.fate == PassageFate::Moved;
                ++all;
                kept += place.range == truth && place.fate != PassageFate::Ambiguous ? 1 : 0;
                if (isSure && !story.isNew(self))
                    QVERIFY2(place.range == truth, qPrintable(QStringLiteral("seed %1 sentence %2").arg(seed).arg(self)));
                if (truth.isEmpty())
                    QVERIFY2(!isSure, qPrintable(QStringLiteral("seed %1 sentence %2").arg(seed).arg(self)));
                QVERIFY(place.range.begin >= 0 && place.range.end <= now.size());
            }
        }
        QVERIFY2(kept > 0.9 * all, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(all)));
    }

    void neverCutsAGrapheme()
    {
        static const QStringList pieces{QStringLiteral("👩‍👩‍👧"), QStringLiteral("🇹🇼"), QStringLiteral("𠮷"), QStringLiteral("e\u0301"), QStringLiteral("葛\U000E0101"),
                                        QStringLiteral("12.5"), QStringLiteral("%"), QStringLiteral("word"), QStringLiteral("。"), QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("字")};
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            QStringList from;
            for (int i = 0; i < 40; ++i)
                from.append(pieces[random.bounded(static_cast<int>(pieces.size()))]);
            QStringList to = from;
            for (int i = 0; i < 8; ++i)
                to[random.bounded(40)] = pieces[random.bounded(static_cast<int>(pieces.size()))];
            const QString before = from.join(QString()), after = to.join(QString());
            const int first = random.bounded(20), last = first + 1 + random.bounded(15);
            const auto begin = static_cast<int>(from.mid(0, first).join(QString()).size()), end = static_cast<int>(from.mid(0, last).join(QString()).size());
            if (previousGrapheme(before, nextGrapheme(before, begin)) != begin || (end < before.size() && previousGrapheme(before, nextGrapheme(before, end)) != end))
                continue;
            const PassagePlace place = RevisionMap(before, after, true).place({begin, end});
            for (const int edge : {place.range.begin, place.range.end}) {
                const bool isBetween = edge == 0 || edge == after.size() || previousGrapheme(after, nextGrapheme(after, edge)) == edge;
                QVERIFY2(isBetween, qPrintable(QStringLiteral("round %1").arg(round)));
            }
        }
    }

    void readsALongTextQuickly()
    {
        QString before;
        for (quint32 part = 0; before.size() < 500'000; ++part)
            before += RandomStory(1000 + part).text();
        QString after = before;
        for (int i = 0; i < 200; ++i)
            after.insert(i * 2400, QStringLiteral("New "));
        QElapsedTimer timer;
        timer.start();
        const RevisionMap map(before, after);
        QVERIFY(map.isRelated());
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void standsNothingAndEverything()
    {
        QCOMPARE(int(RevisionMap(QString(), QStringLiteral("New.")).place({0, 0}).fate), int(PassageFate::Gone));
        QCOMPARE(int(RevisionMap(QStringLiteral("Old."), QString()).place({0, 4}).fate), int(PassageFate::Gone));
        QCOMPARE(int(RevisionMap(QStringLiteral("   "), QStringLiteral("   ")).place({0, 3}).fate), int(PassageFate::Gone));
        const QString broken = QStringLiteral("a") + QChar(0xd842) + QStringLiteral("b");
        QCOMPARE(RevisionMap(broken, broken).place({1, 2}).range, (Range{1, 2}));
    }
};

QTEST_APPLESS_MAIN(RevisionMapTest)
#include "tst_revisionmap.moc"
