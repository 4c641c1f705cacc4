// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/layout/readergeometry.h"

#include <QWidget>

#include <array>

namespace concord {

/// The names of the two columns, above them.
class ColumnHeads : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kHeight = 32;

    explicit ColumnHeads(QWidget *parent);

    void setTitles(const QString &source, const QString &translation);
    /// Where the columns are, and which side is active: its name stands in ink.
    void setColumns(const ReaderGeometry &geometry, Side active, bool hasSource);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<QString, 2> m_titles;
    ReaderGeometry m_geometry;
    Side m_active = Side::Source;
    bool m_hasSource = true;
};

} // namespace concord
