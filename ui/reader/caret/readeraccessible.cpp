// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/caret/readeraccessible.h"

#include "ui/reader/bitextreader.h"

namespace concord {

ReaderAccessible::ReaderAccessible(QWidget *reader) : QAccessibleWidget(reader, QAccessible::Document)
{}

QString ReaderAccessible::text(QAccessible::Text which) const
{
    const auto *reader = qobject_cast<const BitextReader *>(widget());
    if (which == QAccessible::Value && reader)
        return reader->currentRowText();
    return QAccessibleWidget::text(which);
}

void ReaderAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *reader = qobject_cast<BitextReader *>(object);
            return reader ? new ReaderAccessible(reader) : nullptr; // owned by QAccessible
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace concord
