// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/paragrapheditor.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kMargin = 6;        // around the text, outside of the paragraph
constexpr int kNarrowest = 240;   // device-independent pixels
constexpr int kLowest = 64;

/// What is put in comes as one line of plain text.
class ParagraphField : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        QString text = source->text();
        for (const QChar end : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator), QChar(u'\t')})
            text.replace(end, u' ');
        insertPlainText(text);
    }
};

} // namespace

ParagraphEditor::ParagraphEditor(QWidget *parent) : QFrame(parent), m_field(new ParagraphField(this)), m_layout(new ParagraphLayout(m_field->document())), m_remark(new QLabel(this)), m_keys(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_keys);
    setAutoFillBackground(true);
    setFrameShape(QFrame::Box);
    m_field->setAcceptRichText(false);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->setTabChangesFocus(true);
    m_field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->document()->setDocumentMargin(0);
    m_field->document()->setDocumentLayout(m_layout);
    m_field->installEventFilter(this);
    for (QLabel *label : {m_remark, m_keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    connect(m_field, &QTextEdit::textChanged, this, [this] {
        fit();
        emit textChanged(text());
    });
    setFocusProxy(m_field);
    takeColours();
    hide();
}

void ParagraphEditor::begin(const QString &text, const Setting &setting, int position, const QString &name)
{
    const QSignalBlocker blocker(m_field);
    m_field->setFont(setting.font);
    m_field->document()->setDefaultFont(setting.font);
    m_field->setPlainText(text);
    m_layout->setLines(setting.lines, setting.lineHeight, QFontInfo(setting.font).pixelSize());
    m_field->setAccessibleName(name);
    m_keys->setText(tr("Enter makes a new version, Esc keeps this as a draft."));
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(std::clamp(position, 0, static_cast<int>(text.size())));
    m_field->setTextCursor(cursor);
    setRemark({}, true);
    show();
    raise();
    m_field->setFocus();
}

QString ParagraphEditor::text() const
{
    return m_field->toPlainText();
}

void ParagraphEditor::cover(const QRect &paragraph)
{
    m_paragraph = paragraph;
    fit();
}

/// As high as the text and what is said under it, inside of the parent.
void ParagraphEditor::fit()
{
    const int spare = QFontInfo(m_field->font()).pixelSize(); // a stop may hang beyond the line
    const int width = std::max(m_paragraph.width() + spare + 2 * kMargin + 2, std::min(kNarrowest, parentWidget()->width()));
    m_field->document()->setTextWidth(width - 2 * kMargin - 2);
    const auto textHeight = static_cast<int>(m_field->document()->size().height()) + 4;
    const int around = 2 * kMargin + 2 + 8 + m_remark->heightForWidth(width - 2 * kMargin) + m_keys->heightForWidth(width - 2 * kMargin);
    const QSize inside = parentWidget()->size();
    const int wanted = std::max(textHeight, m_paragraph.height()) + around;
    const int height = std::clamp(wanted, kLowest, std::max(kLowest, inside.height()));
    m_field->setVerticalScrollBarPolicy(wanted > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff); // a bar takes room off the lines
    const int left = std::clamp(m_paragraph.left() - kMargin - 1, 0, std::max(0, inside.width() - width));
    const int top = std::clamp(m_paragraph.top() - kMargin - 1, 0, std::max(0, inside.height() - height));
    setGeometry(left, top, width, height);
}

void ParagraphEditor::setRemark(const QString &remark, bool isFine)
{
    m_isFine = isFine;
    m_remark->setText(remark);
    m_field->setAccessibleDescription(remark);
    takeColours();
    fit();
}

QString ParagraphEditor::remark() const
{
    return m_remark->text();
}

bool ParagraphEditor::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && (modifiers & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier)))
        setRemark(tr("A paragraph has no line breaks."), false);
    else if (isEnter)
        emit accepted(text());
    else if (key == Qt::Key_Escape)
        emit dismissed();
    else
        return false;
    return true;
}

bool ParagraphEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (takeKey(press->key(), press->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ParagraphEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && Theme::current().colour(Token::Paper) != m_paper)
        takeColours(); // of another theme, not its own
    QFrame::changeEvent(event);
}

void ParagraphEditor::takeColours()
{
    const Theme &theme = Theme::current();
    m_paper = theme.colour(Token::Paper);
    const auto paint = [](QWidget *widget, Token ground, Token ink) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, Theme::current().colour(ground));
        palette.setColor(QPalette::Base, Theme::current().colour(ground));
        palette.setColor(QPalette::WindowText, Theme::current().colour(ink));
        palette.setColor(QPalette::Text, Theme::current().colour(ink));
        widget->setPalette(palette);
    };
    paint(this, Token::Paper, Token::Accent);
    paint(m_field, Token::Paper, Token::Ink);
    m_remark->setStyleSheet(QStringLiteral("color: %1").arg(theme.colour(m_isFine ? Token::Verified : Token::Wrong).name()));
    m_keys->setStyleSheet(QStringLiteral("color: %1").arg(theme.colour(Token::Muted).name()));
    setStyleSheet(QStringLiteral("concord--ParagraphEditor { background: %1; border: 1px solid %2; } QTextEdit { background: %1; border: none; }")
                      .arg(theme.colour(Token::Paper).name(), theme.colour(Token::Accent).name()));
}

} // namespace concord
