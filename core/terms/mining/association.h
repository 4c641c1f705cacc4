// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace concord {

/// How often two things were met: together, each by itself, and in all.
struct Contingency
{
    double both = 0;
    double first = 0;
    double second = 0;
    double all = 0;
};

/// The log-likelihood ratio G² (Dunning, Computational Linguistics 19, 1993) of the two being met together; negative where
/// they are met together less often than by chance.
inline double logLikelihood(const Contingency &seen)
{
    const auto term = [](double observed, double expected) { return observed > 0 ? observed * std::log(observed / expected) : 0.0; };
    const double firstAlone = seen.first - seen.both;
    const double secondAlone = seen.second - seen.both;
    const double neither = seen.all - seen.first - secondAlone;
    const double expected = seen.first * seen.second / seen.all;
    const double sum = term(seen.both, expected) + term(firstAlone, seen.first - expected) + term(secondAlone, seen.second - expected)
        + term(neither, seen.all - seen.first - seen.second + expected);
    return seen.both < expected ? -2 * sum : 2 * sum;
}

} // namespace concord
