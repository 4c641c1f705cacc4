// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/encoding.h"

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
    return ucsdet_getName(match, &status);
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

const char *byteOrderMark(QByteArrayView bytes)
{
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    return ucnv_detectUnicodeSignature(bytes.data(), static_cast<int32_t>(bytes.size()), &length, &status);
}

Result<DecodedText> checked(std::optional<QString> text, const QString &encoding)
{
    if (!text)
        return Error{Error::Code::Unreadable, encoding, QStringLiteral("the bytes are not text in this encoding")};
    if (text->startsWith(u'\uFEFF'))
        text->remove(0, 1);
    if (text->contains(QChar(u'\0')))
        return Error{Error::Code::Unreadable, encoding, QStringLiteral("NUL characters")};
    return DecodedText{*text, encoding};
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
    if (const char *name = unmarkedUtf16(bytes))
        return checked(convert(bytes, name), QString::fromLatin1(name));
    const QByteArray name = detectedName(bytes);
    return checked(convert(bytes, name.constData()), QString::fromLatin1(name));
}

} // namespace concord
