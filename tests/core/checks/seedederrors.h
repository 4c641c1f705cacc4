// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/comparison.h"
#include "core/figures/phrasing.h"
#include "tests/core/checks/goldpairs.h"
#include "tests/core/checks/seedwriting.h"

#include <array>
#include <random>

namespace concord {

/// Mistakes a translator makes with a figure.
enum class SeedKind { TimesTen, Scale, Digit, Unit, PercentPoint, Year, RangeEnd, Dropped };
constexpr std::array<SeedKind, 8> kSeedKinds = {SeedKind::TimesTen,     SeedKind::Scale, SeedKind::Digit,    SeedKind::Unit,
                                                SeedKind::PercentPoint, SeedKind::Year,  SeedKind::RangeEnd, SeedKind::Dropped};

/// One planted error: the bead, and its translation as it reads with the error.
struct Seed
{
    SeedKind kind = SeedKind::TimesTen;
    int bead = 0;
    QString before; ///< the figure as it was
    QString after;  ///< as it is
    QString translation;
};

inline Mismatch expectedMismatch(SeedKind kind)
{
    constexpr std::array<Mismatch, 8> kNames = {Mismatch::TimesTen,     Mismatch::Scale, Mismatch::Digit,    Mismatch::Unit,
                                                Mismatch::PercentPoint, Mismatch::Year,  Mismatch::RangeEnd, Mismatch::Missing};
    return kNames[static_cast<size_t>(kind)];
}

/// Plants errors by editing the text of a figure. It touches figures whose value the source states, once, and leaves out
/// what no reader could call wrong: vague words, ordinals, dates without a year, counts up to ten (dropped and digit), a
/// value the source states too, a factor off by one (a matter of sense), and a text that no longer reads as a number.
class SeedPlanter
{
public:
    SeedPlanter(const Bitext &bitext, unsigned number) : m_bitext(bitext), m_random(number) {}

    /// Every error of a kind that can be planted, one a figure, in an order of its own.
    QList<Seed> seeds(SeedKind kind)
    {
        QList<Seed> found;
        for (int bead = 0; bead < m_bitext.beads.size(); ++bead) {
            const QList<Figure> &figures = m_bitext.translation.figures[bead];
            for (const Figure &figure : figures) {
                if (!isFit(figure, bead, kind))
                    continue;
                const QString &text = m_bitext.translation.paragraphs[bead];
                const QString before = text.mid(figure.span.begin, figure.span.length());
                const QString after = kind == SeedKind::Dropped ? QString() : changed(before, figure, kind);
                if (after == before || (after.isEmpty() && kind != SeedKind::Dropped))
                    continue;
                Seed seed{kind, bead, before, after, text};
                seed.translation.replace(figure.span.begin, figure.span.length(), after);
                if (isAnError(seed, figure))
                    found.append(seed);
            }
        }
        std::shuffle(found.begin(), found.end(), m_random);
        return found;
    }

private:
    const QList<Figure> &sourceFigures(int bead) const { return m_bitext.source.figures[bead]; }

    bool isFit(const Figure &figure, int bead, SeedKind kind) const
    {
        if (figure.isVague || figure.isRelative || figure.kind == FigureKind::Ordinal || figure.kind == FigureKind::Time)
            return false;
        const bool isSmall = !needsPartner(figure);
        if (isSmall && (kind == SeedKind::Digit || kind == SeedKind::Dropped))
            return false;
        if ((kind == SeedKind::Year) != (figure.kind == FigureKind::Date) && kind != SeedKind::Dropped)
            return false;
        if (kind == SeedKind::RangeEnd ? figure.isPoint() : figure.kind != FigureKind::Date && !figure.isPoint())
            return false;
        const QList<Figure> &source = sourceFigures(bead);
        const auto count = std::count_if(source.begin(), source.end(), [&](const Figure &other) {
            return figuresAgree(other, figure) && (needsPartner(other) || !isSmall) && !other.isRelative && !other.isVague;
        });
        const QList<Figure> &own = m_bitext.translation.figures[bead];
        const auto ownCount = std::count_if(own.begin(), own.end(), [&](const Figure &other) { return figuresAgree(other, figure); });
        return count == 1 && ownCount == 1;
    }

