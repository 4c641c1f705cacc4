// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recentlist.h"

#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kMostRows = 6;

QString shortFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath(), home = QDir::homePath();
    return folder.startsWith(home) ? QStringLiteral("~") + folder.mid(home.size()) : QDir::toNativeSeparators(folder);
}

class RecentRow : public QAbstractButton
{
public:
    RecentRow(const QString &path, QWidget *parent) : QAbstractButton(parent), m_folder(shortFolder(path))
    {
        setText(QFileInfo(path).completeBaseName());
        setToolTip(QDir::toNativeSeparators(path));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(32);
    }

    QSize sizeHint() const override { return {320, 32}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(theme.colour(Token::Accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(isDown()           ? theme.colour(Token::PickedBand)
                             : underMouse() ? theme.colour(Token::HoverBand)
                                            : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        QRect box = rect().adjusted(8, 0, -8, 0);
        painter.setPen(theme.colour(Token::Accent));
        const QString name = fontMetrics().elidedText(text(), Qt::ElideMiddle, box.width());
        painter.drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), name);
        box.adjust(fontMetrics().horizontalAdvance(name) + 12, 0, 0, 0);
        QFont small = font();
        small.setPixelSize(12);
        painter.setFont(small);
        painter.setPen(theme.colour(Token::Muted));
        if (box.width() > 32)
            painter.drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                             painter.fontMetrics().elidedText(m_folder, Qt::ElideMiddle, box.width()));
    }

private:
    QString m_folder;
};

} // namespace

RecentList::RecentList(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void RecentList::setFiles(const QStringList &paths)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    for (const QString &path : paths.mid(0, kMostRows)) {
        auto *row = new RecentRow(path, this);
        connect(row, &QAbstractButton::clicked, this, [this, path] { emit picked(path); });
        layout()->addWidget(row);
    }
}

} // namespace concord
