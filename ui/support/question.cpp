// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace concord {

bool isConfirmed(QWidget *parent, const QString &question, const QString &detail, const QString &action)
{
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(detail);
    const QPushButton *accept = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(QCoreApplication::translate("Question", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace concord
