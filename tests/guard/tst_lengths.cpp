// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guard/functionscanner.h"
#include "tests/guard/sourcetree.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace concord::guard;

namespace {

constexpr qsizetype kFunctionLines = 60;
constexpr double kFunctionsOver = 0.01; // of all functions, named below
constexpr qsizetype kSourceLines = 600;
constexpr qsizetype kSourceMedian = 150;
constexpr qsizetype kHeaderLines = 200;
constexpr qsizetype kFolderStems = 20;
constexpr qsizetype kMainWindowLines = 500;

struct Exception
{
    const char *what;  // "path", "folder/", or "path function"
    qsizetype ceiling; // the size it was let in with; it may not grow
};

/// May only shrink: an entry that is no longer needed fails the test until it is removed.
constexpr Exception kExceptions[] = {
    {"", 0}, // ends the list
};

qsizetype limitOf(const QString &path)
{
    if (path == u"ui/mainwindow.cpp")
        return kMainWindowLines;
    return path.endsWith(u".h") ? kHeaderLines : kSourceLines;
}

QString scanned(const QString &text)
{
    const FunctionScan scan = scanFunctions(text);
    QStringList words;
    for (const FunctionExtent &function : scan.functions)
        words << QStringLiteral("%1@%2+%3").arg(function.name).arg(function.line).arg(function.lines);
    if (!scan.balanced)
        words << QStringLiteral("unbalanced");
    return words.join(u' ');
}

} // namespace

class TestLengths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsFunctionsInSource_data();
    void findsFunctionsInSource();
    void bracesOfEverySourceBalance();
    void functionsFitOnAScreen();
    void filesAreShort();
    void medianSourceIsShort();
    void foldersHoldFewFiles();
    void exceptionsAreStillNeeded();

private:
    /// Whether something over its limit was let in, and has not grown since.
    bool isExcepted(const QString &what, qsizetype size);

    QHash<QString, FunctionScan> m_scans; // by path
    QSet<QString> m_needed;               // exceptions that something asked for
};

void TestLengths::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    for (const QString &path : cppFiles())
        m_scans.insert(path, scanFunctions(textOf(path)));
}

bool TestLengths::isExcepted(const QString &what, qsizetype size)
{
    for (const Exception &exception : kExceptions) {
        if (what == QLatin1String(exception.what)) {
            m_needed << what;
            return size <= exception.ceiling;
        }
    }
    return false;
}

void TestLengths::findsFunctionsInSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("functions");

    const auto row = [](const char *name, const char *text, const char *functions) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(functions);
    };
    row("free", "int f(int a)\n{\n    return a;\n}\n", "f@1+4");
    row("method", "namespace n {\nint C::f() const noexcept\n{\n}\n}\n", "C::f@2+3");
    row("in class",
        "class C\n{\npublic:\n    int f() { return 1; }\n    int m_a{2};\n    int g() override { return 1; }\n};\n",
        "f@4+1 g@6+1");
    row("constructor", "C::C(int a)\n    : m_a{a}, m_b(a), m_c{{1}, {2}}\n{\n}\n", "C::C@1+4");
    row("destructor", "C::~C()\n{\n}\n", "C::~C@1+3");
    row("operators",
        "bool operator<(A a, B b)\n{\n}\nA &A::operator=(A &&a) noexcept\n{\n}\nint operator()(int a) { }\n",
        "operator<@1+3 A::operator=@4+3 operator()@7+1");
    row("trailing type", "auto f() -> QList<int> {\n}\n", "f@1+2");
    row("default braces", "void f(QString a = {},\n       int b = 3) {\n}\n", "f@1+3");
    row("template", "template <typename T = int>\nResult<T> f(T t) requires(X<T>)\n{\n}\n", "f@2+3");
    row("lambda inside", "void f()\n{\n    g([](int a) {\n        h();\n    });\n}\n", "f@1+6");
    row("lambda outside", "const auto f = [](int a) {\n    return a;\n};\n", "lambda@1+3");
    row("lambdas in a table",
        "const Row kRows[] = {\n    {1, [](int a) { return a; }},\n    {2, {}},\n};\nint f() {\n}\n",
        "lambda@2+1 f@5+2");
    row("array", "constexpr int kA[]{1, 2};\nint g = f(1);\nint h() { }\n", "h@3+1");
    row("types", "enum class E { A, B };\nstruct S : T<int>\n{\n};\nextern \"C\" {\nint f() { }\n}\n", "f@6+1");
    row("quotes", "int f()\n{\n    g(\"}\", '}', u'{', R\"x({\n\")x\");\n}\n", "f@1+5");
    row("comments", "int f() // {\n{ /* }\n } */\n}\n", "f@1+4");
    row("digits", "int f()\n{\n    return 1'000'000 + u'\\'' + 0xff'ff;\n}\n", "f@1+4");
    row("preprocessor", "#define BRACE {\\\n    {\nint f()\n{\n#if 1 // }\n#endif\n}\n", "f@3+5");
    row("attributes", "[[nodiscard]] int f([[maybe_unused]] int a)\n{\n}\n", "f@1+3");
    row("macros",
        "class C\n{\n    Q_OBJECT\n    Q_DISABLE_COPY(C)\n    explicit C(int a) : m_a(a) {}\n};\nQTEST_MAIN(C)\n",
        "C@5+1");
    row("nested blocks",
        "int f()\n{\n    if (a) {\n        struct L { int g() { return 1; } };\n    }\n}\nint h() { }\n",
        "f@1+6 h@7+1");
    row("declarations", "int f();\nclass C;\nusing F = int (*)(int);\nint g(int) = delete;\n", "");
    row("unclosed", "int f()\n{\n", "unbalanced");
}

