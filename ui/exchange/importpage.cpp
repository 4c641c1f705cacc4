// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "ui/exchange/exchangewords.h"
#include "ui/exchange/pagecolumn.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

/// What a person has to look at first.
int rankOf(const ImportRow &row)
{
    constexpr int kRanks[] = {1, 0, 3, 2}; // by ImportFate
    return kRanks[static_cast<size_t>(row.fate)];
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_fileLabel(new QLabel(this)), m_choose(new QPushButton(this)), m_file(new QLabel(this)), m_kindLabel(new QLabel(this)),
      m_kind(new QComboBox(this)), m_summary(new QLabel(this)), m_list(new QListWidget(this)), m_error(new QLabel(this)), m_accept(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseRequested);
    connect(m_kind, &QComboBox::activated, this, [this] { emit kindChosen(static_cast<FileKind>(m_kind->currentData().toInt())); });
    connect(m_accept, &QPushButton::clicked, this, &ImportPage::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelled);
    retranslate();
}

void ImportPage::layOut()
{
    auto *file = new QHBoxLayout;
    file->setSpacing(12);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fileLabel, 0, 0);
    grid->addLayout(file, 0, 1);
    grid->addWidget(m_kindLabel, 1, 0);
    grid->addWidget(m_kind, 1, 1);
    m_fileLabel->setBuddy(m_choose);
    m_kindLabel->setBuddy(m_kind);
    m_summary->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout *column = beginPageColumn(*this, *m_heading);
    column->addLayout(grid);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    endPageColumn(*column, *m_error, *m_cancel, *m_accept);
    setTabOrder(m_list, m_cancel);
    setTabOrder(m_cancel, m_accept);
}

void ImportPage::setFile(const QString &path, std::optional<FileKind> kind)
{
    m_path = path;
    m_survey.reset();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_kind->setEnabled(!path.isEmpty());
    m_kind->setCurrentIndex(kind ? m_kind->findData(static_cast<int>(*kind)) : -1);
    showPageError(*m_error, {});
    showSurvey();
}

void ImportPage::setComparing(qint64 done, qint64 total)
{
    if (m_survey || m_list->count() > 0) {
        m_survey.reset();
        showSurvey();
    }
    showPageError(*m_error, {});
    m_summary->setText(total > 0 ? tr("Compared with the project: %1 %").arg(100 * done / total) : tr("Comparing with the project…"));
}

void ImportPage::setSurvey(const ImportSurvey &survey)
{
    m_survey = survey;
    std::stable_sort(m_survey->rows.begin(), m_survey->rows.end(), [](const ImportRow &a, const ImportRow &b) { return rankOf(a) < rankOf(b); });
    showPageError(*m_error, {});
    showSurvey();
    if (m_accept->isEnabled())
        m_accept->setFocus(Qt::OtherFocusReason);
}

void ImportPage::setFault(const QString &sentence)
{
    m_survey.reset();
    showSurvey();
    showPageError(*m_error, sentence);
}

QString ImportPage::fault() const
{
    return m_error->text();
}

QString ImportPage::sentence() const
{
    const auto count = [this](ImportFate fate) { return m_survey->counts[static_cast<size_t>(fate)]; };
    QStringList parts;
    if (const int added = count(ImportFate::Added))
        parts.append(tr("%n to be added", nullptr, added));
    if (const int changed = count(ImportFate::Changed))
        parts.append(tr("%n to be changed", nullptr, changed));
    if (const int same = count(ImportFate::Same))
        parts.append(tr("%n as here already", nullptr, same));
    if (const int left = count(ImportFate::Left))
        parts.append(tr("%n without a place here, left out", nullptr, left));
    if (m_survey->unsure > 0)
        parts.append(tr("%n passage(s) to be reviewed, not found for certain", nullptr, m_survey->unsure));
    if (parts.isEmpty())
        return tr("The file brings nothing.");
    return parts.join(tr(", ")) + tr(". Undo takes all of it back at once.");
}

void ImportPage::showSurvey()
{
    m_list->clear();
    m_summary->setText(m_survey ? sentence() : m_path.isEmpty() ? tr("Choose a file; what it would change is shown here before anything is done.") : QString());
    const bool changes = m_survey && m_survey->counts[static_cast<size_t>(ImportFate::Added)] + m_survey->counts[static_cast<size_t>(ImportFate::Changed)] > 0;
    m_accept->setEnabled(changes);
    if (!m_survey)
        return;
    const QString fates[] = {tr("New"), tr("Changed"), tr("As here"), tr("Left out")};
    for (const ImportRow &row : m_survey->rows) {
        QString text = tr("%1: %2").arg(fates[static_cast<size_t>(row.fate)], row.text);
        if (row.isUnsure)
            text += QStringLiteral(" · ") + tr("passage to be reviewed");
        if (!row.detail.isEmpty())
            text += u'\n' + row.detail;
        m_list->addItem(text);
    }
    int counted = 0;
    for (const int count : m_survey->counts)
        counted += count;
    const int more = counted - static_cast<int>(m_survey->rows.size());
    if (more > 0 && !m_survey->rows.isEmpty())
        m_list->addItem(tr("%n more", nullptr, more));
}

void ImportPage::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const QVariant before = m_kind->currentData();
    m_kind->clear();
    for (const FileKind kind : kFileKinds)
        m_kind->addItem(fileKindText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(before.isValid() ? m_kind->findData(before) : -1);
}

void ImportPage::retranslate()
{
    m_heading->setText(tr("Import"));
    m_fileLabel->setText(tr("File"));
    m_choose->setText(tr("Choose…"));
    m_kindLabel->setText(tr("It holds"));
    m_kind->setPlaceholderText(tr("Not known; choose what it is"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_list->setAccessibleName(tr("What the file brings"));
    m_accept->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    fillKinds();
    showSurvey();
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_accept->isEnabled() ? m_accept : m_choose)->setFocus(Qt::OtherFocusReason);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept->isEnabled())
        emit accepted();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showPageError(*m_error, m_error->text());
    QWidget::changeEvent(event);
}

} // namespace concord
