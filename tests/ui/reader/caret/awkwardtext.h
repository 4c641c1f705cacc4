// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

#include <unicode/ubrk.h>

namespace concord {

/// Pieces that hold graphemes of more than one unit, and what meets them.
inline const QStringList kAwkwardPieces = {QStringLiteral("a"), QStringLiteral("字"), QStringLiteral("𠮷"), QStringLiteral("👩‍👩‍👧"), QStringLiteral("🏳️‍🌈"),
                             QStringLiteral("🇹🇼"), QStringLiteral("🇺🇸"), QStringLiteral("e\u0301"), QStringLiteral("o\u0302\u0323"), QStringLiteral("葛\U000E0100"),
                             QStringLiteral("❤\uFE0F"), QStringLiteral("👍🏽"), QStringLiteral("שלום"), QStringLiteral("مرحبا"), QStringLiteral("\u200F"),
                             QStringLiteral("각"), QStringLiteral("\u1100\u1161\u11A8"), QStringLiteral(" "), QStringLiteral("。"), QStringLiteral("——"),
                             QStringLiteral("1,500億"), QStringLiteral("谷歌"), QStringLiteral("\u0301"), QStringLiteral("क्षि"), QStringLiteral("\r\n"), QStringLiteral("word")};

/// Where ICU lets a caret stand, asked without the product's own code.
inline QSet<int> graphemeBoundaries(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_CHARACTER, "root", reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    QSet<int> boundaries;
    for (int at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
        boundaries << at;
    ubrk_close(iterator);
    return boundaries;
}

inline QString awkwardText(QRandomGenerator &random, int pieces)
{
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += kAwkwardPieces[random.bounded(static_cast<int>(kAwkwardPieces.size()))];
    return text;
}

} // namespace concord
