// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspanel.h"

#include "ui/findings/findingdelegate.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/severityshape.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/letterkeys.h"
#include "ui/support/theme.h"
#include "ui/words/findingtext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace concord {

namespace {

constexpr int kRestMilliseconds = 30;

int findingAt(const QModelIndex &index)
{
    return index.isValid() ? index.data(FindingsModel::IndexRole).toInt() : -1;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new FindingsModel(this)),
      m_delegate(new FindingDelegate(this)),
      m_title(new QLabel(this)),
      m_counts(new SeverityCounts(this)),
      m_grouping(new QComboBox(this)),
      m_list(new QListView(this)),
      m_explanation(new QLabel(this)),
      m_empty(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_waiving(new QWidget(this)),
      m_about(new QLabel(m_waiving)),
      m_waivingLabel(new QLabel(m_waiving)),
      m_reason(new QLineEdit(m_waiving)),
      m_waive(new QPushButton(m_waiving)),
      m_lack(new QLabel(m_waiving))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    leaveLettersToActions(m_list);
    m_reason->installEventFilter(this);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(kRestMilliseconds);
    layOut();
    connectParts();
    retranslate();
}

FindingsPanel::~FindingsPanel()
{
    // A field that loses the focus while it is destroyed must not call back into what is already gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void FindingsPanel::layOut()
{
    QFont bold;
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 4);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_counts);
    auto *how = new QHBoxLayout;
    how->setContentsMargins(12, 0, 12, 4);
    how->addWidget(m_grouping, 1);
    m_grouping->setObjectName(QStringLiteral("findingGrouping"));
    m_explanation->setObjectName(QStringLiteral("ruleExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setContentsMargins(12, 8, 12, 8);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->hide();

    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);

    auto *reasonLine = new QHBoxLayout;
    reasonLine->setSpacing(8);
    reasonLine->addWidget(m_reason, 1);
    reasonLine->addWidget(m_waive);
    auto *waiving = new QVBoxLayout(m_waiving);
    waiving->setContentsMargins(12, 8, 12, 12);
    waiving->setSpacing(4);
    waiving->addWidget(m_about);
    waiving->addWidget(m_waivingLabel);
    waiving->addLayout(reasonLine);
    waiving->addWidget(m_lack);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setObjectName(QStringLiteral("waivedFinding"));
    m_lack->setWordWrap(true);
    m_lack->setObjectName(QStringLiteral("waiverLack"));
    m_lack->hide();
    m_waivingLabel->setForegroundRole(QPalette::PlaceholderText);
    m_waivingLabel->setWordWrap(true);
    m_waiving->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(how);
    column->addWidget(m_pages, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_waiving);
    setMinimumWidth(200);
}

void FindingsPanel::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // The cursor also comes to stand somewhere when the list gets the focus; that selects nothing and is no pick.
        if (!m_isSelecting && m_list->selectionModel()->isSelected(current))
            pickIndex(current);
    });
    connect(m_list, &QListView::clicked, this, &FindingsPanel::pickIndex);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { rest(findingAt(index)); });
    connect(&m_restTimer, &QTimer::timeout, this, [this] { emit findingHovered(m_resting); });
    connect(m_list, &QListView::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPanel::showExplanation);
    connect(m_grouping, &QComboBox::activated, this, [this](int chosen) {
        setGrouping(static_cast<FindingGrouping>(chosen));
        emit groupingChosen(grouping());
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingsPanel::waive);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { showLack(false); });
    connect(m_waive, &QPushButton::clicked, this, &FindingsPanel::waive);
}

void FindingsPanel::setFindings(const QList<Finding> &findings, const QSet<QString> &waivedFingerprints,
                                const QHash<QString, Waiver> &waivers)
{
    m_hasRun = true;
    m_isSelecting = true;
    const bool isNews = findings != m_model->findings();
    if (isNews) { // places in the list mean other findings now
        m_picked.clear();
        endWaiving();
    }
    m_model->setFindings(findings, waivedFingerprints, waivers);
    m_isSelecting = false;
    selectRows();
    showCounts();
    showExplanation();
    if (isNews && !findings.isEmpty() && !m_coming.isEmpty())
        QTimer::singleShot(0, this, &FindingsPanel::goOn); // once everybody has the news
}

void FindingsPanel::setNothingToCompare()
{
    setFindings({}, {});
    m_hasRun = false;
    retranslate();
}

void FindingsPanel::setPicked(const QSet<int> &findings)
{
    if (m_picked == findings)
        return;
    m_picked = findings;
    if (!findings.isEmpty())
        m_coming.clear();
    endWaiving();
    selectRows();
}

