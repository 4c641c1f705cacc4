// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/findtext.h"
#include "core/text/characters.h"
#include "core/text/search/hanvariants.h"
#include "core/text/words.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kWorthCounting = 100'000; // units
constexpr int kWordContext = 24; // units looked at on either side for a word's end
/// Limits of the matcher (pcre2pattern(3), "Setting match resource limits"), so that no pattern hangs on one paragraph.
const QLatin1String kPatternLimits("(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=2000)");

/// Calls `take(unit, range)` for each unit of the folded form, ideographs by themselves.
template<typename Take>
void foldInto(QStringView text, const Take &take)
{
    const auto takePoint = [&take](const SearchCharacter &character, Range range) {
        if (character.kind == SearchKind::Ignored)
            return;
        if (QChar::requiresSurrogates(character.folded)) {
            take(QChar::highSurrogate(character.folded), range);
            take(QChar::lowSurrogate(character.folded), range);
        } else {
            take(static_cast<char16_t>(character.folded), range);
        }
    };
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const Range range{static_cast<int>(i), static_cast<int>(i) + point.units};
        i += point.units;
        const SearchCharacter character = searchCharacter(point.value);
        if (character.kind != SearchKind::Several) {
            takePoint(character, range);
            continue;
        }
        const QString expansion = searchExpansion(point.value);
        for (qsizetype k = 0; k < expansion.size();) {
            const CodePoint part = codePointAt(expansion, k);
            k += part.units;
            takePoint(searchCharacter(part.value), range);
        }
    }
}

QString foldedUnits(QStringView text)
{
    QString folded;
    foldInto(text, [&folded](char16_t unit, Range) { folded += QChar(unit); });
    return folded;
}

/// Width folded, case kept.
QString caseKept(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

bool isWordUnit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && searchCharacter(codePointAt(text, at).value).kind == SearchKind::Word;
}

bool isHanUnit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && searchCharacter(codePointAt(text, at).value).kind == SearchKind::Ideograph;
}

/// Whether a word may end or begin at a place: not inside a run of letters, nor inside a word of ideographs.
bool isWordEdge(QStringView text, int at)
{
    if (isWordUnit(text, at - 1) && isWordUnit(text, at))
        return false;
    if (!isHanUnit(text, at - 1) || !isHanUnit(text, at))
        return true;
    int begin = at, end = at;
    while (begin > 0 && at - begin < kWordContext && isHanUnit(text, begin - 1))
        --begin;
    while (end < text.size() && end - at < kWordContext && isHanUnit(text, end))
        ++end;
    const QList<Range> words = wordRanges(text.mid(begin, end - begin));
    return std::none_of(words.begin(), words.end(), [&](const Range &word) { return word.begin < at - begin && at - begin < word.end; });
}

} // namespace

/// One query in one text.
class FindText::Hunt
{
public:
    Hunt(const FindText &text, const QString &query, const FindOptions &options, QueryReading reading)
        : m_text(text), m_query(query), m_options(options), m_reading(reading), m_needle(foldedUnits(query)), m_caseNeedle(caseKept(query))
    {
        const HanVariants &variants = HanVariants::table();
        for (const QChar unit : std::as_const(m_needle)) {
            m_families += QChar(variants.family(unit.unicode()));
            m_mayMeetOthers = m_mayMeetOthers || variants.hasFamily(unit.unicode());
        }
        for (qsizetype i = 1; i < m_families.size() && !text.m_counts.isEmpty(); ++i)
            m_rarest = countOf(i) < countOf(m_rarest) ? i : m_rarest;
    }

    FindResult result()
    {
        FindResult result;
        if (m_needle.isEmpty())
            return result;
        int paragraph = 0;
        for (qsizetype at = next(0); at >= 0;) {
            while (m_text.m_starts[paragraph + 1] <= at)
                ++paragraph;
            const int begin = static_cast<int>(at) - m_text.m_starts[paragraph];
            const Range range = unfolded(paragraph, {begin, begin + static_cast<int>(m_families.size())});
            const bool isIt = isMeant(paragraph, range);
            if (isIt) {
                if (result.places.size() == kMostPlaces) {
                    result.isComplete = false;
                    break;
                }
                result.places.append({paragraph, range});
            }
            at = next(at + (isIt ? m_families.size() : 1));
        }
        return result;
    }

private:
    int countOf(qsizetype unit) const { return m_text.m_counts[m_families[unit].unicode()]; }

    /// Where the needle stands from `from` on, by its rarest unit; −1 when nowhere.
    qsizetype next(qsizetype from) const
    {
        const QStringView folded(m_text.m_folded);
        for (qsizetype at = folded.indexOf(m_families[m_rarest], from + m_rarest); at >= 0; at = folded.indexOf(m_families[m_rarest], at + 1)) {
            if (folded.mid(at - m_rarest, m_families.size()) == m_families)
                return at - m_rarest;
        }
        return -1;
    }

    /// A run of the folded paragraph as a run of the paragraph, with the marks behind its last unit.
    Range unfolded(int paragraph, Range folded)
    {
        if (!m_text.m_isMoved[static_cast<size_t>(paragraph)])
            return folded;
        const QString &text = m_text.m_paragraphs[paragraph];
        if (paragraph != m_mapped) {
            m_mapped = paragraph;
            m_map.clear();
            foldInto(text, [this](char16_t, Range unit) { m_map.append(unit); });
        }
        Range range{m_map[folded.begin].begin, m_map[folded.end - 1].end};
        while (range.end < text.size()) {
            const CodePoint next = codePointAt(text, range.end);
            if (searchCharacter(next.value).kind != SearchKind::Ignored)
                break;
            range.end += next.units;
        }
        return range;
    }

