// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcontent.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace concord {

/// Which of the series and of the claims that fit a chart are drawn: all of them, later ones too, or those ticked. Outdated
/// claims are ticked only one by one. Claims
/// beyond kMostClaims are not listed one by one; narrow the chart by entity first.
class ChoiceForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostClaims = 300;

    explicit ChoiceForm(QWidget *parent = nullptr);

    void setSources(const QList<Claim> &claims, const QList<Series> &series);
    void setContent(const ChartContent &content);
    void write(ChartSpec &spec) const;

    QListWidget *claimList() const { return m_claims; }
    QListWidget *seriesList() const { return m_series; }
    QToolButton *allButton() const { return m_all; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillClaims();
    void fillSeries();
    void take(const QListWidget *list, QListWidgetItem *item);
    void retranslate();

    QList<Claim> m_allClaims;
    QList<Series> m_allSeries;
    ChartContent m_content;
    bool m_isFilling = false;
    QLabel *m_seriesName;
    QListWidget *m_series;
    QLabel *m_claimsName;
    QToolButton *m_all;
    QListWidget *m_claims;
    QLabel *m_tooMany;
};

} // namespace concord
