// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/containers/ziparchive.h"

#include "core/documents/limits.h"
#include "tests/support/archivebuilder.h"
#include "tests/support/testdata.h"

using namespace concord;

namespace {

/// The error of reading `name` from these bytes, of opening them when it comes to that.
Error refusal(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive)
        return archive.error();
    const Result<QByteArray> content = archive->read(name);
    return content ? Error{Error::Code::Invalid, QStringLiteral("nothing"), {}} : content.error();
}

const QString kText = QStringLiteral("text.xml");

} // namespace

class ZipArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void readsStoredAndDeflatedFiles()
    {
        const QByteArray poem = QByteArray("The rain kept on. ").repeated(500);
        const QByteArray bytes = archiveOf({{"first", "plain", false}, {"folder/", "", false}, {"folder/second", poem}, {"empty", "", false}});
        Result<ZipArchive> archive = ZipArchive::open(bytes);
        VERIFY_OK(archive);
        QCOMPARE(archive->names(), (QStringList{QStringLiteral("first"), QStringLiteral("folder/second"), QStringLiteral("empty")}));
        QCOMPARE(archive->read(QStringLiteral("first")).valueOr({}), QByteArray("plain"));
        QCOMPARE(archive->read(QStringLiteral("folder/second")).valueOr({}), poem);
        QCOMPARE(archive->read(QStringLiteral("folder/second")).valueOr({}), poem);
        const Result<QByteArray> empty = archive->read(QStringLiteral("empty"));
        VERIFY_OK(empty);
        QVERIFY(empty->isEmpty());
    }

    void findsFilesByTheirExactNameOnly()
    {
        const QByteArray bytes = archiveOf({{"../../outside", "a"}, {"/etc/absolute", "b"}, {"word/Document.xml", "c"}, {"稿件.txt", "d"}});
        Result<ZipArchive> archive = ZipArchive::open(bytes);
        VERIFY_OK(archive);
        QVERIFY(archive->contains(QStringLiteral("../../outside")));
        QVERIFY(!archive->contains(QStringLiteral("outside")));
        QVERIFY(!archive->contains(QStringLiteral("word/document.xml")));
        QCOMPARE(archive->read(QStringLiteral("稿件.txt")).valueOr({}), QByteArray("d"));
        const Result<QByteArray> missing = archive->read(QStringLiteral("etc/absolute"));
        QVERIFY(!missing);
        QVERIFY(missing.error().code == Error::Code::NotFound);
        QCOMPARE(missing.error().subject, QStringLiteral("etc/absolute"));
    }

    void refusesWhatIsNoArchive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = archiveOf({{"text.xml", "some words"}, {"more.xml", "other words"}});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("just words");
        QTest::newRow("signature alone") << QByteArray("PK\x03\x04");
        QTest::newRow("end record cut") << QByteArray("PK\x05\x06\0\0", 6);
        for (qsizetype cut = 1; cut < good.size(); cut += 7)
            QTest::addRow("cut after %d", int(cut)) << good.first(cut);
    }
    void refusesWhatIsNoArchive()
    {
        QFETCH(QByteArray, bytes);
        const Error error = refusal(bytes, kText);
        QVERIFY(error.code == Error::Code::Unreadable);
        QCOMPARE(error.subject, QStringLiteral("archive-damaged"));
    }

    void refusesEntriesThatLie_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subject");
        const QByteArray words = "a few words of no weight";
        const auto entry = [&words] { return ArchiveEntry{"text.xml", words}; };
        const auto row = [](const char *tag, const QList<ArchiveEntry> &entries, const char *subject) {
            QTest::newRow(tag) << archiveOf(entries) << QString::fromLatin1(subject);
        };
        ArchiveEntry smaller = entry(), larger = entry(), gigabyte = entry(), packed = entry(), broken = entry(), locked = entry(), odd = entry();
        smaller.claimedSize = 3;
        larger.claimedSize = 3000;
        gigabyte.claimedSize = 1U << 30U;
        packed.claimedPacked = 0x7FFFFFFF;
        broken.isBroken = true;
        locked.isEncrypted = true;
        odd.claimedMethod = 12;
        row("claims less than it holds", {smaller}, "archive-damaged");
        row("claims more than it holds", {larger}, "archive-damaged");
        row("claims a gigabyte", {gigabyte}, "document-size");
        row("claims to be packed larger than the archive", {packed}, "archive-damaged");
        row("wrong checksum", {broken}, "archive-damaged");
        row("encrypted", {locked}, "archive-encrypted");
        row("another encrypted", {entry(), {"secret", words, true, {}, {}, {}, true}}, "archive-encrypted");
        row("packed in another way", {odd}, "archive-damaged");
        row("there twice", {entry(), entry()}, "archive-damaged");
    }
    void refusesEntriesThatLie()
    {
        QFETCH(QByteArray, bytes);
        const Error error = refusal(bytes, kText);
        QTEST(error.subject, "subject");
    }

    void refusesBombs()
    {
        const QByteArray flat = archiveOf({{"text.xml", QByteArray(2 * 1024 * 1024, ' ')}});
        QCOMPARE(refusal(flat, kText).subject, QStringLiteral("archive-expansion"));
        const QByteArray small = archiveOf({{"text.xml", QByteArray(1024 * 1024, ' ')}});
        QCOMPARE(refusal(small, kText).subject, QStringLiteral("nothing"));
        // Each within what is free for one file; together they are not.
        QList<ArchiveEntry> many;
        for (int i = 0; i < 20; ++i)
            many.append({QByteArray::number(i), QByteArray(1024 * 1024, ' ')});
        const QByteArray bytes = archiveOf(many);
        Result<ZipArchive> archive = ZipArchive::open(bytes);
        VERIFY_OK(archive);
        QString refused;
        for (int i = 0; i < 20 && refused.isEmpty(); ++i) {
            const Result<QByteArray> content = archive->read(QString::number(i));
            refused = content ? QString() : content.error().subject;
        }
        QCOMPARE(refused, QStringLiteral("archive-expansion"));
    }

    void countsAllThatIsUnpacked()
    {
        // 40 MB each, packed at about 1 : 130, eight of them.
        QByteArray dull;
        for (int i = 0; dull.size() < 40 * 1024 * 1024; ++i)
            dull += QByteArray::number(i * 7919) + QByteArray(900, 'x');
        QList<ArchiveEntry> many;
        for (int i = 0; i < 8; ++i)
            many.append({QByteArray::number(i), dull});
        const QByteArray bytes = archiveOf(many);
        Result<ZipArchive> archive = ZipArchive::open(bytes);
        VERIFY_OK(archive);
        int read = 0;
        QString refused;
        for (; read < 8 && refused.isEmpty(); ++read) {
            const Result<QByteArray> content = archive->read(QString::number(read));
            refused = content ? QString() : content.error().subject;
        }
        QCOMPARE(refused, QStringLiteral("archive-size"));
        QCOMPARE(read, 7);
    }

    void refusesTooManyEntriesBeforeTheyAreListed()
    {
        QList<ArchiveEntry> many;
        for (int i = 0; i <= kMaxArchiveEntries; ++i)
            many.append({QByteArray::number(i), {}, false});
        QCOMPARE(refusal(archiveOf(many), kText).subject, QStringLiteral("archive-entries"));
    }

    void refusesNonsenseOfLargeArchives_data()
    {
        QTest::addColumn<quint64>("entries");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<quint64>("at");
        QTest::addColumn<QString>("subject");
        const quint64 most = std::numeric_limits<quint64>::max();
        QTest::newRow("a thousand million entries") << quint64(1'000'000'000) << quint64(64) << quint64(0) << QStringLiteral("archive-entries");
        QTest::newRow("all the entries there can be") << most << most << most << QStringLiteral("archive-entries");
        QTest::newRow("a directory larger than all") << quint64(1) << most << quint64(0) << QStringLiteral("archive-damaged");
        QTest::newRow("a directory behind the end") << quint64(1) << quint64(64) << quint64(1) << QStringLiteral("archive-damaged");
        QTest::newRow("a directory that wraps around") << quint64(1) << quint64(64) << most - 32 << QStringLiteral("archive-damaged");
    }
    void refusesNonsenseOfLargeArchives()
    {
        QFETCH(quint64, entries);
        QFETCH(quint64, size);
        QFETCH(quint64, at);
        const QByteArray head = archiveOf({{"text.xml", "words"}}).chopped(22);
        const QByteArray record = RecordBytes().four(0x06064b50).eight(44).two(45).two(45).four(0).four(0).eight(entries).eight(entries)
                                      .eight(size).eight(at).bytes();
        const QByteArray locator = RecordBytes().four(0x07064b50).four(0).eight(static_cast<quint64>(head.size())).four(1).bytes();
        const QByteArray end = RecordBytes().four(0x06054b50).two(0).two(0).two(0xFFFF).two(0xFFFF).four(0xFFFFFFFF).four(0xFFFFFFFF).two(0).bytes();
        QTEST(refusal(head + record + locator + end, kText).subject, "subject");
    }

    void refusesEntriesThatShareTheirBytesBeyondMeasure()
    {
        // One packed megabyte of spaces under fifty names: every entry alone is free, all of them are a bomb.
        const QByteArray packed = deflated(QByteArray(1024 * 1024, ' '));
        const auto crc = crc32Of(QByteArray(1024 * 1024, ' '));
        RecordBytes local, directory;
        local.four(0x04034b50).two(20).two(0).two(8).two(0).two(0x5921).four(crc).four(static_cast<quint32>(packed.size())).four(1024 * 1024)
            .two(2).two(0).raw("00").raw(packed);
        for (int i = 0; i < 50; ++i)
            directory.four(0x02014b50).two(20).two(20).two(0).two(8).two(0).two(0x5921).four(crc).four(static_cast<quint32>(packed.size()))
                .four(1024 * 1024).two(2).two(0).two(0).two(0).two(0).four(0).four(0).raw(QByteArray::number(10 + i));
        const QByteArray bytes = local.bytes() + directory.bytes() + archiveEnd(50, local.bytes().size(), directory.bytes().size());
        Result<ZipArchive> archive = ZipArchive::open(bytes);
        VERIFY_OK(archive);
        QString refused;
        for (int i = 0; i < 50 && refused.isEmpty(); ++i) {
            const Result<QByteArray> content = archive->read(QString::number(10 + i));
            refused = content ? QString() : content.error().subject;
        }
        QCOMPARE(refused, QStringLiteral("archive-expansion"));
    }
};

QTEST_APPLESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
