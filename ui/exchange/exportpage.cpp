// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportpage.h"

#include "ui/exchange/exchangewords.h"
#include "ui/exchange/pagecolumn.h"
#include "ui/settings/interfacelanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr HandoverSubject kSubjects[] = {HandoverSubject::Claims, HandoverSubject::FactSheet, HandoverSubject::Findings, HandoverSubject::Terms, HandoverSubject::Texts};

bool isOfClaims(HandoverSubject subject)
{
    return subject == HandoverSubject::Claims || subject == HandoverSubject::FactSheet;
}

/// Keeps what is chosen where it is still offered.
void refill(QComboBox &box, const QList<std::pair<QString, int>> &choices)
{
    const QSignalBlocker quiet(&box);
    const QVariant before = box.currentData();
    box.clear();
    for (const auto &[words, value] : choices)
        box.addItem(words, value);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace

ExportPage::ExportPage(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_subject(new QComboBox(this)), m_scope(new QComboBox(this)), m_format(new QComboBox(this)), m_purpose(new QLabel(this)),
      m_english(new QCheckBox(QStringLiteral("English"), this)), m_chinese(new QCheckBox(QStringLiteral("繁體中文"), this)), m_title(new QLineEdit(this)),
      m_url(new QLineEdit(this)), m_organisation(new QLineEdit(this)), m_error(new QLabel(this)), m_accept(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    layOut();
    m_english->setChecked(true);
    m_chinese->setChecked(true);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        fillScopes();
        fillFormats();
        showState();
    });
    for (QComboBox *box : {m_scope, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportPage::showState);
    for (QCheckBox *box : {m_english, m_chinese})
        connect(box, &QCheckBox::toggled, this, &ExportPage::showState);
    connect(m_accept, &QPushButton::clicked, this, &ExportPage::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPage::cancelled);
    retranslate();
}

void ExportPage::layOut()
{
    auto *languages = new QWidget(this);
    auto *across = new QHBoxLayout(languages);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    across->addWidget(m_english);
    across->addWidget(m_chinese);
    across->addStretch(1);
    QWidget *const fields[] = {m_subject, m_scope, m_format, languages, m_title, m_url, m_organisation};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (int i = 0, row = 0; i < LabelCount; ++i, ++row) {
        m_labels[i] = new QLabel(this);
        m_fields[i] = fields[i];
        m_labels[i]->setBuddy(fields[i]);
        grid->addWidget(m_labels[i], row, 0);
        grid->addWidget(fields[i], row, 1);
        if (i == Format)
            grid->addWidget(m_purpose, ++row, 1);
    }
    m_purpose->setWordWrap(true);
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_purpose->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_purpose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QVBoxLayout *column = beginPageColumn(*this, *m_heading);
    column->addLayout(grid);
    endPageColumn(*column, *m_error, *m_cancel, *m_accept);
    column->addStretch(1);
    setTabOrder(m_organisation, m_cancel);
    setTabOrder(m_cancel, m_accept);
}

void ExportPage::begin(const ExportOffer &offer, std::optional<HandoverSubject> subject)
{
    m_offer = offer;
    if (subject)
        m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(*subject)));
    fillScopes();
    fillFormats();
    if (isOfClaims(this->subject()) && offer.claims.value(ExportScope::Picked) > 1)
        m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(ExportScope::Picked)));
    showState();
}

HandoverSubject ExportPage::subject() const
{
    return static_cast<HandoverSubject>(m_subject->currentData().toInt());
}

ExportScope ExportPage::scope() const
{
    return static_cast<ExportScope>(m_scope->currentData().toInt());
}

HandoverFormat ExportPage::format() const
{
    return static_cast<HandoverFormat>(m_format->currentData().toInt());
}

HandoverOptions ExportPage::options() const
{
    HandoverOptions options{{}, m_title->text().trimmed(), m_url->text().trimmed(), m_organisation->text().trimmed()};
    const bool isChineseFirst = interfaceLanguage() != Language::English;
    for (const Language language : {isChineseFirst ? Language::TraditionalChinese : Language::English, isChineseFirst ? Language::English : Language::TraditionalChinese}) {
        if (languageBox(language)->isChecked())
            options.languages.append(language);
    }
    return options;
}

void ExportPage::fillSubjects()
{
    QList<std::pair<QString, int>> choices;
    for (const HandoverSubject subject : kSubjects)
        choices.append({subjectText(subject), static_cast<int>(subject)});
    refill(*m_subject, choices);
}

