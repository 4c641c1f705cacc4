// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/changepreview.h"

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
