// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/concordance.h"
#include "core/text/words.h"

#include <unicode/coll.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

namespace concord {

namespace {

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

/// The pieces a context is compared by: words, or characters of Chinese.
QStringList piecesOf(const QString &context, Language language)
{
    QStringList pieces;
    if (isChinese(language)) {
        for (int at = 0; at < context.size();) {
            const int end = nextGrapheme(context, at);
            const QString piece = context.mid(at, end - at);
            if (piece.at(0).isLetterOrNumber() || piece.at(0).isSurrogate())
                pieces.append(piece);
            at = end;
        }
        return pieces;
    }
    for (const Range &word : wordRanges(context))
        pieces.append(context.mid(word.begin, word.length()));
    return pieces;
}

QString comparedPart(const ConcordanceLine &line, ConcordanceOrder order, Language language)
{
    QStringList pieces = piecesOf(order == ConcordanceOrder::Left ? line.left : line.right, language);
    if (order == ConcordanceOrder::Left)
        std::reverse(pieces.begin(), pieces.end());
    return pieces.join(u' ');
}

std::unique_ptr<icu::Collator> collatorFor(Language language)
{
    const char *locale = language == Language::TraditionalChinese ? "zh_Hant@collation=stroke"
        : language == Language::SimplifiedChinese                 ? "zh_Hans@collation=pinyin"
                                                                  : "en";
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale(locale), status));
    return U_SUCCESS(status) ? std::move(collator) : nullptr;
}

QByteArray sortKey(const icu::Collator *collator, const QString &text)
{
    if (!collator)
        return text.toUtf8();
    const icu::UnicodeString units(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    QByteArray key(collator->getSortKey(units, nullptr, 0), '\0');
    collator->getSortKey(units, reinterpret_cast<uint8_t *>(key.data()), static_cast<int32_t>(key.size()));
    return key;
}

} // namespace

QList<ConcordanceLine> concordance(const QStringList &paragraphs, const QList<FoundPlace> &places, int characters)
{
    QList<ConcordanceLine> lines;
    lines.reserve(places.size());
    for (const FoundPlace &place : places) {
        const QString &text = paragraphs[place.paragraph];
        const auto size = static_cast<int>(text.size());
        const Range &hit = place.range;
        const int begin = hit.begin - characters <= 0 ? 0 : std::min(hit.begin, graphemeStart(text, hit.begin - characters));
        const int end = hit.end + characters >= size ? size : std::max(hit.end, graphemeStart(text, hit.end + characters));
        lines.append({place, onOneLine(text.mid(begin, hit.begin - begin)), onOneLine(text.mid(hit.begin, hit.length())), onOneLine(text.mid(hit.end, end - hit.end))});
    }
    return lines;
}

void sortConcordance(QList<ConcordanceLine> &lines, ConcordanceOrder order, Language language)
{
    if (order == ConcordanceOrder::Text) {
        std::stable_sort(lines.begin(), lines.end(), [](const ConcordanceLine &a, const ConcordanceLine &b) {
            return std::pair(a.place.paragraph, a.place.range.begin) < std::pair(b.place.paragraph, b.place.range.begin);
        });
        return;
    }
    const std::unique_ptr<icu::Collator> collator = collatorFor(language);
    std::vector<QByteArray> keys;
    keys.reserve(static_cast<size_t>(lines.size()));
    for (const ConcordanceLine &line : std::as_const(lines))
        keys.push_back(sortKey(collator.get(), comparedPart(line, order, language)));
    std::vector<size_t> places(keys.size());
    std::iota(places.begin(), places.end(), size_t{0});
    std::stable_sort(places.begin(), places.end(), [&keys](size_t a, size_t b) { return keys[a] < keys[b]; });
    QList<ConcordanceLine> sorted;
    sorted.reserve(lines.size());
    for (const size_t place : places)
        sorted.append(lines[static_cast<qsizetype>(place)]);
    lines = sorted;
}

} // namespace concord
