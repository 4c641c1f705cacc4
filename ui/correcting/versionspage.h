// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/correcting/difftext.h"

#include "core/base/ids.h"
#include "core/base/span.h"
#include "core/text/language.h"

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace concord {

/// One revision of a text, for the list.
struct TextVersion
{
    RevisionId id;
    Side side = Side::Source;
    int number = 0;
    QDateTime madeAt; ///< UTC
    QString author;   ///< empty when unknown
    QString what;     ///< how it was made, in the interface language, or its note

    bool operator==(const TextVersion &) const = default;
};

/// The versions of an article's texts and what changed from one to the next, word by word; a page of the window. The chosen version
/// stands at the right, the one before it, or the newest, at the left.
class VersionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPage(QWidget *parent = nullptr);

    /// Newest first. What is chosen stays where it can.
    void setVersions(const QList<TextVersion> &versions);
    /// What was asked for by comparisonRequested.
    void setComparison(const QStringList &before, const QStringList &after, Language language, const QList<DiffRow> &rows);
    void showSide(Side side);
    /// Where lines of a text may end, so that figures stay whole.
    void setBreaks(const TextBreaks &breaks) { m_breaks = breaks; }

signals:
    /// Invalid ids when there is only one version.
    void comparisonRequested(concord::RevisionId before, concord::RevisionId after);
    void restoreRequested(concord::RevisionId id);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showVersions();
    void compare();
    void showComparison();
    void retranslate();
    QList<TextVersion> ofSide() const;

    QLabel *m_heading;
    QComboBox *m_side;
    QComboBox *m_against;
    QListWidget *m_list;
    QLabel *m_summary;
    QTextBrowser *m_text;
    QCheckBox *m_showsAll;
    QPushButton *m_restore;
    QPushButton *m_close;
    QList<TextVersion> m_versions;
    QStringList m_before;
    QStringList m_after;
    QList<DiffRow> m_rows;
    Language m_language = Language::English;
    TextBreaks m_breaks;
};

} // namespace concord
