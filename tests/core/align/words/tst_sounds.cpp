// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/sounds.h"

#include <QTest>

using namespace concord;

namespace {

float distance(const QString &word, const QString &ideographs)
{
    const std::vector<Sound> sounds = soundsOfWord(word);
    SoundDistance distance(sounds);
    for (const char32_t ideograph : ideographs.toUcs4())
        distance.add(soundsOfIdeograph(ideograph));
    return distance.value();
}

} // namespace

class TestSounds : public QObject
{
    Q_OBJECT

private slots:
    void namesSoundLikeTheirTranscriptionsOnly_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("alike");
        QTest::addColumn<QString>("unlike");
        QTest::newRow("Canada") << QStringLiteral("Canada") << QStringLiteral("加拿大") << QStringLiteral("日本人");
        QTest::newRow("Philip") << QStringLiteral("Philip") << QStringLiteral("菲利普") << QStringLiteral("皮特森");
        QTest::newRow("Chicago") << QStringLiteral("Chicago") << QStringLiteral("芝加哥") << QStringLiteral("底特律");
        QTest::newRow("Daiyu") << QStringLiteral("Daiyu") << QStringLiteral("黛玉") << QStringLiteral("寶釵");
    }
    void namesSoundLikeTheirTranscriptionsOnly()
    {
        QFETCH(QString, word);
        QFETCH(QString, alike);
        QFETCH(QString, unlike);
        QVERIFY2(distance(word, alike) < 0.9F, qPrintable(QString::number(static_cast<double>(distance(word, alike)))));
        QVERIFY2(distance(word, unlike) > 1.2F, qPrintable(QString::number(static_cast<double>(distance(word, unlike)))));
    }

    void furtherIdeographsNeverGoBelowTheLeast()
    {
        const std::vector<Sound> word = soundsOfWord(u"Alabama");
        SoundDistance distance(word);
        for (const char32_t ideograph : QStringLiteral("阿拉巴馬州").toUcs4()) {
            const float least = distance.least();
            distance.add(soundsOfIdeograph(ideograph));
            QVERIFY(distance.value() >= least);
        }
    }

    void whatIsNoIdeographHasNoSound()
    {
        QVERIFY(soundsOfIdeograph(U'。').empty());
        QVERIFY(soundsOfWord(u"").empty());
        QVERIFY(!mayBegin({}, soundsOfIdeograph(U'馬')));
    }
};

QTEST_APPLESS_MAIN(TestSounds)
#include "tst_sounds.moc"
