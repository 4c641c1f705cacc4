// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/caret/awkwardtext.h"
#include "tests/ui/reader/readerarticle.h"
#include "ui/reader/bitextreader.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

using namespace concord;

namespace {

constexpr int kGestures = 400; // a walk

constexpr Qt::Key kKeys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_B, Qt::Key_X, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_A, Qt::Key_Return};
constexpr Qt::KeyboardModifier kModifiers[] = {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};

/// A shown reader that never waits for a drag to end.
class WalkedReader : public BitextReader
{
public:
    explicit WalkedReader(const std::shared_ptr<const Bitext> &bitext, QSize size = {900, 600})
    {
        resize(size);
        show();
        activateWindow();
        setFocus();
        setContent({bitext, {}, {}});
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the reader was not activated");
    }

protected:
    void dragOut(std::unique_ptr<QMimeData>) override {}
};

/// Somebody who does anything at all to a reader.
class Walker
{
public:
    Walker(BitextReader &reader, quint32 seed) : m_reader(reader), m_random(seed) {}

    void gesture()
    {
        const QRect view = m_reader.viewport()->rect();
        const QPoint point(m_random.bounded(-20, view.width() + 20), m_random.bounded(-20, view.height() + 20));
        const auto modifier = kModifiers[m_random.bounded(4)];
        switch (m_random.bounded(12)) {
        case 0:
            QTest::mouseClick(m_reader.viewport(), Qt::LeftButton, modifier, point);
            break;
        case 1:
            QTest::mousePress(m_reader.viewport(), Qt::LeftButton, {}, point);
            QTest::mouseMove(m_reader.viewport(), QPoint(m_random.bounded(-50, 900), m_random.bounded(-50, 700)));
            QTest::mouseRelease(m_reader.viewport(), Qt::LeftButton, {}, point);
            break;
        case 2:
            QTest::mouseDClick(m_reader.viewport(), Qt::LeftButton, {}, point);
            break;
        case 3:
            m_reader.verticalScrollBar()->setValue(m_random.bounded(m_reader.verticalScrollBar()->maximum() + 1));
            break;
        case 4:
            m_reader.setCaret({m_random.bounded(2) ? Side::Source : Side::Translation, m_random.bounded(-1, 9), m_random.bounded(-3, 90), m_random.bounded(2) == 1});
            break;
        default: {
            const auto key = kKeys[m_random.bounded(static_cast<int>(std::size(kKeys)))];
            if (key != Qt::Key_Tab || modifier == Qt::ControlModifier)
                QTest::keyClick(m_reader.viewport(), key, modifier);
        }
        }
    }

private:
    BitextReader &m_reader;
    QRandomGenerator m_random;
};

/// An empty text when caret and selection stand where ICU lets them, on one side and in the text.
QString complaintAbout(BitextReader &reader, QHash<QString, QSet<int>> &known)
{
    const TextSelection selection = reader.textSelection();
    for (const TextPosition &place : {reader.caret(), selection.begin, selection.end}) {
        const QStringList &paragraphs = reader.content().bitext->side(place.side).paragraphs;
        if (paragraphs.isEmpty() && place.position == 0)
            continue;
        if (place.side != reader.caret().side || place.paragraph < 0 || place.paragraph >= paragraphs.size())
            return QStringLiteral("outside of the text");
        const QString &paragraph = paragraphs[place.paragraph];
        if (!known.contains(paragraph))
            known.insert(paragraph, graphemeBoundaries(paragraph));
        if (!known.value(paragraph).contains(place.position))
            return QStringLiteral("inside a grapheme: %1 at %2").arg(paragraph).arg(place.position);
    }
    return {};
}

std::shared_ptr<Bitext> awkwardArticle(quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList lines;
    for (int i = 0; i < 8; ++i) {
        const QString source = random.bounded(5) ? awkwardText(random, 1 + random.bounded(18)).trimmed() : QString();
        const QString translation = random.bounded(5) ? awkwardText(random, 1 + random.bounded(18)).trimmed() : QString();
        lines << QStringLiteral("x") + source + QStringLiteral(" | ") + translation;
        if (random.bounded(2))
            lines << QString();
    }
    return drawnArticle(lines);
}

} // namespace

