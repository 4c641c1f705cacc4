// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/articledetails.h"
#include "ui/welcome/articleform.h"

namespace concord {

/// Title, byline and date of an article, and the language and encoding of its texts, to be corrected after the import; a
/// page of the window. It stores nothing itself.
class ArticleDetailsPage : public ArticleForm
{
    Q_OBJECT

public:
    explicit ArticleDetailsPage(QWidget *parent = nullptr);

    void setArticle(const LoadedArticle &article);
    ArticleDetails details() const;

signals:
    void accepted(const concord::ArticleDetails &details);

protected:
    void accept() override;
    QString complaint() const override;
    void retranslate() override;

private:
    void readWith(Side side, const TextOrigin &origin);

    ArticleDetails m_before;
    std::array<std::optional<TextRevision>, 2> m_revisions;
};

} // namespace concord
