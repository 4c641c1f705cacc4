// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/terms/placedterms.h"

#include "core/terms/glossary.h"
#include "tests/support/bitextbuilder.h"

using namespace concord;

class PlacedTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsTheLongestDesignationsOfBothSides()
    {
        const auto termbase = readGlossary("power loom\t動力織機\nloom\t織機\n", {});
        QVERIFY(termbase);
        const auto article = bitext(QStringLiteral("en: Looms and a power loom. | zh: 織機與動力織機。\n"));
        QStringList lines;
        for (const PlacedTerm &placed : placedTerms(article.bitext, *termbase))
            lines.append(QStringLiteral("%1 %2").arg(placed.conceptIndex).arg(wordsAt(article.bitext, placed.span)));
        QCOMPARE(lines, (QStringList{QStringLiteral("1 Looms"), QStringLiteral("0 power loom"), QStringLiteral("1 織機"), QStringLiteral("0 動力織機")}));
    }

    void hasNothingWithoutATermbase()
    {
        QVERIFY(placedTerms(bitext(QStringLiteral("en: Looms. | zh: 織機。\n")).bitext, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PlacedTermsTest)
#include "tst_placedterms.moc"
