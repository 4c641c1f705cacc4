// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/live/livewording.h"

#include "core/analysis/livecheck.h"
#include "core/terms/glossary.h"
#include "tests/support/bitextbuilder.h"

#include <QTest>

using namespace concord;

namespace {

LoadedArticle article(const QString &picture, const char *terms = nullptr, const HouseProfile &house = {})
{
    LoadedArticle loaded;
    loaded.source.emplace();
    loaded.translation.emplace();
    loaded.analysis = bitext(picture);
    SilentProgress progress;
    loaded.analysis = *withHouse(loaded.analysis, house, progress);
    if (terms)
        loaded.analysis = withTerms(loaded.analysis, readGlossary(terms, {}).valueOr({}));
    return loaded;
}

/// "rule written → instead", of a term that is missing the term.
QStringList told(const QList<LiveNote> &notes)
{
    QStringList all;
    for (const LiveNote &note : notes)
        all.append(QStringLiteral("%1 %2 → %3").arg(note.rule, note.written.isEmpty() ? note.there : note.written, note.instead));
    return all;
}

const char *const kLoom = "en\tzh-TW\tzh-CN\tforbidden\npower loom\t動力織機\t電力織機\t鬼織機\n";
const char16_t *const kMill = u"en: The power loom hums. It never stops. | zh: 動力織機嗡嗡響。它從不停下。\nen: The hill is green. | zh: 山是綠的。";

} // namespace

class LiveWordingTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("notes");
        const auto row = [](const char16_t *text, const QStringList &notes) { QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << notes; };
        row(u"動力織機嗡嗡響。它從不停下。", {});
        row(u"它從不停下，那部動力織機。", {});
        row(u"電力織機嗡嗡響。它從不停下。", {QStringLiteral("term-region 電力織機 → 動力織機")});
        row(u"鬼織機嗡嗡響。它從不停下。", {QStringLiteral("term-forbidden 鬼織機 → 動力織機")});
        row(u"它嗡嗡響。它從不停下。", {QStringLiteral("term-missing power loom → 動力織機")});
        row(u"動力織機嗡嗡響,它從不停下。", {QStringLiteral("half-width , → ，")});
        row(u"動力织機嗡嗡響。", {QStringLiteral("simplified-character 织 → 織")}); // which is the whole mistake
        row(u"動力織機「嗡嗡響。", {QStringLiteral("quote-unpaired 「 → ")});
        row(u"", {QStringLiteral("term-missing power loom → 動力織機")});
    }
    void saysWhatIsWritten()
    {
        QFETCH(QString, text);
        const LiveWording wording(article(QString::fromUtf16(kMill), kLoom), Side::Translation, 0, {});
        QTEST(told(wording.check(text)), "notes");
    }

    void readsASourceThatIsCorrectedForItsTermsAlone()
    {
        const LiveWording wording(article(QString::fromUtf16(kMill), kLoom), Side::Source, 1, {});
        QCOMPARE(told(wording.check(QStringLiteral("The hill is green."))), QStringList());
        QCOMPARE(told(wording.check(QStringLiteral("The hill,is green -- and no power looms."))), QStringList()); // rendered beside it
    }

    void asksWhatTheHouseAsks()
    {
        HouseProfile house;
        house.off = {QStringLiteral("half-width"), QStringLiteral("term-region")};
        house.words = {{QStringLiteral("嗡嗡響"), QStringLiteral("轟轟響")}};
        const LiveWording wording(article(QString::fromUtf16(kMill), kLoom, house), Side::Translation, 0, {});
        QCOMPARE(told(wording.check(QStringLiteral("電力織機嗡嗡響,它從不停下。"))), QStringList{QStringLiteral("house-word 嗡嗡響 → 轟轟響")});
    }

    void leavesWaivedOnesAlone()
    {
        const LoadedArticle mill = article(QStringLiteral("en: The power loom hums. | zh: 電力織機嗡嗡響,很吵。"), kLoom);
        QSet<QString> waived;
        for (const Finding &finding : mill.analysis.checks.findings)
            waived.insert(finding.fingerprint);
        QVERIFY(waived.size() >= 2);
        const QString text = QStringLiteral("電力織機嗡嗡響,很吵。");
        QCOMPARE(LiveWording(mill, Side::Translation, 0, {}).check(text).size(), 2);
        QCOMPARE(told(LiveWording(mill, Side::Translation, 0, waived).check(text)), QStringList());
        QCOMPARE(told(LiveWording(mill, Side::Translation, 0, waived).check(QStringLiteral("鬼織機嗡嗡響,很吵。"))).first(), QStringLiteral("term-forbidden 鬼織機 → 動力織機"));
    }

    /// With figures and names, each thing once.
    void standsBesideFiguresAndNames()
    {
        const LoadedArticle plain = article(QStringLiteral("en: Nvidia sold 40 looms. | zh: 輝達賣了40部織機。"));
        const QString text = QStringLiteral("英偉達賣了50部織機,很吵。");
        const LiveCheck check = LiveChecker(plain, Side::Translation, 0).check(text);
        QCOMPARE(check.differences.size(), 1);
        QCOMPARE(check.names.size(), 1);
        QCOMPARE(told(check.notes), QStringList{QStringLiteral("half-width , → ，")});
        LoadedArticle held = plain;
        held.analysis = withTerms(plain.analysis, starterTermbase());
        const LiveCheck against = LiveChecker(held, Side::Translation, 0).check(text);
        QVERIFY(against.names.isEmpty());
        QCOMPARE(told(against.notes).first(), QStringLiteral("term-region 英偉達 → 輝達"));
        QVERIFY(!against.isClean());
    }

    void saysNothingOfWhatIsNotThere()
    {
        const LoadedArticle mill = article(QString::fromUtf16(kMill), kLoom);
        QVERIFY(LiveWording(mill, Side::Translation, 7, {}).check(QStringLiteral("鬼織機,")).isEmpty());
        QVERIFY(LiveWording(LoadedArticle(), Side::Source, 0, {}).check(QStringLiteral("x")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(LiveWordingTest)
#include "tst_livewording.moc"
