// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace concord {

/// Project files as rows one can click or reach with Tab: the file's name, its folder muted behind it.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setFiles(const QStringList &paths);

signals:
    void picked(const QString &path);
};

} // namespace concord
