// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/fixing.h"

#include "core/checks/orthographycheck.h"
#include "core/checks/rules.h"
#include "core/analysis/bilingual/xliffimport.h"
#include "tests/support/bitextbuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace concord;

namespace {

Bitext chinese(const QStringList &paragraphs)
{
    Bitext bitext;
    bitext.translation = analyseSide({Language::TraditionalChinese, paragraphs}, {});
    return bitext;
}

/// A text out of pieces, some of which break rules.
QStringList someText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("河水漲了"), QStringLiteral("他說“很好」"), QStringLiteral("...."), QStringLiteral("--"), QStringLiteral(","), QStringLiteral("。"),
                                    QStringLiteral("的的"), QStringLiteral(" "), QStringLiteral("Linux"), QStringLiteral("２０２５"), QStringLiteral("，，"), QStringLiteral("(代理)"),
                                    QStringLiteral("「好」"), QStringLiteral("软件"), QStringLiteral("軟件很貴"), QStringLiteral("?"), QStringLiteral("《書》"), QStringLiteral("—"), QStringLiteral("："), QStringLiteral("天黑了")};
    QStringList paragraphs;
    for (int i = random.bounded(1, 5); i > 0; --i) {
        QString text = QStringLiteral("橋撐住了");
        for (int n = random.bounded(2, 14); n > 0; --n)
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        paragraphs.append(text);
    }
    return paragraphs;
}

QSet<QString> fingerprints(const QList<Finding> &findings)
{
    QSet<QString> all;
    for (const Finding &finding : findings)
        all.insert(finding.rule + u' ' + finding.fingerprint);
    return all;
}

} // namespace

/// What "all of a rule" writes, and what waiving lets stand.
class FixingTest : public QObject
{
    Q_OBJECT

private slots:
    void editsNeverOverlap()
    {
        QRandomGenerator random(7);
        int written = 0;
        for (int run = 0; run < 300; ++run) {
            const Bitext bitext = chinese(someText(random));
            const QList<Finding> findings = checkOrthography(bitext, HouseProfile::taiwan());
            for (const Rule &rule : rules()) {
                const QList<TextEdit> edits = fixesOfRule(findings, {}, QLatin1String(rule.id), Side::Translation);
                for (qsizetype i = 1; i < edits.size(); ++i) {
                    const TextSpan &before = edits[i - 1].span, &after = edits[i].span;
                    QVERIFY(before.paragraph < after.paragraph || before.range.end <= after.range.begin);
                }
                written += static_cast<int>(edits.size());
            }
        }
        QVERIFY(written > 500);
    }

    /// Written until nothing is left to write, a rule says nothing more; and that comes soon.
    void comesToAnEnd()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 200; ++run) {
            QStringList paragraphs = someText(random);
            for (const Rule &rule : rules()) {
                int rounds = 0;
                while (rounds < 6) {
                    const QList<TextEdit> edits = fixesOfRule(checkOrthography(chinese(paragraphs), HouseProfile::taiwan()), {}, QLatin1String(rule.id), Side::Translation);
                    if (edits.isEmpty())
                        break;
                    paragraphs = withEdits(paragraphs, edits);
                    ++rounds;
                }
                QVERIFY2(rounds < 6, qPrintable(QLatin1String(rule.id) + u' ' + paragraphs.join(u'/')));
            }
        }
    }

    void touchesNothingButItsPlaces()
    {
        const QStringList before{QStringLiteral("天黑了,他走了。他說好,就走了。"), QStringLiteral("她說「好」--沒有回頭。")};
        const QList<Finding> findings = checkOrthography(chinese(before), HouseProfile::taiwan());
        const QList<TextEdit> edits = fixesOfRule(findings, {}, QStringLiteral("half-width"), Side::Translation);
        QCOMPARE(edits.size(), 2);
        QCOMPARE(withEdits(before, edits), (QStringList{QStringLiteral("天黑了，他走了。他說好，就走了。"), before[1]}));
    }

    void waivedOnesAreLeftAlone()
    {
        const QStringList text{QStringLiteral("天黑了,他走了。"), QStringLiteral("他說好,就走了。")};
        const QList<Finding> findings = checkOrthography(chinese(text), HouseProfile::taiwan());
        QCOMPARE(findings.size(), 2);
        QCOMPARE(fixesOfRule(findings, {findings[0].fingerprint}, QStringLiteral("half-width"), Side::Translation).size(), 1);
        QVERIFY(fixesOfRule(findings, {}, QStringLiteral("dash-form"), Side::Translation).isEmpty());
    }

    /// Waivers are kept by what a passage says: other paragraphs may change as they like, its own words may not.
    void waiversOutliveUnrelatedEdits()
    {
        QRandomGenerator random(23);
        const QString own = QStringLiteral("渡輪停駛了,旅客在碼頭等到半夜。");
        const auto mine = [](const Bitext &bitext) {
            QList<Finding> found = checkOrthography(bitext, HouseProfile::taiwan());
            found.removeIf([](const Finding &one) { return one.rule != QStringLiteral("half-width") || one.translationParagraph != 0 || !one.translationValue.isEmpty(); });
            return found;
        };
        const QSet<QString> waived = fingerprints(mine(chinese({own, QStringLiteral("天黑了。")})));
        QCOMPARE(waived.size(), 1);
        for (int run = 0; run < 200; ++run) {
            QStringList others;
            for (int i = random.bounded(4); i >= 0; --i)
                others.append(QStringLiteral("橋撐住了。河水漲了%1次。").arg(random.bounded(9)));
            QCOMPARE(fingerprints(mine(chinese(QStringList{own} + others))), waived);
        }
        for (const char *changed : {"渡輪停駛了,旅人在碼頭等到半夜。", "渡輪停開了,旅客在碼頭等到半夜。"}) {
            const QSet<QString> now = fingerprints(mine(chinese({QString::fromUtf8(changed), QStringLiteral("天黑了。")})));
            QCOMPARE(now.size(), 1);
            QVERIFY2(now != waived, changed);
        }
    }

    void switchedOffRulesSayNothing()
    {
        const Bitext article = bitext(QStringLiteral("en: It lost $5 billion, he said. | zh: 他說,虧損50萬美元。")).bitext;
        HouseProfile house;
        QVERIFY(fingerprints(checkBitext(article, {}, nullptr, house).findings).size() >= 2);
        for (const Rule &rule : rules())
            house.off.insert(QLatin1String(rule.id));
        QVERIFY(checkBitext(article, {}, nullptr, house).findings.isEmpty());
        house.off.remove(QStringLiteral("figure-mismatch"));
        QCOMPARE(checkBitext(article, {}, nullptr, house).findings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(FixingTest)
#include "tst_fixing.moc"
