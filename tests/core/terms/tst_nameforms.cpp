// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/nameforms.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace concord;

namespace {

const QList<NameForms> kNames{
    {QStringLiteral("Globex"), {QStringLiteral("Globex")}, {QStringLiteral("環球"), QStringLiteral("Globex"), QStringLiteral("環球科技")}},
    {QStringLiteral("Echo"), {QStringLiteral("Echo")}, {QStringLiteral("《回聲》"), QStringLiteral("回聲"), QStringLiteral("Echo")}},
};

/// The forms found, with where they begin.
QString found(const QString &text)
{
    QStringList uses;
    for (const NameUse &use : NameFinder(kNames).find(text))
        uses.append(QStringLiteral("%1@%2").arg(kNames[use.name].chinese[use.form]).arg(use.span.begin));
    return uses.join(u' ');
}

} // namespace

class NameFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLongestFormOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uses");
        QTest::newRow("short form") << "環球虧損" << "環球@0";
        QTest::newRow("long form") << "環球科技虧損" << "環球科技@0";
        QTest::newRow("both") << "環球與環球科技" << "環球@0 環球科技@3";
        QTest::newRow("brackets belong to it") << "《回聲》報導" << "《回聲》@0";
        QTest::newRow("without brackets") << "回聲報導" << "回聲@0";
        QTest::newRow("twice") << "回聲，回聲" << "回聲@0 回聲@3";
        QTest::newRow("two names") << "《回聲》說環球虧損" << "《回聲》@0 環球@5";
        QTest::newRow("none") << "別家公司" << "";
        QTest::newRow("nothing") << "" << "";
    }
    void findsTheLongestFormOnce()
    {
        QFETCH(QString, text);
        QTEST(found(text), "uses");
    }

    void latinFormsNeedEdges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uses");
        QTest::newRow("between Han") << "由Globex製造" << "Globex@1";
        QTest::newRow("goes on in letters") << "Globexia製造" << "";
        QTest::newRow("goes on in digits") << "Globex2製造" << "";
        QTest::newRow("is an ending") << "MyGlobex製造" << "";
        QTest::newRow("other case") << "globex製造" << "";
        QTest::newRow("a longer name") << "Globex Cloud上線" << "";
        QTest::newRow("a small word behind") << "Globex and others" << "Globex@0";
        QTest::newRow("at the end") << "我買Globex" << "Globex@2";
        QTest::newRow("punctuation") << "「Globex」" << "Globex@1";
    }
    void latinFormsNeedEdges()
    {
        QFETCH(QString, text);
        QTEST(found(text), "uses");
    }

    void aGlossInBracketsIsNoUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uses");
        QTest::newRow("full-width brackets") << "環球（Globex）虧損" << "環球@0";
        QTest::newRow("plain brackets") << "環球(Globex)虧損" << "環球@0";
        QTest::newRow("a long form that brings in the house's") << "環球科技（環球）虧損，環球付款" << "環球@11";
        QTest::newRow("another name in brackets") << "環球（回聲）" << "環球@0 回聲@3";
        QTest::newRow("brackets behind other words") << "那家公司（Globex）虧損" << "Globex@5";
    }
    void aGlossInBracketsIsNoUse()
    {
        QFETCH(QString, text);
        QTEST(found(text), "uses");
    }

    void findsTheSameInOneParagraphAfterTheOther()
    {
        const NameFinder finder(kNames);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(finder.find(u"環球科技虧損").size(), 1);
            QCOMPARE(finder.find(u"回聲，環球，環球科技").size(), 3);
            QVERIFY(finder.find(u"別家公司").isEmpty());
        }
    }

    void staysQuickOnHostileText()
    {
        const QString text = QStringLiteral("環球（Globex）").repeated(100'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(NameFinder(kNames).find(text).size(), 100'000);
        constexpr qint64 kPatience = 20'000; // ms
        QVERIFY2(timer.elapsed() < kPatience, QByteArray::number(timer.elapsed()).constData());
    }

    void knowsWhichNamesAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<int>>("said");
        QTest::newRow("one") << "Globex pays" << QSet<int>{0};
        QTest::newRow("possessive") << "Globex's tower" << QSet<int>{0};
        QTest::newRow("both") << "Echo wrote of Globex." << QSet<int>{0, 1};
        QTest::newRow("inside a word") << "Globexia, Echoes" << QSet<int>{};
        QTest::newRow("small letters") << "an echo" << QSet<int>{};
        QTest::newRow("nothing") << "" << QSet<int>{};
    }
    void knowsWhichNamesAreSaid()
    {
        QFETCH(QString, text);
        QTEST(namesSaid(text, kNames), "said");
    }

    void shortForeignFormsAreDoubtful()
    {
        const NameForms name{QStringLiteral("Wagen"), {QStringLiteral("Wagen")}, {QStringLiteral("福車"), QStringLiteral("大眾"), QStringLiteral("大眾汽車"), QStringLiteral("VW")}};
        QVERIFY(!isDoubtfulForm(name, 0));
        QVERIFY(isDoubtfulForm(name, 1));
        QVERIFY(!isDoubtfulForm(name, 2));
        QVERIFY(!isDoubtfulForm(name, 3));
    }

    void bringsNamesAlong()
    {
        const QList<NameForms> &names = starterNames();
        QVERIFY2(names.size() >= 90, qPrintable(QString::number(names.size())));
        QSet<QString> keys, forms;
        for (const NameForms &name : names) {
            QVERIFY2(!name.key.isEmpty() && !name.english.isEmpty() && !name.chinese.isEmpty(), qPrintable(name.key));
            QVERIFY2(!keys.contains(name.key), qPrintable(name.key));
            keys.insert(name.key);
            QVERIFY2(name.accepted >= 1 && name.accepted <= name.chinese.size(), qPrintable(name.key));
            for (const QString &form : name.chinese) {
                QVERIFY2(!form.isEmpty() && form == form.trimmed() && !forms.contains(form), qPrintable(form));
                forms.insert(form);
            }
        }
    }
};

QTEST_APPLESS_MAIN(NameFormsTest)
#include "tst_nameforms.moc"
