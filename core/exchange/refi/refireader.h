// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/range.h"
#include "core/exchange/claims/claimset.h"
#include "core/exchange/refi/refinames.h"

#include <QJsonObject>
#include <QSet>

namespace concord {

/// A coded passage of a REFI-QDA source.
struct RefiSelection
{
    QString guid;
    QString name;
    QString description;
    Range range; ///< code points of the source's text, end excluded
    QString user;
    QDateTime createdAt;
    QStringList codes; ///< by name
    QStringList notes; ///< their texts
};

struct RefiSource
{
    QString guid;
    QString name;
    QString text; ///< as the file has it
    QList<RefiSelection> selections;
};

/// What a .qdpx says of texts and codes. Pictures, sound, PDF and video are left out.
struct RefiProject
{
    QHash<QString, RefiCode> codes; ///< by name
    QList<RefiSource> sources;
    QList<QJsonObject> claims;      ///< those this program wrote
    QSet<QString> claimed;          ///< guids of the selections of these
};

/// Errors as a document's archive (ziparchive.h, xmlpart.h); NotFound without a project.qde.
Result<RefiProject> readRefiProject(const QByteArray &bytes, Progress &progress);

/// The source texts that are none of the project's, so that they can be added before their claims are read.
QList<RefiSource> unknownSources(const RefiProject &project, const ClaimGround &ground, const RefiNames &names);

/// The claims this program wrote, then one for each other selection: its codes are tags, its notes the note. Passages are where
/// the file has them when the text is the same but for white space, otherwise looked for by their words.
Result<QList<ReadClaim>> refiClaims(const RefiProject &project, const ClaimGround &ground, const RefiNames &names);

} // namespace concord
