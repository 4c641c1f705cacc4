// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/checking/findingactions.h"

#include "core/checks/fixing.h"
#include "ui/actions/actionset.h"
#include "ui/desk/desk.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/housedialog.h"
#include "ui/publish/reports/bilingualfile.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/support/changepreview.h"
#include "ui/words/findingtext.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace concord {

namespace {

/// A name for a file beside the project, of the article's title.
QString proposedPath(const QString &title, const QString &ending)
{
    QString name;
    for (const QChar c : title.left(60))
        name += QStringLiteral("/\\:*?\"<>|").contains(c) || c.isSpace() ? QChar(u'-') : c;
    return QFileInfo(kLastFolderSetting.value(), (name.isEmpty() ? QStringLiteral("article") : name) + ending).filePath();
}

} // namespace

FindingActions::FindingActions(ActionSet &actions, Workbench &workbench, Desk &desk, QObject *parent)
    : QObject(parent), m_actions(actions), m_workbench(workbench), m_desk(desk), m_edits(workbench)
{
    connectActions();
    connectPanel();
}

void FindingActions::connectActions()
{
    const auto on = [this](const char *id, auto act) { connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, act); };
    on("finding.fix", [this] { fixPicked(); });
    on("finding.fixAll", [this] { fixAll(ruleOfPicked()); });
    on("finding.waive", [this] { m_desk.waiveFinding(); });
    on("finding.house", [this] { openHouse(); });
    on("finding.report", [this] { chooseReport(); });
    on("finding.bilingual", [this] { chooseBilingualFile(); });
    on("finding.corrections", [this] { chooseCorrections(); });
}

void FindingActions::connectPanel()
{
    FindingsPanel *panel = m_desk.findings();
    panel->setGrouping(static_cast<FindingGrouping>(kFindingGroupingSetting.value()));
    connect(panel, &FindingsPanel::groupingChosen, this, [](FindingGrouping grouping) { kFindingGroupingSetting.store(static_cast<int>(grouping)); });
    connect(panel, &FindingsPanel::fixAllRequested, this, &FindingActions::fixAll);
    connect(panel, &FindingsPanel::switchOffRequested, this, &FindingActions::switchOff);
    connect(panel, &FindingsPanel::houseRequested, this, &FindingActions::openHouse);
}

ChangePreview *FindingActions::preview() const
{
    return m_preview;
}

HouseDialog *FindingActions::houseDialog() const
{
    return m_house;
}

void FindingActions::setUsable(bool isReading, bool isOpen)
{
    const QSet<int> picked = m_workbench.hub().picked().findings;
    const bool hasFix = std::any_of(picked.begin(), picked.end(), [this](int finding) { return m_workbench.hasFix(finding); });
    const auto enable = [this](const char *id, bool enabled) { m_actions.action(QLatin1String(id))->setEnabled(enabled); };
    enable("finding.waive", isReading && !picked.isEmpty());
    enable("finding.fix", isReading && hasFix);
    enable("finding.fixAll", isReading && hasFix);
    enable("finding.house", isOpen);
    const bool hasArticle = isOpen && m_workbench.article();
    const bool hasPair = hasArticle && m_workbench.article()->source && m_workbench.article()->translation;
    enable("finding.report", hasArticle);
    enable("finding.bilingual", hasPair);
    enable("finding.corrections", hasPair && m_edits.canEdit());
}

void FindingActions::fixPicked()
{
    QList<int> findings = m_workbench.hub().picked().findings.values();
    std::sort(findings.begin(), findings.end());
    const auto fixable = std::find_if(findings.begin(), findings.end(), [this](int finding) { return m_workbench.hasFix(finding); });
    if (fixable == findings.end())
        return;
    const int finding = *fixable;
    m_workbench.hub().clear(); // what was picked is mended
    m_desk.findings()->fix(finding);
}

QString FindingActions::ruleOfPicked() const
{
    const LoadedArticle *article = m_workbench.article();
    QList<int> picked = m_workbench.hub().picked().findings.values();
    std::sort(picked.begin(), picked.end());
    for (const int index : std::as_const(picked)) {
        if (article && m_workbench.hasFix(index))
            return article->analysis.checks.findings.value(index).rule;
    }
    return {};
}