void FindingsPanel::selectRows()
{
    m_isSelecting = true;
    QItemSelection selection;
    int first = -1;
    for (const int finding : std::as_const(m_picked)) {
        const int row = m_model->rowOf(finding);
        if (row < 0)
            continue;
        selection.select(m_model->index(row), m_model->index(row));
        first = first < 0 ? row : qMin(first, row);
    }
    QItemSelectionModel *model = m_list->selectionModel();
    if (first >= 0 && !selection.contains(model->currentIndex()))
        model->setCurrentIndex(m_model->index(first), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0)
        m_list->scrollTo(model->currentIndex());
    m_isSelecting = false;
}

void FindingsPanel::setHovered(int finding)
{
    m_delegate->setHovered(finding);
    m_list->viewport()->update();
}

void FindingsPanel::rest(int finding)
{
    if (finding == m_resting)
        return;
    m_resting = finding;
    setHovered(finding);
    m_restTimer.start();
}

void FindingsPanel::pickIndex(const QModelIndex &index)
{
    const int finding = findingAt(index);
    if (finding < 0 || m_picked == QSet<int>{finding})
        return;
    m_picked = {finding};
    endWaiving();
    emit findingPicked(finding);
}

void FindingsPanel::pickNext()
{
    step(1);
}

void FindingsPanel::pickPrevious()
{
    step(-1);
}

void FindingsPanel::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->selectionModel()->hasSelection() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    do
        row += by;
    while (row >= 0 && row < rows && findingAt(m_model->index(row)) < 0);
    if (row < 0 || row >= rows)
        return;
    m_isSelecting = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_isSelecting = false;
    pickIndex(m_model->index(row));
}

void FindingsPanel::startWaiving()
{
    if (m_picked.size() != 1)
        return;
    const int finding = *m_picked.begin();
    if (m_model->isWaived(finding)) {
        emit unwaiveRequested(finding);
        return;
    }
    m_about->setText(findingMessage(m_model->findings()[finding], interfaceLanguage()));
    m_reason->clear();
    showLack(false);
    m_waiving->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::waive()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        showLack(true);
        m_reason->setFocus(Qt::OtherFocusReason);
    }
    if (reason.isEmpty() || m_picked.size() != 1)
        return;
    const int finding = *m_picked.begin();
    const QList<int> others = findingsFrom(finding);
    endWaiving();
    emit waiveRequested(finding, reason);
    if (!m_model->isWaived(finding))
        return;
    const auto next = std::find_if(others.begin(), others.end(), [this](int other) { return !m_model->isWaived(other); });
    if (next != others.end())
        pickIndex(m_model->index(m_model->rowOf(*next)));
    selectRows();
}

/// The findings behind one as they are listed, then those before it from the last on: where to go on when it is dealt with.
QList<int> FindingsPanel::findingsFrom(int finding) const
{
    QList<int> others;
    const int begin = m_model->rowOf(finding);
    for (int row = begin + 1; row < m_model->rowCount(); ++row)
        others.append(findingAt(m_model->index(row)));
    for (int row = begin - 1; row >= 0; --row)
        others.append(findingAt(m_model->index(row)));
    others.removeAll(-1);
    return others;
}

QStringList FindingsPanel::comingFrom(int finding) const
{
    QStringList fingerprints;
    for (const int other : findingsFrom(finding)) {
        if (!m_model->isWaived(other))
            fingerprints.append(m_model->findings()[other].fingerprint);
    }
    return fingerprints;
}

void FindingsPanel::goOnWith(const QStringList &fingerprints)
{
    m_coming = fingerprints;
}

void FindingsPanel::goOn()
{
    const QStringList coming = std::exchange(m_coming, {});
    QHash<QString, int> places;
    const QList<Finding> &all = m_model->findings();
    for (int finding = 0; finding < all.size(); ++finding) {
        if (!m_model->isWaived(finding))
            places.insert(all[finding].fingerprint, finding);
    }
    const auto next = std::find_if(coming.begin(), coming.end(), [&places](const QString &one) { return places.contains(one); });
    if (next == coming.end())
        return;
    pickIndex(m_model->index(m_model->rowOf(places.value(*next))));
    selectRows();
}

void FindingsPanel::fix(int finding)
{
    goOnWith(comingFrom(finding));
    emit fixRequested(finding);
}

void FindingsPanel::showLack(bool lacks)
{
    QPalette palette = m_lack->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_lack->setPalette(palette);
    m_lack->setVisible(lacks);
}

