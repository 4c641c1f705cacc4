// SPDX-License-Identifier: GPL-3.0-or-later
// Whole articles written as HTML, EPUB and Markdown by pandoc and LibreOffice come back paragraph by paragraph.
#include "core/documents/documentreader.h"

#include "tests/support/testdata.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace concord;

namespace {

constexpr double kExpectedShare = 1.0; // measured on all of them
constexpr int kPatience = 120'000;

QStringList articleFiles()
{
    QStringList files;
    for (const QString &tag : {QStringLiteral("en"), QStringLiteral("zh-Hant")}) {
        files.append(sourceFile(QStringLiteral("resources/sample/article.%1.txt").arg(tag)));
        files.append(testDataFile(QStringLiteral("reference-article/article.%1.txt").arg(tag)));
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
        equal += at < 0 ? 0 : 1;
        from = at < 0 ? from : at + 1;
    }
    return static_cast<double>(equal) / static_cast<double>(std::max(lines.size(), paragraphs.size()));
}

bool writePage(const QString &path, const QStringList &lines)
{
    QByteArray page = "<html><head><meta charset=\"utf-8\"></head><body>\n";
    for (const QString &line : lines)
        page += "<p>" + line.toHtmlEscaped().toUtf8() + "</p>\n";
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(page + "</body></html>") > 0;
}

} // namespace

class MarkupRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPandocWrites_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("ending");
        const QString to = QStringLiteral("-t"), title = QStringLiteral("--metadata=title=A title");
        QTest::newRow("HTML") << QStringList{to, QStringLiteral("html"), QStringLiteral("-s")} << QStringLiteral("html");
        QTest::newRow("part of a page") << QStringList{to, QStringLiteral("html")} << QStringLiteral("html");
        QTest::newRow("EPUB 3") << QStringList{to, QStringLiteral("epub3"), title} << QStringLiteral("epub");
        QTest::newRow("EPUB 2") << QStringList{to, QStringLiteral("epub2"), title} << QStringLiteral("epub");
        QTest::newRow("CommonMark") << QStringList{to, QStringLiteral("commonmark")} << QStringLiteral("md");
        QTest::newRow("GitHub's") << QStringList{to, QStringLiteral("gfm"), QStringLiteral("--wrap=none")} << QStringLiteral("md");
    }
    void readsWhatPandocWrites()
    {
        const QString pandoc = QStandardPaths::findExecutable(QStringLiteral("pandoc"));
        if (pandoc.isEmpty())
            QSKIP("pandoc is not installed");
        QFETCH(QStringList, arguments);
        QFETCH(QString, ending);
        QTemporaryDir folder;
        for (const QString &file : articleFiles()) {
            const QStringList lines = linesOf(file);
            const QString page = folder.filePath(QStringLiteral("page.html")), written = folder.filePath(QStringLiteral("article.") + ending);
            QVERIFY(writePage(page, lines));
            QVERIFY(run(pandoc, QStringList{QStringLiteral("-f"), QStringLiteral("html"), page, QStringLiteral("-o"), written} + arguments));
            const double share = shareBack(written, lines);
            QVERIFY2(share >= kExpectedShare, qPrintable(QStringLiteral("%1: %2").arg(file).arg(share)));
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
        for (const QString &ending : {QStringLiteral("html"), QStringLiteral("epub")}) {
            const QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                                        QStringLiteral("--headless"), QStringLiteral("--infilter=Text (encoded):UTF8"), QStringLiteral("--convert-to"),
                                        ending, QStringLiteral("--outdir"), folder.path()};
            QVERIFY(run(office, arguments + copies));
            for (qsizetype i = 0; i < files.size(); ++i) {
                const double share = shareBack(folder.filePath(QStringLiteral("%1.%2").arg(i).arg(ending)), linesOf(files[i]));
                QVERIFY2(share >= kExpectedShare, qPrintable(QStringLiteral("%1 as %2: %3").arg(files[i], ending).arg(share)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(MarkupRoundTripTest)
#include "tst_markuproundtrip.moc"
