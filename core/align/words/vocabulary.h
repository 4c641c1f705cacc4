// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace concord {

/// The distinct tokens of one language, numbered from 0, with how often each was met.
class Vocabulary
{
public:
    /// Words of a language written in Latin letters or not: among Chinese words Latin ones are telling.
    explicit Vocabulary(bool isHan = false) : m_isHan(isHan) {}

    /// The number of `token`, a new one if it was not known; counts one more use.
    int use(const QString &token);
    /// The number of `token`, or −1.
    int find(const QString &token) const { return m_ids.value(token, -1); }

    int size() const { return static_cast<int>(m_words.size()); }
    const QString &word(int id) const { return m_words[index(id)]; }
    int count(int id) const { return m_counts[index(id)]; }
    qint64 totalCount() const { return m_total; }
    /// Relative frequency, damped as if a few thousand other tokens had been read, so that short texts have no certainties.
    double frequency(int id) const;
    /// Whether a translation nearly always shows this token too: values of two digits or more, Latin words in Chinese.
    bool isTelling(int id) const;

private:
    static size_t index(int id) { return static_cast<size_t>(id); }

    bool m_isHan;
    QHash<QString, int> m_ids;
    std::vector<QString> m_words;
    std::vector<int> m_counts;
    qint64 m_total = 0;
};

/// The words of both languages, shared by all documents that are aligned together.
struct WordTables
{
    Vocabulary source;
    Vocabulary translation;
};

/// One side as the aligner sees it: for each sentence (or paragraph) its tokens and its length.
struct TokenText
{
    std::vector<std::vector<int>> tokens;
    std::vector<double> lengths; ///< see textLength()

    int size() const { return static_cast<int>(tokens.size()); }
    const std::vector<int> &at(int sentence) const { return tokens[static_cast<size_t>(sentence)]; }
};

} // namespace concord
