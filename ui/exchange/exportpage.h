// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/handover/handover.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace concord {

/// Of what there is, which goes into the file.
enum class ExportScope { Project, Article, Shown, Picked };

/// How much there is of each.
struct ExportOffer
{
    QString articleTitle;            ///< of the open one; empty without
    QHash<ExportScope, int> claims;
    QHash<ExportScope, int> findings; ///< of the open article; the others are read when they are wanted
    int articles = 0;
    int concepts = 0;                ///< of the project's own termbase
    bool hasPair = false;            ///< whether the open article has both texts
};

/// What is handed over, how much of it, in which format and language; a page of the window. Writes nothing itself.
class ExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPage(QWidget *parent = nullptr);

    /// Begins with `subject`, otherwise as it was left.
    void begin(const ExportOffer &offer, std::optional<HandoverSubject> subject);
    void showError(const QString &sentence);

    HandoverSubject subject() const;
    ExportScope scope() const;
    HandoverFormat format() const;
    HandoverOptions options() const;

    QComboBox *subjectField() const { return m_subject; }
    QComboBox *scopeField() const { return m_scope; }
    QComboBox *formatField() const { return m_format; }
    QCheckBox *languageBox(Language language) const { return isChinese(language) ? m_chinese : m_english; }
    QLineEdit *titleField() const { return m_title; }
    QPushButton *button() const { return m_accept; }

signals:
    void accepted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Label { Subject, Scope, Format, Words, Title, Url, Organisation, LabelCount };

    void layOut();
    void retranslate();
    void fillSubjects();
    void fillScopes();
    void fillFormats();
    void showState();
    void setRowShown(Label label, bool shown);
    QString scopeText(ExportScope scope) const;
    QString complaint() const;

    ExportOffer m_offer;
    QLabel *m_heading;
    QLabel *m_labels[LabelCount] = {};
    QWidget *m_fields[LabelCount] = {};
    QComboBox *m_subject;
    QComboBox *m_scope;
    QComboBox *m_format;
    QLabel *m_purpose;
    QCheckBox *m_english;
    QCheckBox *m_chinese;
    QLineEdit *m_title;
    QLineEdit *m_url;
    QLineEdit *m_organisation;
    QLabel *m_error;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace concord
