// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/articledetailspage.h"

#include "ui/support/theme.h"
#include "ui/welcome/articlefields.h"
#include "ui/welcome/textcard.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kWidest = 1080;

/// A revision as its file would read.
Document documentOf(const TextRevision &revision)
{
    Document document;
    for (const DocumentFormat format : {DocumentFormat::PlainText, DocumentFormat::Markdown, DocumentFormat::Html, DocumentFormat::Docx,
                                        DocumentFormat::Odt, DocumentFormat::Epub, DocumentFormat::Pdf}) {
        if (formatName(format) == revision.format)
            document.format = format;
    }
    document.language = revision.language;
    document.encoding = revision.encoding;
    for (int i = 0; i < revision.paragraphs.size(); ++i)
        document.blocks.append({revision.forms.value(i), revision.paragraphs[i]});
    return document;
}

} // namespace

ArticleDetailsPage::ArticleDetailsPage(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_fields(new ArticleFields(this)),
      m_source(new TextCard(this)),
      m_translation(new TextCard(this)),
      m_error(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_save->setDefault(true);
    layOut();
    for (const Side side : {Side::Source, Side::Translation})
        connect(card(side), &TextCard::readRequested, this, [this, side](const TextOrigin &origin) { readWith(side, origin); });
    connect(m_save, &QPushButton::clicked, this, &ArticleDetailsPage::save);
    connect(m_cancel, &QPushButton::clicked, this, &ArticleDetailsPage::cancelled);
    retranslate();
    showError({});
}

ArticleDetailsPage::~ArticleDetailsPage() = default;

void ArticleDetailsPage::layOut()
{
    QFont heading;
    heading.setPixelSize(16);
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("formError"));
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(kWidest);
    auto *form = new QVBoxLayout(inner);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(m_heading);
    form->addWidget(m_fields);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(24);
    texts->addWidget(m_source, 1);
    texts->addWidget(m_translation, 1);
    form->addLayout(texts, 1);
    form->addWidget(m_error);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addStretch();
    ways->addWidget(m_cancel);
    ways->addWidget(m_save);
    form->addLayout(ways);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(24, 16, 24, 16);
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    QList<QWidget *> order = m_fields->tabStops() + m_source->tabStops() + m_translation->tabStops();
    order << m_cancel << m_save;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ArticleDetailsPage::setArticle(const LoadedArticle &article)
{
    m_before = detailsOf(article);
    m_fields->set(m_before.title, m_before.byline, m_before.date);
    for (const Side side : {Side::Source, Side::Translation}) {
        const std::optional<TextRevision> &revision = article.revision(side);
        m_revisions[static_cast<size_t>(side)] = revision;
        card(side)->setVisible(revision.has_value());
        if (!revision)
            continue;
        card(side)->setFixed(hasGuessedEncoding(*revision));
        TextCard::Content content;
        content.document = documentOf(*revision);
        content.origin.encoding = revision->encoding;
        card(side)->setContent(content);
    }
    showError({});
}

/// Shows at once how the text reads in another encoding.
void ArticleDetailsPage::readWith(Side side, const TextOrigin &origin)
{
    const std::optional<TextRevision> &revision = m_revisions[static_cast<size_t>(side)];
    if (!revision)
        return;
    const bool isAsBefore = origin.encoding.compare(revision->encoding, Qt::CaseInsensitive) == 0;
    const Result<QStringList> read = isAsBefore ? Result<QStringList>(revision->paragraphs) : readAgain(*revision, origin.encoding);
    if (!read) {
        card(side)->showError(read.error());
        return;
    }
    Document document = documentOf(*revision);
    document.encoding = isAsBefore ? revision->encoding : origin.encoding;
    document.language = isAsBefore ? revision->language : detectLanguage(read->join(u'\n'));
    for (int i = 0; i < read->size(); ++i)
        document.blocks[i].text = read->at(i);
    card(side)->showDocument(document);
}

ArticleDetails ArticleDetailsPage::details() const
{
    ArticleDetails details = m_before;
    details.title = m_fields->title();
    details.byline = m_fields->byline();
    details.date = m_fields->date();
    for (const Side side : {Side::Source, Side::Translation}) {
        const std::optional<Document> &document = card(side)->content().document;
        if (m_revisions[static_cast<size_t>(side)] && document)
            details.text(side) = {document->language, document->encoding};
    }
    return details;
}

QString ArticleDetailsPage::complaint() const
{
    if (m_fields->title().isEmpty())
        return tr("Write a title for the article.");
    if (m_fields->hasBadDate())
        return tr("Write the date as year-month-day, such as 2025-04-14, or leave it empty.");
    for (const Side side : {Side::Source, Side::Translation}) {
        if (m_revisions[static_cast<size_t>(side)] && card(side)->content().error)
            return tr("Choose an encoding the text can be read in.");
    }
    return {};
}

void ArticleDetailsPage::save()
{
    const QString wrong = complaint();
    showError(wrong);
    if (wrong.isEmpty())
        emit accepted(details());
}

void ArticleDetailsPage::showError(const QString &sentence)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_error->setPalette(palette);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void ArticleDetailsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_fields->tabStops().first()->setFocus(Qt::OtherFocusReason);
}

void ArticleDetailsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        QWidget::keyPressEvent(event);
}

void ArticleDetailsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showError(m_error->text());
    QWidget::changeEvent(event);
}

void ArticleDetailsPage::retranslate()
{
    m_heading->setText(tr("Article details"));
    m_source->setTitle(tr("Source"));
    m_translation->setTitle(tr("Translation"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    if (!m_error->isHidden())
        showError(complaint());
}

} // namespace concord
