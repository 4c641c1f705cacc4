// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/newprojectpage.h"

#include "ui/settings/settings.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace concord {

namespace {

constexpr int kColumn = 640;
constexpr Language kLanguages[] = {Language::English, Language::TraditionalChinese, Language::SimplifiedChinese};

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

} // namespace

NewProjectPage::NewProjectPage(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_source(makeRow(true)),
      m_translation(makeRow(true)),
      m_project(makeRow(false)),
      m_swap(new QPushButton(this)),
      m_titleLabel(new QLabel(this)),
      m_title(new QLineEdit(this)),
      m_dateLabel(new QLabel(this)),
      m_date(new QLineEdit(this)),
      m_error(new QLabel(this)),
      m_create(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_create->setDefault(true);
    layOut();
    connectFields();
    retranslate();
    setDraft({});
}

NewProjectPage::~NewProjectPage()
{
    // A field that loses the focus while it is destroyed must not call back into what is already gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

NewProjectPage::FileRow NewProjectPage::makeRow(bool hasLanguage)
{
    FileRow row{new QLabel(this), new QLineEdit(this), hasLanguage ? new QComboBox(this) : nullptr,
                new QPushButton(this)};
    row.label->setBuddy(row.path);
    for (const Language language : kLanguages) {
        if (row.language)
            row.language->addItem(languageTag(language), static_cast<int>(language));
    }
    return row;
}

void NewProjectPage::layOut()
{
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(kColumn);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_heading, 0, 0, 1, 4);
    grid->setRowMinimumHeight(1, 8);
    const auto addRow = [grid](int line, const FileRow &row) {
        grid->addWidget(row.label, line, 0);
        grid->addWidget(row.path, line, 1, 1, row.language ? 1 : 2);
        if (row.language)
            grid->addWidget(row.language, line, 2);
        grid->addWidget(row.browse, line, 3);
    };
    addRow(2, m_source);
    addRow(3, m_translation);
    grid->addWidget(m_swap, 4, 1, Qt::AlignLeft);
    grid->setRowMinimumHeight(5, 8);
    grid->addWidget(m_titleLabel, 6, 0);
    grid->addWidget(m_title, 6, 1, 1, 3);
    grid->addWidget(m_dateLabel, 7, 0);
    grid->addWidget(m_date, 7, 1, Qt::AlignLeft);
    grid->setRowMinimumHeight(8, 8);
    addRow(9, m_project);
    grid->addWidget(m_error, 10, 1, 1, 3);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_create);
    ways->addWidget(m_cancel);
    ways->addStretch();
    grid->addLayout(ways, 11, 1, 1, 3);
    m_date->setFixedWidth(160);
    m_error->setWordWrap(true);
    QFont heading;
    heading.setPixelSize(16);
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(24, 24, 24, 24);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    orderTabs();
}

void NewProjectPage::orderTabs()
{
    const QList<QWidget *> order{m_source.path,
                                 m_source.language,
                                 m_source.browse,
                                 m_translation.path,
                                 m_translation.language,
                                 m_translation.browse,
                                 m_swap,
                                 m_title,
                                 m_date,
                                 m_project.path,
                                 m_project.browse,
                                 m_create,
                                 m_cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void NewProjectPage::connectFields()
{
    connect(m_source.browse, &QPushButton::clicked, this, [this] { chooseText(Side::Source); });
    connect(m_translation.browse, &QPushButton::clicked, this, [this] { chooseText(Side::Translation); });
    connect(m_project.browse, &QPushButton::clicked, this, &NewProjectPage::chooseProject);
    connect(m_swap, &QPushButton::clicked, this, &NewProjectPage::swapTexts);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        m_ownTitle = !title.trimmed().isEmpty();
        offer();
        offerProject();
    });
    connect(m_date, &QLineEdit::textEdited, this,
            [this](const QString &date) { m_ownDate = !date.trimmed().isEmpty(); });
    connect(m_project.path, &QLineEdit::textEdited, this,
            [this](const QString &path) { m_ownProject = !path.trimmed().isEmpty(); });
    for (QLineEdit *path : {m_source.path, m_translation.path}) {
        connect(path, &QLineEdit::editingFinished, this, [this, path] {
            if (path->isModified() && QFileInfo(path->text()).isFile())
                takeText(path == m_source.path ? Side::Source : Side::Translation, path->text());
            offer();
        });
    }
    connect(m_create, &QPushButton::clicked, this, &NewProjectPage::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewProjectPage::cancelled);
}

void NewProjectPage::setDraft(const NewProject &draft)
{
    const NewProject before = this->draft();
    m_ownTitle = m_ownTitle && draft.title == before.title;
    m_ownDate = m_ownDate && draft.date == before.date;
    m_ownProject = m_ownProject && draft.projectPath == before.projectPath;
    m_source.path->setText(draft.sourcePath);
    m_translation.path->setText(draft.translationPath);
    m_source.language->setCurrentIndex(m_source.language->findData(static_cast<int>(draft.sourceLanguage)));
    m_translation.language->setCurrentIndex(
        m_translation.language->findData(static_cast<int>(draft.translationLanguage)));
    m_title->setText(draft.title);
    m_date->setText(draft.date.toString(Qt::ISODate));
    m_project.path->setText(draft.projectPath);
    m_offeredFor = mainText();
    showError({});
    offer();
}

NewProject NewProjectPage::draft() const
{
    NewProject project;
    project.sourcePath = m_source.path->text().trimmed();
    project.translationPath = m_translation.path->text().trimmed();
    project.title = m_title->text().simplified();
    project.date = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    project.sourceLanguage = static_cast<Language>(m_source.language->currentData().toInt());
    project.translationLanguage = static_cast<Language>(m_translation.language->currentData().toInt());
    project.projectPath = m_project.path->text().trimmed();
    if (!project.projectPath.isEmpty() && QFileInfo(project.projectPath).suffix() != u"concord")
        project.projectPath += QLatin1String(".concord");
    return project;
}

