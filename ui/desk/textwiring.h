// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/namecheck.h"
#include "core/checks/terms/placedterms.h"
#include "ui/desk/readermarks.h"

#include <QObject>

#include <memory>

namespace concord {

class BitextReader;
class OutlinePanel;
class Workbench;
struct ArticlePreview;

/// Ties the reader and the outline to the article: texts, marks, headings, and what is picked or hovered.
class TextWiring : public QObject
{
    Q_OBJECT

public:
    TextWiring(Workbench &workbench, BitextReader &reader, OutlinePanel &outline, QObject *parent);

    const QList<RenderedName> &names() const { return m_names; } ///< of the article shown
    const QList<PlacedTerm> &terms() const { return m_terms; }    ///< of its termbase

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWorkbench();
    void showPreview(const std::shared_ptr<const ArticlePreview> &preview);
    void showArticle();
    void showText();
    void showMarks();
    void showClaims();
    void readMarks();
    void placeTerms();
    void showOutline();
    void retranslate();

    Workbench &m_workbench;
    BitextReader &m_reader;
    OutlinePanel &m_outline;
    QList<RenderedName> m_names;
    QList<PlacedTerm> m_terms;
    TextMarks m_marks; ///< all but those of claims
    bool m_sameArticle = false; ///< the next content is a newer state of the one shown
};

} // namespace concord
