// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding.h"

#include "core/text/folding.h"

#include <QCryptographicHash>

namespace concord {

namespace {

constexpr qsizetype kFingerprintDigits = 16;
constexpr const char *kSeverityNames[] = {"info", "warning", "error"};

} // namespace

QString severityName(Severity severity)
{
    return QLatin1String(kSeverityNames[static_cast<int>(severity)]);
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        if (name == severityName(severity))
            return severity;
    }
    return std::nullopt;
}

QString fingerprintOf(QStringView rule, QStringView sourceText, QStringView translationText, QStringView context)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringView part : {rule, sourceText, translationText, context}) {
        hash.addData(foldedText(part).toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().left(kFingerprintDigits));
}

} // namespace concord
