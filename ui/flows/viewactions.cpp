// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/viewactions.h"

#include "ui/actions/actionset.h"
#include "ui/appearance.h"
#include "ui/claims/claimspanel.h"
#include "ui/desk/desk.h"
#include "ui/reader/bitextreader.h"

#include <QAction>

namespace concord {

namespace {

constexpr std::pair<const char *, ThemeChoice> kThemes[] = {{"view.theme.system", ThemeChoice::System},
                                                            {"view.theme.light", ThemeChoice::Light},
                                                            {"view.theme.dark", ThemeChoice::Dark},
                                                            {"view.theme.sepia", ThemeChoice::Sepia}};
constexpr std::pair<const char *, LanguageChoice> kLanguages[] = {{"view.language.system", LanguageChoice::System},
                                                                  {"view.language.en", LanguageChoice::English},
                                                                  {"view.language.zh", LanguageChoice::Chinese}};

} // namespace

ViewActions::ViewActions(ActionSet &actions, Appearance &appearance, Desk &desk, QObject *parent)
    : QObject(parent), m_actions(actions), m_appearance(appearance), m_desk(desk)
{
    connectPanels();
    connectAppearance();
}

void ViewActions::connectPanels()
{
    DeskColumns *columns = m_desk.columns();
    const auto toggle = [&](const char *id, void (DeskColumns::*show)(bool)) {
        connect(m_actions.action(QLatin1String(id)), &QAction::toggled, columns, show);
    };
    toggle("view.claims", &DeskColumns::setClaimsShown);
    toggle("view.findings", &DeskColumns::setFindingsShown);
    toggle("view.strip", &DeskColumns::setStripShown);
    toggle("view.alignment", &DeskColumns::setDoubtfulShown);
    toggle("text.review", &DeskColumns::setReviewShown);
    connect(columns, &DeskColumns::unfolded, this, [this](const QString &id) { m_actions.action(QLatin1String(id.toLatin1()))->setChecked(true); });
    connect(m_desk.reader(), &BitextReader::zoomChanged, this, [](double zoom) { kZoomSetting.store(qRound(zoom * 100)); });
}

void ViewActions::connectAppearance()
{
    for (const auto &[id, choice] : kThemes)
        connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, [this, choice = choice] { m_appearance.applyTheme(choice); });
    for (const auto &[id, choice] : kLanguages)
        connect(m_actions.action(QLatin1String(id)), &QAction::triggered, this, [this, choice = choice] { m_appearance.applyLanguage(choice); });
}

void ViewActions::restore()
{
    m_desk.reader()->setZoom(kZoomSetting.value() / 100.0);
    const std::pair<const char *, bool> toggles[] = {{"view.claims", kClaimsShownSetting.value()},
                                                     {"view.findings", kFindingsShownSetting.value()},
                                                     {"view.strip", kStripShownSetting.value()},
                                                     {"view.alignment", kDoubtfulShownSetting.value()},
                                                     {"claim.card", m_desk.claims()->isCardShown()}};
    for (const auto &[id, isOn] : toggles)
        m_actions.action(QLatin1String(id))->setChecked(isOn);
    m_desk.columns()->setClaimsShown(kClaimsShownSetting.value());
    m_desk.columns()->setFindingsShown(kFindingsShownSetting.value());
    m_desk.columns()->setStripShown(kStripShownSetting.value());
    m_actions.action(QLatin1String(kThemes[static_cast<int>(kThemeSetting.value())].first))->setChecked(true);
    m_actions.action(QLatin1String(kLanguages[static_cast<int>(kLanguageSetting.value())].first))->setChecked(true);
}

void ViewActions::save() const
{
    const auto isOn = [this](const char *id) { return m_actions.action(QLatin1String(id))->isChecked(); };
    kClaimsShownSetting.store(isOn("view.claims"));
    kFindingsShownSetting.store(isOn("view.findings"));
    kStripShownSetting.store(isOn("view.strip"));
    kDoubtfulShownSetting.store(isOn("view.alignment"));
    m_desk.columns()->saveLayout();
}

} // namespace concord