void TestLengths::findsFunctionsInSource()
{
    QFETCH(QString, text);
    QTEST(scanned(text), "functions");
}

void TestLengths::bracesOfEverySourceBalance()
{
    QStringList wrong;
    for (auto scan = m_scans.cbegin(); scan != m_scans.cend(); ++scan) {
        if (!scan->balanced)
            wrong << scan.key();
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QStringLiteral("cannot be measured, braces do not balance: ") + wrong.join(u' ')));
}

void TestLengths::functionsFitOnAScreen()
{
    QStringList wrong;
    qsizetype all = 0;
    qsizetype over = 0;
    for (auto scan = m_scans.cbegin(); scan != m_scans.cend(); ++scan) {
        all += scan->functions.size();
        for (const FunctionExtent &function : scan->functions) {
            if (function.lines <= kFunctionLines)
                continue;
            ++over;
            if (!isExcepted(scan.key() + u' ' + function.name, function.lines))
                wrong << QStringLiteral("%1:%2 %3: %4 lines")
                             .arg(scan.key())
                             .arg(function.line)
                             .arg(function.name)
                             .arg(function.lines);
        }
    }
    wrong.sort();
    qInfo("%lld functions, %lld over %lld lines", qlonglong(all), qlonglong(over), qlonglong(kFunctionLines));
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("split these:\n  ") + wrong.join(u"\n  ")));
    QVERIFY2(double(over) <= kFunctionsOver * double(all), "too many functions are excepted");
}

void TestLengths::filesAreShort()
{
    QStringList wrong;
    for (const QString &path : cppFiles()) {
        const qsizetype lines = lineCount(textOf(path));
        if (lines > limitOf(path) && !isExcepted(path, lines))
            wrong << QStringLiteral("%1: %2 lines, at most %3").arg(path).arg(lines).arg(limitOf(path));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("split these:\n  ") + wrong.join(u"\n  ")));
}

void TestLengths::medianSourceIsShort()
{
    QList<qsizetype> lengths;
    for (const QString &path : cppFiles()) {
        if (path.endsWith(u".cpp"))
            lengths << lineCount(textOf(path));
    }
    if (lengths.isEmpty())
        return;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype median = lengths[lengths.size() / 2];
    qInfo("%lld sources, median %lld lines, longest %lld", qlonglong(lengths.size()), qlonglong(median),
          qlonglong(lengths.last()));
    QVERIFY2(median <= kSourceMedian, "the sources have grown long");
}

void TestLengths::foldersHoldFewFiles()
{
    QHash<QString, QSet<QString>> stems; // by folder
    for (const QString &path : cppFiles()) {
        const qsizetype slash = path.lastIndexOf(u'/');
        stems[path.left(slash + 1)] << path.mid(slash + 1).section(u'.', 0, 0);
    }
    QStringList wrong;
    for (auto folder = stems.cbegin(); folder != stems.cend(); ++folder) {
        if (folder->size() > kFolderStems && !isExcepted(folder.key(), folder->size()))
            wrong << QStringLiteral("%1: %2 files").arg(folder.key()).arg(folder->size());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("split these folders: ") + wrong.join(u' ')));
}

/// Runs last, when the tests above have asked for what they need.
void TestLengths::exceptionsAreStillNeeded()
{
    QStringList idle;
    for (const Exception &exception : kExceptions) {
        const QString what = QLatin1String(exception.what);
        if (!what.isEmpty() && !m_needed.contains(what))
            idle << what;
    }
    QVERIFY2(idle.isEmpty(), qPrintable(QStringLiteral("no longer needed, remove: ") + idle.join(u", ")));
}

QTEST_APPLESS_MAIN(TestLengths)
#include "tst_lengths.moc"
