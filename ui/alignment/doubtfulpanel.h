// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace concord {

/// A bead the aligner is not sure of.
struct DoubtfulBead
{
    int bead = 0; ///< its index in the article
    QString source; ///< what it holds; empty on a side without a counterpart
    QString translation;

    bool operator==(const DoubtfulBead &) const = default;
};

/// The doubtful beads of an article, to be walked through. It changes nothing itself.
class DoubtfulPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtfulPanel(QWidget *parent = nullptr);

    void setBeads(const QList<DoubtfulBead> &beads);
    /// Marks that bead where it is in the list; emits nothing.
    void setPicked(int bead);

public slots:
    void pickNext() { step(1); }
    void pickPrevious() { step(-1); }

signals:
    void beadPicked(int bead);

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void pickRow(int row);
    void showBeads();
    void retranslate();

    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QList<DoubtfulBead> m_beads;
};

} // namespace concord
