// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tmx.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace concord;

namespace {

/// What another program reads: "lang=text" of every variant, units separated by "/".
QString readBack(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QStringList units;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("tu"))
            units.append(QString());
        else if (xml.name() == QLatin1String("tuv"))
            units.last() += (units.last().isEmpty() ? QString() : QStringLiteral(" ")) + xml.attributes().value(QLatin1String("xml:lang")).toString() + u'=';
        else if (xml.name() == QLatin1String("seg"))
            units.last() += xml.readElementText();
    }
    return xml.hasError() ? xml.errorString() : units.join(u'/');
}

AlignableText english(const QStringList &sentences)
{
    return {Language::English, sentences, {}};
}

AlignableText chinese(const QStringList &sentences)
{
    return {Language::TraditionalChinese, sentences, {}};
}

} // namespace

class TmxTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAUnitForEachBeadWithBothSides()
    {
        const QByteArray bytes = writeTmx({{{0, 1}, {0, 1}, 1}, {{1, 2}, {1, 1}, 1}, {{2, 4}, {1, 3}, 1}, {{4, 4}, {3, 4}, 1}},
                                          english({QStringLiteral("One."), QStringLiteral("Lost."), QStringLiteral("Two."), QStringLiteral("Three.")}),
                                          chinese({QStringLiteral("一。"), QStringLiteral("二，"), QStringLiteral("三。"), QStringLiteral("多。")}));
        QCOMPARE(readBack(bytes), QStringLiteral("en=One. zh-Hant=一。/en=Two. Three. zh-Hant=二，三。"));
    }

    void keepsTheHeadThatTheFormatAsksFor()
    {
        const QByteArray bytes = writeTmx({}, english({}), chinese({}));
        QXmlStreamReader xml(bytes);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name().toString(), QStringLiteral("tmx"));
        QCOMPARE(xml.attributes().value(QLatin1String("version")).toString(), QStringLiteral("1.4"));
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name().toString(), QStringLiteral("header"));
        for (const char *attribute : {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"})
            QVERIFY2(!xml.attributes().value(QLatin1String(attribute)).isEmpty(), attribute);
        QCOMPARE(xml.attributes().value(QLatin1String("srclang")).toString(), QStringLiteral("en"));
        xml.skipCurrentElement();
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name().toString(), QStringLiteral("body"));
        QVERIFY(!xml.hasError());
    }

    void escapesMarkupAndDropsWhatXmlForbids()
    {
        const QString hostile = QStringLiteral("a<b>&\"'") + QChar(u'\x01') + QChar(u'\0') + QChar(u'\x1F') + QChar(0xD83D) + QChar(0xFFFE) + QChar(0xFFFF)
            + QStringLiteral("]]>😀");
        const QByteArray bytes = writeTmx({{{0, 1}, {0, 1}, 1}}, english({hostile}), chinese({QStringLiteral("<tu>𠮷")}));
        QCOMPARE(readBack(bytes), QStringLiteral("en=a<b>&\"']]>😀 zh-Hant=<tu>𠮷"));
    }

    void theSameBeadsGiveTheSameBytes()
    {
        const auto write = [] { return writeTmx({{{0, 1}, {0, 1}, 0.5}}, english({QStringLiteral("One.")}), chinese({QStringLiteral("一。")})); };
        QCOMPARE(write(), write());
    }
};

QTEST_APPLESS_MAIN(TmxTest)
#include "tst_tmx.moc"
