// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/textcard.h"

#include "core/documents/encoding.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/support/theme.h"
#include "ui/welcome/documentfilter.h"
#include "ui/welcome/droparea.h"
#include "ui/welcome/textpreview.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kPatience = 200; // ms before a reading shows how far it is
constexpr Language kLanguages[] = {Language::English, Language::TraditionalChinese, Language::SimplifiedChinese};

bool endsLikeContainer(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return QStringList{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("epub"), QStringLiteral("pdf")}.contains(ending);
}

bool isTextFormat(DocumentFormat format)
{
    return format == DocumentFormat::PlainText || format == DocumentFormat::Markdown || format == DocumentFormat::Html;
}

} // namespace

TextCard::TextCard(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_choose(new QPushButton(this)),
      m_paste(new QPushButton(this)),
      m_clear(new QPushButton(this)),
      m_path(new QLineEdit(this)),
      m_error(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_language(new QComboBox(this)),
      m_encoding(new QComboBox(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(this)),
      m_preview(new TextPreview(this))
{
    setAcceptDrops(true);
    for (const Language language : kLanguages)
        m_language->addItem(languageTag(language), static_cast<int>(language));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    layOut();
    connectParts();
    retranslate();
}

TextCard::~TextCard()
{
    // A field that loses the focus while it is destroyed must not call back into what is already gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void TextCard::layOut()
{
    QFont strong;
    strong.setPixelSize(13);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setBuddy(m_path);
    m_path->setAcceptDrops(false);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("textError"));
    m_facts->setObjectName(QStringLiteral("textFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    QSizePolicy kept = m_language->sizePolicy(); // its row stays when there is nothing to choose
    kept.setRetainSizeWhenHidden(true);
    m_language->setSizePolicy(kept);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    const auto row = [](std::initializer_list<QWidget *> parts, QWidget *stretched) {
        auto *layout = new QHBoxLayout;
        layout->setSpacing(8);
        for (QWidget *part : parts)
            layout->addWidget(part, part == stretched ? 1 : 0);
        return layout;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row({m_title, m_choose, m_paste, m_clear}, m_title));
    column->addWidget(m_path);
    column->addWidget(m_error);
    column->addLayout(row({m_bar, m_stop}, m_bar));
    column->addWidget(m_preview, 1);
    column->addLayout(row({m_facts, m_language, m_encoding}, m_facts));
}

void TextCard::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &TextCard::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &TextCard::paste);
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_stop, &QPushButton::clicked, this, &TextCard::stopRequested);
    connect(m_language, &QComboBox::activated, this, &TextCard::chooseLanguage);
    connect(m_encoding, &QComboBox::activated, this, &TextCard::chooseEncoding);
    connect(&m_patience, &QTimer::timeout, this, &TextCard::refresh);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        const QString path = m_path->text().trimmed();
        if (m_path->isModified() && (path != m_content.origin.path) && !(path.isEmpty() && m_content.origin.isPasted()))
            take({path, {}, {}, {}});
        m_path->setModified(false);
    });
}

void TextCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_name = title;
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_preview)})
        part->setAccessibleName(title);
}

void TextCard::setFixed(bool hasEncoding)
{
    m_isFixed = true;
    m_fixedEncoding = hasEncoding;
    setAcceptDrops(false);
    refresh();
}

QList<QWidget *> TextCard::tabStops() const
{
    return {m_path, m_choose, m_paste, m_clear, m_stop, m_language, m_encoding};
}

void TextCard::setContent(const Content &content)
{
    m_content = content;
    m_path->setText(content.origin.path);
    m_path->setModified(false);
    refresh();
}

void TextCard::take(const TextOrigin &origin)
{
    const bool isSameText = origin.path == m_content.origin.path && origin.html == m_content.origin.html && origin.plain == m_content.origin.plain;
    Content next;
    next.origin = origin;
    next.isReading = !origin.isEmpty();
    if (isSameText) { // only its encoding changes: what was known stays in sight until it is read
        next.document = m_content.document;
        next.ownLanguage = m_content.ownLanguage;
    }
    if (next.isReading)
        m_patience.start();
    if (m_content.isReading && !next.isReading)
        emit stopRequested();
    setContent(next);
    emit contentChanged();
    if (next.isReading)
        emit readRequested(origin);
}

void TextCard::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, static_cast<int>(std::min<qint64>(total, 1'000'000)));
    m_bar->setValue(static_cast<int>(std::min<qint64>(done, 1'000'000)));
}

void TextCard::showDocument(const Document &document)
{
    m_patience.stop();
    m_content.isReading = false;
    m_content.error.reset();
    m_content.document = document;
    if (m_content.ownLanguage)
        m_content.document->language = *m_content.ownLanguage;
    refresh();
    emit contentChanged();
}

