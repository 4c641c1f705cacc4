// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffcodes.h"
#include "core/exchange/xliff/xliffproblem.h"

#include <QRegularExpression>
#include <QSet>

namespace concord {

namespace {

/// Where a part of the document stands: what it inherits.
struct Place
{
    QString language; ///< xml:lang; empty when nothing says
    QString space = QStringLiteral("default");
    QString file;
};

Place within(Place place, const XmlNode &node)
{
    if (const QString language = node.xmlValue("lang"); !language.isNull())
        place.language = language;
    if (const QString space = node.xmlValue("space"); !space.isEmpty())
        place.space = space;
    return place;
}

class ReferenceChecker
{
public:
    std::optional<XliffProblem> check(const XmlNode &root)
    {
        m_source = root.value("srcLang");
        m_target = root.value("trgLang");
        QSet<QString> files;
        for (const XmlNode &file : root.children) {
            if (!file.is(kXliff2, "file"))
                continue;
            claim(files, file.value("id"), file);
            checkFile(file, within({}, root));
        }
        return m_problem;
    }

private:
    void report(const XmlNode &at, const QString &rule)
    {
        if (!m_problem)
            m_problem = XliffProblem{at.line, rule};
    }

    void claim(QSet<QString> &ids, const QString &id, const XmlNode &at)
    {
        if (!id.isEmpty() && ids.contains(id))
            report(at, QStringLiteral("the id %1 stands twice").arg(id));
        ids.insert(id);
    }

    void checkFile(const XmlNode &file, const Place &around)
    {
        m_units.clear();
        m_groups.clear();
        collectIds(file);
        Place place = within(around, file);
        place.file = file.value("id");
        checkContainer(file, place);
    }

    void collectIds(const XmlNode &node)
    {
        for (const XmlNode &child : node.children) {
            if (child.is(kXliff2, "unit"))
                claim(m_units, child.value("id"), child);
            if (child.is(kXliff2, "group")) {
                claim(m_groups, child.value("id"), child);
                collectIds(child);
            }
        }
    }

    void checkContainer(const XmlNode &node, const Place &place)
    {
        QSet<QString> foreign;
        for (const XmlNode &child : node.children) {
            if (child.is(kXliff2, "notes"))
                checkNotes(child);
            else if (child.is(kXliff2, "group"))
                checkContainer(child, within(place, child));
            else if (child.is(kXliff2, "unit"))
                checkUnit(child, within(place, child));
            else if (!child.isText() && child.space != kXliff2)
                checkForeignIds(child, foreign);
        }
    }

    /// Elements of other vocabularies: the modules have rules of their own.
    void checkForeignIds(const XmlNode &node, QSet<QString> &ids)
    {
        if (node.space.startsWith(QStringLiteral("urn:")))
            return;
        const QString id = node.has("id") ? node.value("id") : node.xmlValue("id");
        claim(ids, id, node);
        for (const XmlNode &child : node.children) {
            if (!child.isText())
                checkForeignIds(child, ids);
        }
    }

    QSet<QString> checkNotes(const XmlNode &notes)
    {
        QSet<QString> ids;
        for (const XmlNode &note : notes.children) {
            if (!note.isText())
                claim(ids, note.value("id"), note);
        }
        return ids;
    }

    void checkUnit(const XmlNode &unit, const Place &place)
    {
        QSet<QString> foreign;
        UnitCodes codes;
        codes.file = place.file;
        codes.unit = unit.value("id");
        codes.units = &m_units;
        for (const XmlNode &child : unit.children) {
            if (child.is(kXliff2, "notes"))
                codes.notes = checkNotes(child);
            else if (child.is(kXliff2, "originalData"))
                codes.data = checkNotes(child);
            else if (!child.isText() && child.space != kXliff2)
                checkForeignIds(child, foreign);
        }
        QSet<QString> parts, orders;
        int position = 0;
        for (const XmlNode &part : unit.children) {
            if (!part.is(kXliff2, "segment") && !part.is(kXliff2, "ignorable"))
                continue;
            claim(parts, part.value("id"), part);
            checkPart(part, within(place, part), ++position, orders, codes);
        }
        for (const QString &order : std::as_const(orders)) {
            if (order.toInt() > position)
                report(unit, QStringLiteral("an order beyond the number of parts"));
        }
        codes.parts = parts;
        if (!m_problem)
            m_problem = codeProblem(codes);
    }

    void checkPart(const XmlNode &part, const Place &place, int position, QSet<QString> &orders, UnitCodes &codes)
    {
        const XmlNode *source = nullptr, *target = nullptr;
        for (const XmlNode &child : part.children) {
            if (child.is(kXliff2, "source"))
                source = &child;
            else if (child.is(kXliff2, "target"))
                target = &child;
        }
        if (!source)
            return;
        checkLanguage(*source, place, m_source);
        codes.segments.append({source, target, target && target->has("order") ? target->value("order").toInt() : position});
        if (!target)
            return;
        if (m_target.isEmpty())
            report(*target, QStringLiteral("a target without trgLang"));
        checkLanguage(*target, place, m_target);
        if (within(place, *source).space != within(place, *target).space)
            report(*target, QStringLiteral("source and target treat white space differently"));
        claim(orders, QString::number(codes.segments.last().order), *target);
    }

    void checkLanguage(const XmlNode &text, const Place &place, const QString &expected)
    {
        const QString language = within(place, text).language;
        if (!language.isEmpty() && language.compare(expected, Qt::CaseInsensitive) != 0)
            report(text, QStringLiteral("%1 is in %2, the document in %3").arg(text.name, language, expected));
    }

    QString m_source;
    QString m_target;
    QSet<QString> m_units;
    QSet<QString> m_groups;
    std::optional<XliffProblem> m_problem;
};

} // namespace

std::optional<XliffProblem> referenceProblem(const XmlNode &root)
{
    return ReferenceChecker().check(root);
}

} // namespace concord
