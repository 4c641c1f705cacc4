// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/metricform.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

MetricForm::MetricForm(QWidget *parent) : QWidget(parent), m_english(new QLineEdit(this)), m_chinese(new QLineEdit(this)), m_hint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_english), static_cast<QWidget *>(m_chinese), static_cast<QWidget *>(m_hint)})
        column->addWidget(part);
    m_english->setObjectName(QStringLiteral("metricEnglish"));
    m_chinese->setObjectName(QStringLiteral("metricChinese"));
    for (QLineEdit *field : {m_english, m_chinese})
        field->installEventFilter(this);
    QFont small;
    small.setPixelSize(12);
    m_hint->setFont(small);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_english);
    retranslate();
    hide();
}

void MetricForm::begin(const QString &words)
{
    offer(words);
    setFocus(Qt::OtherFocusReason);
}

void MetricForm::offer(const QString &words)
{
    m_words = words.simplified();
    const bool isHan = std::any_of(m_words.cbegin(), m_words.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    m_english->setText(isHan ? QString() : m_words);
    m_chinese->setText(isHan ? m_words : QString());
    retranslate();
    show();
}

void MetricForm::give()
{
    const QString english = m_english->text().simplified(), chinese = m_chinese->text().simplified();
    if (english.isEmpty() && chinese.isEmpty()) {
        m_english->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    emit given({{}, metricKey(english, chinese), english, chinese});
}

bool MetricForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter && watched == m_english && m_chinese->text().trimmed().isEmpty()) {
        m_chinese->setFocus(Qt::TabFocusReason); // both are asked for; the second may stay empty
    } else if (isEnter) {
        give();
    } else {
        hide();
        emit left();
    }
    return true;
}

void MetricForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MetricForm::retranslate()
{
    m_english->setPlaceholderText(tr("Name in English"));
    m_english->setAccessibleName(tr("Name in English"));
    m_chinese->setPlaceholderText(tr("Name in Chinese"));
    m_chinese->setAccessibleName(tr("Name in Chinese"));
    m_hint->setText(m_words.isEmpty() ? tr("Enter adds the metric to the project, Esc leaves.")
                                      : tr("No metric is called “%1” yet. Enter adds it to the project, Esc leaves.").arg(m_words));
}

QString metricKey(const QString &english, const QString &chinese)
{
    const QString words = (english.isEmpty() ? chinese : english).simplified().toLower();
    return QString(words).replace(u' ', u'-');
}

} // namespace concord
