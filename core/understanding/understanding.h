// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/choices.h"
#include "core/understanding/report.h"

#include <QHash>

#include <optional>

namespace concord {

/// What a figure most likely says, read from its sentence, its paragraph and, where the article has two sides, the same
/// figure in the other language. Empty strings stand for what the text does not tell.
struct Suggestion
{
    QString entity;      ///< whom it is about, in the words of its own side where they are known; empty for a count or a time without a metric
    QString entityKey;   ///< the same for both languages: the name Concord or the English side has for it
    QString metric;      ///< "revenue", "loss", …
    QString period;      ///< Period's notation
    QString attribution; ///< who says so, in the words of its own side
    std::optional<ReportKind> kind; ///< absent where nobody is named as saying it
};

/// The n-th figure of a paragraph on each side, known to be the same.
struct FigureLink
{
    int sourceParagraph = 0;
    int sourceIndex = 0;
    int translationParagraph = 0;
    int translationIndex = 0;
};

/// Reads an article once and answers for each of its figures. By rules and general word lists, without a list of the names
/// of this or that article; what it calls a name it found in the text. Making it takes time linear in the text, an answer a
/// time that depends on the sentence's surroundings only. Const use is thread-safe. The bitext must outlive it.
class Understanding
{
public:
    Understanding(const Bitext &bitext, const QList<FigureLink> &links);

    /// `index` is that of a figure in `paragraph`.
    Suggestion aboutFigure(Side side, int paragraph, int index) const;
    /// The same for any passage, from its own side alone.
    Suggestion aboutPassage(const TextSpan &span) const;

private:
    struct OneSide
    {
        NameStock stock;
        QList<SentenceReading> readings;
        explicit OneSide(const BitextSide &side) : stock(side) {}
    };
    struct Evidence
    {
        Choices metrics;
        Choices entities;
        std::optional<Attribution> attribution;
        QString period;
        bool isOthers = false; ///< the money goes to somebody without a name
    };

    const OneSide &one(Side side) const { return side == Side::Source ? m_source : m_translation; }
    std::optional<Evidence> evidence(Side side, int paragraph, const Figure &figure) const;
    bool surely(const QString &key, const Evidence &own, const Evidence *other, Side side) const;
    Suggestion merged(Side side, const Evidence &own, const Evidence *other) const;
    QString inWordsOf(Side side, const QString &name, Side from) const;

    const Bitext &m_bitext;
    OneSide m_source;
    OneSide m_translation;
    QHash<std::pair<int, int>, std::pair<int, int>> m_toTranslation;
    QHash<std::pair<int, int>, std::pair<int, int>> m_toSource;
};

} // namespace concord
