// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/annotationform.h"

#include "core/charts/editing/specmaking.h"
#include "core/charts/labels/numberlabels.h"
#include "ui/charts/editing/pairfield.h"
#include "ui/charts/editing/undopassing.h"
#include "ui/charts/editing/valueentry.h"
#include "ui/settings/interfacelanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QToolButton>

namespace concord {

namespace {

constexpr int kGap = 8, kRows = 3;
using Kind = ChartAnnotation::Kind;

/// A round number to begin with: of the value's first digit, towards zero.
Decimal roundNumber(const Decimal &value)
{
    const Decimal cut = value.absolute().normalised();
    const std::optional<Decimal> lead = Decimal::fromString(cut.toString().remove(QLatin1Char('.')).remove(QRegularExpression(QStringLiteral("^0+"))).left(1));
    const std::optional<Decimal> round = lead ? lead->shifted(cut.exponent()) : std::nullopt;
    return !round || cut.isZero() ? value : value.isNegative() ? round->negated() : *round;
}

bool isPeriod(const QString &text)
{
    return text.isEmpty() || Period::fromString(text).has_value();
}

} // namespace

AnnotationForm::AnnotationForm(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_remove(new QToolButton(this)), m_fields(new QWidget(this)), m_words(new PairField(1, m_fields)),
      m_place(new QComboBox(m_fields)), m_value(new QLineEdit(m_fields)), m_from(new QLineEdit(m_fields)), m_to(new QLineEdit(m_fields)),
      m_complaint(new QLabel(m_fields))
{
    layOut();
    connectFields();
    retranslate();
}

void AnnotationForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap / 2);
    for (QToolButton *&button : m_add) {
        button = new QToolButton(this);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_list->setFixedHeight(kRows * (m_list->fontMetrics().lineSpacing() + kGap));
    column->addLayout(row);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignRight);
    column->addWidget(m_fields);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(kGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_words);
    const std::pair<QLabel **, QWidget *> rows[] = {{&m_labels[0], m_place}, {&m_labels[1], m_value}, {&m_labels[2], m_from}, {&m_labels[3], m_to}};
    for (const auto &[label, field] : rows) {
        *label = new QLabel(m_fields);
        form->addRow(*label, field);
    }
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_complaint->setWordWrap(true);
    m_complaint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_complaint);
}

void AnnotationForm::connectFields()
{
    for (const Kind kind : {Kind::Text, Kind::Line, Kind::Span})
        connect(addButton(kind), &QToolButton::clicked, this, [this, kind] { add(kind); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        m_annotations.removeAt(row);
        fill();
        emit edited();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    connect(m_words, &PairField::edited, this, &AnnotationForm::take);
    for (QLineEdit *field : {m_value, m_from, m_to}) {
        passUndo(field);
        connect(field, &QLineEdit::editingFinished, this, &AnnotationForm::take);
    }
    connect(m_place, &QComboBox::activated, this, [this] { putAt(m_place->currentData().toInt()); });
}

void AnnotationForm::setContent(const ChartContent &content)
{
    const bool isAnother = content.id != m_content.id;
    m_content = content;
    m_annotations = content.spec.annotations;
    if (isAnother)
        m_list->setCurrentRow(-1);
    fill();
}

ChartAnnotation *AnnotationForm::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_annotations.size() ? &m_annotations[row] : nullptr;
}

QString AnnotationForm::summary(const ChartAnnotation &annotation) const
{
    const QString kinds[] = {tr("Text"), tr("Line"), tr("Span")};
    const QString words = annotation.text.in(interfaceLanguage());
    const QString kind = kinds[static_cast<size_t>(annotation.kind)];
    return words.isEmpty() ? kind : tr("%1: %2").arg(kind, words);
}

void AnnotationForm::fill()
{
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        const int before = m_list->currentRow();
        m_list->clear();
        for (const ChartAnnotation &annotation : std::as_const(m_annotations))
            m_list->addItem(summary(annotation));
        m_list->setCurrentRow(std::min(std::max(before, 0), m_list->count() - 1));
        m_place->clear();
        m_place->addItem(tr("Choose a value"), -1);
        for (int i = 0; i < m_content.data.size(); ++i) {
            const Datum &datum = m_content.data[i];
            m_place->addItem(tr("%1, %2: %3").arg(m_content.spec.entityName(datum.entity, interfaceLanguage()), datum.periodText,
                                                  figureLabel(datum.low, datum.high, datum.qualifier, datum.unit, interfaceLanguage())), i);
        }
    }
    m_list->setVisible(!m_annotations.isEmpty());
    m_remove->setVisible(!m_annotations.isEmpty());
    showCurrent();
}

