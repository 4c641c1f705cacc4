// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowroom.h"

#include <QTest>

using namespace concord;

class ScreenRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void putsTheWholeFrameOnTheScreen_data()
    {
        QTest::addColumn<QRect>("content");
        QTest::addColumn<QRect>("fitted");
        QTest::newRow("fits") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
        QTest::newRow("as large as the screen") << QRect(0, 0, 1280, 800) << QRect(4, 28, 1272, 768);
        QTest::newRow("beyond the lower edge") << QRect(100, 300, 800, 600) << QRect(100, 196, 800, 600);
        QTest::newRow("beyond the left edge") << QRect(-50, 100, 800, 600) << QRect(4, 100, 800, 600);
        QTest::newRow("its title above the screen") << QRect(100, 0, 800, 600) << QRect(100, 28, 800, 600);
    }
    void putsTheWholeFrameOnTheScreen()
    {
        QFETCH(QRect, content);
        const QRect screen(0, 0, 1280, 800);
        const QMargins frame(4, 28, 4, 4);
        const QRect fitted = contentWithin(screen, content, frame);
        QTEST(fitted, "fitted");
        QVERIFY(screen.contains(fitted.marginsAdded(frame)));
    }
};

QTEST_GUILESS_MAIN(ScreenRoomTest)
#include "tst_screenroom.moc"