void FindingsPanel::endWaiving()
{
    if (m_waiving->isHidden())
        return;
    const bool hadFocus = m_reason->hasFocus() || m_waive->hasFocus();
    m_waiving->hide();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::setGrouping(FindingGrouping grouping)
{
    m_grouping->setCurrentIndex(static_cast<int>(grouping));
    m_isSelecting = true;
    m_model->setGrouping(grouping);
    m_isSelecting = false;
    selectRows();
}

FindingGrouping FindingsPanel::grouping() const
{
    return m_model->grouping();
}

void FindingsPanel::fillGroupings()
{
    const int chosen = static_cast<int>(grouping());
    const QSignalBlocker quiet(m_grouping);
    m_grouping->clear();
    m_grouping->addItems({tr("By rule"), tr("By severity"), tr("By paragraph"), tr("By concept")}); // in the order of FindingGrouping
    m_grouping->setCurrentIndex(chosen);
    m_grouping->setAccessibleName(tr("Order of the findings"));
}

void FindingsPanel::showExplanation()
{
    const int finding = m_picked.size() == 1 ? *m_picked.begin() : -1;
    const bool isThere = finding >= 0 && finding < m_model->findings().size();
    m_explanation->setVisible(isThere);
    if (isThere)
        m_explanation->setText(ruleExplanation(m_model->findings()[finding].rule, interfaceLanguage()));
}

void FindingsPanel::addRuleActions(QMenu &menu, const QString &rule)
{
    const QList<Finding> &all = m_model->findings();
    const bool hasFix = std::any_of(all.begin(), all.end(), [&rule](const Finding &one) { return one.rule == rule && !one.edits.isEmpty(); });
    if (hasFix)
        menu.addAction(tr("Write all suggestions of this rule…"), this, [this, rule] { emit fixAllRequested(rule); });
    menu.addAction(tr("Switch this rule off"), this, [this, rule] { emit switchOffRequested(rule); });
    menu.addAction(tr("House rules…"), this, &FindingsPanel::houseRequested);
}

void FindingsPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    const int finding = findingAt(index);
    QMenu menu(this);
    if (finding < 0) {
        if (const QString rule = index.data(FindingsModel::RuleRole).toString(); !rule.isEmpty())
            addRuleActions(menu, rule);
        else
            menu.addAction(tr("House rules…"), this, &FindingsPanel::houseRequested);
        menu.exec(m_list->viewport()->mapToGlobal(place));
        return;
    }
    const QString title = fixTitle(m_model->findings()[finding], interfaceLanguage());
    if (!title.isEmpty())
        menu.addAction(title, this, [this, finding] { fix(finding); });
    if (m_model->isWaived(finding))
        menu.addAction(tr("Take the waiver back"), this, [this, finding] { emit unwaiveRequested(finding); });
    else
        menu.addAction(tr("Waive…"), this, &FindingsPanel::startWaiving);
    menu.addSeparator();
    addRuleActions(menu, m_model->findings()[finding].rule);
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

void FindingsPanel::showCounts()
{
    m_counts->setCounts(m_model->count(Severity::Error), m_model->count(Severity::Warning),
                        m_model->count(Severity::Info));
    m_empty->setText(
        m_hasRun ? tr("Nothing to report: figures, names and sentences agree.")
                 : tr("Where the two languages disagree, it is listed here. ] goes to the next finding, W waives one "
                      "with a reason."));
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->reword();
        m_list->doItemsLayout(); // sentences have other lengths
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showLack(!m_lack->isHidden());
    QWidget::changeEvent(event);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        rest(-1);
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        followSize(*static_cast<QResizeEvent *>(event));
    if (watched == m_reason && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endWaiving();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Sentences break anew at another width, and what is picked and was seen stays in sight.
void FindingsPanel::followSize(const QResizeEvent &change)
{
    const bool wasSeen = QRect(QPoint(0, 0), change.oldSize()).intersects(m_list->visualRect(m_list->currentIndex()));
    if (change.size().width() != change.oldSize().width())
        m_list->setSpacing(m_list->spacing()); // lays out before the next painting
    if (wasSeen && m_list->selectionModel()->hasSelection())
        QTimer::singleShot(0, m_list, [this] { m_list->scrollTo(m_list->currentIndex()); });
}

void FindingsPanel::retranslate()
{
    m_title->setText(tr("Findings"));
    fillGroupings();
    showExplanation();
    m_list->setAccessibleName(tr("Findings"));
    m_waivingLabel->setText(tr("Why is this no mistake?"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_waive->setText(tr("Waive"));
    m_lack->setText(tr("A reason is needed."));
    if (!m_waiving->isHidden() && m_picked.size() == 1)
        m_about->setText(findingMessage(m_model->findings()[*m_picked.begin()], interfaceLanguage()));
    showCounts();
}

} // namespace concord
