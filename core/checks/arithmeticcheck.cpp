// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/arithmeticcheck.h"

#include "core/checks/figurereport.h"
#include "core/checks/statedsums.h"
#include "core/figures/comparing/agreement.h"
#include "core/figures/phrasing.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr int kPollEvery = 64; // sentences
constexpr double kHalfPoint = 0.005;
constexpr double kRoundWidth = 0.05;
constexpr double kHedgeWidth = 0.06;
constexpr double kBoundWidth = 0.12;
constexpr qsizetype kMaxPassage = 160; // characters of a finding's words

/// The values a figure may stand for: half a unit of its last digit on either side, at most half a percentage point and a
/// twentieth of an amount (100 million is rarely 60), more where it is hedged.
struct Reach
{
    double low = 0;
    double high = 0;

    bool meets(const Reach &other) const { return low <= other.high && other.low <= high; }
};

Reach reachOf(const Figure &figure)
{
    const Decimal value = figure.low->absolute().normalised();
    const double number = value.toDouble();
    const double digit = 0.5 * std::pow(10.0, value.exponent() + 1 - statedDigits(value));
    const double most = figure.kind == FigureKind::Percent ? kHalfPoint
        : figure.kind == FigureKind::Ratio                 ? digit
                                                           : number * kRoundWidth;
    const double half = std::min(digit, most);
    const double width = figure.qualifier == Qualifier::None ? 0
        : figure.qualifier == Qualifier::About || figure.qualifier == Qualifier::Nearly ? kHedgeWidth
                                                                                         : kBoundWidth;
    const double slack = half + number * width;
    return {std::max(0.0, number - slack), number + slack};
}

/// What comes out by the other figures, at their least and most, and with the values as written.
struct Outcome
{
    Reach reach;
    double value = 0;
};

Outcome outcomeOf(const StatedSum &sum, const QList<Figure> &figures)
{
    const Figure &first = figures[sum.first];
    const Figure &second = figures[sum.second];
    const double a = first.low->absolute().toDouble();
    const double b = second.low->absolute().toDouble();
    const Reach x = reachOf(first);
    const Reach y = reachOf(second);
    switch (sum.kind) {
    case SumKind::Share:
    case SumKind::Multiple:
        return {{x.low * y.low, x.high * y.high}, a * b};
    case SumKind::Total:
        return {{x.low + y.low, x.high + y.high}, a + b};
    case SumKind::Change:
    case SumKind::Growth:
        break;
    }
    const double scale = sum.kind == SumKind::Growth ? a : 1;
    const double least = x.meets(y) ? 0 : std::max(y.low - x.high, x.low - y.high);
    const double most = std::max(y.high - x.low, x.high - y.low);
    const double lowScale = sum.kind == SumKind::Growth ? x.low : 1;
    const double highScale = sum.kind == SumKind::Growth ? x.high : 1;
    return {{least / highScale, lowScale > 0 ? most / lowScale : most}, std::abs(b - a) / scale};
}

bool isComparable(const StatedSum &sum, const QList<Figure> &figures)
{
    if (sum.first < 0 || sum.second < 0 || sum.result < 0 || figures[sum.first].low->isZero())
        return false;
    const auto alike = [&](int i, int j) {
        const bool money = figures[i].kind == FigureKind::Money || figures[i].kind == FigureKind::Price;
        const bool otherMoney = figures[j].kind == FigureKind::Money || figures[j].kind == FigureKind::Price;
        return money == otherMoney && figures[i].unit == figures[j].unit && figures[i].per == figures[j].per;
    };
    switch (sum.kind) {
    case SumKind::Share:
    case SumKind::Multiple:
        return alike(sum.first, sum.result);
    case SumKind::Growth:
        return alike(sum.first, sum.second);
    case SumKind::Change:
    case SumKind::Total:
        break;
    }
    return alike(sum.first, sum.second) && alike(sum.first, sum.result);
}

/// `value` with as many digits as `like` has, and one more.
std::optional<Decimal> roundedLike(double value, const Figure &like)
{
    const int digits = std::clamp(statedDigits(*like.low) + 1, 2, 6);
    const int exponent = value > 0 ? static_cast<int>(std::floor(std::log10(value))) : 0;
    const int power = exponent + 1 - digits;
    const std::optional<Decimal> whole = Decimal::fromString(QString::number(std::llround(value / std::pow(10.0, power))));
    return whole ? whole->shifted(power) : std::nullopt;
}

