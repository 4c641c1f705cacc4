// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/claimentries.h"

#include "core/project/claims/claimcomparison.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/numberentry.h"
#include "ui/history/historywords.h"
#include "ui/settings/interfacelanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace concord {

namespace {

/// The sentence a passage begins in.
QString sentenceOf(const LoadedArticle &article, const TextSpan &span)
{
    const BitextSide &side = article.analysis.bitext.side(span.side);
    const int sentence = side.sentenceAt(span.paragraph, span.range.begin);
    return sentence < 0 ? QString() : side.paragraphs[span.paragraph].mid(side.sentences[sentence].range.begin, side.sentences[sentence].range.length()).trimmed();
}

bool isBound(const FieldChange &change)
{
    return change.table == u"claim" && (change.field == u"low" || change.field == u"high");
}

const FieldChange *boundOf(const QList<FieldChange> &changes, qint64 claim, QStringView field)
{
    const auto bound = std::find_if(changes.cbegin(), changes.cend(),
                                    [&](const FieldChange &change) { return change.table == u"claim" && change.id == claim && change.field == field; });
    return bound == changes.cend() ? nullptr : &*bound;
}

bool isPoint(const FieldChange &low, const FieldChange &high)
{
    return low.before == high.before && low.after == high.after;
}

QString unitOf(const QList<FieldChange> &changes, qint64 claim, const Project &project)
{
    if (const Result<Claim> now = project.claim(ClaimId{claim}))
        return now->unit;
    const FieldChange *unit = boundOf(changes, claim, u"unit"); // of one that is gone
    return !unit ? QString() : unit->after.isEmpty() ? unit->before : unit->after;
}

QString claimColumnText(const QString &column, const QString &value, const QString &unit)
{
    if (column == u"low" || column == u"high") {
        const std::optional<Decimal> number = Decimal::fromString(value);
        return number ? entryFromNumber(number, unit, interfaceLanguage()) + (unit == u"%" ? unit : QString()) : value;
    }
    if (column == u"qualifier")
        return qualifierText(value);
    if (column == u"attribution_kind")
        return attributionKindText(attributionKindFromName(value).value_or(AttributionKind::None));
    static const QHash<QString, ClaimField> fields{{QStringLiteral("status"), ClaimField::Verdict},
                                                   {QStringLiteral("metric"), ClaimField::Metric},
                                                   {QStringLiteral("period"), ClaimField::Period}};
    const auto field = fields.constFind(column);
    return field == fields.cend() ? value : fieldValueText(*field, value);
}

/// A value of a column in words; nothing for none.
QString shownValue(const FieldChange &change, const QString &value, const QString &unit)
{
    if (value.isEmpty())
        return {};
    if (change.field.endsWith(u"_at")) {
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm")) : value;
    }
    if (change.table == u"anchor" && change.field == u"state")
        return fieldValueText(ClaimField::AnchorState, value);
    return change.table == u"claim" ? claimColumnText(change.field, value, unit) : value;
}

} // namespace

QueueEntry queueEntry(const ClaimProposal &proposal, const LoadedArticle *article)
{
    const Claim &claim = proposal.claim;
    QueueEntry entry;
    entry.key = QStringLiteral("%1:%2:%3").arg(static_cast<int>(proposal.figure.side)).arg(proposal.figure.paragraph).arg(proposal.figure.range.begin);
    if (!claim.entity.isEmpty() || !claim.metric.isEmpty()) // a period alone says too little
        entry.title = claimTitle(claim);
    QStringList values{claimValueText(claim, Language::English), claimValueText(claim, Language::TraditionalChinese)};
    values.removeAll(QString());
    values.removeDuplicates();
    entry.value = values.join(QStringLiteral("   "));
    entry.attribution = claim.attribution;
    if (article)
        entry.sentence = sentenceOf(*article, proposal.figure);
    if (article && proposal.counterpart)
        entry.counterpart = sentenceOf(*article, *proposal.counterpart);
    if (entry.sentence.isEmpty())
        entry.sentence = claim.statement.isEmpty() && !claim.anchors.isEmpty() ? claim.anchors.first().exact : claim.statement;
    return entry;
}

void compareWith(const QList<Claim> &claims, const QList<ClaimProposal> &proposals, QList<QueueEntry> &entries)
{
    QList<Claim> all = claims;
    QHash<ClaimId, const Claim *> known;
    for (const Claim &claim : claims)
        known.insert(claim.id, &claim);
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        all.append(proposals[i].claim);
        all.last().id = ClaimId{-1 - i}; // none of the project's
    }
    const ClaimComparison comparison(all);
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        for (const ComparedPair &pair : comparison.partners(ClaimId{-1 - i})) {
            const Claim *other = known.value(pair.other);
            if (other && pair.agrees)
                entries[i].isRepeated = true;
            else if (other && entries[i].conflict.isEmpty())
                entries[i].conflict = claimValueText(*other, interfaceLanguage());
        }
    }
}

QList<HistoryField> historyFields(const QList<FieldChange> &changes, const Project &project)
{
    QList<HistoryField> fields;
    for (const FieldChange &change : changes) {
        const FieldChange *bound = change.table == u"claim" && change.field == u"low" ? boundOf(changes, change.id, u"high") : nullptr;
        const FieldChange *below = change.table == u"claim" && change.field == u"high" ? boundOf(changes, change.id, u"low") : nullptr;
        const bool isWholeText = change.table == u"paragraph" && (change.before.isEmpty() || change.after.isEmpty()); // of a version that came or went
        if (!isShownColumn(change.table, change.field) || isWholeText || (below && isPoint(*below, change)))
            continue;
        const QString column = bound && isPoint(change, *bound) ? QStringLiteral("value") : change.field;
        const QString unit = isBound(change) ? unitOf(changes, change.id, project) : QString();
        fields.append({columnText(change.table, column), shownValue(change, change.before, unit), shownValue(change, change.after, unit)});
    }
    return fields;
}

HistoryEntry historyEntry(const JournalEntry &entry)
{
    QString title = QCoreApplication::translate("Edit", entry.title.toUtf8().constData());
    if (entry.kind == JournalKind::Undo)
        title = HistoryPanel::tr("Undone: %1").arg(title);
    else if (entry.kind == JournalKind::Redo)
        title = HistoryPanel::tr("Done again: %1").arg(title);
    return {entry.seq, title, entry.author, entry.madeAt, entry.state.value_or(UndoState::Done) == UndoState::Done, {}};
}

} // namespace concord
