// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/readingactions.h"

#include "ui/actions/actionset.h"
#include "ui/reader/bitextreader.h"
#include "ui/reading/readingpanel.h"

#include <QAction>

namespace concord {

namespace {

constexpr int kGap = 8; // between the panel and the reader's corner, in pixels
constexpr int kArrangements = 4;

} // namespace

ReadingActions::ReadingActions(ActionSet &actions, BitextReader &reader, QObject *parent) : QObject(parent), m_actions(actions), m_reader(reader)
{
    m_reader.setReadingOptions(storedReadingOptions());
    connect(m_actions.action(QLatin1String("view.reading")), &QAction::triggered, this, &ReadingActions::showPanel);
    connect(m_actions.action(QLatin1String("view.arrangement")), &QAction::triggered, this, &ReadingActions::nextArrangement);
    connect(m_actions.action(QLatin1String("view.zoomIn")), &QAction::triggered, &m_reader, &BitextReader::zoomIn);
    connect(m_actions.action(QLatin1String("view.zoomOut")), &QAction::triggered, &m_reader, &BitextReader::zoomOut);
    connect(m_actions.action(QLatin1String("view.zoomReset")), &QAction::triggered, &m_reader, &BitextReader::zoomReset);
}

ReadingActions::~ReadingActions() = default;

ReadingPanel *ReadingActions::panel()
{
    if (m_panel)
        return m_panel;
    m_panel = new ReadingPanel(&m_reader);
    connect(m_panel, &ReadingPanel::optionsChanged, this, [this](const ReadingOptions &options) {
        m_reader.setReadingOptions(options);
        storeReadingOptions(options);
    });
    connect(m_panel, &ReadingPanel::zoomChosen, this, [this](int percent) { m_reader.setZoom(percent / 100.0); });
    connect(m_panel, &ReadingPanel::themeChosen, this, [this](ThemeChoice theme) {
        const char *const ids[] = {"view.theme.system", "view.theme.light", "view.theme.dark", "view.theme.sepia"};
        m_actions.action(QLatin1String(ids[static_cast<int>(theme)]))->trigger();
    });
    return m_panel;
}

void ReadingActions::showPanel()
{
    ReadingPanel *shown = panel();
    shown->setOptions(m_reader.readingOptions());
    shown->setZoom(qRound(m_reader.zoom() * 100));
    shown->setTheme(kThemeSetting.value());
    shown->adjustSize();
    const QPoint corner = m_reader.viewport()->mapToGlobal(m_reader.viewport()->rect().topRight());
    shown->move(corner + QPoint(-shown->width() - kGap, kGap));
    shown->show();
    shown->setFocus();
}

void ReadingActions::nextArrangement()
{
    ReadingOptions options = m_reader.readingOptions();
    options.arrangement = static_cast<ReadingArrangement>((static_cast<int>(options.arrangement) + 1) % kArrangements);
    m_reader.setReadingOptions(options);
    storeReadingOptions(options);
}

} // namespace concord
