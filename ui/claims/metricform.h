// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/claims/metrics.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace concord {

/// The names of a metric a newsroom adds, in both languages, asked for below the field they are for. Enter gives it, Esc leaves.
class MetricForm : public QWidget
{
    Q_OBJECT

public:
    explicit MetricForm(QWidget *parent = nullptr);

    /// Asks for the names; `words` were written in place of a known metric and are offered as one of them.
    void begin(const QString &words = {});
    /// The same while work goes on elsewhere: the cursor stays where it is.
    void offer(const QString &words);

signals:
    /// Without an id; its name is made from the English one, else the Chinese one.
    void given(const concord::Metric &metric);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();
    void retranslate();

    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QLabel *m_hint;
    QString m_words; ///< that name no metric yet
};

/// "Net loss" → "net-loss", as claims hold it.
QString metricKey(const QString &english, const QString &chinese);

} // namespace concord
