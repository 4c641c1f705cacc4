// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crowd.h"

#include "core/charts/lines/minmaxpyramid.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace concord {

namespace {

constexpr double kRing = 1.75; // pixels of a dot's outline, as ui/publish/scenepainter draws it
constexpr int kShares = 4;     // places within a pixel that are told apart, each way
constexpr double kSteepRun = 1.5; // pixels; a piece that runs less and
constexpr double kSteepRise = 6;  // rises more is drawn as a bar

/// The memory of a plate, kept from one painting to the next: fresh pages cost more than clearing these.
struct PlateMemory
{
    std::vector<uchar> cover;
    std::vector<uchar> owner;
    QImage image;
};

PlateMemory &plateMemory()
{
    static thread_local PlateMemory memory;
    return memory;
}

/// Coverage and owner of every pixel, with a margin all round that takes what hangs over. One at a time in a thread.
class Plate
{
public:
    Plate(const QSizeF &area, double scale)
        : m_scale(scale), m_width(static_cast<int>(std::ceil(area.width() * scale)) + 2 * kMargin), m_height(static_cast<int>(std::ceil(area.height() * scale)) + 2 * kMargin),
          m_cover(plateMemory().cover), m_owner(plateMemory().owner)
    {
        m_cover.assign(static_cast<size_t>(m_width * m_height), 0);
        m_owner.assign(static_cast<size_t>(m_width * m_height), 0);
    }

    static constexpr int kMargin = 32; // device pixels, as much as any stamp

    double scale() const { return m_scale; }
    /// Where the row of a stamp begins whose middle is there; −1 when that is too far outside.
    int place(int x, int y) const
    {
        const int left = x + kMargin / 2, top = y + kMargin / 2;
        return left < 0 || top < 0 || left + kMargin >= m_width || top + kMargin >= m_height ? -1 : top * m_width + left;
    }
    int width() const { return m_width; }
    uchar *cover() { return m_cover.data(); }
    uchar *owner() { return m_owner.data(); }

    void draw(QPainter &painter, const std::array<QRgb, 256> &inks) const
    {
        QImage &image = plateMemory().image;
        if (image.size() != QSize(m_width, m_height))
            image = QImage(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < m_height; ++y) {
            const size_t row = static_cast<size_t>(y) * static_cast<size_t>(m_width);
            inkRow(reinterpret_cast<QRgb *>(image.scanLine(y)), m_cover.data() + row, m_owner.data() + row, inks);
        }
        image.setDevicePixelRatio(m_scale);
        painter.drawImage(QPointF(-kMargin, -kMargin) / m_scale, image);
    }

private:
    /// Eight at a time where they are all covered or none is.
    void inkRow(QRgb *to, const uchar *cover, const uchar *owner, const std::array<QRgb, 256> &inks) const
    {
        constexpr int kRun = 8;
        for (int x = 0; x < m_width; x += kRun) {
            const int run = std::min(kRun, m_width - x);
            quint64 eight = 1;
            if (run == kRun)
                std::memcpy(&eight, cover + x, sizeof eight);
            if (eight == 0) {
                std::fill_n(to + x, kRun, QRgb(0));
            } else if (eight == ~quint64(0)) {
                for (int i = x; i < x + kRun; ++i)
                    to[i] = inks[owner[i]];
            } else {
                for (int i = x; i < x + run; ++i)
                    to[i] = cover[i] == 255 ? inks[owner[i]] : qPremultiply((inks[owner[i]] & 0xffffff) | static_cast<QRgb>(cover[i]) << 24);
            }
        }
    }

