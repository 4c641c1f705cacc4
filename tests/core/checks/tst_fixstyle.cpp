// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/fixing.h"

#include "core/terms/glossary.h"
#include "tests/support/bitextbuilder.h"

#include <QTest>

using namespace concord;

namespace {

const char *const kTerms = "en\tzh-TW\tzh-CN\tdeprecated\nInitech\tInitech\t英尼\t英尼泰克\nThe Echo\t《回聲報》\t回聲報\t回音報\npower loom\t動力織機\t電力織機\t動力織布車\nGlobex\t格羅貝\tGlobex\t\n";

ArticleAnalysis analysisOf(const QString &english, const QString &chinese)
{
    return withTerms(bitext(QStringLiteral("en: %1 | zh: %2").arg(english, chinese)), readGlossary(kTerms, {}).valueOr({}));
}

/// The translation once the fixes of one rule are made.
QString fixed(const ArticleAnalysis &analysis, const QString &rule)
{
    QString text = analysis.bitext.translation.paragraphs.first();
    QList<TextEdit> edits = fixesOfRule(analysis.checks.findings, {}, rule, Side::Translation);
    std::reverse(edits.begin(), edits.end());
    for (const TextEdit &edit : edits)
        text.replace(edit.span.range.begin, edit.span.range.length(), edit.replacement);
    return text;
}

} // namespace

/// Fixes of figures, terms and names read as if the text's own hand had made them. Those of the copy editor's rules are in
/// orthography/tst_copyfixes, those of one rendering for others in terms/tst_termreplacement.
class FixStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheStyleOfItsPlace_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *rule, const char *english, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(rule) << QString::fromUtf8(english) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        const char *region = "term-region", *avoided = "term-deprecated", *figure = "figure-mismatch";
        row("Latin among joined letters", region, "Initech and the ACME mill pay.", "英尼與ACME工廠付錢。", "Initech與ACME工廠付錢。");
        row("Latin among spaced letters", region, "The mill pays Initech and ACME.", "工廠付錢給英尼和 ACME 兩家。", "工廠付錢給 Initech 和 ACME 兩家。");
        row("ideographs among spaced letters", region, "The mill pays Globex and ACME.", "工廠付錢給 Globex 和 ACME 兩家。", "工廠付錢給格羅貝和 ACME 兩家。");
        row("Latin beside a mark", region, "It pays “Initech”.", "它付錢給「英尼」。", "它付錢給「Initech」。");
        row("title marks that are there", region, "He reads The Echo daily.", "他每天讀《回聲報》和別的。", "他每天讀《回聲報》和別的。");
        row("title marks that are not", region, "He reads The Echo daily.", "他每天讀回聲報。", "他每天讀《回聲報》。");
        row("title marks around what is avoided", avoided, "He reads The Echo daily.", "他每天讀《回音報》。", "他每天讀《回聲報》。");
        row("all places of a bead", avoided, "A power loom and a power loom.", "一部動力織布車，另一部動力織布車。", "一部動力織機，另一部動力織機。");
        row("a region's form", region, "The power loom hums.", "電力織機嗡嗡響。", "動力織機嗡嗡響。");
        row("digits and ideographs", figure, "It lost $5 billion.", "它虧損5億美元。", "它虧損50億美元。");
        row("a space inside", figure, "It lost $5 billion.", "它虧損 5 億美元。", "它虧損 50 億美元。");
        row("full-width digits", figure, "It lost $5 billion.", "它虧損５億美元。", "它虧損５０億美元。");
        row("Chinese numerals", figure, "It lost $5 billion.", "它虧損五億美元。", "它虧損五十億美元。");
        row("thousands with a comma", figure, "It hired 12,500 people.", "它雇了1,250人。", "它雇了12,500人。");
        row("thousands without one", figure, "It hired 12,500 people.", "它雇了1250人。", "它雇了12500人。");
    }
    void keepsTheStyleOfItsPlace()
    {
        QFETCH(const QString, rule);
        QFETCH(const QString, english);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QString once = fixed(analysisOf(english, before), rule);
        QCOMPARE(once, after);
        QCOMPARE(fixed(analysisOf(english, once), rule), once);
    }
};

QTEST_APPLESS_MAIN(FixStyleTest)
#include "tst_fixstyle.moc"