void TextCard::showError(const Error &error)
{
    m_patience.stop();
    m_content.isReading = false;
    m_content.error = error;
    if (!m_isFixed)
        m_content.document.reset();
    refresh();
    emit contentChanged();
}

void TextCard::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file: %1").arg(m_name), kLastFolderSetting.value(), documentFilter());
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    take({path, {}, {}, {}});
}

void TextCard::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    TextOrigin origin;
    if (clipboard && clipboard->hasHtml())
        origin.html = clipboard->html().toUtf8();
    if (clipboard && clipboard->hasText())
        origin.plain = clipboard->text().toUtf8();
    if (origin.isPasted()) {
        take(origin);
        return;
    }
    m_error->setText(tr("There is no text in the clipboard. Copy one and paste again."));
    m_error->show();
}

void TextCard::chooseLanguage()
{
    m_content.ownLanguage = static_cast<Language>(m_language->currentData().toInt());
    if (!m_content.document)
        return;
    m_content.document->language = *m_content.ownLanguage;
    refresh();
    emit contentChanged();
}

void TextCard::chooseEncoding()
{
    TextOrigin origin = m_content.origin;
    origin.encoding = m_encoding->currentText();
    if (m_isFixed) {
        m_content.origin = origin;
        emit readRequested(origin);
    } else {
        take(origin);
    }
}

bool TextCard::hasEncodingChoice() const
{
    if (m_isFixed)
        return m_fixedEncoding;
    if (m_content.document)
        return !m_content.origin.isPasted() && isTextFormat(m_content.document->format);
    const bool isUnreadable = m_content.error && m_content.error->code == Error::Code::Unreadable;
    return isUnreadable && !m_content.origin.isPasted() && !endsLikeContainer(m_content.origin.path);
}

void TextCard::refresh()
{
    const std::optional<Document> &document = m_content.document;
    const bool isSlow = m_content.isReading && !m_patience.isActive();
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_paste)})
        part->setVisible(!m_isFixed);
    m_clear->setVisible(!m_isFixed && !m_content.origin.isEmpty());
    m_path->setPlaceholderText(m_content.origin.isPasted() ? tr("Pasted text") : tr("No file yet"));
    m_bar->setVisible(isSlow);
    m_stop->setVisible(isSlow);
    m_language->setVisible(document.has_value());
    m_encoding->setVisible(hasEncodingChoice());
    m_facts->setText(facts());
    if (document) {
        m_language->setCurrentIndex(m_language->findData(static_cast<int>(document->language)));
        m_preview->showBlocks(document->blocks, document->language);
    } else {
        m_preview->clear();
    }
    refreshEncodings();
    refreshError();
}

void TextCard::refreshEncodings()
{
    const QString current = m_content.error && !m_content.origin.encoding.isEmpty() ? m_content.origin.encoding
        : m_content.document                                                        ? m_content.document->encoding
                                                                                    : m_content.origin.encoding;
    QStringList names = offeredEncodings();
    if (!current.isEmpty() && !names.contains(current, Qt::CaseInsensitive))
        names.prepend(current);
    m_encoding->clear();
    m_encoding->addItems(names);
    m_encoding->setCurrentIndex(m_encoding->findText(current, Qt::MatchFixedString));
}

void TextCard::refreshError()
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_error->setPalette(palette);
    QString sentence;
    if (m_content.error) {
        Error error = *m_content.error;
        if (error.subject == m_content.origin.path && !error.subject.isEmpty())
            error.subject = QFileInfo(error.subject).fileName(); // the path stands above it
        sentence = describe(error, interfaceLanguage());
    }
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString TextCard::facts() const
{
    if (m_content.isReading)
        return tr("Reading…");
    if (!m_content.document)
        return {};
    const QString count = tr("%n paragraph(s)", nullptr, static_cast<int>(m_content.document->blocks.size()));
    return QStringLiteral("%1 · %2").arg(formatName(m_content.document->format), count);
}

void TextCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(*event).size() == 1)
        event->acceptProposedAction();
}

void TextCard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take({droppedFiles(*event).value(0), {}, {}, {}});
}

void TextCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshError();
    QWidget::changeEvent(event);
}

void TextCard::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_paste->setText(tr("Paste text"));
    m_paste->setToolTip(tr("Takes the text of the clipboard, with its headings, lists and links where it has any."));
    m_clear->setText(tr("Clear"));
    m_stop->setText(tr("Stop"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language of the text"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setToolTip(tr("How the file's bytes stand for letters. Choose another where the text reads wrong."));
    m_preview->setPlaceholderText(tr("Drop a file here: plain text, Markdown, HTML, Word (DOCX), OpenDocument (ODT), PDF or EPUB."));
    const QString languages[] = {tr("English"), tr("Traditional Chinese"), tr("Simplified Chinese")};
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, languages[i]);
    refresh();
}

} // namespace concord
