// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/claimentries.h"

#include "core/project/claims/claimcomparison.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/claims/claimwords.h"
#include "ui/history/historywords.h"
#include "ui/settings/interfacelanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

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

HistoryField historyField(const FieldChange &change)
{
    const auto words = [&](const QString &value) {
        if (change.field.endsWith(u"_at")) {
            const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
            return time.isValid() ? QLocale().toString(time.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm")) : value;
        }
        const auto field = change.field == u"status" ? std::optional(ClaimField::Verdict) : change.field == u"metric" ? std::optional(ClaimField::Metric) : std::nullopt;
        return field && !value.isEmpty() && change.table == u"claim" ? fieldValueText(*field, value) : value;
    };
    return {columnText(change.table, change.field), words(change.before), words(change.after)};
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
