// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QAbstractTableModel>

namespace concord {

/// The values of a chart as rows, in the order of ChartContent::data: entity, period, value, status, attribution, in the
/// chart's language.
class ChartDataModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entity, Period, Value, Status, Attribution, ColumnCount };

    explicit ChartDataModel(QObject *parent = nullptr);

    void setContent(const ChartContent &content);
    void setLanguage(Language language);
    const ChartContent &content() const { return m_content; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString rowText(const Datum &datum) const;
    QString cell(const Datum &datum, int column) const;
    QString statusText(ClaimStatus status) const;

    ChartContent m_content;
    Language m_language = Language::English;
};

} // namespace concord
