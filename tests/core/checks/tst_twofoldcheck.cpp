// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/wording/twofoldcheck.h"

#include "core/checks/rules.h"
#include "tests/support/bitextbuilder.h"

#include <QDir>
#include <QTest>

using namespace concord;

namespace {

QStringList told(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &one : findings)
        lines.append(QStringLiteral("%1: %2 | %3 | %4").arg(one.rule, one.sourceText, one.translationText, one.suggestion.isEmpty() ? one.counterpart : one.suggestion));
    return lines;
}

} // namespace

class TwofoldCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void findsANameInOtherCharacters()
    {
        const Bitext article = bitext(QStringLiteral("en: The ferry was built by Orla Quindlen in spring. | zh: 渡輪由歐拉·昆德倫在春天造好。\n"
                                                     "en: Orla Quindlen's brother sold the mill. | zh: 奧拉·坤德林的弟弟賣了紙廠。\n"
                                                     "en: In autumn Orla Quindlen went north. | zh: 秋天歐拉·昆德倫往北方去了。")).bitext;
        const QList<Finding> findings = checkTwofold(article);
        QCOMPARE(told(findings), QStringList{QStringLiteral("name-transliterated: Orla Quindlen | 奧拉·坤德林 | 歐拉·昆德倫")});
        QCOMPARE(wordsAt(article, findings[0].edits.value(0).span), QStringLiteral("奧拉·坤德林"));
        QCOMPARE(findings[0].translationParagraph, 1);
    }

    void doesNotMixUpPeople()
    {
        QVERIFY(checkTwofold(bitext(QStringLiteral("en: Orla Quindlen met Tam Borrowby at the mill. | zh: 歐拉·昆德倫在紙廠見了塔姆·波洛比。\n"
                                                   "en: Orla Quindlen went north. | zh: 歐拉·昆德倫往北方去了。\n"
                                                   "en: Tam Borrowby stayed behind. | zh: 塔姆·波洛比留了下來。")).bitext).isEmpty());
    }

    void findsASentenceTranslatedTwice()
    {
        const Bitext article = bitext(QStringLiteral("en: The owner did not answer our questions. | zh: 業主沒有回答我們的問題。\n"
                                                     "en: Rain fell all night and the river rose. | zh: 整夜下雨，河水漲了。\n"
                                                     "en: The owner did not answer our questions. | zh: 老闆並未回覆我們的提問。\n"
                                                     "en: Nobody knows. | zh: 沒人知道。\n"
                                                     "en: Nobody knows. | zh: 誰也不曉得。\n"
                                                     "en: Rain fell all night and the river rose. | zh: 整夜下雨，河水漲了。")).bitext;
        const QList<Finding> findings = checkTwofold(article);
        QCOMPARE(told(findings), QStringList{QStringLiteral("sentence-inconsistent: The owner did not answer our questions. | 老闆並未回覆我們的提問。 | 業主沒有回答我們的問題。")});
        QVERIFY(findings[0].severity == Severity::Info && findings[0].spans.size() == 2);
    }

    /// How often it speaks on professional translations; names and sentences there are almost all consistent.
    void isQuietOnProfessionalTexts_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("news") << QStringLiteral("bitext/news");
        QTest::newRow("law") << QStringLiteral("bitext/law");
    }

    void isQuietOnProfessionalTexts()
    {
        QFETCH(QString, folder);
        const QString english = testDataFile(folder + QStringLiteral("/en")), chinese = testDataFile(folder + QStringLiteral("/zh-hant"));
        if (english.isEmpty() || chinese.isEmpty())
            QSKIP("the bitexts are not there");
        int names = 0, sentences = 0, beads = 0;
        for (const QString &name : QDir(english).entryList(QDir::Files)) {
            const auto lines = [&name](const QString &in) {
                QStringList all = QString::fromUtf8(readAll(in + u'/' + name)).split(u'\n', Qt::SkipEmptyParts);
                return all;
            };
            SilentProgress progress;
            const auto article = analyseArticle({Language::English, lines(english)}, {Language::TraditionalChinese, lines(chinese)}, {}, progress, {QStringLiteral("length-odd")});
            VERIFY_OK(article);
            beads += static_cast<int>(article->bitext.beads.size());
            for (const Finding &one : checkTwofold(article->bitext)) {
                ++(one.rule == u"name-transliterated" ? names : sentences);
                if (one.rule == u"name-transliterated")
                    qInfo("%s", qPrintable(told({one}).first()));
            }
        }
        qInfo("%s: %d beads, %d names in two ways, %d sentences translated twice", qPrintable(folder), beads, names, sentences);
        QVERIFY(beads > 0 && names * 200 <= beads);
    }
};

QTEST_GUILESS_MAIN(TwofoldCheckTest)
#include "tst_twofoldcheck.moc"
