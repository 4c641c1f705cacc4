// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/limitedread.h"

#include "tests/support/testdata.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <thread>

using namespace concord;

class LimitedReadTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAFileUpToTheLimitAndNotBeyond()
    {
        const QString path = write("abc");
        const Result<QByteArray> all = readLimited(path, 3);
        VERIFY_OK(all);
        QCOMPARE(*all, QByteArray("abc"));
        const Result<QByteArray> tooMuch = readLimited(path, 2);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().code, Error::Code::Invalid);
        QCOMPARE(tooMuch.error().subject, path);
        QVERIFY(readLimited(write(""), 3)->isEmpty());
        const QByteArray large(5'000'000, 'x');
        QVERIFY(*readLimited(write(large), 6'000'000) == large);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("endless device") << QStringLiteral("/dev/zero");
        QTest::newRow("empty device") << QStringLiteral("/dev/null");
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, path);
        const Result<QByteArray> read = readLimited(path, 1000);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Unreadable);
        QCOMPARE(read.error().subject, path);
        QCOMPARE(read.error().detail, QStringLiteral("not a regular file"));
    }

    void saysWhatIsNotThere()
    {
        QCOMPARE(readLimited(m_folder.filePath(QStringLiteral("missing")), 10).error().code, Error::Code::NotFound);
        QCOMPARE(readLimited(write("a") + QStringLiteral("/below"), 10).error().code, Error::Code::NotFound);
    }

    void readsAPipeToItsEnd()
    {
        const QString path = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        std::thread writer([&path] {
            QFile pipe(path);
            if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
                pipe.write("first ");
                pipe.write("second");
            }
        });
        const Result<QByteArray> read = readLimited(path, 100);
        writer.join();
        VERIFY_OK(read);
        QCOMPARE(*read, QByteArray("first second"));
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(LimitedReadTest)
#include "tst_limitedread.moc"
