// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace concord;

namespace {

QStringList drawnFaces(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList faces;
    for (const QGlyphRun &run : layout.glyphRuns())
        faces.append(run.rawFont().familyName());
    return faces;
}

} // namespace

class FontsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Serif CJK TC")))
            QSKIP("the Noto CJK fonts are not installed");
    }
    void chineseIsDrawnInTheTraditionalFace_data();
    void chineseIsDrawnInTheTraditionalFace();
    void latinInEnglishTextIsALatinFace();
};

void FontsTest::chineseIsDrawnInTheTraditionalFace_data()
{
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QString>("face");
    QTest::newRow("reading, Chinese") << readingFont(Language::TraditionalChinese, 17)
                                      << QStringLiteral("Noto Serif CJK TC");
    QTest::newRow("reading, English") << readingFont(Language::English, 17) << QStringLiteral("Noto Serif CJK TC");
    QTest::newRow("interface, Chinese") << interfaceFont(Language::TraditionalChinese, 13)
                                        << QStringLiteral("Noto Sans CJK TC");
    QTest::newRow("interface, English") << interfaceFont(Language::English, 13) << QStringLiteral("Noto Sans CJK TC");
}

void FontsTest::chineseIsDrawnInTheTraditionalFace()
{
    QFETCH(QFont, font);
    QFETCH(QString, face);
    QCOMPARE(drawnFaces(font, QStringLiteral("骨直門")), QStringList{face});
}

void FontsTest::latinInEnglishTextIsALatinFace()
{
    QCOMPARE(drawnFaces(readingFont(Language::English, 17), QStringLiteral("“Berth 5”")),
             QStringList{QStringLiteral("Noto Serif")});
}

QTEST_MAIN(FontsTest)
#include "tst_fonts.moc"