    QString changed(const QString &surface, const Figure &figure, SeedKind kind)
    {
        switch (kind) {
        case SeedKind::TimesTen:
            return timesTen(surface, figure);
        case SeedKind::Scale:
            return otherScale(surface);
        case SeedKind::Digit:
            return otherDigit(surface, 0);
        case SeedKind::Unit:
            return otherCurrency(surface, figure);
        case SeedKind::PercentPoint:
            return pointsForPercent(surface, figure);
        case SeedKind::Year:
            return otherYear(surface, figure);
        case SeedKind::RangeEnd:
            return otherDigit(surface, surface.indexOf(QRegularExpression(QStringLiteral("[至到~～—\\-]"))));
        case SeedKind::Dropped:
            break;
        }
        return {};
    }

    QString otherDigit(const QString &surface, qsizetype from)
    {
        static constexpr QStringView kHan = u"一二三四五六七八九";
        QList<qsizetype> places;
        for (qsizetype at = std::max<qsizetype>(0, from); at < surface.size(); ++at) {
            const bool isHan = kHan.contains(surface[at]) && !surface.startsWith(u"百分之一百");
            if ((surface[at] >= u'1' && surface[at] <= u'9') || isHan)
                places.append(at);
        }
        if (places.isEmpty() || from < 0)
            return {};
        const qsizetype at = places[static_cast<qsizetype>(m_random() % static_cast<unsigned>(places.size()))];
        QString result = surface;
        const bool isHan = kHan.contains(surface[at]);
        const int digit = isHan ? static_cast<int>(kHan.indexOf(surface[at])) + 1 : surface[at].unicode() - u'0';
        const int other = (digit - 1 + 1 + static_cast<int>(m_random() % 8)) % 9 + 1;
        result[at] = isHan ? kHan[other - 1] : QChar(u'0' + other);
        return result;
    }

    QString otherYear(const QString &surface, const Figure &figure)
    {
        static const QRegularExpression year(QStringLiteral("(?<!\\d)(19|20)\\d\\d(?!\\d)"));
        const int by = 1 + static_cast<int>(m_random() % 4);
        const QRegularExpressionMatch match = year.match(surface);
        if (match.hasMatch())
            return QString(surface).replace(match.capturedStart(), 4, QString::number(match.captured().toInt() - by));
        Figure wanted = figure;
        wanted.period->first = figure.period->first.addYears(-by);
        wanted.period->last = figure.period->last.addYears(-by);
        return rephraseFigure(surface, figure, wanted, Language::TraditionalChinese);
    }

    /// Whether the edited text reads as one other figure at that place which the source does not state.
    bool isAnError(const Seed &seed, const Figure &figure) const
    {
        const QList<Figure> read = recogniseFigures(seed.translation, figureOptionsFor(Language::TraditionalChinese, QDate(2024, 9, 16)));
        const QList<Figure> &source = sourceFigures(seed.bead);
        if (seed.kind == SeedKind::Dropped)
            return read.size() == m_bitext.translation.figures[seed.bead].size() - 1;
        for (const Figure &other : read) {
            const bool isHere = other.span.begin == figure.span.begin && other.span.length() == seed.after.size();
            if (isHere && other.kind == figure.kind && !other.isVague)
                return !isStated(other, source) && !isOffByOne(other, figure);
        }
        return false;
    }

    static bool isOffByOne(const Figure &a, const Figure &b)
    {
        return a.kind == FigureKind::Ratio && a.low && b.low && Decimal::difference(*a.low, *b.low)->absolute() == Decimal(1);
    }

    const Bitext &m_bitext;
    std::mt19937 m_random;
};

} // namespace concord
