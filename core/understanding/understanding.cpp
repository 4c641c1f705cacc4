// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/understanding.h"

#include "core/understanding/grammar/clausesubject.h"
#include "core/understanding/grammar/giving.h"
#include "core/understanding/namelinks.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr double kOtherSide = 0.8; // how much the other language's evidence counts

void addTo(Choices &choices, const QString &what, double weight)
{
    const auto known = std::find_if(choices.begin(), choices.end(), [&](const Choice &c) { return c.first == what; });
    if (known == choices.end())
        choices.append({what, weight});
    else
        known->second += weight;
}

/// Weights as shares of one, so that those of two languages can be added.
Choices shares(const Choices &choices)
{
    if (choices.isEmpty())
        return {};
    const double most = choices.first().second;
    constexpr double kSharpness = 1.6;
    double sum = 0;
    Choices shared = choices;
    for (Choice &choice : shared) {
        choice.second = std::exp(kSharpness * (choice.second - most));
        sum += choice.second;
    }
    for (Choice &choice : shared)
        choice.second /= sum;
    return shared;
}

QString best(const Choices &choices)
{
    const auto most = std::max_element(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.second < b.second; });
    return most == choices.end() ? QString() : most->first;
}

/// Of how many, how long or when nothing is said to be somebody's unless it is said what is counted.
bool belongsToNobodyAlone(FigureKind kind)
{
    return kind == FigureKind::Ratio || kind == FigureKind::Count || kind == FigureKind::Duration || kind == FigureKind::Age || kind == FigureKind::Ordinal || kind == FigureKind::Date || kind == FigureKind::Time;
}

} // namespace

Understanding::Understanding(const Bitext &bitext, const QList<FigureLink> &links)
    : m_bitext(bitext), m_source(bitext.source), m_translation(bitext.translation)
{
    linkNames(bitext, m_source.stock, m_translation.stock);
    m_source.stock.adoptPersons(m_translation.stock);
    m_translation.stock.adoptPersons(m_source.stock);
    m_source.readings = readSentences(bitext.source, m_source.stock);
    m_translation.readings = readSentences(bitext.translation, m_translation.stock);
    for (const FigureLink &link : links) {
        m_toTranslation.insert({link.sourceParagraph, link.sourceIndex}, {link.translationParagraph, link.translationIndex});
        m_toSource.insert({link.translationParagraph, link.translationIndex}, {link.sourceParagraph, link.sourceIndex});
    }
}

/// Whether it is sure enough that a figure belongs to `key`, the best of both sides: both say so, or one says it plainly.
/// Nobody rather than the wrong one.
bool Understanding::surely(const QString &key, const Evidence &own, const Evidence *other, Side side) const
{
    constexpr double kPlain = 2.0, kAgreed = 1.3, kClose = 0.6, kFarAhead = 1.2;
    const auto standing = [&key](const Choices &choices, const NameStock &stock) { // of the key, and of the best
        std::pair<double, double> found{0, choices.isEmpty() ? 0 : choices.first().second};
        for (const Choice &choice : choices) {
            if (stock.keyOf(choice.first) == key)
                found.first = std::max(found.first, choice.second);
        }
        return found;
    };
    const auto [mine, most] = standing(own.entities, one(side).stock);
    if (!other || other->entities.isEmpty())
        return mine >= kPlain;
    auto [theirs, theirMost] = standing(other->entities, one(otherSide(side)).stock);
    if (own.entities.isEmpty())
        return theirs >= kPlain;
    const bool unrelated = mine == most && theirs == 0 && one(side).stock.fullName(one(otherSide(side)).stock.keyOf(other->entities.first().first)).isEmpty()
        && one(otherSide(side)).stock.fullName(key).isEmpty();
    if (unrelated) // each side's own word
        theirs = theirMost;
    if (most - mine <= kClose && theirMost - theirs <= kClose)
        return std::max(mine, theirs) >= kAgreed;
    return (mine == most && mine >= kPlain && mine - theirMost >= kFarAhead) || (theirs == theirMost && theirs >= kPlain && theirs - most >= kFarAhead);
}

