// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guard/scannedsource.h"
#include "tests/guard/sourcetree.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace concord::guard;

namespace {

/// The levels of core/; includes point to a lower one.
const QHash<QString, int> &coreLevels()
{
    static const QHash<QString, int> levels = {
        {QStringLiteral("anchoring"), 2},
        {QStringLiteral("base"), 0},     {QStringLiteral("text"), 1},        {QStringLiteral("documents"), 2},
        {QStringLiteral("figures"), 2},  {QStringLiteral("orthography"), 2}, {QStringLiteral("series"), 2},
        {QStringLiteral("align"), 3},    {QStringLiteral("terms"), 3},       {QStringLiteral("store"), 3},
        {QStringLiteral("project"), 4},  {QStringLiteral("checks"), 5},      {QStringLiteral("charts"), 5},
        {QStringLiteral("exchange"), 5}, {QStringLiteral("selection"), 5},   {QStringLiteral("analysis"), 6},
        {QStringLiteral("understanding"), 5}, {QStringLiteral("team"), 7},
    };
    return levels;
}

/// Folders of ui/ that stand below the widgets; concord-cli links them too.
const QStringList &publishingFolders()
{
    static const QStringList folders = {QStringLiteral("publish"), QStringLiteral("words")};
    return folders;
}

/// Folders of ui/ that every other one may lean on. The rest meet at the hub and in the main window.
const QStringList &sharedUiFolders()
{
    static const QStringList folders = publishingFolders()
        + QStringList{QStringLiteral("support"), QStringLiteral("actions"), QStringLiteral("models"),
                      QStringLiteral("settings"), QStringLiteral("tasks"),
                      QStringLiteral("undo")};
    return folders;
}

/// Folders of ui/ that put panels together: the desk ties them to the hub, the flows give the actions their meaning. A flow
/// may lean on the desk, never the desk on a flow, and no panel on either.
bool mayComposePanels(const QString &from, const QString &to)
{
    return from == u"flows" || (from == u"desk" && to != u"flows");
}

/// "core/store/statement.h" → "store"; empty for a file that stands directly in its top-level folder.
QString folderOf(const QString &path)
{
    return path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
}

bool isBelow(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const QString &folder) { return path.startsWith(folder); });
}

/// Whether a file is part of concord-cli.
bool isWindowless(const QString &path)
{
    return isBelow(path,
                   {QStringLiteral("ui/publish/"), QStringLiteral("ui/words/"), QStringLiteral("app/cli/"),
                    QStringLiteral("app/concordcli.")});
}

/// The Qt library a bracketed header belongs to: "QtGui" for <QColor> and for <QtGui/QColor>; empty when it is not Qt's.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    static const QStringList modules = {
        QStringLiteral("QtCore"),         QStringLiteral("QtGui"),        QStringLiteral("QtWidgets"),
        QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvg"),        QStringLiteral("QtNetwork"),
        QStringLiteral("QtSql"),          QStringLiteral("QtConcurrent"), QStringLiteral("QtTest"),
        QStringLiteral("QtXml"),          QStringLiteral("QtDBus"),       QStringLiteral("QtOpenGL")};
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (const auto hit = known.constFind(header); hit != known.cend())
        return *hit;
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : modules) {
        if (QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(headers, module, header)))
            return known[header] = module;
    }
    return known[header] = QString();
}

bool isUmbrella(const QString &header)
{
    return header.startsWith(u"Qt")
        && (header.count(u'/') == 0 ? qtModuleOf(header) == header
                                    : header.section(u'/', 0, 0) == header.section(u'/', 1, 1));
}

QString complaintAboutCoreInclude(const QString &path, const QString &target)
{
    const QString from = folderOf(path);
    const QString to = folderOf(target);
    if (!coreLevels().contains(from))
        return QStringLiteral("core/%1 has no level yet: give it one").arg(from);
    if (from != to && coreLevels().value(to, 99) >= coreLevels().value(from))
        return QStringLiteral("core/%1 (level %2) may not include core/%3")
            .arg(from)
            .arg(coreLevels().value(from))
            .arg(to);
    return {};
}

QString complaintAboutUiInclude(const QString &path, const QString &target)
{
    const QString from = folderOf(path);
    const QString to = folderOf(target);
    if (isWindowless(path))
        return publishingFolders().contains(to)
            ? QString()
            : QStringLiteral("works without a window: of ui only publish and words");
    if (path.startsWith(u"ui/") && !from.isEmpty() && from != to && !sharedUiFolders().contains(to) && !mayComposePanels(from, to))
        return QStringLiteral("ui/%1 may not include ui/%2: meet at the hub or in the main window").arg(from, to);
    return {};
}

