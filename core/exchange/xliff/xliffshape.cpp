// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffproblem.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace concord {

namespace {

enum Foreign { None = 0, Elements = 1, Attributes = 2, ModuleAttributes = 4, Text = 8, Any = 16 };

/// An element: what it may and must have. `children` are named in their order; `must` children are those without which it is
/// nothing, one of them being enough.
struct Shape
{
    const char *name;
    const char *attributes;
    const char *required;
    const char *children;
    const char *must;
    int foreign;
};

constexpr const char *kInline = "cp ph pc sc ec mrk sm em";

constexpr Shape kShapes[] = {
    {"xliff", "version srcLang trgLang", "version srcLang", "file", "file", Attributes},
    {"file", "id canResegment original translate srcDir trgDir", "id", "skeleton notes unit|group", "unit group", Elements | Attributes},
    {"skeleton", "href", "", "", "", Elements | Text},
    {"group", "id name canResegment translate srcDir trgDir type", "id", "notes unit|group", "", Elements | Attributes},
    {"unit", "id name canResegment translate srcDir trgDir type", "id", "notes originalData segment|ignorable", "segment", Elements | Attributes},
    {"segment", "id canResegment state subState", "", "source target", "source", None},
    {"ignorable", "id", "", "source target", "source", None},
    {"notes", "", "", "note", "note", None},
    {"note", "id appliesTo category priority", "", "", "", Attributes | Text},
    {"originalData", "", "", "data", "data", None},
    {"data", "id dir", "id", "cp", "", Text},
    {"source", "", "", kInline, "", Text | Any},
    {"target", "order", "", kInline, "", Text | Any},
    {"cp", "hex", "hex", "", "", None},
    {"ph", "id canCopy canDelete canReorder copyOf disp equiv dataRef subFlows subType type", "id", "", "", ModuleAttributes},
    {"pc", "id canCopy canDelete canOverlap canReorder copyOf dispEnd dispStart equivEnd equivStart dataRefEnd dataRefStart subFlowsEnd subFlowsStart subType type dir",
     "id", kInline, "", ModuleAttributes | Text | Any},
    {"sc", "id canCopy canDelete canOverlap canReorder copyOf dataRef dir disp equiv isolated subFlows subType type", "id", "", "", ModuleAttributes},
    {"ec", "id canCopy canDelete canOverlap canReorder copyOf dataRef dir disp equiv isolated startRef subFlows subType type", "", "", "", ModuleAttributes},
    {"mrk", "id translate type ref value", "id", kInline, "", Attributes | Text | Any},
    {"sm", "id translate type ref value", "id", "", "", Attributes},
    {"em", "startRef", "startRef", "", "", None},
};

/// The elements of the modules, by namespace ending: what is not here is no element of its module.
struct ModuleShape
{
    const char *space;
    const char *elements;
};

constexpr ModuleShape kModules[] = {
    {"urn:oasis:names:tc:xliff:validation:2.0", "validation rule"},
    {"urn:oasis:names:tc:xliff:glossary:2.0", "glossary glossEntry term translation definition"},
    {"urn:oasis:names:tc:xliff:matches:2.0", "matches match"},
    {"urn:oasis:names:tc:xliff:metadata:2.0", "metadata metaGroup meta"},
    {"urn:oasis:names:tc:xliff:resourcedata:2.0", "resourceData resourceItem resourceItemRef source target reference"},
    {"urn:oasis:names:tc:xliff:sizerestriction:2.0", "profiles normalization data"},
    {"urn:oasis:names:tc:xliff:fs:2.0", ""},
};

bool lists(const char *names, const QString &name)
{
    return QLatin1String(names).size() > 0 && QString::fromLatin1(names).split(u' ').contains(name);
}

const Shape *shapeOf(const QString &name)
{
    for (const Shape &shape : kShapes) {
        if (name == QLatin1String(shape.name))
            return &shape;
    }
    return nullptr;
}

bool isModule(const QString &space)
{
    return space.startsWith(QStringLiteral("urn:oasis:names:tc:xliff:")) || space == QStringLiteral("http://www.w3.org/2005/11/its");
}

/// The values an attribute may have, as a pattern; null where anything will do.
QString patternOf(const QString &attribute, const XmlNode &node)
{
    static const QHash<QString, QString> patterns = [] {
        const QString yesNo = QStringLiteral("yes|no"), token = QStringLiteral("[\\p{L}\\p{N}._:\\x{B7}-]+"), direction = QStringLiteral("ltr|rtl|auto");
        QHash<QString, QString> all;
        for (const char *name : {"canResegment", "canCopy", "canDelete", "canOverlap", "isolated", "translate"})
            all.insert(QLatin1String(name), yesNo);
        for (const char *name : {"id", "copyOf", "startRef", "dataRef", "dataRefStart", "dataRefEnd"})
            all.insert(QLatin1String(name), token);
        for (const char *name : {"subFlows", "subFlowsStart", "subFlowsEnd"})
            all.insert(QLatin1String(name), QStringLiteral("%1( %1)*").arg(token));
        for (const char *name : {"dir", "srcDir", "trgDir"})
            all.insert(QLatin1String(name), direction);
        for (const char *name : {"srcLang", "trgLang"})
            all.insert(QLatin1String(name), QStringLiteral("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[xi](-[A-Za-z0-9]{1,8})+"));
        all.insert(QStringLiteral("version"), QStringLiteral("2\\.[012]"));
        all.insert(QStringLiteral("canReorder"), QStringLiteral("yes|no|firstNo"));
        all.insert(QStringLiteral("state"), QStringLiteral("initial|translated|reviewed|final"));
        all.insert(QStringLiteral("appliesTo"), QStringLiteral("source|target"));
        all.insert(QStringLiteral("priority"), QStringLiteral("[1-9]|10"));
        all.insert(QStringLiteral("order"), QStringLiteral("[1-9][0-9]{0,8}"));
        all.insert(QStringLiteral("hex"), QStringLiteral("[0-9A-Fa-f]{4,8}"));
        all.insert(QStringLiteral("subState"), QStringLiteral("[^\\s:]+:\\S.*"));
        all.insert(QStringLiteral("subType"), QStringLiteral("[^\\s:]+:\\S.*"));
        return all;
    }();
    if (attribute == QLatin1String("type")) {
        if (node.name == QLatin1String("mrk") || node.name == QLatin1String("sm"))
            return QStringLiteral("generic|comment|term|[^\\s:]+:\\S+");
        const bool isUnit = node.name == QLatin1String("unit") || node.name == QLatin1String("group");
        return isUnit ? QStringLiteral("[^\\s:]+:\\S.*") : QStringLiteral("fmt|ui|quote|link|image|other");
    }
    return patterns.value(attribute);
}

class ShapeChecker
{
public:
    std::optional<XliffProblem> check(const XmlNode &root)
    {
        if (!root.is(kXliff2, "xliff"))
            report(root, QStringLiteral("the root is no xliff of version 2"));
        else
            checkElement(root);
        return m_problem;
    }

private:
    void report(const XmlNode &at, const QString &rule)
    {
        if (!m_problem)
            m_problem = XliffProblem{at.line, rule};
    }

