// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/quotepairs.h"

#include "core/orthography/chinesemarks.h"

#include <span>

namespace concord {

namespace {

constexpr QStringView kOpening = u"“‘「『";
constexpr QStringView kClosing = u"”’」』";

bool isApostrophe(QStringView text, int i)
{
    const char16_t unit = unitAt(text, i);
    return (unit == u'’' || unit == u'‘') && isLatinUnit(unitAt(text, i - 1)) && isLatinUnit(unitAt(text, i + 1));
}

/// Pairs marks paragraph by paragraph; `open` holds the indexes of what stands open.
class Pairing
{
public:
    /// The marks of one paragraph; `startsWithMark` when nothing stands before the first.
    void addParagraph(const QList<QuoteMark> &marks, bool startsWithMark)
    {
        for (qsizetype i = 0; i < marks.size(); ++i) {
            m_rest = std::span(marks.begin() + i + 1, marks.end());
            add(marks[i], i == 0 && startsWithMark);
        }
        if (!m_open.isEmpty())
            m_pending = m_open; // what a paragraph leaves open may go on in the next
        m_open.clear();
    }

    QList<QuoteMark> take() { return std::move(m_marks); }

private:
    void add(QuoteMark mark, bool startsParagraph)
    {
        mark.depth = static_cast<int>(m_open.size());
        mark.outer = m_open.isEmpty() ? -1 : m_open.last();
        m_marks.append(mark);
        if (mark.opens())
            open(startsParagraph);
        else
            close();
    }

    int last() const { return static_cast<int>(m_marks.size()) - 1; }

    void open(bool startsParagraph)
    {
        const QuoteMark &mark = m_marks.last();
        for (const int index : std::as_const(m_pending)) {
            if (m_marks[index].unit == mark.unit && startsParagraph)
                m_marks[index].partner = last(); // the quotation goes on here
        }
        if (!mark.isInner())
            m_pending.clear(); // a new quotation: the old one was never closed
        m_open.append(last());
    }

    void close()
    {
        QuoteMark &mark = m_marks.last();
        const char16_t wanted = quoteUnit(mark.family(), mark.isInner(), true);
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_marks[m_open[i]].unit == wanted) {
                pair(m_open[i]);
                m_open.resize(i);
                return;
            }
        }
        if (!m_open.isEmpty()) {
            if (isMiswritten(m_marks[m_open.last()]))
                pair(m_open.takeLast());
        } else if (const qsizetype index = pendingFor(wanted); index >= 0) {
            pair(m_pending[index]);
            m_pending.resize(index);
        }
    }

    /// “…」 and 「…’: of one level or not, the closing mark stands for the one that was opened.
    /// Not when the right one is still to come.
    bool isMiswritten(const QuoteMark &opening) const
    {
        const char16_t right = quoteUnit(opening.family(), opening.isInner(), false);
        int open = 0;
        for (const QuoteMark &mark : m_rest) {
            if (mark.unit == opening.unit)
                ++open;
            else if (mark.unit == right && open-- == 0)
                return false;
        }
        return true;
    }

    qsizetype pendingFor(char16_t wanted) const
    {
        for (qsizetype i = m_pending.size() - 1; i >= 0; --i) {
            if (m_marks[m_pending[i]].unit == wanted)
                return i;
        }
        return -1;
    }

    void pair(int opening)
    {
        QuoteMark &mark = m_marks.last();
        mark.partner = opening;
        mark.depth = m_marks[opening].depth;
        mark.outer = m_marks[opening].outer;
        m_marks[opening].partner = last();
    }

    QList<QuoteMark> m_marks;
    std::span<const QuoteMark> m_rest; ///< of the paragraph
    QList<int> m_open;
    QList<int> m_pending; ///< left open by an earlier paragraph
};

} // namespace

bool QuoteMark::opens() const
{
    return kOpening.contains(QChar(unit));
}

bool QuoteMark::isInner() const
{
    return unit == u'‘' || unit == u'’' || unit == u'『' || unit == u'』';
}

QuoteFamily QuoteMark::family() const
{
    return unit == u'“' || unit == u'”' || unit == u'‘' || unit == u'’' ? QuoteFamily::Curly : QuoteFamily::Corner;
}

char16_t quoteUnit(QuoteFamily family, bool isInner, bool opens)
{
    const qsizetype at = (family == QuoteFamily::Corner ? 2 : 0) + (isInner ? 1 : 0);
    return (opens ? kOpening : kClosing)[at].unicode();
}

QList<QuoteMark> quoteMarks(const CopyText &text)
{
    Pairing pairing;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph) {
        const QStringView line = text.paragraphs[paragraph];
        QList<QuoteMark> marks;
        for (int i = 0; i < line.size(); ++i) {
            if ((kOpening.contains(line[i]) || kClosing.contains(line[i])) && !isApostrophe(line, i))
                marks.append(QuoteMark{{paragraph, {i, i + 1}}, unitAt(line, i)});
        }
        const bool startsWithMark = !marks.isEmpty() && line.first(marks.first().place.range.begin).trimmed().isEmpty();
        pairing.addParagraph(marks, startsWithMark);
    }
    return pairing.take();
}

} // namespace concord
