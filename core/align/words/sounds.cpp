// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/sounds.h"

#include <QHash>
#include <QMutex>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace concord {

namespace {

constexpr float kNear = 0.35F;   ///< sounds that stand for each other at times
constexpr float kWeak = 0.2F;    ///< sounds that come and go
constexpr float kVowel = 0.4F;
constexpr float kOther = 1.0F;

unsigned char vowelBit(QChar letter)
{
    static constexpr QStringView kVowels = u"aeiou";
    const qsizetype place = kVowels.indexOf(letter);
    return place < 0 ? 0 : static_cast<unsigned char>(1U << place);
}

/// What a consonant letter of English sounds like; `next` follows it.
char classOf(QChar letter, QChar next)
{
    static constexpr QStringView kLetters = u"bpfvmndtlrgkqsxzhwyj";
    static constexpr char kClasses[] = "PPFFMNTTLLKKKSSSHWYJ";
    const bool isSoft = next == u'e' || next == u'i' || next == u'y';
    if (letter == u'c')
        return isSoft ? 'S' : 'K';
    if (letter == u'g' && isSoft)
        return 'J';
    const qsizetype place = kLetters.indexOf(letter);
    return place < 0 ? '\0' : kClasses[place];
}

void addVowel(unsigned char bits, std::vector<Sound> &sounds)
{
    if (!sounds.empty() && sounds.back().consonant == 0)
        sounds.back().vowels |= bits;
    else
        sounds.push_back({0, bits});
}

/// The class of two letters that are one sound, 0 when they are not; `isLast`: they end the word.
char digraphOf(QChar letter, QChar next, bool isLast)
{
    if (letter == u'p' && next == u'h')
        return 'F';
    if (letter == u't' && next == u'h')
        return 'T';
    if ((letter == u's' || letter == u'c' || letter == u'z') && next == u'h')
        return 'S';
    if (letter == u'c' && next == u'k')
        return 'K';
    if (letter == u'n' && next == u'g' && isLast)
        return 'N';
    return '\0';
}

/// Mandarin: the letters of a syllable's beginning.
qsizetype initialLength(QStringView syllable)
{
    qsizetype length = 0;
    while (length < syllable.size() && vowelBit(syllable[length]) == 0)
        ++length;
    return length;
}

char initialClass(QChar letter)
{
    static constexpr QStringView kLetters = u"bpmfdtnlrgkhjqxzcswy";
    static constexpr char kClasses[] = "PPMFTTNLLKKHJJJSSSWY";
    const qsizetype place = kLetters.indexOf(letter);
    return place < 0 ? '\0' : kClasses[place];
}

std::vector<Sound> soundsOfSyllable(QStringView syllable)
{
    std::vector<Sound> sounds;
    if (syllable == QLatin1String("er"))
        return {{'L', 0}};
    const qsizetype length = initialLength(syllable);
    if (length > 0)
        sounds.push_back({initialClass(syllable.front()), 0});
    const QStringView rest = syllable.sliced(length);
    unsigned char vowels = 0;
    for (const QChar letter : rest)
        vowels |= vowelBit(letter);
    const bool isBuzz = rest == u"i" && length > 0 && sounds.front().consonant == 'S'; // the vowel of 斯, 茲
    if (vowels != 0)
        sounds.push_back({0, isBuzz ? static_cast<unsigned char>(0) : vowels});
    if (rest.endsWith(u'n') || rest.endsWith(QLatin1String("ng")))
        sounds.push_back({'N', 0});
    return sounds;
}

QString readingOf(char32_t ideograph)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> transform(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (!transform)
        return {};
    icu::UnicodeString text(static_cast<UChar32>(ideograph));
    transform->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
}

bool isPair(char a, char b, const char *pairs)
{
    for (const char *pair = pairs; *pair != '\0'; pair += 2) {
        if ((pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a))
            return true;
    }
    return false;
}

float costOfPair(const Sound &word, const Sound &reading)
{
    if ((word.consonant == 0) != (reading.consonant == 0))
        return 2 * kOther;
    if (word.consonant == 0)
        return (word.vowels & reading.vowels) != 0 ? 0 : reading.vowels == 0 ? kWeak : kVowel;
    if (word.consonant == reading.consonant)
        return 0;
    if (isPair(word.consonant, reading.consonant, "JSJK"))
        return kWeak / 2;
    return isPair(word.consonant, reading.consonant, "FWFHJYTJJHNMFPTSHKWK") ? kNear : kOther;
}

/// What it costs that the other side has nothing for a sound.
float costOfMissing(const Sound &sound, bool isWord)
{
    constexpr unsigned char weakVowels = 2 | 16; // e and u: 克, 普
    if (sound.consonant == 0)
        return !isWord && (sound.vowels & static_cast<unsigned char>(~weakVowels)) == 0 ? kWeak / 2 : kVowel;
    const char *const weak = isWord ? "LHWY" : "WYN";
    return std::string_view(weak).find(sound.consonant) != std::string_view::npos ? kNear : 2 * kNear;
}

} // namespace

