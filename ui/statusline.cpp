// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/support/theme.h"
#include "ui/tasks/taskrunner.h"
#include "ui/workbench/workbench.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace concord {

namespace {

constexpr int kPollInterval = 100;     // ms between looks at a task's progress
constexpr int kMessageTime = 8000;     // ms a message stays that is no error

} // namespace

StatusLine::StatusLine(Workbench &workbench, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_tasks(tasks), m_counts(new QLabel(this)), m_message(new QLabel(this)),
      m_task(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QToolButton(this))
{
    setFixedHeight(28);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_counts);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_task);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_stop, &QToolButton::clicked, &m_tasks, &TaskRunner::stop);
    connect(&m_tasks, &TaskRunner::runningChanged, this, &StatusLine::showTasks);
    for (const auto signal : {&Workbench::articleChanged, &Workbench::beadsChanged, &Workbench::claimsChanged, &Workbench::waiversChanged, &Workbench::projectChanged})
        connect(&m_workbench, signal, this, &StatusLine::showCounts);
    m_message->installEventFilter(this);
    connect(&m_workbench, &Workbench::claimsChanged, m_message, &QLabel::clear);
    connect(&m_workbench, &Workbench::waiversChanged, m_message, &QLabel::clear);
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &StatusLine::showTasks);
    showCounts();
    showTasks();
}

void StatusLine::showMessage(const QString &sentence, bool isError)
{
    m_message->setText(sentence);
    m_message->setToolTip(sentence);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::current().colour(isError ? Token::Wrong : Token::Muted));
    m_message->setPalette(colours);
    if (!isError)
        QTimer::singleShot(kMessageTime, m_message, [this, sentence] {
            if (m_message->text() == sentence)
                m_message->clear();
        });
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showCounts();
        showTasks();
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Token::Panel));
    painter.fillRect(0, 0, width(), 1, Theme::current().colour(Token::Line));
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::MouseButtonPress)
        m_message->clear();
    return QWidget::eventFilter(watched, event);
}

void StatusLine::showCounts()
{
    m_counts->setText(counts());
}

QString StatusLine::counts() const
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return {};
    const QList<Bead> &beads = article->analysis.bitext.beads;
    const auto doubtful = std::count_if(beads.begin(), beads.end(), isDoubtful);
    const QList<FigurePair> &pairs = article->analysis.checks.pairs;
    const auto agreeing = std::count_if(pairs.begin(), pairs.end(), [](const FigurePair &pair) { return pair.agrees; });
    QStringList parts;
    parts.append(tr("%n bead(s)", nullptr, static_cast<int>(beads.size())));
    const qsizetype confirmed = article->analysis.pins.held.size();
    if (confirmed > 0 && doubtful > 0)
        parts.last() = tr("%1, %2 confirmed, %3 doubtful").arg(parts.last()).arg(confirmed).arg(doubtful);
    else if (confirmed > 0)
        parts.last() = tr("%1, %2 confirmed").arg(parts.last()).arg(confirmed);
    else if (doubtful > 0)
        parts.last() = tr("%1, %2 doubtful").arg(parts.last()).arg(doubtful);
    if (!pairs.isEmpty())
        parts.append(tr("%1 of %2 figures agree").arg(agreeing).arg(pairs.size()));
    const auto open = [this, article](Severity severity) {
        const QList<Finding> &findings = article->analysis.checks.findings;
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), [this, severity](const Finding &one) {
            return one.severity == severity && !m_workbench.waived().contains(one.fingerprint);
        }));
    };
    if (const int errors = open(Severity::Error); errors > 0)
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = open(Severity::Warning); warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, warnings));
    parts.append(tr("%n claim(s)", nullptr, static_cast<int>(m_workbench.claims().size())));
    parts.append(m_workbench.project() && m_workbench.project()->isReadOnly() ? tr("read-only") : tr("all changes saved"));
    return parts.join(QStringLiteral(" · "));
}

void StatusLine::showTasks()
{
    const bool running = m_tasks.isRunning();
    const auto [done, total] = m_tasks.progress();
    m_task->setText(tr("Reading the article"));
    m_stop->setText(tr("Stop"));
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    for (QWidget *widget : {static_cast<QWidget *>(m_task), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_stop)})
        widget->setVisible(running);
    if (running)
        m_poll.start();
    else
        m_poll.stop();
}

} // namespace concord
