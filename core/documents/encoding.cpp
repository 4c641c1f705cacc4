// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/encoding.h"

#include "core/documents/hanencoding.h"

#include <QStringConverter>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <memory>

namespace concord {

namespace {

constexpr int kTrustedConfidence = 60;
constexpr qsizetype kDetectionSample = 256 * 1024;

std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // a cut-off character is an error
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// UTF-8 that was damaged: a cut-off end, a few bytes lost. Other encodings hardly ever look like that.
std::optional<QString> damagedUtf8(QByteArrayView bytes)
{
    constexpr qsizetype kSoundForEachFault = 20;
    QString text = QString::fromUtf8(bytes);
    qsizetype beyondAscii = 0, faults = 0;
    for (const QChar c : text) {
        beyondAscii += c.unicode() > 0x7F ? 1 : 0;
        faults += c == QChar::ReplacementCharacter ? 1 : 0;
    }
    return beyondAscii - faults >= faults * kSoundForEachFault && beyondAscii > faults ? std::optional(text) : std::nullopt;
}

std::optional<QString> convert(QByteArrayView bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    const auto length = static_cast<int32_t>(bytes.size());
    QString text(bytes.size() * 2 + 2, Qt::Uninitialized);
    const int32_t written = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                                          static_cast<int32_t>(text.size()), bytes.data(), length, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(written);
    return text;
}

QByteArray detectedName(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(std::min(bytes.size(), kDetectionSample)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match || ucsdet_getConfidence(match, &status) < kTrustedConfidence)
        return "windows-1252";
    const QByteArray name = ucsdet_getName(match, &status);
    return name == "ISO-8859-1" ? QByteArray("windows-1252") : name; // the same and more
}

/// Whether a code unit is what articles are made of: ASCII, Latin-1, general and CJK punctuation, Han, full-width forms.
bool isUsualUnit(unsigned unit)
{
    return unit == 0x09 || unit == 0x0A || unit == 0x0D || (unit >= 0x20 && unit <= 0x17F && unit != 0x7F) || (unit >= 0x2000 && unit <= 0x206F)
        || (unit >= 0x3000 && unit <= 0x30FF) || (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0xFF00 && unit <= 0xFFEF);
}

/// Units with a byte that texts of eight bits have no use for: ASCII, the Chinese comma and full stop.
bool isTelling(unsigned unit)
{
    return unit < 0x80 || (unit >= 0x3000 && unit <= 0x3002) || unit == 0xFF0C;
}

/// UTF-16 without a mark: nearly all units are usual in one byte order, some telling, and many unusual in the other order.
const char *unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype units = std::min(bytes.size(), kDetectionSample) / 2;
    if (units == 0 || bytes.size() % 2 != 0)
        return nullptr;
    qsizetype little = 0, big = 0, littleTelling = 0, bigTelling = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]), second = static_cast<unsigned char>(bytes[2 * i + 1]);
        const unsigned littleUnit = first | second << 8U, bigUnit = first << 8U | second;
        little += isUsualUnit(littleUnit) ? 1 : 0;
        big += isUsualUnit(bigUnit) ? 1 : 0;
        littleTelling += isTelling(littleUnit) ? 1 : 0;
        bigTelling += isTelling(bigUnit) ? 1 : 0;
    }
    const auto stands = [units](qsizetype usual, qsizetype other) { return usual * 100 >= units * 97 && other * 100 <= units * 75; };
    if (littleTelling > 0 && stands(little, big))
        return "UTF-16LE";
    return bigTelling > 0 && stands(big, little) ? "UTF-16BE" : nullptr;
}

/// UTF-32 without a mark: every unit is a code point, and not all are zero.
const char *unmarkedUtf32(QByteArrayView bytes)
{
    const qsizetype units = std::min(bytes.size(), kDetectionSample) / 4;
    if (units < 2 || bytes.size() % 4 != 0)
        return nullptr;
    bool isLittle = true, isBig = true;
    for (qsizetype i = 0; i < units; ++i) {
        const char *unit = bytes.data() + 4 * i;
        isLittle = isLittle && unit[3] == 0 && unit[2] >= 0 && unit[2] <= 0x10 && (unit[2] | unit[1] | unit[0]) != 0;
        isBig = isBig && unit[0] == 0 && unit[1] >= 0 && unit[1] <= 0x10 && (unit[1] | unit[2] | unit[3]) != 0;
    }
    if (isLittle == isBig)
        return nullptr;
    return isLittle ? "UTF-32LE" : "UTF-32BE";
}

const char *byteOrderMark(QByteArrayView bytes)
{
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    const char *name = ucnv_detectUnicodeSignature(bytes.data(), static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 8)), &length, &status);
    return name && (qstrncmp(name, "UTF-8", 5) == 0 || qstrncmp(name, "UTF-16", 6) == 0 || qstrncmp(name, "UTF-32", 6) == 0) ? name : nullptr;
}

Result<DecodedText> checked(std::optional<QString> text, const QString &encoding)
{
    if (!text)
        return Error{Error::Code::Unreadable, encoding, QStringLiteral("the bytes are not text in this encoding")};
    if (text->startsWith(u'\uFEFF'))
        text->remove(0, 1);
    if (text->contains(QChar(u'\0')))
        return Error{Error::Code::Unreadable, encoding, QStringLiteral("NUL characters")};
    const auto replaced = static_cast<int>(text->count(QChar(QChar::ReplacementCharacter)));
    return DecodedText{*std::move(text), encoding, replaced};
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &wanted)
{
    if (!wanted.isEmpty())
        return checked(convert(bytes, wanted.toLatin1().constData()), wanted);
    if (const char *name = byteOrderMark(bytes))
        return checked(convert(bytes, name), QString::fromLatin1(name));
    if (const auto text = strictUtf8(bytes); text && !text->contains(QChar(u'\0')))
        return checked(text, QStringLiteral("UTF-8"));
    for (const char *name : {unmarkedUtf32(bytes), unmarkedUtf16(bytes)}) {
        if (name)
            return checked(convert(bytes, name), QString::fromLatin1(name));
    }
    if (const auto text = damagedUtf8(bytes))
        return checked(text, QStringLiteral("UTF-8"));
    const char *han = detectHanEncoding(bytes.first(std::min(bytes.size(), kDetectionSample)));
    const QByteArray name = han ? QByteArray(han) : detectedName(bytes);
    return checked(convert(bytes, name.constData()), QString::fromLatin1(name));
}

QStringList offeredEncodings()
{
    return {QStringLiteral("UTF-8"),    QStringLiteral("Big5"),     QStringLiteral("Big5-HKSCS"), QStringLiteral("GB18030"), QStringLiteral("windows-1252"),
            QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"), QStringLiteral("UTF-32LE"),   QStringLiteral("UTF-32BE")};
}

} // namespace concord