    bool isMeant(int paragraph, Range range) const
    {
        const QStringView text = QStringView(m_text.m_paragraphs[paragraph]);
        const QStringView found = text.mid(range.begin, range.length());
        if (found != m_query) {
            if (m_options.matchesCase && caseKept(found) != m_caseNeedle && foldedUnits(found) == m_needle)
                return false;
            const QString units = m_mayMeetOthers ? foldedUnits(found) : QString();
            const HanVariants &variants = HanVariants::table();
            for (qsizetype i = 0; i < m_needle.size() && i < units.size(); ++i) {
                if (!variants.meet(units[i].unicode(), m_text.m_isSimplified, m_needle[i].unicode(), m_reading == QueryReading::AsSimplified))
                    return false;
            }
        }
        return !m_options.wholeWords || (isWordEdge(text, range.begin) && isWordEdge(text, range.end));
    }

    const FindText &m_text;
    const QString &m_query;
    const FindOptions &m_options;
    QueryReading m_reading;
    QString m_needle;   ///< folded
    QString m_families; ///< and its ideographs by their families
    bool m_mayMeetOthers = false; ///< whether some of its ideographs has others in its family
    qsizetype m_rarest = 0;
    QString m_caseNeedle;
    int m_mapped = -1;   ///< the paragraph of m_map
    QList<Range> m_map;  ///< where each of its folded units stands
};

FindText::FindText(QStringList paragraphs, bool isSimplified) : m_paragraphs(std::move(paragraphs)), m_isSimplified(isSimplified)
{
    qsizetype size = 0;
    for (const QString &paragraph : std::as_const(m_paragraphs))
        size += paragraph.size() + 1;
    m_folded.reserve(size);
    m_starts.reserve(m_paragraphs.size() + 1);
    for (const QString &paragraph : std::as_const(m_paragraphs)) {
        m_starts.append(static_cast<int>(m_folded.size()));
        fold(paragraph);
        m_folded += u'\n';
    }
    m_starts.append(static_cast<int>(m_folded.size()));
    if (m_folded.size() > kWorthCounting)
        count();
}

void FindText::count()
{
    m_counts.fill(0, 0x10000);
    int *counts = m_counts.data();
    for (const QChar unit : std::as_const(m_folded))
        ++counts[unit.unicode()];
}

void FindText::fold(QStringView paragraph)
{
    const HanVariants &variants = HanVariants::table();
    const qsizetype start = m_folded.size();
    bool isMoved = false;
    foldInto(paragraph, [&](char16_t unit, Range range) {
        isMoved = isMoved || range.begin > m_folded.size() - start || range.end <= m_folded.size() - start;
        m_folded += QChar(variants.family(unit));
    });
    m_isMoved.push_back(isMoved || m_folded.size() - start != paragraph.size());
}

FindResult FindText::find(const QString &query, const FindOptions &options, QueryReading reading, const Progress &progress) const
{
    if (query.isEmpty() || m_paragraphs.isEmpty())
        return {};
    return options.isPattern ? findPattern(query, options, progress) : Hunt(*this, query, options, reading).result();
}

FindResult FindText::findPattern(const QString &pattern, const FindOptions &options, const Progress &progress) const
{
    QRegularExpression::PatternOptions how = QRegularExpression::UseUnicodePropertiesOption;
    if (!options.matchesCase)
        how |= QRegularExpression::CaseInsensitiveOption;
    FindResult result;
    // What a person types must be a pattern by itself; the limits go before it.
    result.isPatternValid = QRegularExpression(pattern, how).isValid();
    const QRegularExpression expression(kPatternLimits + pattern, how);
    if (!result.isPatternValid || !expression.isValid())
        return result;
    QElapsedTimer clock;
    clock.start();
    for (int paragraph = 0; paragraph < m_paragraphs.size(); ++paragraph) {
        const QString &text = m_paragraphs[paragraph];
        for (auto matches = expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const Range range{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())};
            const bool isWhole = !options.wholeWords || (isWordEdge(text, range.begin) && isWordEdge(text, range.end));
            if (!range.isEmpty() && isWhole)
                result.places.append({paragraph, range});
            if (result.places.size() >= kMostPlaces || clock.elapsed() > kPatternMilliseconds || progress.isCancelled()) {
                result.isComplete = false;
                return result;
            }
        }
        if (clock.elapsed() > kPatternMilliseconds || progress.isCancelled()) {
            result.isComplete = paragraph + 1 == m_paragraphs.size();
            return result;
        }
    }
    return result;
}

QList<FindResult> findInTexts(const QList<const FindText *> &texts, const QString &query, const FindOptions &options, const Progress &progress)
{
    QList<FindResult> results;
    for (const QueryReading reading : options.isPattern ? QList<QueryReading>{QueryReading::AsWritten} : SearchQuery::readingsOf(query)) {
        results.clear();
        for (const FindText *text : texts)
            results.append(text->find(query, options, reading, progress));
        bool isFound = false;
        for (qsizetype i = 0; i < texts.size(); ++i)
            isFound = isFound || (!texts[i]->isSimplified() && !results[i].places.isEmpty());
        if (isFound)
            break;
    }
    return results;
}

} // namespace concord
