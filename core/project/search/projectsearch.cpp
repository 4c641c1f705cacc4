// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/search/projectsearch.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

template<typename Text>
bool isSimplified(const Text &text)
{
    return text.language == Language::SimplifiedChinese;
}

constexpr int kBatch = 64; // paragraphs asked of the index beyond those surely needed
constexpr int kLookUp = 256;

/// Adds paragraphs to a result until it has enough.
class Gatherer
{
public:
    Gatherer(Database &database, const SearchQuery &query, int most, Progress &progress)
        : m_database(database), m_query(query), m_most(most), m_progress(progress)
    {}

    bool isFull() const { return m_most > 0 && result.hits >= m_most; }

    Status addFrom(const SearchedText &text)
    {
        if (!text.slot)
            return readThrough(text);
        const int wanted = m_most > 0 ? m_most - result.hits + kBatch : 0;
        const Result<QList<int>> numbers = SearchIndex::paragraphs(m_database, text, m_query, wanted);
        if (!numbers)
            return readThrough(text); // damaged
        Result<Statement> read = Statement::prepare(m_database, "SELECT content FROM paragraph WHERE revision_id = ? AND number = ?");
        if (!read)
            return read.error();
        for (const int number : *numbers) {
            if (isStopped())
                return Error{Error::Code::Cancelled, QStringLiteral("search"), {}};
            read->bindAll(text.revision, number);
            const Result<bool> isThere = read->step();
            if (!isThere)
                return isThere.error();
            if (*isThere)
                add(text, number, read->text(0));
            read->reset();
            if (!result.isComplete)
                break;
        }
        if (wanted > 0 && numbers->size() == wanted)
            result.isComplete = false;
        return Done{};
    }

    SearchResult result;

private:
    Status readThrough(const SearchedText &text)
    {
        Result<Statement> read = Statement::prepare(m_database, "SELECT number, content FROM paragraph WHERE revision_id = ? ORDER BY number");
        if (!read)
            return read.error();
        read->bindAll(text.revision);
        while (result.isComplete) {
            if (isStopped())
                return Error{Error::Code::Cancelled, QStringLiteral("search"), {}};
            const Result<bool> more = read->step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            add(text, static_cast<int>(read->integer(0)), read->text(1));
        }
        return Done{};
    }

    void add(const SearchedText &text, int number, const QString &content)
    {
        QList<Range> hits = m_query.hitsIn(content, isSimplified(text));
        if (hits.isEmpty())
            return;
        if (m_most > 0 && result.hits + hits.size() > m_most) {
            hits.resize(m_most - result.hits);
            result.isComplete = false;
        }
        if (hits.isEmpty())
            return;
        result.hits += static_cast<int>(hits.size());
        result.paragraphs.append({text.article, text.side, text.language, number, content, hits});
    }

    bool isStopped() { return ++m_seen % kLookUp == 0 && m_progress.isCancelled(); }

    Database &m_database;
    const SearchQuery &m_query;
    int m_most;
    Progress &m_progress;
    int m_seen = 0;
};

} // namespace

ProjectSearch::ProjectSearch(Database &database, QString typed, std::optional<Language> language)
    : m_database(database), m_typed(std::move(typed)), m_language(language)
{}

Result<SearchResult> ProjectSearch::findAs(QueryReading reading, int most, Progress &progress) const
{
    const SearchQuery query(m_typed, reading);
    const Result<QList<SearchedText>> texts = SearchIndex::texts(m_database, m_language);
    if (!texts)
        return texts.error();
    Gatherer gatherer(m_database, query, most, progress);
    gatherer.result.reading = reading;
    if (query.isEmpty())
        return gatherer.result;
    for (const SearchedText &text : *texts) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, QStringLiteral("search"), {}};
        if (Status added = gatherer.addFrom(text); !added)
            return added.error();
        if (!gatherer.result.isComplete)
            break;
    }
    return gatherer.result;
}

Result<SearchResult> ProjectSearch::find(int most, Progress &progress) const
{
    Result<SearchResult> found = SearchResult();
    for (const QueryReading reading : SearchQuery::readingsOf(m_typed)) {
        found = findAs(reading, most, progress);
        if (!found || std::any_of(found->paragraphs.begin(), found->paragraphs.end(), [](const FoundParagraph &one) { return !isSimplified(one); }))
            break;
    }
    return found;
}

Result<qint64> ProjectSearch::paragraphCount(Progress &progress) const
{
    const Result<QList<SearchedText>> texts = SearchIndex::texts(m_database, m_language);
    if (!texts)
        return texts.error();
    QList<SearchedText> traditional, simplified;
    for (const SearchedText &text : *texts)
        (isSimplified(text) ? simplified : traditional).append(text);
    qint64 all = 0;
    for (const QueryReading reading : SearchQuery::readingsOf(m_typed)) {
        const Result<qint64> inTraditional = countIn(traditional, reading, progress);
        const Result<qint64> inSimplified = inTraditional ? countIn(simplified, reading, progress) : inTraditional;
        if (!inSimplified)
            return inSimplified;
        all = *inTraditional + *inSimplified;
        if (*inTraditional > 0)
            break;
    }
    return all;
}

Result<qint64> ProjectSearch::countIn(const QList<SearchedText> &texts, QueryReading reading, Progress &progress) const
{
    const SearchQuery query(m_typed, reading);
    const Result<qint64> indexed = SearchIndex::count(m_database, texts, query);
    Gatherer gatherer(m_database, query, 0, progress);
    for (SearchedText text : texts) {
        if (text.slot && indexed)
            continue;
        text.slot.reset();
        if (Status added = gatherer.addFrom(text); !added)
            return added.error();
    }
    return indexed.valueOr(0) + gatherer.result.paragraphs.size();
}

Snippet snippetAround(const QString &paragraph, Range hit, int before, int after)
{
    const auto size = static_cast<int>(paragraph.size());
    int begin = std::max(0, hit.begin - before), end = std::min(size, hit.end + after);
    begin = std::min(hit.begin, graphemeStart(paragraph, begin));
    end = end < size ? std::max(hit.end, graphemeStart(paragraph, end)) : end;
    Snippet snippet{paragraph.mid(begin, end - begin), hit.shifted(-begin), begin > 0, end < size};
    for (QChar &c : snippet.text) {
        if (c.isSpace())
            c = u' ';
    }
    return snippet;
}

} // namespace concord
