// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QTextEdit>

namespace concord {

/// The first paragraphs of a text in its reading font, headings bold, for looking at; nothing in it is a link.
class TextPreview : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextPreview(QWidget *parent = nullptr);

    void showBlocks(const QList<Block> &blocks, Language language);
    QSize sizeHint() const override { return {320, 168}; }
    QSize minimumSizeHint() const override { return {160, 72}; }
};

} // namespace concord
