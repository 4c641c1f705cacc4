// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace concord {

/// How a chart looks: its size, the order of its rows, its axis, how numbers are written, its typeface, and who stands out. What the kind
/// has no use for cannot be set.
class LooksForm : public QWidget
{
    Q_OBJECT

public:
    explicit LooksForm(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void write(ChartSpec &spec) const;

    QComboBox *presetField() const { return m_preset; }
    QComboBox *orderField() const { return m_order; }
    QComboBox *numbersField() const { return m_numbers; }
    QComboBox *faceField() const { return m_face; }
    QComboBox *powerField(Language language) const { return isChinese(language) ? m_zhPower : m_power; }
    QCheckBox *logBox() const { return m_log; }
    QLineEdit *lowField() const { return m_low; }
    QLineEdit *highField() const { return m_high; }
    QListWidget *highlightList() const { return m_highlights; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void retranslate();
    void fillChoices();
    void fill();
    void takeAxis();

    ChartContent m_content;
    bool m_isFilling = false;
    QLabel *m_labels[9] = {};
    QComboBox *m_preset;
    QComboBox *m_order;
    QComboBox *m_numbers;
    QComboBox *m_face;
    QComboBox *m_power;
    QComboBox *m_zhPower;
    QCheckBox *m_log;
    QLineEdit *m_low;
    QLineEdit *m_high;
    QLabel *m_complaint;
    QListWidget *m_highlights;
};

} // namespace concord
