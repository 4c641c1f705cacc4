// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/compounds.h"

#include <algorithm>

namespace concord {

namespace {

/// They take a hyphen before nearly anything.
constexpr const char *kHeads[] = {
    "all", "best", "big", "billion", "bitter", "broad", "business", "cash", "clean", "clear", "close", "cloud", "code", "cold", "cost", "cross",
    "data", "debt", "decade", "deep", "double", "dollar", "eight", "eighteen", "eye", "eighth", "eighty", "energy", "ever", "ex", "fast", "fifteen", "fifth", "fifty", "first", "five",
    "forty", "four", "fourth", "free", "full", "future", "general", "government", "half", "hard", "heavy", "high", "higher", "ill", "industry", "large", "last",
    "late", "left", "less", "light", "long", "longer", "loss", "low", "lower", "market", "mass", "mid", "middle", "million", "money", "much", "multi", "near", "never", "new", "newly",
    "nine", "ninety", "north", "off", "old", "one", "open", "part", "pre", "present", "price", "privately", "profit", "public", "quarter", "quick", "record", "right", "risk",
    "second", "self", "semi", "seven", "seventy", "shared", "sharp", "short", "single", "six", "sixty", "slow", "small", "so", "soft", "south", "state", "still", "strong", "tax", "ten", "third",
    "thirty", "three", "time", "top", "trillion", "triple", "twelve", "twenty", "two", "user", "vice", "well", "wide", "world", "worst", "would", "year",
};

/// Of these, those that longer words seldom begin with.
constexpr const char *kStrongHeads[] = {
    "eight", "fifth", "fifty", "first", "five", "forty", "four", "half", "high", "long", "low", "much", "nine", "ninety", "once", "one", "record", "second", "self", "seven",
    "seventy", "six", "sixty", "third", "thirty", "three", "trillion", "twelve", "twenty", "two", "user", "well", "world",
};

/// Small words inside a compound of more than two parts.
constexpr const char *kLinks[] = {"of", "the", "and", "or"}, *kInner[] = {"of", "the", "and", "or", "in", "to", "by", "up", "on", "a", "as", "at"};

/// They take a hyphen after nearly anything.
constexpr const char *kTails[] = {
    "adjusted", "aged", "and", "area", "average", "aware", "backed", "based", "billion", "bit", "bodied", "born", "bound", "branded", "breaking", "built", "burning",
    "called", "capital", "catching", "center", "centric", "century", "chip", "company", "critical", "class", "clad", "cut", "cutting", "cycle", "day", "decade", "dependent", "designed", "dollar", "down", "driven", "earning", "edge", "ended", "exempt",
    "eyed", "facing", "first", "fledged", "focused", "foot", "founded", "founder", "free", "friendly", "fold", "funded", "generation", "grade", "growing", "grown", "haired",
    "hand", "handed", "held", "high", "hour", "house", "hungry", "in", "income", "intensive", "in-law", "known", "language", "leader", "led", "length", "level", "like", "line", "linked", "listed", "long",
    "looking", "losing", "lived", "made", "making", "market", "mile", "million", "minded", "minute", "month", "moving", "named", "needed", "new", "of", "off", "old", "on", "only", "or",
    "oriented", "out", "over", "owned", "page", "part", "party", "paid", "paying", "person", "point", "powered", "priced", "producing", "profile", "profit", "proof", "purpose", "quality", "quarter", "quarters", "quoted", "range", "ranking",
    "rate", "rated", "ready", "related", "rich", "run", "running", "saving", "scale", "sector", "selling", "share", "sized", "speaking", "specific", "spending", "speed", "stage", "standing", "star", "state",
    "step", "style", "supported", "taking", "term", "thirds", "tech", "than", "the", "third", "through", "time", "to", "tier", "trained", "trillion", "turned", "type", "up", "use", "value", "volume", "wage", "wave", "wide",
    "week", "white", "winning", "worthy", "written", "year", "yet",
};

/// What follows them grows together with them, or they are often only the beginning of a word.
constexpr const char *kPrefixes[] = {
    "a", "an", "any", "back", "be", "can", "car", "child", "con", "dis", "down", "else", "en", "every", "ex", "for", "fore", "grand", "hand", "head", "home", "house", "how", "in", "inter", "into", "key",
    "may", "man", "mar", "men", "micro", "mid", "news", "no", "not", "now", "on", "other", "out", "over", "pass", "per", "pro", "re", "sea", "show", "some", "sub", "super", "there", "through", "to", "trans", "un", "under", "up", "where",
    "when", "who", "with", "work",
};

/// Ends of words that are words as well.
constexpr const char *kEndings[] = {
    "able", "age", "ally", "ant", "any", "ate", "ed", "ion", "ions", "ing", "ings", "ism", "less", "ness", "ship", "ships", "tent", "tain", "ten", "sent", "port", "pose", "press", "form", "self", "selves", "side", "where", "ward", "wards", "wise", "man", "men", "place", "times", "thing", "one", "body", "how",
    "day", "ever", "tic", "tor", "tors", "ter", "ters", "son", "sion", "tion", "ment", "ments", "mate", "cat", "cation", "her", "is", "it", "al", "as", "at", "or", "us",
};

template<size_t Size>
bool contains(const char *const (&list)[Size], const QString &word)
{
    return std::any_of(std::begin(list), std::end(list), [&word](const char *known) { return word == QLatin1StringView(known); });
}

/// Shorter words of the document are too often syllables.
constexpr qsizetype kTellingLength = 4, kShortest = 3;

} // namespace

bool isCompound(const QString &head, const QString &tail, const QSet<QString> &words)
{
    const bool isHead = contains(kHeads, head), isTail = contains(kTails, tail);
    if (isHead && isTail)
        return true;
    if (contains(kLinks, tail))
        return true;
    if (contains(kPrefixes, head) || contains(kEndings, tail))
        return false;
    if (contains(kStrongHeads, head) && tail.size() > kTellingLength)
        return true;
    if (isHead)
        return words.contains(tail) && tail.size() >= kShortest;
    if (isTail)
        return words.contains(head) && head.size() >= kShortest;
    return head.size() >= kTellingLength && tail.size() >= kTellingLength && words.contains(head) && words.contains(tail);
}

bool isInnerWord(const QString &part)
{
    return contains(kInner, part);
}

} // namespace concord
