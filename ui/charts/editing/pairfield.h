// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/bilingual.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace concord {

/// Words in English and Chinese, one field above the other under a common name. What is typed is told when the field is left
/// or Ctrl+Enter is pressed (Enter where it is one line); Esc puts back what was there.
class PairField : public QWidget
{
    Q_OBJECT

public:
    /// `lines`: how many each field shows; with one, Enter ends the entry.
    explicit PairField(int lines, QWidget *parent = nullptr);

    void setName(const QString &name, const QString &hint = {});
    /// What stands in a field while it is empty.
    void setPlaceholders(const Bilingual &words);
    /// Shows words; a field that is being typed into keeps what is typed.
    void setWords(const Bilingual &words);
    Bilingual words() const;
    QPlainTextEdit *field(Language language) const { return isChinese(language) ? m_zh : m_en; }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addField(const QString &mark, Language language);
    void fit();
    void commit();

    int m_lines;
    bool m_isFitting = false;
    QLabel *m_name;
    QLabel *m_hint;
    QPlainTextEdit *m_en;
    QPlainTextEdit *m_zh;
    Bilingual m_words;
};

} // namespace concord
