// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/lint/linter.h"

#include "core/charts/conflicts.h"
#include "core/charts/editing/chartfit.h"
#include "core/charts/editing/presets.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

using Rule = Remark::Rule;

constexpr int kMostColours = 7;
constexpr int kFewSeries = 3;
constexpr int kFewRows = 3;
constexpr double kFreeBelowLine = 0.33;
constexpr int kTitleSize = 18; // and above
constexpr int kLeastSize = 11;
constexpr qsizetype kMostSizes = 3;
constexpr double kLeastPrinted = 7;                // points
constexpr double kPointsPerMillimetre = 72 / 25.4;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// A source that may have changed since: it names an address and no day.
bool wantsAccessDate(const QString &source)
{
    static const QRegularExpression address(u"https?://|\\bwww\\.|\\b[a-z0-9-]+\\.(com|org|net|gov|edu|int|io|tw|uk|jp|eu)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression day(u"\\b(19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}\\b|(19|20)\\d\\d\\s*年\\s*\\d{1,2}\\s*月|\\b\\d{1,2}/\\d{1,2}/(19|20)\\d\\d\\b"
                                        u"|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (\\d{1,2}, )?(19|20)\\d\\d\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return source.contains(address) && !source.contains(day);
}

void lintWords(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const ChartSpec &spec = content.spec;
    const QString title = spec.title.in(scene.language).trimmed();
    const auto repeats = [&title](const QString &text) { return title.compare(text.trimmed(), Qt::CaseInsensitive) == 0; };
    if (title.isEmpty() || repeats(spec.metric) || repeats(spec.subtitle.in(scene.language)))
        remarks << Remark{Rule::NoFinding, u"title"_s};
    if (isBlank(spec.source.in(scene.language)))
        remarks << Remark{Rule::NoSource, u"source"_s};
    if (wantsAccessDate(spec.source.in(scene.language)))
        remarks << Remark{Rule::NoAccessDate, u"source"_s};
    if (isBlank(scene.altText))
        remarks << Remark{Rule::NoAltText, u"alt"_s};
    const auto addOneSided = [&remarks](const Bilingual &text, const QString &field) {
        if (isBlank(text.en) != isBlank(text.zh))
            remarks << Remark{Rule::OneLanguage, field};
    };
    addOneSided(spec.title, u"title"_s);
    addOneSided(spec.subtitle, u"subtitle"_s);
    addOneSided(spec.source, u"source"_s);
    addOneSided(spec.notes, u"notes"_s);
}

bool isLine(ChartForm kind)
{
    return kind == ChartForm::Line || kind == ChartForm::StepLine;
}

void lintScale(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const ChartSpec &spec = content.spec;
    const bool isTrue = hasBars(spec.kind);
    if (isTrue && (scene.valueAxis.low > Decimal(0) || scene.valueAxis.high < Decimal(0)))
        remarks << Remark{Rule::BarsNotFromZero, content.spec.metric};
    const auto isPositive = [](const Datum &datum) { return datum.least() > Decimal(0); };
    if (spec.isLogarithmic && (!isLine(spec.kind) || !std::all_of(content.data.begin(), content.data.end(), isPositive)))
        remarks << Remark{Rule::LogScale, spec.metric};
    if (isLine(spec.kind) && !scene.valueAxis.isLogarithmic && scene.valueAxis.low > Decimal(0) && !content.data.isEmpty()) {
        const auto lowest = std::min_element(content.data.begin(), content.data.end(), [](const Datum &a, const Datum &b) { return a.least() < b.least(); });
        if (scene.valueAxis.position(lowest->least()) < kFreeBelowLine)
            remarks << Remark{Rule::LineOnFloor, spec.metric};
    }
    QSet<QString> units;
    for (const Datum &datum : content.data)
        units << datum.unit;
    if (units.size() > 1)
        remarks << Remark{Rule::MixedUnits, content.spec.metric};
    if (units.contains(QString()) && content.spec.subtitle.isEmpty())
        remarks << Remark{Rule::NoUnit, u"subtitle"_s};
}

void lintSeries(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const qsizetype colours = content.spec.highlights.isEmpty() ? scene.seriesCount : content.spec.highlights.size();
    if (scene.hasLegend && scene.seriesCount <= kFewSeries)
        remarks << Remark{Rule::LegendForFew, QString::number(scene.seriesCount)};
    if (colours > kMostColours)
        remarks << Remark{Rule::TooManySeries, QString::number(colours)};
}

/// The smallest type in points when the scene is set at the width its preset is printed at.
void lintPrint(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const auto size = chartPresetSize(content.spec.preset);
    const bool isAsPrinted = size && size->width() == scene.size.width(); // laid out for another use, it is not printed
    const double width = isAsPrinted ? chartPrintWidth(content.spec.preset) : 0;
    int least = 0;
    for (const SceneItem &item : scene.items) {
        if (const auto *text = std::get_if<TextShape>(&item.shape))
            least = least > 0 ? std::min(least, text->size) : text->size;
    }
    if (width <= 0 || least == 0 || scene.size.width() <= 0)
        return;
    const double points = least * width * kPointsPerMillimetre / scene.size.width();
    if (points < kLeastPrinted)
        remarks << Remark{Rule::PrintSize, QString::number(points, 'f', 1)};
}

void lintType(const Scene &scene, QList<Remark> &remarks)
{
    QSet<int> sizes;
    bool isLeft = true;
    for (const SceneItem &item : scene.items) {
        const auto *text = std::get_if<TextShape>(&item.shape);
        if (!text)
            continue;
        sizes << text->size;
        isLeft &= text->size < kTitleSize || text->anchor == TextAnchor::Start;
    }
    if (!isLeft)
        remarks << Remark{Rule::TitleNotLeft, u"title"_s};
    if (sizes.size() > kMostSizes || std::any_of(sizes.begin(), sizes.end(), [](int size) { return size < kLeastSize; }))
        remarks << Remark{Rule::TypeSizes, QString::number(sizes.size())};
}

/// Rows of one period that nobody put in order.
void lintOrder(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    if (content.spec.kind != ChartForm::RangeBars || content.periods().size() > 1 || !content.spec.entities.isEmpty() || scene.marks.size() < kFewRows)
        return;
    QList<int> rows; // the first of those that contradict each other stands for them
    QSet<int> held;
    const QList<QList<int>> conflicts = conflictsIn(content);
    for (const SceneMark &mark : scene.marks) {
        if (held.contains(mark.datum))
            continue;
        rows << mark.datum;
        for (const QList<int> &conflict : conflicts) {
            if (conflict.contains(mark.datum))
                held.unite(QSet<int>(conflict.begin(), conflict.end()));
        }
    }
    const auto falls = [&](int a, int b) { return content.data.value(a).most() > content.data.value(b).most(); };
    const auto rises = [&](int a, int b) { return falls(b, a); };
    if (!std::is_sorted(rows.begin(), rows.end(), falls) && !std::is_sorted(rows.begin(), rows.end(), rises))
        remarks << Remark{Rule::Unsorted, content.spec.metric};
}

/// The mark's own items: does any look doubtful, does any look uncertain?
struct Look
{
    bool isDoubtful = false;
    bool isUncertain = false;
};

/// Inks that say "perhaps": the light part of a range, in a series' colour or greyed.
bool isPale(InkRole role)
{
    return role == InkRole::SeriesLight || role == InkRole::Grid;
}

QList<Look> looksOf(const Scene &scene)
{
    QList<Look> looks(scene.marks.size());
    for (const SceneItem &item : scene.items) {
        if (item.mark < 0 || item.mark >= looks.size())
            continue;
        Look &look = looks[item.mark];
        if (const auto *box = std::get_if<BoxShape>(&item.shape)) {
            look.isDoubtful |= box->isHatched;
            look.isUncertain |= isPale(box->fill.role);
        }
        if (const auto *dot = std::get_if<DotShape>(&item.shape))
            look.isDoubtful |= dot->isHollow;
        look.isUncertain |= std::holds_alternative<PathShape>(item.shape);
    }
    return looks;
}

void lintDoubt(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    const QList<Look> looks = looksOf(scene);
    const bool showsValues = content.spec.kind != ChartForm::Timeline;
    for (qsizetype mark = 0; mark < scene.marks.size(); ++mark) {
        const qsizetype index = scene.marks[mark].datum;
        if (index < 0 || index >= content.data.size())
            continue;
        const Datum &datum = content.data[index];
        if ((datum.isDoubtful() && !looks[mark].isDoubtful) || (datum.isRange() && !looks[mark].isUncertain && showsValues))
            remarks << Remark{Rule::DoubtNotShown, datum.entity};
    }
}

/// What a shape is filled or drawn with, and where.
struct Patch
{
    QRectF box;
    InkRole role = InkRole::Paper;
};

std::optional<Patch> patchOf(const Shape &shape)
{
    if (const auto *box = std::get_if<BoxShape>(&shape))
        return Patch{box->box, box->fill.role};
    if (const auto *dot = std::get_if<DotShape>(&shape))
        return Patch{QRectF(dot->centre - QPointF(dot->radius, dot->radius), 2 * QSizeF(dot->radius, dot->radius)), dot->isHollow ? InkRole::Paper : dot->ink.role};
    return std::nullopt;
}

/// What lies under words, found by height: charts of thousands of rows are tall.
class Ground
{
public:
    explicit Ground(const Scene &scene)
    {
        for (qsizetype i = 0; i < scene.items.size(); ++i) {
            const std::optional<Patch> patch = patchOf(scene.items[i].shape);
            for (int band = patch ? bandOf(patch->box.top()) : 0; patch && band <= bandOf(patch->box.bottom()); ++band)
                m_bands[band].append({i, *patch});
        }
    }

    /// Whether the words at `place` of the items stand on a colour: the last patch below them decides.
    bool isColour(qsizetype place, const QRectF &words) const
    {
        bool isOn = false;
        for (const auto &[item, patch] : under(words)) {
            if (item >= place || !patch.box.intersects(words))
                continue;
            const bool isPaper = patch.role == InkRole::Paper || patch.role == InkRole::Grid;
            isOn = isPaper ? isOn && !patch.box.contains(words) : true;
        }
        return isOn;
    }

private:
    using Patches = QList<std::pair<qsizetype, Patch>>; ///< place among the items, in order

    static int bandOf(double y) { return static_cast<int>(std::floor(std::clamp(y, -1e6, 1e6) / 64)); }

    Patches under(const QRectF &words) const
    {
        const int first = bandOf(words.top()), last = bandOf(words.bottom());
        Patches patches = m_bands.value(first);
        for (int band = first + 1; band <= last; ++band)
            patches += m_bands.value(band);
        if (last > first) // a patch of several bands may come twice, which changes nothing as long as it comes in its order
            std::stable_sort(patches.begin(), patches.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        return patches;
    }

    QHash<int, Patches> m_bands;
};

void lintContrast(const Scene &scene, QList<Remark> &remarks)
{
    const Ground ground(scene);
    QList<bool> isStrong(scene.marks.size(), false), isThere(scene.marks.size(), false);
    for (qsizetype i = 0; i < scene.items.size(); ++i) {
        const SceneItem &item = scene.items[i];
        if (const auto *text = std::get_if<TextShape>(&item.shape)) {
            const InkRole role = text->ink.role;
            const bool isReadable = role == InkRole::Text || role == InkRole::Muted || role == InkRole::SeriesText;
            if (!isReadable || ground.isColour(i, text->bounds.adjusted(1, 2, -1, -2)))
                remarks << Remark{Rule::LowContrast, text->text};
            continue;
        }
        if (item.mark < 0 || item.mark >= scene.marks.size())
            continue;
        const auto *box = std::get_if<BoxShape>(&item.shape);
        const auto *path = std::get_if<PathShape>(&item.shape);
        const InkRole role = box ? box->fill.role : path ? path->ink.role : std::get<DotShape>(item.shape).ink.role;
        isThere[item.mark] = true;
        isStrong[item.mark] |= !isPale(role) && role != InkRole::Paper;
    }
    for (qsizetype mark = 0; mark < scene.marks.size(); ++mark) {
        if (isThere[mark] && !isStrong[mark])
            remarks << Remark{Rule::LowContrast, scene.marks[mark].label};
    }
}

/// Rows have no axis of time: what has no period has none anywhere, unless the words name a year.
void lintPeriods(const ChartContent &content, const Scene &scene, QList<Remark> &remarks)
{
    static const QRegularExpression year(u"(?<!\\d)(19|20)\\d\\d(?!\\d)"_s);
    const ChartSpec &spec = content.spec;
    if (!hasRows(spec.kind))
        return;
    for (const Bilingual *words : {&spec.title, &spec.subtitle, &spec.notes}) {
        if (words->in(scene.language).contains(year))
            return;
    }
    const auto undated = std::find_if(content.data.begin(), content.data.end(), [](const Datum &datum) { return !datum.period.isValid() && isBlank(datum.periodText); });
    if (undated != content.data.end())
        remarks << Remark{Rule::NoPeriod, undated->entity};
}

/// Claims about one entity and period that cannot all be true, once for each.
void lintConflicts(const ChartContent &content, QList<Remark> &remarks)
{
    QSet<QString> told;
    for (const QList<int> &group : conflictsIn(content)) {
        const Datum &first = content.data[group.first()];
        const QString subject = first.periodText.isEmpty() ? first.entity : first.entity + u", "_s + first.periodText;
        if (!told.contains(subject))
            remarks << Remark{Rule::Conflict, subject};
        told << subject;
    }
}

} // namespace

QString remarkCode(Remark::Rule rule)
{
    switch (rule) {
    case Rule::BarsNotFromZero:
        return u"R1"_s;
    case Rule::LineOnFloor:
        return u"R2"_s;
    case Rule::Unsorted:
        return u"R5"_s;
    case Rule::TitleNotLeft:
        return u"R8"_s;
    case Rule::TypeSizes:
    case Rule::PrintSize:
        return u"R10"_s;
    case Rule::LogScale:
        return u"R12"_s;
    case Rule::WrongKind:
        return u"R16"_s;
    case Rule::AnnotationUnplaced:
        return u"annotation"_s;
    case Rule::LegendForFew:
        return u"R3"_s;
    case Rule::NoUnit:
        return u"R4"_s;
    case Rule::TooManySeries:
        return u"R6"_s;
    case Rule::NoSource:
    case Rule::NoAccessDate:
        return u"R7"_s;
    case Rule::NoFinding:
        return u"R9"_s;
    case Rule::DoubtNotShown:
        return u"R13"_s;
    case Rule::LowContrast:
        return u"R14"_s;
    case Rule::NoAltText:
        return u"R15"_s;
    case Rule::Conflict:
        return u"conflict"_s;
    case Rule::NoPeriod:
        return u"no-period"_s;
    case Rule::MixedLengths:
        return u"mixed-periods"_s;
    case Rule::NoData:
        return u"no-data"_s;
    case Rule::MixedUnits:
        return u"R11"_s;
    case Rule::OneLanguage:
        return u"one-language"_s;
    }
    return {};
}

QList<Remark> lint(const ChartContent &content, const Scene &scene)
{
    QList<Remark> remarks;
    if (content.data.isEmpty())
        remarks << Remark{Rule::NoData, content.spec.metric};
    lintWords(content, scene, remarks);
    lintScale(content, scene, remarks);
    lintSeries(content, scene, remarks);
    lintDoubt(content, scene, remarks);
    lintPeriods(content, scene, remarks);
    if (mixesLengths(content))
        remarks << Remark{Rule::MixedLengths, content.spec.metric};
    lintConflicts(content, remarks);
    lintType(scene, remarks);
    lintPrint(content, scene, remarks);
    lintContrast(scene, remarks);
    lintOrder(content, scene, remarks);
    if (const QString how = misfitOf(content.spec.kind, content); !how.isEmpty())
        remarks << Remark{Rule::WrongKind, how};
    if (scene.unplacedAnnotations > 0)
        remarks << Remark{Rule::AnnotationUnplaced, QString::number(scene.unplacedAnnotations)};
    return remarks;
}

} // namespace concord
