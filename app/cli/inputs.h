// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/documents/plaintext.h"
#include "core/exchange/articleimport.h"
#include "core/project/project.h"

#include <optional>

namespace concord::cli {

/// A value, or the exit status after the error was printed.
template<typename T>
using OrStatus = std::variant<T, int>;

/// `--date`: an ISO date, or invalid when not given.
OrStatus<QDate> dateOption(const QCommandLineParser &parser);

/// The language of `languageOption`, when that is given.
OrStatus<ReadOptions> readOptions(const QCommandLineParser &parser, const char *languageOption);

/// Reads FILE, in the language of `languageOption` when that is given.
OrStatus<Document> readFile(const QCommandLineParser &parser, const QString &path, const char *languageOption);

/// The --source and --translation files (at least one) with --title, --date and the languages.
OrStatus<ArticleImport> articleOptions(const QCommandLineParser &parser);
void describeArticleOptions(QCommandLineParser &parser);

/// The project named by the first argument.
OrStatus<std::unique_ptr<Project>> openProject(const QCommandLineParser &parser, OpenMode mode);

/// The article with that id, or the first when `wanted` is empty.
OrStatus<Article> chosenArticle(const Project &project, const QString &wanted);

} // namespace concord::cli
