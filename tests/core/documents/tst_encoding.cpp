// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/encoding.h"

#include "tests/support/testdata.h"

#include <QStringConverter>

#include <unicode/ucnv.h>

#include <memory>

using namespace concord;

namespace {

const QString kChinese = QStringLiteral("這家公司去年虧損五十億美元，比前一年多一倍。\n董事長說，明年會好轉，但沒有人相信他的話。\n"
                                        "分析師認為，資本支出還會繼續增加，投資人應該小心。\n");
const QString kSimplified = QStringLiteral("这家公司去年亏损五十亿美元，比前一年多一倍。\n董事长说，明年会好转，但没有人相信他的话。\n"
                                           "分析师认为，资本支出还会继续增加，投资人应该小心。\n");
const QString kHongKong = QStringLiteral("佢哋話呢間公司嘅生意唔好，冇人知道點解，今年會唔會好啲都好難講。\n");
const QString kDashed = QStringLiteral("“We are done,” she said — and left.\nIt wasn’t true…\n");
const QString kEnglish = QStringLiteral("The company lost money.\nIt will lose more next year.\n");
const QString kFrench = QStringLiteral("Le café coûtait 5 € – c’était déjà « cher ». Où est passé l’argent ? À l’étranger.\n");

QByteArray encoded(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    QByteArray bytes(text.size() * 8 + 8, '\0');
    const int32_t length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                           reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status))
        qFatal("cannot encode as %s: %s", name, u_errorName(status));
    return bytes.left(length);
}

