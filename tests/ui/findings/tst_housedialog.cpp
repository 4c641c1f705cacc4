// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/housedialog.h"

#include "tests/support/testdata.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
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