/// What is wrong with a quoted include, or an empty string.
QString complaintAboutOwnInclude(const QString &path, const QString &target)
{
    const QString from = path.section(u'/', 0, 0);
    const QString to = target.section(u'/', 0, 0);
    if (target.endsWith(u".moc") && !target.contains(u'/'))
        return {};
    if (!isBelow(target,
                 {QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("tests/")}))
        return QStringLiteral("write includes of our own from the root, those of others in <>");
    if (to == u"tests" && from != u"tests")
        return QStringLiteral("the product may not include its tests");
    if ((from == u"core" && to != u"core") || (from == u"ui" && to == u"app"))
        return QStringLiteral("%1 may not include %2").arg(from, to);
    if (path.startsWith(u"tests/core/") && (to == u"ui" || to == u"app"))
        return QStringLiteral("a test of core may not lean on %1").arg(to);
    if (from == u"core")
        return complaintAboutCoreInclude(path, target);
    return to == u"ui" ? complaintAboutUiInclude(path, target) : QString();
}

/// What is wrong with a bracketed include, or an empty string.
QString complaintAboutForeignInclude(const QString &path, const QString &header)
{
    const QString module = qtModuleOf(header);
    const bool inCore = path.startsWith(u"core/");
    if (isUmbrella(header))
        return QStringLiteral("include what is used, not all of %1").arg(module);
    if (header == u"sqlite3.h" && !isBelow(path, {QStringLiteral("core/store/"), QStringLiteral("tests/core/store/")}))
        return QStringLiteral("SQLite is spoken in core/store alone");
    static const QRegularExpression parser(QStringLiteral("^(gumbo|zip|cmark-gfm|poppler)"));
    if (header.contains(parser) && !isBelow(path, {QStringLiteral("core/documents/"), QStringLiteral("tests/")}))
        return QStringLiteral("documents of strangers are read in core/documents alone");
    if (module == u"QtSql" && !path.startsWith(u"core/team/"))
        return QStringLiteral("QtSql belongs to core/team alone");
    if (inCore && !module.isEmpty() && module != u"QtCore" && module != u"QtSql")
        return QStringLiteral("core may not use %1").arg(module);
    static const QStringList outsideCore = {QStringLiteral("QSettings"), QStringLiteral("QProcess"),
                                            QStringLiteral("QAbstractItemModel"), QStringLiteral("QTranslator")};
    if (inCore && outsideCore.contains(header.section(u'/', -1)))
        return QStringLiteral("core takes its options as parameters and adapts to no view");
    const bool isPlot = header.contains(u"qcustomplot", Qt::CaseInsensitive);
    if (inCore && isPlot)
        return QStringLiteral("core may not use QCustomPlot");
    if (isWindowless(path) && (isPlot || (!module.isEmpty() && module != u"QtCore" && module != u"QtGui")))
        return QStringLiteral("works without a window: QtCore and QtGui only");
    if (header.endsWith(u"QMessageBox") && !isBelow(path, {QStringLiteral("ui/support/"), QStringLiteral("tests/")}))
        return QStringLiteral("dialogs that stop the work are made in ui/support alone");
    return {};
}

bool mayHoldSql(const QString &path)
{
    return isBelow(path,
                   {QStringLiteral("core/store/"), QStringLiteral("core/project/"), QStringLiteral("core/team/"),
                    QStringLiteral("tests/")});
}

bool looksLikeSql(const QString &text)
{
    static const QRegularExpression sql(
        QStringLiteral(
            R"x(\bSELECT\s+\S.*\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\S+\s+SET\b|\bDELETE\s+FROM\b|\b(CREATE|DROP|ALTER)\s+(VIRTUAL\s+|TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\s+\w)x"),
        QRegularExpression::DotMatchesEverythingOption);
    return sql.match(text).hasMatch();
}

struct WordRule
{
    const char *pattern;
    const char *complaint;
    bool coreOnly;
    bool headersOnly;
};

constexpr WordRule kWordRules[] = {
    {R"x(\b(SIGNAL|SLOT)\s*\()x", "connect with pointers to members", false, false},
    {R"x(\busing\s+namespace\b)x", "a header opens no namespace to those who include it", false, true},
    {R"x(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3)\s*\(\s*[u"])x",
     "core speaks facts: sentences belong to ui", true, false},
    {R"x(\b(class|struct)\s+(?!Q[A-Z])\w+(Manager|Helper|Helpers|Util|Utils|Data)\b)x", "name the thing for what it is",
     false, false},
    {R"x(\bthrow\b(?!\s*\())x", "failures are values: return an Error", true, false},
};