    double m_scale;
    int m_width;
    int m_height;
    std::vector<uchar> &m_cover;
    std::vector<uchar> &m_owner;
};

/// One dot as coverage, for each of the places within a pixel, in rows of `Width` that the compiler takes at one go.
template<int Width>
class Stamp
{
public:
    /// Filled when `inner` is 0, else a ring; both in device pixels.
    Stamp(double outer, double inner) : m_rows(std::min(static_cast<int>(std::ceil(outer * 2)) + 2, Width))
    {
        for (int share = 0; share < kShares * kShares; ++share) {
            QImage image(Width, Width, QImage::Format_Alpha8);
            image.fill(0);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(inner > 0 ? QPen(Qt::black, outer - inner) : QPen(Qt::NoPen));
            painter.setBrush(inner > 0 ? QBrush(Qt::NoBrush) : QBrush(Qt::black));
            const double radius = inner > 0 ? (outer + inner) / 2 : outer, middle = m_rows / 2;
            const double half = 0.5 / kShares; // the middle of the share
            painter.drawEllipse(QPointF(middle + half + (share % kShares) * 1.0 / kShares, middle + half + (share / kShares) * 1.0 / kShares), radius, radius);
            painter.end();
            Rows &rows = m_used[static_cast<size_t>(share)];
            for (int row = 0; row < Width; ++row) {
                const uchar *line = image.constScanLine(row);
                std::copy_n(line, Width, m_cover[static_cast<size_t>(share)].data() + row * Width);
                const bool isUsed = std::any_of(line, line + Width, [](uchar cover) { return cover > 0; });
                rows.first = isUsed && rows.last == 0 ? row : rows.first;
                rows.last = isUsed ? row + 1 : rows.last;
            }
        }
    }

    /// The greater of both coverages; whose it is where it covers half, or no less than was covered.
    void put(Plate &plate, float x, float y, uchar owner) const
    {
        const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
        const int share = std::min(static_cast<int>((y - static_cast<float>(top)) * kShares), kShares - 1) * kShares
            + std::min(static_cast<int>((x - static_cast<float>(left)) * kShares), kShares - 1);
        const int place = plate.place(left + Plate::kMargin / 2 - m_rows / 2, top + Plate::kMargin / 2 - m_rows / 2);
        if (place < 0)
            return;
        const Rows rows = m_used[static_cast<size_t>(share)];
        const uchar *from = m_cover[static_cast<size_t>(share)].data() + rows.first * Width;
        uchar *cover = plate.cover() + place + rows.first * plate.width(), *owners = plate.owner() + place + rows.first * plate.width();
        for (int row = rows.first; row < rows.last; ++row, from += Width, cover += plate.width(), owners += plate.width())
            putRow(from, cover, owners, owner);
    }

private:
    /// The rows lie in three places; told so, the compiler takes each in one go.
    static void putRow(const uchar *__restrict from, uchar *__restrict cover, uchar *__restrict owners, uchar owner)
    {
        for (int i = 0; i < Width; ++i) {
            uchar least = cover[i] > 1 ? cover[i] : uchar(1);
            least = least < 128 ? least : uchar(128);
            owners[i] = from[i] >= least ? owner : owners[i];
            cover[i] = cover[i] > from[i] ? cover[i] : from[i];
        }
    }

    /// Those that cover anything.
    struct Rows
    {
        int first = 0;
        int last = 0;
    };

