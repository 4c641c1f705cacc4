// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/changepreview.h"

#include "ui/support/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace concord {

namespace {

enum Role { LeftRole = Qt::UserRole, BeforeRole, AfterRole, RightRole, PlaceRole };

constexpr int kContext = 40; // UTF-16 units on either side
constexpr int kRow = 30;
constexpr int kTick = 30;
constexpr int kPlace = 48;
constexpr int kGap = 4;      ///< between what goes and what comes
constexpr int kRounding = 1; ///< advances are rounded, eliding is not

/// One line a change: what goes struck out, what comes beside it. Where a line is short of room, what stands around gives way.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, Theme::current().colour(Token::PickedBand));
        QStyleOptionViewItem plainRow = option;
        plainRow.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        QStyledItemDelegate::paint(painter, plainRow, index); // the tick; its text is empty
        painter->save();
        const QFont plain = option.font, struck = struckOut(plain), bold = emphasized(plain);
        QRect box = option.rect.adjusted(kTick, 0, -8, 0);
        draw(*painter, box, plain, Token::Muted, index.data(PlaceRole).toString());
        box.setLeft(option.rect.left() + kTick + kPlace);
        const int room = std::max(0, box.width() - kGap);
        const QString before = elided(index.data(BeforeRole).toString(), struck, Qt::ElideMiddle, room / 2);
        const QString after = elided(index.data(AfterRole).toString(), bold, Qt::ElideMiddle, room - widthOf(before, struck));
        const int around = std::max(0, room - widthOf(before, struck) - widthOf(after, bold));
        const int rightWidth = std::min(widthOf(index.data(RightRole).toString(), plain), around / 2);
        const QString left = elided(index.data(LeftRole).toString(), plain, Qt::ElideLeft, around - rightWidth);
        draw(*painter, box, plain, Token::Muted, left);
        draw(*painter, box, struck, Token::Wrong, before);
        box.setLeft(box.left() + kGap);
        draw(*painter, box, bold, Token::Verified, after);
        draw(*painter, box, plain, Token::Muted, elided(index.data(RightRole).toString(), plain, Qt::ElideRight, box.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return {option.rect.width(), kRow}; }

private:
    static int widthOf(const QString &text, const QFont &font) { return QFontMetrics(font).horizontalAdvance(text); }

    static QString elided(const QString &text, const QFont &font, Qt::TextElideMode where, int width)
    {
        return width <= 0 ? QString() : QFontMetrics(font).elidedText(text, where, width + kRounding);
    }

    static QFont struckOut(QFont font)
    {
        font.setStrikeOut(true);
        return font;
    }

    static QFont emphasized(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    /// Draws at the left of the box and takes what it needed off it.
    static void draw(QPainter &painter, QRect &box, const QFont &font, Token tone, const QString &text)
    {
        painter.setFont(font);
        painter.setPen(Theme::current().colour(tone));
        painter.drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text);
        box.setLeft(box.left() + widthOf(text, font));
    }
};

} // namespace

ProposedChange proposedChange(const QString &text, int paragraph, int begin, int end, const QString &after)
{
    const int from = std::max(0, begin - kContext);
    QString left = text.mid(from, begin - from);
    if (!left.isEmpty() && left.front().isLowSurrogate())
        left.remove(0, 1);
    QString right = text.mid(end, kContext);
    if (!right.isEmpty() && right.back().isHighSurrogate())
        right.chop(1);
    return {paragraph, left, text.mid(begin, end - begin), after, right};
}

ChangePreview::ChangePreview(const QString &title, const QList<ProposedChange> &changes, QWidget *parent)
    : QDialog(parent), m_title(new QLabel(title, this)), m_all(new QCheckBox(this)), m_list(new QListWidget(this)), m_write(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    for (const ProposedChange &change : changes) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(LeftRole, change.left);
        item->setData(BeforeRole, change.before);
        item->setData(AfterRole, change.after);
        item->setData(RightRole, change.right);
        item->setData(PlaceRole, QStringLiteral("¶ %1").arg(change.paragraph + 1));
        item->setToolTip(change.left + change.after + change.right);
    }
    layOut();
    connect(m_all, &QCheckBox::clicked, this, &ChangePreview::tickAll);
    connect(m_list, &QListWidget::itemChanged, this, &ChangePreview::showCount);
    connect(m_write, &QPushButton::clicked, this, [this] {
        emit accepted(wanted());
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_list->installEventFilter(this);
    m_all->installEventFilter(this);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    retranslate();
}

void ChangePreview::layOut()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_write->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(720, 440);
}

QList<int> ChangePreview::wanted() const
{
    QList<int> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void ChangePreview::tickAll(bool ticked)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void ChangePreview::showCount()
{
    const int count = static_cast<int>(wanted().size());
    m_write->setText(tr("Write %n change(s)", nullptr, count));
    m_write->setEnabled(count > 0);
    m_all->setTristate(count > 0 && count < m_list->count());
    m_all->setCheckState(count == 0 ? Qt::Unchecked : count == m_list->count() ? Qt::Checked : Qt::PartiallyChecked);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QSignalBlocker quiet(m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1: “%2” becomes “%3”").arg(item->data(PlaceRole).toString(), item->data(BeforeRole).toString(), item->data(AfterRole).toString()));
    }
}

/// Desktops differ in whether Enter presses a check box; here it always writes, and Space ticks.
bool ChangePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_write->isEnabled())
                m_write->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChangePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ChangePreview::retranslate()
{
    m_all->setText(tr("&All of them"));
    m_cancel->setText(tr("Cancel"));
    m_list->setAccessibleName(tr("Changes"));
    showCount();
}

} // namespace concord
