// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/findingedits.h"

#include "core/analysis/correction.h"
#include "core/documents/limitedread.h"
#include "core/project/house/projecthouse.h"
#include "ui/workbench/workbench.h"

namespace concord {

namespace {

constexpr qsizetype kLargestFile = 64 * 1024 * 1024;

} // namespace

FindingEdits::FindingEdits(Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
}

bool FindingEdits::canEdit() const
{
    return m_workbench.article() && m_workbench.article()->translation && !m_workbench.project()->isReadOnly() && !m_workbench.isAnalysing();
}

Result<AnchorCounts> FindingEdits::revise(const char *title, const QList<TextEdit> &edits)
{
    const LoadedArticle *article = m_workbench.article();
    if (edits.isEmpty() || !article || !article->revision(edits.first().span.side))
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    const TextRevision revision = *article->revision(edits.first().span.side);
    AnchorCounts counts;
    const Status edited = m_workbench.history().edit(title, [&](Database &database) -> Status {
        const Result<RevisionOutcome> outcome = correctText(database, revision, edits);
        if (!outcome)
            return outcome.error();
        counts = outcome->anchors;
        return Done{};
    });
    return edited ? Result<AnchorCounts>(counts) : Result<AnchorCounts>(edited.error());
}

Result<AnchorCounts> FindingEdits::write(const QList<TextEdit> &edits)
{
    return revise(QT_TRANSLATE_NOOP("Edit", "Write suggestions"), edits);
}

HouseProfile FindingEdits::house() const
{
    return m_workbench.project() ? houseOf(*m_workbench.project()).valueOr(HouseProfile::taiwan()) : HouseProfile::taiwan();
}

Status FindingEdits::setHouse(const HouseProfile &house)
{
    if (houseProfileText(house) == houseProfileText(this->house()))
        return Done{};
    return m_workbench.history().edit(QT_TRANSLATE_NOOP("Edit", "Change house rules"), [&](Database &database) { return storeHouse(database, house); });
}

Result<CorrectionOutcome> FindingEdits::importCorrections(const QString &path)
{
    const LoadedArticle *article = m_workbench.article();
    if (!canEdit() || !article)
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    const Result<QByteArray> bytes = readLimited(path, kLargestFile);
    if (!bytes)
        return bytes.error();
    const auto about = [&path](const Error &error) { return Error{error.code, QStringLiteral("%1, %2").arg(path, error.subject), error.detail}; };
    const Result<XliffFile> file = readXliff(*bytes);
    if (!file)
        return about(file.error());
    const XliffCorrections corrections = correctionsFrom(*file, article->analysis.bitext);
    if (corrections.edits.isEmpty())
        return CorrectionOutcome{corrections, {}};
    const Result<AnchorCounts> anchors = revise(QT_TRANSLATE_NOOP("Edit", "Import corrections"), corrections.edits);
    return anchors ? Result<CorrectionOutcome>(CorrectionOutcome{corrections, *anchors}) : Result<CorrectionOutcome>(anchors.error());
}

} // namespace concord
