// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/terms/concordance.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QToolButton;

namespace concord {

class ConcordanceModel;

/// Every place of an article where a word stands, one below the other, to be sorted by what is left or right of it. It
/// searches nothing itself. Enter and a click show the place, Esc closes.
class ConcordancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConcordancePanel(QWidget *parent = nullptr);

    /// `counterparts` as long as `lines`.
    void setLines(const QString &word, Side side, Language language, const QList<ConcordanceLine> &lines, const QStringList &counterparts);
    void setOrder(ConcordanceOrder order);
    /// What it shows; empty before anything was asked.
    QString word() const { return m_word; }
    int rowCount() const;

public slots:
    void pickNext() { step(1); }
    void pickPrevious() { step(-1); }

signals:
    void placePicked(const concord::TextSpan &place);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void step(int by);
    void retranslate();

    ConcordanceModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QComboBox *m_order;
    QToolButton *m_close;
    QListView *m_list;
    QString m_word;
};

} // namespace concord
