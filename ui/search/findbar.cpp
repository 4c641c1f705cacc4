// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/findbar.h"

#include "ui/actions/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace concord {

namespace {

constexpr int kHeight = 44;
constexpr int kFieldWidth = 320;
constexpr int kLeastFieldWidth = 140;
constexpr int kLeastCountWidth = 84;
constexpr int kLeastScopeWidth = 96;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_count(new QLabel(this)), m_previous(makeStep(QStringLiteral("back"))),
      m_next(makeStep(QStringLiteral("forward"))), m_case(makeToggle(QStringLiteral("Aa"))), m_words(makeToggle(QStringLiteral("[ab]"))),
      m_pattern(makeToggle(QStringLiteral(".*"))), m_scope(new QComboBox(this)), m_close(makeStep(QStringLiteral("close")))
{
    setObjectName(QStringLiteral("findBar"));
    setFocusProxy(m_field);
    layOut();
    m_field->installEventFilter(this);
    m_field->setClearButtonEnabled(true);
    for (int i = 0; i < 3; ++i)
        m_scope->addItem(QString());
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::changed);
    for (QToolButton *toggle : {m_case, m_words, m_pattern})
        connect(toggle, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::changed);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslate();
    hide();
}

QToolButton *FindBar::makeToggle(const QString &sign)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *FindBar::makeStep(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(inkedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::layOut()
{
    setFixedHeight(kHeight);
    m_field->setMinimumWidth(kLeastFieldWidth);
    m_field->setMaximumWidth(kFieldWidth);
    m_count->setMinimumWidth(kLeastCountWidth);
    m_scope->setMinimumWidth(kLeastScopeWidth);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_field, kFieldWidth);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_case);
    row->addWidget(m_words);
    row->addWidget(m_pattern);
    row->addSpacing(8);
    row->addWidget(m_scope);
    row->addSpacing(8);
    row->addWidget(m_close);
}

QString FindBar::query() const
{
    return m_field->text();
}

FindOptions FindBar::options() const
{
    return {m_case->isChecked(), m_words->isChecked(), m_pattern->isChecked()};
}

FindScope FindBar::scope() const
{
    return static_cast<FindScope>(m_scope->currentIndex());
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setCount(int current, int count, bool isComplete)
{
    m_outcome = m_field->text().isEmpty() ? Outcome::None : Outcome::Counted;
    m_current = current;
    m_found = count;
    m_isComplete = isComplete;
    showOutcome();
}

void FindBar::setSearching()
{
    m_outcome = Outcome::Searching;
    showOutcome();
}

void FindBar::setBrokenPattern()
{
    m_outcome = Outcome::Broken;
    m_found = 0;
    showOutcome();
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::showOutcome()
{
    const QLocale locale;
    const QString count = locale.toString(m_found) + (m_isComplete ? QString() : QStringLiteral("+"));
    switch (m_outcome) {
    case Outcome::None:
        m_count->clear();
        break;
    case Outcome::Searching:
        m_count->setText(tr("Looking…"));
        break;
    case Outcome::Broken:
        m_count->setText(tr("This pattern is not complete"));
        break;
    case Outcome::Counted:
        m_count->setText(m_found == 0 ? tr("Not found") : m_current == 0 ? tr("%1 found").arg(count) : tr("%1 of %2").arg(locale.toString(m_current), count));
        break;
    }
    m_count->setToolTip(m_count->text());
    m_next->setEnabled(m_found > 0);
    m_previous->setEnabled(m_found > 0);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const bool isBack = key->key() == Qt::Key_Up || (isEnter && key->modifiers() & Qt::ShiftModifier);
            isBack ? emit previousRequested() : emit nextRequested();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::retranslate()
{
    const auto name = [](QWidget *widget, const QString &text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    setAccessibleName(tr("Find in the article"));
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    name(m_previous, tr("Previous (Shift+F3)"));
    name(m_next, tr("Next (F3)"));
    name(m_case, tr("Match case"));
    name(m_words, tr("Whole words"));
    name(m_pattern, tr("Regular expression"));
    name(m_scope, tr("Where to look"));
    name(m_close, tr("Close (Esc)"));
    m_scope->setItemText(0, tr("Both languages"));
    m_scope->setItemText(1, tr("Source"));
    m_scope->setItemText(2, tr("Translation"));
    showOutcome();
}

} // namespace concord
