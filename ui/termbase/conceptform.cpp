// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/termbase/conceptform.h"

#include "core/text/characters.h"
#include "ui/termbase/termwords.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr Language kLanguages[] = {Language::English, Language::TraditionalChinese, Language::SimplifiedChinese};
constexpr int kListHeight = 96;

template<typename Value>
Value valueOf(const QComboBox *box)
{
    return static_cast<Value>(box->currentIndex());
}

template<typename Value>
void fill(QComboBox *box, int count, QString (*words)(Value))
{
    const int kept = std::max(0, box->currentIndex());
    box->clear();
    for (int i = 0; i < count; ++i)
        box->addItem(words(static_cast<Value>(i)));
    box->setCurrentIndex(kept);
}

} // namespace

ConceptForm::ConceptForm(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)), m_fields(new QFormLayout),
      m_words(new QLineEdit(this)), m_language(new QComboBox(this)), m_status(new QComboBox(this)), m_region(new QComboBox(this)), m_match(new QComboBox(this)),
      m_case(new QComboBox(this)), m_domain(new QLineEdit(this)), m_note(new QLineEdit(this)), m_scope(new QComboBox(this))
{
    layOut();
    connectParts();
    retranslate();
    setConcept({});
}

void ConceptForm::layOut()
{
    m_list->setFixedHeight(kListHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setVerticalSpacing(6);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget *field : QList<QWidget *>{m_words, m_language, m_status, m_region, m_match, m_case, m_domain, m_note, m_scope}) {
        m_fields->addRow(new QLabel, field);
        if (auto *box = qobject_cast<QComboBox *>(field)) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(8);
            box->setFocusPolicy(Qt::StrongFocus);
            box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addLayout(m_fields);
}

void ConceptForm::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ConceptForm::showDesignation);
    connect(m_add, &QPushButton::clicked, this, &ConceptForm::addDesignation);
    connect(m_remove, &QPushButton::clicked, this, &ConceptForm::removeDesignation);
    connect(m_words, &QLineEdit::editingFinished, this, &ConceptForm::takeDesignation);
    connect(m_words, &QLineEdit::textEdited, this, &ConceptForm::followLetters);
    for (const QComboBox *box : {m_language, m_status, m_region, m_match, m_case}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_isProposed = false;
            takeDesignation();
        });
    }
    for (const QLineEdit *field : {m_domain, m_note})
        connect(field, &QLineEdit::editingFinished, this, &ConceptForm::takeConcept);
    connect(m_scope, &QComboBox::activated, this, &ConceptForm::takeConcept);
}

int ConceptForm::current() const
{
    return m_list->currentRow();
}

void ConceptForm::setConcept(const StoredConcept &shown)
{
    const bool isSame = shown.id == m_shown.id;
    const int kept = isSame ? current() : 0;
    if (isSame && shown.content == m_shown.content && m_drafts.size() > shown.content.designations.size())
        return; // a designation is being written
    m_shown = shown;
    m_drafts = shown.content.designations;
    m_isFilling = true;
    m_domain->setText(TermWords::domain(shown.content.domain));
    m_note->setText(shown.content.note);
    m_scope->setCurrentIndex(static_cast<int>(shown.content.scope));
    m_isFilling = false;
    showList(kept);
    setEditable(m_isEditable);
}

void ConceptForm::setEditable(bool editable)
{
    m_isEditable = editable;
    setEnabled(editable && m_shown.id.isValid());
}

void ConceptForm::startEditing()
{
    m_words->setFocus();
    m_words->selectAll();
}

void ConceptForm::showList(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Designation &one : std::as_const(m_drafts))
        m_list->addItem(one.text.isEmpty() ? tr("(new)") : TermWords::line(one));
    m_list->setCurrentRow(std::clamp(current, m_drafts.isEmpty() ? -1 : 0, static_cast<int>(m_drafts.size()) - 1));
    showDesignation();
}

void ConceptForm::showDesignation()
{
    const bool isThere = current() >= 0 && current() < m_drafts.size();
    const Designation shown = isThere ? m_drafts[current()] : Designation();
    const QSignalBlocker quiet(m_words);
    m_words->setText(shown.text);
    showQualities(shown, isThere);
}

/// All but the words.
void ConceptForm::showQualities(const Designation &shown, bool isThere)
{
    m_isFilling = true;
    m_language->setCurrentIndex(static_cast<int>(std::find(std::begin(kLanguages), std::end(kLanguages), shown.language) - std::begin(kLanguages)));
    m_status->setCurrentIndex(static_cast<int>(shown.status));
    m_region->setCurrentIndex(static_cast<int>(shown.region));
    m_match->setCurrentIndex(static_cast<int>(shown.match));
    m_case->setCurrentIndex(static_cast<int>(shown.letterCase));
    m_isFilling = false;
    for (QWidget *field : QList<QWidget *>{m_words, m_language, m_status, m_region, m_remove})
        field->setEnabled(isThere);
    for (QWidget *field : QList<QWidget *>{m_match, m_case})
        field->setEnabled(isThere && !isChinese(shown.language));
}

