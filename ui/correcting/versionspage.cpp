// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correcting/versionspage.h"

#include "ui/settings/interfacelanguage.h"
#include "ui/support/rowdelegate.h"
#include "ui/words/moments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int kListWidth = 280;

/// What is copied out of it is the text alone, without what holds its figures together.
class ComparedText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        auto *copied = new QMimeData;
        copied->setText(withoutGlue(textCursor().selection().toPlainText()));
        return copied;
    }
};

} // namespace

VersionsPage::VersionsPage(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_side(new QComboBox(this)), m_against(new QComboBox(this)), m_list(new QListWidget(this)),
      m_summary(new QLabel(this)), m_text(new ComparedText(this)), m_showsAll(new QCheckBox(this)), m_restore(new QPushButton(this)), m_close(new QPushButton(this))
{
    layOut();
    m_side->addItems({QString(), QString()});
    m_against->addItems({QString(), QString()});
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    connect(m_side, &QComboBox::currentIndexChanged, this, &VersionsPage::showVersions);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsPage::compare);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::compare);
    connect(m_showsAll, &QCheckBox::toggled, this, &VersionsPage::showComparison);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(ofSide().value(m_list->currentRow()).id); });
    connect(m_close, &QPushButton::clicked, this, &VersionsPage::closed);
    retranslate();
}

void VersionsPage::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto *top = new QHBoxLayout;
    QFont bold = m_heading->font();
    bold.setPixelSize(20);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    top->addWidget(m_heading);
    top->addStretch(1);
    top->addWidget(m_side);
    top->addWidget(m_against);
    top->addWidget(m_close);
    layout->addLayout(top);
    auto *middle = new QHBoxLayout;
    m_list->setFixedWidth(kListWidth);
    middle->addWidget(m_list);
    auto *right = new QVBoxLayout;
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_showsAll);
    line->addWidget(m_restore);
    right->addLayout(line);
    right->addWidget(m_text, 1);
    middle->addLayout(right, 1);
    layout->addLayout(middle, 1);
}

QList<TextVersion> VersionsPage::ofSide() const
{
    const Side side = m_side->currentIndex() == 0 ? Side::Source : Side::Translation;
    QList<TextVersion> found;
    std::copy_if(m_versions.begin(), m_versions.end(), std::back_inserter(found), [side](const TextVersion &version) { return version.side == side; });
    return found;
}

void VersionsPage::setVersions(const QList<TextVersion> &versions)
{
    m_versions = versions;
    showVersions();
}

void VersionsPage::showSide(Side side)
{
    m_side->setCurrentIndex(side == Side::Source ? 0 : 1);
}

void VersionsPage::showVersions()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const TextVersion &version : ofSide()) {
            QStringList about{momentText(version.madeAt, interfaceLanguage())};
            if (!version.author.isEmpty())
                about.append(version.author);
            auto *item = new QListWidgetItem(tr("Version %1 · %2").arg(version.number).arg(version.what), m_list);
            item->setData(RowDelegate::SecondLineRole, about.join(QStringLiteral(" · ")));
            item->setData(Qt::AccessibleTextRole, (QStringList{item->text()} + about).join(QStringLiteral(", ")));
        }
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
    compare();
}

void VersionsPage::compare()
{
    const QList<TextVersion> versions = ofSide();
    const int row = m_list->currentRow();
    const bool isAgainstNewest = m_against->currentIndex() == 1;
    m_restore->setEnabled(row > 0);
    m_before.clear();
    m_after.clear();
    m_rows.clear();
    const int other = isAgainstNewest ? 0 : row + 1;
    if (row < 0 || other >= versions.size() || other == row) {
        showComparison();
        return;
    }
    emit comparisonRequested(versions[std::max(row, other)].id, versions[std::min(row, other)].id);
}

void VersionsPage::setComparison(const QStringList &before, const QStringList &after, Language language, const QList<DiffRow> &rows)
{
    m_before = before;
    m_after = after;
    m_language = language;
    m_rows = rows;
    showComparison();
}

void VersionsPage::showComparison()
{
    if (m_rows.isEmpty()) {
        m_text->clear();
        m_summary->setText(ofSide().isEmpty() ? tr("The article has no text on this side.") : tr("There is nothing to compare this version with."));
        return;
    }
    const auto differing = std::count_if(m_rows.begin(), m_rows.end(), [](const DiffRow &row) { return !row.isSame(); });
    m_summary->setText(tr("%n paragraph(s) differ", nullptr, static_cast<int>(differing)));
    const DiffWords words{tr("Moved"), m_breaks, [](int count) { return tr("%n paragraph(s) without a change", nullptr, count); }};
    m_text->setHtml(diffHtml(m_rows, m_before, m_after, m_language, m_showsAll->isChecked(), words));
}

void VersionsPage::showEvent(QShowEvent *event)
{
    m_list->setFocus();
    QWidget::showEvent(event);
}

void VersionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void VersionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showComparison();
    QWidget::changeEvent(event);
}

void VersionsPage::retranslate()
{
    m_heading->setText(tr("Versions of the text"));
    m_side->setItemText(0, tr("Source"));
    m_side->setItemText(1, tr("Translation"));
    m_side->setAccessibleName(tr("Text"));
    m_against->setItemText(0, tr("Against the version before"));
    m_against->setItemText(1, tr("Against the newest version"));
    m_against->setAccessibleName(tr("Compared with"));
    m_list->setAccessibleName(tr("Versions"));
    m_text->setAccessibleName(tr("Comparison"));
    m_showsAll->setText(tr("Show &all paragraphs"));
    m_restore->setText(tr("&Restore this version"));
    m_close->setText(tr("&Back to the text"));
    showVersions();
}

} // namespace concord
