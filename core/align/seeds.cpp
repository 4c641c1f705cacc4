// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/seeds.h"

#include "core/align/words/glosses.h"
#include "core/align/words/names.h"
#include "core/align/words/tokens.h"
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
constexpr float kGloss = 0.8F; ///< shared by the words of a definition

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

bool isWanted(const QString &token, const AlignSignals &evidence)
{
    if (token.front() == u'#')
        return evidence.values;
    return isMark(token) ? evidence.marks : evidence.latinWords;
}

void addEqualTokens(const Vocabulary &source, const Vocabulary &translation, const AlignSignals &evidence,
                    std::vector<LexiconEntry> &entries)
{
    for (int id = 0; id < source.size(); ++id) {
        const QString &word = source.word(id);
        const int other = translation.find(word);
        if (other < 0 || !isWanted(word, evidence))
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

/// What the definitions of ideographs say: of Chinese beside English.
void addGlosses(const Vocabulary &source, const Vocabulary &translation, bool isSourceChinese, std::vector<LexiconEntry> &entries)
{
    const Vocabulary &ideographs = isSourceChinese ? source : translation;
    const Vocabulary &words = isSourceChinese ? translation : source;
    for (int id = 0; id < ideographs.size(); ++id) {
        if (ideographs.word(id).size() > 2)
            continue;
        const auto glosses = ideographGlosses().constFind(ideographs.word(id));
        if (glosses == ideographGlosses().constEnd())
            continue;
        const float probability = kGloss / static_cast<float>(glosses->size());
        for (const QString &gloss : *glosses) {
            const int word = words.find(gloss);
            if (word >= 0)
                entries.push_back(isSourceChinese ? entry(id, word, probability, source, translation)
                                                  : entry(word, id, probability, source, translation));
        }
    }
}

} // namespace

std::vector<LexiconEntry> seedEntries(const Vocabulary &sourceWords, Language sourceLanguage, const Vocabulary &translationWords,
                                      Language translationLanguage, const AlignOptions &options)
{
    std::vector<LexiconEntry> entries;
    addEqualTokens(sourceWords, translationWords, options.evidence, entries);
    if (options.evidence.names && sourceLanguage != translationLanguage) {
        for (const NameTokens &name : *nameTokens(sourceLanguage, translationLanguage))
            addRendering(name, kName, sourceWords, translationWords, entries);
    }
    if (options.evidence.glosses && isChinese(sourceLanguage) != isChinese(translationLanguage))
        addGlosses(sourceWords, translationWords, isChinese(sourceLanguage), entries);
    for (const KnownRendering &rendering : options.renderings) {
        addRendering({tokensOfName(rendering.source, sourceLanguage), tokensOfName(rendering.translation, translationLanguage)}, kIdentity,
                     sourceWords, translationWords, entries);
    }
    return entries;
}

std::vector<LexiconEntry> soundEntries(std::vector<std::pair<int, int>> names, const WordTables &words)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::vector<LexiconEntry> entries;
    for (const auto &[source, translation] : names) {
        if (source >= 0 && translation >= 0)
            entries.push_back(entry(source, translation, kName, words.source, words.translation));
    }
    return entries;
}

} // namespace concord
