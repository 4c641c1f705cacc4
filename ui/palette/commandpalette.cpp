// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/actions/actionset.h"
#include "ui/actions/catalogue.h"
#include "ui/palette/palettedelegate.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 48;
constexpr int kMostRows = 10;

/// The English text of an action, so that it is found by that too.
QString englishText(const QAction *action)
{
    for (const ActionSpec &spec : actionCatalogue()) {
        if (action->objectName() == QLatin1String(spec.id))
            return QString::fromUtf8(spec.englishName ? spec.englishName : spec.text).remove(u'&');
    }
    return {};
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window),
      m_model(new PaletteModel(this)),
      m_query(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 80));
    setGraphicsEffect(shadow);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_query);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_query->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_model->setQuery(query);
        showHits();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
    hide();
}

QList<PaletteEntry> CommandPalette::gathered() const
{
    QList<PaletteEntry> entries;
    for (QAction *action : m_actions) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        QPointer<QAction> kept(action);
        entries << PaletteEntry{ActionSet::plainText(action), action->shortcut().toString(QKeySequence::NativeText),
                                englishText(action), [kept] {
                                    if (kept)
                                        kept->trigger();
                                }};
    }
    return entries + m_entries;
}

void CommandPalette::setFallback(const std::function<PaletteEntry(const QString &query)> &fallback)
{
    m_model->setFallback(fallback);
}

void CommandPalette::open()
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_query->clear();
    m_model->setQuery({});
    m_model->setEntries(gathered());
    showHits();
    show();
    raise();
    m_query->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::showHits()
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(qMin(rows, kMostRows) * PaletteDelegate::kRowHeight);
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::place()
{
    const int width = qMin(kWidth, parentWidget()->width() - 32);
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, height);
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + rows) % rows));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const std::function<void()> chosen = m_model->entry(index).run;
    dismiss();
    if (chosen)
        chosen();
}

void CommandPalette::dismiss()
{
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    hide();
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched != m_query)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(qMin(kMostRows, m_model->rowCount() - 1 - m_list->currentIndex().row()));
        return true;
    case Qt::Key_PageUp:
        step(-qMin(kMostRows, m_list->currentIndex().row()));
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_query->setPlaceholderText(tr("Search or run"));
    m_query->setAccessibleName(tr("Search or run"));
    m_nothing->setText(tr("Nothing is called that."));
}

} // namespace concord