void FindingActions::fixAll(const QString &rule)
{
    const LoadedArticle *article = m_workbench.article();
    if (!article || m_preview || rule.isEmpty())
        return;
    const QList<TextEdit> edits = fixesOfRule(article->analysis.checks.findings, m_workbench.waived(), rule, Side::Translation);
    if (edits.isEmpty()) {
        emit noted(tr("This rule suggests nothing that could be written by itself."));
        return;
    }
    QList<ProposedChange> changes;
    for (const TextEdit &edit : edits) {
        const QString &text = article->analysis.bitext.translation.paragraphs[edit.span.paragraph];
        changes.append(proposedChange(text, edit.span.paragraph, edit.span.range.begin, edit.span.range.end, edit.replacement));
    }
    m_preview = new ChangePreview(ruleTitle(rule, interfaceLanguage()), changes, m_desk.window());
    const QList<int> picked = m_workbench.hub().picked().findings.values();
    const QStringList next = picked.isEmpty() ? QStringList() : m_desk.findings()->comingFrom(*std::min_element(picked.begin(), picked.end()));
    connect(m_preview, &ChangePreview::accepted, this, [this, edits, next](const QList<int> &wanted) {
        QList<TextEdit> chosen;
        for (const int index : wanted)
            chosen.append(edits[index]);
        m_desk.findings()->goOnWith(next);
        write(chosen);
    });
    m_preview->open();
}

void FindingActions::write(const QList<TextEdit> &edits)
{
    if (edits.isEmpty())
        return;
    const Result<AnchorCounts> written = m_edits.write(edits);
    if (!written)
        return emit failed(written.error());
    m_workbench.hub().clear();
    emit noted(tr("%n place(s) changed; Undo takes all of it back.", nullptr, static_cast<int>(edits.size())));
}

void FindingActions::openHouse()
{
    if (m_house || !m_workbench.project())
        return;
    m_house = new HouseDialog(m_edits.house(), m_desk.window());
    connect(m_house, &HouseDialog::accepted, this, &FindingActions::setHouse);
    m_house->open();
}

void FindingActions::switchOff(const QString &rule)
{
    HouseProfile house = m_edits.house();
    house.off.insert(rule);
    setHouse(house);
    emit noted(tr("“%1” is switched off in this project. House rules has the switch.").arg(ruleTitle(rule, interfaceLanguage())));
}

void FindingActions::setHouse(const HouseProfile &house)
{
    if (const Status stored = m_edits.setHouse(house); !stored)
        emit failed(stored.error());
}

Status FindingActions::saveAs(const QString &path) const
{
    const LoadedArticle *article = m_workbench.article();
    if (!article)
        return Error{Error::Code::NotFound, QStringLiteral("article"), {}};
    const Language language = interfaceLanguage();
    CheckedArticle checked{article->article.title, article->analysis.bitext, {}};
    for (const Finding &finding : article->analysis.checks.findings) {
        if (m_workbench.waived().contains(finding.fingerprint))
            checked.waived.append({finding, m_workbench.waivers()[finding.fingerprint].reason, m_workbench.waivers()[finding.fingerprint].author});
        else
            checked.findings.append(finding);
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == u"xlsx")
        bytes = findingReportXlsx({checked}, language);
    else if (ending == u"csv")
        bytes = QByteArrayLiteral("\xEF\xBB\xBF") + findingReportCsv({checked});
    else if (ending == u"xlf" || ending == u"xliff")
        bytes = bilingualFile(XliffVersion::V21, checked, language);
    else
        bytes = findingReportHtml({checked}, {language, language == Language::English ? Language::TraditionalChinese : Language::English}).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return Done{};
}

void FindingActions::save(const QString &path)
{
    if (path.isEmpty())
        return;
    kLastFolderSetting.store(QFileInfo(path).path());
    if (const Status saved = saveAs(path); !saved)
        emit failed(saved.error());
    else
        emit noted(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
}

void FindingActions::chooseReport()
{
    if (const LoadedArticle *article = m_workbench.article())
        save(QFileDialog::getSaveFileName(m_desk.window(), tr("Save the report"), proposedPath(article->article.title, QStringLiteral(".html")),
                                          tr("Web page (*.html);;Workbook (*.xlsx);;Table (*.csv)")));
}

void FindingActions::chooseBilingualFile()
{
    if (const LoadedArticle *article = m_workbench.article())
        save(QFileDialog::getSaveFileName(m_desk.window(), tr("Save the bilingual file"), proposedPath(article->article.title, QStringLiteral(".xlf")), tr("XLIFF 2.1 (*.xlf)")));
}

void FindingActions::chooseCorrections()
{
    const QString path = QFileDialog::getOpenFileName(m_desk.window(), tr("Take over a corrected translation"), kLastFolderSetting.value(), tr("XLIFF (*.xlf *.xliff)"));
    if (!path.isEmpty())
        takeCorrections(path);
}

void FindingActions::takeCorrections(const QString &path)
{
    const Result<CorrectionOutcome> outcome = m_edits.importCorrections(path);
    if (!outcome)
        return emit failed(outcome.error());
    const XliffCorrections &corrections = outcome->corrections;
    QString said = tr("%n sentence(s) corrected.", nullptr, corrections.changed - corrections.unplaced);
    if (corrections.unknown + corrections.unplaced > 0)
        said += u' ' + tr("%n unit(s) of the file found no place.", nullptr, corrections.unknown + corrections.unplaced);
    emit noted(said);
}

} // namespace concord
