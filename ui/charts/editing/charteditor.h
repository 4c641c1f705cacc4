// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/editing/chartoffers.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace concord {

class AnnotationForm;
class ChoiceForm;
class DataForm;
class KindPicker;
class LooksForm;
class RemarkList;
class WordsForm;

/// Everything of one chart that can be set, with what the linter says. Each change is told once it is complete: typing when the
/// field is left or Enter is pressed, choices at once. Holds no project; the chart it shows is the one it was told last.
class ChartEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ChartEditor(QWidget *parent = nullptr);

    /// What the project has to draw.
    void setSources(const QList<Claim> &claims, const QList<Observation> &observations, const QList<Series> &series);
    /// Shows a chart; an invalid id shows none. What is being typed into the same chart is kept; another one takes over after the
    /// pending entry was told.
    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }
    const ChartOffers &offers() const { return m_offers; }

    KindPicker *kinds() const { return m_kinds; }
    WordsForm *words() const { return m_words; }
    DataForm *data() const { return m_data; }
    ChoiceForm *choices() const { return m_choices; }
    LooksForm *looks() const { return m_looks; }
    AnnotationForm *annotations() const { return m_annotations; }
    RemarkList *remarks() const { return m_remarks; }

signals:
    void specEdited(concord::ChartId chart, const concord::ChartSpec &spec);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Section { Kind, Words, Data, Looks, Annotations, Remarks, SectionCount };

    void layOut();
    void showContent();
    void take();
    void retranslate();

    ChartOffers m_offers;
    ChartContent m_content;
    bool m_isShowing = false;
    bool m_isStale = false; ///< changed while hidden
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QToolButton *m_heads[SectionCount] = {};
    KindPicker *m_kinds;
    WordsForm *m_words;
    DataForm *m_data;
    ChoiceForm *m_choices;
    LooksForm *m_looks;
    AnnotationForm *m_annotations;
    RemarkList *m_remarks;
    QStackedLayout *m_pages;
};

} // namespace concord
