// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tmx.h"
#include "tests/support/testdata.h"

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

    void readsWhatItWrote()
    {
        const QByteArray bytes = writeTmx({{{0, 1}, {0, 1}, 1}, {{1, 3}, {1, 2}, 1}},
                                          english({QStringLiteral("A & B < C."), QStringLiteral("Two."), QStringLiteral("Three.")}),
                                          chinese({QStringLiteral("甲與乙。"), QStringLiteral("二三。")}));
        const Result<QList<TranslationUnit>> units = readTmx(bytes, Language::English, Language::TraditionalChinese);
        VERIFY_OK(units);
        const QList<TranslationUnit> expected{{QStringLiteral("A & B < C."), QStringLiteral("甲與乙。")}, {QStringLiteral("Two. Three."), QStringLiteral("二三。")}};
        QCOMPARE(*units, expected);
    }

    void readsTheMemoriesOfOthers()
    {
        const QByteArray bytes = R"(<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header/><body>
            <tu><note>x</note><tuv lang="ZH-TW"><prop>p</prop><seg>他<bpt i="1">&lt;b&gt;</bpt>很<hi>好</hi><ept i="1">&lt;/b&gt;</ept>。</seg></tuv>
                <tuv xml:lang="en_US"><seg>He is <ph>{1}</ph>fine.</seg></tuv><tuv xml:lang="fr"><seg>Il va bien.</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu></body></tmx>)";
        const Result<QList<TranslationUnit>> units = readTmx(bytes, Language::English, Language::TraditionalChinese);
        VERIFY_OK(units);
        const QList<TranslationUnit> expected{{QStringLiteral("He is fine."), QStringLiteral("他很好。")}};
        QCOMPARE(*units, expected);
    }

    void saysWhatIsNoTranslationMemory()
    {
        const auto code = [](const QByteArray &bytes) {
            const auto units = readTmx(bytes, Language::English, Language::TraditionalChinese);
            return units ? std::optional<Error::Code>() : units.error().code;
        };
        QCOMPARE(code("<html><body/></html>"), Error::Code::Invalid);
        QCOMPARE(code("no xml"), Error::Code::Unreadable);
        QCOMPARE(code(""), Error::Code::Unreadable);
        QCOMPARE(code("<tmx><body><tu><tuv xml:lang=\"en\"><seg>cut"), Error::Code::Unreadable);
        QCOMPARE(code("<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                      "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&d;</seg></tuv></tu></body></tmx>"),
                 Error::Code::Unreadable);
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
