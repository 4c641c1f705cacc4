// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/markdown.h"

#include "tests/support/testdata.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace concord;

namespace {

Result<Document> read(const QByteArray &text)
{
    SilentProgress silent;
    return readMarkdown(text, {}, silent);
}

QStringList forms(const QByteArray &text)
{
    const Result<Document> document = read(text);
    QStringList all;
    for (const Block &block : document ? document->blocks : QList<Block>())
        all.append(blockKindName(block.kind) + QString::number(block.level) + (block.label.isEmpty() ? QString() : u' ' + block.label)
                   + QStringLiteral(": ") + block.text);
    return all;
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << expected;
        };
        row("headings", "# One\n\nTwo\n---\n", {QStringLiteral("heading1: One"), QStringLiteral("heading2: Two")});
        row("soft break", "nine\nboats", {QStringLiteral("body0: nine boats")});
        row("soft break between Han", "漁船\n九艘", {QStringLiteral("body0: 漁船九艘")});
        row("hard break", "nine  \nboats\\\nin", {QStringLiteral("body0: nine boats in")});
        row("lists", "- a\n  - b\n\n    c\n\n3) d\n4) e\n",
            {QStringLiteral("list-item1: a"), QStringLiteral("list-item2: b"), QStringLiteral("list-item2: c"), QStringLiteral("list-item1 3): d"),
             QStringLiteral("list-item1 4): e")});
        row("quotes", "> a\n>\n> > b\n", {QStringLiteral("quote1: a"), QStringLiteral("quote2: b")});
        row("code", "```\nx\n\n y\n```\n\nUse `z`.", {QStringLiteral("code0: x"), QStringLiteral("code0: y"), QStringLiteral("body0: Use z.")});
        row("table", "| a | b |\n|---|---|\n| 1 | 2 |\n", {QStringLiteral("table-row0: a | b"), QStringLiteral("table-row0: 1 | 2")});
        row("raw HTML", "a <b>b</b> c<br>d\n\n<div>e <i>f</i></div>\n\n<!-- g -->\n", {QStringLiteral("body0: a b c d"), QStringLiteral("body0: e f")});
        row("emphasis", "*a* **b** ~~c~~ \\*d\\*", {QStringLiteral("body0: a b c *d*")});
        row("picture", "a ![b](c.png) d", {QStringLiteral("body0: a d")});
        row("escaped number", "1\\. a", {QStringLiteral("body0: 1. a")});
        row("rule", "a\n\n***\n\nb", {QStringLiteral("body0: a"), QStringLiteral("body0: b")});
    }
    void readsEveryForm()
    {
        QFETCH(QByteArray, text);
        QTEST(forms(text), "expected");
    }

    void readsFootnotesAndLinks()
    {
        const Result<Document> document = read("Nine[^n] came [in](http://a.example/b).\n\n[^n]: Ten.\n\n    Later.\n");
        VERIFY_OK(document);
        QCOMPARE(document->paragraphs(), (QStringList{QStringLiteral("Nine came in."), QStringLiteral("Ten."), QStringLiteral("Later.")}));
        QCOMPARE(document->blocks[0].links, (QList<Link>{{{4, 4}, QStringLiteral("#1")}, {{10, 12}, QStringLiteral("http://a.example/b")}}));
        QCOMPARE(document->blocks[1].label, QStringLiteral("1"));
        QVERIFY(document->blocks[2].kind == BlockKind::Footnote);
    }

    void readsFrontMatter()
    {
        const Result<Document> document = read("---\ntitle: \"Boats: nine\"\nauthor:\n  - A. Bee\n  - name: C. Dee\ndate: 2025-04-14\n---\n\nText.\n");
        VERIFY_OK(document);
        QCOMPARE(document->title, QStringLiteral("Boats: nine"));
        QCOMPARE(document->byline, QStringLiteral("A. Bee, C. Dee"));
        QCOMPARE(document->date, QDate(2025, 4, 14));
        QCOMPARE(document->paragraphs(), QStringList{QStringLiteral("Text.")});
    }

    void takesARuleForNoFrontMatter()
    {
        QCOMPARE(forms("---\n\nText: more.\n\n---\n"), QStringList{QStringLiteral("body0: Text: more.")});
    }

    void refusesWhatIsNoArticle_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("subject");
        QTest::newRow("empty") << QByteArray("\n\n") << QStringLiteral("document-empty");
        QTest::newRow("quotes") << QByteArray("> ").repeated(100'000) + "x" << QStringLiteral("document-nesting");
        QTest::newRow("lists") << QByteArray("- ").repeated(100'000) + "x" << QStringLiteral("document-nesting");
        QTest::newRow("table") << QByteArray("a|").repeated(20'000) + "\n" + QByteArray("-|").repeated(20'000) + "\n" + QByteArray("a\n").repeated(20'000)
                               << QStringLiteral("document-size");
    }
    void refusesWhatIsNoArticle()
    {
        QFETCH(QByteArray, text);
        const Result<Document> document = read(text);
        QVERIFY(!document);
        QVERIFY(document.error().code == Error::Code::Invalid);
        QTEST(document.error().subject, "subject");
    }

    void isQuickWithWhatIsNeverClosed()
    {
        QElapsedTimer clock;
        clock.start();
        for (const char *opening : {"[", "![[", "*a **a ", "<", "<a ", "[a](", "`a``b```"})
            VERIFY_OK(read(QByteArray(opening).repeated(30'000)));
        QVERIFY2(clock.elapsed() < 20'000, "takes too long");
    }
};

QTEST_APPLESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
