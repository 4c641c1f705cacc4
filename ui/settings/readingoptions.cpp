// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/readingoptions.h"

namespace concord {

ReadingOptions storedReadingOptions()
{
    return {kReadingFaceSetting.value(), kReadingArrangementSetting.value(), kTranslationFirstSetting.value(),
            kReadingSpacingSetting.value(), kReadingMeasureSetting.value()};
}

void storeReadingOptions(const ReadingOptions &options)
{
    kReadingFaceSetting.store(options.face);
    kReadingArrangementSetting.store(options.arrangement);
    kTranslationFirstSetting.store(options.translationFirst);
    kReadingSpacingSetting.store(options.spacing);
    kReadingMeasureSetting.store(options.measure);
}

} // namespace concord
