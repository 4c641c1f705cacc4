// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/notehtml.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace concord;
using namespace Qt::StringLiterals;

class NoteHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void readsMarkdown_data();
    void readsMarkdown();
    void isAlwaysWellFormed();
    void takesLittleTime();
};

void NoteHtmlTest::readsMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) { QTest::addRow("%s", name) << QString::fromUtf8(markdown) << QString::fromUtf8(html); };
    row("nothing", "", "");
    row("paragraphs and a line end", "One\ntwo\n\nthree", "<p>One<br/>two</p><p>three</p>");
    row("emphasis", "*a* **b** _c_ __d__ ~~e~~ `f*g*`", "<p><i>a</i> <b>b</b> <i>c</i> <b>d</b> <s>e</s> <code>f*g*</code></p>");
    row("emphasis in emphasis", "**a *b* c**", "<p><b>a <i>b</i> c</b></p>");
    row("in Chinese", "先**打電話**給公關", "<p>先<b>打電話</b>給公關</p>");
    row("signs that are none", "2 * 3 * 4, snake_case_name, a*", "<p>2 * 3 * 4, snake_case_name, a*</p>");
    row("escaped signs", "\\*a\\* \\<b\\>", "<p>*a* &lt;b&gt;</p>");
    row("heading", "## Call\nfirst", "<p><b>Call</b></p><p>first</p>");
    row("lists", "- a\n- b\n  more\n\n1. c\n2. d", "<ul><li>a</li><li>b<br/>more</li></ul><ol><li>c</li><li>d</li></ol>");
    row("quote", "> said\n> so", "<blockquote><p>said<br/>so</p></blockquote>");
    row("code", "```\n<a> *b*\n```\nend", "<pre>&lt;a&gt; *b*</pre><p>end</p>");
    row("link", "[see](https://example.org/a_b?c=d&e)", "<p><a href=\"https://example.org/a_b?c=d&amp;e\" rel=\"noopener noreferrer\">see</a></p>");
    row("address as it stands", "See https://example.org/a. 見https://example.org/b。", "<p>See <a href=\"https://example.org/a\" rel=\"noopener noreferrer\">https://example.org/a</a>. "
        "見https://example.org/b。</p>");
    row("other schemes are words", "[x](javascript:alert(1)) [y](file:///etc) [z](data:text/html,a)", "<p>x y z</p>");
    row("no pictures", "![pic](https://example.org/a.png)", "<p>!<a href=\"https://example.org/a.png\" rel=\"noopener noreferrer\">pic</a></p>");
    row("no HTML", "<script>alert(1)</script><img src=x onerror=y>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=y&gt;</p>");
    row("a link that breaks out", "[a](https://example.org/\"onmouseover=x)", "<p>a</p>");
}

void NoteHtmlTest::readsMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(QString, html);
    QCOMPARE(noteHtml(markdown), html);
}

/// Random mixtures of the signs that mean something.
void NoteHtmlTest::isAlwaysWellFormed()
{
    const QStringList pieces{u"*"_s, u"**"_s, u"_"_s, u"`"_s, u"~~"_s, u"["_s, u"]("_s, u")"_s, u"https://a.example"_s, u"<"_s, u">"_s, u"&"_s, u"\""_s, u"\n"_s, u"\n\n"_s,
                             u"- "_s, u"1. "_s, u"> "_s, u"# "_s, u"```\n"_s, u"\\"_s, u"字"_s, u"word "_s, u" "_s, u"javascript:"_s};
    QRandomGenerator random(20250414);
    for (int round = 0; round < 4000; ++round) {
        QString markdown;
        for (int i = random.bounded(40); i >= 0; --i)
            markdown += pieces[random.bounded(static_cast<int>(pieces.size()))];
        QXmlStreamReader xml(u"<div>"_s + noteHtml(markdown) + u"</div>"_s);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                QVERIFY2(attribute.name() == u"rel" || (attribute.name() == u"href" && attribute.value().startsWith(u"https://")), qPrintable(markdown));
        }
        QVERIFY2(!xml.hasError(), qPrintable(markdown + u" → "_s + noteHtml(markdown)));
    }
}

void NoteHtmlTest::takesLittleTime()
{
    for (const QString &unit : {u"**a "_s, u"[["_s, u"_*"_s, u"`"_s, u"http"_s, u"> - "_s, u"\\"_s}) {
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!noteHtml(u"a\n"_s + unit.repeated(20000)).isEmpty());
        QVERIFY2(clock.elapsed() < 4000, qPrintable(unit + u" %1 ms"_s.arg(clock.elapsed())));
    }
}

QTEST_APPLESS_MAIN(NoteHtmlTest)
#include "tst_notehtml.moc"
