// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace concord {

enum class LanguageChoice { System, English, Chinese };
enum class ThemeChoice { System, Light, Dark, Sepia };
enum class ReadingFace { Serif, Sans };
/// How the two languages of an article share the reader.
enum class ReadingArrangement { Facing, Stacked, SourceOnly, TranslationOnly };

/// How a value is written to the store, and read back: empty for anything that is no such value, so that a broken or
/// hand-edited store falls back to the default. Enumerations are kept by name.
template<typename T>
struct SettingCodec
{
    static QVariant encode(const T &value);
    static std::optional<T> decode(const QVariant &stored);
};

/// One thing Concord remembers about this person on this machine (QSettings). Nothing of a project is kept here.
template<typename T>
struct Setting
{
    const char *key;
    T fallback;
    bool (*accepts)(const T &) = nullptr; ///< null takes every value

    T value() const;
    void store(const T &value) const;
};

/// Percent of the normal reading size.
inline constexpr int kSmallestZoom = 50;
inline constexpr int kLargestZoom = 300;

inline const Setting<LanguageChoice> kLanguageSetting{"interface/language", LanguageChoice::System};
inline const Setting<ThemeChoice> kThemeSetting{"interface/theme", ThemeChoice::System};
inline const Setting<int> kZoomSetting{"interface/zoom", 100,
                                       [](const int &zoom) { return zoom >= kSmallestZoom && zoom <= kLargestZoom; }};
/// Percent of the usual distance between lines.
inline constexpr int kClosestSpacing = 80;
inline constexpr int kWidestSpacing = 140;
/// The widest column, in ems.
inline constexpr int kNarrowestMeasure = 24;
inline constexpr int kWidestMeasure = 60;

inline const Setting<ReadingFace> kReadingFaceSetting{"reading/face", ReadingFace::Serif};
inline const Setting<ReadingArrangement> kReadingArrangementSetting{"reading/arrangement", ReadingArrangement::Facing};
inline const Setting<bool> kTranslationFirstSetting{"reading/translationFirst", false};
inline const Setting<int> kReadingSpacingSetting{
    "reading/spacing", 100, [](const int &percent) { return percent >= kClosestSpacing && percent <= kWidestSpacing; }};
inline const Setting<int> kReadingMeasureSetting{
    "reading/measure", 37, [](const int &ems) { return ems >= kNarrowestMeasure && ems <= kWidestMeasure; }};
inline const Setting<QByteArray> kGeometrySetting{"window/geometry", {}};
inline const Setting<QByteArray> kAcrossSplitterSetting{"window/across", {}};
inline const Setting<QByteArray> kDownSplitterSetting{"window/down", {}};
inline const Setting<QByteArray> kCardSplitterSetting{"window/card", {}};
inline const Setting<bool> kClaimsShownSetting{"window/claims", true};
inline const Setting<bool> kFindingsShownSetting{"window/findings", true};
/// Of FindingGrouping.
inline const Setting<int> kFindingGroupingSetting{"findings/grouping", 0, [](const int &grouping) { return grouping >= 0 && grouping <= 3; }};
inline const Setting<bool> kDoubtfulShownSetting{"window/doubtful", false};
inline const Setting<bool> kStripShownSetting{"window/strip", true};
inline const Setting<QStringList> kLayersSetting{"reader/layers", {}}; ///< the marks shown or hidden other than usual
inline const Setting<QString> kAuthorSetting{"person/author", {}};
inline const Setting<QStringList> kChartTemplatesSetting{"charts/templates", {}}; ///< each a ChartTemplate's JSON
inline const Setting<QString> kLastFolderSetting{"files/folder", {}};
inline const Setting<QStringList> kRecentFilesSetting{"files/recent", {}};

/// Project files opened lately, the newest first, without those that are gone.
QStringList recentFiles();
/// Puts a file first in the list, which holds ten.
void rememberRecentFile(const QString &path);
void forgetRecentFile(const QString &path);

} // namespace concord
