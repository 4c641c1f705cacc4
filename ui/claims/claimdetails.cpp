// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimdetails.h"

#include "core/project/claims/claimparts.h"
#include "ui/claims/claimwords.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace concord {

namespace {

constexpr int kSmallPixels = 12;
constexpr int kLabelWidth = 64; // as in the card, in device-independent pixels

QFont smallFont()
{
    QFont font;
    font.setPixelSize(kSmallPixels);
    return font;
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[,，、;；]"));
    return normalisedTags(text.split(kBetween, Qt::SkipEmptyParts));
}

void put(QLineEdit *field, const QString &text)
{
    if (field->hasFocus() && field->isModified())
        return; // still being typed
    if (field->text() != text)
        field->setText(text);
    field->setModified(false);
}

} // namespace

ClaimDetails::ClaimDetails(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_assignee(new QLineEdit(this)), m_tags(new QLineEdit(this)), m_evidence(new QLineEdit(this)),
      m_complaint(new QLabel(this)), m_comment(new QLineEdit(this)), m_attach(new QPushButton(this)), m_sheet(new ClaimSheet(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    QWidget *const fields[] = {m_kind, m_assignee, m_tags, m_evidence, m_comment};
    const int rows[] = {0, 1, 2, 3, 5};
    for (size_t i = 0; i < std::size(fields); ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setFont(smallFont());
        m_labels[i]->setForegroundRole(QPalette::PlaceholderText);
        m_labels[i]->setBuddy(fields[i]);
        grid->addWidget(m_labels[i], rows[i], 0);
        grid->addWidget(fields[i], rows[i], 1);
        fields[i]->installEventFilter(this);
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as in the card
    m_tags->setObjectName(QStringLiteral("tags"));
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_comment->setObjectName(QStringLiteral("comment"));
    m_complaint->setWordWrap(true);
    m_complaint->setFont(smallFont());
    m_complaint->hide();
    grid->addWidget(m_complaint, 4, 1);
    grid->addWidget(m_attach, 6, 0, 1, 2);
    grid->addWidget(m_sheet, 7, 0, 1, 2);
    grid->setRowStretch(8, 1);
    connect(m_kind, &QComboBox::activated, this, &ClaimDetails::commit);
    for (QLineEdit *field : {m_assignee, m_tags})
        connect(field, &QLineEdit::editingFinished, this, &ClaimDetails::commit);
    connect(m_evidence, &QLineEdit::returnPressed, this, &ClaimDetails::addEvidence);
    connect(m_evidence, &QLineEdit::textEdited, m_complaint, &QWidget::hide);
    connect(m_comment, &QLineEdit::returnPressed, this, &ClaimDetails::addComment);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        if (m_claim)
            emit attachRequested(m_claim->id);
    });
    connectSheet();
    retranslate();
    setClaim({});
}

ClaimDetails::~ClaimDetails()
{
    for (QObject *part : findChildren<QObject *>()) // a field that loses the focus must not call back into what is gone
        part->disconnect(this);
}

void ClaimDetails::connectSheet()
{
    connect(m_sheet, &ClaimSheet::passagePicked, this, [this](int anchor) {
        if (m_claim && anchor < m_claim->anchors.size())
            emit passagePicked(m_claim->anchors[anchor].span);
    });
    connect(m_sheet, &ClaimSheet::passageRemoved, this, [this](int anchor) {
        if (!m_claim || anchor >= m_claim->anchors.size())
            return;
        Claim claim = *m_claim;
        claim.anchors.removeAt(anchor);
        emit claimEdited(claim, Claim(*m_claim));
    });
    connect(m_sheet, &ClaimSheet::evidenceRemoved, this, [this](int place) {
        if (!m_claim || place >= m_claim->evidence.size())
            return;
        Claim claim = *m_claim;
        claim.evidence.removeAt(place);
        emit claimEdited(claim, Claim(*m_claim));
    });
    connect(m_sheet, &ClaimSheet::pageWanted, this, [this](const QString &page) {
        bool isPlace = false;
        const int place = page.toInt(&isPlace);
        if (!isPlace)
            emit pageWanted(page);
        else if (m_claim && place < m_claim->evidence.size())
            emit pageWanted(m_claim->evidence[place].url);
    });
    connect(m_sheet, &ClaimSheet::replyRequested, this, [this](CommentId comment) {
        m_answered = comment;
        m_comment->setPlaceholderText(tr("Your answer"));
        m_comment->setFocus();
    });
    connect(m_sheet, &ClaimSheet::resolveRequested, this, &ClaimDetails::resolveRequested);
    connect(m_sheet, &ClaimSheet::claimPicked, this, &ClaimDetails::claimPicked);
    connect(m_sheet, &ClaimSheet::mergeRequested, this, [this] {
        QList<ClaimId> claims;
        if (m_claim)
            claims.append(m_claim->id);
        for (const ComparedClaim &other : std::as_const(m_surroundings.compared)) {
            if (other.agrees)
                claims.append(other.claim.id);
        }
        emit mergeRequested(claims);
    });
}

QWidget *ClaimDetails::lastField() const
{
    return m_sheet;
}

void ClaimDetails::setClaim(const std::optional<Claim> &claim)
{
    const bool isSame = m_claim && claim && m_claim->id == claim->id;
    if (!isSame && m_claim)
        commit();
    m_claim = claim;
    if (!isSame) {
        m_surroundings = {};
        m_answered = {};
        for (QLineEdit *field : {m_assignee, m_tags, m_evidence, m_comment}) {
            field->clear();
            field->setModified(false);
        }
        m_complaint->hide();
        retranslate();
    }
    setVisible(m_claim.has_value());
    load();
}

void ClaimDetails::setSurroundings(const ClaimSurroundings &surroundings)
{
    m_surroundings = surroundings;
    load();
}

void ClaimDetails::load()
{
    if (!m_claim)
        return;
    m_kind->setCurrentIndex(static_cast<int>(m_claim->attributionKind));
    put(m_assignee, m_claim->assignee);
    put(m_tags, m_claim->tags.join(QStringLiteral(", ")));
    m_sheet->show(*m_claim, m_surroundings);
}

void ClaimDetails::commit()
{
    if (!m_claim)
        return;
    Claim claim = *m_claim;
    claim.attributionKind = static_cast<AttributionKind>(std::max(0, m_kind->currentIndex()));
    claim.assignee = m_assignee->text().trimmed();
    claim.tags = tagsIn(m_tags->text());
    if (claim == *m_claim)
        return;
    const Claim began = std::exchange(*m_claim, claim);
    m_assignee->setModified(false);
    m_tags->setModified(false);
    emit claimEdited(claim, began);
}

void ClaimDetails::addEvidence()
{
    const QString url = m_evidence->text().trimmed();
    if (!m_claim || url.isEmpty())
        return;
    if (!isEvidenceUrl(url)) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
        m_complaint->setPalette(palette);
        m_complaint->setText(tr("Write a web address that begins with http:// or https://."));
        m_complaint->show();
        return;
    }
    Claim claim = *m_claim;
    claim.evidence.append({{}, url, {}, QDate::currentDate()});
    m_evidence->clear();
    emit claimEdited(claim, Claim(*m_claim));
}