void AnnotationForm::showCurrent()
{
    const ChartAnnotation *annotation = current();
    m_fields->setVisible(annotation != nullptr);
    if (!annotation)
        return;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const auto put = [](QLineEdit *field, const QString &text) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(text);
    };
    m_words->setWords(annotation->text);
    put(m_value, annotation->value ? annotation->value->toString() : QString());
    put(m_from, annotation->from);
    put(m_to, annotation->to);
    m_place->setCurrentIndex(0);
    const bool isSpan = annotation->kind == Kind::Span;
    for (QWidget *part : {static_cast<QWidget *>(m_labels[1]), static_cast<QWidget *>(m_value)})
        part->setVisible(!isSpan);
    for (QWidget *part : {static_cast<QWidget *>(m_labels[3]), static_cast<QWidget *>(m_to)})
        part->setVisible(isSpan);
    m_complaint->hide();
}

void AnnotationForm::add(Kind kind)
{
    const auto greatest = std::max_element(m_content.data.begin(), m_content.data.end(), [](const Datum &a, const Datum &b) { return a.most() < b.most(); });
    const Bilingual words = kind == Kind::Text ? Bilingual{QStringLiteral("Note"), QStringLiteral("說明")} : Bilingual{};
    ChartAnnotation annotation = annotationAt(m_content, static_cast<int>(greatest - m_content.data.begin()), kind, words).value_or(ChartAnnotation{});
    annotation.kind = kind;
    annotation.text = words;
    if (kind == Kind::Line && annotation.value)
        annotation.value = roundNumber(*annotation.value);
    m_annotations.append(annotation);
    fill();
    m_list->setCurrentRow(m_list->count() - 1);
    emit edited();
    startTyping(kind);
}

/// In the field that says most of such an annotation.
void AnnotationForm::startTyping(Kind kind)
{
    if (kind == Kind::Text) {
        m_words->field(interfaceLanguage())->setFocus();
        m_words->field(interfaceLanguage())->selectAll();
    } else {
        QLineEdit *field = kind == Kind::Line ? m_value : m_from;
        field->setFocus();
        field->selectAll();
    }
    emit opened(m_fields);
}

void AnnotationForm::take()
{
    ChartAnnotation *annotation = current();
    if (!annotation || m_isFilling)
        return;
    ChartAnnotation taken = *annotation;
    taken.text = m_words->words();
    const QString from = m_from->text().trimmed(), to = m_to->text().trimmed(), value = m_value->text().trimmed();
    const std::optional<Decimal> number = enteredValue(value);
    QString wrong;
    if (!value.isEmpty() && !number)
        wrong = tr("Write the value as a number, such as 4500000000, 4.5bn or 45億.");
    else if (!isPeriod(from) || !isPeriod(to))
        wrong = tr("Write the date as 2024, 2024-Q3, 2024-10 or 2024-10-02.");
    m_complaint->setText(wrong);
    m_complaint->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    for (QLineEdit *field : {m_value, m_from, m_to})
        markTaken(field);
    taken.value = number;
    taken.from = from;
    taken.to = taken.kind == Kind::Span && to.isEmpty() ? from : to;
    if (taken == *annotation)
        return;
    *annotation = taken;
    m_list->currentItem()->setText(summary(taken));
    emit edited();
}

void AnnotationForm::putAt(int datum)
{
    ChartAnnotation *annotation = current();
    const auto put = annotation ? annotationAt(m_content, datum, annotation->kind, annotation->text) : std::nullopt;
    if (!put)
        return;
    *annotation = *put;
    showCurrent();
    emit edited();
}

void AnnotationForm::retranslate()
{
    const std::pair<Kind, QString> names[] = {{Kind::Text, tr("Add text")}, {Kind::Line, tr("Add line")}, {Kind::Span, tr("Add span")}};
    for (const auto &[kind, words] : names)
        addButton(kind)->setText(words);
    m_remove->setText(tr("Remove"));
    m_list->setAccessibleName(tr("Annotations"));
    m_words->setName(tr("Words"));
    const QString labels[] = {tr("Put at"), tr("Value"), tr("Date"), tr("Until")};
    QWidget *const fields[] = {m_place, m_value, m_from, m_to};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setText(labels[i]);
        fields[i]->setAccessibleName(labels[i]);
    }
    fill();
}

void AnnotationForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace concord
