// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <span>

namespace concord::cli {

/// Exit statuses of the contract.
enum ExitStatus { Success = 0, FindingsFound = 1, Usage = 2, InputUnreadable = 3, ProjectUnusable = 4, Interrupted = 130 };

/// One command of concord-cli. `describe` declares its options and arguments, which also make its --help; `run` gets the
/// parsed line and returns the exit status.
struct Command
{
    const char *name;    ///< "claims add" for a command of two words
    const char *summary;
    void (*describe)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser);
};

/// All commands, in the order of the help text.
std::span<const Command> commands();

/// Adds `--name VALUE`.
void addValueOption(QCommandLineParser &parser, const char *name, const char *valueName, const char *description);
void addFlag(QCommandLineParser &parser, const char *name, const char *description);

/// One JSON object, one line, on standard output.
void printLine(const QJsonObject &object);
void printText(const QString &text);
void printBytes(const QByteArray &bytes);
/// Writes out what is left of standard output. The status given, or 3 after a line on standard error when some of the output
/// could not be written and nothing else was wrong.
int finishOutput(int status);

/// One line on standard error; returns the exit status that fits: `usageError` 2, `inputError` 3, `projectError` 4.
int usageError(const QString &message);
int usageError(const Error &error);
int inputError(const Error &error);
int projectError(const Error &error);

/// An error in reading a given file is 3, in the project 4.
int errorStatus(const Error &error, ExitStatus otherwise);

} // namespace concord::cli
