// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/anchorreview.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace concord {

/// The passages of claims that a revision of the text has changed, lost or left in doubt, to be worked through: the text before
/// and now, and what can be done. It changes nothing itself.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    void setReviews(const QList<AnchorReview> &reviews);
    int count() const { return static_cast<int>(m_reviews.size()); }
    /// The one looked at; null when the list is empty.
    const AnchorReview *current() const;
    /// Whether there is a passage that was not accepted yet.
    static bool isAcceptable(const AnchorReview &review) { return review.anchor.state == AnchorState::Changed || review.anchor.state == AnchorState::Ambiguous; }

    /// Takes the focus and shows where the current passage stands.
    void begin();

public slots:
    void pickNext() { step(1); }
    void pickPrevious() { step(-1); }

signals:
    void reviewsChanged(int count);
    void reviewPicked(const concord::AnchorReview &review);
    void acceptRequested();
    void reattachRequested();   ///< to what is selected in the reader
    void suggestionRequested(); ///< to the first candidate

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void showReviews();
    void showCurrent();
    void retranslate();

    QLabel *m_title;
    QListWidget *m_list;
    QTextBrowser *m_detail;
    QPushButton *m_accept;
    QPushButton *m_suggestion;
    QPushButton *m_reattach;
    QLabel *m_empty;
    QStackedWidget *m_pages;
    QList<AnchorReview> m_reviews;
};

} // namespace concord
