// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bilingual.h"
#include "core/text/language.h"

#include <QTest>

using namespace concord;

Q_DECLARE_METATYPE(std::optional<concord::Language>)

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTags_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<std::optional<Language>>("language");
        const auto row = [](const char *tag, std::optional<Language> language) { QTest::newRow(tag) << QString::fromLatin1(tag) << language; };
        row("en", Language::English);
        row("EN-us", Language::English);
        row("en_GB", Language::English);
        row("zh", Language::TraditionalChinese);
        row("zh-Hant", Language::TraditionalChinese);
        row("zh-hant-HK", Language::TraditionalChinese);
        row("zh-TW", Language::TraditionalChinese);
        row("zh_HK", Language::TraditionalChinese);
        row("zh-Hans", Language::SimplifiedChinese);
        row("zh-CN", Language::SimplifiedChinese);
        row("zh-SG", Language::SimplifiedChinese);
        row("zh-Hant-CN", Language::TraditionalChinese);
        row("zh-Hans-TW", Language::SimplifiedChinese);
        row("", std::nullopt);
        row("ja", std::nullopt);
        row("english", std::nullopt);
        row("zhuang", std::nullopt);
    }
    void readsTags()
    {
        QFETCH(QString, tag);
        QFETCH(std::optional<Language>, language);
        QVERIFY(languageFromTag(tag) == language);
    }

    void readsItsOwnTags()
    {
        for (const Language language : {Language::English, Language::TraditionalChinese, Language::SimplifiedChinese})
            QVERIFY(languageFromTag(languageTag(language)) == language);
        QVERIFY(isChinese(Language::SimplifiedChinese));
        QVERIFY(!isChinese(Language::English));
    }

    void guessesFromTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::newRow("english") << "The company lost money again." << "en";
        QTest::newRow("english with a name in Han") << "The editor, 王小明, wrote about it in her long column last week." << "en";
        QTest::newRow("traditional") << "這家公司又虧損了。" << "zh-Hant";
        QTest::newRow("simplified") << "这家公司又亏损了。" << "zh-Hans";
        QTest::newRow("traditional with Latin names") << "OpenAI與Anthropic都在賠錢。" << "zh-Hant";
        QTest::newRow("the same in both scripts") << "他在北京工作。" << "zh-Hant";
        QTest::newRow("nothing") << "" << "en";
        QTest::newRow("figures only") << "2024 / 50%" << "en";
    }
    void guessesFromTheText()
    {
        QFETCH(QString, text);
        QTEST(languageTag(detectLanguage(text)), "tag");
    }

    void fallsBackToTheOtherLanguage()
    {
        const Bilingual both{QStringLiteral("loss"), QStringLiteral("虧損")};
        QCOMPARE(both.in(Language::English), QStringLiteral("loss"));
        QCOMPARE(both.in(Language::SimplifiedChinese), QStringLiteral("虧損"));
        QCOMPARE((Bilingual{QStringLiteral("loss"), {}}.in(Language::TraditionalChinese)), QStringLiteral("loss"));
        QCOMPARE((Bilingual{{}, QStringLiteral("虧損")}.in(Language::English)), QStringLiteral("虧損"));
        QVERIFY(Bilingual().isEmpty());
        QVERIFY(!both.isEmpty());
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "tst_language.moc"