std::optional<Understanding::Evidence> Understanding::evidence(Side side, int paragraph, const Figure &figure) const
{
    const BitextSide &texts = m_bitext.side(side);
    const int index = texts.sentenceAt(paragraph, figure.span.begin);
    if (index < 0)
        return std::nullopt;
    const LocatedSentence &sentence = texts.sentences[index];
    const OneSide &mine = one(side);
    const auto neighbour = [&](int other) {
        const bool there = other >= 0 && other < texts.sentences.size() && texts.sentences[other].paragraph == paragraph;
        return there ? &mine.readings[other] : nullptr;
    };
    FigurePlace place{texts, paragraph, sentence.range, mine.readings[index], neighbour(index - 1), neighbour(index + 1), figure};
    if (const int from = convertedFrom(place); from >= 0)
        place.figure = texts.figures[paragraph][from];
    Evidence found;
    found.metrics = metricChoices(place);
    found.entities = entityChoices(place, mine.stock, best(found.metrics));
    if (const OneSide &other = one(otherSide(side)); !m_bitext.side(otherSide(side)).sentences.isEmpty()) {
        const auto isNoName = [&](const Choice &choice) { const QString key = mine.stock.keyOf(choice.first); return mine.stock.isDoubtful(key) && other.stock.fullName(key).isEmpty(); };
        found.entities.erase(std::remove_if(found.entities.begin(), found.entities.end(), isNoName), found.entities.end());
    }
    const std::optional<Giving> giving = givingOf(place);
    found.isOthers = giving && giving->receiver == Giving::Unnamed;
    found.attribution = attributionOf(place);
    found.period = periodOf(place);
    return found;
}

/// The name as `side` writes it; as it stands when that side does not know it.
QString Understanding::inWordsOf(Side side, const QString &name, Side from) const
{
    const QString known = one(side).stock.fullName(one(from).stock.keyOf(name));
    return known.isEmpty() ? name : known;
}

Suggestion Understanding::merged(Side side, const Evidence &own, const Evidence *other) const
{
    const NameStock &stock = one(side).stock;
    Choices metrics = own.metrics;
    Choices keys;
    QHash<QString, QString> words;
    for (const Choice &choice : shares(own.entities)) {
        const QString key = stock.keyOf(choice.first);
        addTo(keys, key, choice.second);
        words.insert(key, choice.first);
    }
    std::optional<Attribution> attribution = own.attribution;
    QString period = own.period;
    if (other) {
        const Side from = otherSide(side);
        for (const Choice &choice : other->metrics)
            addTo(metrics, choice.first, kOtherSide * choice.second);
        const NameStock &others = one(from).stock;
        for (const Choice &choice : shares(other->entities)) {
            QString key = others.keyOf(choice.first);
            const bool first = choice.first == other->entities.first().first;
            if (first && !keys.isEmpty() && stock.fullName(key).isEmpty() && others.fullName(keys.first().first).isEmpty())
                key = keys.first().first; // each side's own word for whom the other has none
            addTo(keys, key, kOtherSide * choice.second);
            if (!words.contains(key))
                words.insert(key, inWordsOf(side, choice.first, from));
        }
        if (!attribution && other->attribution)
            attribution = Attribution{inWordsOf(side, other->attribution->who, from), other->attribution->kind};
        if (period.isEmpty())
            period = other->period;
    }
    Suggestion suggestion;
    const QString likeliest = best(keys), key = !own.isOthers && !(other && other->isOthers) && surely(likeliest, own, other, side) ? likeliest : QString();
    suggestion.entity = words.value(key);
    const QString latin = one(Side::Source).stock.fullName(key);
    suggestion.entityKey = key.isEmpty() || key != key.toLower() ? key : latin.isEmpty() ? suggestion.entity : latin;
    suggestion.metric = best(metrics);
    suggestion.period = period;
    if (attribution) {
        suggestion.attribution = attribution->who;
        suggestion.kind = attribution->kind;
    }
    return suggestion;
}

Suggestion Understanding::aboutFigure(Side side, int paragraph, int index) const
{
    const Figure &figure = m_bitext.side(side).figures[paragraph][index];
    const std::optional<Evidence> own = evidence(side, paragraph, figure);
    if (!own)
        return {};
    const auto &links = side == Side::Source ? m_toTranslation : m_toSource;
    std::optional<Evidence> other;
    if (const auto link = links.constFind({paragraph, index}); link != links.constEnd())
        other = evidence(otherSide(side), link->first, m_bitext.side(otherSide(side)).figures[link->first][link->second]);
    Suggestion suggestion = merged(side, *own, other ? &*other : nullptr);
    if (suggestion.metric.isEmpty() && belongsToNobodyAlone(figure.kind)) {
        suggestion.entity.clear();
        suggestion.entityKey.clear();
    }
    return suggestion;
}

Suggestion Understanding::aboutPassage(const TextSpan &span) const
{
    Figure passage;
    passage.span = span.range;
    const std::optional<Evidence> own = evidence(span.side, span.paragraph, passage);
    return own ? merged(span.side, *own, nullptr) : Suggestion();
}

} // namespace concord
