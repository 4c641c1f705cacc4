// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/beadfile.h"

#include <cmath>
#include <optional>

namespace concord {

namespace {

constexpr int kLargestId = 1'000'000'000;

QByteArray idList(Range range)
{
    QByteArray list(1, '[');
    for (int id = range.begin; id < range.end; ++id) {
        if (id > range.begin)
            list += ',';
        list += QByteArray::number(id);
    }
    return list + ']';
}

/// "[3, 4]" → 3 … 5; an empty list starts where the side has come to.
std::optional<Range> readIds(const QByteArray &field, int next)
{
    const QByteArray list = field.trimmed();
    if (list.size() < 2 || !list.startsWith('[') || !list.endsWith(']'))
        return std::nullopt;
    const QByteArray inner = list.mid(1, list.size() - 2).trimmed();
    if (inner.isEmpty())
        return Range{next, next};
    std::optional<Range> range;
    for (const QByteArray &part : inner.split(',')) {
        bool isNumber = false;
        const int id = part.trimmed().toInt(&isNumber);
        if (!isNumber || id < 0 || id > kLargestId || (range && id != range->end))
            return std::nullopt;
        range = Range{range ? range->begin : id, id + 1};
    }
    return range;
}

std::optional<Bead> readBead(const QByteArray &line, const Bead &before)
{
    const QList<QByteArray> fields = line.split(':');
    if (fields.size() < 2 || fields.size() > 3)
        return std::nullopt;
    const std::optional<Range> source = readIds(fields.at(0), before.source.end);
    const std::optional<Range> translation = readIds(fields.at(1), before.translation.end);
    if (!source || !translation)
        return std::nullopt;
    double confidence = 1;
    if (fields.size() == 3) {
        bool isNumber = false;
        confidence = fields.at(2).trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(confidence))
            return std::nullopt;
    }
    return Bead{*source, *translation, confidence};
}

} // namespace

QByteArray writeBeads(const QList<Bead> &beads)
{
    QByteArray text;
    for (const Bead &bead : beads)
        text += idList(bead.source) + ':' + idList(bead.translation) + ':' + QByteArray::number(bead.confidence, 'f', 3) + '\n';
    return text;
}

Result<QList<Bead>> readBeads(QByteArrayView text)
{
    QList<Bead> beads;
    Bead before;
    int number = 0;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const std::optional<Bead> bead = readBead(line, before);
        if (!bead)
            return Error{Error::Code::Invalid, QStringLiteral("bead"), QStringLiteral("line %1").arg(number)};
        before = *bead;
        beads.append(*bead);
    }
    return beads;
}

} // namespace concord
