// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filekind.h"
#include "core/exchange/importfate.h"

#include <QList>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace concord {

/// One thing of a file and what becomes of it, in words.
struct ImportRow
{
    ImportFate fate = ImportFate::Same;
    QString text;
    QString detail;        ///< what changes; may be empty
    bool isUnsure = false; ///< its passage was not found, or not for certain
};

/// What importing the file would do.
struct ImportSurvey
{
    FileKind kind = FileKind::ClaimTable;
    std::array<int, 4> counts = {}; ///< by ImportFate
    int unsure = 0;
    QList<ImportRow> rows; ///< the first of each fate
};

/// A file from elsewhere and what it would add, change and leave, before anything is done; a page of the window. It reads and stores
/// nothing itself.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent = nullptr);

    /// Empty, or a file that was chosen and what it is taken for.
    void setFile(const QString &path, std::optional<FileKind> kind);
    /// The file is being compared: how far, total 0 when not known. Until a survey or a fault comes.
    void setComparing(qint64 done, qint64 total);
    void setSurvey(const ImportSurvey &survey);
    /// What is wrong with the file; nothing can be imported then.
    void setFault(const QString &sentence);

    QComboBox *kindField() const { return m_kind; }
    QListWidget *list() const { return m_list; }
    QLabel *summary() const { return m_summary; }
    QString fault() const;
    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *button() const { return m_accept; }

signals:
    void chooseRequested();
    void kindChosen(concord::FileKind kind);
    void accepted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void retranslate();
    void fillKinds();
    void showSurvey();
    QString sentence() const;

    QLabel *m_heading;
    QLabel *m_fileLabel;
    QPushButton *m_choose;
    QLabel *m_file;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_summary;
    QListWidget *m_list;
    QLabel *m_error;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QString m_path;
    std::optional<ImportSurvey> m_survey;
};

} // namespace concord