void ConceptForm::addDesignation()
{
    if (!m_drafts.isEmpty() && m_drafts.last().text.isEmpty()) {
        m_list->setCurrentRow(static_cast<int>(m_drafts.size()) - 1);
        m_words->setFocus();
        return;
    }
    const auto has = [this](bool chinese) {
        return std::any_of(m_drafts.begin(), m_drafts.end(), [chinese](const Designation &one) { return isChinese(one.language) == chinese; });
    };
    const Language here = current() >= 0 ? m_drafts[current()].language : Language::TraditionalChinese;
    m_drafts.append(proposed(!has(false) ? Language::English : !has(true) ? Language::TraditionalChinese : here));
    m_isProposed = true;
    showList(static_cast<int>(m_drafts.size()) - 1);
    m_words->setFocus();
}

/// The first of its language is the one to write, another one may be written too.
Designation ConceptForm::proposed(Language language) const
{
    Designation made;
    made.language = language;
    const bool isOther = std::any_of(m_drafts.begin(), m_drafts.end(), [language](const Designation &one) {
        return one.language == language && one.status == TermStatus::Preferred && !one.text.isEmpty();
    });
    made.status = isOther ? TermStatus::Admitted : TermStatus::Preferred;
    return made;
}

void ConceptForm::followLetters(const QString &typed)
{
    const int row = current();
    if (!m_isProposed || row < 0 || row >= m_drafts.size() || !isDraft(row))
        return;
    const bool hasHan = std::any_of(typed.begin(), typed.end(), [](QChar unit) { return isHan(unit.unicode()); });
    const bool hasLetter = std::any_of(typed.begin(), typed.end(), [](QChar unit) { return unit.isLetter(); });
    const Language was = m_drafts[row].language;
    const Language now = hasHan ? (isChinese(was) ? was : Language::TraditionalChinese) : hasLetter ? Language::English : was;
    if (now == was)
        return;
    m_drafts[row] = proposed(now);
    showQualities(m_drafts[row], true);
}

void ConceptForm::removeDesignation()
{
    const int row = current();
    if (row < 0)
        return;
    Concept content = m_shown.content;
    if (row >= content.designations.size()) { // never stored
        m_drafts.removeAt(row);
        showList(row - 1);
        return;
    }
    if (content.designations.size() < 2)
        return; // a concept has one at least
    content.designations.removeAt(row);
    m_drafts.removeAt(row);
    showList(std::min(row, static_cast<int>(m_drafts.size()) - 1));
    put(content);
}

void ConceptForm::takeDesignation()
{
    const int row = current();
    if (m_isFilling || row < 0 || row >= m_drafts.size())
        return;
    Designation &draft = m_drafts[row];
    if (const QString words = m_words->text().simplified(); !words.isEmpty())
        draft.text = words;
    draft.language = kLanguages[std::max(0, m_language->currentIndex())];
    draft.status = valueOf<TermStatus>(m_status);
    draft.region = valueOf<TermRegion>(m_region);
    draft.match = valueOf<TermMatch>(m_match);
    draft.letterCase = valueOf<TermCase>(m_case);
    if (draft.text.isEmpty())
        return;
    Concept content = m_shown.content;
    content.designations = m_drafts;
    content.designations.removeIf([](const Designation &one) { return one.text.isEmpty(); });
    showList(row);
    put(content);
}

void ConceptForm::takeConcept()
{
    if (m_isFilling)
        return;
    Concept content = m_shown.content;
    content.domain = TermWords::storedDomain(m_domain->text().simplified());
    content.note = m_note->text().trimmed();
    content.scope = valueOf<TermScope>(m_scope);
    put(content);
}

void ConceptForm::put(const Concept &content)
{
    if (content == m_shown.content || !m_shown.id.isValid())
        return;
    m_shown.content = content;
    emit edited(m_shown);
}

void ConceptForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConceptForm::fillChoices()
{
    m_isFilling = true;
    const int language = std::max(0, m_language->currentIndex());
    m_language->clear();
    for (const Language one : kLanguages)
        m_language->addItem(TermWords::language(one));
    m_language->setCurrentIndex(language);
    fill<TermStatus>(m_status, 4, &TermWords::status);
    fill<TermRegion>(m_region, 4, &TermWords::region);
    fill<TermMatch>(m_match, 5, &TermWords::match);
    fill<TermCase>(m_case, 3, &TermWords::letterCase);
    fill<TermScope>(m_scope, 2, &TermWords::scope);
    m_isFilling = false;
}

void ConceptForm::retranslate()
{
    fillChoices();
    m_add->setText(tr("Add a designation"));
    m_remove->setText(tr("Remove it"));
    m_list->setAccessibleName(tr("Designations"));
    m_domain->setText(TermWords::domain(m_shown.content.domain));
    const std::pair<QWidget *, QString> labels[] = {{m_words, tr("Words")}, {m_language, tr("Language")}, {m_status, tr("Use")}, {m_region, tr("Region")},
                                                    {m_match, tr("Found")}, {m_case, tr("Letters")}, {m_domain, tr("Domain")}, {m_note, tr("Note")}, {m_scope, tr("Applies to")}};
    for (const auto &[field, words] : labels) {
        qobject_cast<QLabel *>(m_fields->labelForField(field))->setText(words);
        field->setAccessibleName(words);
    }
    showList(current());
}

} // namespace concord
