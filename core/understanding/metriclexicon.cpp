// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/metriclexicon.h"

#include "core/text/characters.h"
#include "core/understanding/metrictable.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace concord {

namespace {

struct Entry
{
    QString words;
    const char *metric;
    int weight;
};

bool isWordCharacter(QChar c)
{
    return isLatinLetter(c.unicode()) || c == u'\'' || c == u'’' || isDecimalDigit(c.unicode());
}

/// Whether `rest`, what follows a word of the table, is one of English's inflections.
bool isInflection(QStringView rest)
{
    static const QStringList endings = {QString(), QStringLiteral("s"), QStringLiteral("es"), QStringLiteral("d"), QStringLiteral("ed"),
                                        QStringLiteral("ing"), QStringLiteral("’s"), QStringLiteral("'s"), QStringLiteral("s’"), QStringLiteral("es’"), QStringLiteral("r"), QStringLiteral("rs")};
    return std::any_of(endings.begin(), endings.end(), [rest](const QString &ending) { return rest == ending; });
}

/// Tables by first letters: one Han character, or up to three Latin letters in lower case.
class Lexicon
{
public:
    Lexicon()
    {
        for (const MetricRow &row : metricTable()) {
            for (const QString &word : QString::fromUtf16(row.words).split(u'|', Qt::SkipEmptyParts))
                m_entries[keyOf(word)].append({word, row.metric, row.weight});
        }
        for (QList<Entry> &entries : m_entries)
            std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.words.size() > b.words.size(); });
    }

    static QString keyOf(QStringView word)
    {
        if (isHan(word[0].unicode()))
            return word.first(1).toString();
        qsizetype size = 0;
        while (size < word.size() && size < 3 && isLatinLetter(word[size].unicode()))
            ++size;
        return word.first(size).toString();
    }

    /// The longest entry that begins at `at` and its length; `folded` is in lower case.
    std::pair<const Entry *, qsizetype> at(QStringView folded, qsizetype at) const
    {
        const auto found = m_entries.constFind(keyOf(folded.sliced(at)));
        if (found == m_entries.constEnd())
            return {nullptr, 0};
        for (const Entry &entry : *found) {
            const QStringView here = folded.sliced(at);
            if (!here.startsWith(entry.words))
                continue;
            qsizetype end = entry.words.size();
            if (isHan(entry.words[0].unicode()))
                return {&entry, end};
            while (end < here.size() && isWordCharacter(here[end]))
                ++end;
            if (isInflection(here.sliced(entry.words.size(), end - entry.words.size())))
                return {&entry, end};
        }
        return {nullptr, 0};
    }

private:
    QHash<QString, QList<Entry>> m_entries; ///< longest first
};

} // namespace

QList<MetricUse> metricUsesIn(QStringView text)
{
    static const Lexicon lexicon;
    QList<MetricUse> uses;
    QString folded = text.toString();
    for (QChar &c : folded)
        c = c.toLower();
    for (qsizetype i = 0; i < folded.size();) {
        const bool latin = isLatinLetter(folded[i].unicode());
        if ((!latin && !isHan(folded[i].unicode())) || (latin && i > 0 && isWordCharacter(folded[i - 1]))) {
            ++i;
            continue;
        }
        const auto [entry, length] = lexicon.at(folded, i);
        if (!entry) {
            ++i;
            continue;
        }
        if (*entry->metric)
            uses.append({{static_cast<int>(i), static_cast<int>(i + length)}, entry->metric, entry->weight});
        i += length;
    }
    return uses;
}

} // namespace concord
