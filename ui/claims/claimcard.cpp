// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimcard.h"

#include "core/base/period.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/metricform.h"
#include "ui/claims/numberentry.h"
#include "ui/claims/statusshape.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/theme.h"
#include "ui/words/metricname.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedLayout>

#include <algorithm>
#include <iterator>

namespace concord {

namespace {

constexpr ClaimStatus kStatuses[] = {ClaimStatus::Unverified, ClaimStatus::Verified, ClaimStatus::Disputed,
                                     ClaimStatus::Wrong, ClaimStatus::Outdated};

constexpr int kLabelWidth = 64; // as below the card, in device-independent pixels

constexpr int kFrame = 20; // what a field needs beside its text
constexpr int kLeastBound = 32, kLeastUnit = 48, kMostUnit = 88;

enum Row { Subject, Measure, NewMeasure, When, WhenNote, Value, Reading, Hedge, Source, State, Statement, Note };

QFont smallFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

/// Sets what changed and keeps the cursor where nothing did.
void put(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
    field->setModified(false);
    field->setCursorPosition(0);
}

void put(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text)
        field->setPlainText(text);
    field->document()->setModified(false);
}

int widthOf(const QLineEdit &field, const QString &text)
{
    return field.fontMetrics().horizontalAdvance(text) + kFrame;
}

/// Its longest choice shall not widen the panel.
void narrow(QComboBox &box)
{
    constexpr int kLeast = 6; // characters
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(kLeast);
}

QString lowEntry(const Claim &claim)
{
    return entryFromNumber(claim.low, claim.unit, interfaceLanguage());
}

QString highEntry(const Claim &claim)
{
    return claim.isPoint() ? QString() : entryFromNumber(claim.high, claim.unit, interfaceLanguage());
}

/// Whether it leaves the other side open.
bool isLowerBound(const QString &qualifier)
{
    return qualifier == u"at-least" || qualifier == u"more-than";
}

} // namespace

ClaimCard::ClaimCard(QWidget *parent)
    : QWidget(parent),
      m_nothing(new QLabel(this)),
      m_fields(new QWidget(this)),
      m_pages(new QStackedLayout(this))
{
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_fields);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(12);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connectFields();
    retranslate();
    setClaim({});
}

void ClaimCard::layOut()
{
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    m_entity = addLine(*grid, Subject, m_labels[0]);
    m_metric = new QComboBox(this);
    m_metric->setEditable(true);
    m_metric->setInsertPolicy(QComboBox::NoInsert);
    m_metric->installEventFilter(this); // it has the keys, and hands its line what it leaves
    m_metric->lineEdit()->installEventFilter(this);
    m_labels[1] = new QLabel(this);
    grid->addWidget(m_labels[1], Measure, 0);
    grid->addWidget(m_metric, Measure, 1);
    m_newMetric = new MetricForm(this);
    grid->addWidget(m_newMetric, NewMeasure, 1);
    m_period = addLine(*grid, When, m_labels[2]);
    m_periodNote = new QLabel(this);
    grid->addWidget(m_periodNote, WhenNote, 1);
    addValueRow(*grid, Value);
    m_qualifier = new QComboBox(this);
    m_labels[4] = new QLabel(this);
    grid->addWidget(m_labels[4], Hedge, 0);
    grid->addWidget(m_qualifier, Hedge, 1);
    m_attribution = addLine(*grid, Source, m_labels[5]);
    m_status = new QComboBox(this);
    m_labels[6] = new QLabel(this);
    grid->addWidget(m_labels[6], State, 0);
    grid->addWidget(m_status, State, 1);
    m_statement = addText(*grid, Statement, 3, m_labels[7]);
    m_note = addText(*grid, Note, 3, m_labels[8]);
    grid->setRowStretch(Note + 1, 1);
    for (QLabel *label : m_labels) {
        label->setFont(smallFont());
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QComboBox *box : {m_qualifier, m_status})
        box->installEventFilter(this);
    for (QComboBox *box : {m_metric, m_qualifier, m_status})
        narrow(*box);
    for (QLabel *note : {m_periodNote, m_reading}) {
        note->setWordWrap(true);
        note->setFont(smallFont());
        note->setForegroundRole(QPalette::PlaceholderText);
    }
}

