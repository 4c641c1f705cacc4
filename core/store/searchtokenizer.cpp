// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtokenizer.h"
#include "core/store/sqliteerror.h"
#include "core/text/search/searchtokens.h"

#include <QString>

#include <sqlite3.h>

#include <array>

namespace concord {

namespace {

constexpr QChar kSimplifiedMark(u'\x02'); // no text has it: reading takes control characters out

using TakeToken = int (*)(void *context, int flags, const char *text, int length, int begin, int end);

/// Hands tokens on in UTF-8. Their offsets are not told: the index keeps none.
class Fts5Sink final : public SearchTokenSink
{
public:
    Fts5Sink(TakeToken takeToken, void *context) : m_take(takeToken), m_context(context) {}

    bool take(const SearchToken &token) override
    {
        const int length = encode(token.text);
        m_code = m_take(m_context, token.isSamePlace ? FTS5_TOKEN_COLOCATED : 0, m_bytes.data(), length, 0, 0);
        return m_code == SQLITE_OK;
    }
    int code() const { return m_code; }

private:
    int encode(QStringView text)
    {
        size_t length = 0;
        for (qsizetype i = 0; i < text.size() && length + 4 <= m_bytes.size(); ++i) {
            char32_t c = text[i].unicode();
            if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++i].unicode());
            const auto put = [&](char32_t byte) { m_bytes[length++] = static_cast<char>(static_cast<unsigned char>(byte)); };
            if (c < 0x80) {
                put(c);
            } else if (c < 0x800) {
                put(0xC0U | c >> 6U);
                put(0x80U | (c & 0x3FU));
            } else if (c < 0x10000) {
                put(0xE0U | c >> 12U);
                put(0x80U | (c >> 6U & 0x3FU));
                put(0x80U | (c & 0x3FU));
            } else {
                put(0xF0U | c >> 18U);
                put(0x80U | (c >> 12U & 0x3FU));
                put(0x80U | (c >> 6U & 0x3FU));
                put(0x80U | (c & 0x3FU));
            }
        }
        return static_cast<int>(length);
    }

    TakeToken m_take;
    void *m_context;
    std::array<char, 512> m_bytes{};
    int m_code = SQLITE_OK;
};

/// The tokenizer keeps nothing and takes every version for its own, so that an older index can be dropped; FTS5 wants an object that is not null.
int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char object = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&object);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *)
{}

int tokenise(Fts5Tokenizer *, void *context, int, const char *text, int length, TakeToken take)
{
    const QString decoded = QString::fromUtf8(text, length);
    const bool isSimplified = decoded.startsWith(kSimplifiedMark);
    Fts5Sink sink(take, context);
    tokeniseForSearch(QStringView(decoded).mid(isSimplified ? 1 : 0), isSimplified, sink);
    return sink.code();
}

/// As sqlite.org/fts5.html, "Extending FTS5", has it.
fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

QByteArray searchTokenizerClause()
{
    return "tokenize='concord " + QByteArray::number(kSearchTokensVersion) + "'";
}

QString markedSimplified(const QString &text)
{
    return kSimplifiedMark + text;
}

Status addSearchTokenizer(sqlite3 *handle)
{
    fts5_api *api = apiOf(handle);
    if (!api || api->iVersion < 2)
        return Error{Error::Code::Invalid, QStringLiteral("FTS5"), QStringLiteral("SQLite has no FTS5")};
    fts5_tokenizer tokenizer{create, destroy, tokenise};
    const int code = api->xCreateTokenizer(api, "concord", nullptr, &tokenizer, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(handle, code, QStringLiteral("FTS5"));
    return Done{};
}

} // namespace concord
