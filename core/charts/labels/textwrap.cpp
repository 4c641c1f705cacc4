// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/textwrap.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace concord {

namespace {

constexpr double kLeastLastLine = 0.15; // of the width
constexpr double kLeastBracket = 0.25;  // of the line before, so that "(2024)" is not left alone
constexpr QStringView kPauses = u"，；：。？！、", kBrackets = u"(（";

class Wrapper
{
public:
    Wrapper(const QString &text, int size, bool bold, const TextMeasure &measure)
        : m_text(text), m_size(size), m_bold(bold), m_measure(measure)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
            m_breaks << at;
        if (m_breaks.isEmpty() || m_breaks.last() != m_text.size())
            m_breaks << m_text.size();
    }

    QStringList lines(double width) const
    {
        QStringList result;
        qsizetype start = 0;
        while (start < m_text.size()) {
            const qsizetype end = lineEnd(start, width);
            result << m_text.mid(start, end - start).trimmed();
            start = end;
        }
        return result;
    }

    /// Two lines that part after a punctuation mark or before a bracket, as even as such a place allows; empty when there is none.
    QStringList twoLinesAtPunctuation(double width) const
    {
        QStringList best;
        double bestWidth = width;
        for (const qsizetype at : m_breaks) {
            const bool isPause = at < m_text.size() && kPauses.contains(m_text[at - 1]);
            const bool isBracket = at < m_text.size() && kBrackets.contains(m_text[at]);
            if (!isPause && !isBracket)
                continue;
            const QStringList lines{m_text.left(at).trimmed(), m_text.mid(at).trimmed()};
            const double widest = std::max(this->width(lines[0]), this->width(lines[1]));
            const bool isLeftAlone = isBracket && this->width(lines[1]) < kLeastBracket * this->width(lines[0]);
            if (widest <= bestWidth && !isLeftAlone) {
                best = lines;
                bestWidth = widest;
            }
        }
        return best;
    }

    double width(const QString &line) const { return m_measure(line, m_size, m_bold); }

private:
    qsizetype lineEnd(qsizetype start, double width) const
    {
        qsizetype end = -1;
        for (auto it = std::upper_bound(m_breaks.begin(), m_breaks.end(), start); it != m_breaks.end(); ++it) {
            const qsizetype at = *it;
            if (this->width(m_text.mid(start, at - start).trimmed()) > width)
                break;
            end = at;
        }
        return end > start ? end : forcedEnd(start, width);
    }

    qsizetype forcedEnd(qsizetype start, double width) const
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
        finder.setPosition(start);
        qsizetype end = finder.toNextBoundary();
        for (qsizetype at = end; at > 0; at = finder.toNextBoundary()) {
            if (this->width(m_text.mid(start, at - start)) > width)
                break;
            end = at;
        }
        return end > start ? end : m_text.size();
    }

    QString m_text;
    int m_size;
    bool m_bold;
    const TextMeasure &m_measure;
    QList<qsizetype> m_breaks;
};

} // namespace

QStringList wrapText(const QString &text, double width, int size, bool bold, const TextMeasure &measure)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return {};
    const Wrapper wrapper(plain, size, bold, measure);
    const QStringList greedy = wrapper.lines(width);
    if (greedy.size() < 2)
        return greedy;
    if (greedy.size() == 2) {
        const QStringList parted = wrapper.twoLinesAtPunctuation(width);
        if (!parted.isEmpty())
            return parted;
    }
    double narrow = 0, wide = width; // the least width that needs no line more
    while (wide - narrow > size / 2.0) {
        const double middle = (narrow + wide) / 2;
        (wrapper.lines(middle).size() > greedy.size() ? narrow : wide) = middle;
    }
    const QStringList even = wrapper.lines(wide);
    const auto fits = [&](const QString &line) { return wrapper.width(line) <= width; };
    return std::all_of(even.begin(), even.end(), fits) ? even : greedy;
}

QStringList fillText(const QString &text, double width, int size, bool bold, const TextMeasure &measure)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return {};
    const Wrapper wrapper(plain, size, bold, measure);
    const QStringList full = wrapper.lines(width);
    if (full.size() < 2 || wrapper.width(full.last()) >= width * kLeastLastLine)
        return full;
    const QStringList narrower = wrapper.lines(width * (1 - kLeastLastLine));
    return narrower.size() == full.size() ? narrower : full;
}

} // namespace concord
