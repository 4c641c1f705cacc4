// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/changepreview.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace concord;

class ChangePreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        const QString text = QStringLiteral("由英尼造的船，英尼賣了。");
        m_preview = new ChangePreview(QStringLiteral("Write"), {proposedChange(text, 3, 1, 3, QStringLiteral("因尼")), proposedChange(text, 3, 7, 9, QStringLiteral("因尼"))});
        m_preview->open();
    }
    void cleanup()
    {
        delete m_preview;
    }

    void showsWhatStandsAround()
    {
        const ProposedChange change = proposedChange(QStringLiteral("由英尼造"), 3, 1, 3, QStringLiteral("因尼"));
        QCOMPARE(change, (ProposedChange{3, QStringLiteral("由"), QStringLiteral("英尼"), QStringLiteral("因尼"), QStringLiteral("造")}));
        const QString wide = QStringLiteral("𠮷").repeated(100);
        const ProposedChange middle = proposedChange(wide, 0, 101, 102, QStringLiteral("x")); // contexts end between characters
        QVERIFY(!middle.left.front().isLowSurrogate());
    }

    void writesWhatIsTicked()
    {
        QSignalSpy accepted(m_preview, &ChangePreview::accepted);
        QVERIFY(m_preview->writeButton()->text().contains(u'2'));
        m_preview->list()->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(m_preview->writeButton()->text().contains(u'1'));
        QTest::mouseClick(m_preview->writeButton(), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<QList<int>>(), QList<int>{1});
    }

    void spaceTicksAndEnterWrites()
    {
        QSignalSpy accepted(m_preview, &ChangePreview::accepted);
        QVERIFY(QTest::qWaitForWindowActive(m_preview));
        QCOMPARE(QApplication::focusWidget(), m_preview->list());
        QTest::keyClick(m_preview->list(), Qt::Key_Space);
        QCOMPARE(m_preview->wanted(), QList<int>{1});
        QTest::keyClick(m_preview->list(), Qt::Key_Down);
        QTest::keyClick(m_preview->list(), Qt::Key_Space);
        QVERIFY(m_preview->wanted().isEmpty());
        QTest::keyClick(m_preview->list(), Qt::Key_Return); // nothing is ticked
        QCOMPARE(accepted.size(), 0);
        QTest::keyClick(m_preview->list(), Qt::Key_Space);
        QTest::keyClick(m_preview->list(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<QList<int>>(), QList<int>{1});
    }

    void enterWritesFromTheCheckBoxToo()
    {
        QSignalSpy accepted(m_preview, &ChangePreview::accepted);
        auto *all = m_preview->findChild<QCheckBox *>();
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Enter);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<QList<int>>(), (QList<int>{0, 1}));
    }

    /// The words that go and come are seen however long what stands around them is.
    void keepsTheChangeInSight()
    {
        const QString around = QStringLiteral("船").repeated(200);
        ChangePreview wide(QStringLiteral("Write"), {proposedChange(around + QStringLiteral("W") + around, 0, 200, 201, QStringLiteral("M"))});
        ChangePreview bare(QStringLiteral("Write"), {proposedChange(around + QStringLiteral("W") + around, 0, 200, 201, QString())});
        for (ChangePreview *preview : {&wide, &bare}) {
            preview->resize(420, 200);
            preview->show();
            QVERIFY(QTest::qWaitForWindowExposed(preview));
        }
        const auto inked = [](ChangePreview &preview) { // columns with pixels of the colour of what comes
            const QImage image = preview.list()->viewport()->grab(QRect(0, 0, preview.list()->viewport()->width(), 30)).toImage();
            const QColor wanted = Theme::current().colour(Token::Verified);
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == wanted ? 1 : 0;
            return count;
        };
        QVERIFY(inked(wide) > 0);
        QCOMPARE(inked(bare), 0);
    }

    void allOrNone()
    {
        auto *all = m_preview->findChild<QCheckBox *>();
        QCOMPARE(all->checkState(), Qt::Checked);
        all->click();
        QVERIFY(m_preview->wanted().isEmpty());
        QVERIFY(!m_preview->writeButton()->isEnabled());
        all->click();
        QCOMPARE(m_preview->wanted(), (QList<int>{0, 1}));
    }

    void escapeWritesNothing()
    {
        QSignalSpy accepted(m_preview, &ChangePreview::accepted);
        QTest::keyClick(m_preview, Qt::Key_Escape);
        QCOMPARE(accepted.size(), 0);
        QTRY_VERIFY(m_preview.isNull());
    }

private:
    QPointer<ChangePreview> m_preview;
};

QTEST_MAIN(ChangePreviewTest)
#include "tst_changepreview.moc"
