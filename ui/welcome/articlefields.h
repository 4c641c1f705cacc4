// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace concord {

/// Title, byline and date of an article. What is written by hand stays; the rest may be offered anew.
class ArticleFields : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kLabelWidth = 112; ///< so that the labels of the form around it can stand in line

    explicit ArticleFields(QWidget *parent = nullptr);
    ~ArticleFields() override;

    QString title() const;
    QString byline() const;
    QDate date() const; ///< invalid when empty or not written as a date
    bool hasBadDate() const;

    /// Fills the fields that were not written by hand.
    void offer(const QString &title, const QString &byline, const QDate &date);
    /// Fills all of them, as if nothing was written by hand.
    void set(const QString &title, const QString &byline, const QDate &date);

    QList<QWidget *> tabStops() const;

signals:
    void titleEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_bylineLabel;
    QLineEdit *m_byline;
    QLabel *m_dateLabel;
    QLineEdit *m_date;
    bool m_ownTitle = false;
    bool m_ownByline = false;
    bool m_ownDate = false;
};

} // namespace concord
