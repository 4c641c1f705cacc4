// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/kindpicker.h"

#include "ui/charts/editing/kindexamples.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace concord {

namespace {

constexpr int kGap = 4, kSmall = 12;
constexpr QSize kPicture(68, 40);
constexpr int kButtonHeight = 68, kButtonWidth = 90; // device-independent pixels

constexpr const char *kNames[] = {
    QT_TRANSLATE_NOOP("ChartKind", "Grouped bars"),   QT_TRANSLATE_NOOP("ChartKind", "Ranges"),          QT_TRANSLATE_NOOP("ChartKind", "Steps"),
    QT_TRANSLATE_NOOP("ChartKind", "Sorted bars"),    QT_TRANSLATE_NOOP("ChartKind", "Gain and loss"),   QT_TRANSLATE_NOOP("ChartKind", "Stacked bars"),
    QT_TRANSLATE_NOOP("ChartKind", "Line"),           QT_TRANSLATE_NOOP("ChartKind", "Dots"),            QT_TRANSLATE_NOOP("ChartKind", "Slope"),
    QT_TRANSLATE_NOOP("ChartKind", "Timeline"),       QT_TRANSLATE_NOOP("ChartKind", "Small charts"),
};
static_assert(std::size(kNames) == kChartFormCount);

ChartForm kindAt(int place)
{
    return static_cast<ChartForm>(place);
}

} // namespace

QString kindName(ChartForm kind)
{
    return QCoreApplication::translate("ChartKind", kNames[static_cast<size_t>(kind)]);
}

KindPicker::KindPicker(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this)), m_reason(new QLabel(this)), m_faults(kChartFormCount)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    QFont small = font();
    small.setPixelSize(kSmall);
    for (int place = 0; place < kChartFormCount; ++place) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(kPicture);
        button->setFont(small);
        button->setFixedHeight(kButtonHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->installEventFilter(this);
        m_group->addButton(button, place);
    }
    m_reason->setWordWrap(true);
    m_reason->setFont(small);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->hide();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) { emit kindPicked(kindAt(place)); });
    retranslate();
    drawPictures();
    place(1);
}

/// As many in a row as there is room for.
void KindPicker::place(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int kind = 0; kind < kChartFormCount; ++kind)
        m_grid->addWidget(m_group->button(kind), kind / columns, kind % columns);
    m_grid->addWidget(m_reason, kChartFormCount, 0, 1, columns);
}

QSize KindPicker::minimumSizeHint() const
{
    return {kButtonWidth, QWidget::minimumSizeHint().height()};
}

void KindPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(std::clamp((width() + kGap) / (kButtonWidth + kGap), 1, kChartFormCount));
}

QToolButton *KindPicker::button(ChartForm kind) const
{
    return static_cast<QToolButton *>(m_group->button(static_cast<int>(kind)));
}

void KindPicker::setContent(const ChartContent &content)
{
    m_isJudged = m_isJudged && content.data == m_content.data && content.spec.isLogarithmic == m_content.spec.isLogarithmic;
    m_content = content;
    button(content.spec.kind)->setChecked(true);
    if (isVisible())
        judge();
}

void KindPicker::setOpen()
{
    m_group->setExclusive(false);
    for (QAbstractButton *each : m_group->buttons()) {
        each->setChecked(false);
        each->setEnabled(true);
    }
    m_group->setExclusive(true);
    m_content = {};
    m_faults.fill({});
    m_isJudged = true;
}

void KindPicker::judge()
{
    if (m_isJudged)
        return;
    m_isJudged = true;
    for (int place = 0; place < kChartFormCount; ++place)
        m_faults[place] = kindAt(place) == m_content.spec.kind ? Bilingual() : kindFault(m_content, kindAt(place));
    retranslate();
}

void KindPicker::explain(ChartForm kind)
{
    const QString why = m_faults[static_cast<int>(kind)].in(interfaceLanguage());
    m_reason->setText(why.isEmpty() ? QString() : tr("%1: %2").arg(kindName(kind), why));
    m_reason->setVisible(!why.isEmpty());
}

void KindPicker::drawPictures()
{
    for (int place = 0; place < kChartFormCount; ++place)
        button(kindAt(place))->setIcon(QPixmap::fromImage(kindPicture(kindAt(place), kPicture, devicePixelRatioF(), Theme::current().isDark())));
}

void KindPicker::retranslate()
{
    setAccessibleName(tr("Kind of chart"));
    for (int place = 0; place < kChartFormCount; ++place) {
        const QString why = m_faults[place].in(interfaceLanguage());
        QToolButton *each = button(kindAt(place));
        each->setText(kindName(kindAt(place)));
        each->setEnabled(why.isEmpty());
        each->setToolTip(why);
        each->setAccessibleDescription(why);
    }
}

bool KindPicker::eventFilter(QObject *watched, QEvent *event)
{
    auto *each = qobject_cast<QToolButton *>(watched);
    if (each && (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn || event->type() == QEvent::ToolTip))
        explain(kindAt(m_group->id(each)));
    return QWidget::eventFilter(watched, event);
}

void KindPicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    judge();
}

void KindPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawPictures();
}

} // namespace concord