    void checkElement(const XmlNode &node)
    {
        const Shape *shape = shapeOf(node.name);
        if (!shape)
            return report(node, QStringLiteral("%1 is no element of XLIFF").arg(node.name));
        checkAttributes(node, *shape);
        if ((shape->foreign & Text) == 0 && node.hasText())
            report(node, QStringLiteral("text in %1").arg(node.name));
        checkChildren(node, *shape);
        checkSpecial(node);
    }

    void checkAttributes(const XmlNode &node, const Shape &shape)
    {
        for (const XmlAttribute &attribute : node.attributes) {
            if (!attribute.space.isEmpty()) {
                checkForeignAttribute(node, attribute, shape);
                continue;
            }
            if (!lists(shape.attributes, attribute.name))
                report(node, QStringLiteral("%1 has no attribute %2").arg(node.name, attribute.name));
            const QString pattern = patternOf(attribute.name, node);
            if (!pattern.isEmpty() && !QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(attribute.value).hasMatch())
                report(node, QStringLiteral("%1 is no value of %2").arg(attribute.value, attribute.name));
        }
        for (const QString &name : QString::fromLatin1(shape.required).split(u' ', Qt::SkipEmptyParts)) {
            if (!node.has(name.toLatin1().constData()))
                report(node, QStringLiteral("%1 without %2").arg(node.name, name));
        }
    }

