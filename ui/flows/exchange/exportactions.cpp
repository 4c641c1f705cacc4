// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/exchange/exportactions.h"

#include "ui/actions/actionset.h"
#include "ui/claims/claimspage.h"
#include "ui/claims/claimspanel.h"
#include "ui/claims/claimtablemodel.h"
#include "ui/desk/desk.h"
#include "ui/exchange/exchangewords.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/words/errortext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTableView>

namespace concord {

namespace {

constexpr int kLongestName = 60; // characters of a proposed file name

} // namespace

ExportActions::ExportActions(ActionSet &actions, Workbench &workbench, Desk &desk, const ClaimsPage &table, QStackedWidget &pages, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_table(table), m_pages(pages), m_page(new ExportPage)
{
    m_pages.addWidget(m_page);
    const auto on = [this](const char *id, std::optional<HandoverSubject> subject) {
        connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, [this, subject] { begin(subject); });
    };
    on("export.files", std::nullopt);
    on("export.claims", HandoverSubject::Claims);
    on("export.sheet", HandoverSubject::FactSheet);
    on("export.terms", HandoverSubject::Terms);
    connect(m_page, &ExportPage::cancelled, this, &ExportActions::done);
    connect(m_page, &ExportPage::accepted, this, &ExportActions::choose);
}

void ExportActions::setUsable(bool isOpen)
{
    for (const char *id : {"export.files", "export.claims", "export.sheet", "export.terms"})
        m_actions.action(QLatin1String(id))->setEnabled(isOpen);
}

QSet<ClaimId> ExportActions::shownClaims() const
{
    QSet<ClaimId> shown;
    const QAbstractItemModel *model = m_table.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QVariant id = model->index(row, 0).data(ClaimTableModel::IdRole);
        if (id.isValid())
            shown.insert(ClaimId{id.toLongLong()});
    }
    return shown;
}

void ExportActions::begin(std::optional<HandoverSubject> subject)
{
    const Project *project = m_workbench.project();
    if (!project)
        return;
    m_desk.claims()->commitPending();
    ExportOffer offer;
    if (const LoadedArticle *article = m_workbench.article()) {
        offer.articleTitle = article->article.title;
        offer.hasPair = article->source && article->translation;
    }
    int all = 0;
    for (const Article &article : m_workbench.articles())
        all += static_cast<int>(project->claims(article.id).valueOr({}).size());
    offer.claims = {{ExportScope::Project, all},
                    {ExportScope::Article, static_cast<int>(m_workbench.claims().size())},
                    {ExportScope::Shown, static_cast<int>(shownClaims().size())},
                    {ExportScope::Picked, static_cast<int>(m_workbench.hub().picked().claims.size())}};
    if (offer.claims.value(ExportScope::Shown) == all)
        offer.claims.remove(ExportScope::Shown); // the table has no filter
    offer.articles = static_cast<int>(m_workbench.articles().size());
    const Result<HandedTerms> terms = handedTerms(*project);
    offer.concepts = terms && !terms->isStarter ? static_cast<int>(terms->termbase.concepts.size()) : 0;
    m_page->begin(offer, subject);
    m_pages.setCurrentWidget(m_page);
    emit opened();
}

QString ExportActions::proposedName() const
{
    const LoadedArticle *article = m_workbench.article();
    const bool isOfArticle = m_page->scope() == ExportScope::Article && article;
    const QString title = isOfArticle ? article->article.title : QFileInfo(m_workbench.project()->path()).completeBaseName();
    QString name;
    for (const QChar c : title.left(kLongestName))
        name += QStringLiteral("/\\:*?\"<>|").contains(c) || c.isSpace() ? QChar(u'-') : c;
    constexpr const char *kKinds[] = {"claims", "fact-check", "findings", "terms", "texts"};
    return name + u'-' + QLatin1String(kKinds[static_cast<size_t>(m_page->subject())]) + QLatin1String(specOf(m_page->format()).ending);
}

void ExportActions::choose()
{
    const QString ending = QLatin1String(specOf(m_page->format()).ending);
    save(QFileDialog::getSaveFileName(m_page->window(), tr("Export"), QFileInfo(kLastFolderSetting.value(), proposedName()).filePath(),
                                      tr("%1 (*%2)").arg(formatText(m_page->format()), ending)));
}

void ExportActions::save(const QString &path)
{
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).path());
    if (const Status written = writeTo(path); !written)
        return m_page->showError(describe(written.error(), interfaceLanguage()));
    emit done();
    emit noted(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

Status ExportActions::writeTo(const QString &path) const
{
    if (!m_workbench.project())
        return Error{Error::Code::NotFound, QStringLiteral("project"), {}};
    const Result<QByteArray> bytes = content();
    return bytes ? writeWhole(path, *bytes) : Status(bytes.error());
}

Result<QByteArray> ExportActions::content() const
{
    const Project &project = *m_workbench.project();
    const HandoverSubject subject = m_page->subject();
    if (subject == HandoverSubject::Claims || subject == HandoverSubject::FactSheet)
        return claims(project);
    if (subject == HandoverSubject::Findings)
        return findings(project);
    if (subject == HandoverSubject::Terms) {
        const Result<HandedTerms> terms = handedTerms(project);
        return terms ? Result<QByteArray>(termsFile(m_page->format(), terms->termbase)) : Result<QByteArray>(terms.error());
    }
    const Result<QList<Waiver>> waivers = project.waivers();
    if (!waivers || !m_workbench.article())
        return waivers ? Error{Error::Code::NotFound, QStringLiteral("article"), {}} : waivers.error();
    return textsFile(m_page->format(), *m_workbench.article(), *waivers, m_page->options());
}

Result<QByteArray> ExportActions::claims(const Project &project) const
{
    const ExportScope scope = m_page->scope();
    const Result<QList<ArticleClaims>> sets = exportedClaims(project, scope == ExportScope::Article ? m_workbench.currentArticle() : ArticleId());
    if (!sets)
        return sets.error();
    const bool isPart = scope == ExportScope::Shown || scope == ExportScope::Picked;
    const QList<ArticleClaims> wanted = isPart ? only(*sets, scope == ExportScope::Shown ? shownClaims() : m_workbench.hub().picked().claims) : *sets;
    return claimsFile(m_page->format(), project, wanted, m_page->options());
}

Result<QByteArray> ExportActions::findings(const Project &project) const
{
    const Result<QList<Waiver>> waivers = project.waivers();
    if (!waivers)
        return waivers.error();
    QList<CheckedArticle> checked;
    for (const Article &article : m_workbench.articles()) {
        const LoadedArticle *open = m_workbench.article();
        if (open && open->article.id == article.id) {
            checked.append(checkedArticle(article.title, open->analysis, *waivers));
        } else if (m_page->scope() == ExportScope::Project) {
            SilentProgress progress;
            const Result<LoadedArticle> loaded = loadArticle(project, article.id, progress);
            if (!loaded)
                return loaded.error();
            checked.append(checkedArticle(article.title, loaded->analysis, *waivers));
        }
    }
    return findingsFile(m_page->format(), checked, m_page->options());
}

bool ExportActions::showError(const QString &sentence)
{
    if (m_pages.currentWidget() == m_page)
        m_page->showError(sentence);
    return m_pages.currentWidget() == m_page;
}

} // namespace concord