const QByteArray kMark8("\xEF\xBB\xBF"), kMarkLe("\xFF\xFE"), kMarkBe("\xFE\xFF");

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBytesOfUnknownEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << kChinese.toUtf8() << kChinese << "UTF-8";
        QTest::newRow("UTF-8 with mark") << kMark8 + kChinese.toUtf8() << kChinese << "UTF-8";
        QTest::newRow("ASCII") << kEnglish.toUtf8() << kEnglish << "UTF-8";
        QTest::newRow("UTF-8 emoji") << QByteArray("\xF0\x9F\x98\x80!") << QStringLiteral("😀!") << "UTF-8";
        QTest::newRow("UTF-16LE with mark") << kMarkLe + encoded(kChinese, "UTF-16LE") << kChinese << "UTF-16LE";
        QTest::newRow("UTF-16BE with mark") << kMarkBe + encoded(kChinese, "UTF-16BE") << kChinese << "UTF-16BE";
        QTest::newRow("UTF-16LE, Chinese") << encoded(kChinese, "UTF-16LE") << kChinese << "UTF-16LE";
        QTest::newRow("UTF-16BE, Chinese") << encoded(kChinese, "UTF-16BE") << kChinese << "UTF-16BE";
        QTest::newRow("UTF-16LE, English") << encoded(kEnglish, "UTF-16LE") << kEnglish << "UTF-16LE";
        QTest::newRow("UTF-16BE, English") << encoded(kEnglish, "UTF-16BE") << kEnglish << "UTF-16BE";
        QTest::newRow("Big5") << encoded(kChinese, "Big5") << kChinese << "Big5";
        QTest::newRow("GB18030") << encoded(kSimplified, "GB18030") << kSimplified << "GB18030";
        QTest::newRow("Big5-HKSCS") << encoded(kHongKong, "Big5-HKSCS") << kHongKong << "Big5-HKSCS";
        QTest::newRow("GB18030, Traditional") << encoded(kChinese, "GB18030") << kChinese << "GB18030";
        QTest::newRow("Big5, English") << encoded(kDashed, "Big5") << kDashed << "Big5";
        QTest::newRow("GB18030, English") << encoded(kDashed, "GB18030") << kDashed << "GB18030";
        QTest::newRow("windows-1252, English") << encoded(kDashed, "windows-1252") << kDashed << "windows-1252";
        QTest::newRow("UTF-32LE") << encoded(kChinese, "UTF-32LE") << kChinese << "UTF-32LE";
        QTest::newRow("UTF-32BE, English") << encoded(kEnglish, "UTF-32BE") << kEnglish << "UTF-32BE";
        QTest::newRow("UTF-32BE with mark") << QByteArray("\0\0\xFE\xFF", 4) + encoded(kChinese, "UTF-32BE") << kChinese << "UTF-32BE";
        QTest::newRow("windows-1252") << encoded(kFrench, "windows-1252") << kFrench << "windows-1252";
        QTest::newRow("one accented word") << QByteArray("caf\xE9") << QStringLiteral("café") << "windows-1252";
        QTest::newRow("nothing") << QByteArray() << QString() << "UTF-8";
    }
    void readsBytesOfUnknownEncoding()
    {
        QFETCH(QByteArray, bytes);
        const Result<DecodedText> decoded = decodeText(bytes);
        VERIFY_OK(decoded);
        QTEST(decoded->text, "text");
        QFETCH(QString, encoding);
        // Latin texts may go under either name of the detector; what counts is the text.
        if (encoding != QLatin1String("windows-1252"))
            QCOMPARE(decoded->encoding, encoding);
    }

    void obeysAGivenName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("Big5") << "Big5" << kChinese;
        QTest::newRow("big5-hkscs") << "Big5-HKSCS" << kChinese;
        QTest::newRow("GB18030") << "gb18030" << kSimplified;
        QTest::newRow("GBK") << "GBK" << kSimplified;
        QTest::newRow("windows-1252") << "windows-1252" << kFrench;
        QTest::newRow("UTF-16LE") << "UTF-16LE" << kChinese;
        QTest::newRow("UTF-8") << "UTF-8" << kChinese;
    }
    void obeysAGivenName()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const QByteArray bytes = encoded(text, name.toLatin1().constData());
        const Result<DecodedText> decoded = decodeText(bytes, name);
        VERIFY_OK(decoded);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, name);
    }

    void refusesBytesThatAreNoText()
    {
        const Result<DecodedText> nul = decodeText(QByteArray("PK\x03\x04\0\0\0\x08", 8));
        QVERIFY(!nul);
        QVERIFY(nul.error().code == Error::Code::Unreadable);
        QVERIFY(!decodeText(QByteArray("text\0text", 9)));
        QVERIFY(!decodeText(QByteArray("te\0xt", 5), QStringLiteral("UTF-8")));
        QVERIFY(!decodeText(kMarkLe + QByteArray("a\0\0\0b\0", 6)));
    }

    void refusesANameNobodyKnows()
    {
        const Result<DecodedText> decoded = decodeText(QByteArray("text"), QStringLiteral("klingon-8"));
        QVERIFY(!decoded);
        QVERIFY(decoded.error().code == Error::Code::Unreadable);
        QCOMPARE(decoded.error().subject, QStringLiteral("klingon-8"));
    }

    void readsASingleShortParagraph_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QByteArray>("name");
        for (const char *paragraph : {"這家公司去年虧損五十億美元，比前一年多一倍。", "董事長說，明年會好轉，但沒有人相信他的話。",
                                      "工廠昨天停工，員工在門外等了一個上午。", "「價格還會再漲，」他說，「到明年三月為止。」"}) {
            for (const char *name : {"Big5", "GB18030"})
                QTest::addRow("%s %s", name, paragraph) << QString::fromUtf8(paragraph) << QByteArray(name);
        }
        QTest::newRow("Simplified") << QStringLiteral("工厂昨天停工，员工在门外等了一个上午。") << QByteArray("GB18030");
    }
    void readsASingleShortParagraph()
    {
        QFETCH(QString, paragraph);
        QFETCH(QByteArray, name);
        const Result<DecodedText> decoded = decodeText(encoded(paragraph, name.constData()));
        VERIFY_OK(decoded);
        QCOMPARE(decoded->text, paragraph);
        QCOMPARE(decoded->encoding, QString::fromLatin1(name));
    }

    void countsWhatIsDamaged()
    {
        QByteArray bytes = kChinese.repeated(4).toUtf8();
        bytes.chop(2); // in the middle of the last character but one
        bytes.insert(30, '\xFF');
        const Result<DecodedText> decoded = decodeText(bytes);
        VERIFY_OK(decoded);
        QCOMPARE(decoded->encoding, QStringLiteral("UTF-8"));
        QVERIFY(decoded->replaced >= 2 && decoded->replaced <= 4); // a cut character may count by its bytes
        QCOMPARE(decodeText(kChinese.toUtf8())->replaced, 0);
        QVERIFY(decodeText(encoded(kChinese, "Big5"), QStringLiteral("UTF-8"))->replaced > 10);
    }

    void offersOnlyNamesItKnows()
    {
        for (const QString &name : offeredEncodings()) {
            const Result<DecodedText> decoded = decodeText(encoded(kEnglish, name.toLatin1().constData()), name);
            VERIFY_OK(decoded);
            QCOMPARE(decoded->text, kEnglish);
        }
    }

    /// The reference article and the sample, in every encoding that holds them; what one cannot hold is left out.
    void readsWholeArticles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("name");
        const QStringList articles{testDataFile(QStringLiteral("reference-article/article.zh-Hant.txt")), testDataFile(QStringLiteral("reference-article/article.en.txt")),
                                   sourceFile(QStringLiteral("resources/sample/article.zh-Hant.txt")), sourceFile(QStringLiteral("resources/sample/article.en.txt"))};
        for (const QString &path : articles) {
            const bool isEnglish = path.endsWith(QLatin1String(".en.txt"));
            for (const char *name : {"Big5", "Big5-HKSCS", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"}) {
                if (isEnglish || qstrcmp(name, "windows-1252") != 0)
                    QTest::addRow("%s %s", name, qPrintable(path.section(u'/', -3))) << path << QByteArray(name);
            }
        }
    }
    void readsWholeArticles()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, name);
        if (path.isEmpty())
            QSKIP("the reference article is not here");
        const QByteArray bytes = encoded(QString::fromUtf8(readAll(path)), name.constData());
        const Result<DecodedText> given = decodeText(bytes, QString::fromLatin1(name)), found = decodeText(bytes);
        VERIFY_OK(found);
        QVERIFY2(found->text == given->text, qPrintable(found->encoding));
    }

    void dropsTheMarkOfAGivenEncoding()
    {
        const Result<DecodedText> decoded = decodeText(kMark8 + kEnglish.toUtf8(), QStringLiteral("UTF-8"));
        VERIFY_OK(decoded);
        QCOMPARE(decoded->text, kEnglish);
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
