// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/regions.h"

#include <unicode/locid.h>

namespace concord {

namespace {

void addWords(QSet<QString> &names, const char16_t *words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        names.insert(word);
}

QSet<QString> readRegions(Language language)
{
    QSet<QString> names;
    const icu::Locale locale(languageTag(language).toLatin1().constData());
    icu::UnicodeString name;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::Locale("", *code).getDisplayCountry(locale, name);
        names.insert(QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length()));
    }
    if (isChinese(language)) {
        addWords(names, u"台灣 臺灣 美 中 日 英 美國 中國 大陸 歐洲 亞洲 非洲 北美 南美 拉丁美洲 中東 東南亞 東亞 台北 臺北 台中 臺中 台南 臺南 高雄 新竹 上海 北京 香港 紐約 倫敦 東京 巴黎 矽谷 華爾街 加州 德州 華盛頓");
    } else {
        addWords(names, u"U.S US USA U.S.A UK U.K EU America Britain England Scotland Wales China Europe Asia Africa Korea "
                        u"London Paris Beijing Shanghai Tokyo Taipei Washington Taichung Kaohsiung Rotterdam California Texas Oslo Berlin Brussels Moscow "
                        u"Hong");
        for (const QString &two : {QStringLiteral("New York"), QStringLiteral("Hong Kong"), QStringLiteral("Silicon Valley"), QStringLiteral("Wall Street"), QStringLiteral("Middle East"),
                                   QStringLiteral("North America"), QStringLiteral("South America"), QStringLiteral("Latin America"), QStringLiteral("Southeast Asia"), QStringLiteral("San Francisco"),
                                   QStringLiteral("Los Angeles"), QStringLiteral("White House"), QStringLiteral("Western Europe"), QStringLiteral("Eastern Europe")})
            names.insert(two);
    }
    return names;
}

} // namespace

const QSet<QString> &regionNames(Language language)
{
    static const QSet<QString> english = readRegions(Language::English);
    static const QSet<QString> traditional = readRegions(Language::TraditionalChinese);
    static const QSet<QString> simplified = readRegions(Language::SimplifiedChinese);
    return language == Language::English ? english : language == Language::TraditionalChinese ? traditional : simplified;
}

} // namespace concord
