// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QString>

namespace concord {

enum class HouseRegion { Taiwan, HongKong };
enum class QuoteStyle { Corner, Curly, Any };                ///< 「」『』, “”‘’, or whichever a text uses
enum class LatinSpacing { Consistent, Closed, Spaced, Any }; ///< between Han and Latin; Consistent: as most of the text has it

/// A word the house does not write, and what it writes.
struct HouseWord
{
    QString word;
    QString instead;

    bool operator==(const HouseWord &) const = default;
};

/// The rules of one house. Taiwan: 「」『』, full-width marks, spaces beside Latin either way but one way in a text.
/// Hong Kong: the same marks, its own words and character forms (裏, 着, 綫 are right there).
struct HouseProfile
{
    QString name = QStringLiteral("taiwan");
    HouseRegion region = HouseRegion::Taiwan;
    QuoteStyle quotes = QuoteStyle::Corner;
    LatinSpacing latinSpacing = LatinSpacing::Consistent;
    QString ellipsis;     ///< "……" or "⋯⋯"; empty: whichever the text has more of
    QSet<QString> off;    ///< rules that are not asked for, those of figures and terms among them
    QList<HouseWord> words;

    bool operator==(const HouseProfile &) const = default;

    static HouseProfile taiwan();
    static HouseProfile hongKong();
};

/// "taiwan", "hong-kong", or the path of a file of lines `key = value`, `#` before remarks: `base`, `quotes` (corner, curly,
/// any), `latin-spacing` (consistent, closed, spaced, any), `ellipsis`, `off` and `on` (rules, separated by commas), and any
/// number of `word = wrong → right`. NotFound for a file that is not there, Invalid with the line as subject for one that
/// says something else.
Result<HouseProfile> readHouseProfile(const QString &nameOrPath);

/// Reads the lines of such a file; `name` is for the errors and becomes the profile's.
Result<HouseProfile> parseHouseProfile(const QString &text, const QString &name);

/// The lines that parseHouseProfile() makes the same house of, whatever its name.
QString houseProfileText(const HouseProfile &profile);

} // namespace concord
