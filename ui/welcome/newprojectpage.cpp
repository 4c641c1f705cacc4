// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/newprojectpage.h"

#include "ui/welcome/articlefields.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace concord {

namespace {

constexpr qsizetype kLongestOffer = 40; // of a first paragraph that has to do for a title

/// A title as a file name: what file systems refuse becomes a space.
QString fileStem(const QString &title)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    QString stem = QString(title).replace(refused, QStringLiteral(" ")).simplified();
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    return stem.left(80).trimmed();
}

/// "article.en.txt" and "article.zh-Hant.txt" are both "article".
QString stemOf(const QString &path)
{
    QString stem = QFileInfo(path).completeBaseName();
    const qsizetype point = stem.lastIndexOf(u'.');
    if (point > 0 && languageFromTag(QStringView(stem).mid(point + 1)))
        stem.truncate(point);
    return stem;
}

QString unusedPath(const QString &folder, const QString &stem)
{
    const QDir directory(folder);
    QString path = directory.filePath(stem + QLatin1String(".concord"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = directory.filePath(QStringLiteral("%1 %2.concord").arg(stem).arg(number));
    return path;
}

/// The first that is there and not empty.
QString firstOf(const std::optional<Document> &a, const std::optional<Document> &b, QString Document::*field)
{
    return a && !((*a).*field).isEmpty() ? (*a).*field : b ? (*b).*field : QString();
}

} // namespace

NewProjectPage::NewProjectPage(QWidget *parent)
    : ArticleForm(parent), m_swap(new QPushButton(this)), m_projectLabel(new QLabel(this)), m_project(new QLineEdit(this)), m_browse(new QPushButton(this))
{
    layOut();
    connectParts();
    retranslate();
    begin({});
}

void NewProjectPage::layOut()
{
    m_projectLabel->setBuddy(m_project);
    auto *project = new QGridLayout;
    project->setHorizontalSpacing(8);
    project->setColumnMinimumWidth(0, ArticleFields::kLabelWidth);
    project->setColumnStretch(1, 1);
    project->addWidget(m_projectLabel, 0, 0);
    project->addWidget(m_project, 0, 1);
    project->addWidget(m_browse, 0, 2);
    QVBoxLayout *column = beginColumn();
    addTexts(*column);
    column->addWidget(m_swap, 0, Qt::AlignHCenter);
    column->addWidget(m_fields);
    column->addLayout(project);
    endColumn(*column);
    orderTabs(m_source->tabStops() + m_translation->tabStops() + QList<QWidget *>{m_swap} + m_fields->tabStops() + QList<QWidget *>{m_project, m_browse});
}

void NewProjectPage::connectParts()
{
    for (const Side side : {Side::Source, Side::Translation}) {
        connect(card(side), &TextCard::readRequested, this, [this, side](const TextOrigin &origin) { emit readRequested(side, origin); });
        connect(card(side), &TextCard::stopRequested, this, [this, side] { emit stopRequested(side); });
        connect(card(side), &TextCard::contentChanged, this, &NewProjectPage::offer);
    }
    connect(m_browse, &QPushButton::clicked, this, &NewProjectPage::chooseProject);
    connect(m_swap, &QPushButton::clicked, this, &NewProjectPage::swapTexts);
    connect(m_fields, &ArticleFields::titleEdited, this, &NewProjectPage::offerProject);
    connect(m_project, &QLineEdit::textEdited, this, [this](const QString &path) { m_ownProject = !path.trimmed().isEmpty(); });
}

void NewProjectPage::begin(const QStringList &files)
{
    clear(files, false);
}

void NewProjectPage::beginArticle(const QStringList &files)
{
    clear(files, true);
}

void NewProjectPage::clear(const QStringList &files, bool isForArticle)
{
    m_isForArticle = isForArticle;
    for (QWidget *part : {static_cast<QWidget *>(m_projectLabel), static_cast<QWidget *>(m_project), static_cast<QWidget *>(m_browse)})
        part->setVisible(!isForArticle);
    retranslate();
    m_ownProject = m_createsWhenRead = m_isPlacing = false;
    m_fields->set({}, {}, {});
    m_source->take({});
    m_translation->take({});
    m_isPlacing = !files.isEmpty();
    if (!files.isEmpty())
        m_source->take({files.first(), {}, {}, {}});
    if (files.size() > 1)
        m_translation->take({files[1], {}, {}, {}});
    showError({});
    offer();
}

NewProject NewProjectPage::draft() const
{
    NewProject project;
    project.source = m_source->content().document;
    project.translation = m_translation->content().document;
    project.title = m_fields->title();
    project.byline = m_fields->byline();
    project.date = m_fields->date();
    if (m_isForArticle)
        return project;
    project.projectPath = m_project->text().trimmed();
    if (!project.projectPath.isEmpty() && QFileInfo(project.projectPath).suffix() != u"concord")
        project.projectPath += QLatin1String(".concord");
    return project;
}

void NewProjectPage::showProgress(Side side, qint64 done, qint64 total)
{
    card(side)->showProgress(done, total);
}

void NewProjectPage::showRead(Side side, const Result<Document> &read)
{
    if (!card(side)->content().isReading)
        return;
    if (read)
        card(side)->showDocument(*read);
    else
        card(side)->showError(read.error());
    if (isReading())
        return;
    placeByLanguage();
    if (std::exchange(m_createsWhenRead, false))
        accept();
}

bool NewProjectPage::isReading() const
{
    return m_source->content().isReading || m_translation->content().isReading;
}

/// The Chinese one of two files, or a Chinese file alone, is the translation.
void NewProjectPage::placeByLanguage()
{
    if (!std::exchange(m_isPlacing, false))
        return;
    const std::optional<Document> &first = m_source->content().document, &second = m_translation->content().document;
    const bool isOther = second ? !isChinese(second->language) : m_translation->content().origin.isEmpty();
    if (first && isChinese(first->language) && isOther)
        swapTexts();
}

/// The file a project is named and placed after while nothing else is known.
QString NewProjectPage::mainPath() const
{
    const QString source = m_source->content().origin.path;
    return source.isEmpty() ? m_translation->content().origin.path : source;
}

void NewProjectPage::offer()
{
    const std::optional<Document> &source = m_source->content().document, &translation = m_translation->content().document;
    QString title = firstOf(translation, source, &Document::title);
    if (title.isEmpty() && !mainPath().isEmpty() && (source || translation))
        title = stemOf(mainPath());
    if (title.isEmpty() && (source || translation))
        title = (translation ? translation : source)->blocks.value(0).text.left(kLongestOffer);
    const QDate date = source && source->date.isValid() ? source->date : translation ? translation->date : QDate();
    m_fields->offer(title, firstOf(translation, source, &Document::byline), date);
    m_swap->setEnabled(!isReading() && !(m_source->content().origin.isEmpty() && m_translation->content().origin.isEmpty()));
    if (!m_error->isHidden())
        showError({});
    offerProject();
}

void NewProjectPage::offerProject()
{
    if (m_ownProject)
        return;
    const QString stem = fileStem(m_fields->title());
    const QString folder = mainPath().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                : QFileInfo(mainPath()).absolutePath();
    m_project->setText(stem.isEmpty() ? QString() : QDir::toNativeSeparators(unusedPath(folder, stem)));
}

void NewProjectPage::chooseProject()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the project"), m_project->text(),
                                                      tr("Concord projects (*.concord)"));
    if (path.isEmpty())
        return;
    m_ownProject = true;
    m_project->setText(path);
}