    void checkForeignAttribute(const XmlNode &node, const XmlAttribute &attribute, const Shape &shape)
    {
        if (attribute.space.startsWith(QStringLiteral("http://www.w3.org/XML")))
            return;
        if (attribute.space == QStringLiteral("urn:oasis:names:tc:xliff:fs:2.0"))
            return checkFormatStyle(node, attribute);
        const bool isAllowed = (shape.foreign & Attributes) != 0 || ((shape.foreign & ModuleAttributes) != 0 && isModule(attribute.space))
            || (isModule(attribute.space) && node.name != QLatin1String("source") && node.name != QLatin1String("target"));
        if (!isAllowed)
            report(node, QStringLiteral("%1 takes no attribute of other vocabularies").arg(node.name));
    }

    /// The format style module (section 5.4): an element of HTML, and its attributes as a list.
    void checkFormatStyle(const XmlNode &node, const XmlAttribute &attribute)
    {
        static const QStringList html = QStringLiteral(
            "a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 "
            "head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot "
            "th thead title tr tt u ul").split(u' ');
        static const QStringList carriers{QStringLiteral("file"), QStringLiteral("group"), QStringLiteral("unit"), QStringLiteral("note"),
                                          QStringLiteral("notes"), QStringLiteral("sc"), QStringLiteral("ec"), QStringLiteral("ph"), QStringLiteral("pc"),
                                          QStringLiteral("mrk"), QStringLiteral("sm"), QStringLiteral("xliff"), QStringLiteral("data"), QStringLiteral("originalData"),
                                          QStringLiteral("segment"), QStringLiteral("ignorable")};
        if (attribute.name != QLatin1String("fs") && attribute.name != QLatin1String("subFs"))
            report(node, QStringLiteral("%1 is no attribute of the format style module").arg(attribute.name));
        else if (!carriers.contains(node.name))
            report(node, QStringLiteral("no format style on %1").arg(node.name));
        else if (attribute.name == QLatin1String("fs") && !html.contains(attribute.value))
            report(node, QStringLiteral("%1 is no format style").arg(attribute.value));
        if (node.name == QLatin1String("ec") && node.value("isolated") != QLatin1String("yes"))
            report(node, QStringLiteral("format style on an ec that is not isolated"));
    }

    void checkChildren(const XmlNode &node, const Shape &shape)
    {
        const QStringList order = QString::fromLatin1(shape.children).split(u' ', Qt::SkipEmptyParts);
        const QStringList must = QString::fromLatin1(shape.must).split(u' ', Qt::SkipEmptyParts);
        QHash<QString, int> seen;
        qsizetype last = 0;
        for (const XmlNode &child : node.children) {
            if (m_problem || child.isText())
                continue;
            if (child.space != kXliff2) {
                checkForeignElement(node, child, shape, seen.size() > seen.count(QStringLiteral("skeleton")));
                continue;
            }
            const qsizetype place = placeOf(child.name, order);
            if (place < 0)
                report(child, QStringLiteral("no %1 in %2").arg(child.name, node.name));
            else if ((shape.foreign & Any) == 0 && place < last)
                report(child, QStringLiteral("%1 stands too late").arg(child.name));
            last = std::max(last, place);
            ++seen[child.name];
            checkElement(child);
        }
        for (const char *single : {"skeleton", "notes", "originalData", "source", "target"}) {
            if (seen.value(QLatin1String(single)) > 1)
                report(node, QStringLiteral("%1 has two of %2").arg(node.name, QLatin1String(single)));
        }
        if (!must.isEmpty() && std::none_of(must.begin(), must.end(), [&seen](const QString &name) { return seen.contains(name); }))
            report(node, QStringLiteral("%1 without %2").arg(node.name, must.join(QStringLiteral(" or "))));
    }

