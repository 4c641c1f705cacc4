// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace concord {

// How colours look to people: contrast (WCAG 2.1), four kinds of sight, and the distance between two colours.

using Triple = std::array<double, 3>;

inline double linear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

inline Triple linearRgb(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

inline double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Triple rgb = linearRgb(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

using Matrix = std::array<Triple, 3>;

inline Triple product(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    return result;
}

/// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
inline const std::array<Matrix, 4> kSights{
    Matrix{Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}},
    Matrix{Triple{0.367322, 0.860646, -0.227968}, Triple{0.280085, 0.672501, 0.047413}, Triple{-0.011820, 0.042940, 0.968881}},
    Matrix{Triple{0.152286, 1.052583, -0.204868}, Triple{0.114503, 0.786281, 0.099216}, Triple{-0.003882, -0.048116, 1.051998}},
    Matrix{Triple{1.255528, -0.076749, -0.178779}, Triple{-0.078411, 0.930809, 0.147602}, Triple{0.004733, 0.691367, 0.303900}},
};

inline Triple lab(const QColor &colour, const Matrix &sight)
{
    Triple seen = product(sight, linearRgb(colour));
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = product({Triple{0.4124564, 0.3575761, 0.1804375}, Triple{0.2126729, 0.7151522, 0.0721750}, Triple{0.0193339, 0.1191920, 0.9503041}}, seen);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

inline double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

inline double hue(double a, double b)
{
    const double angle = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

/// CIEDE2000 after Sharma, Wu and Dalal 2005.
inline double difference(const Triple &p, const Triple &q)
{
    const double meanChroma = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2, power = std::pow(meanChroma, 7);
    const double stretch = 1 + 0.5 * (1 - std::sqrt(power / (power + std::pow(25.0, 7))));
    const double a1 = p[1] * stretch, a2 = q[1] * stretch;
    const double c1 = std::hypot(a1, p[2]), c2 = std::hypot(a2, q[2]), h1 = hue(a1, p[2]), h2 = hue(a2, q[2]);
    double dh = h2 - h1, mean = h1 + h2;
    if (c1 * c2 == 0) {
        dh = 0;
    } else {
        mean = std::abs(dh) <= 180 ? mean / 2 : mean < 360 ? (mean + 360) / 2 : (mean - 360) / 2;
        dh += dh > 180 ? -360 : dh < -180 ? 360 : 0;
    }
    const double dl = q[0] - p[0], dc = c2 - c1, dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double l = (p[0] + q[0]) / 2 - 50, c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(mean - 30)) + 0.24 * std::cos(radians(2 * mean)) + 0.32 * std::cos(radians(3 * mean + 6))
        - 0.20 * std::cos(radians(4 * mean - 63));
    const double sl = 1 + 0.015 * l * l / std::sqrt(20 + l * l), sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
    const double turn = 2 * std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)))
        * -std::sin(radians(60 * std::exp(-std::pow((mean - 275) / 25, 2))));
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dH / sh, 2) + turn * (dc / sc) * (dH / sh));
}

} // namespace concord
