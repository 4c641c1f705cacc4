// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffcodes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

/// A code or annotation in reading order; the end of a pc or mrk is one of its own.
struct Code
{
    const XmlNode *node = nullptr;
    bool isEnd = false;

    bool is(const char *name) const { return node->name == QLatin1String(name); }
    QString id() const { return node->value("id"); }
    bool isCode() const { return is("ph") || is("pc") || is("sc") || is("ec"); }
    bool isSpanEnd() const { return is("ec") && node->has("startRef"); }
    bool may(const char *attribute) const { return node->value(attribute) != QLatin1String("no"); }
    QString reorder() const
    {
        const QString value = node->has("canReorder") ? node->value("canReorder") : QStringLiteral("yes");
        return isEnd && value == QLatin1String("firstNo") ? QStringLiteral("no") : value;
    }
    QString key() const { return (isEnd ? QStringLiteral("/") : QString()) + (isSpanEnd() ? QStringLiteral("/") + node->value("startRef") : id()); }
};

void collect(const XmlNode &text, QList<Code> &codes)
{
    for (const XmlNode &child : text.children) {
        if (child.isText() || child.space != kXliff2)
            continue;
        codes.append({&child, false});
        if (child.is(kXliff2, "pc") || child.is(kXliff2, "mrk")) {
            collect(child, codes);
            codes.append({&child, true});
        }
    }
}

class CodeChecker
{
public:
    explicit CodeChecker(const UnitCodes &unit) : m_unit(unit)
    {
        QList<SegmentTexts> ordered = unit.segments;
        for (const SegmentTexts &segment : std::as_const(ordered))
            collect(*segment.source, m_source);
        std::stable_sort(ordered.begin(), ordered.end(), [](const SegmentTexts &a, const SegmentTexts &b) { return a.order < b.order; });
        for (const SegmentTexts &segment : std::as_const(ordered)) {
            if (segment.target)
                collect(*segment.target, m_target);
        }
    }

    std::optional<XliffProblem> check()
    {
        for (const QList<Code> *side : {&m_source, &m_target}) {
            checkIds(*side);
            checkSpans(*side);
            checkAnnotations(*side);
            for (const Code &code : *side) {
                if (!code.isEnd)
                    checkCode(code);
            }
            checkReordering(*side);
        }
        checkLosses();
        checkOrderKept();
        return m_problem;
    }

private:
    void report(const XmlNode &at, const QString &rule)
    {
        if (!m_problem)
            m_problem = XliffProblem{at.line, rule};
    }

    void checkIds(const QList<Code> &side)
    {
        QSet<QString> ids = m_unit.parts;
        ids.remove(QString());
        for (const Code &code : side) {
            if (code.isEnd || !code.node->has("id"))
                continue;
            if (ids.contains(code.id()))
                report(*code.node, QStringLiteral("the id %1 stands twice in its unit").arg(code.id()));
            ids.insert(code.id());
        }
    }

    void checkSpans(const QList<Code> &side)
    {
        QHash<QString, const XmlNode *> open;
        for (const Code &code : side) {
            if (code.is("sc"))
                open.insert(code.id(), code.node);
            if (code.is("ec"))
                checkEnd(*code.node, open);
        }
        for (const XmlNode *start : std::as_const(open)) {
            if (start->value("isolated") != QLatin1String("yes"))
                report(*start, QStringLiteral("a sc without its end is isolated"));
        }
    }

