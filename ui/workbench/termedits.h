// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/finding.h"
#include "core/project/terms/storedconcept.h"

#include <QObject>

#include <functional>

namespace concord {

class Database;
class Workbench;

/// The edits of the project's termbase, and of a text where one rendering is written in place of others. Each is one undo step; a
/// failure leaves everything as it was. For the window's thread.
class TermEdits : public QObject
{
    Q_OBJECT

public:
    explicit TermEdits(Workbench &workbench, QObject *parent = nullptr);

    bool canEdit() const;
    /// All concepts, in the order they were made.
    QList<StoredConcept> concepts() const;

    /// One of article scope goes to the open article.
    Result<ConceptId> add(const Concept &content);
    Status change(StoredConcept changed);
    Status remove(const QList<ConceptId> &ids);
    /// Makes one of several, which keeps its place: the first.
    Status merge(const QList<ConceptId> &ids);
    /// Makes one of all that share a designation of `language` and their domain. How many went.
    Result<int> mergeDuplicates(Language language);
    /// Adds the concepts Concord brings along that the termbase does not have. How many came.
    Result<int> addStarter();

    /// Writes edits of one side of the open article as a new revision; the claims' anchors follow.
    Status write(const QList<TextEdit> &edits);

private:
    Status edit(const char *title, const std::function<Status(Database &)> &change);
    ArticleId articleFor(TermScope scope) const;

    Workbench &m_workbench;
};

} // namespace concord
