// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/editing/chartoffers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QToolButton;

namespace concord {

class PairField;

/// Which values a chart draws: metric, unit, claims or series, whose, in which order, and how they are called in each language.
class DataForm : public QWidget
{
    Q_OBJECT

public:
    explicit DataForm(QWidget *parent = nullptr);

    void setOffers(const ChartOffers &offers);
    void setSpec(const ChartSpec &spec);
    /// What the chart draws of all that is offered; what it leaves out is said.
    void setDrawn(const QList<Datum> &drawn);
    /// Writes the fields into a chart's specification; the rest of it stays.
    void write(ChartSpec &spec) const;

    QComboBox *metricField() const { return m_metric; }
    QComboBox *unitField() const { return m_unit; }
    /// Which length of period alone; hidden where the values have one length.
    QComboBox *lengthField() const { return m_length; }
    QListWidget *entityList() const { return m_entities; }
    QCheckBox *claimsBox() const { return m_claims; }
    QCheckBox *seriesBox() const { return m_series; }
    QLabel *leftOut() const { return m_leftOut; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void retranslate();
    void fill();
    void fillSources();
    void fillUnits();
    void fillLengths();
    void fillEntities();
    void showName();
    void moveEntity(int step);
    void keepOneSource(QCheckBox *left);
    QString entityAt(int row) const;

    ChartOffers m_offers;
    ChartSpec m_spec;
    bool m_isFilling = false;
    QLabel *m_labels[5] = {};
    QComboBox *m_metric;
    QComboBox *m_unit;
    QComboBox *m_length;
    QCheckBox *m_claims;
    QCheckBox *m_series;
    QLabel *m_leftOut;
    int m_drawnClaims = 0;
    int m_drawnObservations = 0;
    QListWidget *m_entities;
    QToolButton *m_up;
    QToolButton *m_down;
    PairField *m_name; ///< of the entity that is current
};

} // namespace concord
