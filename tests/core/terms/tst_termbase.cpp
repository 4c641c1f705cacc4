// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/glossary.h"

#include "core/text/characters.h"
#include "tests/support/testdata.h"

#include <QSet>
#include <QTest>

using namespace concord;

namespace {

Termbase read(const QByteArray &text)
{
    Result<Termbase> termbase = readGlossary(text, {});
    if (!termbase)
        qFatal("the test's glossary is refused: %s", qPrintable(termbase.error().subject));
    return std::move(*termbase);
}

QStringList designations(const Concept &one)
{
    QStringList lines;
    for (const Designation &each : one.designations)
        lines.append(QStringLiteral("%1 %2 %3 %4").arg(languageTag(each.language), each.text, termStatusName(each.status), termRegionName(each.region)).trimmed());
    return lines;
}

} // namespace

class TermbaseTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlainGlossary()
    {
        const Termbase termbase = read("# ours\nbond\t債券\tnot 公債\nGDP\t國內生產毛額;GDP\n");
        QCOMPARE(termbase.concepts.size(), 2);
        QCOMPARE(designations(termbase.concepts[0]), (QStringList{QStringLiteral("en bond preferred"), QStringLiteral("zh-Hant 債券 preferred")}));
        QCOMPARE(termbase.concepts[0].note, QStringLiteral("not 公債"));
        QCOMPARE(termbase.concepts[1].designations[0].letterCase, TermCase::Exact);
        QCOMPARE(designations(termbase.concepts[1]).last(), QStringLiteral("zh-Hant GDP admitted"));
    }

    void readsNamedColumnsInAnyOrder()
    {
        const Termbase termbase = read("zh-TW,en,zh-HK,zh-CN,deprecated,domain\n軟體,software,軟件,軟件,軟體件,computing\n");
        QCOMPARE(designations(termbase.concepts[0]),
                 (QStringList{QStringLiteral("zh-Hant 軟體 preferred TW"), QStringLiteral("en software preferred"), QStringLiteral("zh-Hant 軟件 preferred HK"),
                              QStringLiteral("zh-Hant 軟件 preferred CN"), QStringLiteral("zh-Hant 軟體件 deprecated")}));
        QCOMPARE(termbase.concepts[0].domain, QStringLiteral("computing"));
    }

    void whatTwoRegionsShareIsAnybodys()
    {
        const Termbase termbase = read("en\tzh-TW\tzh-HK\nmessage\t訊息\t訊息\n");
        QCOMPARE(designations(termbase.concepts[0]).last(), QStringLiteral("zh-Hant 訊息 preferred"));
    }

    void rowsOfOneTermAreOneConcept()
    {
        const Termbase termbase = read("investor\t投資人\nInvestor\t投資者\nloan\t貸款\n");
        QCOMPARE(termbase.concepts.size(), 2);
        QCOMPARE(designations(termbase.concepts[0]), (QStringList{QStringLiteral("en investor preferred"), QStringLiteral("zh-Hant 投資人 preferred"),
                                                                   QStringLiteral("en Investor admitted"), QStringLiteral("zh-Hant 投資者 admitted")}));
    }

    void prefersTheRegionsOwn()
    {
        const Termbase termbase = read("en\tzh-TW\tzh-HK\nmobile phone\t手機|行動電話\t流動電話\n");
        const Concept &phone = termbase.concepts[0];
        QCOMPARE(phone.designations[phone.preferred(Language::TraditionalChinese, TermRegion::Taiwan)].text, QStringLiteral("手機"));
        QCOMPARE(phone.designations[phone.preferred(Language::TraditionalChinese, TermRegion::HongKong)].text, QStringLiteral("流動電話"));
        QCOMPARE(phone.preferred(Language::SimplifiedChinese, TermRegion::Mainland), -1);
    }

    void refusesWhatIsNoGlossary()
    {
        const auto empty = readGlossary("bond\t債券\n\t\tonly a note\n", {});
        QVERIFY(!empty);
        QCOMPARE(empty.error().subject, QStringLiteral("line 2"));
        QVERIFY(!readGlossary(QByteArray("a\xff\xfe\xff\t\0b", 7), {}));
    }

    void theStarterIsRichAndSound()
    {
        const Termbase &starter = starterTermbase();
        QVERIFY2(starter.concepts.size() >= 300, qPrintable(QString::number(starter.concepts.size())));
        QSet<QString> sources;
        for (const Concept &one : starter.concepts) {
            const int chinese = one.preferred(Language::TraditionalChinese, TermRegion::Taiwan);
            const int english = one.preferred(Language::English, TermRegion::Anywhere);
            QVERIFY2(chinese >= 0 && english >= 0, qPrintable(designations(one).join(u'/')));
            QVERIFY2(!one.domain.isEmpty(), qPrintable(one.designations[english].text));
            const QString key = one.domain + one.designations[english].text.toLower();
            QVERIFY2(!sources.contains(key), qPrintable(key));
            sources.insert(key);
        }
    }
};

QTEST_APPLESS_MAIN(TermbaseTest)
#include "tst_termbase.moc"
