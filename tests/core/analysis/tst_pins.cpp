// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pins.h"
#include "core/analysis/articleanalysis.h"
#include "tests/support/bitextbuilder.h"

#include <QTest>

using namespace concord;

namespace {

const QString kPicture = QStringLiteral("en: Rain fell all day. The river rose by night. | zh: 整天下雨。河水到夜裡漲了。\n"
                                        "en: Nobody slept. The bridge held until dawn. | zh: 沒有人睡。橋撐到了天亮。");

/// An article of revisions 1 (source) and 2 (translation), and others beside them.
class RevisedArticle
{
public:
    explicit RevisedArticle(const QString &picture = kPicture) : m_bitext(bitext(picture).bitext) {}

    const Bitext &now() const { return m_bitext; }

    StoredBead pin(Range source, Range translation) const
    {
        StoredBead bead = storedBead({source, translation, 1}, m_bitext, m_source, m_translation);
        bead.id = newId<BeadId>();
        return bead;
    }

    /// The text as it is becomes an older revision, the new one takes its place.
    void revise(const QString &picture)
    {
        m_older.insert(m_source, m_bitext.source.paragraphs);
        m_older.insert(m_translation, m_bitext.translation.paragraphs);
        m_source.value += 2;
        m_translation.value += 2;
        m_bitext = bitext(picture).bitext;
    }

    Pins pins(const QList<StoredBead> &stored) const
    {
        return placePins(stored, m_bitext, m_source, m_translation, [this](RevisionId id) -> std::optional<QStringList> {
            return m_older.contains(id) ? std::optional(m_older.value(id)) : std::nullopt;
        });
    }

private:
    Bitext m_bitext;
    RevisionId m_source{1};
    RevisionId m_translation{2};
    QHash<RevisionId, QStringList> m_older;
};

QString picture(const Pins &pins)
{
    QStringList words;
    for (const Pin &pin : pins.held) {
        const Bead &bead = pin.bead;
        words.append(QStringLiteral("%1…%2=%3…%4").arg(bead.source.begin).arg(bead.source.end).arg(bead.translation.begin).arg(bead.translation.end));
    }
    if (pins.lapsed > 0)
        words.append(QStringLiteral("%1 lapsed").arg(pins.lapsed));
    return words.join(u' ');
}

} // namespace

class PinsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryBeadOfItsOwnRevision();
    void quotesAcrossParagraphs();
    void followsItsSentencesToANewPlace();
    void holdsWhenAWordIsCorrected();
    void lapsesWhenASideIsRewritten();
    void comesBackWithTheTextItWasMadeOn();
    void leavesANewSentenceBesideItAlone();
    void takesInBothHalvesOfASentenceCutInTwo();
    void keepsASentenceWithoutACounterpartInItsPlace();
    void letsTheNewerOfTwoHold();
    void lapsesWhenItsRevisionSaysOtherWords();
};

void PinsTest::findsEveryBeadOfItsOwnRevision()
{
    const RevisedArticle article;
    const int sources = static_cast<int>(article.now().source.sentences.size());
    const int translations = static_cast<int>(article.now().translation.sentences.size());
    QCOMPARE(sources, 4);
    for (int a = 0; a <= sources; ++a) {
        for (int b = a; b <= sources; ++b) {
            for (int c = 0; c <= translations; ++c) {
                for (int d = c; d <= translations; ++d) {
                    if (a == b && c == d)
                        continue;
                    const Pins pins = article.pins({article.pin({a, b}, {c, d})});
                    QCOMPARE(picture(pins), QStringLiteral("%1…%2=%3…%4").arg(a).arg(b).arg(c).arg(d));
                }
            }
        }
    }
}

void PinsTest::quotesAcrossParagraphs()
{
    const RevisedArticle article;
    const StoredBead bead = article.pin({1, 3}, {2, 2});
    QCOMPARE(bead.run(Side::Source).exact, QStringLiteral("The river rose by night.\nNobody slept."));
    QVERIFY(bead.run(Side::Translation).isEmpty());
    QCOMPARE(bead.run(Side::Translation).paragraph, 1);
}

