// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/seeds.h"

#include "core/align/names.h"
#include "core/align/tokens.h"
#include "core/text/characters.h"

#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>

namespace concord {

namespace {

constexpr float kIdentity = 0.8F;
constexpr float kMark = 0.5F;
constexpr float kName = 0.6F;

bool isMark(const QString &token)
{
    return token.size() == 1 && !token.front().isLetterOrNumber();
}

/// A token that stands oftener than its counterpart cannot have it beside it every time.
LexiconEntry entry(int source, int translation, float probability, const Vocabulary &sourceWords, const Vocabulary &translationWords)
{
    const auto ofSource = static_cast<float>(sourceWords.count(source));
    const auto ofTranslation = static_cast<float>(translationWords.count(translation));
    return {source, translation, probability * std::min(1.0F, ofSource / ofTranslation), probability * std::min(1.0F, ofTranslation / ofSource)};
}

void addEqualTokens(const Vocabulary &source, const Vocabulary &translation, std::vector<LexiconEntry> &entries)
{
    for (int id = 0; id < source.size(); ++id) {
        const QString &word = source.word(id);
        const int other = translation.find(word);
        if (other < 0)
            continue;
        const float probability = isMark(word) ? kMark : kIdentity;
        entries.push_back(entry(id, other, probability, source, translation));
    }
}

struct NameTokens
{
    QStringList source;
    QStringList translation;
};

/// The tokens of a name; of Chinese words not their single characters.
QStringList tokensOfName(const QString &name, Language language)
{
    QStringList tokens = foldedTokens(name, language);
    const auto isLongHan = [](const QString &token) { return token.size() > 1 && isHan(token.front().unicode()); };
    if (std::any_of(tokens.cbegin(), tokens.cend(), isLongHan))
        tokens.removeIf([](const QString &token) { return token.size() == 1; });
    return tokens;
}

/// Read once for each pair of languages.
std::shared_ptr<const std::vector<NameTokens>> nameTokens(Language source, Language translation)
{
    static QMutex mutex;
    static std::map<std::pair<Language, Language>, std::shared_ptr<const std::vector<NameTokens>>> known;
    const QMutexLocker lock(&mutex);
    auto &tokens = known[{source, translation}];
    if (!tokens) {
        auto read = std::make_shared<std::vector<NameTokens>>();
        for (const NamePair &name : namePairs(source, translation))
            read->push_back({tokensOfName(name.source, source), tokensOfName(name.translation, translation)});
        tokens = read;
    }
    return tokens;
}

void addRendering(const NameTokens &name, float probability, const Vocabulary &source, const Vocabulary &translation,
                  std::vector<LexiconEntry> &entries)
{
    for (const QString &left : name.source) {
        const int a = source.find(left);
        for (const QString &right : a < 0 ? QStringList() : name.translation) {
            const int b = translation.find(right);
            if (b < 0)
                continue;
            LexiconEntry found = entry(a, b, probability, source, translation);
            found.forward /= static_cast<float>(name.source.size());
            found.backward /= static_cast<float>(name.translation.size());
            entries.push_back(found);
        }
    }
}

} // namespace

std::vector<LexiconEntry> seedEntries(const Vocabulary &sourceWords, Language sourceLanguage, const Vocabulary &translationWords,
                                      Language translationLanguage, const QList<KnownRendering> &renderings)
{
    std::vector<LexiconEntry> entries;
    addEqualTokens(sourceWords, translationWords, entries);
    if (sourceLanguage != translationLanguage) {
        for (const NameTokens &name : *nameTokens(sourceLanguage, translationLanguage))
            addRendering(name, kName, sourceWords, translationWords, entries);
    }
    for (const KnownRendering &rendering : renderings) {
        addRendering({tokensOfName(rendering.source, sourceLanguage), tokensOfName(rendering.translation, translationLanguage)}, kIdentity,
                     sourceWords, translationWords, entries);
    }
    return entries;
}

} // namespace concord
