// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/charteditor.h"

#include "core/charts/editing/presets.h"
#include "core/charts/editing/specmaking.h"
#include "ui/charts/editing/annotationform.h"
#include "ui/charts/editing/choiceform.h"
#include "ui/charts/editing/dataform.h"
#include "ui/charts/editing/kindpicker.h"
#include "ui/charts/editing/looksform.h"
#include "ui/charts/editing/remarklist.h"
#include "ui/charts/editing/wordsform.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kGap = 8, kBetween = 16;

} // namespace

ChartEditor::ChartEditor(QWidget *parent)
    : QWidget(parent), m_nothing(new QLabel(this)), m_scroll(new QScrollArea(this)), m_kinds(new KindPicker), m_words(new WordsForm), m_data(new DataForm),
      m_choices(new ChoiceForm), m_looks(new LooksForm), m_annotations(new AnnotationForm), m_remarks(new RemarkList), m_pages(new QStackedLayout(this))
{
    layOut();
    connect(m_kinds, &KindPicker::kindPicked, this, [this](ChartForm kind) {
        if (m_content.id.isValid() && kind != m_content.spec.kind)
            emit specEdited(m_content.id, changedKind(m_content.spec, kind));
    });
    connect(m_words, &WordsForm::edited, this, &ChartEditor::take);
    connect(m_data, &DataForm::edited, this, &ChartEditor::take);
    connect(m_choices, &ChoiceForm::edited, this, &ChartEditor::take);
    connect(m_looks, &LooksForm::edited, this, &ChartEditor::take);
    connect(m_annotations, &AnnotationForm::edited, this, &ChartEditor::take);
    connect(m_annotations, &AnnotationForm::opened, this, [this](QWidget *fields) {
        // once they have their place
        QTimer::singleShot(0, this, [this, fields] { m_scroll->ensureWidgetVisible(fields, 0, kGap); });
    });
    retranslate();
    setContent({});
}

void ChartEditor::layOut()
{
    auto *page = new QWidget;
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the column
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    auto *data = new QWidget;
    auto *dataColumn = new QVBoxLayout(data);
    dataColumn->setContentsMargins(0, 0, 0, 0);
    dataColumn->setSpacing(kGap);
    dataColumn->addWidget(m_data);
    dataColumn->addWidget(m_choices);
    QWidget *const parts[] = {m_kinds, m_words, data, m_looks, m_annotations, m_remarks};
    for (int section = 0; section < SectionCount; ++section) {
        QToolButton *&head = m_heads[section];
        head = new QToolButton;
        head->setArrowType(Qt::DownArrow);
        head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->setAutoRaise(true);
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        connect(head, &QToolButton::clicked, this, [head, part = parts[section]] {
            part->setVisible(part->isHidden());
            head->setArrowType(part->isHidden() ? Qt::RightArrow : Qt::DownArrow);
        });
        column->addWidget(head);
        column->addWidget(parts[section]);
        column->addSpacing(kBetween - kGap);
    }
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(kBetween);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_scroll);
}

void ChartEditor::setSources(const QList<Claim> &claims, const QList<Observation> &observations, const QList<Series> &series)
{
    m_offers = chartOffers(claims, observations);
    m_data->setOffers(m_offers);
    m_choices->setSources(claims, series);
}

void ChartEditor::setContent(const ChartContent &content)
{
    const ChartContent next = content; // telling what was typed may change what `content` is part of
    if (next.id != m_content.id && focusWidget())
        focusWidget()->clearFocus(); // while the old chart is still the one meant
    m_content = next;
    m_pages->setCurrentIndex(next.id.isValid() ? 1 : 0);
    m_isStale = !isVisible();
    if (isVisible())
        showContent();
}

void ChartEditor::showContent()
{
    if (!m_content.id.isValid())
        return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_kinds->setContent(m_content);
    m_words->setContent(m_content);
    m_data->setSpec(m_content.spec);
    m_data->setDrawn(m_content.data);
    m_choices->setContent(m_content);
    m_looks->setContent(m_content);
    m_annotations->setContent(m_content);
    m_remarks->setCharts({m_content}, {Language::English, Language::TraditionalChinese}, wantedSize(m_content.spec));
}

void ChartEditor::take()
{
    if (m_isShowing || !m_content.id.isValid())
        return;
    ChartSpec spec = m_content.spec;
    m_words->write(spec);
    m_data->write(spec);
    if (spec.metric == m_content.spec.metric)
        m_choices->write(spec);
    else
        spec.claims.clear(); // they were of another metric
    m_looks->write(spec);
    m_annotations->write(spec);
    if (spec != m_content.spec)
        emit specEdited(m_content.id, spec);
}

void ChartEditor::retranslate()
{
    const QString heads[] = {tr("Kind"), tr("Words"), tr("Data"), tr("Looks"), tr("Annotations"), tr("Before publishing")};
    for (int section = 0; section < SectionCount; ++section)
        m_heads[section]->setText(heads[section]);
    m_nothing->setText(tr("Choose a chart in the list, or make one. Everything it shows is set here."));
}

void ChartEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        showContent();
}

void ChartEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
