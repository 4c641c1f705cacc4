// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/housedialog.h"
#include "ui/findings/housewords.h"

#include "tests/support/testdata.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace concord;

namespace {

/// Says every text backwards.
class Backwards : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        QString turned = QString::fromUtf8(text);
        std::reverse(turned.begin(), turned.end());
        return turned;
    }
    bool isEmpty() const override { return false; }
};

HouseProfile own()
{
    HouseProfile house = HouseProfile::hongKong();
    house.quotes = QuoteStyle::Curly;
    house.latinSpacing = LatinSpacing::Spaced;
    house.ellipsis = QStringLiteral("⋯⋯");
    house.off = {QStringLiteral("half-width"), QStringLiteral("term-count")};
    house.words = {{QStringLiteral("磨坊"), QStringLiteral("工廠")}, {QStringLiteral("嗡嗡"), {}}};
    return house;
}

} // namespace

/// The form of a house and its files.
class HouseDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromAFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("own.house"));
        HouseDialog one(own());
        one.save(path);
        QVERIFY(one.remark().contains(QStringLiteral("own.house")));
        const Result<HouseProfile> read = readHouseProfile(path); // as the command line reads it
        VERIFY_OK(read);
        QCOMPARE(houseProfileText(*read), houseProfileText(own()));
        HouseDialog other(HouseProfile::taiwan());
        other.load(path);
        QCOMPARE(houseProfileText(other.house()), houseProfileText(own()));
        QCOMPARE(other.findChild<QComboBox *>()->currentIndex(), 2);
    }

    void staysAsItWasWhenAFileIsNoHouse()
    {
        const QString path = m_folder.filePath(QStringLiteral("wrong.house"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("base = taiwan\nquotes = crooked\n");
        file.close();
        HouseDialog dialog(own());
        dialog.load(path);
        QVERIFY2(dialog.remark().contains(QStringLiteral("wrong.house:2")) || dialog.remark().contains(QStringLiteral("crooked")), qPrintable(dialog.remark()));
        QCOMPARE(houseProfileText(dialog.house()), houseProfileText(own()));
        dialog.load(m_folder.filePath(QStringLiteral("absent.house")));
        QVERIFY(!dialog.remark().isEmpty());
        dialog.save(m_folder.filePath(QStringLiteral("no/folder/a.house")));
        QVERIFY(!dialog.remark().isEmpty());
    }

    void readsArrowsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("instead");
        QTest::newRow("arrow") << QStringLiteral("水磨 → 磨坊") << QStringLiteral("水磨") << QStringLiteral("磨坊");
        QTest::newRow("typed") << QStringLiteral("水磨->磨坊") << QStringLiteral("水磨") << QStringLiteral("磨坊");
        QTest::newRow("longer") << QStringLiteral("水磨 --> 磨坊") << QStringLiteral("水磨") << QStringLiteral("磨坊");
        QTest::newRow("double") << QStringLiteral("AI => 人工智慧") << QStringLiteral("AI") << QStringLiteral("人工智慧");
        QTest::newRow("tab") << QStringLiteral("水磨\t磨坊") << QStringLiteral("水磨") << QStringLiteral("磨坊");
        QTest::newRow("reported alone") << QStringLiteral("水磨 ->") << QStringLiteral("水磨") << QString();
        QTest::newRow("hyphen in a word") << QStringLiteral("e-mill → 電磨") << QStringLiteral("e-mill") << QStringLiteral("電磨");
        QTest::newRow("no arrow") << QStringLiteral("水磨 磨坊") << QString() << QString();
        QTest::newRow("itself") << QStringLiteral("磨坊 → 磨坊") << QString() << QString();
        QTest::newRow("nothing") << QStringLiteral("→ 磨坊") << QString() << QString();
        QTest::newRow("two arrows") << QStringLiteral("水磨 → 磨坊 → 廠") << QString() << QString();
    }

    void readsArrowsAsTheyAreTyped()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        QFETCH(QString, instead);
        const HouseWords read = readHouseWords(QStringLiteral("\n") + line + QStringLiteral("\n  \n"));
        if (word.isEmpty()) {
            QVERIFY(read.words.isEmpty());
            QCOMPARE(read.unread, QStringList{line});
            return;
        }
        QVERIFY(read.unread.isEmpty());
        QCOMPARE(read.words, (QList<HouseWord>{{word, instead}}));
        QCOMPARE(readHouseWords(houseWordLines(read.words)).words, read.words);
    }

    void asksForALineThatIsNotRead()
    {
        auto *dialog = new HouseDialog(HouseProfile::taiwan());
        QPointer<HouseDialog> guard(dialog);
        dialog->open();
        QSignalSpy accepted(dialog, &HouseDialog::accepted);
        auto *words = dialog->findChild<QPlainTextEdit *>();
        words->setPlainText(QStringLiteral("水磨 磨坊"));
        dialog->use();
        QCOMPARE(accepted.size(), 0);
        QVERIFY2(dialog->remark().contains(QStringLiteral("水磨 磨坊")), qPrintable(dialog->remark()));
        QVERIFY(dialog->isVisible());
        words->setPlainText(QStringLiteral("水磨 -> 磨坊"));
        dialog->use();
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<HouseProfile>().words, (QList<HouseWord>{{QStringLiteral("水磨"), QStringLiteral("磨坊")}}));
        QTRY_VERIFY(guard.isNull());
    }

    void isReadAnewInAnotherLanguage()
    {
        HouseDialog dialog(own());
        dialog.show();
        QStringList before;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            before.append(button->text());
        QVERIFY(before.contains(QStringLiteral("Use these rules")));
        Backwards backwards;
        QVERIFY(QCoreApplication::installTranslator(&backwards));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QStringList turned;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            turned.append(button->text());
        for (QString &text : turned)
            std::reverse(text.begin(), text.end());
        QCOMPARE(turned, before);
        QCoreApplication::removeTranslator(&backwards);
        QCOMPARE(houseProfileText(dialog.house()), houseProfileText(own()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(HouseDialogTest)
#include "tst_housedialog.moc"
