// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/association.h"
#include "core/terms/mining/conceptminer.h"
#include "core/terms/mining/englishwords.h"

#include <QTest>

using namespace concord;

namespace {

PairedText english(const QStringList &sentences)
{
    PairedText text;
    text.source = sentences;
    for (int i = 0; i < sentences.size(); ++i)
        text.pairs.append({{{Side::Source, i, {0, static_cast<int>(sentences[i].size())}}}, {}});
    return text;
}

QStringList sources(const QStringList &sentences)
{
    QStringList list;
    for (const MinedConcept &one : mineConcepts(english(sentences)))
        list.append(QStringLiteral("%1 %2").arg(one.source).arg(one.uses.size()));
    return list;
}

} // namespace

class ConceptMinerTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesButNotTheOpeningsOfSentences()
    {
        const QStringList found = sources({QStringLiteral("Yesterday Globex bought a mill."), QStringLiteral("Suppose Globex sold it to the Bank of Elbonia."),
                                           QStringLiteral("Nobody at Globex knew.")});
        QCOMPARE(found, (QStringList{QStringLiteral("Globex 3"), QStringLiteral("Bank of Elbonia 1")}));
    }

    void splitsNamesThatStandSideBySide()
    {
        const QStringList found = sources({QStringLiteral("The board of Initech met."), QStringLiteral("A man at Initech left."), QStringLiteral("Then Initech CEO Bill Lumbergh spoke.")});
        QVERIFY2(found.contains(QStringLiteral("Initech 3")) && found.contains(QStringLiteral("Bill Lumbergh 1")), qPrintable(found.join(u';')));
    }

    void aSurnameIsTheWholeName()
    {
        const QStringList found = sources({QStringLiteral("The mill hired Ada Quimby."), QStringLiteral("In May it lost Quimby again.")});
        QCOMPARE(found, QStringList{QStringLiteral("Ada Quimby 2")});
    }

    void aDefinitionJoinsNameAndShortForm()
    {
        const QStringList found = sources({QStringLiteral("The mill uses an automatic weaving engine (AWE)."), QStringLiteral("One AWE costs little."),
                                           QStringLiteral("Spending on plant was called capital outlays (capout) there.")});
        QVERIFY2(found.contains(QStringLiteral("automatic weaving engine (AWE) 2")), qPrintable(found.join(u';')));
        QVERIFY2(found.contains(QStringLiteral("capital outlays (capout) 1")), qPrintable(found.join(u';')));
    }

    void findsPhrasesAndNounsThatRecur()
    {
        const QStringList found = sources({QStringLiteral("Every power loom needs wool."), QStringLiteral("The wool for the power loom is dear."),
                                           QStringLiteral("So the price of wool and of cotton rose.")});
        QVERIFY2(found.contains(QStringLiteral("power loom 2")), qPrintable(found.join(u';')));
        QVERIFY2(found.contains(QStringLiteral("wool 3")), qPrintable(found.join(u';')));
        QVERIFY2(!found.join(u';').contains(QStringLiteral("cotton")), qPrintable(found.join(u';')));
    }

    void cutsWords()
    {
        QStringList words;
        for (const EnglishWord &word : englishWords(QStringLiteral("The U.S. firm's GPT-9 and for-profit R&D: well-known companies'")))
            words.append(word.lower);
        QCOMPARE(words, (QStringList{QStringLiteral("the"), QStringLiteral("u.s"), QStringLiteral("firm"), QStringLiteral("gpt-9"), QStringLiteral("and"),
                                     QStringLiteral("for-profit"), QStringLiteral("r&d"), QStringLiteral("well"), QStringLiteral("known"), QStringLiteral("company")}));
    }

    void weighsWhatIsMetTogether()
    {
        QVERIFY(logLikelihood({8, 8, 8, 100}) > 50);
        QVERIFY(std::abs(logLikelihood({1, 10, 10, 100})) < 1e-9);
        QVERIFY(logLikelihood({0, 30, 30, 60}) < 0);
        QVERIFY(std::abs(logLikelihood({10, 20, 15, 100}) - 19.41) < 0.01);
    }
};

QTEST_APPLESS_MAIN(ConceptMinerTest)
#include "tst_conceptminer.moc"