void NewProjectPage::swapTexts()
{
    const TextCard::Content source = m_source->content();
    m_source->setContent(m_translation->content());
    m_translation->setContent(source);
    offer();
}

QString NewProjectPage::complaint() const
{
    const TextCard::Content &source = m_source->content(), &translation = m_translation->content();
    const NewProject project = draft();
    if (source.error)
        return tr("The source could not be read. Choose it again, or clear it.");
    if (translation.error)
        return tr("The translation could not be read. Choose it again, or clear it.");
    if (!project.source && !project.translation)
        return tr("Choose a source, a translation, or both.");
    if (!source.origin.path.isEmpty() && source.origin.path == translation.origin.path)
        return tr("Source and translation are the same file. Choose another one for one of them.");
    if (m_fields->hasBadDate())
        return tr("Write the date as year-month-day, such as 2025-04-14, or leave it empty.");
    if (m_isForArticle)
        return {};
    if (project.projectPath.isEmpty())
        return tr("Choose where to keep the project.");
    if (QFileInfo::exists(project.projectPath))
        return tr("There is a file of that name already. Choose another name for the project.");
    if (!QFileInfo(QFileInfo(project.projectPath).absolutePath()).isDir())
        return tr("The folder for the project does not exist. Choose another one.");
    return {};
}

void NewProjectPage::accept()
{
    m_createsWhenRead = isReading();
    if (m_createsWhenRead)
        return;
    const QString wrong = complaint();
    showError(wrong);
    if (wrong.isEmpty())
        emit createRequested(draft());
}

/// In a path it only takes that file.
bool NewProjectPage::takesEnter() const
{
    return m_source->isAncestorOf(focusWidget()) || m_translation->isAncestorOf(focusWidget());
}

void NewProjectPage::retranslate()
{
    m_heading->setText(m_isForArticle ? tr("Add an article") : tr("New project"));
    m_projectLabel->setText(tr("Project file"));
    m_swap->setText(tr("Swap source and translation"));
    m_accept->setText(m_isForArticle ? tr("Add article") : tr("Create project"));
    m_browse->setText(tr("Choose…"));
    ArticleForm::retranslate();
}

} // namespace concord