/// The text a project is called after while nothing else is known.
QString NewProjectPage::mainText() const
{
    return m_source.path->text().isEmpty() ? m_translation.path->text() : m_source.path->text();
}

/// Fills what is empty and not written by hand; with another text than before also what was offered for that.
void NewProjectPage::offer()
{
    const QString first = mainText();
    const bool isAnother = first != m_offeredFor;
    m_offeredFor = first;
    if (!m_ownTitle && (isAnother || m_title->text().isEmpty()))
        m_title->setText(first.isEmpty() ? QString() : stemOf(first));
    if (!m_ownDate && isAnother)
        m_date->clear();
    if (isAnother || m_project.path->text().isEmpty())
        offerProject();
}

void NewProjectPage::offerProject()
{
    if (m_ownProject)
        return;
    const QString first = mainText();
    const QString stem = fileStem(m_title->text());
    const QString folder = first.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                           : QFileInfo(first).absolutePath();
    m_project.path->setText(stem.isEmpty() ? QString() : QDir::toNativeSeparators(unusedPath(folder, stem)));
}

void NewProjectPage::chooseText(Side side)
{
    FileRow &row = side == Side::Source ? m_source : m_translation;
    const QString title = side == Side::Source ? tr("Choose the source") : tr("Choose the translation");
    const QString path = QFileDialog::getOpenFileName(this, title, kLastFolderSetting.value());
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).absolutePath());
    row.path->setText(path);
    takeText(side, path);
    offer();
}

/// Forgets what was offered for another text, so that the receiver can say what this one is called.
void NewProjectPage::takeText(Side side, const QString &path)
{
    (side == Side::Source ? m_source : m_translation).path->setModified(false);
    if (mainText() != m_offeredFor) {
        m_offeredFor = mainText();
        if (!m_ownTitle)
            m_title->clear();
        if (!m_ownDate)
            m_date->clear();
    }
    if (!m_ownProject)
        m_project.path->clear();
    emit fileChosen(side, path);
}

void NewProjectPage::chooseProject()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the project"), m_project.path->text(),
                                                      tr("Concord projects (*.concord)"));
    if (path.isEmpty())
        return;
    m_ownProject = true;
    m_project.path->setText(path);
}

void NewProjectPage::swapTexts()
{
    NewProject swapped = draft();
    std::swap(swapped.sourcePath, swapped.translationPath);
    std::swap(swapped.sourceLanguage, swapped.translationLanguage);
    swapped.title = m_ownTitle ? swapped.title : QString(); // the date stays: it is the article's
    swapped.projectPath = m_ownProject ? swapped.projectPath : QString();
    setDraft(swapped);
}

QString NewProjectPage::complaint(const NewProject &project) const
{
    const auto isMissing = [](const QString &path) { return !path.isEmpty() && !QFileInfo(path).isFile(); };
    if (project.sourcePath.isEmpty() && project.translationPath.isEmpty())
        return tr("Choose a source, a translation, or both.");
    if (isMissing(project.sourcePath))
        return tr("There is no file at the source's path. Choose it again.");
    if (isMissing(project.translationPath))
        return tr("There is no file at the translation's path. Choose it again.");
    if (project.sourcePath == project.translationPath)
        return tr("Source and translation are the same file. Choose another one for one of them.");
    if (!m_date->text().trimmed().isEmpty() && !project.date.isValid())
        return tr("Write the date as year-month-day, such as 2025-04-14, or leave it empty.");
    if (project.projectPath.isEmpty())
        return tr("Choose where to keep the project.");
    if (QFileInfo::exists(project.projectPath))
        return tr("There is a file of that name already. Choose another name for the project.");
    if (!QFileInfo(QFileInfo(project.projectPath).absolutePath()).isDir())
        return tr("The folder for the project does not exist. Choose another one.");
    return {};
}

void NewProjectPage::create()
{
    const NewProject project = draft();
    const QString wrong = complaint(project);
    showError(wrong);
    if (wrong.isEmpty())
        emit createRequested(project);
}

void NewProjectPage::showError(const QString &sentence)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, Theme::current().colour(Token::Wrong));
    m_error->setPalette(palette);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void NewProjectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.path->setFocus(Qt::OtherFocusReason);
}

void NewProjectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        create();
    else
        QWidget::keyPressEvent(event);
}

void NewProjectPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showError(m_error->text());
    QWidget::changeEvent(event);
}

void NewProjectPage::retranslate()
{
    m_heading->setText(tr("New project"));
    m_source.label->setText(tr("Source"));
    m_translation.label->setText(tr("Translation"));
    m_project.label->setText(tr("Project file"));
    m_titleLabel->setText(tr("Title"));
    m_dateLabel->setText(tr("Date of the source"));
    m_date->setPlaceholderText(tr("2025-04-14"));
    m_swap->setText(tr("Swap source and translation"));
    m_create->setText(tr("Create project"));
    m_cancel->setText(tr("Cancel"));
    const QString languages[] = {tr("English"), tr("Traditional Chinese"), tr("Simplified Chinese")};
    for (const FileRow &row : {m_source, m_translation}) {
        row.browse->setText(tr("Choose…"));
        for (int i = 0; i < row.language->count(); ++i)
            row.language->setItemText(i, languages[i]);
    }
    m_project.browse->setText(tr("Choose…"));
    if (!m_error->isHidden())
        showError(complaint(draft()));
}

} // namespace concord
