// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articledetails.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace concord {

class ArticleFields;
class TextCard;
struct TextOrigin;

/// Title, byline and date of an article, and the language and encoding of its texts, to be corrected after the import; a
/// page of the window. It stores nothing itself.
class ArticleDetailsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleDetailsPage(QWidget *parent = nullptr);
    ~ArticleDetailsPage() override;

    void setArticle(const LoadedArticle &article);
    ArticleDetails details() const;
    /// A sentence about why it could not be stored; empty takes it away.
    void showError(const QString &sentence);
    TextCard *card(Side side) const { return side == Side::Source ? m_source : m_translation; }

signals:
    void accepted(const concord::ArticleDetails &details);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void readWith(Side side, const TextOrigin &origin);
    void save();
    QString complaint() const;
    void retranslate();

    QLabel *m_heading;
    ArticleFields *m_fields;
    TextCard *m_source;
    TextCard *m_translation;
    QLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
    ArticleDetails m_before;
    std::array<std::optional<TextRevision>, 2> m_revisions;
};

} // namespace concord
