// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/document.h"

#include "core/align/words/tokens.h"
#include "core/align/words/transcriptions.h"

#include <algorithm>
#include <numeric>

namespace concord {

namespace {

Status checkSide(const AlignableText &text)
{
    if (!text.paragraphs.isEmpty() && text.paragraphs.size() != text.sentences.size())
        return Error{Error::Code::Invalid, QStringLiteral("paragraphs"), QStringLiteral("one paragraph number a sentence is needed")};
    if (!std::is_sorted(text.paragraphs.cbegin(), text.paragraphs.cend()))
        return Error{Error::Code::Invalid, QStringLiteral("paragraphs"), QStringLiteral("paragraph numbers must not fall")};
    return Done{};
}

bool isInside(Range range, qsizetype count)
{
    return range.begin >= 0 && range.begin <= range.end && range.end <= count;
}

std::vector<Range> paragraphRanges(const QList<int> &numbers)
{
    std::vector<Range> ranges;
    for (int i = 0; i < numbers.size(); ++i) {
        if (i == 0 || numbers.at(i) != numbers.at(i - 1))
            ranges.push_back({i, i});
        ranges.back().end = i + 1;
    }
    return ranges;
}

std::optional<TokenText> readSide(const AlignableText &text, Vocabulary &words, Meter &meter)
{
    TokenText side;
    for (const QString &sentence : text.sentences) {
        if (meter.isCancelled())
            return std::nullopt;
        meter.advance();
        std::vector<int> tokens;
        for (const QString &token : foldedTokens(sentence, text.language))
            tokens.push_back(words.use(token));
        side.tokens.push_back(std::move(tokens));
        side.lengths.push_back(textLength(sentence));
    }
    return side;
}

/// Names the Chinese side writes by their sounds become tokens of their own.
void addNames(const AlignablePair &pair, WordTables &words, AlignmentDocument &document, const Meter &meter)
{
    const bool isSourceChinese = isChinese(pair.source.language);
    if (isSourceChinese == isChinese(pair.translation.language))
        return;
    const AlignableText &latin = isSourceChinese ? pair.translation : pair.source;
    const AlignableText &chinese = isSourceChinese ? pair.source : pair.translation;
    Vocabulary &latinWords = isSourceChinese ? words.translation : words.source;
    Vocabulary &chineseWords = isSourceChinese ? words.source : words.translation;
    TokenText &text = isSourceChinese ? document.source : document.translation;
    for (const Transcription &name : transcriptions(latin.sentences, chinese.sentences, meter.progress())) {
        int token = -1;
        for (const int sentence : name.sentences) {
            token = chineseWords.use(name.han);
            std::vector<int> &tokens = text.tokens[static_cast<size_t>(sentence)];
            if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
                tokens.push_back(token);
        }
        const int word = latinWords.find(name.latin);
        document.names.emplace_back(isSourceChinese ? token : word, isSourceChinese ? word : token);
    }
}

double totalLength(const TokenText &text, Range range)
{
    return std::accumulate(text.lengths.begin() + range.begin, text.lengths.begin() + range.end, 0.0);
}

} // namespace

Status checkPair(const AlignablePair &pair)
{
    for (const AlignableText *side : {&pair.source, &pair.translation}) {
        if (Status status = checkSide(*side); !status)
            return status;
    }
    Bead before;
    for (const Bead &bead : pair.fixed) {
        const bool fits = isInside(bead.source, pair.source.sentences.size()) && isInside(bead.translation, pair.translation.sentences.size());
        if (!fits || bead.source.begin < before.source.end || bead.translation.begin < before.translation.end)
            return Error{Error::Code::Invalid, QStringLiteral("fixed"), QStringLiteral("fixed beads must stand in order within the texts")};
        before = bead;
    }
    return Done{};
}

std::optional<AlignmentDocument> readDocument(const AlignablePair &pair, bool withNames, WordTables &words, Meter &meter)
{
    std::optional<TokenText> source = readSide(pair.source, words.source, meter);
    std::optional<TokenText> translation = readSide(pair.translation, words.translation, meter);
    if (!source || !translation)
        return std::nullopt;
    AlignmentDocument document;
    document.source = std::move(*source);
    document.translation = std::move(*translation);
    if (withNames)
        addNames(pair, words, document, meter);
    document.sourceParagraphs = paragraphRanges(pair.source.paragraphs);
    document.translationParagraphs = paragraphRanges(pair.translation.paragraphs);
    document.shapes.assign(sentenceShapes().begin(), sentenceShapes().end());
    document.fixed.assign(pair.fixed.cbegin(), pair.fixed.cend());
    document.lengths = LengthModel(totalLength(document.source, {0, document.source.size()}),
                                   totalLength(document.translation, {0, document.translation.size()}));
    return document;
}

std::vector<Window> openWindows(const AlignmentDocument &document)
{
    std::vector<Window> windows;
    int source = 0;
    int translation = 0;
    const auto close = [&](int sourceEnd, int translationEnd) {
        const Window window{{source, sourceEnd}, {translation, translationEnd}};
        if (!window.source.isEmpty() || !window.translation.isEmpty())
            windows.push_back(window);
    };
    for (const Bead &bead : document.fixed) {
        close(bead.source.begin, bead.translation.begin);
        source = bead.source.end;
        translation = bead.translation.end;
    }
    close(document.source.size(), document.translation.size());
    return windows;
}

std::vector<Range> paragraphsWithin(const std::vector<Range> &paragraphs, Range sentences)
{
    std::vector<Range> inside;
    for (const Range &paragraph : paragraphs) {
        if (paragraph.intersects(sentences))
            inside.push_back(paragraph.intersected(sentences));
    }
    return inside;
}

TokenText joined(const TokenText &text, const std::vector<Range> &parts)
{
    TokenText pieces;
    for (const Range &part : parts) {
        std::vector<int> tokens;
        for (int sentence = part.begin; sentence < part.end; ++sentence)
            tokens.insert(tokens.end(), text.at(sentence).begin(), text.at(sentence).end());
        pieces.tokens.push_back(std::move(tokens));
        pieces.lengths.push_back(totalLength(text, part));
    }
    return pieces;
}

void refineLengths(AlignmentDocument &document)
{
    constexpr size_t kEnough = 5;
    constexpr double kUsualPairs = 20; // how many pairs the usual variance weighs
    double sourceTotal = 0;
    double translationTotal = 0;
    std::vector<std::pair<double, double>> pairs;
    for (const Bead &bead : document.beads) {
        if (bead.source.isEmpty() || bead.translation.isEmpty())
            continue;
        pairs.emplace_back(totalLength(document.source, bead.source), totalLength(document.translation, bead.translation));
        sourceTotal += pairs.back().first;
        translationTotal += pairs.back().second;
    }
    if (pairs.size() < kEnough)
        return;
    document.lengths = LengthModel(sourceTotal, translationTotal);
    const double ratio = document.lengths.ratio();
    std::vector<double> variances;
    for (const auto &[source, translation] : pairs) {
        const double difference = translation - source * ratio;
        variances.push_back(difference * difference / std::max(1.0, (source * ratio + translation) / 2));
    }
    const auto middle = variances.begin() + static_cast<std::ptrdiff_t>(variances.size() / 2);
    std::nth_element(variances.begin(), middle, variances.end());
    const double seen = *middle / 0.455; // the median of a squared normal variable of variance 1
    const auto count = static_cast<double>(variances.size());
    document.lengths.setVariance((kUsualPairs * LengthModel().variance() + count * seen) / (kUsualPairs + count));
}

void refineShapes(AlignmentDocument &document)
{
    document.shapes = shapesOf(document.beads);
}

} // namespace concord
