// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/welcome/newproject.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace concord {

class TextPreview;

/// One text of a form: where it comes from, and what it turned out to be — format, paragraphs, first lines, language and
/// encoding, the last two to be corrected. Takes a file that is chosen, typed or dropped, and what is pasted. It reads
/// nothing itself: it asks by `readRequested` and is told by `showDocument` or `showError`.
class TextCard : public QWidget
{
    Q_OBJECT

public:
    /// Everything a card shows, so that two cards can be exchanged.
    struct Content
    {
        TextOrigin origin;
        std::optional<Document> document;
        std::optional<Error> error;
        std::optional<Language> ownLanguage; ///< chosen by hand
        bool isReading = false;
    };

    explicit TextCard(QWidget *parent = nullptr);
    ~TextCard() override;

    void setTitle(const QString &title);
    /// Hides what chooses another text: the text is given and only its language and encoding are to be corrected.
    void setFixed(bool hasEncoding);

    const Content &content() const { return m_content; }
    void setContent(const Content &content);
    /// Takes another origin and asks for it to be read.
    void take(const TextOrigin &origin);

    void showProgress(qint64 done, qint64 total);
    void showDocument(const Document &document);
    void showError(const Error &error);

    QList<QWidget *> tabStops() const;

signals:
    void readRequested(const concord::TextOrigin &origin);
    void stopRequested();
    /// Another document, language or none at all.
    void contentChanged();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void chooseFile();
    void paste();
    void chooseLanguage();
    void chooseEncoding();
    void refresh();
    void refreshEncodings();
    void refreshError();
    QString facts() const;
    bool hasEncodingChoice() const;
    void retranslate();

    Content m_content;
    QString m_name;
    bool m_isFixed = false;
    bool m_fixedEncoding = false;
    QLabel *m_title;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_clear;
    QLineEdit *m_path;
    QLabel *m_error;
    QLabel *m_facts;
    QComboBox *m_language;
    QComboBox *m_encoding;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    TextPreview *m_preview;
    QTimer m_patience; ///< a short reading shows no bar
};

} // namespace concord
