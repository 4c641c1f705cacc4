// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/claims/claimtable.h"

#include "core/exchange/claims/claimlines.h"
#include "core/exchange/claims/faultlist.h"
#include "core/series/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace concord {

namespace {

using Key = QLatin1String;

constexpr const char *kTextColumns[] = {"id", "guid", "article", "entity", "metric", "period", "low", "high", "unit"};
constexpr const char *kMoreColumns[] = {"qualifier", "attribution", "attribution_kind", "statement", "status", "status_by", "status_at",
                                        "assignee", "note", "created_by", "created_at", "modified_at"};
constexpr const char *kPassageColumns[] = {"paragraph", "start", "end", "exact"};
constexpr const char *kJsonColumns[] = {"evidence", "comments", "anchors"};

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QStringList header()
{
    QStringList names;
    for (const char *name : kTextColumns)
        names.append(Key(name));
    names.append(QStringLiteral("per"));
    for (const char *name : kMoreColumns)
        names.append(Key(name));
    names.append(QStringLiteral("tags"));
    for (const char *side : {"source", "translation"}) {
        for (const char *name : kPassageColumns)
            names.append(Key(side) + u'_' + Key(name));
    }
    for (const char *name : kJsonColumns)
        names.append(Key(name));
    return names;
}

QString joined(const QJsonValue &list)
{
    QStringList parts;
    for (const QJsonValue &part : list.toArray())
        parts.append(part.toString());
    return parts.join(QStringLiteral("; "));
}

QString cellOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

QJsonObject firstAnchor(const QJsonArray &anchors, const char *side)
{
    for (const QJsonValue &anchor : anchors) {
        if (anchor.toObject().value(Key("side")).toString() == Key(side))
            return anchor.toObject();
    }
    return {};
}

QString rowOf(const QJsonObject &claim)
{
    QStringList cells;
    for (const char *name : kTextColumns)
        cells.append(cellOf(claim.value(Key(name))));
    cells.append(joined(claim.value(Key("per"))));
    for (const char *name : kMoreColumns)
        cells.append(cellOf(claim.value(Key(name))));
    cells.append(joined(claim.value(Key("tags"))));
    for (const char *side : {"source", "translation"}) {
        const QJsonObject anchor = firstAnchor(claim.value(Key("anchors")).toArray(), side);
        for (const char *name : kPassageColumns)
            cells.append(cellOf(anchor.value(Key(name))));
    }
    for (const char *name : kJsonColumns)
        cells.append(QString::fromUtf8(QJsonDocument(claim.value(Key(name)).toArray()).toJson(QJsonDocument::Compact)));
    for (QString &cell : cells)
        cell = quoted(guardedCell(cell));
    return cells.join(u',') + QStringLiteral("\r\n");
}

bool isNumberColumn(const QString &name)
{
    return name.endsWith(u"_paragraph") || name.endsWith(u"_start") || name.endsWith(u"_end");
}

QJsonArray listOf(const QString &cell)
{
    QJsonArray list;
    for (const QString &part : cell.split(u';', Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

/// The anchors of the passage columns, for a row without the column of all anchors.
QJsonArray passages(const QJsonObject &row)
{
    QJsonArray anchors;
    for (const char *side : {"source", "translation"}) {
        QJsonObject anchor{{Key("side"), Key(side)}};
        for (const char *name : kPassageColumns) {
            const QJsonValue value = row.value(Key(side) + u'_' + Key(name));
            if (!value.isUndefined() && !(value.isString() && value.toString().isEmpty()))
                anchor.insert(Key(name), value);
        }
        if (anchor.contains(Key("exact")) || anchor.contains(Key("start")))
            anchors.append(anchor);
    }
    return anchors;
}

Result<QJsonObject> objectOf(const QStringList &names, const QStringList &cells)
{
    QJsonObject row;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const QString cell = unguardedCell(cells.value(i));
        if (name == u"per" || name == u"tags") {
            row.insert(name, listOf(cell));
        } else if (name == u"evidence" || name == u"comments" || name == u"anchors") {
            const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
            if (!cell.isEmpty() && !document.isArray())
                return Error{Error::Code::Invalid, name, QStringLiteral("no JSON list")};
            if (!cell.isEmpty())
                row.insert(name, document.array());
        } else if (isNumberColumn(name)) {
            bool isNumber = false;
            const int number = cell.toInt(&isNumber);
            if (!cell.isEmpty() && !isNumber)
                return Error{Error::Code::Invalid, name, QStringLiteral("“%1” is no number").arg(cell)};
            if (isNumber)
                row.insert(name, number);
        } else {
            row.insert(name, cell);
        }
    }
    if (!row.contains(Key("anchors"))) {
        if (const QJsonArray anchors = passages(row); !anchors.isEmpty())
            row.insert(Key("anchors"), anchors);
    }
    for (const char *name : {"status", "attribution_kind"}) {
        if (row.value(Key(name)).toString().isEmpty())
            row.remove(Key(name));
    }
    return row;
}

} // namespace

QString guardedCell(const QString &text)
{
    static const QString kRun = QStringLiteral("=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && kRun.contains(text.front()) ? u'\'' + text : text;
}

QString unguardedCell(const QString &cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && guardedCell(cell.mid(1)) == cell ? cell.mid(1) : cell;
}

QByteArray claimTable(const QList<ArticleClaims> &sets)
{
    QString table = QChar(0xFEFF) + header().join(u',') + QStringLiteral("\r\n");
    for (const ArticleClaims &set : sets) {
        ClaimWriter writer(set.texts);
        for (const Claim &claim : set.claims)
            table += rowOf(fullClaimToJson(claim, set.comments.value(claim.id), writer));
    }
    return table.toUtf8();
}

Result<QList<ReadClaim>> readClaimTable(const QByteArray &bytes, const ClaimGround &ground)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const Result<QList<CsvRow>> rows = parseCsv(text);
    if (!rows)
        return Error{Error::Code::Invalid, {}, rows.error().subject + QStringLiteral(": ") + rows.error().detail};
    QList<ReadClaim> claims;
    if (rows->isEmpty())
        return claims;
    QStringList names = rows->first().cells;
    for (QString &name : names)
        name = name.trimmed().toLower();
    if (!names.contains(QStringLiteral("entity")) && !names.contains(QStringLiteral("statement")) && !names.contains(QStringLiteral("id")))
        return Error{Error::Code::Invalid, {}, QStringLiteral("line 1: no column named id, entity or statement")};
    FaultList faults;
    for (qsizetype i = 1; i < rows->size() && !faults.isFull(); ++i) {
        const qsizetype line = rows->at(i).line;
        const Result<QJsonObject> object = objectOf(names, rows->at(i).cells);
        const Result<ReadClaim> claim = object ? ground.read(*object) : Result<ReadClaim>(object.error());
        if (!claim)
            faults.add(line, claim.error().subject + QStringLiteral(": ") + claim.error().detail);
        else if (claims.size() >= kMaxImportedClaims)
            faults.add(line, QStringLiteral("claims: more than %1").arg(kMaxImportedClaims));
        else
            claims.append(*claim);
    }
    if (!faults.isEmpty())
        return faults.error();
    return claims;
}

} // namespace concord
