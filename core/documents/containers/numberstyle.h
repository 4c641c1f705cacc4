// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// How lists and notes of office documents write their numbers.
enum class NumberStyle {
    None,
    Arabic,
    ArabicPadded,  ///< 01
    FullWidth,     ///< １
    Circled,       ///< ①, up to ㊿
    LowerLetter,   ///< a … z, aa, bb
    UpperLetter,
    LowerRoman,
    UpperRoman,
    Chinese,       ///< 一 … 十一 … 一百零五
    ChineseDigits, ///< 一〇五
    ChineseFormal, ///< 壹 … 壹拾壹
    Stems,         ///< 甲 … 癸
    Branches,      ///< 子 … 亥
};

/// "12", "xii", "十二". In digits where a style has no sign for the number; empty for None.
QString numberInStyle(NumberStyle style, int number);

/// By the names of ECMA-376 part 1, 17.18.59 (ST_NumberFormat). Arabic when unknown; None for "none" and "bullet".
NumberStyle numberStyleOfWord(QStringView name);

/// By ODF 1.3 part 3, 19.500 (style:num-format), and the series of signs LibreOffice writes there: "一, 二, 三, ...".
NumberStyle numberStyleOfOpenDocument(QStringView format);

} // namespace concord