    static qsizetype placeOf(const QString &name, const QStringList &order)
    {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order[i].split(u'|').contains(name))
                return i;
        }
        return -1;
    }

    void checkForeignElement(const XmlNode &node, const XmlNode &child, const Shape &shape, bool isLate)
    {
        if ((shape.foreign & Elements) == 0)
            report(child, QStringLiteral("no element of other vocabularies in %1").arg(node.name));
        else if (isLate)
            report(child, QStringLiteral("%1 stands too late").arg(child.name));
        checkModule(child);
    }

    void checkModule(const XmlNode &node)
    {
        for (const ModuleShape &module : kModules) {
            if (node.space == QLatin1String(module.space) && !lists(module.elements, node.name))
                report(node, QStringLiteral("%1 is no element of its module").arg(node.name));
        }
        if (node.name == QLatin1String("glossEntry") && node.space.startsWith(QStringLiteral("urn:oasis:names:tc:xliff:glossary")))
            checkGlossEntry(node);
        for (const XmlNode &child : node.children) {
            if (!child.isText() && child.space != kXliff2)
                checkModule(child);
        }
    }

    void checkGlossEntry(const XmlNode &node)
    {
        const auto hasChild = [&node](const char *name) {
            return std::any_of(node.children.begin(), node.children.end(), [name](const XmlNode &one) { return one.name == QLatin1String(name); });
        };
        if (!hasChild("term") || !(hasChild("translation") || hasChild("definition")))
            report(node, QStringLiteral("glossEntry without its term, or without translation and definition"));
    }

    void checkSpecial(const XmlNode &node)
    {
        if (node.name == QLatin1String("skeleton")) {
            const bool isEmpty = node.children.empty();
            if (isEmpty != node.has("href"))
                report(node, QStringLiteral("a skeleton has either a content or a href"));
        }
        if (node.name == QLatin1String("data") && node.xmlValue("space") == QLatin1String("default"))
            report(node, QStringLiteral("data keeps its white space"));
        if (node.has("subState") && !node.has("state"))
            report(node, QStringLiteral("subState without state"));
        if (node.name == QLatin1String("cp"))
            checkCodePoint(node);
        if (node.has("subType"))
            checkSubType(node);
    }

    void checkCodePoint(const XmlNode &node)
    {
        bool isNumber = false;
        const uint code = node.value("hex").toUInt(&isNumber, 16);
        const bool isXml = code == 0x9 || code == 0xA || code == 0xD || (code >= 0x20 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD)
            || (code >= 0x10000 && code <= 0x10FFFF);
        if (!isNumber || isXml || code > 0x10FFFF)
            report(node, QStringLiteral("cp is for what XML cannot hold"));
    }

    void checkSubType(const XmlNode &node)
    {
        const QString type = node.value("type"), sub = node.value("subType");
        if (type.isEmpty())
            report(node, QStringLiteral("subType without type"));
        if (!sub.startsWith(QStringLiteral("xlf:")))
            return;
        const QString name = sub.mid(4);
        const bool isFormat = lists("lb pb b i u", name), isVariable = name == QLatin1String("var");
        if ((!isFormat && !isVariable) || type != QLatin1String(isFormat ? "fmt" : "ui"))
            report(node, QStringLiteral("%1 does not go with type %2").arg(sub, type));
    }

    std::optional<XliffProblem> m_problem;
};

} // namespace

std::optional<XliffProblem> shapeProblem(const XmlNode &root)
{
    return ShapeChecker().check(root);
}

} // namespace concord
