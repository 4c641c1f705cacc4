// SPDX-License-Identifier: GPL-3.0-or-later
// Whole articles written as DOCX and ODT by pandoc and by LibreOffice come back paragraph by paragraph.
#include "core/documents/documentreader.h"

#include "tests/support/testdata.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace concord;

namespace {

constexpr double kExpectedShare = 1.0; // measured on all sixteen
constexpr int kPatience = 120'000;

QStringList articleFiles()
{
    QStringList files;
    for (const char *tag : {"en", "zh-Hant"}) {
        files.append(sourceFile(QStringLiteral("resources/sample/article.%1.txt").arg(QLatin1StringView(tag))));
        files.append(testDataFile(QStringLiteral("reference-article/article.%1.txt").arg(QLatin1StringView(tag))));
    }
    files.removeAll(QString());
    return files;
}

QStringList linesOf(const QString &path)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(readAll(path)).split(u'\n'))
        lines.append(line.trimmed());
    lines.removeAll(QString());
    return lines;
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The share of the lines that come back as a paragraph each, in order, and nothing else with them.
double shareBack(const QString &path, const QStringList &lines)
{
    const Result<Document> document = readDocumentFile(path, {});
    if (!document)
        return 0;
    const QStringList paragraphs = document->paragraphs();
    qsizetype equal = 0, from = 0;
    for (const QString &line : lines) {
        const qsizetype at = paragraphs.indexOf(line, from);
        if (at < 0)
            continue;
        ++equal;
        from = at + 1;
    }
    return static_cast<double>(equal) / static_cast<double>(std::max(lines.size(), paragraphs.size()));
}

} // namespace

class OfficeRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPandocWrites()
    {
        const QString pandoc = QStandardPaths::findExecutable(QStringLiteral("pandoc"));
        if (pandoc.isEmpty())
            QSKIP("pandoc is not installed");
        QTemporaryDir folder;
        for (const QString &file : articleFiles()) {
            const QStringList lines = linesOf(file);
            QByteArray page = "<html><head><meta charset=\"utf-8\"></head><body>\n";
            for (const QString &line : lines)
                page += "<p>" + line.toHtmlEscaped().toUtf8() + "</p>\n";
            const QString html = folder.filePath(QStringLiteral("article.html"));
            write(html, page + "</body></html>");
            for (const char *ending : {"docx", "odt"}) {
                const QString written = folder.filePath(QStringLiteral("article.") + QLatin1StringView(ending));
                QVERIFY(run(pandoc, {QStringLiteral("-f"), QStringLiteral("html"), html, QStringLiteral("-o"), written}));
                const double share = shareBack(written, lines);
                QVERIFY2(share >= kExpectedShare, qPrintable(QStringLiteral("%1 as %2: %3").arg(file, QLatin1StringView(ending)).arg(share)));
            }
        }
    }

    void readsWhatLibreOfficeWrites()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed");
        QTemporaryDir folder;
        QStringList copies;
        const QStringList files = articleFiles();
        for (qsizetype i = 0; i < files.size(); ++i) {
            copies.append(folder.filePath(QString::number(i) + QStringLiteral(".txt")));
            QVERIFY(QFile::copy(files[i], copies.last()));
        }
        for (const char *ending : {"docx", "odt"}) {
            const QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                                        QStringLiteral("--infilter=Text (encoded):UTF8"), QStringLiteral("--convert-to"), QLatin1StringView(ending),
                                        QStringLiteral("--outdir"), folder.path()};
            QVERIFY(run(office, arguments + copies));
            for (qsizetype i = 0; i < files.size(); ++i) {
                const double share = shareBack(folder.filePath(QStringLiteral("%1.%2").arg(i).arg(QLatin1StringView(ending))), linesOf(files[i]));
                QVERIFY2(share >= kExpectedShare, qPrintable(QStringLiteral("%1 as %2: %3").arg(files[i], QLatin1StringView(ending)).arg(share)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(OfficeRoundTripTest)
#include "tst_officeroundtrip.moc"
