// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/settings/settings.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"
#include "ui/welcome/documentfilter.h"
#include "ui/welcome/droparea.h"
#include "ui/welcome/recentlist.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kColumn = 560;
constexpr int kWordMark = 32;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent),
      m_english(new QLabel(QStringLiteral("Concord"), this)),
      m_chinese(new QLabel(QStringLiteral("對照"), this)),
      m_purpose(new QLabel(this)),
      m_drop(new DropArea(this)),
      m_sample(new QPushButton(this)),
      m_new(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_error(new QLabel(this)),
      m_recentTitle(new QLabel(this)),
      m_recent(new RecentList(this))
{
    setAcceptDrops(true);
    setAutoFillBackground(true);
    layOut();
    connect(m_drop, &DropArea::filesDropped, this, &WelcomePage::takeFiles);
    connect(m_drop, &DropArea::clicked, this, &WelcomePage::chooseFiles);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_recent, &RecentList::picked, this, &WelcomePage::projectPicked);
    setRecentFiles({});
    showError({});
    retranslate();
}

void WelcomePage::layOut()
{
    m_english->setFont(readingFont(Language::English, kWordMark));
    m_chinese->setFont(readingFont(Language::TraditionalChinese, kWordMark));
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_purpose->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("welcomeError"));
    QFont small;
    small.setPixelSize(12);
    small.setWeight(QFont::DemiBold);
    m_recentTitle->setFont(small);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setContentsMargins(8, 0, 0, 0);

    auto *mark = new QHBoxLayout;
    mark->setSpacing(16);
    mark->addWidget(m_english);
    mark->addWidget(m_chinese);
    mark->addStretch();
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    for (QPushButton *button : {m_sample, m_new, m_open})
        ways->addWidget(button);
    ways->addStretch();

    auto *inner = new QWidget(this);
    inner->setMaximumWidth(kColumn);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(mark);
    column->addSpacing(4);
    column->addWidget(m_purpose);
    column->addSpacing(32);
    column->addWidget(m_drop);
    column->addSpacing(16);
    column->addLayout(ways);
    column->addSpacing(8);
    column->addWidget(m_error);
    column->addSpacing(24);
    column->addWidget(m_recentTitle);
    column->addSpacing(4);
    column->addWidget(m_recent);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(24, 24, 24, 24);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_recent->setFiles(paths);
    m_recentTitle->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void WelcomePage::showError(const QString &sentence)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_error->setPalette(palette);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void WelcomePage::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Choose a source and its translation"), kLastFolderSetting.value(), documentFilter());
    if (!paths.isEmpty())
        takeFiles(paths);
}

void WelcomePage::takeFiles(const QStringList &paths)
{
    showError({});
    const bool isProject = paths.size() == 1 && paths.first().endsWith(QLatin1String(".concord"), Qt::CaseInsensitive);
    if (isProject)
        emit projectPicked(paths.first());
    else if (paths.size() > 2)
        showError(tr("Drop one or two files: a source, a translation, or both."));
    else if (!paths.isEmpty())
        emit filesDropped(paths);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(droppedFiles(*event));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showError(m_error->text());
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_purpose->setText(tr("Lays a translation beside its source and says where the two disagree."));
    m_drop->setText(tr("Drop a source and its translation here"));
    m_drop->setDetail(tr("Plain text, Markdown, HTML, Word, OpenDocument, PDF or EPUB; two files or one. The language tells which is which."));
    m_sample->setText(tr("Open the sample project"));
    m_new->setText(tr("New project…"));
    m_open->setText(tr("Open project…"));
    m_recentTitle->setText(tr("Recent"));
}

} // namespace concord
