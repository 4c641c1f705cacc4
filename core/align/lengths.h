// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace concord {

/// How much a text says, comparable between languages: a Han character counts as three letters, a letter or digit as one,
/// punctuation and space as nothing. Counted this way one Chinese unit is about one English unit.
double textLength(QStringView text);

/// The length model of Gale and Church, "A program for aligning sentences in bilingual corpora" (1993): the length of a
/// translation is normal around ratio × source length, with a variance that grows with the length.
class LengthModel
{
public:
    LengthModel() = default;
    /// The ratio of two whole texts, drawn towards 1 while they are short.
    LengthModel(double sourceTotal, double translationTotal);

    /// Log of the density relative to its top (≤ 0), cut off where other evidence should speak.
    double logScore(double source, double translation) const;

    double ratio() const { return m_ratio; }
    double variance() const { return m_variance; }
    /// Takes over what aligned pairs show.
    void setVariance(double variance);

private:
    double m_ratio = 1;
    double m_variance = 4; ///< of the translation's length per unit of length
};

} // namespace concord
