// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/lengths.h"

#include "core/text/characters.h"

#include <QChar>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kHanWeight = 3;
constexpr double kPriorLength = 300;   ///< how much text it takes to move the ratio half-way from 1
constexpr double kLargestCost = 25;
constexpr double kSmallestVariance = 1.5;
constexpr double kLargestVariance = 30;

} // namespace

double textLength(QStringView text)
{
    double length = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (isHan(point.value))
            length += kHanWeight;
        else if (QChar::isLetterOrNumber(point.value))
            length += 1;
        i += point.units;
    }
    return length;
}

LengthModel::LengthModel(double sourceTotal, double translationTotal)
    : m_ratio(std::clamp((translationTotal + kPriorLength) / (sourceTotal + kPriorLength), 0.4, 2.5))
{
}

double LengthModel::logScore(double source, double translation) const
{
    const double expected = source * m_ratio;
    const double mean = std::max(1.0, (expected + translation) / 2);
    const double difference = translation - expected;
    return -std::min(kLargestCost, difference * difference / (2 * m_variance * mean));
}

void LengthModel::setVariance(double variance)
{
    m_variance = std::clamp(variance, kSmallestVariance, kLargestVariance);
}

} // namespace concord
