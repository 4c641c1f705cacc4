// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/labels/textwrap.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace concord {

namespace {

constexpr QStringView kPauses = u"，；：。？！、";

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

    /// Two lines that part after a punctuation mark, as even as such a place allows; empty when there is none.
    QStringList twoLinesAtPunctuation(double width) const
    {
        QStringList best;
        double bestWidth = width;
        for (const qsizetype at : m_breaks) {
            if (at >= m_text.size() || !kPauses.contains(m_text[at - 1]))
                continue;
            const QStringList lines{m_text.left(at).trimmed(), m_text.mid(at).trimmed()};
            const double widest = std::max(this->width(lines[0]), this->width(lines[1]));
            if (widest <= bestWidth) {
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
        for (const qsizetype at : m_breaks) {
            if (at <= start)
                continue;
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

} // namespace concord