/// "from 80 million to 100 million" is a move, not an interval: its ends as two figures.
QList<Figure> withMovesApart(const QList<Figure> &figures, const QString &paragraph)
{
    static const QRegularExpression connector(QStringLiteral("\\s+to\\s+|[至到]"));
    static const QRegularExpression from(QStringLiteral("(?:\\bfrom\\s+|[從由自]\\s?)$"));
    QList<Figure> result;
    for (const Figure &figure : figures) {
        const QString surface = paragraph.mid(figure.span.begin, figure.span.length());
        const QRegularExpressionMatch match = connector.match(surface);
        const bool isMove = !figure.isPoint() && !figure.isVague && figure.low && figure.high && match.hasMatch()
            && from.match(paragraph.mid(std::max(0, figure.span.begin - 6), std::min(6, figure.span.begin))).hasMatch();
        if (!isMove) {
            result.append(figure);
            continue;
        }
        Figure low = figure, high = figure;
        low.high = figure.low;
        low.span.end = figure.span.begin + static_cast<int>(match.capturedStart());
        high.low = figure.high;
        high.span.begin = figure.span.begin + static_cast<int>(match.capturedEnd());
        result += {low, high};
    }
    return result;
}

class ArithmeticChecker
{
public:
    ArithmeticChecker(const Bitext &bitext, Side side) : m_side(side), m_texts(bitext.side(side)) {}

    QList<Finding> check(const Progress *stop)
    {
        for (int i = 0; i < m_texts.sentences.size(); ++i) {
            if (stop && i % kPollEvery == 0 && stop->isCancelled())
                break;
            checkSentence(i);
        }
        return std::move(m_findings);
    }

private:
    void checkSentence(int index)
    {
        const LocatedSentence &sentence = m_texts.sentences[index];
        const QList<Figure> &all = m_texts.figures[sentence.paragraph];
        const auto first = std::lower_bound(all.begin(), all.end(), sentence.range.begin,
                                            [](const Figure &figure, int at) { return figure.span.begin < at; });
        const auto end = std::lower_bound(first, all.end(), sentence.range.end,
                                          [](const Figure &figure, int at) { return figure.span.begin < at; });
        if (end - first < 2)
            return;
        const QList<Figure> figures = withMovesApart(QList<Figure>(first, end), m_texts.paragraphs[sentence.paragraph]);
        const QStringView text =
            QStringView(m_texts.paragraphs[sentence.paragraph]).mid(sentence.range.begin, sentence.range.length());
        for (const StatedSum &sum : statedSums(text, sentence.range.begin, figures, m_texts.language)) {
            if (isComparable(sum, figures) && !outcomeOf(sum, figures).reach.meets(reachOf(figures[sum.result])))
                report(index, sum, figures);
        }
    }

    void report(int index, const StatedSum &sum, const QList<Figure> &figures)
    {
        const LocatedSentence &sentence = m_texts.sentences[index];
        const QString &paragraph = m_texts.paragraphs[sentence.paragraph];
        const Figure &stated = figures[sum.result];
        Finding finding;
        finding.rule = QStringLiteral("figure-arithmetic");
        finding.severity = Severity::Info;
        finding.mismatch = Mismatch::Arithmetic;
        (m_side == Side::Source ? finding.sourceParagraph : finding.translationParagraph) = sentence.paragraph;
        Range whole = stated.span;
        QList<int> parts{sum.first, sum.second, sum.result};
        std::sort(parts.begin(), parts.end());
        for (const int part : parts) {
            finding.spans.append({m_side, sentence.paragraph, figures[part].span});
            whole = whole.united(figures[part].span);
        }
        QString passage = paragraph.mid(whole.begin, whole.length());
        if (passage.size() > kMaxPassage)
            passage = passage.left(kMaxPassage) + u'…';
        (m_side == Side::Source ? finding.sourceText : finding.translationText) = passage;
        (m_side == Side::Source ? finding.sourceValue : finding.translationValue) = figureValueText(stated);
        finding.counterpart = expected(outcomeOf(sum, figures).value, stated, paragraph);
        finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText, m_texts.sentenceText(index));
        m_findings.append(std::move(finding));
    }

    /// What the other figures give, written as the stated figure is.
    QString expected(double value, const Figure &stated, const QString &paragraph) const
    {
        Figure wanted = stated;
        wanted.low = wanted.high = roundedLike(value, stated);
        if (!wanted.low)
            return {};
        const QString written = rephraseFigure(QStringView(paragraph).mid(stated.span.begin, stated.span.length()), stated,
                                               wanted, m_texts.language);
        return written.isEmpty() ? figureValueText(wanted) : written;
    }

    Side m_side;
    const BitextSide &m_texts;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkArithmetic(const Bitext &bitext, const Progress *stop)
{
    return ArithmeticChecker(bitext, Side::Source).check(stop) + ArithmeticChecker(bitext, Side::Translation).check(stop);
}

} // namespace concord
