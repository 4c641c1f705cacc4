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
    QStringDecoder decoder(QStringDecoder::Utf8);
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
    const QByteArray name = detectedName(bytes);
    return checked(convert(bytes, name.constData()), QString::fromLatin1(name));
}

} // namespace concord