void PinsTest::followsItsSentencesToANewPlace()
{
    RevisedArticle article;
    const QList<StoredBead> stored{article.pin({2, 3}, {2, 3})};
    article.revise(QStringLiteral("en: It began on a Monday. | zh: 事情從星期一開始。\n") + kPicture);
    QCOMPARE(picture(article.pins(stored)), QStringLiteral("3…4=3…4"));
}

void PinsTest::holdsWhenAWordIsCorrected()
{
    RevisedArticle article;
    const QList<StoredBead> stored{article.pin({3, 4}, {3, 4})};
    QString corrected = kPicture;
    article.revise(corrected.replace(QStringLiteral("天亮"), QStringLiteral("黎明")));
    QCOMPARE(picture(article.pins(stored)), QStringLiteral("3…4=3…4"));
}

void PinsTest::lapsesWhenASideIsRewritten()
{
    RevisedArticle article;
    const QList<StoredBead> stored{article.pin({1, 2}, {1, 2}), article.pin({3, 4}, {3, 4})};
    QString rewritten = kPicture;
    article.revise(rewritten.replace(QStringLiteral("橋撐到了天亮"), QStringLiteral("那座老木橋始終沒有垮下來")));
    QCOMPARE(picture(article.pins(stored)), QStringLiteral("1…2=1…2 1 lapsed"));
}

void PinsTest::comesBackWithTheTextItWasMadeOn()
{
    RevisedArticle article;
    const RevisedArticle before = article;
    const QList<StoredBead> stored{article.pin({3, 4}, {3, 4})};
    article.revise(QStringLiteral("en: All of it is new. | zh: 全部都換過了。"));
    QCOMPARE(article.pins(stored).lapsed, 1);
    QCOMPARE(picture(before.pins(stored)), QStringLiteral("3…4=3…4"));
}

void PinsTest::leavesANewSentenceBesideItAlone()
{
    RevisedArticle article;
    const QList<StoredBead> stored{article.pin({0, 1}, {0, 1}), article.pin({1, 2}, {1, 2})};
    QString longer = kPicture;
    article.revise(longer.replace(QStringLiteral("all day. "), QStringLiteral("all day. Cellars filled with mud. ")));
    QCOMPARE(picture(article.pins(stored)), QStringLiteral("0…1=0…1 2…3=1…2"));
}

void PinsTest::takesInBothHalvesOfASentenceCutInTwo()
{
    RevisedArticle article;
    const QList<StoredBead> stored{article.pin({3, 4}, {3, 4})};
    QString cut = kPicture;
    article.revise(cut.replace(QStringLiteral("held until"), QStringLiteral("held. Until")));
    QCOMPARE(picture(article.pins(stored)), QStringLiteral("3…5=3…4"));
}

void PinsTest::keepsASentenceWithoutACounterpartInItsPlace()
{
    RevisedArticle article;
    const QList<StoredBead> stored{article.pin({2, 3}, {2, 2})};
    article.revise(QStringLiteral("en: It began on a Monday. | zh: 事情從星期一開始。\n") + kPicture);
    QCOMPARE(picture(article.pins(stored)), QStringLiteral("3…4=3…3"));
}

void PinsTest::letsTheNewerOfTwoHold()
{
    const RevisedArticle article;
    const StoredBead old = article.pin({0, 2}, {0, 1}), newer = article.pin({1, 2}, {1, 2});
    const Pins pins = article.pins({old, newer});
    QCOMPARE(picture(pins), QStringLiteral("1…2=1…2 1 lapsed"));
    QCOMPARE(pins.held.first().id, newer.id);
}

void PinsTest::lapsesWhenItsRevisionSaysOtherWords()
{
    const RevisedArticle article;
    StoredBead wrong = article.pin({0, 1}, {0, 1}), far = wrong, unknown = wrong;
    wrong.run(Side::Source).exact = QStringLiteral("Other words here.");
    far.run(Side::Translation).paragraph = far.run(Side::Translation).lastParagraph = 99;
    unknown.run(Side::Source).revision = RevisionId{77};
    QCOMPARE(picture(article.pins({wrong, far, unknown})), QStringLiteral("3 lapsed"));
}

QTEST_GUILESS_MAIN(PinsTest)
#include "tst_pins.moc"
