// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/orthographycheck.h"

#include "core/analysis/articleanalysis.h"
#include "core/checks/repetitioncheck.h"
#include "core/checks/rules.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace concord;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

Bitext chinese(const QStringList &paragraphs)
{
    Bitext bitext;
    bitext.translation.language = Language::TraditionalChinese;
    bitext.translation.paragraphs = paragraphs;
    return bitext;
}

QList<Finding> findingsIn(const QStringList &paragraphs)
{
    return checkOrthography(chinese(paragraphs), HouseProfile::taiwan());
}

struct GoldRow
{
    int paragraph; ///< from 1
    int column;    ///< from 1
    QString severity;
};

QList<GoldRow> goldRows()
{
    QList<GoldRow> rows;
    for (const QString &line : linesOf(testDataFile(QStringLiteral("reference-article/gold/orthography.tsv"))).mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 4)
            rows.append({cells[0].toInt(), cells[1].toInt(), cells[3]});
    }
    return rows;
}

bool isAt(const Finding &finding, const GoldRow &row)
{
    return std::any_of(finding.spans.begin(), finding.spans.end(), [&](const TextSpan &span) {
        return span.paragraph == row.paragraph - 1 && span.range.begin <= row.column && span.range.end >= row.column - 1;
    });
}

/// The files of a folder of the bitext, and their lines together.
QList<QStringList> textsOf(const QString &folder)
{
    QList<QStringList> texts;
    const QDir dir(testDataFile(QStringLiteral("bitext/%1/zh-hant").arg(folder)));
    for (const QString &name : dir.entryList(QDir::Files))
        texts.append(linesOf(dir.filePath(name)));
    return texts;
}

