// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace concord {

/// One heading of the article.
struct OutlineEntry
{
    QString text;
    TextSpan span;
};

/// The article's title and headings; picking one brings it into view.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setEntries(const QList<OutlineEntry> &entries);

signals:
    void entryPicked(const concord::TextSpan &span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QListWidget *m_list;
    QList<OutlineEntry> m_entries;
};

} // namespace concord
