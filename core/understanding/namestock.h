// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/understanding/latinruns.h"
#include "core/understanding/mention.h"

#include <QHash>
#include <QSet>

namespace concord {

/// The names one side of an article uses, found in the text itself: capitalised runs, Han strings of a name's form, the
/// names Concord brings along, and what is learned from the other language. Names that are a part of longer ones ("Norrvik"
/// of "Norrvik Lines") share their key. Building it is linear in the text; const use is thread-safe.
class NameStock
{
public:
    explicit NameStock(const BitextSide &side);

    /// Adds a name that stands for `key`, learned from elsewhere.
    void learn(const QString &name, const QString &key, MentionKind kind);
    /// Takes over from the other language's stock who is a person.
    void adoptPersons(const NameStock &other);
    /// Whether a name may be any word: met only once, as the first word of a sentence ("History offers a warning"), or a run of
    /// ideographs known by its place alone.
    bool isDoubtful(const QString &key) const;
    /// Gives all names of `old` the key `key`.
    void rename(const QString &old, const QString &key, MentionKind kind);
    /// Everybody a paragraph names or takes up again, in reading order, without overlaps.
    QList<Mention> mentionsIn(int paragraph) const;

    /// What stands for a name in both languages: the key of the starter names, or the name itself in lower case.
    QString keyOf(const QString &name) const;
    /// How often a key was met in the text.
    int countOf(const QString &key) const { return m_counts.value(key); }
    int highestCount() const { return m_highest; }
    /// The name met most often that is neither outlet, person nor place; empty when there is none. In the text's words.
    const QString &mainName() const { return m_main; }
    /// Whether the text is about its main name more than about anybody else: then what names nobody is likely its.
    bool isAboutMain() const { return m_isAboutMain; }
    /// The longest way the text writes the name of `key`.
    QString fullName(const QString &key) const { return m_fullNames.value(key); }

    struct Entry
    {
        QString key;
        MentionKind kind = MentionKind::Name;
        int count = 0;
    };
    const QHash<QString, Entry> &entries() const { return m_entries; }

private:
    void readLatin(QStringView paragraph);
    void confirmOpenings();
    void findPersons();
    void shareKeys();
    void addStarterNames();
    void count();
    void findMain();
    void noteFullName(const QString &name, const QString &key);
    void addHan(QList<Mention> &mentions, QStringView paragraph) const;
    void addLatin(QList<Mention> &mentions, QStringView paragraph) const;
    MentionKind kindOfRun(QStringView paragraph, const LatinRun &run) const;
    Range knownPart(QStringView paragraph, Range span) const;
    void index(const QString &name);

    const BitextSide &m_side;
    QHash<QString, Entry> m_entries;            ///< by the name as written
    QHash<QString, QString> m_keys;             ///< name as written → key, where it is not the plain one
    QHash<QString, QString> m_renamed;          ///< keys that gave way to others
    QSet<QString> m_openingRuns;                ///< runs of words that opened a sentence
    QSet<QString> m_runsInside;                 ///< and those within one
    QSet<QString> m_guesses;                    ///< Han names known by their place in the sentence only
    QHash<QString, int> m_openings;             ///< single words that only ever opened sentences
    QSet<QString> m_lowerWords;                 ///< English words met without a capital
    QHash<QChar, QStringList> m_hanByFirst;     ///< Han names, anaphors and institutions, longest first
    QHash<QString, int> m_counts;
    QHash<QString, QString> m_fullNames;        ///< key → its longest name
    QString m_main;
    int m_highest = 0;
    bool m_isAboutMain = false;
};

} // namespace concord
