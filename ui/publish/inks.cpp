// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/inks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace concord {

namespace {

constexpr int kSeriesColours = 7;
constexpr double kTextContrast = 4.5;
constexpr double kLightShare = 0.38; // of the series colour in its light kin

struct Inks
{
    QRgb paper, text, muted, grid, axis;
    std::array<QRgb, kSeriesColours> series;
};

constexpr Inks kLight{0xffFBFAF7, 0xff1F2328, 0xff5B6470, 0xffDEDAD1, 0xff4A5159,
                      {0xff166156, 0xffAB7D15, 0xff639687, 0xff643791, 0xff242836, 0xff845719, 0xff9E7BD1}};
constexpr Inks kDark{0xff17191C, 0xffE8E6E1, 0xff9AA3AD, 0xff33383F, 0xffB8BEC6,
                     {0xff9296E7, 0xffCA7E4D, 0xff86DDDB, 0xff7B57A1, 0xffD5E1C3, 0xff89603B, 0xffDDCD75}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance of sRGB (WCAG 2.1).
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel = [shareOfB](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * shareOfB)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

/// The series colour, moved towards the text ink as far as words need.
QColor wordColour(const QColor &series, const Inks &inks)
{
    QColor colour = series;
    for (int step = 1; step <= 10 && contrast(colour, QColor(inks.paper)) < kTextContrast; ++step)
        colour = mixed(series, QColor(inks.text), step / 10.0);
    return colour;
}

} // namespace

int seriesColourCount()
{
    return kSeriesColours;
}

QColor inkColour(Ink ink, ChartTheme theme)
{
    const Inks &inks = theme == ChartTheme::Dark ? kDark : kLight;
    const QColor series(inks.series[static_cast<size_t>(std::max(0, ink.series) % kSeriesColours)]);
    switch (ink.role) {
    case InkRole::Paper:
        return QColor(inks.paper);
    case InkRole::Text:
        return QColor(inks.text);
    case InkRole::Muted:
        return QColor(inks.muted);
    case InkRole::Grid:
        return QColor(inks.grid);
    case InkRole::Axis:
        return QColor(inks.axis);
    case InkRole::Series:
        return series;
    case InkRole::SeriesLight:
        return mixed(QColor(inks.paper), series, kLightShare);
    case InkRole::SeriesText:
        return wordColour(series, inks);
    }
    return QColor(inks.text);
}

} // namespace concord