/// Two beads and more: `pairs` of a source and its translation, a paragraph each.
Bitext pairsOf(const QList<QPair<QString, QString>> &pairs)
{
    Bitext bitext = chinese({});
    for (int i = 0; i < pairs.size(); ++i) {
        bitext.source.paragraphs.append(pairs[i].first);
        bitext.translation.paragraphs.append(pairs[i].second);
        bitext.source.sentences.append(LocatedSentence{i, {0, static_cast<int>(pairs[i].first.size())}});
        bitext.translation.sentences.append(LocatedSentence{i, {0, static_cast<int>(pairs[i].second.size())}});
        bitext.beads.append({{i, i + 1}, {i, i + 1}, 1.0});
    }
    return bitext;
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

class OrthographyCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTranslationAndASourceThatStandsAlone()
    {
        Bitext bitext = chinese({QStringLiteral("他们走了。")});
        const QList<Finding> findings = checkOrthography(bitext, HouseProfile::taiwan());
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().severity == Severity::Error);
        QCOMPARE(findings.first().translationText, QStringLiteral("们"));
        QCOMPARE(findings.first().edits.first().replacement, QStringLiteral("們"));
        std::swap(bitext.source, bitext.translation);
        QCOMPARE(checkOrthography(bitext, HouseProfile::taiwan()).first().sourceText, QStringLiteral("们"));
        bitext.source.language = Language::SimplifiedChinese;
        QVERIFY(checkOrthography(bitext, HouseProfile::taiwan()).isEmpty());
    }

    void keepsAFingerprintThroughEditsElsewhereAndNotThroughEditsThere()
    {
        const QString text = QStringLiteral("那天晚上下著大雨，路上沒有車。公司後來晉昇了兩個人，其他人都沒有說話。");
        const QString before = findingsIn({text}).first().fingerprint;
        QString far = text;
        QCOMPARE(findingsIn({far.replace(QStringLiteral("大雨"), QStringLiteral("小雪"))}).first().fingerprint, before);
        QCOMPARE(findingsIn({QStringLiteral("新的一段。"), text}).first().fingerprint, before);
        QString near = text;
        QVERIFY(findingsIn({near.replace(QStringLiteral("兩個人"), QStringLiteral("三個人"))}).first().fingerprint != before);
    }

    void isAskedByRuleAndByHouse()
    {
        const Bitext bitext = chinese({QStringLiteral("他们看視頻...")});
        QCOMPARE(rulesOf(checkBitext(bitext, {QStringLiteral("regional-word")}).findings), QStringList{QStringLiteral("regional-word")});
        QList<Finding> findings = checkBitext(bitext).findings;
        QCOMPARE(findings.size(), 3);
        HouseProfile house;
        house.off = {QStringLiteral("regional-word"), QStringLiteral("ellipsis-form")};
        addHouseFindings(findings, bitext, house);
        QCOMPARE(rulesOf(findings), QStringList{QStringLiteral("simplified-character")});
        for (const Rule &rule : rules())
            QVERIFY(!house.off.contains(QLatin1String(rule.id)) || isHouseRule(QLatin1String(rule.id)));
    }

    void tellsSentencesThatAreOddAsAWhole()
    {
        const Bitext bitext = pairsOf({{QStringLiteral("The board met on Monday."), QStringLiteral("董事會在星期一開會討論明年的預算。")},
                                       {QStringLiteral("Nobody came on Tuesday."), QStringLiteral("董事會在星期一開會討論明年的預算。")},
                                       {QStringLiteral("It was still raining then."), QStringLiteral("It was still raining then.")},
                                       {QStringLiteral("Anna Lind left."), QStringLiteral("安娜·林德走了。")},
                                       {QStringLiteral("Olaf Berg stayed."), QStringLiteral("奧拉夫·貝里（Olaf Berg）留下。")}});
        QCOMPARE(rulesOf(checkRepetitions(bitext)), (QStringList{QStringLiteral("sentence-repeated"), QStringLiteral("sentence-untranslated"),
                                                                 QStringLiteral("first-mention")}));
    }

    void tellsALengthThatIsOdd()
    {
        QList<QPair<QString, QString>> pairs;
        for (int i = 0; i < 30; ++i)
            pairs.append({QStringLiteral("The harbour was closed for %1 weeks because of the storm.").arg(i + 10),
                          QStringLiteral("港口因為這場風暴關閉了%1個星期。").arg(i + 10)});
        QVERIFY(checkRepetitions(pairsOf(pairs)).isEmpty());
        pairs[7].second = QStringLiteral("港口關了。");
        const QList<Finding> findings = checkRepetitions(pairsOf(pairs));
        QCOMPARE(rulesOf(findings), QStringList{QStringLiteral("length-odd")});
        QCOMPARE(findings.first().translationParagraph, 7);
    }

    /// All rows of severity error and warn but the figure, which is another rule's.
    void findsWhatACarefulReaderFound()
    {
        const QStringList article = linesOf(testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt")));
        if (article.size() < 2)
            QSKIP("the reference article is not here");
        const QList<Finding> findings = findingsIn(article);
        int wanted = 0, found = 0;
        for (const GoldRow &row : goldRows()) {
            if (row.severity != QLatin1String("error") && row.severity != QLatin1String("warn"))
                continue;
            ++wanted;
            const bool isFound = std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) { return isAt(finding, row); });
            found += isFound ? 1 : 0;
            if (!isFound)
                qInfo("not found: paragraph %d, column %d", row.paragraph, row.column);
        }
        qInfo("%d of %d", found, wanted);
        QVERIFY(wanted >= 37 && found >= wanted - 2);
    }

    /// The rest are a figure and a term: with the rules on those every row is found.
    void allRulesTogetherFindEveryRow()
    {
        const QStringList english = linesOf(testDataFile(QStringLiteral("reference-article/article.en.txt")));
        const QStringList chinese = linesOf(testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt")));
        if (english.size() < 2 || chinese.size() < 2)
            QSKIP("the reference article is not here");
        SilentProgress progress;
        const auto analysis = analyseArticle({Language::English, english}, {Language::TraditionalChinese, chinese}, {}, progress);
        VERIFY_OK(analysis);
        int wanted = 0, found = 0;
        for (const GoldRow &row : goldRows()) {
            if (row.severity != QLatin1String("error") && row.severity != QLatin1String("warn"))
                continue;
            const auto speaksOf = [&](const Finding &finding) {
                return std::any_of(finding.spans.begin(), finding.spans.end(), [&](const TextSpan &span) {
                    return span.side == Side::Translation && span.paragraph == row.paragraph - 1 && span.range.begin <= row.column && span.range.end >= row.column - 1;
                });
            };
            ++wanted;
            const QList<Finding> &findings = analysis->checks.findings;
            const bool isFound = std::any_of(findings.begin(), findings.end(), speaksOf);
            found += isFound ? 1 : 0;
            if (!isFound)
                qInfo("not found: paragraph %d, column %d", row.paragraph, row.column);
        }
        qInfo("%d of %d", found, wanted);
        QVERIFY(wanted >= 37 && found * 100 >= wanted * 95);
    }

    void reportsNothingElseThereButHabits()
    {
        const QStringList article = linesOf(testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt")));
        if (article.size() < 2)
            QSKIP("the reference article is not here");
        const QList<GoldRow> rows = goldRows();
        int others = 0;
        for (const Finding &finding : findingsIn(article)) {
            const bool isGold = std::any_of(rows.begin(), rows.end(), [&](const GoldRow &row) { return isAt(finding, row); });
            const bool isHabit = finding.severity == Severity::Info && !finding.translationValue.isEmpty();
            others += finding.translationParagraph < 64 && !isGold && !isHabit ? 1 : 0;
        }
        qInfo("%d others", others);
        QVERIFY(others <= 1);
    }

    void fallsIntoNoTrap()
    {
        const QStringList lines = linesOf(testDataFile(QStringLiteral("terms/boundary_traps.tsv")));
        if (lines.size() < 2)
            QSKIP("the traps are not here");
        for (const QString &line : lines) {
            const QStringList told = line.startsWith(u'#') ? QStringList() : rulesOf(findingsIn({line.section(u'\t', 0, 0)}));
            QVERIFY2(told.isEmpty(), qPrintable(line + told.join(u' ')));
        }
    }

    void leavesGenuineTextAlone()
    {
        int sentences = 0, simplified = 0, regional = 0;
        for (const QString &folder : {QStringLiteral("news"), QStringLiteral("law")}) {
            for (const QStringList &text : textsOf(folder)) {
                sentences += static_cast<int>(text.size());
                for (const Finding &finding : findingsIn(text)) {
                    simplified += finding.rule == QLatin1String("simplified-character") ? 1 : 0;
                    regional += finding.rule == QLatin1String("regional-word") ? 1 : 0;
                }
            }
        }
        if (sentences == 0)
            QSKIP("the bitext is not here");
        qInfo("%d sentences, %d simplified, %d regional", sentences, simplified, regional);
        QVERIFY(simplified <= 1); // 宫 in one news story, which is a leak
        QVERIFY(regional * 200 <= sentences);
    }

    void catchesSimplifiedCharacters()
    {
        QStringList characters = linesOf(testDataFile(QStringLiteral("terms/simplified_only_chars.txt")));
        characters.removeIf([](const QString &line) { return line.size() != 1; });
        if (characters.isEmpty())
            QSKIP("the list of characters is not here");
        int found = 0;
        for (const QString &character : std::as_const(characters))
            found += rulesOf(findingsIn({character})).contains(QLatin1String("simplified-character")) ? 1 : 0;
        qInfo("%d of %lld", found, static_cast<long long>(characters.size()));
        QVERIFY(found * 100 >= 97 * characters.size());
    }
};

QTEST_APPLESS_MAIN(OrthographyCheckTest)
#include "tst_orthographycheck.moc"
