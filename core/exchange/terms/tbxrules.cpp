// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/terms/tbxrules.h"

#include <QSet>

namespace concord {

namespace {

const QString kTbx = QStringLiteral("urn:iso:std:iso:30042:ed-2");

/// A category: the element and type it is, where it stands, and what it may say (empty for anything).
struct Category
{
    const char *element;
    const char *type;
    const char *levels;
    const char *values;
};

constexpr Category kCategories[] = {
    {"admin", "customerSubset", "conceptEntry termSec", ""},
    {"admin", "projectSubset", "conceptEntry termSec", ""},
    {"admin", "source", "conceptEntry langSec termSec", ""},
    {"descrip", "subjectField", "conceptEntry", ""},
    {"descrip", "definition", "conceptEntry langSec", ""},
    {"descrip", "context", "termSec", ""},
    {"ref", "crossReference", "conceptEntry termSec", ""},
    {"termNote", "administrativeStatus", "termSec", "preferredTerm-admn-sts admittedTerm-admn-sts deprecatedTerm-admn-sts supersededTerm-admn-sts"},
    {"termNote", "usageStatus", "termSec", ""},
    {"termNote", "partOfSpeech", "termSec", "noun verb adjective adverb other"},
    {"termNote", "geographicalUsage", "termSec", ""},
    {"termNote", "grammaticalGender", "termSec", "masculine feminine neuter other"},
    {"termNote", "termLocation", "termSec",
     "checkBox comboBox comboBoxElement dialogBox groupBox informativeMessage interactiveMessage menuItem progressBar pushButton radioButton slider spinBox tab "
     "tableText textBox toolTip user-definedType"},
    {"termNote", "termType", "termSec", "fullForm acronym abbreviation shortForm variant phrase"},
    {"transac", "transactionType", "conceptEntry langSec termSec", "origination modification creation"},
    {"transacNote", "responsibility", "conceptEntry langSec termSec", ""},
    {"xref", "externalCrossReference", "conceptEntry langSec termSec", ""},
    {"xref", "xGraphic", "conceptEntry langSec", ""},
};

bool lists(const char *names, const QString &name)
{
    return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts).contains(name);
}

bool isCategorised(const QString &element)
{
    for (const Category &category : kCategories) {
        if (element == QLatin1String(category.element))
            return true;
    }
    return false;
}

class BasicRules
{
public:
    std::optional<TbxProblem> check(const XmlNode &root)
    {
        collectIds(root);
        checkNode(root, {}, {});
        return m_problem;
    }

private:
    void report(const XmlNode &at, const QString &rule)
    {
        if (!m_problem)
            m_problem = TbxProblem{at.line, rule};
    }

    void collectIds(const XmlNode &node)
    {
        if (node.has("id"))
            m_ids.insert(node.value("id"));
        for (const XmlNode &child : node.children)
            collectIds(child);
    }

    /// `level` is the element it belongs to, past any group.
    void checkNode(const XmlNode &node, const QString &parent, const QString &level)
    {
        if (node.space != kTbx)
            return report(node, QStringLiteral("%1 is no element of TBX").arg(node.name));
        if (node.has("type") && node.value("type").isEmpty())
            report(node, QStringLiteral("%1 with an empty type").arg(node.name));
        if (node.has("type") && isCategorised(node.name))
            checkCategory(node, parent, level);
        const QString target = node.value("target");
        const bool isAddress = target.startsWith(QStringLiteral("http://")) || target.startsWith(QStringLiteral("https://"));
        if (!target.isEmpty() && !isAddress && !m_ids.contains(target))
            report(node, QStringLiteral("the target %1 is nowhere").arg(target));
        const QString below = node.name.endsWith(QStringLiteral("Grp")) ? level : node.name;
        for (const XmlNode &child : node.children) {
            if (!child.isText())
                checkNode(child, node.name, below);
        }
    }

    void checkCategory(const XmlNode &node, const QString &parent, const QString &level)
    {
        const QString type = node.value("type");
        for (const Category &category : kCategories) {
            if (node.name != QLatin1String(category.element) || type != QLatin1String(category.type))
                continue;
            QString said;
            for (const XmlNode &child : node.children)
                said += child.text;
            if (*category.values != '\0' && !lists(category.values, said.trimmed()))
                report(node, QStringLiteral("%1 is no value of %2").arg(said.trimmed(), type));
            const bool isGroupedReference = node.name == QLatin1String("xref") && parent.endsWith(QStringLiteral("Grp"));
            if (!lists(category.levels, level) || isGroupedReference)
                report(node, QStringLiteral("no %1 in %2").arg(type, parent));
            return;
        }
        report(node, QStringLiteral("%1 is no %2 of TBX-Basic").arg(type, node.name));
    }

    QSet<QString> m_ids;
    std::optional<TbxProblem> m_problem;
};

class StructureRules
{
public:
    std::optional<TbxProblem> check(const XmlNode &root)
    {
        checkNode(root);
        return m_problem;
    }

private:
    void report(const XmlNode &at, const QString &rule)
    {
        if (!m_problem)
            m_problem = TbxProblem{at.line, rule};
    }

    void checkNode(const XmlNode &node)
    {
        if (isCategorised(node.name) && !node.has("type"))
            report(node, QStringLiteral("%1 without its type").arg(node.name));
        if ((node.name == QLatin1String("sourceDesc") || node.name == QLatin1String("publicationStmt")) && node.hasText())
            report(node, QStringLiteral("text of %1 that is in no paragraph").arg(node.name));
        if (node.name == QLatin1String("termSec"))
            checkTermSection(node);
        for (const XmlNode &child : node.children) {
            const bool isOfText = child.isText() || child.name == QLatin1String("body") || child.name == QLatin1String("back");
            if (node.name == QLatin1String("text") && !isOfText)
                report(child, QStringLiteral("no %1 in text").arg(child.name));
            checkNode(child);
        }
    }

    void checkTermSection(const XmlNode &node)
    {
        int terms = 0;
        bool isFirst = true;
        for (const XmlNode &child : node.children) {
            if (child.isText())
                continue;
            const bool isTerm = child.name == QLatin1String("term");
            if (isTerm != isFirst)
                report(child, QStringLiteral("a term section begins with its one term"));
            terms += isTerm ? 1 : 0;
            isFirst = false;
        }
        if (terms == 0)
            report(node, QStringLiteral("a term section without a term"));
    }

    std::optional<TbxProblem> m_problem;
};

} // namespace

std::optional<TbxProblem> tbxStructureProblem(const XmlNode &root)
{
    return root.is(kTbx, "tbx") && root.value("style") == QLatin1String("dca") ? StructureRules().check(root) : std::nullopt;
}

std::optional<TbxProblem> tbxBasicProblem(const XmlNode &root)
{
    if (!root.is(kTbx, "tbx") || root.value("type") != QLatin1String("TBX-Basic") || root.value("style") != QLatin1String("dca"))
        return std::nullopt;
    return BasicRules().check(root);
}

} // namespace concord
