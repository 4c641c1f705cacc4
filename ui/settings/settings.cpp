// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <array>

namespace concord {

namespace {

constexpr qsizetype kMostRecentFiles = 10;

// Names in the order of the enumerations.
constexpr std::array kLanguageNames{"system", "en", "zh-Hant"};
constexpr std::array kThemeNames{"system", "light", "dark", "sepia"};
constexpr std::array kFaceNames{"serif", "sans"};
constexpr std::array kArrangementNames{"facing", "stacked", "source", "translation"};

template<typename Choice, size_t Count>
std::optional<Choice> choiceFrom(const std::array<const char *, Count> &names, const QVariant &stored)
{
    const QString name = stored.toString();
    for (size_t i = 0; i < Count; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Choice>(i);
    }
    return {};
}

bool isOneString(const QVariant &stored)
{
    return stored.typeId() == QMetaType::QString;
}

} // namespace

template<>
QVariant SettingCodec<LanguageChoice>::encode(const LanguageChoice &value)
{
    return QString(QLatin1String(kLanguageNames[static_cast<size_t>(value)]));
}

template<>
std::optional<LanguageChoice> SettingCodec<LanguageChoice>::decode(const QVariant &stored)
{
    return choiceFrom<LanguageChoice>(kLanguageNames, stored);
}

template<>
QVariant SettingCodec<ThemeChoice>::encode(const ThemeChoice &value)
{
    return QString(QLatin1String(kThemeNames[static_cast<size_t>(value)]));
}

template<>
std::optional<ThemeChoice> SettingCodec<ThemeChoice>::decode(const QVariant &stored)
{
    return choiceFrom<ThemeChoice>(kThemeNames, stored);
}

template<>
QVariant SettingCodec<ReadingFace>::encode(const ReadingFace &value)
{
    return QString(QLatin1String(kFaceNames[static_cast<size_t>(value)]));
}

template<>
std::optional<ReadingFace> SettingCodec<ReadingFace>::decode(const QVariant &stored)
{
    return choiceFrom<ReadingFace>(kFaceNames, stored);
}

template<>
QVariant SettingCodec<ReadingArrangement>::encode(const ReadingArrangement &value)
{
    return QString(QLatin1String(kArrangementNames[static_cast<size_t>(value)]));
}

template<>
std::optional<ReadingArrangement> SettingCodec<ReadingArrangement>::decode(const QVariant &stored)
{
    return choiceFrom<ReadingArrangement>(kArrangementNames, stored);
}

template<>
QVariant SettingCodec<bool>::encode(const bool &value)
{
    return value;
}

template<>
std::optional<bool> SettingCodec<bool>::decode(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::Bool)
        return stored.toBool();
    const QString text = stored.toString();
    if (text == u"true")
        return true;
    return text == u"false" ? std::optional<bool>(false) : std::nullopt;
}

template<>
QVariant SettingCodec<int>::encode(const int &value)
{
    return value;
}

template<>
std::optional<int> SettingCodec<int>::decode(const QVariant &stored)
{
    bool isNumber = false;
    const int value = stored.toInt(&isNumber);
    return isNumber ? std::optional<int>(value) : std::nullopt;
}

template<>
QVariant SettingCodec<QString>::encode(const QString &value)
{
    return value;
}

template<>
std::optional<QString> SettingCodec<QString>::decode(const QVariant &stored)
{
    return isOneString(stored) ? std::optional<QString>(stored.toString()) : std::nullopt;
}

template<>
QVariant SettingCodec<QStringList>::encode(const QStringList &value)
{
    return value;
}

template<>
std::optional<QStringList> SettingCodec<QStringList>::decode(const QVariant &stored)
{
    if (isOneString(stored)) // an INI file gives a list of one back as a string
        return stored.toString().isEmpty() ? QStringList() : QStringList{stored.toString()};
    return stored.typeId() == QMetaType::QStringList ? std::optional<QStringList>(stored.toStringList()) : std::nullopt;
}

template<>
QVariant SettingCodec<QByteArray>::encode(const QByteArray &value)
{
    return value;
}

template<>
std::optional<QByteArray> SettingCodec<QByteArray>::decode(const QVariant &stored)
{
    return stored.typeId() == QMetaType::QByteArray ? std::optional<QByteArray>(stored.toByteArray()) : std::nullopt;
}

template<typename T>
T Setting<T>::value() const
{
    const QSettings settings;
    const QVariant stored = settings.value(QLatin1String(key));
    if (!stored.isValid())
        return fallback;
    const std::optional<T> value = SettingCodec<T>::decode(stored);
    return value && (!accepts || accepts(*value)) ? *value : fallback;
}

template<typename T>
void Setting<T>::store(const T &value) const
{
    QSettings().setValue(QLatin1String(key), SettingCodec<T>::encode(value));
}

template struct Setting<LanguageChoice>;
template struct Setting<ThemeChoice>;
template struct Setting<ReadingFace>;
template struct Setting<ReadingArrangement>;
template struct Setting<bool>;
template struct Setting<int>;
template struct Setting<QString>;
template struct Setting<QStringList>;
template struct Setting<QByteArray>;

QStringList recentFiles()
{
    QStringList files = kRecentFilesSetting.value();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files.mid(0, kMostRecentFiles);
}

void rememberRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = kRecentFilesSetting.value();
    files.removeAll(absolute);
    files.prepend(absolute);
    kRecentFilesSetting.store(files.mid(0, kMostRecentFiles));
}

void forgetRecentFile(const QString &path)
{
    QStringList files = kRecentFilesSetting.value();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    kRecentFilesSetting.store(files);
}

} // namespace concord
