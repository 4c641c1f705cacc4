// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliff/xliffreader.h"

#include "core/exchange/xliff/xliffproblem.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kLargestFile = 64 * 1024 * 1024;

Error failure(int line, const QString &rule)
{
    return {Error::Code::Invalid, QStringLiteral("line %1").arg(line), rule};
}

/// The text of a source or target: codes of programs are left out, marks are not. The lists name elements whose content is code.
void appendText(const XmlNode &node, const QStringList &codes, QString &text)
{
    for (const XmlNode &child : node.children) {
        if (child.isText())
            text += child.text;
        else if (!codes.contains(child.name))
            appendText(child, codes, text);
    }
}

QString textOf(const XmlNode &node)
{
    static const QStringList codes{QStringLiteral("bpt"), QStringLiteral("ept"), QStringLiteral("it"), QStringLiteral("ph")};
    QString text;
    appendText(node, codes, text);
    return text;
}

void add(XliffUnit &unit, const XmlNode &text)
{
    if (text.name == QLatin1String("source"))
        unit.source += textOf(text);
    if (text.name != QLatin1String("target"))
        return;
    unit.target += textOf(text);
    unit.hasTarget = true;
}

void collectUnits2(const XmlNode &node, QList<XliffUnit> &units)
{
    for (const XmlNode &child : node.children) {
        if (child.is(kXliff2, "file") || child.is(kXliff2, "group"))
            collectUnits2(child, units);
        if (!child.is(kXliff2, "unit"))
            continue;
        XliffUnit unit{child.value("id"), {}, {}, false, child.line};
        QList<std::pair<int, const XmlNode *>> targets;
        int position = 0;
        for (const XmlNode &part : child.children) {
            const bool isPart = part.is(kXliff2, "segment") || part.is(kXliff2, "ignorable");
            position += isPart ? 1 : 0;
            for (const XmlNode &text : part.children) {
                if (isPart && text.is(kXliff2, "source"))
                    add(unit, text);
                else if (isPart && text.is(kXliff2, "target"))
                    targets.append({text.has("order") ? text.value("order").toInt() : position, &text});
            }
        }
        std::stable_sort(targets.begin(), targets.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &target : std::as_const(targets))
            add(unit, *target.second);
        units.append(unit);
    }
}

Result<XliffFile> read2(const XmlNode &root)
{
    for (const auto problem : {shapeProblem, referenceProblem}) {
        if (const std::optional<XliffProblem> found = problem(root))
            return failure(found->line, found->rule);
    }
    XliffFile file{root.value("srcLang"), root.value("trgLang"), {}};
    collectUnits2(root, file.units);
    return file;
}

/// Version 1.2 (OASIS 2008): what a reader needs of its rules.
class Reading12
{
public:
    Result<XliffFile> read(const XmlNode &root)
    {
        if (root.value("version") != QLatin1String("1.2"))
            return failure(root.line, QStringLiteral("no XLIFF of version 1.2"));
        for (const XmlNode &file : root.children) {
            if (file.is(kXliff12, "file"))
                readFile(file);
        }
        if (!m_hasFile)
            refuse(root, QStringLiteral("xliff without file"));
        return m_error ? Result<XliffFile>(*m_error) : Result<XliffFile>(std::move(m_file));
    }

private:
    void refuse(const XmlNode &at, const QString &rule)
    {
        if (!m_error)
            m_error = failure(at.line, rule);
    }

    void readFile(const XmlNode &file)
    {
        for (const char *name : {"original", "source-language", "datatype"}) {
            if (!file.has(name))
                refuse(file, QStringLiteral("file without %1").arg(QLatin1String(name)));
        }
        if (!m_hasFile) {
            m_file.sourceTag = file.value("source-language");
            m_file.targetTag = file.value("target-language");
        }
        m_hasFile = true;
        m_ids.clear();
        int bodies = 0;
        for (const XmlNode &child : file.children) {
            if (!child.is(kXliff12, "body"))
                continue;
            ++bodies;
            readGroup(child);
        }
        if (bodies != 1)
            refuse(file, QStringLiteral("a file has one body"));
    }

    void readGroup(const XmlNode &group)
    {
        for (const XmlNode &child : group.children) {
            if (child.is(kXliff12, "group"))
                readGroup(child);
            else if (child.is(kXliff12, "trans-unit"))
                readUnit(child);
        }
    }

    void readUnit(const XmlNode &node)
    {
        XliffUnit unit{node.value("id"), {}, {}, false, node.line};
        if (unit.id.isEmpty() || m_ids.contains(unit.id))
            refuse(node, QStringLiteral("a trans-unit without an id of its own"));
        m_ids.insert(unit.id);
        int sources = 0, targets = 0;
        for (const XmlNode &child : node.children) {
            sources += child.is(kXliff12, "source") ? 1 : 0;
            targets += child.is(kXliff12, "target") ? 1 : 0;
            if (child.space == kXliff12)
                add(unit, child);
        }
        if (sources != 1 || targets > 1)
            refuse(node, QStringLiteral("a trans-unit has one source and at most one target"));
        m_file.units.append(unit);
    }

    XliffFile m_file;
    QSet<QString> m_ids;
    bool m_hasFile = false;
    std::optional<Error> m_error;
};

} // namespace

Result<XliffFile> readXliff(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile)
        return Error{Error::Code::Invalid, QStringLiteral("xliff"), QStringLiteral("more than 64 MB")};
    const Result<XmlNode> root = readXmlTree(bytes);
    if (!root)
        return root.error();
    return root->space == kXliff12 ? Reading12().read(*root) : read2(*root);
}

} // namespace concord
