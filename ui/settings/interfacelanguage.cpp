// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/interfacelanguage.h"

#include <QCoreApplication>

namespace concord {

Language interfaceLanguage()
{
    //: The BCP 47 tag of this translation: "zh-Hant" for Traditional Chinese. It chooses numbers and fonts.
    const QString tag = QCoreApplication::translate("Interface", "en");
    return languageFromTag(tag).value_or(Language::English);
}

} // namespace concord
