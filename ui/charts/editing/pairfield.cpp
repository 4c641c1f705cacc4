// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/editing/pairfield.h"

#include "ui/charts/editing/undopassing.h"
#include "ui/support/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <cmath>

namespace concord {

namespace {

constexpr int kGap = 4, kMarkWidth = 20, kSmall = 12, kText = 13, kMostLines = 8;

void put(QPlainTextEdit *field, const QString &text)
{
    if (field->hasFocus() && field->document()->isModified())
        return;
    if (field->toPlainText() != text)
        field->setPlainText(text);
    markTaken(field);
}

/// The height in pixels of the words, or of the placeholder as long as there are none, wrapped as the field wraps them.
double heightOfWords(const QPlainTextEdit *field)
{
    const QTextDocument *document = field->document();
    QString words = document->isEmpty() ? field->placeholderText() : document->toPlainText();
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, field->font());
    layout.setTextOption(document->defaultTextOption());
    const double width = field->viewport()->width() - 2 * document->documentMargin();
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

PairField::PairField(int lines, QWidget *parent)
    : QWidget(parent), m_lines(lines), m_name(new QLabel(this)), m_hint(new QLabel(this)), m_en(nullptr), m_zh(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_name);
    m_en = addField(QStringLiteral("En"), Language::English);
    m_zh = addField(QStringLiteral("中"), Language::TraditionalChinese);
    column->addWidget(m_hint);
    m_name->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    fit();
}

QPlainTextEdit *PairField::addField(const QString &mark, Language language)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *label = new QLabel(mark, this);
    label->setFont(interfaceFont(language, kSmall));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFixedWidth(kMarkWidth);
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFont(interfaceFont(language, kText));
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field->installEventFilter(this);
    field->viewport()->installEventFilter(this);
    passUndo(field);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(field, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(field, &QPlainTextEdit::textChanged, this, &PairField::fit);
    return field;
}

/// As high as the words need, from m_lines to kMostLines; whoever does not write sees how they begin.
void PairField::fit()
{
    if (m_isFitting) // a scroll bar that goes changes the width
        return;
    m_isFitting = true;
    for (QPlainTextEdit *field : {m_en, m_zh}) {
        if (!field)
            continue;
        const double line = field->fontMetrics().lineSpacing();
        const double needed = heightOfWords(field);
        const double words = std::clamp(needed, m_lines * line, kMostLines * line);
        const QMargins frame = field->contentsMargins();
        const double around = frame.top() + frame.bottom() + 2 * field->document()->documentMargin();
        field->setVerticalScrollBarPolicy(needed > kMostLines * line && m_lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        field->setFixedHeight(static_cast<int>(std::ceil(words + around)) + 1);
        if (!field->hasFocus())
            field->verticalScrollBar()->setValue(0);
    }
    m_isFitting = false;
}

void PairField::setName(const QString &name, const QString &hint)
{
    m_name->setText(name);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_en->setAccessibleName(tr("%1, English").arg(name));
    m_zh->setAccessibleName(tr("%1, Chinese").arg(name));
}

void PairField::setPlaceholders(const Bilingual &words)
{
    m_en->setPlaceholderText(words.en);
    m_zh->setPlaceholderText(words.zh);
    fit();
}

void PairField::setWords(const Bilingual &words)
{
    m_words = words;
    put(m_en, words.en);
    put(m_zh, words.zh);
    fit();
}

Bilingual PairField::words() const
{
    return {m_en->toPlainText().trimmed(), m_zh->toPlainText().trimmed()};
}

void PairField::commit()
{
    const Bilingual now = words();
    for (QPlainTextEdit *field : {m_en, m_zh})
        markTaken(field);
    if (now == m_words)
        return;
    m_words = now;
    emit edited();
}

bool PairField::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(watched);
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::Resize && !field) { // a viewport: the field itself hears of it before its parts are placed
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            fit();
    }
    if (!field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && (m_lines == 1 || key->modifiers().testFlag(Qt::ControlModifier))) {
        commit();
        return true;
    }
    if (key->key() == Qt::Key_Escape && field->document()->isModified()) {
        field->document()->setModified(false);
        put(field, field == m_en ? m_words.en : m_words.zh);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PairField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace concord
