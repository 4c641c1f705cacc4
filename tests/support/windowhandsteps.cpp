// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowhand.h"

#include "core/project/project.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartview.h"
#include "ui/charts/editing/charteditor.h"
#include "ui/charts/editing/chartlist.h"
#include "ui/charts/editing/chartside.h"
#include "ui/charts/editing/kindpicker.h"
#include "ui/correcting/paragrapheditor.h"
#include "ui/flows/charts/chartactions.h"
#include "ui/flows/charts/seriesactions.h"
#include "ui/flows/checking/findingactions.h"
#include "ui/flows/claimactions.h"
#include "ui/flows/correctionactions.h"
#include "ui/flows/exchange/exportactions.h"
#include "ui/flows/exchange/importactions.h"
#include "ui/flows/terms/termactions.h"
#include "ui/importing/importform.h"
#include "ui/importing/seriespage.h"
#include "ui/queue/queuepanel.h"
#include "ui/support/changepreview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QWheelEvent>

namespace concord {

namespace {

constexpr int kClaims = 60, kArticles = 3, kCharts = 8, kConcepts = 60, kSeries = 4;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

ArticleImport article(const QStringList &source, const QStringList &translation, const QString &title)
{
    ArticleImport import;
    import.title = title;
    for (const auto &[paragraphs, language, target] : {std::tuple(&source, Language::English, &import.source), std::tuple(&translation, Language::TraditionalChinese, &import.translation)}) {
        Document document;
        document.language = language;
        for (const QString &text : *paragraphs) {
            Block block;
            block.text = text;
            document.blocks.append(block);
        }
        *target = document;
    }
    return import;
}

} // namespace

const QList<WindowHand::Step> &WindowHand::steps()
{
    static const QList<Step> kSteps{
        {"make a claim", 12, true, &WindowHand::makeClaim},
        {"change a claim", 14, true, &WindowHand::changeClaim},
        {"set a status", 8, true, &WindowHand::setStatus},
        {"remove claims", 4, true, &WindowHand::removeClaims},
        {"undo", 12, true, &WindowHand::undo},
        {"redo", 6, true, &WindowHand::redo},
        {"pick", 12, false, &WindowHand::pick},
        {"point around", 12, false, &WindowHand::pointAround},
        {"move around", 14, false, &WindowHand::moveAround},
        {"correct a paragraph", 6, true, &WindowHand::correct},
        {"import a version", 2, true, &WindowHand::importVersion},
        {"add an article", 2, true, &WindowHand::addArticle},
        {"change the article", 2, false, &WindowHand::changeArticle},
        {"exchange claims", 2, true, &WindowHand::exchangeClaims},
        {"import a series", 2, true, &WindowHand::importSeries},
        {"edit charts", 8, true, &WindowHand::editCharts},
        {"edit findings", 6, true, &WindowHand::editFindings},
        {"edit terms", 6, true, &WindowHand::editTerms},
        {"edit beads", 6, true, &WindowHand::editBeads},
        {"decide the queue", 5, true, &WindowHand::decideQueue},
        {"find", 5, false, &WindowHand::find},
        {"switch the workspace", 6, false, &WindowHand::switchWorkspace},
        {"switch language, theme or zoom", 4, false, &WindowHand::switchLook},
        {"any action", 12, false, &WindowHand::anyAction},
        {"make a backup", 1, false, &WindowHand::keepSafe},
        {"resize", 2, false, &WindowHand::resize},
    };
    return kSteps;
}

void WindowHand::makeClaim()
{
    if (workbench().claims().size() >= kClaims)
        return removeClaims();
    const TextSpan place = anyPassage();
    m_fixture.reader()->setFocus();
    m_fixture.reader()->select({{place.side, place.paragraph, place.range.begin}, {place.side, place.paragraph, place.range.end}});
    trigger("claim.make");
}

void WindowHand::changeClaim()
{
    if (workbench().claims().isEmpty())
        return;
    Claim claim = oneOf(workbench().claims());
    switch (below(5)) {
    case 0: claim.note = anyWords(); break;
    case 1: claim.low = claim.high = Decimal::fromString(QString::number(below(100000))); break;
    case 2: claim.entity = anyWords(); break;
    case 3: claim.tags = {anyWords()}; break;
    default: claim.period = QString::number(2000 + below(26)); break;
    }
    workbench().changeClaim(claim);
}

void WindowHand::setStatus()
{
    if (workbench().claims().isEmpty())
        return;
    workbench().pick(oneOf(workbench().claims()).id);
    static const char *const kStatuses[] = {"claim.status.unverified", "claim.status.verified", "claim.status.disputed", "claim.status.wrong", "claim.status.outdated"};
    trigger(kStatuses[below(5)]);
}

void WindowHand::removeClaims()
{
    if (workbench().claims().size() < 10)
        return;
    workbench().pick(oneOf(workbench().claims()).id);
    trigger("claim.remove");
}

void WindowHand::undo()
{
    for (int i = 1 + below(4); i > 0; --i)
        trigger("edit.undo");
}

void WindowHand::redo()
{
    for (int i = 1 + below(4); i > 0; --i)
        trigger("edit.redo");
}

void WindowHand::pick()
{
    const QList<Finding> &findings = workbench().article()->analysis.checks.findings;
    if (below(2) && !workbench().claims().isEmpty())
        workbench().pick(oneOf(workbench().claims()).id);
    else if (below(2) && !findings.isEmpty())
        trigger(below(2) ? "go.nextFinding" : "go.previousFinding");
    else
        emit m_fixture.reader()->itemPicked(anyPassage());
    if (!below(3))
        trigger(below(2) ? "go.back" : "go.forward");
}

/// The pointer goes over the reader or the chart, clicks, and turns the wheel.
void WindowHand::pointAround()
{
    QAbstractScrollArea *reader = m_fixture.reader();
    QWidget *target = below(2) && m_fixture.window.desk()->chart()->view()->isVisible() ? static_cast<QWidget *>(m_fixture.window.desk()->chart()->view()) : reader->viewport();
    for (int i = below(8); i >= 0; --i) {
        const QPoint place(below(std::max(1, target->width())), below(std::max(1, target->height())));
        QTest::mouseMove(target, place);
        QTest::qWait(below(15));
        if (!below(3))
            QTest::mouseClick(target, Qt::LeftButton, {}, place);
    }
    const QPointF centre(target->rect().center());
    QWheelEvent wheel(centre, target->mapToGlobal(centre), {}, {0, below(2) ? 240 : -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &wheel);
}

void WindowHand::moveAround()
{
    m_fixture.reader()->setFocus();
    static constexpr Qt::Key kKeys[] = {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End, Qt::Key_Space, Qt::Key_N, Qt::Key_M, Qt::Key_B, Qt::Key_U, Qt::Key_J, Qt::Key_X};
    for (int i = below(12); i >= 0; --i)
        QTest::keyClick(m_fixture.reader(), kKeys[below(std::size(kKeys))], below(4) ? Qt::NoModifier : Qt::ShiftModifier);
}

void WindowHand::correct()
{
    const Side side = below(5) ? Side::Translation : Side::Source;
    action("text.unlockSource")->setChecked(side == Side::Source);
    const QStringList &paragraphs = workbench().article()->analysis.bitext.side(side).paragraphs;
    if (paragraphs.isEmpty())
        return;
    m_fixture.reader()->setCaret({side, below(paragraphs.size()), 0});
    m_fixture.window.corrections()->correct();
    auto *field = m_fixture.window.corrections()->editor()->findChild<QTextEdit *>();
    if (!field || !field->isVisible())
        return;
    const QStringList original = m_original.value(QByteArray::number(static_cast<int>(side)));
    if (field->toPlainText().size() > 600 || !below(3))
        field->setPlainText(oneOf(original));
    field->setPlainText(varied(field->toPlainText()));
    QTest::keyClick(field, below(6) ? Qt::Key_Return : Qt::Key_Escape);
}

void WindowHand::importVersion()
{
    const Side side = anySide();
    QStringList paragraphs = m_original.value(QByteArray::number(static_cast<int>(side)));
    for (int i = below(10); i >= 0; --i) {
        const int at = below(paragraphs.size());
        below(4) ? void(paragraphs[at] = varied(paragraphs.at(at))) : paragraphs.removeAt(at);
    }
    const QString path = m_folder + QStringLiteral("/version.txt");
    write(path, paragraphs.join(u'\n').toUtf8());
    m_fixture.window.corrections()->importVersion(side, path);
}

void WindowHand::addArticle()
{
    if (workbench().articles().size() >= kArticles)
        return workbench().removeArticle(workbench().articles().last().id);
    const QStringList source = m_original.value("0"), translation = m_original.value("1");
    const int from = below(std::min(source.size(), translation.size()) / 2);
    const Status added = workbench().addArticle(article(source.mid(from, 20), translation.mid(from, 20), anyWords()));
    if (!added)
        fail(added.error());
}

void WindowHand::changeArticle()
{
    workbench().openArticle(oneOf(workbench().articles()).id);
}

/// Claims are written to a file; those of another day come back.
void WindowHand::exchangeClaims()
{
    const HandoverFormat formats[] = {HandoverFormat::ClaimTable, HandoverFormat::ClaimLines, HandoverFormat::WebAnnotations};
    const int format = below(3);
    const QString path = m_folder + QStringLiteral("/claims%1.%2").arg(m_files++ % 6).arg(QLatin1String(specOf(formats[format]).ending));
    if (!QFile::exists(path) || below(2)) {
        trigger("export.claims");
        ExportPage *page = m_fixture.window.exporting()->page();
        page->formatField()->setCurrentIndex(page->formatField()->findData(static_cast<int>(formats[format])));
        if (const Status written = m_fixture.window.exporting()->writeTo(path); !written)
            fail(written.error());
        emit page->cancelled();
        return;
    }
    m_fixture.window.importing()->look(path);
    if (QPushButton *button = m_fixture.window.importing()->page()->button(); button->isEnabled())
        button->click();
}

void WindowHand::importSeries()
{
    SeriesActions *series = m_fixture.window.charts()->series();
    const QList<SeriesEntry> there = m_fixture.window.charts()->edits().series();
    if (there.size() >= kSeries) {
        if (const Status removed = m_fixture.window.charts()->edits().removeSeries(there.last().series.id); !removed)
            fail(removed.error());
        return;
    }
    QString table = QStringLiteral("entity\tmetric\tdate\tvalue\tunit\n");
    for (int year = 2015; year < 2025; ++year)
        table += QStringLiteral("Alpha\theadcount\t%1-12-31\t%2\tperson\n").arg(year).arg(1000 + below(5000));
    series->openText(table);
    QPushButton *button = series->page()->form()->importButton();
    if (QTest::qWaitFor([button] { return button->isEnabled(); }, 10000))
        button->click();
}

void WindowHand::editCharts()
{
    trigger("workspace.charts");
    action("chart.edit")->setChecked(true);
    QTest::qWait(30);
    ChartSide *side = m_fixture.window.charts()->side();
    if (workbench().allCharts().isEmpty() || (workbench().allCharts().size() < kCharts && !below(3)))
        return trigger(workbench().allCharts().isEmpty() ? "chart.new" : "chart.duplicate");
    const ChartContent content = oneOf(workbench().allCharts());
    emit side->list()->chartPicked(content.id);
    switch (below(5)) {
    case 0: return trigger("chart.earlier");
    case 1: return workbench().allCharts().size() > 3 ? trigger("chart.remove") : trigger("chart.later");
    case 2: return emit side->list()->newRequested(content.spec.metric);
    case 3: {
        ChartSpec spec = content.spec;
        spec.title.en = anyWords();
        return emit side->editor()->specEdited(content.id, spec);
    }
    default: break;
    }
    if (QToolButton *kind = side->editor()->kinds()->button(static_cast<ChartForm>(below(11))); kind && kind->isEnabled())
        kind->click();
}

void WindowHand::editFindings()
{
    const QList<Finding> &findings = workbench().article()->analysis.checks.findings;
    if (findings.isEmpty())
        return;
    const int finding = below(findings.size());
    switch (below(4)) {
    case 0:
        if (workbench().hasFix(finding))
            workbench().applyFix(finding);
        break;
    case 1: workbench().waived().contains(findings.at(finding).fingerprint) ? workbench().unwaive(finding) : workbench().waive(finding, anyWords()); break;
    case 2: {
        HouseProfile house = below(2) ? HouseProfile::taiwan() : HouseProfile::hongKong();
        if (below(2))
            house.off.insert(findings.at(finding).rule);
        if (const Status set = m_fixture.window.findings()->edits().setHouse(house); !set)
            fail(set.error());
        break;
    }
    default:
        m_fixture.window.findings()->fixAll(findings.at(finding).rule);
        if (ChangePreview *preview = m_fixture.window.findings()->preview())
            below(2) && preview->writeButton()->isEnabled() ? preview->writeButton()->click() : preview->reject();
    }
}

void WindowHand::editTerms()
{
    TermEdits &edits = m_fixture.window.terms()->edits();
    const QList<StoredConcept> concepts = edits.concepts();
    if (concepts.size() > kConcepts) {
        if (const Status removed = edits.remove({concepts.last().id, concepts.at(concepts.size() - 2).id}); !removed)
            fail(removed.error());
        return;
    }
    trigger("workspace.terms");
    if (below(2)) {
        const TextSpan place = anyPassage();
        m_fixture.reader()->select({{place.side, place.paragraph, place.range.begin}, {place.side, place.paragraph, place.range.end}});
        return trigger("term.add");
    }
    trigger("term.use");
    if (ChangePreview *preview = m_fixture.window.terms()->preview())
        below(2) && preview->writeButton()->isEnabled() ? preview->writeButton()->click() : preview->reject();
}

void WindowHand::editBeads()
{
    const TextSpan place = anyPassage();
    m_fixture.reader()->setFocus();
    m_fixture.reader()->setCaret({place.side, place.paragraph, place.range.begin});
    static const char *const kEdits[] = {"bead.pin", "bead.unpin", "bead.merge", "bead.mergePrevious", "bead.split", "bead.drawIn", "bead.pushOut", "bead.toNext", "bead.toPrevious", "bead.detach"};
    trigger(kEdits[below(std::size(kEdits))]);
}

void WindowHand::decideQueue()
{
    trigger("workspace.annotate");
    action("view.queue")->setChecked(true);
    QueuePanel *queue = m_fixture.window.claimActions()->queue();
    if (queue->count() == 0)
        return;
    if (below(3) || workbench().claims().size() >= kClaims)
        emit queue->rejectRequested(below(queue->count()));
    else
        emit queue->acceptRequested(below(queue->count()), below(6) - 1);
    if (below(2))
        action("view.queue")->setChecked(false);
}

void WindowHand::find()
{
    static const char *const kSearches[] = {"find", "search", "concordance", "palette"};
    trigger(kSearches[below(std::size(kSearches))]);
    QTest::qWait(10);
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        field->setText(anyWords().section(u' ', 0, 0));
    QTest::qWait(60);
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key_Escape);
}

void WindowHand::switchWorkspace()
{
    static const char *const kWorkspaces[] = {"workspace.annotate", "workspace.charts", "workspace.terms"};
    trigger(kWorkspaces[below(3)]);
}

void WindowHand::switchLook()
{
    static const char *const kLooks[] = {"view.theme.light", "view.theme.dark", "view.theme.sepia", "view.theme.system", "view.language.en", "view.language.zh",
                                         "view.zoomIn",      "view.zoomOut",    "view.zoomReset",   "view.arrangement"};
    trigger(kLooks[below(std::size(kLooks))]);
}

void WindowHand::anyAction()
{
    // The printing system's own dialog is not ours to drive; an article is to be left.
    const QList<QAction *> left{action("app.quit"), action("file.print"), workbench().articles().size() < 2 ? action("article.remove") : nullptr};
    QAction *chosen = oneOf(m_fixture.window.actions().all());
    m_action = ActionSet::plainText(chosen);
    if (!left.contains(chosen) && chosen->isEnabled())
        chosen->trigger();
    QTest::qWait(below(60));
}

void WindowHand::keepSafe()
{
    trigger("file.backUp");
}

void WindowHand::resize()
{
    m_fixture.window.resize(700 + below(900), 500 + below(500));
}

} // namespace concord
