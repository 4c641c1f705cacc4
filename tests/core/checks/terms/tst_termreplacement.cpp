// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/terms/termreplacement.h"

#include "tests/support/bitextbuilder.h"

using namespace concord;

namespace {

Bitext textsOf(const QString &translation, Language language = Language::TraditionalChinese)
{
    Bitext texts;
    texts.translation.language = language;
    texts.translation.paragraphs = translation.split(u'\n');
    return texts;
}

/// Every place of some words, overlapping ones too.
QList<TextSpan> placesOf(const Bitext &texts, const QString &words)
{
    QList<TextSpan> places;
    for (int paragraph = 0; paragraph < texts.translation.paragraphs.size(); ++paragraph) {
        const QString &text = texts.translation.paragraphs[paragraph];
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
            places.append({Side::Translation, paragraph, {static_cast<int>(at), static_cast<int>(at + words.size())}});
    }
    return places;
}

Bitext written(Bitext texts, const QList<TextEdit> &edits)
{
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        texts.translation.paragraphs[edit->span.paragraph].replace(edit->span.range.begin, edit->span.range.length(), edit->replacement);
    return texts;
}

} // namespace

class TermReplacementTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheStyleOfThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("after");
        QTest::newRow("plain") << "英尼賺錢，英尼付款" << "英尼" << "因尼" << "因尼賺錢，因尼付款";
        QTest::newRow("two paragraphs") << "英尼賺錢\n英尼付款" << "英尼" << "因尼" << "因尼賺錢\n因尼付款";
        QTest::newRow("longer one that is there already") << "動力織機與織機" << "織機" << "動力織機" << "動力織機與動力織機";
        QTest::newRow("shorter one") << "動力織機很快" << "動力織機" << "織機" << "織機很快";
        QTest::newRow("title marks are not doubled") << "他讀《回聲》" << "回聲" << "《回聲報》" << "他讀《回聲報》";
        QTest::newRow("title marks are put") << "他讀回聲" << "回聲" << "《回聲報》" << "他讀《回聲報》";
        QTest::newRow("title marks go with what they hold") << "他讀《回聲》" << "《回聲》" << "回聲報" << "他讀回聲報";
        QTest::newRow("Latin among joined letters") << "由英尼與Globex造" << "英尼" << "Initech" << "由Initech與Globex造";
        QTest::newRow("Latin among spaced letters") << "由英尼和 Globex 造" << "英尼" << "Initech" << "由 Initech 和 Globex 造";
        QTest::newRow("spaces go with the letters") << "由 Initech 和 Globex 造" << "Initech" << "英尼" << "由英尼和 Globex 造";
        QTest::newRow("no space beside punctuation") << "買了「英尼」，賣了 Globex 股" << "英尼" << "Initech" << "買了「Initech」，賣了 Globex 股";
        QTest::newRow("at both ends") << "英尼" << "英尼" << "Initech" << "Initech";
        QTest::newRow("nothing to do") << "英尼賺錢" << "英尼" << "英尼" << "英尼賺錢";
    }
    void keepsTheStyleOfThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Bitext before = textsOf(text);
        const Bitext after = written(before, replacementsAt(before, placesOf(before, from), to));
        QTEST(after.translation.paragraphs.join(u'\n'), "after");
        QVERIFY(replacementsAt(after, placesOf(after, to), to).isEmpty()); // doing it again does nothing
    }

    void keepsTheCapitalOfAnEnglishSentence()
    {
        const Bitext before = textsOf(QStringLiteral("Looms are fast. Looms are loud, and Looms break."), Language::English);
        const Bitext after = written(before, replacementsAt(before, placesOf(before, QStringLiteral("Looms")), QStringLiteral("power looms")));
        QCOMPARE(after.translation.paragraphs.first(), QStringLiteral("Power looms are fast. Power looms are loud, and power looms break."));
    }

    void passesOverPlacesThatAreNotThere()
    {
        const Bitext texts = textsOf(QStringLiteral("英尼"));
        QVERIFY(replacementsAt(texts, {{Side::Translation, 4, {0, 2}}, {Side::Translation, 0, {1, 9}}, {Side::Source, 0, {0, 1}}}, QStringLiteral("因尼")).isEmpty());
        QVERIFY(replacementsAt(texts, placesOf(texts, QStringLiteral("英尼")), QString()).isEmpty());
    }

    void makesOneEditOfOverlappingPlaces()
    {
        const Bitext texts = textsOf(QStringLiteral("大大大"));
        const QList<TextEdit> edits = replacementsAt(texts, placesOf(texts, QStringLiteral("大大")), QStringLiteral("小"));
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().span.range, (Range{0, 2}));
    }
};

QTEST_APPLESS_MAIN(TermReplacementTest)
#include "tst_termreplacement.moc"
