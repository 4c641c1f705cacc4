// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace concord {

/// A currency word found in a text. `code` is ISO 4217; empty for 元 and its kin, whose currency the text's region decides.
struct CurrencyWord
{
    QStringView code;
    int length = 0; ///< UTF-16 units; 0: none there
    int power = 0;  ///< −2 for cents and pence

    explicit operator bool() const { return length > 0; }
};

/// The currency that stands before an amount and ends at `end`: US$, $, NT$, €, USD, 新臺幣, 人民幣.
CurrencyWord currencyBefore(QStringView text, int end);
/// The currency that begins at `at` and stands before an amount; the same words, for a scan from left to right.
CurrencyWord currencyPrefixAt(QStringView text, int at);
/// The currency behind an amount in Chinese text: 美元, 元, 新臺幣, 歐元, USD.
CurrencyWord chineseCurrencyAt(QStringView text, int at);
/// The currency behind an amount in English text, given in lower case: dollars, us dollars, euros, usd.
CurrencyWord englishCurrencyAt(QStringView lowered, int at);

} // namespace concord
