// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/vocabulary.h"

#include "core/text/characters.h"

namespace concord {

namespace {

constexpr double kUnseenTokens = 4000;

} // namespace

int Vocabulary::use(const QString &token)
{
    const auto found = m_ids.constFind(token);
    int id = 0;
    if (found != m_ids.constEnd()) {
        id = *found;
    } else {
        id = size();
        m_ids.insert(token, id);
        m_words.push_back(token);
        m_counts.push_back(0);
    }
    ++m_counts[index(id)];
    ++m_total;
    return id;
}

double Vocabulary::frequency(int id) const
{
    return (count(id) + 0.5) / (static_cast<double>(m_total) + kUnseenTokens);
}

bool Vocabulary::isTelling(int id) const
{
    const QChar first = word(id).front();
    return first == u'#' ? word(id).size() > 2 : m_isHan && isLatinLetter(first.unicode());
}

} // namespace concord