    int m_rows;
    std::array<Rows, static_cast<size_t>(kShares * kShares)> m_used{};
    std::array<std::array<uchar, static_cast<size_t>(Width * Width)>, static_cast<size_t>(kShares * kShares)> m_cover;
};

constexpr float kTile = 96; // pixels
constexpr int kTiles = 64;  // each way

/// What is stamped one after the other lies together in memory then.
std::vector<PlacedDot> inTiles(const std::vector<PlacedDot> &dots)
{
    std::vector<int> starts(kTiles * kTiles + 1, 0);
    const auto tile = [](const PlacedDot &dot) {
        const auto number = [](float at) { return static_cast<size_t>(std::clamp(at / kTile, 0.0F, kTiles - 1.0F)); };
        return number(dot.y) * kTiles + number(dot.x);
    };
    for (const PlacedDot &dot : dots)
        ++starts[tile(dot) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<PlacedDot> ordered(dots.size());
    for (const PlacedDot &dot : dots)
        ordered[static_cast<size_t>(starts[tile(dot)]++)] = dot;
    return ordered;
}

/// The stamps of some looks; those that differ in their ink alone share one.
template<int Width>
class Stamps
{
public:
    Stamps(const QList<DotLook> &looks, double scale)
    {
        for (const DotLook &look : looks) {
            const double outer = (look.radius + kRing / 2) * scale, inner = std::max(0.1, (look.radius - kRing / 2) * scale);
            m_discs.push_back(stamp(outer, 0));
            m_rings.push_back(look.isHollow ? stamp(outer, inner) : nullptr);
        }
    }
    const Stamp<Width> &disc(size_t look) const { return *m_discs[look]; }
    const Stamp<Width> &ring(size_t look) const { return *m_rings[look]; }

private:
    const Stamp<Width> *stamp(double outer, double inner)
    {
        std::unique_ptr<Stamp<Width>> &known = m_stamps[{outer, inner}];
        if (!known)
            known = std::make_unique<Stamp<Width>>(outer, inner);
        return known.get();
    }

    std::map<std::pair<double, double>, std::unique_ptr<Stamp<Width>>> m_stamps;
    std::vector<const Stamp<Width> *> m_discs, m_rings;
};

template<int Width>
void stampAll(Plate &plate, const DotCrowd &crowd)
{
    const Stamps<Width> stamps(crowd.looks, plate.scale());
    const auto scale = static_cast<float>(plate.scale());
    for (const PlacedDot &dot : crowd.dots) {
        const auto look = static_cast<size_t>(dot.look);
        const bool isHollow = crowd.looks[dot.look].isHollow;
        const auto owner = static_cast<uchar>(dot.look + 1); // 0 is paper
        stamps.disc(look).put(plate, dot.x * scale, dot.y * scale, isHollow ? uchar(0) : owner);
        if (isHollow)
            stamps.ring(look).put(plate, dot.x * scale, dot.y * scale, owner);
    }
}

} // namespace

DotCrowd::DotCrowd(const QList<DotShape> &shapes)
{
    std::vector<PlacedDot> placed;
    placed.reserve(static_cast<size_t>(shapes.size()));
    qsizetype last = -1;
    for (const DotShape &dot : shapes) {
        const DotLook look{dot.ink, dot.radius, dot.isHollow};
        if (last < 0 || looks[last] != look) {
            last = looks.indexOf(look);
            if (last < 0 && looks.size() < 255)
                looks << look;
            last = last < 0 ? looks.size() - 1 : last;
        }
        placed.push_back({static_cast<float>(dot.centre.x()), static_cast<float>(dot.centre.y()), static_cast<int>(last)});
    }
    dots = inTiles(placed);
}

void stampDots(QPainter &painter, const DotCrowd &crowd, const QSizeF &area, ChartTheme theme)
{
    const double scale = painter.device()->devicePixelRatioF();
    double radius = 0;
    std::array<QRgb, 256> inks{inkColour({InkRole::Paper}, theme).rgb()};
    for (size_t i = 0; i < static_cast<size_t>(crowd.looks.size()); ++i) {
        const DotLook &look = crowd.looks[static_cast<qsizetype>(i)];
        radius = std::max(radius, look.radius);
        inks[i + 1] = inkColour(look.ink, theme).rgb();
    }
    Plate plate(area, scale);
    if (((radius + kRing / 2) * 2 + 2) * scale <= 16)
        stampAll<16>(plate, crowd);
    else
        stampAll<32>(plate, crowd);
    plate.draw(painter, inks);
}

QList<QPointF> thinned(const QList<QPointF> &points)
{
    if (points.size() <= kCrowdedPoints || !std::is_sorted(points.begin(), points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }))
        return points;
    QList<double> xs, ys;
    xs.reserve(points.size());
    ys.reserve(points.size());
    for (const QPointF &point : points) {
        xs << point.x();
        ys << point.y();
    }
    const double from = xs.first(), to = xs.last();
    return MinMaxPyramid(std::move(xs), std::move(ys)).outline(from, to, std::max(1, static_cast<int>(std::ceil(to - from))));
}

void strokeLine(QPainter &painter, const PathShape &line, ChartTheme theme)
{
    const QColor ink = inkColour(line.ink, theme);
    QList<QRect> bars;
    QList<QLineF> pieces;
    for (qsizetype i = 1; i < line.points.size(); ++i) {
        const QPointF &from = line.points[i - 1], &to = line.points[i];
        if (std::isnan(from.y()) || std::isnan(to.y()))
            continue;
        const double run = std::abs(to.x() - from.x()), rise = std::abs(to.y() - from.y());
        if (run <= kSteepRun && rise >= kSteepRise)
            bars << QRectF((from.x() + to.x() - line.width) / 2, std::min(from.y(), to.y()), line.width, rise).toRect();
        else
            pieces << QLineF(from, to);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRects(bars);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(ink, line.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QLineF &piece : std::as_const(pieces))
        painter.drawLine(piece);
}

} // namespace concord
