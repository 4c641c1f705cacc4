// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace concord {

class PairField;

/// The words, lines and spans on a chart, each tied to a value or a date of its data so that it moves with them. What does not
/// read says so below its field and changes nothing.
class AnnotationForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationForm(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void write(ChartSpec &spec) const { spec.annotations = m_annotations; }

    QListWidget *list() const { return m_list; }
    QToolButton *addButton(ChartAnnotation::Kind kind) const { return m_add[static_cast<size_t>(kind)]; }
    QToolButton *removeButton() const { return m_remove; }
    PairField *wordsField() const { return m_words; }
    QComboBox *placeField() const { return m_place; }
    QLineEdit *valueField() const { return m_value; }
    QLineEdit *fromField() const { return m_from; }
    QLineEdit *toField() const { return m_to; }
    QLabel *complaint() const { return m_complaint; }

signals:
    void edited();
    void opened(QWidget *fields); ///< to be typed into

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void retranslate();
    void fill();
    void showCurrent();
    void add(ChartAnnotation::Kind kind);
    void startTyping(ChartAnnotation::Kind kind);
    void take();
    void putAt(int datum);
    QString summary(const ChartAnnotation &annotation) const;
    ChartAnnotation *current();

    ChartContent m_content;
    QList<ChartAnnotation> m_annotations;
    bool m_isFilling = false;
    QListWidget *m_list;
    QToolButton *m_add[3] = {};
    QToolButton *m_remove;
    QWidget *m_fields;
    PairField *m_words;
    QLabel *m_labels[4] = {};
    QComboBox *m_place; ///< a value of the chart to stand at
    QLineEdit *m_value;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_complaint;
};

} // namespace concord
