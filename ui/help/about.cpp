// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about.h"

#include "core/store/libraryversions.h"
#include "core/store/migrations.h"
#include "ui/settings/settings.h"
#include "ui/support/fonts.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kFaceSize = 14; // pixels

/// Of the faces asked for, in their order, the first that is here.
QString faceFound(const QFont &font)
{
    const QStringList asked = font.families();
    for (const QString &family : asked) {
        if (QFontDatabase::hasFamily(family))
            return family == asked.first() ? family : QStringLiteral("%1 (instead of %2)").arg(family, asked.first());
    }
    return QStringLiteral("none of %1").arg(asked.join(u'/'));
}

QString facesFound()
{
    QStringList faces;
    for (const Language language : {Language::English, Language::TraditionalChinese}) {
        for (const QFont &font : {readingFont(language, kFaceSize), interfaceFont(language, kFaceSize), fixedFont(language, kFaceSize)})
            faces.append(faceFound(font));
    }
    faces.removeDuplicates();
    return faces.join(QStringLiteral(", "));
}

QString screens()
{
    QStringList each;
    for (const QScreen *screen : QGuiApplication::screens())
        each.append(QStringLiteral("%1×%2 @%3").arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    return each.join(QStringLiteral(", "));
}

} // namespace

QStringList diagnosticLines()
{
    const LibraryVersions libraries = libraryVersions();
    const Result<Migrations> schema = Migrations::load();
    return {QStringLiteral("Concord %1, schema %2").arg(QGuiApplication::applicationVersion()).arg(schema ? schema->current() : 0),
            QStringLiteral("Qt %1 (built with %2), ICU %3, SQLite %4").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), libraries.icu, libraries.sqlite),
            QStringLiteral("%1, %2 %3, %4").arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
            QStringLiteral("Platform %1, screens %2").arg(QGuiApplication::platformName(), screens()),
            QStringLiteral("Locale %1, interface %2, zoom %3 %").arg(QLocale::system().name(), SettingCodec<LanguageChoice>::encode(kLanguageSetting.value()).toString()).arg(kZoomSetting.value()),
            QStringLiteral("Faces: %1").arg(facesFound())};
}

AboutWindow::AboutWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_name(new QLabel(this)), m_words(new QLabel(this)), m_hint(new QLabel(this)), m_lines(new QPlainTextEdit(this)),
      m_copy(new QPushButton(this)), m_close(new QPushButton(this))
{
    QFont bold = m_name->font();
    bold.setPixelSize(20);
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_words, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(fixedFont(Language::English, 13));
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_hint)})
        layout->addWidget(widget);
    layout->addWidget(m_lines, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(diagnostics()); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    resize(640, 420);
    setFurther({});
    retranslate();
}

void AboutWindow::setFurther(const QStringList &lines)
{
    m_lines->setPlainText((diagnosticLines() + lines).join(u'\n'));
}

QString AboutWindow::diagnostics() const
{
    return m_lines->toPlainText();
}

void AboutWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AboutWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void AboutWindow::retranslate()
{
    setWindowTitle(tr("About Concord"));
    m_name->setText(QStringLiteral("Concord 對照 %1").arg(QGuiApplication::applicationVersion()));
    m_words->setText(tr("A workbench for newsrooms that publish translations. Free software under the GNU General Public License, version 3 or later; it comes without any warranty."));
    m_hint->setText(tr("When you report a fault, add these lines. They hold nothing of your texts."));
    m_lines->setAccessibleName(tr("Diagnostics"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Close"));
}

} // namespace concord
