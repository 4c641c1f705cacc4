// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/documents/documentreader.h"
#include "core/exchange/articleimport.h"
#include "core/project/project.h"

#include <optional>

namespace concord::cli {

/// A value, or the exit status after the error was printed.
template<typename T>
using OrStatus = std::variant<T, int>;

/// `--date`: an ISO date, or invalid when not given.
OrStatus<QDate> dateOption(const QCommandLineParser &parser);

/// `--lang` and `--encoding`, or with a prefix ("source-") `--source-lang` and `--source-encoding`, which say how a file is
/// read; detected when not given.
void describeReadOptions(QCommandLineParser &parser, const char *prefix, const char *text);
OrStatus<ReadOptions> readOptions(const QCommandLineParser &parser, const char *prefix);

/// Reads FILE as the options of that prefix say.
OrStatus<Document> readFile(const QCommandLineParser &parser, const QString &path, const char *prefix);

/// The --source and --translation files (at least one) with --title, --byline, --date, languages and encodings.
OrStatus<ArticleImport> articleOptions(const QCommandLineParser &parser);
void describeArticleOptions(QCommandLineParser &parser);

/// The project named by the first argument.
OrStatus<std::unique_ptr<Project>> openProject(const QCommandLineParser &parser, OpenMode mode);

/// The article with that id, or the first when `wanted` is empty.
OrStatus<Article> chosenArticle(const Project &project, const QString &wanted);

} // namespace concord::cli
