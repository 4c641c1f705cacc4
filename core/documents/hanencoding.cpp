// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/hanencoding.h"

#include "core/text/characters.h"

#include <QSet>
#include <QString>

#include <unicode/ucnv.h>

#include <memory>

namespace concord {

namespace {

/// Of the Han characters of a text rightly read, at least this share is common.
constexpr double kCommonShare = 0.22;
/// Of all characters, at most this share may be faults, and one in short texts.
constexpr double kFaultShare = 0.005;
/// What is not ASCII must be Han and its marks for the most part.
constexpr double kChineseShare = 0.6;

constexpr const char16_t *kCommon =
    u"的一是不了在人有我他這个個們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得於于著着下自之年過过發发後后作用道行所然家種种事成方多經经"
    u"麼么去法學学如都同現现當当沒没動动面起看定天分還还進进好小部其些主樣样理心她本前開开但因只從从想實实日者意無无力它與与長长把機机十民第公此已工使情明性知全"
    u"三又關关點点正業业外將将兩两高間间由問问很最重並并物手應应向頭头文體体政美相見见被利什二等產产或新己制身果加西月話话合回特代內内信表化老給给世位次度門门任常"
    u"先通教原東东聲声提立及比員员解水名真論论處处走義义各入幾几口認认條条平系氣气題题活更別别打女變变四神總总何電电數数安少報报才結结反受目太量再感建務务做接必場场"
    u"件計计管期市直資资命山金指許许統统區区保至形社便空決决治展科司五基眼書书非則则聽听白卻却界達达光放強强即像難难且權权思完設设式色路記记南品住告類类求據据程北邊边"
    u"該该交規规萬万取望覺觉術术領领共確确師师觀观清今切院讓让識识候帶带導导爭争運运投億亿元值股券商價价格售銷销買买賣卖費费錢钱幣币銀银行業均約约近逾超過過增減减升降漲涨跌"
    u"百千六七八九零半倍率額额總訊讯息網网站媒記據指表示認宣布公布今日昨周週週季月底初首席執执長董企業營营收獲获利損损虧亏債债款貸贷融研究院所校醫医療疗疾病警察法律案件選选舉举黨党議议";

struct Reading
{
    const char *name;
    double common = 0; ///< share of the Han characters
    bool isChinese = false;
    bool isMarks = false; ///< beyond ASCII there are only dashes and quotation marks: a Latin text saved so
};

const QSet<char16_t> &commonCharacters()
{
    static const QSet<char16_t> characters = [] {
        QSet<char16_t> set;
        for (const QChar c : QStringView(kCommon))
            set.insert(c.unicode());
        return set;
    }();
    return characters;
}

QString decoded(QByteArrayView bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                                         bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    return U_SUCCESS(status) ? text.first(length) : QString();
}

Reading readAs(QByteArrayView bytes, const char *name)
{
    const QString text = decoded(bytes, name);
    qsizetype han = 0, common = 0, foreign = 0, faults = 0, marks = 0, beyondAscii = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80)
            continue;
        ++beyondAscii;
        marks += QStringView(u"—–―“”‘’…·•").contains(text[i]) ? 1 : 0;
        const bool isPrivate = c >= 0xE000 && c <= 0xF8FF;
        if (c == QChar::ReplacementCharacter || isPrivate || QChar::category(c) == QChar::Other_Control)
            ++faults;
        else if (isHan(c) || QChar::isSurrogate(c))
            ++han;
        else if ((c < 0x3000 || c > 0x303F) && (c < 0xFF00 || c > 0xFFEF) && (c < 0x2010 || c > 0x2027))
            ++foreign;
        common += commonCharacters().contains(c) ? 1 : 0;
    }
    Reading reading{name, 0, false, marks > 0 && marks == beyondAscii};
    if (han == 0)
        return reading;
    const auto count = static_cast<double>(text.size());
    reading.common = static_cast<double>(common) / static_cast<double>(han);
    reading.isChinese = reading.common >= kCommonShare && static_cast<double>(han) >= kChineseShare * static_cast<double>(han + foreign + faults)
        && static_cast<double>(faults) <= std::max(1.0, kFaultShare * count);
    return reading;
}

} // namespace

const char *detectHanEncoding(QByteArrayView bytes)
{
    const Reading big5 = readAs(bytes, "Big5"), hongKong = readAs(bytes, "Big5-HKSCS"), gb = readAs(bytes, "GB18030");
    const Reading &traditional = hongKong.isChinese && (!big5.isChinese || hongKong.common > big5.common) ? hongKong : big5;
    if (traditional.isChinese && (!gb.isChinese || traditional.common > gb.common))
        return traditional.name;
    if (gb.isChinese)
        return gb.name;
    for (const Reading *reading : {&big5, &gb}) {
        if (reading->isMarks)
            return reading->name;
    }
    return nullptr;
}

} // namespace concord
