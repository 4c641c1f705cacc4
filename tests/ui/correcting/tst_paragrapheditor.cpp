// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/paragrapheditor.h"
#include "ui/reader/layout/linebreaker.h"
#include "ui/support/fonts.h"

#include <QInputMethodEvent>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace concord;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"港務公司去年虧損約1,500億美元，今年估計2億5,000萬美元，占百分之三十八。船東說：「我們會付。」"_s;

} // namespace

class ParagraphEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup() { m_parent.reset(); }
    void linesEndWhereThoseOfTheReaderDo();
    void theCaretGoesByLinesAndPoints();
    void growsWithItsText();
    void composesText();

private:
    QTextEdit *field() { return m_editor->findChild<QTextEdit *>(); }
    const QTextLayout &layout() { return *field()->document()->firstBlock().layout(); }

    std::unique_ptr<QWidget> m_parent;
    ParagraphEditor *m_editor = nullptr;
};

void ParagraphEditorTest::init()
{
    m_parent = std::make_unique<QWidget>();
    m_parent->resize(700, 700);
    m_editor = new ParagraphEditor(m_parent.get());
    m_parent->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_parent.get()));
    const auto lines = [breaker = std::make_shared<LineBreaker>(Language::TraditionalChinese)](QTextLayout &layout, double width, double baseline, double height) {
        return breaker->fill(layout, width, baseline, height);
    };
    m_editor->begin(kText, {readingFont(Language::TraditionalChinese, 17), 30, lines}, 3, u"Paragraph 1"_s);
    m_editor->cover({100, 100, 260, 90});
}

void ParagraphEditorTest::linesEndWhereThoseOfTheReaderDo()
{
    for (int width = 250; width < 500; width += 9) {
        m_editor->cover({100, 100, width, 90});
        QTextLayout wanted(kText, readingFont(Language::TraditionalChinese, 17));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAnywhere);
        wanted.setTextOption(option);
        LineBreaker(Language::TraditionalChinese).fill(wanted, width, 20, 30);
        const QString about = u"%1 px, the field %2 px"_s.arg(width).arg(field()->viewport()->width());
        QVERIFY2(layout().lineCount() == wanted.lineCount(), qPrintable(about));
        for (int line = 0; line < wanted.lineCount(); ++line)
            QVERIFY2(layout().lineAt(line).textStart() == wanted.lineAt(line).textStart(), qPrintable(about));
    }
}

void ParagraphEditorTest::theCaretGoesByLinesAndPoints()
{
    QTextCursor cursor = field()->textCursor();
    QCOMPARE(cursor.position(), 3);
    const int second = layout().lineAt(1).textStart();
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(field()->textCursor().position() >= second && field()->textCursor().position() < layout().lineAt(2).textStart());
    QTest::keyClick(field(), Qt::Key_Home);
    QCOMPARE(field()->textCursor().position(), second);
    const QRect there = field()->cursorRect();
    QTest::mouseClick(field()->viewport(), Qt::LeftButton, {}, QPoint(there.left() + 40, there.center().y() - 30));
    QVERIFY(field()->textCursor().position() > 0 && field()->textCursor().position() < second);
    QTest::keyClicks(field(), u"x"_s);
    QCOMPARE(m_editor->text().size(), kText.size() + 1);
    QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), kText);
}

void ParagraphEditorTest::growsWithItsText()
{
    const int before = m_editor->height();
    field()->setPlainText(kText.repeated(4));
    QVERIFY(m_editor->height() > before + 60);
    field()->setPlainText(u"短"_s);
    QCOMPARE(layout().lineCount(), 1);
    QVERIFY(!field()->viewport()->grab().isNull());
}

void ParagraphEditorTest::composesText()
{
    QInputMethodEvent composing(u"ㄍㄤ"_s, {});
    QCoreApplication::sendEvent(field(), &composing);
    QCOMPARE(layout().preeditAreaText(), u"ㄍㄤ"_s);
    QVERIFY(layout().lineCount() > 1);
    QVERIFY(!field()->viewport()->grab().isNull());
    QInputMethodEvent done;
    done.setCommitString(u"港"_s);
    QCoreApplication::sendEvent(field(), &done);
    QCOMPARE(m_editor->text(), QString(kText).insert(3, u"港"_s));
    QCOMPARE(layout().preeditAreaText(), QString());
}

QTEST_MAIN(ParagraphEditorTest)
#include "tst_paragrapheditor.moc"
