// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/phrasebook.h"

#include <QTranslator>

#include <memory>

namespace concord {

namespace {

const QTranslator &chineseTranslator()
{
    static const std::unique_ptr<QTranslator> translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        if (!loaded->load(QStringLiteral(":/i18n/concord_zh_TW.qm")))
            loaded = std::make_unique<QTranslator>();
        return loaded;
    }();
    return *translator;
}

} // namespace

QString phrase(const char *context, const char *source, Language language)
{
    if (isChinese(language)) {
        const QString translated = chineseTranslator().translate(context, source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

} // namespace concord