void checkWords(const QString &path, const QString &code, QStringList &complaints)
{
    for (const WordRule &rule : kWordRules) {
        if ((rule.coreOnly && !path.startsWith(u"core/")) || (rule.headersOnly && !path.endsWith(u".h")))
            continue;
        const QRegularExpressionMatch match = QRegularExpression(QLatin1String(rule.pattern)).match(code);
        if (match.hasMatch())
            complaints << QStringLiteral("%1:%2: %3")
                              .arg(path)
                              .arg(code.left(match.capturedStart()).count(u'\n') + 1)
                              .arg(QLatin1String(rule.complaint));
    }
}

/// Everything that is wrong with one file, a line each: "path:line: why".
QStringList complaintsAbout(const QString &path, const QString &text)
{
    QStringList complaints;
    const auto complain = [&](qsizetype line, const QString &why) {
        if (!why.isEmpty())
            complaints << QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(why);
    };
    if (!text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        complain(1, QStringLiteral("the first line is the licence: // SPDX-License-Identifier: GPL-3.0-or-later"));
    if (path.endsWith(u".h") && !text.contains(u"\n#pragma once\n"))
        complain(1, QStringLiteral("a header needs #pragma once"));

    const ScannedSource source = scanSource(text);
    for (const Include &include : source.includes)
        complain(include.line,
                 include.bracketed ? complaintAboutForeignInclude(path, include.path)
                                   : complaintAboutOwnInclude(path, include.path));
    for (const Quoted &quoted : source.strings) {
        if (!mayHoldSql(path) && looksLikeSql(quoted.text))
            complain(quoted.line, QStringLiteral("SQL belongs to core/project and core/store"));
    }
    checkWords(path, source.code, complaints);
    return complaints;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void complainsAboutBrokenIncludes_data();
    void complainsAboutBrokenIncludes() { checkRow(); }
    void complainsAboutBrokenCode_data();
    void complainsAboutBrokenCode() { checkRow(); }
    void sourcesKeepTheRules();
    void otherTextFilesNameTheirLicence();

private:
    static void addColumns();
    static void addRow(const char *path, const char *text, bool wrong);
    static void checkRow();
};

void TestLayers::addColumns()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
}

void TestLayers::addRow(const char *path, const char *text, bool wrong)
{
    QString name = QString::fromUtf8(path) + u' ' + QString::fromUtf8(text);
    QTest::newRow(qPrintable(name.replace(u'\n', u' '))) << QString::fromUtf8(path) << QString::fromUtf8(text) << wrong;
}

void TestLayers::complainsAboutBrokenIncludes_data()
{
    addColumns();
    addRow("core/text/a.cpp", "#include \"core/base/range.h\"", false);
    addRow("core/text/a.cpp", "#include \"core/text/b.h\"", false);
    addRow("core/base/a.cpp", "#include \"core/text/b.h\"", true);
    addRow("core/terms/a.cpp", "#include \"core/store/b.h\"", true);
    addRow("core/nolevel/a.cpp", "#include \"core/base/b.h\"", true);
    addRow("core/text/a.cpp", "#include \"b.h\"", true);
    addRow("core/text/a.cpp", "#include \"ui/support/b.h\"", true);
    addRow("core/text/a.cpp", "// #include \"ui/support/b.h\"", false);
    addRow("ui/reader/a.cpp", "#include \"app/b.h\"", true);
    addRow("ui/reader/a.cpp", "#include \"ui/claims/b.h\"", true);
    addRow("ui/reader/a.cpp", "#include \"ui/support/b.h\"", false);
    addRow("ui/support/a.cpp", "#include \"ui/reader/b.h\"", true);
    addRow("ui/mainwindow.cpp", "#include \"ui/reader/b.h\"", false);
    addRow("ui/desk/a.cpp", "#include \"ui/reader/b.h\"", false);
    addRow("ui/desk/a.cpp", "#include \"ui/flows/b.h\"", true);
    addRow("ui/flows/a.cpp", "#include \"ui/desk/b.h\"", false);
    addRow("ui/reader/a.cpp", "#include \"ui/desk/b.h\"", true);
    addRow("ui/reader/a.cpp", "#include \"ui/flows/b.h\"", true);
    addRow("app/main.cpp", "#include \"ui/mainwindow.h\"", false);
    addRow("tests/core/text/tst_a.cpp", "#include \"ui/mainwindow.h\"", true);
    addRow("tests/ui/tst_a.cpp", "#include \"tst_a.moc\"", false);
    addRow("ui/reader/a.cpp", "#include \"tests/support/b.h\"", true);
    addRow("core/text/a.cpp", "#include <QString>", false);
    addRow("core/text/a.cpp", "#include <QColor>", true);
    addRow("core/text/a.cpp", "#include <QtGui/QColor>", true);
    addRow("core/text/a.cpp", "#include <QtConcurrentRun>", true);
    addRow("core/text/a.cpp", "#include <QSettings>", true);
    addRow("core/text/a.cpp", "#include <QtGlobal>", false);
    addRow("ui/reader/a.cpp", "#include <QtWidgets>", true);
    addRow("ui/reader/a.cpp", "#include <QtWidgets/QtWidgets>", true);
    addRow("ui/reader/a.cpp", "#include <QWidget>", false);
    addRow("ui/publish/a.cpp", "#include <QWidget>", true);
    addRow("ui/publish/a.cpp", "#include <qcustomplot.h>", true);
    addRow("ui/publish/a.cpp", "#include <QPainter>", false);
    addRow("ui/publish/a.cpp", "#include \"ui/words/b.h\"", false);
    addRow("ui/publish/a.cpp", "#include \"ui/support/b.h\"", true);
    addRow("ui/reader/a.cpp", "#include \"ui/words/b.h\"", false);
    addRow("app/cli/a.cpp", "#include \"ui/mainwindow.h\"", true);
    addRow("app/cli/a.cpp", "#include \"ui/publish/b.h\"", false);
    addRow("app/cli/a.cpp", "#include <QWidget>", true);
    addRow("core/project/a.cpp", "#include <sqlite3.h>", true);
    addRow("core/exchange/a.cpp", "#include <gumbo.h>", true);
    addRow("core/documents/markup/a.cpp", "#include <gumbo.h>", false);
    addRow("core/store/a.cpp", "#include <sqlite3.h>", false);
    addRow("ui/reader/a.cpp", "#include <QMessageBox>", true);
    addRow("ui/support/a.cpp", "#include <QMessageBox>", false);
    addRow("core/store/a.cpp", "#include <QSqlDatabase>", true);
}

