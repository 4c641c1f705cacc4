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

QString filled(const QString &sentence, std::initializer_list<QString> arguments)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].unicode() - u'0' : 0;
        if (number >= 1 && number <= 9 && static_cast<size_t>(number) <= arguments.size()) {
            result += arguments.begin()[number - 1];
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

} // namespace concord
