// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowhand.h"

#include "core/project/project.h"

#include <QAction>
#include <QDialog>
#include <QStackedWidget>

namespace concord {

WindowHand::WindowHand(quint32 seed, const QString &folder) : m_random(seed), m_folder(folder)
{
    QObject::connect(&m_fixture.workbench, &Workbench::projectChanged, &m_watch, [this] { m_watch.setProject(m_fixture.workbench.project()); });
    QObject::connect(&m_watch, &ProjectWatch::changedOutside, &m_fixture.workbench, &Workbench::catchUp);
    QObject::connect(&m_fixture.workbench, &Workbench::failed, &m_watch, [this](const Error &error) { fail(error); });
    QObject::connect(&m_watch, &ProjectWatch::failed, &m_watch, [this](const Error &error) { fail(error); });
    QObject::connect(&m_boxes, &QTimer::timeout, &m_boxes, [this] { dismissBox(); });
    m_boxes.start(25);
}

void WindowHand::fail(const Error &error)
{
    const bool isTooQuick = error.code == Error::Code::Conflict || error.code == Error::Code::NotFound;
    isTooQuick ? void(++m_conflicts) : m_failures.append(error.subject + u' ' + error.detail);
}

bool WindowHand::open(const QString &path)
{
    m_path = path;
    if (!m_fixture.open(path) || !settle())
        return false;
    if (m_original.isEmpty()) {
        for (const Side side : {Side::Source, Side::Translation})
            m_original.insert(QByteArray::number(static_cast<int>(side)), workbench().article()->analysis.bitext.side(side).paragraphs);
    }
    return true;
}

bool WindowHand::reopen()
{
    trigger("file.close");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return open(m_path);
}

bool WindowHand::settle()
{
    backToDesk();
    const bool isDone = QTest::qWaitFor([this] { return (!workbench().project() || workbench().article()) && !m_fixture.tasks.isRunning(); }, 60000);
    QTest::qWait(50);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return isDone && QTest::qWaitFor([this] { return !m_fixture.tasks.isRunning(); }, 60000);
}

QString WindowHand::step(Work work)
{
    QList<const Step *> possible;
    int all = 0;
    for (const Step &step : steps()) {
        if (work == Work::EditsOnly && !step.isEdit)
            continue;
        possible.append(&step);
        all += step.weight;
    }
    backToDesk();
    if (!isReady() && !QTest::qWaitFor([this] { return isReady(); }, 60000)) {
        m_failures.append(QStringLiteral("no article within a minute"));
        return QStringLiteral("nothing");
    }
    int left = below(all);
    const Step *chosen = possible.first();
    for (const Step *step : possible) {
        chosen = step;
        left -= step->weight;
        if (left < 0)
            break;
    }
    (this->*chosen->act)();
    QTest::qWait(below(20));
    compareClaims();
    for (const QString &failure : std::as_const(m_failures))
        qInfo("%s (%s): %s", chosen->name, qPrintable(m_action), qPrintable(failure));
    return QString::fromLatin1(chosen->name);
}

/// What the window shows of an article that is read are the claims the file has.
void WindowHand::compareClaims()
{
    if (!isReady() || workbench().article()->article.id != workbench().currentArticle())
        return;
    const auto ids = [](const QList<Claim> &claims) {
        QSet<ClaimId> all;
        for (const Claim &claim : claims)
            all.insert(claim.id);
        return all;
    };
    const QSet<ClaimId> stored = ids(workbench().project()->claims(workbench().currentArticle()).valueOr({})), shown = ids(workbench().claims());
    if (stored != shown)
        m_failures.append(QStringLiteral("%1 claims are stored, %2 shown; %3 of both").arg(stored.size()).arg(shown.size()).arg((QSet<ClaimId>(stored) & shown).size()));
}

bool WindowHand::isReady() const
{
    return m_fixture.workbench.project() && m_fixture.workbench.article();
}

/// Whatever asks something is cancelled, also those that stop the work until they are answered.
void WindowHand::dismissBox()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
}

void WindowHand::trigger(const char *id)
{
    if (action(id)->isEnabled())
        action(id)->trigger();
}

void WindowHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = m_fixture.window.focusWidget();
    QTest::keyClick(target && target->isVisible() ? target : &m_fixture.window, key, modifiers);
}

/// Leaves forms, pages, bars and other windows as a person does, by Escape.
void WindowHand::backToDesk()
{
    dismissBox();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other->isVisible() && other != &m_fixture.window)
            other->close();
    }
    auto *pages = qobject_cast<QStackedWidget *>(m_fixture.window.desk()->parentWidget());
    for (int i = 0; i < 6 && workbench().project() && pages && pages->currentWidget() != m_fixture.window.desk(); ++i)
        i < 3 ? key(Qt::Key_Escape) : QTest::keyClick(pages->currentWidget(), Qt::Key_Escape);
    if (workbench().project() && pages && pages->currentWidget() != m_fixture.window.desk()) {
        m_failures.append(QStringLiteral("Escape did not lead back to the desk"));
        trigger("file.close");
    }
    if (!workbench().project())
        m_fixture.window.openProject(m_path);
    if (m_fixture.window.desk()->columns()->isPageShown())
        key(Qt::Key_Escape);
}

TextSpan WindowHand::anyPassage()
{
    const BitextSide &side = workbench().article()->analysis.bitext.side(anySide());
    const Side which = &side == &workbench().article()->analysis.bitext.source ? Side::Source : Side::Translation;
    if (side.paragraphs.isEmpty())
        return {};
    const int paragraph = below(side.paragraphs.size());
    const QList<Figure> figures = side.figures.value(paragraph);
    if (!figures.isEmpty() && below(4))
        return {which, paragraph, oneOf(figures).span};
    const auto size = static_cast<int>(side.paragraphs.at(paragraph).size());
    if (size < 3)
        return {which, paragraph, {0, size}};
    const int begin = below(size - 2);
    return {which, paragraph, {begin, std::min(size, begin + 1 + below(30))}};
}

QString WindowHand::anyWords()
{
    static const QStringList kWords{QStringLiteral("revenue"),  QStringLiteral("about 300 million"), QStringLiteral("營收"), QStringLiteral("三分之一"),
                                    QStringLiteral("US$4.5bn"), QStringLiteral("25%"),               QStringLiteral("說"),   QStringLiteral("1,200 people")};
    return oneOf(kWords) + u' ' + QString::number(below(1000));
}

/// The paragraph with one of its numbers, or some of its words, made into others.
QString WindowHand::varied(const QString &paragraph)
{
    QString text = paragraph;
    const auto digit = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digit != text.end() && below(2))
        *digit = QChar(u'1' + below(9));
    else
        text.insert(below(text.size() + 1), anyWords());
    return text;
}

} // namespace concord
