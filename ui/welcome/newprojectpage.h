// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/articleform.h"

namespace concord {

/// The form a project or a further article begins with, a page of the window and no dialog: the two texts with what they turned out to be, the
/// article's title, byline and date as found in them until they are written by hand, and where to keep the project. It
/// reads and creates nothing itself.
class NewProjectPage : public ArticleForm
{
    Q_OBJECT

public:
    explicit NewProjectPage(QWidget *parent = nullptr);

    /// Empties the form and takes up to two files. Which is the source is seen from their languages once they are read.
    void begin(const QStringList &files);
    /// As begin(), for another article of the open project: no file is asked for.
    void beginArticle(const QStringList &files);
    bool isForArticle() const { return m_isForArticle; }
    NewProject draft() const;

    void showProgress(Side side, qint64 done, qint64 total);
    /// What `readRequested` led to. Ignored when the form no longer waits for it.
    void showRead(Side side, const Result<Document> &read);

signals:
    void readRequested(concord::Side side, const concord::TextOrigin &origin);
    void stopRequested(concord::Side side);
    void createRequested(const concord::NewProject &project);

protected:
    void accept() override;
    bool takesEnter() const override;
    QString complaint() const override;
    void retranslate() override;

private:
    void clear(const QStringList &files, bool isForArticle);
    void layOut();
    void connectParts();
    void chooseProject();
    void placeByLanguage();
    void offer();
    void offerProject();
    void swapTexts();
    bool isReading() const;
    QString mainPath() const;

    QPushButton *m_swap;
    QLabel *m_projectLabel;
    QLineEdit *m_project;
    QPushButton *m_browse;
    bool m_isForArticle = false;
    bool m_ownProject = false;       ///< written by hand: no longer offered
    bool m_isPlacing = false;        ///< the files' sides are still to be seen from their languages
    bool m_createsWhenRead = false;  ///< asked for while a text was being read
};

} // namespace concord
