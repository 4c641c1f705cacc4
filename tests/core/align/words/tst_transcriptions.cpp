// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/transcriptions.h"

#include <QTest>

using namespace concord;

namespace {

/// "name=漢字 name=漢字", by name.
QString found(const QStringList &latin, const QStringList &chinese)
{
    SilentProgress progress;
    QStringList pairs;
    for (const Transcription &name : transcriptions(latin, chinese, progress))
        pairs.append(name.latin + u'=' + name.han);
    return pairs.join(u' ');
}

class Cancelled final : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

class TestTranscriptions : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesWrittenByTheirSounds_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("names");
        QTest::newRow("place") << QStringLiteral("The ferry leaves Montevideo at dawn.") << QStringLiteral("渡輪清晨從蒙特維多開航。") << QStringLiteral("montevideo=蒙特維多");
        QTest::newRow("pinyin") << QStringLiteral("Only Xiaoming stayed awake.") << QStringLiteral("只有曉明還醒著。") << QStringLiteral("xiaom=曉明");
        QTest::newRow("possessive") << QStringLiteral("We read Pablito's letter.") << QStringLiteral("我們讀了帕布利托寄來的信。") << QStringLiteral("pablito=帕布利托");
        QTest::newRow("no name") << QStringLiteral("The meeting was short.") << QStringLiteral("會議很短。") << QString();
        QTest::newRow("a name left out") << QStringLiteral("Then Sebastopol fell silent.") << QStringLiteral("然後全城靜了下來。") << QString();
        QTest::newRow("a word also in lower case") << QStringLiteral("Tomato soup, please: one tomato is enough.") << QStringLiteral("請給我托馬托湯。") << QString();
        QTest::newRow("too short to tell") << QStringLiteral("We met Lee.") << QStringLiteral("我們遇見李。") << QString();
    }
    void findsNamesWrittenByTheirSounds()
    {
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QTEST(found({english}, {chinese}), "names");
    }

    void tellsWhereNamesStand()
    {
        SilentProgress progress;
        const std::vector<Transcription> names = transcriptions({QStringLiteral("Valparaiso woke."), QStringLiteral("It rained."), QStringLiteral("In Valparaiso it always rains.")},
                                                                {QStringLiteral("瓦爾帕萊索醒了。"), QStringLiteral("下雨了。"), QStringLiteral("瓦爾帕萊索總是下雨。")}, progress);
        QCOMPARE(names.size(), size_t(1));
        QCOMPARE(names.front().sentences, (std::vector<int>{0, 2}));
    }

    void looksOnlyNearTheSamePlace()
    {
        QStringList english(200, QStringLiteral("It rained."));
        QStringList chinese(200, QStringLiteral("下雨了。"));
        english[5] = QStringLiteral("We saw Montevideo.");
        chinese[190] = QStringLiteral("我們看見蒙特維多。");
        QCOMPARE(found(english, chinese), QString());
        chinese[12] = chinese[190];
        chinese[190] = chinese[191];
        QCOMPARE(found(english, chinese), QStringLiteral("montevideo=蒙特維多"));
    }

    void leavesLongTextsAlone()
    {
        QStringList english(kMostTranscribed + 1, QStringLiteral("We saw Montevideo."));
        QStringList chinese(kMostTranscribed + 1, QStringLiteral("我們看見蒙特維多。"));
        QCOMPARE(found(english, chinese), QString());
    }

    void stopsWhenCancelled()
    {
        QVERIFY(transcriptions({QStringLiteral("We saw Montevideo.")}, {QStringLiteral("我們看見蒙特維多。")}, Cancelled()).empty());
    }
};

QTEST_APPLESS_MAIN(TestTranscriptions)
#include "tst_transcriptions.moc"
