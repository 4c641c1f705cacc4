// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/filterbar.h"

#include "ui/claims/claimtablemodel.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/statusshape.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace concord {

namespace {

constexpr int kMostValues = 40; // of a field in its menu, the most frequent first
constexpr ClaimField kOffered[] = {ClaimField::Entity,   ClaimField::Metric, ClaimField::Period, ClaimField::Value,       ClaimField::Unit,
                                   ClaimField::Attribution, ClaimField::AttributionKind, ClaimField::Assignee, ClaimField::Tag, ClaimField::Author,
                                   ClaimField::AnchorState, ClaimField::Agreement, ClaimField::Created, ClaimField::Modified};
constexpr ClaimField kGroups[] = {ClaimField::Entity, ClaimField::Metric, ClaimField::Period, ClaimField::Verdict, ClaimField::Attribution, ClaimField::Assignee, ClaimField::Agreement,
                                    ClaimField::AnchorState};

QToolButton *textButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_index(std::make_shared<const ClaimIndex>()), m_text(new QLineEdit(this)), m_count(new QLabel(this)), m_fields(textButton(this)),
      m_keptButton(textButton(this)), m_group(new QComboBox(this)), m_name(new QLineEdit(this)), m_chips(new QHBoxLayout)
{
    for (int status = 0; status < 5; ++status) {
        m_statuses[status] = textButton(this);
        m_statuses[status]->setCheckable(true);
        connect(m_statuses[status], &QToolButton::clicked, this, [this, status] { toggle(ClaimField::Verdict, claimStatusName(static_cast<ClaimStatus>(status))); });
    }
    layOut();
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        showCounts();
        emit changed();
    });
    connect(m_group, &QComboBox::activated, this, [this] {
        m_order.groupBy = m_group->currentIndex() == 0 ? std::nullopt : std::optional(kGroups[m_group->currentIndex() - 1]);
        emit changed();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &FilterBar::keep);
    auto *fields = new QMenu(m_fields);
    connect(fields, &QMenu::aboutToShow, this, [this, fields] {
        fields->clear();
        for (const ClaimField field : kOffered)
            fillValues(*fields->addMenu(claimFieldText(field)), field);
    });
    m_fields->setMenu(fields);
    auto *kept = new QMenu(m_keptButton);
    connect(kept, &QMenu::aboutToShow, this, &FilterBar::fillKept);
    m_keptButton->setMenu(kept);
    for (QToolButton *button : {m_fields, m_keptButton})
        button->setPopupMode(QToolButton::InstantPopup);
    m_text->installEventFilter(this);
    m_name->installEventFilter(this);
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->hide();
    retranslate();
}

void FilterBar::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_text->setClearButtonEnabled(true);
    first->addWidget(m_text, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_keptButton), static_cast<QWidget *>(m_name)})
        first->addWidget(part);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    for (QToolButton *status : m_statuses)
        second->addWidget(status);
    second->addLayout(m_chips);
    second->addStretch(1);
    second->addWidget(m_count);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    column->addLayout(first);
    column->addLayout(second);
}

void FilterBar::setFilter(const ClaimFilter &filter, const ClaimOrder &order)
{
    m_filter = filter;
    m_order = order;
    const QSignalBlocker blocker(m_text);
    m_text->setText(filter.text);
    showState();
    emit changed();
}

void FilterBar::setSorting(ClaimField field, bool isDescending)
{
    m_order.sortBy = field;
    m_order.isDescending = isDescending;
    emit changed();
}

void FilterBar::toggleGroup(ClaimField field)
{
    if (std::find(std::begin(kGroups), std::end(kGroups), field) == std::end(kGroups))
        return;
    m_order.groupBy = m_order.groupBy == field ? std::nullopt : std::optional(field);
    showState();
    emit changed();
}

void FilterBar::offerValues(ClaimField field, const QPoint &place)
{
    QMenu menu(this);
    fillValues(menu, field);
    menu.setActiveAction(menu.actions().value(0));
    menu.exec(place);
}

void FilterBar::offerKept()
{
    m_keptButton->showMenu();
}

void FilterBar::setIndex(const std::shared_ptr<const ClaimIndex> &index)
{
    m_index = index;
    showCounts();
}

void FilterBar::setKept(const QList<SavedFilter> &filters)
{
    m_kept = filters;
}

void FilterBar::setShownCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n claim(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
}

void FilterBar::toggle(ClaimField field, const QString &value)
{
    QStringList &values = m_filter.fields[field];
    if (!values.removeOne(value))
        values.append(value);
    if (values.isEmpty())
        m_filter.fields.remove(field);
    showState();
    emit changed();
}