    void checkEnd(const XmlNode &end, QHash<QString, const XmlNode *> &open)
    {
        const bool isIsolated = end.value("isolated") == QLatin1String("yes");
        if (isIsolated) {
            if (!end.has("id") || end.has("startRef"))
                report(end, QStringLiteral("an isolated ec has an id and no startRef"));
            return;
        }
        if (end.has("id") || !end.has("startRef"))
            return report(end, QStringLiteral("an ec that is not isolated has a startRef and no id"));
        const XmlNode *start = open.take(end.value("startRef"));
        if (!start)
            return report(end, QStringLiteral("an ec before its sc, or without it"));
        if (start->value("isolated") == QLatin1String("yes"))
            report(*start, QStringLiteral("an isolated sc has no end in its unit"));
        for (const char *name : {"canCopy", "canDelete", "canOverlap"}) {
            if (Code{start}.may(name) != Code{&end}.may(name))
                report(end, QStringLiteral("%1 differs from its sc").arg(QLatin1String(name)));
        }
        const QString before = Code{start}.reorder(), after = Code{&end}.reorder();
        if (after != (before == QLatin1String("firstNo") ? QStringLiteral("no") : before))
            report(end, QStringLiteral("canReorder differs from its sc"));
    }

    void checkAnnotations(const QList<Code> &side)
    {
        QHash<QString, const XmlNode *> open;
        for (const Code &code : side) {
            if (code.is("sm"))
                open.insert(code.id(), code.node);
            if (code.is("em") && !open.take(code.node->value("startRef")))
                report(*code.node, QStringLiteral("an em before its sm, or without it"));
        }
        for (const XmlNode *start : std::as_const(open))
            report(*start, QStringLiteral("a sm without its em"));
    }

    void checkCode(const Code &code)
    {
        const XmlNode &node = *code.node;
        for (const char *name : {"dataRef", "dataRefStart", "dataRefEnd"}) {
            if (node.has(name) && !m_unit.data.contains(node.value(name)))
                report(node, QStringLiteral("%1 refers to no data").arg(QLatin1String(name)));
        }
        for (const char *name : {"subFlows", "subFlowsStart", "subFlowsEnd"}) {
            for (const QString &id : node.value(name).split(u' ', Qt::SkipEmptyParts)) {
                if (!m_unit.units->contains(id))
                    report(node, QStringLiteral("%1 refers to no unit").arg(QLatin1String(name)));
            }
        }
        if (node.has("copyOf"))
            checkCopy(node);
        if (code.is("mrk") || code.is("sm"))
            checkAnnotation(node);
        const bool isFixed = node.has("canReorder") && node.value("canReorder") != QLatin1String("yes");
        if (isFixed && (code.may("canCopy") || code.may("canDelete")))
            report(node, QStringLiteral("a code that keeps its place cannot be copied or deleted"));
    }

    void checkCopy(const XmlNode &node)
    {
        const auto all = m_source + m_target;
        const auto original = std::find_if(all.begin(), all.end(), [&node](const Code &one) { return !one.isEnd && one.isCode() && one.id() == node.value("copyOf"); });
        if (original == all.end() || !original->may("canCopy") || node.has("dataRef") || node.has("dataRefStart") || node.has("dataRefEnd"))
            report(node, QStringLiteral("copyOf names no code that may be copied, or the copy has data of its own"));
    }

    void checkAnnotation(const XmlNode &node)
    {
        const QString reference = node.value("ref");
        if (reference.startsWith(u'#')) {
            if (const QString problem = fragmentProblem(reference); !problem.isEmpty())
                report(node, problem);
        }
        if (node.value("type") != QLatin1String("comment"))
            return;
        if (node.has("ref") == node.has("value"))
            return report(node, QStringLiteral("a comment has either a value or a ref"));
        if (node.has("ref") && !isOwnNote(reference))
            report(node, QStringLiteral("a comment refers to a note of its unit"));
    }

    bool isOwnNote(const QString &reference) const
    {
        QString path = reference.mid(1);
        const QString whole = QStringLiteral("f=%1/u=%2/").arg(m_unit.file, m_unit.unit);
        const QString here = QStringLiteral("u=%1/").arg(m_unit.unit);
        if (path.startsWith(u'/'))
            path.remove(0, 1);
        for (const QString &prefix : {whole, here}) {
            if (path.startsWith(prefix))
                path.remove(0, prefix.size());
        }
        return path.startsWith(QStringLiteral("n=")) && m_unit.notes.contains(path.mid(2));
    }

