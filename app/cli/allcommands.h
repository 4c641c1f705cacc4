// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace concord::cli {

// A command is a pair of functions; each family has a file of its own.

void describeNew(QCommandLineParser &parser); // newcommands.cpp
int runNew(const QCommandLineParser &parser);
void describeAdd(QCommandLineParser &parser);
int runAdd(const QCommandLineParser &parser);
void describeSample(QCommandLineParser &parser);
int runSample(const QCommandLineParser &parser);

void describeInfo(QCommandLineParser &parser); // storecommands.cpp
int runInfo(const QCommandLineParser &parser);
void describeVerify(QCommandLineParser &parser);
int runVerify(const QCommandLineParser &parser);
void describeUndo(QCommandLineParser &parser);
int runUndo(const QCommandLineParser &parser);

void describeBackup(QCommandLineParser &parser); // keepingcommands.cpp
int runBackup(const QCommandLineParser &parser);
void describeBackups(QCommandLineParser &parser);
int runBackups(const QCommandLineParser &parser);
void describeRestore(QCommandLineParser &parser);
int runRestore(const QCommandLineParser &parser);
void describeRecover(QCommandLineParser &parser);
int runRecover(const QCommandLineParser &parser);

void describeSegment(QCommandLineParser &parser); // textcommands.cpp
int runSegment(const QCommandLineParser &parser);
void describeFigures(QCommandLineParser &parser);
int runFigures(const QCommandLineParser &parser);

void describeAlign(QCommandLineParser &parser); // aligncommand.cpp
int runAlign(const QCommandLineParser &parser);

void describeCheck(QCommandLineParser &parser); // checkcommand.cpp
int runCheck(const QCommandLineParser &parser);

void describeTerms(QCommandLineParser &parser); // termscommand.cpp
int runTerms(const QCommandLineParser &parser);

void describeClaimsList(QCommandLineParser &parser); // claims/claimscommands.cpp
int runClaimsList(const QCommandLineParser &parser);
void describeClaimsSuggest(QCommandLineParser &parser);
int runClaimsSuggest(const QCommandLineParser &parser);
void describeClaimsAdd(QCommandLineParser &parser);
int runClaimsAdd(const QCommandLineParser &parser);
void describeClaimsSet(QCommandLineParser &parser);
int runClaimsSet(const QCommandLineParser &parser);
void describeClaimsRemove(QCommandLineParser &parser);
int runClaimsRemove(const QCommandLineParser &parser);

void describeRevise(QCommandLineParser &parser); // revisecommands.cpp
int runRevise(const QCommandLineParser &parser);
void describeReanchor(QCommandLineParser &parser);
int runReanchor(const QCommandLineParser &parser);

void describeSearch(QCommandLineParser &parser); // searchcommand.cpp
int runSearch(const QCommandLineParser &parser);

void describeClaimsExport(QCommandLineParser &parser); // claims/claimsexchange.cpp
int runClaimsExport(const QCommandLineParser &parser);
void describeClaimsImport(QCommandLineParser &parser);
int runClaimsImport(const QCommandLineParser &parser);

void describeClaimsReject(QCommandLineParser &parser); // claims/claimsreview.cpp
int runClaimsReject(const QCommandLineParser &parser);
void describeClaimsComment(QCommandLineParser &parser);
int runClaimsComment(const QCommandLineParser &parser);

void describeHistory(QCommandLineParser &parser); // claims/historycommand.cpp
int runHistory(const QCommandLineParser &parser);

void describeChart(QCommandLineParser &parser); // chartcommand.cpp
int runChart(const QCommandLineParser &parser);

void describeImport(QCommandLineParser &parser); // exchange/importcommand.cpp
int runImport(const QCommandLineParser &parser);
void describeExport(QCommandLineParser &parser);
int runExport(const QCommandLineParser &parser);

void describeSeriesImport(QCommandLineParser &parser); // seriescommands.cpp
int runSeriesImport(const QCommandLineParser &parser);
void describeSeriesList(QCommandLineParser &parser);
int runSeriesList(const QCommandLineParser &parser);

} // namespace concord::cli
