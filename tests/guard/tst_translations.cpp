// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guard/sourcetree.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace concord::guard;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state;            // "", "unfinished", "vanished" or "obsolete"
    QStringList translations; // one, or one a plural form
};

struct Catalogue
{
    QList<Message> messages;
    QString error; // empty when the file was read to its end
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    QString plain;
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
        if (xml.atEnd())
            return;
        if (xml.isCharacters())
            plain += xml.text();
        else if (xml.isStartElement() && xml.name() == u"numerusform")
            message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    if (message.translations.isEmpty())
        message.translations << plain;
}

Catalogue readCatalogue(const QString &text)
{
    Catalogue catalogue;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            catalogue.messages << Message{context, {}, {}, {}};
        else if (xml.name() == u"source" && !catalogue.messages.isEmpty())
            catalogue.messages.last().source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == u"translation" && !catalogue.messages.isEmpty())
            readTranslation(xml, catalogue.messages.last());
    }
    catalogue.error = xml.hasError() ? xml.errorString() : QString();
    return catalogue;
}

/// Forms written in simplified Chinese only. Left out on purpose: forms that traditional text has too (后 里 台 面 据 只).
const QString &simplifiedOnly()
{
    static const QString forms = QStringLiteral(
        u"这为国会时个们对说过还没发现见话语请问题关开门边选择数统图应该译词术单双错误报导库显隐缩删贴键盘"
        u"击项标签页档处认设连结类别组织变动试验证实际质财务损资产历记录书写读输链条线红绿蓝长宽级称谓论断评");
    return forms;
}

/// %1 %2 %n %L1 in the order of their names, each once.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d{1,2}|L?n)"));
    QStringList found;
    for (QRegularExpressionMatchIterator matches = place.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString complaintAboutText(const Message &message, const QString &text)
{
    if (text.trimmed().isEmpty())
        return QStringLiteral("not translated");
    // A plural form may say "one" in words, so it may leave %n out.
    QStringList wanted = placeholders(message.source);
    QStringList given = placeholders(text);
    if (message.translations.size() > 1) {
        wanted.removeAll(QStringLiteral("%n"));
        given.removeAll(QStringLiteral("%n"));
    }
    if (wanted != given)
        return QStringLiteral("other placeholders: ") + text;
    if (text.contains(u'！') || text.contains(u'!'))
        return QStringLiteral("exclaims: ") + text;
    return {};
}

QString simplifiedIn(const QString &text)
{
    QString found;
    for (const QChar c : text) {
        if (simplifiedOnly().contains(c))
            found += c;
    }
    return found;
}

/// Everything that is wrong with one catalogue, a line each.
QStringList complaintsAbout(const QString &text, bool isChinese)
{
    const Catalogue catalogue = readCatalogue(text);
    QStringList complaints;
    if (!catalogue.error.isEmpty())
        complaints << catalogue.error;
    for (const Message &message : catalogue.messages) {
        const QString where = QStringLiteral("%1 \"%2\": ").arg(message.context, message.source);
        if (!message.state.isEmpty()) {
            complaints << where + message.state;
            continue;
        }
        for (const QString &translation : message.translations) {
            if (const QString why = complaintAboutText(message, translation); !why.isEmpty())
                complaints << where + why;
            if (const QString forms = simplifiedIn(translation); isChinese && !forms.isEmpty())
                complaints << where + QStringLiteral("simplified forms ") + forms;
        }
    }
    return complaints;
}

QStringList catalogues()
{
    return filesBelow({QStringLiteral("translations")}, {QStringLiteral(".ts")});
}

QString listed(const QStringList &complaints)
{
    return QStringLiteral("%1 complaints\n  ").arg(complaints.size()) + complaints.mid(0, 40).join(u"\n  ");
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void complainsAboutBrokenEntries_data();
    void complainsAboutBrokenEntries();
    void everyEntryIsFinished();
    void everySentenceOfTheProgramIsInTheCatalogue();
};

void TestTranslations::complainsAboutBrokenEntries_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation"); // the whole element
    QTest::addColumn<QString>("complaint");   // a part of it; empty when there is none

    const auto row = [](const char *name, const char *source, const char *translation, const char *complaint) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation)
                            << QString::fromUtf8(complaint);
    };
    row("finished", "Claims", "<translation>主張</translation>", "");
    row("unfinished", "Claims", "<translation type=\"unfinished\">主張</translation>", "unfinished");
    row("vanished", "Claims", "<translation type=\"vanished\">主張</translation>", "vanished");
    row("empty", "Claims", "<translation> </translation>", "not translated");
    row("plural", "%n claim(s)", "<translation><numerusform>%n 項主張</numerusform></translation>", "");
    row("empty plural", "%n claim(s)", "<translation><numerusform></numerusform></translation>", "not translated");
    row("one in words", "%n of %1",
        "<translation><numerusform>one of %1</numerusform><numerusform>%n of %1</numerusform></translation>", "");
    row("placeholder lost", "%1 of %2", "<translation>共 %2</translation>", "other placeholders");
    row("placeholders turned", "%1 of %2", "<translation>%2 之 %1</translation>", "");
    row("simplified", "Chart", "<translation>图表</translation>", "simplified forms 图");
    row("exclaims", "Done", "<translation>完成！</translation>", "exclaims");
    row("broken file", "Done", "<translation>完成", "");
}

