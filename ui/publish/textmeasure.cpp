// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/textmeasure.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>

#include <map>
#include <memory>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerMetre = 3780; // 96 dpi

QString firstFamily(const QStringList &wanted)
{
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return wanted.last();
}

/// Widths by text, size and weight.
class Measurer
{
public:
    explicit Measurer(ChartFace face) : m_families(chartFamilies(face)), m_device(1, 1, QImage::Format_ARGB32_Premultiplied)
    {
        m_device.setDotsPerMeterX(kDotsPerMetre);
        m_device.setDotsPerMeterY(kDotsPerMetre);
    }

    double width(const QString &text, int size, bool bold)
    {
        if (text.isEmpty())
            return 0;
        Face &known = face(size, bold);
        auto it = known.widths.find(text);
        if (it == known.widths.end())
            it = known.widths.insert(text, known.metrics.horizontalAdvance(text));
        return *it;
    }

private:
    struct Face
    {
        QFontMetricsF metrics;
        QHash<QString, double> widths;
    };

    Face &face(int size, bool bold)
    {
        auto it = m_faces.find({size, bold});
        if (it == m_faces.end())
            it = m_faces.insert({{size, bold}, Face{QFontMetricsF(chartFont(size, bold, m_families), &m_device), {}}}).first;
        return it->second;
    }

    QStringList m_families;
    QImage m_device;
    std::map<std::pair<int, bool>, Face> m_faces;
};

} // namespace

QStringList chartFamilies(ChartFace face)
{
    static const QStringList sans{firstFamily({u"Noto Sans"_s, u"DejaVu Sans"_s}),
                                  firstFamily({u"Noto Sans CJK TC"_s, u"Noto Sans TC"_s})};
    static const QStringList serif{firstFamily({u"Noto Serif"_s, u"DejaVu Serif"_s, sans.first()}),
                                   firstFamily({u"Noto Serif CJK TC"_s, u"Noto Serif TC"_s, sans.last()})};
    return face == ChartFace::Serif ? serif : sans;
}

QFont chartFont(int size, bool bold, const QStringList &families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(size);
    font.setBold(bold);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextMeasure chartTextMeasure(ChartFace face)
{
    const auto measurer = std::make_shared<Measurer>(face);
    return [measurer](const QString &text, int size, bool bold) { return measurer->width(text, size, bold); };
}

const TextMeasure &sharedTextMeasure(ChartFace face)
{
    static const TextMeasure sans = chartTextMeasure(ChartFace::Sans), serif = chartTextMeasure(ChartFace::Serif);
    return face == ChartFace::Serif ? serif : sans;
}

} // namespace concord