void ExportPage::fillScopes()
{
    QList<ExportScope> scopes;
    if (isOfClaims(subject()))
        scopes = {ExportScope::Project, ExportScope::Article, ExportScope::Shown, ExportScope::Picked};
    else if (subject() == HandoverSubject::Findings)
        scopes = {ExportScope::Article, ExportScope::Project};
    else
        scopes = {subject() == HandoverSubject::Terms ? ExportScope::Project : ExportScope::Article};
    QList<std::pair<QString, int>> choices;
    for (const ExportScope scope : scopes) {
        const bool isOffered = scope == ExportScope::Project || (isOfClaims(subject()) ? m_offer.claims.value(scope) > 0 : !m_offer.articleTitle.isEmpty());
        if (isOffered)
            choices.append({scopeText(scope), static_cast<int>(scope)});
    }
    refill(*m_scope, choices);
}

QString ExportPage::scopeText(ExportScope scope) const
{
    if (subject() == HandoverSubject::Terms)
        return m_offer.concepts > 0 ? tr("%n concept(s) of the project", nullptr, m_offer.concepts) : tr("The termbase Concord brings along; the project has none of its own");
    if (!isOfClaims(subject()))
        return scope == ExportScope::Article ? tr("This article: %1").arg(m_offer.articleTitle) : tr("%n article(s), all of the project", nullptr, m_offer.articles);
    const int count = m_offer.claims.value(scope);
    switch (scope) {
    case ExportScope::Project: return tr("%n claim(s), all of the project", nullptr, count);
    case ExportScope::Article: return tr("%n claim(s) of this article", nullptr, count);
    case ExportScope::Shown: return tr("%n claim(s) the table shows with its filter", nullptr, count);
    case ExportScope::Picked: return tr("%n picked claim(s)", nullptr, count);
    }
    return {};
}

void ExportPage::fillFormats()
{
    QList<std::pair<QString, int>> choices;
    for (const HandoverFormatSpec &spec : handoverFormats()) {
        if (spec.subject == subject())
            choices.append({formatText(spec.format), static_cast<int>(spec.format)});
    }
    refill(*m_format, choices);
}

QString ExportPage::complaint() const
{
    if (isOfClaims(subject()) && m_offer.claims.value(scope()) == 0)
        return tr("There are no claims yet.");
    if (subject() == HandoverSubject::Texts && !m_offer.hasPair)
        return tr("The open article has no translation beside its source yet.");
    if (m_scope->count() == 0)
        return tr("Open an article first.");
    return specOf(format()).hasWords && !m_english->isChecked() && !m_chinese->isChecked() ? tr("Choose a language.") : QString();
}

void ExportPage::setRowShown(Label label, bool shown)
{
    m_labels[label]->setVisible(shown);
    m_fields[label]->setVisible(shown);
}

void ExportPage::showState()
{
    m_purpose->setText(formatPurpose(format()));
    m_scope->setEnabled(m_scope->count() > 1);
    setRowShown(Words, specOf(format()).hasWords);
    setRowShown(Title, subject() == HandoverSubject::FactSheet);
    for (const Label label : {Url, Organisation})
        setRowShown(label, format() == HandoverFormat::ClaimReviews);
    const QString wrong = complaint();
    m_accept->setEnabled(wrong.isEmpty());
    showError(wrong);
}

void ExportPage::showError(const QString &sentence)
{
    showPageError(*m_error, sentence);
}

void ExportPage::retranslate()
{
    m_heading->setText(tr("Export"));
    const QString labels[] = {tr("What"), tr("Which"), tr("Format"), tr("Language of its words"), tr("Heading"), tr("Address of the page"), tr("Who reviewed")};
    for (int i = 0; i < LabelCount; ++i) {
        m_labels[i]->setText(labels[i]);
        m_fields[i]->setAccessibleName(labels[i]);
    }
    m_title->setPlaceholderText(tr("Fact-check sheet"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_accept->setText(tr("Export…"));
    m_cancel->setText(tr("Cancel"));
    fillSubjects();
    fillScopes();
    fillFormats();
    showState();
}

void ExportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_subject->setFocus(Qt::OtherFocusReason);
}

void ExportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept->isEnabled())
        emit accepted();
    else
        QWidget::keyPressEvent(event);
}

void ExportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showError(m_error->text());
    QWidget::changeEvent(event);
}

} // namespace concord