void ClaimDetails::addComment()
{
    const QString text = m_comment->text().trimmed();
    if (!m_claim || text.isEmpty())
        return;
    const CommentId answered = m_answered;
    m_answered = {};
    m_comment->clear();
    m_comment->setPlaceholderText(tr("Write it, Enter adds it"));
    emit commentRequested(m_claim->id, answered, text);
}

bool ClaimDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (auto *field = qobject_cast<QLineEdit *>(watched))
            field->setModified(false);
        m_evidence->clear();
        m_comment->clear();
        load();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        load();
    QWidget::changeEvent(event);
}

void ClaimDetails::retranslate()
{
    const QString names[] = {tr("Put as"), tr("Assignee"), tr("Tags"), tr("Evidence"), tr("Comment")};
    for (size_t i = 0; i < std::size(names); ++i)
        m_labels[i]->setText(names[i]);
    const int row = m_kind->currentIndex();
    m_kind->clear();
    for (const AttributionKind kind : {AttributionKind::None, AttributionKind::Reported, AttributionKind::Said, AttributionKind::Estimated, AttributionKind::Own})
        m_kind->addItem(attributionKindText(kind)); // at the place of its number
    m_kind->setCurrentIndex(row);
    m_assignee->setPlaceholderText(tr("Who is to check it"));
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_evidence->setPlaceholderText(tr("https://… Enter adds it"));
    m_comment->setPlaceholderText(tr("Write it, Enter adds it"));
    m_attach->setText(tr("Attach the selected passage"));
}

} // namespace concord
