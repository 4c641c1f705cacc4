// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"

#include "ui/help/guidestyle.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace concord {

namespace {

QString guideText(Language language)
{
    QFile file(QStringLiteral(":/guide/guide.%1.md")
                   .arg(isChinese(language) ? QStringLiteral("zh-Hant") : QStringLiteral("en")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

LocalBrowser::LocalBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(32);
}

QVariant LocalBrowser::loadResource(int type, const QUrl &name)
{
    return name.scheme() == u"qrc" ? QTextBrowser::loadResource(type, name) : QVariant();
}

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_guide(new QToolButton(this)),
      m_keys(new QToolButton(this)),
      m_browser(new LocalBrowser(this))
{
    for (QToolButton *button : {m_guide, m_keys})
        button->setCheckable(true);
    connect(m_guide, &QToolButton::clicked, this, [this] { turnTo(Page::Guide); });
    connect(m_keys, &QToolButton::clicked, this, [this] { turnTo(Page::Keys); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme().isEmpty() && link.hasFragment())
            m_browser->scrollToAnchor(link.fragment());
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_guide);
    head->addWidget(m_keys);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_browser, 1);
    resize(760, 720);
    retranslate();
}

void GuideWindow::showGuide()
{
    turnTo(Page::Guide);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void GuideWindow::showKeys()
{
    turnTo(Page::Keys);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void GuideWindow::turnTo(Page page)
{
    m_page = page;
    m_guide->setChecked(page == Page::Guide);
    m_keys->setChecked(page == Page::Keys);
    fill();
}

void GuideWindow::fill()
{
    const Language language = interfaceLanguage();
    if (m_page == Page::Keys) {
        m_browser->document()->setDefaultFont(interfaceFont(language, 13));
        m_browser->setHtml(keysPage());
    } else {
        m_browser->document()->setDefaultFont(readingFont(language, 16));
        const QString text = guideText(language);
        m_browser->setMarkdown(text.isEmpty() ? tr("The guide is missing from this installation.") : text);
        styleGuide(*m_browser->document());
    }
    m_browser->setStyleSheet(
        QStringLiteral("QTextBrowser { background: %1; border: none; border-radius: 0; padding: 0; }")
            .arg(Theme::current().colour(Token::Paper).name()));
    m_browser->moveCursor(QTextCursor::Start);
}

/// Fills the page anew and stays where the reader is.
void GuideWindow::recolour()
{
    const int place = m_browser->verticalScrollBar()->value();
    fill();
    m_browser->verticalScrollBar()->setValue(place);
}

void GuideWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolour();
    QWidget::changeEvent(event);
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void GuideWindow::retranslate()
{
    setWindowTitle(tr("Concord guide"));
    m_guide->setText(tr("Guide"));
    m_keys->setText(tr("Keys"));
    turnTo(m_page);
}

} // namespace concord
