// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/understanding/mention.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringView>

namespace concord {

/// A string of Han characters that looks like a name, and how often it was met.
struct HanName
{
    MentionKind kind = MentionKind::Name;
    int count = 0;
    bool sure = false; ///< by its form alone
};

/// Collects the names of a Chinese text by form: endings such as 集團 and 銀行, 《…》, brackets that gloss a Latin name,
/// names with a dot, what follows a person's title, and what opens clauses more than once. No list of names is behind it.
class HanNameCollector
{
public:
    /// `figures` are the quantities of the paragraph; no name reaches into one.
    void read(QStringView paragraph, const QList<Figure> &figures);

    /// The names that are sure, and those that were met at least twice.
    QHash<QString, HanName> names() const;

private:
    struct Words; ///< a paragraph cut by ICU

    void add(QStringView name, MentionKind kind, bool sure);
    void readEndings(const Words &words);
    void readBrackets(QStringView paragraph);
    void readDotted(QStringView paragraph);
    void readTitled(const Words &words);
    void readOpenings(const Words &words);

    QHash<QString, HanName> m_names;
    QSet<QString> m_stems;    ///< names without their endings
    QSet<QString> m_openings; ///< what clauses begin with
};

/// Whether `text` may be a name at all: two to twelve characters, without function characters at its ends.
bool isHanNameLike(QStringView text);

} // namespace concord
