// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filekind.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kLooked = 64 * 1024; // bytes

/// JSON by the words that only one of its formats has.
FileKind guessedJson(const QByteArray &begin)
{
    if (begin.contains("\"claimReviewed\""))
        return FileKind::ClaimReviews;
    if (begin.contains("\"permissions\"") || begin.contains("\"user_info\""))
        return FileKind::Hypothesis;
    if (begin.contains("anno.jsonld") || begin.contains("\"Annotation\"") || begin.contains("TextQuoteSelector"))
        return FileKind::WebAnnotations;
    return FileKind::ClaimLines;
}

/// A table by its head: that of claims names what only claims have.
FileKind guessedTable(const QByteArray &begin)
{
    const QByteArray head = begin.left(begin.indexOf('\n')).toLower();
    const QByteArrayList words{"guid", "metric", "statement", "entity", "attribution", "status"};
    const auto named = std::count_if(words.begin(), words.end(), [&head](const QByteArray &word) { return head.contains(word); });
    return named >= 2 ? FileKind::ClaimTable : FileKind::Termbase;
}

std::optional<FileKind> guessedMarkup(const QByteArray &begin)
{
    if (begin.contains("<xliff"))
        return FileKind::Corrections;
    if (begin.contains("<tmx"))
        return FileKind::Memory;
    return begin.contains("<tbx") || begin.contains("<martif") ? std::optional(FileKind::Termbase) : std::nullopt;
}

} // namespace

QString fileKindName(FileKind kind)
{
    constexpr const char *kNames[] = {"csv", "jsonl", "w3c", "claimreview", "qdpx", "hypothesis", "tbx", "xliff", "tmx", "beads"};
    return QLatin1String(kNames[static_cast<size_t>(kind)]);
}

bool holdsClaims(FileKind kind)
{
    return kind <= FileKind::Hypothesis;
}

std::optional<FileKind> guessedFileKind(const QString &path, const QByteArray &bytes)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray begin = bytes.left(kLooked);
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    begin = begin.trimmed() + '\n';
    const QByteArray line = begin.left(begin.indexOf('\n'));
    if (bytes.startsWith("PK"))
        return ending == u"qdpx" ? std::optional(FileKind::RefiProject) : ending == u"xlsx" ? std::optional(FileKind::Termbase) : std::nullopt;
    if (begin.startsWith('<'))
        return guessedMarkup(begin);
    if (ending == u"beads" || (line.startsWith('[') && line.contains("]:[")))
        return FileKind::Beads;
    if (begin.startsWith('{') || begin.startsWith('['))
        return guessedJson(begin);
    if (ending == u"csv")
        return guessedTable(begin);
    const bool isGlossary = ending == u"tsv" || ending == u"utf8" || (ending == u"txt" && line.contains('\t'));
    return isGlossary ? std::optional(FileKind::Termbase) : std::nullopt;
}

} // namespace concord
