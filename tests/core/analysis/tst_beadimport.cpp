// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/beadimport.h"
#include "core/analysis/beadedit.h"
#include "core/analysis/realignment.h"
#include "tests/support/bitextbuilder.h"

#include <QTest>

using namespace concord;

namespace {

const QString kPicture = QStringLiteral("en: It rained. The river rose. It rained. Nobody slept that night. | zh: 下雨了。河水漲了。下雨了。那一夜沒有人睡。");

TranslationUnit unit(const char16_t *source, const char16_t *translation)
{
    return {QString::fromUtf16(source), QString::fromUtf16(translation)};
}

QString picture(const BeadImport &import)
{
    QStringList words;
    for (const Bead &bead : import.beads)
        words.append(QStringLiteral("%1…%2=%3…%4").arg(bead.source.begin).arg(bead.source.end).arg(bead.translation.begin).arg(bead.translation.end));
    return QStringLiteral("%1 (%2 of %3, %4 unknown, %5 contradicting)")
        .arg(words.join(u' ')).arg(import.beads.size()).arg(import.offered).arg(import.unknown).arg(import.contradicting);
}

} // namespace

class BeadImportTest : public QObject
{
    Q_OBJECT

private slots:
    void findsRunsOfSentencesWhateverTheirSpaces();
    void takesTheNextOfSentencesThatRepeat();
    void leavesOutWhatTheArticleDoesNotSay();
    void leavesOutWhatContradicts();
    void findsEveryUnitOfItsOwnMemory();
    void takesBeadsByTheirNumbers();
};

void BeadImportTest::findsRunsOfSentencesWhateverTheirSpaces()
{
    const Bitext bitext = concord::bitext(kPicture).bitext;
    QCOMPARE(picture(matched({unit(u"It  rained.\nThe river rose.", u"下雨了。 河水漲了。")}, bitext)),
             QStringLiteral("0…2=0…2 (1 of 1, 0 unknown, 0 contradicting)"));
}

void BeadImportTest::takesTheNextOfSentencesThatRepeat()
{
    const Bitext bitext = concord::bitext(kPicture).bitext;
    const QList<TranslationUnit> units{unit(u"It rained.", u"下雨了。"), unit(u"The river rose.", u"河水漲了。"), unit(u"It rained.", u"下雨了。")};
    QCOMPARE(picture(matched(units, bitext)), QStringLiteral("0…1=0…1 1…2=1…2 2…3=2…3 (3 of 3, 0 unknown, 0 contradicting)"));
}

void BeadImportTest::leavesOutWhatTheArticleDoesNotSay()
{
    const Bitext bitext = concord::bitext(kPicture).bitext;
    const QList<TranslationUnit> units{unit(u"The sea rose.", u"河水漲了。"), unit(u"The river", u"河水漲了。"), unit(u"The river rose.", u"河水"),
                                       unit(u"The river rose. It", u"河水漲了。"), unit(u"   ", u"。")};
    QCOMPARE(picture(matched(units, bitext)), QStringLiteral(" (0 of 5, 5 unknown, 0 contradicting)"));
}

void BeadImportTest::leavesOutWhatContradicts()
{
    const Bitext bitext = concord::bitext(kPicture).bitext;
    const QList<TranslationUnit> units{unit(u"The river rose.", u"那一夜沒有人睡。"), unit(u"Nobody slept that night.", u"河水漲了。")};
    QCOMPARE(picture(matched(units, bitext)), QStringLiteral("1…2=3…4 (1 of 2, 0 unknown, 1 contradicting)"));
}

void BeadImportTest::findsEveryUnitOfItsOwnMemory()
{
    const Bitext bitext = concord::bitext(kPicture).bitext;
    const auto whole = [](const BitextSide &side) { return alignableText(side, {0, static_cast<int>(side.sentences.size())}); };
    const QByteArray memory = writeTmx(bitext.beads, whole(bitext.source), whole(bitext.translation));
    const Result<QList<TranslationUnit>> units = readTmx(memory, Language::English, Language::TraditionalChinese);
    VERIFY_OK(units);
    const BeadImport import = matched(*units, bitext);
    QCOMPARE(import.beads.size(), units->size());
    for (const Bead &bead : import.beads) {
        QVERIFY(std::any_of(bitext.beads.begin(), bitext.beads.end(),
                            [&](const Bead &own) { return own.source == bead.source && own.translation == bead.translation; }));
    }
}

void BeadImportTest::takesBeadsByTheirNumbers()
{
    const Bitext bitext = concord::bitext(kPicture).bitext;
    const QList<Bead> beads{{{0, 2}, {0, 1}, 0.4}, {{1, 2}, {1, 2}, 1}, {{2, 3}, {1, 1}, 1}, {{3, 4}, {3, 9}, 1}};
    QCOMPARE(picture(matched(beads, bitext)), QStringLiteral("0…2=0…1 2…3=1…1 (2 of 4, 1 unknown, 1 contradicting)"));
}

QTEST_GUILESS_MAIN(BeadImportTest)
#include "tst_beadimport.moc"
