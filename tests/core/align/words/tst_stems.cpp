// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/stems.h"

#include <QTest>

using namespace concord;

class StemsTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsFormsOfAWordTogether_data();
    void foldsFormsOfAWordTogether();
    void keepsWordsApart();
};

void StemsTest::foldsFormsOfAWordTogether_data()
{
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const char *name, const QStringList &forms) { QTest::newRow(name) << forms; };
    row("plural", {QStringLiteral("lantern"), QStringLiteral("Lanterns"), QStringLiteral("lantern’s"), QStringLiteral("lantern's")});
    row("y", {QStringLiteral("ferry"), QStringLiteral("ferries")});
    row("verb", {QStringLiteral("walk"), QStringLiteral("walks"), QStringLiteral("walked"), QStringLiteral("walking")});
    row("silent e", {QStringLiteral("smile"), QStringLiteral("smiled"), QStringLiteral("smiling")});
    row("doubled", {QStringLiteral("drop"), QStringLiteral("dropped"), QStringLiteral("dropping")});
    row("irregular verb", {QStringLiteral("go"), QStringLiteral("went"), QStringLiteral("gone"), QStringLiteral("goes")});
    row("irregular noun", {QStringLiteral("child"), QStringLiteral("children"), QStringLiteral("children's")});
    row("pronoun", {QStringLiteral("they"), QStringLiteral("them"), QStringLiteral("their"), QStringLiteral("they'll")});
    row("accents", {QStringLiteral("café"), QStringLiteral("Cafe")});
    row("adverb", {QStringLiteral("quick"), QStringLiteral("quickly")});
}

void StemsTest::foldsFormsOfAWordTogether()
{
    QFETCH(QStringList, forms);
    for (const QString &form : std::as_const(forms))
        QCOMPARE(foldedWord(form), foldedWord(forms.first()));
}

void StemsTest::keepsWordsApart()
{
    QVERIFY(foldedWord(u"bus") != foldedWord(u"buy"));
    QVERIFY(foldedWord(u"sing") != foldedWord(u"song"));
    QVERIFY(foldedWord(u"red") != foldedWord(u"ring"));
    QCOMPARE(foldedWord(u"fall"), foldedWord(u"fallen"));
    QVERIFY(foldedWord(u"fall") != foldedWord(u"fal"));
}

QTEST_APPLESS_MAIN(StemsTest)
#include "tst_stems.moc"
