// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/docxpackage.h"

#include <QStringList>

namespace concord {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The name in the archive of a target written in `folder`. Steps out of the archive stay at its top.
QString resolvedName(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target : folder + u'/' + target;
    QStringList steps;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != "."_L1) {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

} // namespace

Result<DocxRelationships> DocxRelationships::read(const PartSource &source, const QString &of, ReadingWatch &watch)
{
    const qsizetype slash = of.lastIndexOf(u'/');
    const QString folder = of.left(std::max<qsizetype>(slash, 0));
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + of.sliced(slash + 1) + u".rels"_s;
    DocxRelationships relationships;
    const Result<QByteArray> bytes = source(name);
    if (!bytes)
        return bytes.error().code == Error::Code::NotFound ? Result<DocxRelationships>(relationships) : bytes.error();
    XmlPart part(*bytes, name, watch);
    for (auto event = part.next(); event != XmlPart::Event::Finished; event = part.next()) {
        if (event != XmlPart::Event::Start || part.name() != "Relationship"_L1)
            continue;
        const QString target = part.attribute("Target"_L1).toString(), type = part.attribute("Type"_L1).toString();
        if (part.attribute("TargetMode"_L1) == "External"_L1)
            relationships.m_addresses.insert(part.attribute("Id"_L1).toString(), target);
        else
            relationships.m_parts.insert(type.sliced(type.lastIndexOf(u'/') + 1), resolvedName(folder, target));
    }
    if (part.failure())
        return *part.failure();
    return relationships;
}

} // namespace concord