class ReaderWalkTest : public QObject
{
    Q_OBJECT

private slots:
    /// Of fonts that are not installed nothing follows.
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!\\s*OpenType support missing).*"))); }

    void anyGestureLeavesTheCaretBetweenGraphemes_data();
    void anyGestureLeavesTheCaretBetweenGraphemes();
    void oneSidedTextsCanBeWalked_data();
    void oneSidedTextsCanBeWalked();
    void anArticleOfNothingCanBeWalked();
    void aParagraphWithoutABreakMovesFast_data();
    void aParagraphWithoutABreakMovesFast();
};

void ReaderWalkTest::anyGestureLeavesTheCaretBetweenGraphemes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("wide") << QSize(900, 500) << 1U;
    QTest::newRow("high") << QSize(700, 900) << 2U;
    QTest::newRow("stacked") << QSize(400, 500) << 3U;
    QTest::newRow("a few characters wide") << QSize(90, 300) << 4U;
    QTest::newRow("one character wide") << QSize(32, 200) << 5U;
    QTest::newRow("no room at all") << QSize(1, 1) << 6U;
}

void ReaderWalkTest::anyGestureLeavesTheCaretBetweenGraphemes()
{
    QFETCH(QSize, size);
    QFETCH(quint32, seed);
    WalkedReader reader(awkwardArticle(seed), size);
    Walker walker(reader, seed);
    QHash<QString, QSet<int>> known;
    for (int i = 0; i < kGestures; ++i) {
        walker.gesture();
        const QString complaint = complaintAbout(reader, known);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        if (i % 50 == 49)
            reader.viewport()->grab();
        if (i % 100 == 99)
            reader.updateContent({awkwardArticle(seed + static_cast<quint32>(i)), {}, {}});
    }
}

void ReaderWalkTest::oneSidedTextsCanBeWalked_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("source") << static_cast<int>(Side::Source);
    QTest::newRow("translation") << static_cast<int>(Side::Translation);
}

void ReaderWalkTest::oneSidedTextsCanBeWalked()
{
    QFETCH(int, side);
    const auto bitext = awkwardArticle(77);
    (static_cast<Side>(side) == Side::Source ? bitext->translation : bitext->source) = BitextSide();
    bitext->beads.clear();
    WalkedReader reader(bitext, {500, 400});
    QHash<QString, QSet<int>> known;
    Walker walker(reader, 78);
    for (int i = 0; i < kGestures; ++i) {
        walker.gesture();
        QCOMPARE(complaintAbout(reader, known), QString());
        QCOMPARE(reader.caret().side, static_cast<Side>(side));
    }
}

void ReaderWalkTest::anArticleOfNothingCanBeWalked()
{
    WalkedReader reader(std::make_shared<Bitext>());
    Walker walker(reader, 79);
    for (int i = 0; i < 200; ++i)
        walker.gesture();
    QVERIFY(!reader.hasSelection());
    reader.setContent({});
    for (int i = 0; i < 200; ++i)
        walker.gesture();
    QCOMPARE(reader.caret().position, 0);
}

void ReaderWalkTest::aParagraphWithoutABreakMovesFast_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Han") << QStringLiteral("鐘聲響過以後廣場上的人才慢慢散去").repeated(6250);
    QTest::newRow("Latin") << QStringLiteral("loremipsumdolor").repeated(6700);
    QTest::newRow("joined emoji") << QStringLiteral("👩‍👩‍👧").repeated(12500);
    QTest::newRow("one grapheme") << u'e' + QStringLiteral("\u0301").repeated(100000);
    QTest::newRow("flags") << QStringLiteral("🇹🇼").repeated(25000);
}

void ReaderWalkTest::aParagraphWithoutABreakMovesFast()
{
    QFETCH(QString, text);
    auto bitext = std::make_shared<Bitext>();
    bitext->translation.language = Language::TraditionalChinese;
    bitext->translation.paragraphs = {text};
    bitext->translation.sentences = {{0, {0, static_cast<int>(text.size())}}};
    bitext->translation.figures.resize(1);
    WalkedReader reader(bitext);
    QHash<QString, QSet<int>> known;
    QElapsedTimer timer;
    reader.setCaret({Side::Translation, 0, static_cast<int>(text.size()) / 2, false});
    timer.start();
    int moves = 0;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp}) {
        for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier}) {
            QTest::keyClick(reader.viewport(), key, modifier);
            ++moves;
        }
    }
    const double each = double(timer.nsecsElapsed()) / 1e6 / moves;
    QCOMPARE(complaintAbout(reader, known), QString());
    qInfo("%.2f ms a move", each);
    QVERIFY2(each < 100, qPrintable(QString::number(each)));
}

QTEST_MAIN(ReaderWalkTest)
#include "tst_readerwalk.moc"
