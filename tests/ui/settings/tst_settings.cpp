// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/brokensettings.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace concord;

namespace {

class Chinese : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return QLatin1String(context) == QLatin1String("Interface") ? QStringLiteral("zh-Hant") : QString();
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void absentValuesAreTheDefaults();
    void keepsWhatWasStored();
    void brokenValuesAreTheDefaults();
    void brokenFileIsTheDefaults();
    void brokenFileIsSetAside_data();
    void brokenFileIsSetAside();
    void listOfOneSurvivesTheFile();
    void recentFilesAreNewestFirstAndExist();
    void interfaceSpeaksTheTranslation();

private:
    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("concord-test"));
    QCoreApplication::setApplicationName(QStringLiteral("settings"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QSettings().clear();
}

void TestSettings::absentValuesAreTheDefaults()
{
    QCOMPARE(kLanguageSetting.value(), LanguageChoice::System);
    QCOMPARE(kThemeSetting.value(), ThemeChoice::System);
    QCOMPARE(kZoomSetting.value(), 100);
    QCOMPARE(kClaimsShownSetting.value(), true);
    QVERIFY(kGeometrySetting.value().isEmpty());
    QVERIFY(recentFiles().isEmpty());
}

void TestSettings::keepsWhatWasStored()
{
    kLanguageSetting.store(LanguageChoice::Chinese);
    kThemeSetting.store(ThemeChoice::Sepia);
    kZoomSetting.store(140);
    kStripShownSetting.store(false);
    kAuthorSetting.store(QStringLiteral("王小明"));
    kGeometrySetting.store(QByteArray("\x01\x00\xff@(x)", 7));
    QSettings().sync();
    QCOMPARE(kLanguageSetting.value(), LanguageChoice::Chinese);
    QCOMPARE(kThemeSetting.value(), ThemeChoice::Sepia);
    QCOMPARE(kZoomSetting.value(), 140);
    QCOMPARE(kStripShownSetting.value(), false);
    QCOMPARE(kAuthorSetting.value(), QStringLiteral("王小明"));
    QCOMPARE(kGeometrySetting.value(), QByteArray("\x01\x00\xff@(x)", 7));
}

void TestSettings::brokenValuesAreTheDefaults()
{
    QSettings settings;
    settings.setValue(QStringLiteral("interface/language"), QStringLiteral("klingon"));
    settings.setValue(QStringLiteral("interface/theme"), QStringList{QStringLiteral("a"), QStringLiteral("b")});
    settings.setValue(QStringLiteral("window/claims"), QStringLiteral("perhaps"));
    settings.setValue(QStringLiteral("window/geometry"), 12);
    settings.setValue(QStringLiteral("files/recent"), 12);
    QCOMPARE(kLanguageSetting.value(), LanguageChoice::System);
    QCOMPARE(kThemeSetting.value(), ThemeChoice::System);
    QCOMPARE(kClaimsShownSetting.value(), true);
    QVERIFY(kGeometrySetting.value().isEmpty());
    for (const QVariant &zoom : {QVariant(0), QVariant(100000), QVariant(QStringLiteral("large")), QVariant(-50)}) {
        settings.setValue(QStringLiteral("interface/zoom"), zoom);
        QCOMPARE(kZoomSetting.value(), 100);
    }
}

void TestSettings::brokenFileIsTheDefaults()
{
    kZoomSetting.store(140);
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[interface\nzoom==@@\x80\x00\n]]language=@Variant(rubbish");
    file.close();
    settings.sync();
    QCOMPARE(kZoomSetting.value(), 100);
    QCOMPARE(kLanguageSetting.value(), LanguageChoice::System);
}

void TestSettings::brokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("zeros") << QByteArray(512, '\0') << true;
    QTest::newRow("half a head") << QByteArray("[interface\nzoom=140\n") << true;
    QTest::newRow("another file") << QByteArray("%PDF-1.7\n\0\0stream", 18) << true;
    QTest::newRow("no key") << QByteArray("[interface]\n=140\nrubbish\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("ours") << QByteArray("[interface]\nzoom=140\n") << false;
}

void TestSettings::brokenFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isBroken);
    const QString path = QSettings().fileName();
    QFile::remove(path + QStringLiteral(".broken"));
    QSettings().sync();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(setBrokenSettingsAside(), isBroken ? path + QStringLiteral(".broken") : QString());
    QCOMPARE(QFile::exists(path), !isBroken);
    if (isBroken) {
        QFile aside(path + QStringLiteral(".broken"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
    kZoomSetting.store(120); // the next settings are kept
    QSettings().sync();
    QCOMPARE(kZoomSetting.value(), 120);
    QVERIFY(QFile::exists(path));
}

void TestSettings::listOfOneSurvivesTheFile()
{
    kRecentFilesSetting.store({QStringLiteral("/a, b.concord")});
    QSettings().sync();
    QCOMPARE(kRecentFilesSetting.value(), QStringList{QStringLiteral("/a, b.concord")});
    kRecentFilesSetting.store({});
    QCOMPARE(kRecentFilesSetting.value(), QStringList());
}

void TestSettings::recentFilesAreNewestFirstAndExist()
{
    QStringList paths;
    for (int i = 0; i < 12; ++i) {
        paths << m_folder.filePath(QStringLiteral("%1.concord").arg(i));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        rememberRecentFile(paths.last());
    }
    rememberRecentFile(paths[5]);
    QCOMPARE(recentFiles().size(), 10);
    QCOMPARE(recentFiles().mid(0, 3), QStringList({paths[5], paths[11], paths[10]}));
    QVERIFY(QFile::remove(paths[11]));
    QCOMPARE(recentFiles().mid(0, 2), QStringList({paths[5], paths[10]}));
    forgetRecentFile(paths[5]);
    QCOMPARE(recentFiles().first(), paths[10]);
}

void TestSettings::interfaceSpeaksTheTranslation()
{
    QCOMPARE(interfaceLanguage(), Language::English);
    Chinese chinese;
    QVERIFY(QCoreApplication::installTranslator(&chinese));
    QCOMPARE(interfaceLanguage(), Language::TraditionalChinese);
    QCoreApplication::removeTranslator(&chinese);
    QCOMPARE(interfaceLanguage(), Language::English);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
