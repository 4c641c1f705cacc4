// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filekind.h"

#include <QTest>

using namespace concord;

/// What a file is taken for.
class FileKindTest : public QObject
{
    Q_OBJECT

private slots:
    void guessesByNameAndBeginning_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind"); // -1 for none
        const auto row = [](const char *name, const char *path, const char *bytes, std::optional<FileKind> kind) {
            QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(bytes) << (kind ? static_cast<int>(*kind) : -1);
        };
        row("claims table", "a.csv", "\xEF\xBB\xBFid,guid,entity,metric\r\n1,x,Mill,loss\r\n", FileKind::ClaimTable);
        row("claims table, few columns", "a.csv", "guid,status\r\nx,verified\r\n", FileKind::ClaimTable);
        row("glossary", "a.csv", "en,zh-TW,forbidden\nriver,河,\n", FileKind::Termbase);
        row("glossary with a note", "a.csv", "en,zh-TW,domain,note\n", FileKind::Termbase);
        row("glossary of tabs", "a.tsv", "river\t河\n", FileKind::Termbase);
        row("glossary of tabs as text", "glossary.txt", "river\t河\n", FileKind::Termbase);
        row("text", "a.txt", "The river rose.\n", std::nullopt);
        row("lines", "a.jsonl", "{\"entity\":\"Mill\"}\n", FileKind::ClaimLines);
        row("annotations", "a.jsonld", "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}", FileKind::WebAnnotations);
        row("hypothesis", "a.json", "{\"total\":1,\"rows\":[{\"permissions\":{},\"target\":[{\"selector\":[{\"type\":\"TextQuoteSelector\"}]}]}]}", FileKind::Hypothesis);
        row("reviews", "a.json", "[{\"@type\":\"ClaimReview\",\"claimReviewed\":\"x\"}]", FileKind::ClaimReviews);
        row("qdpx", "a.qdpx", "PK\x03\x04", FileKind::RefiProject);
        row("workbook", "a.XLSX", "PK\x03\x04", FileKind::Termbase);
        row("word processor", "a.docx", "PK\x03\x04", std::nullopt);
        row("tbx", "a.xml", "<?xml version='1.0'?>\n<tbx type='TBX-Basic'>", FileKind::Termbase);
        row("martif", "a.tbx", "<martif type='TBX'>", FileKind::Termbase);
        row("xliff", "a.xlf", "<?xml version='1.0'?><xliff version='2.1'>", FileKind::Corrections);
        row("tmx", "a.tmx", "<tmx version='1.4'>", FileKind::Memory);
        row("page", "a.html", "<!DOCTYPE html><html>", std::nullopt);
        row("beads", "a.txt", "[0,1]:[0]:0.5\n", FileKind::Beads);
        row("empty", "a.bin", "", std::nullopt);
    }

    void guessesByNameAndBeginning()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const std::optional<FileKind> guessed = guessedFileKind(path, bytes);
        QCOMPARE(guessed ? static_cast<int>(*guessed) : -1, kind);
    }

    void everyKindHasANameOfItsOwn()
    {
        QStringList names;
        for (const FileKind kind : kFileKinds)
            names.append(fileKindName(kind));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
        QVERIFY(holdsClaims(FileKind::Hypothesis) && !holdsClaims(FileKind::Termbase));
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_filekind.moc"
