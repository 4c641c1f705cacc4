// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace concord {

/// What assistive technology hears of a reader: a document, its name, and the row the caret is in, both languages.
class ReaderAccessible : public QAccessibleWidget
{
public:
    explicit ReaderAccessible(QWidget *reader);

    QString text(QAccessible::Text which) const override;

    /// Makes readers accessible; later calls do nothing.
    static void install();
};

} // namespace concord
