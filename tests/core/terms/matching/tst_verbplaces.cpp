// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/matching/verbplaces.h"

#include <QTest>

using namespace concord;

class VerbPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    /// The word in question stands between brackets.
    void tellsVerbsFromNouns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isVerb");
        const auto row = [](const char *text, bool isVerb) { QTest::newRow(text) << QString::fromUtf8(text) << isVerb; };
        row("It [costs] a fortune.", true);
        row("They [cost] a fortune.", true);
        row("The mill will [cost] a fortune.", true);
        row("It doesn’t [cost] much.", true);
        row("We'll [fund] the mill.", true);
        row("She promised to [fund] the mill.", true);
        row("It came to [value] its friends.", true);
        row("A loom [costs] $5.", true);
        row("A loom [costs] 5 dollars.", true);
        row("Nobody who [funds] mills sleeps.", true);
        row("The loom had [cost] more than $5.", true);
        row("A loom, older still, [cost] only $5.", true);
        row("The loom [cost] about $8 in 1811.", true);
        row("One more shawl [costs] almost nothing.", true);
        row("Looms [cost] at least half.", true);
        row("It came at a [cost] of $5.", false);
        row("Their [cost] more than doubled.", false);
        row("The [costs] rose.", false);
        row("The [costs] $5 brings.", false);
        row("The [cost] of a loom.", false);
        row("The fall led to [costs] for all.", false);
        row("The road to [profit] is long.", false);
        row("He gave it [value].", false);
        row("Its [fund] is empty.", false);
        row("[Fund] the mill.", false);
        row("It [Costs] a fortune.", false);
        row("It [looms] over the town.", false);
        row("[costs]", false);
    }
    void tellsVerbsFromNouns()
    {
        QFETCH(QString, text);
        QFETCH(bool, isVerb);
        const Range word{static_cast<int>(text.indexOf(u'[')), static_cast<int>(text.indexOf(u']')) - 1};
        text.remove(u'[').remove(u']');
        QCOMPARE(isVerbPlace(text, word), isVerb);
    }
};

QTEST_APPLESS_MAIN(VerbPlacesTest)
#include "tst_verbplaces.moc"
