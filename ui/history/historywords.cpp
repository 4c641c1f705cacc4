// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace concord {

namespace {

struct Word
{
    QLatin1StringView table; ///< empty for any
    QLatin1StringView column;
    const char *shown;
};

constexpr Word kWords[] = {
    {QLatin1StringView("claim_tag"), QLatin1StringView("name"), QT_TRANSLATE_NOOP("History", "Tag")},
    {QLatin1StringView("evidence"), QLatin1StringView("url"), QT_TRANSLATE_NOOP("History", "Evidence")},
    {QLatin1StringView("evidence"), QLatin1StringView("title"), QT_TRANSLATE_NOOP("History", "Title of the evidence")},
    {QLatin1StringView("evidence"), QLatin1StringView("accessed_on"), QT_TRANSLATE_NOOP("History", "Read on")},
    {QLatin1StringView("comment"), QLatin1StringView("content"), QT_TRANSLATE_NOOP("History", "Comment")},
    {QLatin1StringView("comment"), QLatin1StringView("resolved_by"), QT_TRANSLATE_NOOP("History", "Settled by")},
    {QLatin1StringView("anchor"), QLatin1StringView("exact"), QT_TRANSLATE_NOOP("History", "Passage")},
    {QLatin1StringView("anchor"), QLatin1StringView("paragraph"), QT_TRANSLATE_NOOP("History", "Paragraph")},
    {QLatin1StringView("anchor"), QLatin1StringView("state"), QT_TRANSLATE_NOOP("History", "State of the passage")},
    {QLatin1StringView("paragraph"), QLatin1StringView("content"), QT_TRANSLATE_NOOP("History", "Text")},
    {{}, QLatin1StringView("entity"), QT_TRANSLATE_NOOP("History", "Entity")},
    {{}, QLatin1StringView("metric"), QT_TRANSLATE_NOOP("History", "Metric")},
    {{}, QLatin1StringView("period"), QT_TRANSLATE_NOOP("History", "Period")},
    {{}, QLatin1StringView("value"), QT_TRANSLATE_NOOP("History", "Value")},
    {{}, QLatin1StringView("low"), QT_TRANSLATE_NOOP("History", "Lower bound")},
    {{}, QLatin1StringView("high"), QT_TRANSLATE_NOOP("History", "Upper bound")},
    {{}, QLatin1StringView("unit"), QT_TRANSLATE_NOOP("History", "Unit")},
    {{}, QLatin1StringView("per"), QT_TRANSLATE_NOOP("History", "Per")},
    {{}, QLatin1StringView("qualifier"), QT_TRANSLATE_NOOP("History", "Qualifier")},
    {{}, QLatin1StringView("attribution"), QT_TRANSLATE_NOOP("History", "Attribution")},
    {{}, QLatin1StringView("attribution_kind"), QT_TRANSLATE_NOOP("History", "Put as")},
    {{}, QLatin1StringView("statement"), QT_TRANSLATE_NOOP("History", "Statement")},
    {{}, QLatin1StringView("note"), QT_TRANSLATE_NOOP("History", "Note")},
    {{}, QLatin1StringView("status"), QT_TRANSLATE_NOOP("History", "Status")},
    {{}, QLatin1StringView("status_by"), QT_TRANSLATE_NOOP("History", "Judged by")},
    {{}, QLatin1StringView("status_at"), QT_TRANSLATE_NOOP("History", "Judged on")},
    {{}, QLatin1StringView("assignee"), QT_TRANSLATE_NOOP("History", "Assignee")},
    {{}, QLatin1StringView("created_by"), QT_TRANSLATE_NOOP("History", "Made by")},
    {{}, QLatin1StringView("deleted_at"), QT_TRANSLATE_NOOP("History", "Removed")},
    {{}, QLatin1StringView("title"), QT_TRANSLATE_NOOP("History", "Title")},
};

const Word *wordOf(const QString &table, const QString &column)
{
    const auto word = std::find_if(std::begin(kWords), std::end(kWords),
                                   [&](const Word &known) { return (known.table.isEmpty() || known.table == table) && known.column == column; });
    return word == std::end(kWords) ? nullptr : word;
}

} // namespace

bool isShownColumn(const QString &table, const QString &column)
{
    return wordOf(table, column);
}

QString columnText(const QString &table, const QString &column)
{
    const Word *word = wordOf(table, column);
    return word ? QCoreApplication::translate("History", word->shown) : column;
}

} // namespace concord
