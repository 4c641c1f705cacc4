// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"

#include <QDate>
#include <QString>

namespace concord {

/// What a new project is made from. One of the two texts may be missing.
struct NewProject
{
    QString sourcePath;
    QString translationPath;
    QString title;
    QDate date; ///< of the source's publication; invalid when unknown
    Language sourceLanguage = Language::English;
    Language translationLanguage = Language::TraditionalChinese;
    QString projectPath;

    bool operator==(const NewProject &) const = default;
};

} // namespace concord