std::vector<Sound> soundsOfWord(QStringView word)
{
    std::vector<Sound> sounds;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i].toLower();
        const QChar next = i + 1 < word.size() ? word[i + 1].toLower() : QChar(u' ');
        if (letter == next && vowelBit(letter) == 0)
            continue;
        if (const char both = digraphOf(letter, next, i + 2 == word.size()); both != 0) {
            sounds.push_back({both, 0});
            ++i;
        } else if (const unsigned char vowel = vowelBit(letter); vowel != 0) {
            const bool isSilent = letter == u'e' && i + 1 == word.size() && sounds.size() > 2 && sounds.back().consonant != 0;
            if (!isSilent)
                addVowel(vowel, sounds);
        } else if (letter == u'y' && vowelBit(next) == 0) {
            addVowel(vowelBit(u'i'), sounds);
        } else if (const char consonant = classOf(letter, next); consonant != 0) {
            sounds.push_back({consonant, 0});
        }
    }
    return sounds;
}

std::vector<Sound> soundsOfIdeograph(char32_t ideograph)
{
    static QMutex mutex;
    static QHash<char32_t, std::vector<Sound>> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(ideograph);
    if (found != known.constEnd())
        return *found;
    const QString reading = readingOf(ideograph);
    const bool isReading = !reading.isEmpty() && reading.front() >= u'a' && reading.front() <= u'z';
    return *known.insert(ideograph, isReading ? soundsOfSyllable(reading) : std::vector<Sound>());
}

bool mayBegin(const std::vector<Sound> &word, const std::vector<Sound> &ideograph)
{
    if (word.empty() || ideograph.empty())
        return false;
    const bool areConsonants = word.front().consonant != 0 && ideograph.front().consonant != 0;
    return !areConsonants || costOfPair(word.front(), ideograph.front()) < kOther;
}

SoundDistance::SoundDistance(const std::vector<Sound> &word) : m_word(word), m_costs{0}
{
    for (const Sound &sound : word)
        m_costs.push_back(m_costs.back() + costOfMissing(sound, true));
}

void SoundDistance::add(const std::vector<Sound> &ideograph)
{
    for (const Sound &sound : ideograph) {
        const float missing = costOfMissing(sound, false);
        m_next.assign(1, m_costs.front() + missing);
        for (size_t i = 0; i < m_word.size(); ++i) {
            m_next.push_back(std::min({m_costs[i] + costOfPair(m_word[i], sound), m_costs[i + 1] + missing,
                                       m_next[i] + costOfMissing(m_word[i], true)}));
        }
        m_costs.swap(m_next);
    }
}

float SoundDistance::least() const
{
    return *std::min_element(m_costs.begin(), m_costs.end());
}

} // namespace concord