    void checkReordering(const QList<Code> &side)
    {
        bool isInSequence = false;
        for (const Code &code : side) {
            if (!code.isCode() || code.isEnd)
                continue;
            isInSequence = isInSequence || code.reorder() == QLatin1String("firstNo");
            if (code.reorder() == QLatin1String("no") && !isInSequence)
                report(*code.node, QStringLiteral("a fixed sequence begins with firstNo"));
        }
    }

    /// Codes that cannot be deleted are in a target of the unit, if their segment has one.
    void checkLosses()
    {
        QSet<QString> kept;
        for (const Code &code : std::as_const(m_target))
            kept.insert(code.id());
        for (const SegmentTexts &segment : m_unit.segments) {
            QList<Code> codes;
            if (segment.target)
                collect(*segment.source, codes);
            for (const Code &code : std::as_const(codes)) {
                if (code.isCode() && !code.isEnd && !code.isSpanEnd() && !code.may("canDelete") && !kept.contains(code.id()))
                    report(*segment.target, QStringLiteral("the code %1 cannot be deleted").arg(code.id()));
            }
        }
    }

    /// Sequences that are fixed in the source stand so in the target.
    void checkOrderKept()
    {
        QStringList target;
        for (const Code &code : std::as_const(m_target)) {
            if (code.isCode())
                target.append(code.key());
        }
        QStringList sequence;
        const auto compare = [&](const XmlNode *at) {
            const qsizetype start = sequence.size() < 2 ? -1 : target.indexOf(sequence.first());
            if (start >= 0 && target.mid(start, sequence.size()) != sequence)
                report(*at, QStringLiteral("the codes from %1 on keep their order").arg(sequence.first()));
            sequence.clear();
        };
        const XmlNode *first = nullptr;
        for (const Code &code : std::as_const(m_source)) {
            if (!code.isCode())
                continue;
            const QString reorder = code.reorder();
            if (reorder != QLatin1String("no"))
                compare(first);
            if (reorder == QLatin1String("firstNo"))
                first = code.node;
            if (reorder == QLatin1String("firstNo") || (reorder == QLatin1String("no") && !sequence.isEmpty()))
                sequence.append(code.key());
        }
        compare(first);
    }

    const UnitCodes &m_unit;
    QList<Code> m_source;
    QList<Code> m_target;
    std::optional<XliffProblem> m_problem;
};

} // namespace

std::optional<XliffProblem> codeProblem(const UnitCodes &codes)
{
    return CodeChecker(codes).check();
}

QString fragmentProblem(const QString &reference)
{
    static const QStringList known{QStringLiteral("f"), QStringLiteral("g"), QStringLiteral("u"), QStringLiteral("n"), QStringLiteral("d"), QStringLiteral("t"),
                                   QStringLiteral("gls"), QStringLiteral("mtc"), QStringLiteral("res"), QStringLiteral("mda"), QStringLiteral("slr"),
                                   QStringLiteral("val"), QStringLiteral("ctr"), QStringLiteral("fs"), QStringLiteral("its"), QStringLiteral("tbx")};
    static const QRegularExpression token(QStringLiteral("\\A[\\p{L}\\p{N}._:\\x{B7}-]+\\z"));
    QStringList selectors = reference.mid(1).split(u'/');
    if (selectors.first().isEmpty())
        selectors.removeFirst();
    qsizetype last = -1;
    for (const QString &selector : std::as_const(selectors)) {
        const qsizetype sign = selector.indexOf(u'=');
        const QString prefix = selector.left(std::max<qsizetype>(sign, 0)), id = selector.mid(sign + 1);
        if (!token.match(id).hasMatch() || (sign >= 0 && !known.contains(prefix)))
            return QStringLiteral("%1 is no reference").arg(reference);
        const qsizetype rank = sign < 0 ? 3 : std::min<qsizetype>(known.indexOf(prefix), 3);
        if (rank <= last)
            return QStringLiteral("%1 has its parts in the wrong order").arg(reference);
        last = rank;
    }
    return last < 0 ? QStringLiteral("%1 is no reference").arg(reference) : QString();
}

} // namespace concord
