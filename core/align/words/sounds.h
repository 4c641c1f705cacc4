// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace concord {

/// A consonant, as a letter for its class (P b p · F f v · M · N · T d t · L l r · K g k · S s z sh ch · J between K and S · H ·
/// W · Y), or a vowel, as the set of letters it is written with.
struct Sound
{
    char consonant = 0; ///< 0 for a vowel
    unsigned char vowels = 0; ///< bits: a e i o u

    bool operator==(const Sound &) const = default;
};

/// The sounds of a word in Latin letters, as English would spell them.
std::vector<Sound> soundsOfWord(QStringView word);
/// The sounds of an ideograph's Mandarin reading; empty when it has none. Thread-safe.
std::vector<Sound> soundsOfIdeograph(char32_t ideograph);

/// Whether an ideograph can be the first to write a word: the consonants they begin with are not strangers.
bool mayBegin(const std::vector<Sound> &word, const std::vector<Sound> &ideograph);

/// How unlike each other a word and a row of ideographs sound. Ideographs are added one by one.
class SoundDistance
{
public:
    explicit SoundDistance(const std::vector<Sound> &word);

    void add(const std::vector<Sound> &ideograph);
    /// 0 for alike, about 1 a sound that the other does not have.
    float value() const { return m_costs.back(); }
    /// The least value that further ideographs can lead to.
    float least() const;

private:
    const std::vector<Sound> &m_word;
    std::vector<float> m_costs; ///< of the ideographs so far beside the first 0, 1, … sounds of the word
    std::vector<float> m_next;
};

} // namespace concord
