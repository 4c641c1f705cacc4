// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pagecolumn.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kWidest = 640; // device-independent pixels
constexpr int kHeadingSize = 16;

} // namespace

QVBoxLayout *beginPageColumn(QWidget &page, QLabel &heading)
{
    QFont font = heading.font();
    font.setPixelSize(kHeadingSize);
    font.setWeight(QFont::DemiBold);
    heading.setFont(font);
    auto *inner = new QWidget(&page);
    inner->setMaximumWidth(kWidest);
    auto *across = new QHBoxLayout(&page);
    across->setContentsMargins(24, 16, 24, 16);
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(&heading);
    return column;
}

void endPageColumn(QVBoxLayout &column, QLabel &error, QPushButton &cancel, QPushButton &accept)
{
    error.setWordWrap(true);
    error.setTextFormat(Qt::PlainText);
    error.hide();
    accept.setDefault(true);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addStretch(1);
    ways->addWidget(&cancel);
    ways->addWidget(&accept);
    column.addWidget(&error);
    column.addLayout(ways);
}

void showPageError(QLabel &error, const QString &sentence)
{
    QPalette palette = error.palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    error.setPalette(palette);
    error.setText(sentence);
    error.setVisible(!sentence.isEmpty());
}

} // namespace concord