void TestTranslations::complainsAboutBrokenEntries()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, complaint);

    const QString text =
        QStringLiteral(
            "<TS version=\"2.1\"><context><name>C</name><message><source>%1</source>%2</message></context></TS>")
            .arg(source.toHtmlEscaped(), translation);
    const QStringList complaints = complaintsAbout(text, true);
    if (!translation.endsWith(u"</translation>")) {
        QVERIFY2(!complaints.isEmpty(), "a file that is not well-formed");
        return;
    }
    QCOMPARE(complaints.isEmpty(), complaint.isEmpty());
    QVERIFY2(complaints.join(u'\n').contains(complaint), qPrintable(complaints.join(u'\n')));
}

void TestTranslations::everyEntryIsFinished()
{
    const QStringList paths = catalogues();
    if (paths.isEmpty())
        QSKIP("no catalogue yet");
    QStringList complaints;
    for (const QString &path : paths) {
        for (const QString &complaint : complaintsAbout(textOf(path), path.contains(u"zh")))
            complaints << path + QStringLiteral(": ") + complaint;
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

/// Lets lupdate read the sources into a copy of the Chinese catalogue: what it adds was never translated, and what it
/// marks as vanished is no longer said.
void TestTranslations::everySentenceOfTheProgramIsInTheCatalogue()
{
    const QString path = QStringLiteral("translations/concord_zh_TW.ts");
    const QString catalogue = textOf(path);
    if (catalogue.isEmpty())
        QSKIP("no catalogue yet");
    const QString lupdate = QStandardPaths::findExecutable(
        QStringLiteral("lupdate"),
        {QLibraryInfo::path(QLibraryInfo::BinariesPath), QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");

    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("concord_zh_TW.ts"));
    QVERIFY(QFile::copy(QDir(sourceRoot()).filePath(path), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess process;
    process.setWorkingDirectory(sourceRoot());
    QStringList sources = filesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                                     {QStringLiteral(".cpp"), QStringLiteral(".h")});
    process.start(lupdate,
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-I"), sourceRoot()}
                      + sources + QStringList{QStringLiteral("-ts"), copy});
    QVERIFY2(process.waitForFinished(120000), qPrintable(process.errorString()));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAllStandardError().constData());

    QFile updated(copy);
    QVERIFY(updated.open(QIODevice::ReadOnly));
    QStringList complaints;
    for (const Message &message : readCatalogue(QString::fromUtf8(updated.readAll())).messages) {
        if (!message.state.isEmpty())
            complaints << QStringLiteral("%1 \"%2\": %3").arg(message.context, message.source, message.state);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