void TestLayers::complainsAboutBrokenCode_data()
{
    addColumns();
    addRow("ui/reader/a.cpp", "auto a = \"SELECT id FROM claim\";", true);
    addRow("core/checks/a.cpp", "auto a = R\"(\nDELETE FROM claim)\";", true);
    addRow("core/project/a.cpp", "auto a = \"SELECT id FROM claim\";", false);
    addRow("ui/reader/a.cpp", "auto a = \"Select a passage from the text\"; // SELECT 1 FROM a", false);
    addRow("ui/reader/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", true);
    addRow("ui/reader/a.h", "using namespace Qt;", true);
    addRow("ui/reader/a.cpp", "using namespace Qt;", false);
    addRow("core/checks/a.cpp", "return tr(\"Wrong\");", true);
    addRow("ui/reader/a.cpp", "return tr(\"Wrong\");", false);
    addRow("ui/reader/a.h", "class ClaimManager;", true);
    addRow("ui/reader/a.h", "class QMimeData;", false);
    addRow("core/base/a.cpp", "void f() { throw 1; }", true);
}

void TestLayers::checkRow()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, wrong);

    const QString whole = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n") + text + u'\n';
    const QStringList complaints = complaintsAbout(path, whole);
    QVERIFY2(complaints.isEmpty() != wrong, qPrintable(complaints.join(u'\n')));
    QVERIFY(complaints.isEmpty() || complaints.first().startsWith(path + QStringLiteral(":3: ")));
    QVERIFY2(!complaintsAbout(path, text + u'\n').isEmpty(), "a file without its licence line");
}

void TestLayers::sourcesKeepTheRules()
{
    QStringList complaints;
    const QStringList paths = cppFiles();
    for (const QString &path : paths)
        complaints << complaintsAbout(path, textOf(path));
    qInfo("%lld files read", qlonglong(paths.size()));
    QVERIFY2(complaints.isEmpty(), qPrintable(QStringLiteral("\n  ") + complaints.join(u"\n  ")));
}

void TestLayers::otherTextFilesNameTheirLicence()
{
    QStringList paths =
        filesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests"),
                    QStringLiteral("packaging"), QStringLiteral("resources/schema"), QStringLiteral("resources/icons")},
                   {QStringLiteral("CMakeLists.txt"), QStringLiteral(".cmake"), QStringLiteral(".sql"),
                    QStringLiteral(".svg"), QStringLiteral(".bash"), QStringLiteral(".desktop")});
    paths << filesBelow({QStringLiteral(".ci")}, {QStringLiteral("run")});
    QStringList wrong;
    for (const QString &path : paths) {
        // Within the first three lines: a "#!" or an XML declaration may come first.
        if (!textOf(path).section(u'\n', 0, 2).contains(u"SPDX-License-Identifier: "))
            wrong << path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("no licence line: ") + wrong.join(u' ')));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