/// The chips of what is filtered by, each taking itself away.
void FilterBar::showState()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (auto field = m_filter.fields.cbegin(); field != m_filter.fields.cend(); ++field) {
        if (field.key() == ClaimField::Verdict)
            continue;
        for (const QString &value : *field) {
            QToolButton *chip = textButton(this);
            chip->setAutoRaise(false);
            chip->setText(tr("%1: %2").arg(claimFieldText(field.key()), fieldValueText(field.key(), value)) + QStringLiteral("  ×"));
            connect(chip, &QToolButton::clicked, this, [this, key = field.key(), value] { toggle(key, value); });
            m_chips->addWidget(chip);
        }
    }
    const auto group = std::find(std::begin(kGroups), std::end(kGroups), m_order.groupBy.value_or(ClaimField::Created));
    m_group->setCurrentIndex(group == std::end(kGroups) ? 0 : static_cast<int>(group - std::begin(kGroups)) + 1);
    showCounts();
}

void FilterBar::showCounts()
{
    const QHash<QString, int> counts = m_index->counts(ClaimField::Verdict, m_filter);
    const QStringList chosen = m_filter.fields.value(ClaimField::Verdict);
    for (int status = 0; status < 5; ++status) {
        const QString name = claimStatusName(static_cast<ClaimStatus>(status));
        m_statuses[status]->setText(QStringLiteral("%1 %2").arg(counts.value(name)).arg(statusText(static_cast<ClaimStatus>(status))));
        m_statuses[status]->setIcon(statusIcon(static_cast<ClaimStatus>(status)));
        m_statuses[status]->setChecked(chosen.contains(name));
    }
}

void FilterBar::fillValues(QMenu &menu, ClaimField field)
{
    const QHash<QString, int> counts = m_index->counts(field, m_filter);
    QList<std::pair<int, QString>> values;
    for (auto value = counts.cbegin(); value != counts.cend(); ++value)
        values.append({-*value, value.key()});
    std::sort(values.begin(), values.end());
    for (const auto &[count, value] : values.first(std::min<qsizetype>(kMostValues, values.size()))) {
        QString words = fieldValueText(field, value);
        QAction *action = menu.addAction(words.replace(u'&', QStringLiteral("&&")) + QStringLiteral("  (%1)").arg(-count));
        action->setCheckable(true);
        action->setChecked(m_filter.fields.value(field).contains(value));
        connect(action, &QAction::triggered, this, [this, field, value = value] { toggle(field, value); });
    }
}

void FilterBar::fillKept()
{
    QMenu *menu = m_keptButton->menu();
    menu->clear();
    QAction *all = menu->addAction(tr("All claims"));
    connect(all, &QAction::triggered, this, [this] { setFilter({}, {}); });
    for (const SavedFilter &kept : std::as_const(m_kept)) {
        QString words = kept.name;
        QMenu *one = menu->addMenu(words.replace(u'&', QStringLiteral("&&")));
        connect(one->addAction(tr("Show")), &QAction::triggered, this, [this, kept] { setFilter(kept.filter, kept.order); });
        connect(one->addAction(tr("Forget")), &QAction::triggered, this, [this, name = kept.name] { emit dropRequested(name); });
    }
    menu->addSeparator();
    QAction *keepThis = menu->addAction(tr("Keep this filter…"));
    keepThis->setEnabled(!m_filter.isEmpty() || m_order.groupBy);
    connect(keepThis, &QAction::triggered, this, [this] {
        m_name->show();
        m_name->setFocus();
    });
}

void FilterBar::keep()
{
    const QString name = m_name->text().trimmed();
    m_name->clear();
    m_name->hide();
    if (!name.isEmpty())
        emit keepRequested({name, m_filter, m_order});
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_name && key == Qt::Key_Escape) {
        m_name->clear();
        m_name->hide();
        return true;
    }
    if (watched == m_text && key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (watched == m_text && (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return)) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showCounts();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Words in either script; -word leaves out"));
    m_text->setAccessibleName(tr("Words of claims"));
    m_fields->setText(tr("Filter by"));
    m_keptButton->setText(tr("Kept filters"));
    m_name->setPlaceholderText(tr("Name of the filter"));
    m_group->clear();
    m_group->addItem(tr("Not grouped"));
    for (const ClaimField field : kGroups)
        m_group->addItem(tr("By %1").arg(claimFieldText(field)));
    m_group->setAccessibleName(tr("Grouping"));
    showState();
}

} // namespace concord
