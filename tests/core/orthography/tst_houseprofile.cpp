// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/orthography/copyfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace concord;

class HouseProfileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QString &text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("house.txt")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text.toUtf8());
        return file.fileName();
    }

private slots:
    void writesWhatItReads()
    {
        HouseProfile house = HouseProfile::hongKong();
        house.quotes = QuoteStyle::Curly;
        house.latinSpacing = LatinSpacing::Spaced;
        house.ellipsis = QStringLiteral("⋯⋯");
        house.off = {QStringLiteral("figure-mismatch"), QStringLiteral("dash-form")};
        house.words = {{QStringLiteral("網紅"), QStringLiteral("網路名人")}, {QStringLiteral("小編"), QString()}};
        for (const HouseProfile &one : {house, HouseProfile::taiwan(), HouseProfile::hongKong()}) {
            const Result<HouseProfile> back = parseHouseProfile(houseProfileText(one), one.name);
            QVERIFY(back.hasValue());
            QCOMPARE(houseProfileText(*back), houseProfileText(one));
            QVERIFY(*back == one);
        }
    }

    void readsAHouseFromAFile()
    {
        const Result<HouseProfile> house = readHouseProfile(written(QStringLiteral(
            "# the evening paper\nbase = hong-kong\nquotes = any\nlatin-spacing = closed\nellipsis = ⋯⋯\noff = dash-form, half-width\non = dash-form\n"
            "word = 網紅 → 網路名人\nword = 小編 →\n")));
        QVERIFY(house.hasValue());
        QVERIFY(house->region == HouseRegion::HongKong && house->quotes == QuoteStyle::Any && house->latinSpacing == LatinSpacing::Closed);
        QCOMPARE(house->off, QSet<QString>{QStringLiteral("half-width")});
        const QList<CopyNote> notes = notesOf({QStringLiteral("網紅,小編…走了。")}, *house);
        QCOMPARE(told(notes), (QStringList{QStringLiteral("house-word:網紅"), QStringLiteral("house-word:小編"), QStringLiteral("ellipsis-form:…")}));
        QCOMPARE(notes[0].suggestion, QStringLiteral("網路名人"));
        QVERIFY(notes[1].edits.isEmpty());
        QCOMPARE(notes[2].suggestion, QStringLiteral("⋯⋯"));
    }

    void knowsTwoHousesByName()
    {
        QVERIFY(readHouseProfile(QStringLiteral("taiwan"))->region == HouseRegion::Taiwan);
        QVERIFY(readHouseProfile(QStringLiteral("hong-kong"))->region == HouseRegion::HongKong);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"quotes = round", "colour = red", "half-width", "word = 甲", "ellipsis = ...", "base = paris"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QString, line);
        const Result<HouseProfile> house = readHouseProfile(written(QStringLiteral("quotes = any\n") + line));
        QVERIFY(!house);
        QCOMPARE(house.error().subject, line);
        QVERIFY(house.error().detail.endsWith(QLatin1String(":2")));
    }

    void saysWhichFileIsMissing()
    {
        const Result<HouseProfile> house = readHouseProfile(m_folder.filePath(QStringLiteral("none")));
        QVERIFY(!house && house.error().code == Error::Code::NotFound);
    }
};

QTEST_APPLESS_MAIN(HouseProfileTest)
#include "tst_houseprofile.moc"