ClaimCard::~ClaimCard()
{
    // A field that loses the focus while it is destroyed must not call back into what is already gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

QLineEdit *ClaimCard::addLine(QGridLayout &grid, int row, QLabel *&label)
{
    auto *field = new QLineEdit(this);
    field->installEventFilter(this);
    label = new QLabel(this);
    label->setBuddy(field);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    return field;
}

QPlainTextEdit *ClaimCard::addText(QGridLayout &grid, int row, int lines, QLabel *&label)
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 20);
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    field->installEventFilter(this);
    label = new QLabel(this);
    label->setBuddy(field);
    label->setContentsMargins(0, 6, 0, 0);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1);
    return field;
}

void ClaimCard::addValueRow(QGridLayout &grid, int row)
{
    m_low = addLine(grid, row, m_labels[3]);
    grid.removeWidget(m_low);
    m_high = new QLineEdit(this);
    m_unit = new QLineEdit(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    auto *dash = new QLabel(QStringLiteral("–"), this);
    dash->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(m_low, 4); // most claims are points
    line->addWidget(dash);
    line->addWidget(m_high, 3);
    line->addWidget(m_unit);
    grid.addLayout(line, row, 1);
    for (QLineEdit *field : {m_high, m_unit})
        field->installEventFilter(this);
    m_unit->setFixedWidth(kLeastUnit);
    for (QLineEdit *bound : {m_low, m_high})
        bound->setMinimumWidth(kLeastBound);
    m_reading = new QLabel(this);
    grid.addWidget(m_reading, row + 1, 1);
}

void ClaimCard::connectFields()
{
    for (QLineEdit *field : {m_entity, m_period, m_low, m_high, m_unit, m_attribution})
        connect(field, &QLineEdit::editingFinished, this, &ClaimCard::commit);
    connect(m_metric->lineEdit(), &QLineEdit::editingFinished, this, &ClaimCard::commit);
    connect(m_metric, &QComboBox::activated, this, [this](int row) { row == m_metric->count() - 1 ? askMetric() : commit(); });
    connect(m_newMetric, &MetricForm::left, m_metric, [this] { m_metric->setFocus(Qt::OtherFocusReason); });
    connect(m_newMetric, &MetricForm::given, this, [this](const Metric &metric) {
        m_metric->setFocus(Qt::OtherFocusReason);
        emit metricRequested(metric);
    });
    connect(m_qualifier, &QComboBox::activated, this, &ClaimCard::commit);
    connect(m_period, &QLineEdit::textChanged, this, &ClaimCard::showPeriodNote);
    for (QLineEdit *field : {m_low, m_high, m_unit})
        connect(field, &QLineEdit::textChanged, this, &ClaimCard::showReading);
    connect(m_qualifier, &QComboBox::currentIndexChanged, this, &ClaimCard::showReading);
    connect(m_status, &QComboBox::activated, this, [this](int row) {
        if (m_claim && m_claim->status != kStatuses[row])
            emit statusRequested(m_claim->id, kStatuses[row]);
    });
}

/// The last line of the choice is no metric: the one the claim has comes back, and the form for another opens.
void ClaimCard::askMetric()
{
    m_metric->setCurrentIndex(m_claim ? m_metric->findData(m_claim->metric) : -1);
    putBack(m_metric->lineEdit());
    m_newMetric->begin();
}

void ClaimCard::chooseMetric(const QString &metric)
{
    if (!m_claim)
        return;
    put(m_metric->lineEdit(), metricText(metric));
    commit();
}

void ClaimCard::setClaim(const std::optional<Claim> &claim)
{
    const bool isSame = m_claim && claim && m_claim->id == claim->id;
    if (!isSame && m_claim)
        commit();
    if (!isSame)
        m_newMetric->hide();
    m_claim = claim;
    if (!isSame || !isTyping())
        m_began = claim;
    setEnabled(m_claim.has_value());
    m_pages->setCurrentWidget(m_claim ? m_fields : static_cast<QWidget *>(m_nothing));
    load(isSame ? Kept::Typing : Kept::Nothing);
}

QWidget *ClaimCard::lastField() const
{
    return m_note;
}

/// The first field that lacks something, among those after `field` when one is given; null for none.
QLineEdit *ClaimCard::lackingAfter(const QWidget *field) const
{
    QLineEdit *order[] = {m_entity, m_metric->lineEdit(), m_period, m_low, m_attribution};
    auto *from = std::find(std::begin(order), std::end(order), field == m_high || field == m_unit ? m_low : field);
    if (from != std::end(order))
        ++from;
    else
        from = std::begin(order);
    const auto found = std::find_if(from, std::end(order), [](const QLineEdit *line) { return line->text().trimmed().isEmpty(); });
    return found == std::end(order) ? nullptr : *found;
}

void ClaimCard::startEditing()
{
    if (QLineEdit *field = lackingAfter(nullptr)) {
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->moveCursor(QTextCursor::End); // what is there is written on
}

/// Enter takes a field and goes to the next one that lacks something; after the last it leaves.
void ClaimCard::goOn(const QLineEdit *field)
{
    if (passOnUnknownMetric()) {
        m_newMetric->setFocus(Qt::OtherFocusReason);
        return;
    }
    commit();
    const bool isValue = field == m_low || field == m_high || field == m_unit;
    if (isValue && !complaint().isEmpty())
        return;
    if (QLineEdit *next = lackingAfter(field))
        next->setFocus(Qt::TabFocusReason);
    else
        emit left();
}

bool ClaimCard::isTouched(const QWidget *field) const
{
    if (!field->hasFocus())
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isModified();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text && text->document()->isModified();
}

bool ClaimCard::isTyping() const
{
    const QWidget *fields[] = {m_entity, m_metric->lineEdit(), m_period, m_low, m_high, m_unit, m_attribution, m_statement, m_note};
    return std::any_of(std::begin(fields), std::end(fields), [this](const QWidget *field) { return isTouched(field); });
}

void ClaimCard::load(Kept kept)
{
    m_isLoading = true;
    const Claim claim = m_claim.value_or(Claim());
    const auto fill = [&](auto *field, const QString &text) {
        if (kept != Kept::Typing || !isTouched(field))
            put(field, text);
    };
    const bool isRejected = kept != Kept::Nothing && !complaint().isEmpty();
    const bool isTyped = kept == Kept::Typing && (isTouched(m_low) || isTouched(m_high) || isTouched(m_unit));
    fill(m_entity, claim.entity);
    fill(m_metric->lineEdit(), metricText(claim.metric));
    fill(m_period, claim.period);
    fill(m_attribution, claim.attribution);
    fill(m_statement, claim.statement);
    fill(m_note, claim.note);
    m_qualifier->setCurrentIndex(static_cast<int>(qMax<qsizetype>(0, offeredQualifiers().indexOf(claim.qualifier))));
    m_status->setCurrentIndex(m_claim ? static_cast<int>(claim.status) : -1);
    if (!isRejected && !isTyped)
        loadValue();
    m_isLoading = false;
    showReading();
    showPeriodNote();
}

void ClaimCard::loadValue()
{
    const Claim claim = m_claim.value_or(Claim());
    put(m_low, lowEntry(claim));
    put(m_high, highEntry(claim));
    put(m_unit, unitNotation(claim));
}

/// One field as the claim has it; bounds and unit are one value and go together.
void ClaimCard::putBack(const QWidget *field)
{
    const Claim claim = m_claim.value_or(Claim());
    m_isLoading = true;
    if (field == m_low || field == m_high || field == m_unit)
        loadValue();
    const std::pair<QLineEdit *, QString> lines[] = {{m_entity, claim.entity},
                                                     {m_metric->lineEdit(), metricText(claim.metric)},
                                                     {m_period, claim.period},
                                                     {m_attribution, claim.attribution}};
    for (const auto &[line, text] : lines) {
        if (field == line)
            put(line, text);
    }
    for (const auto &[edit, text] : {std::pair(m_statement, claim.statement), std::pair(m_note, claim.note)}) {
        if (field == edit)
            put(edit, text);
    }
    m_isLoading = false;
    showReading();
    showPeriodNote();
}

std::optional<Decimal> ClaimCard::entered(const QLineEdit *field) const
{
    return numberFromEntry(field->text(), m_unit->text().section(u'/', 0, 0).trimmed());
}

QString ClaimCard::complaint() const
{
    const std::optional<Decimal> low = entered(m_low), high = entered(m_high);
    if ((!low && !m_low->text().trimmed().isEmpty()) || (!high && !m_high->text().trimmed().isEmpty()))
        return tr("Write a number, such as 4400000, 4.4m or 440萬.");
    if (low && high && *low > *high)
        return tr("The first value is above the second.");
    return {};
}

std::optional<Claim> ClaimCard::edited() const
{
    if (!m_claim)
        return {};
    Claim claim = *m_claim;
    claim.entity = m_entity->text().trimmed();
    claim.metric = writtenMetric().value_or(m_claim->metric);
    claim.period = m_period->text().trimmed();
    claim.qualifier = m_qualifier->currentData().toString();
    if (isValueWritten() && complaint().isEmpty())
        writeValue(claim);
    claim.attribution = m_attribution->text().trimmed();
    claim.statement = m_statement->toPlainText().trimmed();
    claim.note = m_note->toPlainText().trimmed();
    return claim;
}

/// Nothing for words that name no metric; what the claim already has may stay, whoever named it.
std::optional<QString> ClaimCard::writtenMetric() const
{
    const QString words = m_metric->currentText().simplified();
    if (words.isEmpty() || words == metricText(m_claim->metric))
        return words.isEmpty() ? QString() : m_claim->metric;
    return metricMeant(words);
}

/// Words that name no metric are not taken: they go into the form that adds one, and the field has again what the claim has.
bool ClaimCard::passOnUnknownMetric()
{
    if (m_isLoading || !m_claim || writtenMetric())
        return false;
    const QString words = m_metric->currentText();
    putBack(m_metric->lineEdit());
    m_newMetric->offer(words);
    return true;
}

/// Something of the value differs from what the claim shows. What was not written stays exactly as it is kept.
bool ClaimCard::isValueWritten() const
{
    return m_low->text() != lowEntry(*m_claim) || m_high->text() != highEntry(*m_claim)
        || m_unit->text() != unitNotation(*m_claim) || m_qualifier->currentData().toString() != m_claim->qualifier;
}

void ClaimCard::writeValue(Claim &claim) const
{
    claim.low = entered(m_low);
    claim.high = entered(m_high);
    if (!claim.high && !isLowerBound(claim.qualifier))
        claim.high = claim.low;
    QStringList unit = m_unit->text().trimmed().split(u'/', Qt::SkipEmptyParts);
    claim.unit = unit.isEmpty() ? QString() : unit.takeFirst().trimmed();
    claim.per = unit;
}

void ClaimCard::commit()
{
    if (m_isLoading || !m_claim)
        return;
    passOnUnknownMetric();
    const std::optional<Claim> claim = edited();
    if (!claim || *claim == *m_claim)
        return;
    const Claim began = m_began.value_or(*m_claim);
    m_claim = claim;
    m_began = claim;
    load(Kept::Rejected);
    emit claimEdited(*claim, began);
}

void ClaimCard::showPeriodNote()
{
    const QString period = m_period->text().trimmed();
    m_periodNote->setVisible(!period.isEmpty() && !Period::fromString(period));
}

void ClaimCard::showReading()
{
    if (m_isLoading)
        return;
    fitValueRow();
    const QString wrong = complaint();
    QPalette palette;
    if (!wrong.isEmpty())
        palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_reading->setPalette(palette);
    m_reading->setForegroundRole(wrong.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    if (!wrong.isEmpty()) {
        m_reading->setText(wrong);
        return;
    }
    const Claim claim = edited().value_or(Claim());
    QStringList readings{claimValueText(claim, Language::English), claimValueText(claim, Language::TraditionalChinese)};
    readings.removeAll(QString());
    m_reading->setText(readings.join(QStringLiteral("   ")));
}

/// A unit is seen whole where it can be; a point is its own upper bound, which is told where there is room for it.
void ClaimCard::fitValueRow()
{
    m_unit->setFixedWidth(std::clamp(widthOf(*m_unit, m_unit->text()), kLeastUnit, std::clamp(width() / 4, kLeastUnit, kMostUnit)));
    const bool isTold = !isLowerBound(m_qualifier->currentData().toString()) && widthOf(*m_high, m_low->text()) <= m_high->width();
    m_high->setPlaceholderText(isTold ? m_low->text() : QString());
}

void ClaimCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_note) {
        for (int row = 0; row < m_status->count(); ++row)
            m_status->setItemIcon(row, statusIcon(kStatuses[row]));
        showReading();
    }
    QWidget::changeEvent(event);
}

bool ClaimCard::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<QPlainTextEdit *>(watched);
    if (text && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_high && event->type() == QEvent::Resize)
        fitValueRow();
    if (watched == m_metric && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_metric->lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection); // typing replaces, after the click too
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_metric && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && key->modifiers() == Qt::NoModifier) {
        m_metric->showPopup(); // else each key would store another metric
        return true;
    }
    if (watched == m_metric)
        watched = m_metric->lineEdit();
    if (key->key() == Qt::Key_Escape) {
        putBack(qobject_cast<QWidget *>(watched));
        emit left();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (text && isEnter && key->modifiers() & Qt::ControlModifier) {
        commit();
        emit left();
        return true;
    }
    if (const auto *line = qobject_cast<QLineEdit *>(watched); line && isEnter && key->modifiers() == Qt::NoModifier) {
        goOn(line);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimCard::retranslate()
{
    const QString names[] = {tr("Entity"),      tr("Metric"), tr("Period"),    tr("Value"), tr("Qualifier"),
                             tr("Attribution"), tr("Status"), tr("Statement"), tr("Note")};
    for (size_t i = 0; i < std::size(names); ++i)
        m_labels[i]->setText(names[i]);
    m_low->setAccessibleName(tr("Lower bound"));
    m_high->setAccessibleName(tr("Upper bound"));
    m_unit->setAccessibleName(tr("Unit"));
    m_period->setPlaceholderText(tr("2024, 2024-Q3, 2024-10"));
    m_attribution->setPlaceholderText(tr("Who says so"));
    m_unit->setPlaceholderText(tr("Unit"));
    m_nothing->setText(tr("Pick one claim to see its fields here. E goes into them, Esc comes back to the list."));
    m_periodNote->setText(tr("Not a calendar period; charts leave it out."));
    fillChoices();
    load(Kept::Typing);
}

void ClaimCard::setOwnMetrics(const QStringList &metrics)
{
    if (metrics == m_ownMetrics)
        return;
    m_ownMetrics = metrics;
    fillChoices();
    load(Kept::Typing);
}

void ClaimCard::fillChoices()
{
    m_isLoading = true;
    m_metric->clear();
    for (const QString &metric : offeredMetrics() + m_ownMetrics)
        m_metric->addItem(metricText(metric), metric);
    m_metric->addItem(tr("Add metric…"));
    m_qualifier->clear();
    for (const QString &qualifier : offeredQualifiers())
        m_qualifier->addItem(qualifierText(qualifier), qualifier);
    m_status->clear();
    for (const ClaimStatus status : kStatuses)
        m_status->addItem(statusIcon(status), statusText(status));
    m_isLoading = false;
}

} // namespace concord
