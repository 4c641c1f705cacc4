// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/phrasebook.h"

#include "ui/words/errortext.h"
#include "ui/words/findingtext.h"

#include <QTest>

using namespace concord;

class PhrasebookTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsEachPlaceOnce_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("result");
        QTest::newRow("in order") << "%1 and %2" << "a%2 and b%1";
        QTest::newRow("other order") << "%2, %1" << "b%1, a%2";
        QTest::newRow("twice") << "%1%1" << "a%2a%2";
        QTest::newRow("no argument for it") << "%1 %3 %0" << "a%2 %3 %0";
        QTest::newRow("no place") << "100% %x %" << "100% %x %";
        QTest::newRow("nothing") << "" << "";
    }
    void fillsEachPlaceOnce()
    {
        QFETCH(QString, sentence);
        QTEST(filled(sentence, {QStringLiteral("a%2"), QStringLiteral("b%1")}), "result");
    }

    void aPathWithAPlaceInItStaysAPath()
    {
        const QString path = QStringLiteral("/tmp/a %1 %2 b/story.txt");
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            const QString full = describe({Error::Code::Invalid, path, QStringLiteral("line 5%1")}, language);
            QVERIFY2(full.contains(path) && full.contains(QStringLiteral("line 5%1")), qPrintable(full));
            const QString bare = describe({Error::Code::Invalid, path, {}}, language);
            QVERIFY2(bare.contains(path) && !bare.contains(u'(') && !bare.contains(u'（'), qPrintable(bare));
        }
    }

    void saysWhyADocumentWasNotRead()
    {
        const QString path = QStringLiteral("/tmp/scan %1.pdf");
        for (const Language language : {Language::English, Language::TraditionalChinese}) {
            const QString scan = describe({Error::Code::Unreadable, path, QStringLiteral("pdf-without-text ")}, language);
            const QString large = describe({Error::Code::Invalid, path, QStringLiteral("document-size 70000000")}, language);
            for (const QString &sentence : {scan, large})
                QVERIFY2(sentence.contains(path) && !sentence.contains(QLatin1String("pdf-")) && !sentence.contains(QLatin1String("document-")), qPrintable(sentence));
            QVERIFY(scan != large);
            const QString pasted = describe({Error::Code::Invalid, QStringLiteral("document-empty"), {}}, language);
            QVERIFY2(!pasted.contains(QLatin1String("document-")) && !pasted.contains(u'%'), qPrintable(pasted));
        }
        QCOMPARE(describe({Error::Code::Invalid, QStringLiteral("a.txt"), QStringLiteral("document-empty")}, Language::English),
                 QStringLiteral("a.txt holds no text. Choose another file."));
    }

    void aPassageWithAPlaceInItStaysAPassage()
    {
        Finding finding;
        finding.rule = QStringLiteral("name-inconsistent");
        finding.sourceText = QStringLiteral("up %2 %3");
        finding.translationText = QStringLiteral("%1 成長");
        finding.suggestion = QStringLiteral("%1 %2");
        const QString message = findingMessage(finding, Language::English);
        for (const QString &part : {finding.sourceText, finding.translationText, finding.suggestion})
            QVERIFY2(message.contains(part), qPrintable(message));
        QVERIFY(fixTitle(finding, Language::English).endsWith(finding.suggestion));
    }
};

QTEST_APPLESS_MAIN(PhrasebookTest)
#include "tst_phrasebook.moc"
