// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/reviewpanel.h"

#include "ui/correcting/difftext.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/support/rowdelegate.h"
#include "ui/support/theme.h"
#include "ui/words/metricname.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kPixels = 15;
constexpr int kLowestDetail = 96; // device-independent pixels
constexpr int kRowsKept = 2;      // of the list, however little room there is
constexpr qsizetype kShown = 60; // units of a passage in a row

QString titleOf(const AnchorReview &review)
{
    QStringList parts;
    for (const QString &part : {review.claim.entity, metricName(review.claim.metric, interfaceLanguage()), review.claim.period}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? review.before.left(kShown) : parts.join(QStringLiteral(" · "));
}

Language languageOf(const QString &text)
{
    return detectLanguage(text);
}

QString paragraphHtml(const QString &paragraph, Range passage, DiffMark mark)
{
    return QStringLiteral("<div style=\"%1\">%2</div>").arg(faceOf(languageOf(paragraph), kPixels), markedHtml(paragraph, passage.isEmpty() ? QList<Range>() : QList<Range>{passage}, mark));
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this)), m_detail(new QTextBrowser(this)), m_accept(new QPushButton(this)),
      m_suggestion(new QPushButton(this)), m_reattach(new QPushButton(this)), m_empty(new QLabel(this)), m_pages(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    auto *page = new QWidget(m_pages);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 8);
    inside->addWidget(m_list, 2);
    inside->addWidget(m_detail, 3);
    for (QPushButton *button : {m_accept, m_suggestion, m_reattach})
        inside->addWidget(button);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(8);
    m_detail->setMinimumHeight(kLowestDetail);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showCurrent();
        if (const AnchorReview *review = current())
            emit reviewPicked(*review);
    });
    connect(m_accept, &QPushButton::clicked, this, &ReviewPanel::acceptRequested);
    connect(m_suggestion, &QPushButton::clicked, this, &ReviewPanel::suggestionRequested);
    connect(m_reattach, &QPushButton::clicked, this, &ReviewPanel::reattachRequested);
    setFocusProxy(m_list);
    retranslate();
}

void ReviewPanel::setReviews(const QList<AnchorReview> &reviews)
{
    m_reviews = reviews;
    showReviews();
    emit reviewsChanged(count());
}

void ReviewPanel::begin()
{
    setFocus();
    if (const AnchorReview *review = current())
        emit reviewPicked(*review);
}

const AnchorReview *ReviewPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_reviews.size() ? &m_reviews[row] : nullptr;
}

void ReviewPanel::showReviews()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const AnchorReview &review : std::as_const(m_reviews)) {
            const QString state = review.anchor.state == AnchorState::Orphan ? tr("Passage gone")
                : review.anchor.state == AnchorState::Ambiguous               ? tr("Several places possible")
                : review.anchor.state == AnchorState::Changed                 ? tr("Text changed")
                                                                              : tr("Accepted");
            const QString remark = review.valueDiffers ? tr("value differs") : QString();
            auto *item = new QListWidgetItem(titleOf(review), m_list);
            item->setData(RowDelegate::SecondLineRole, state);
            item->setData(RowDelegate::RemarkRole, remark);
            item->setData(Qt::AccessibleTextRole, QStringList{item->text(), state, remark}.join(QStringLiteral(", ")));
            item->setToolTip(review.before);
        }
        m_list->setCurrentRow(std::min(std::max(row, 0), static_cast<int>(m_reviews.size()) - 1));
    }
    m_list->setMinimumHeight(m_reviews.isEmpty() ? 0 : kRowsKept * RowDelegate::kHeight);
    m_pages->widget(0)->setSizePolicy(QSizePolicy::Preferred, m_reviews.isEmpty() ? QSizePolicy::Ignored : QSizePolicy::Preferred); // no height for what is not shown
    m_pages->setCurrentIndex(m_reviews.isEmpty() ? 1 : 0);
    m_title->setText(m_reviews.isEmpty() ? tr("Passages to review") : tr("Passages to review: %1").arg(m_reviews.size()));
    showCurrent();
}

void ReviewPanel::showCurrent()
{
    const AnchorReview *review = current();
    for (QPushButton *button : {m_accept, m_suggestion, m_reattach})
        button->setEnabled(review);
    if (!review) {
        m_detail->clear();
        return;
    }
    const bool isOrphan = review->anchor.state == AnchorState::Orphan;
    m_accept->setEnabled(isAcceptable(*review));
    m_suggestion->setEnabled(!review->candidates.isEmpty());
    const auto head = [](const QString &words) {
        return QStringLiteral("<p style=\"color:%1;margin:6px 0 2px 0\">%2</p>").arg(Theme::current().colour(Token::Muted).name(), words.toHtmlEscaped());
    };
    QString html;
    if (review->valueDiffers) {
        const QString words = review->figureNow.isEmpty() ? tr("No figure of the passage says what the claim says.") : tr("The text now says %1; the claim says something else.").arg(review->figureNow);
        html += QStringLiteral("<p style=\"color:%1\">%2</p>").arg(Theme::current().colour(Token::Wrong).name(), words.toHtmlEscaped());
    }
    html += head(tr("Before")) + (review->paragraphBefore.isEmpty() ? paragraphHtml(review->before, {}, DiffMark::Removed) : paragraphHtml(review->paragraphBefore, review->rangeBefore, DiffMark::Removed));
    html += head(tr("Now"));
    html += isOrphan ? QStringLiteral("<p>%1</p>").arg(tr("The passage is not in the text any more.").toHtmlEscaped()) : paragraphHtml(review->paragraphNow, review->anchor.span.range, DiffMark::Added);
    m_detail->setHtml(html);
}

void ReviewPanel::step(int by)
{
    if (!m_reviews.isEmpty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, count() - 1));
}

void ReviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
    QWidget::changeEvent(event);
}

void ReviewPanel::retranslate()
{
    m_list->setAccessibleName(tr("Passages to review"));
    m_detail->setAccessibleName(tr("The passage before and now"));
    m_accept->setText(tr("&Accept as it is now"));
    m_suggestion->setText(tr("Attach to the s&uggestion"));
    m_reattach->setText(tr("Attach to the se&lection"));
    m_empty->setText(tr("When a text is revised, the claims whose passages changed or went are listed here. There are none."));
    showReviews();
}

} // namespace concord
