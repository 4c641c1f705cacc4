// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/glossary.h"

#include "core/series/csv.h"
#include "core/text/characters.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace concord {

namespace {

enum class Column { Unknown, Term, Deprecated, Forbidden, Domain, Note, Match, Case };

/// What a column holds; of terms, whose.
struct ColumnKind
{
    Column column = Column::Unknown;
    Language language = Language::English;
    TermRegion region = TermRegion::Anywhere;
};

struct ColumnName
{
    const char *name;
    ColumnKind kind;
};

constexpr ColumnKind kTaiwan{Column::Term, Language::TraditionalChinese, TermRegion::Taiwan};
constexpr ColumnKind kAnyChinese{Column::Term, Language::TraditionalChinese, TermRegion::Anywhere};
constexpr std::array kColumnNames{
    ColumnName{"en", {Column::Term, Language::English, TermRegion::Anywhere}},
    ColumnName{"english", {Column::Term, Language::English, TermRegion::Anywhere}},
    ColumnName{"en-us", {Column::Term, Language::English, TermRegion::Anywhere}},
    ColumnName{"en-gb", {Column::Term, Language::English, TermRegion::Anywhere}},
    ColumnName{"zh", kAnyChinese},
    ColumnName{"chinese", kAnyChinese},
    ColumnName{"zh-hant", kAnyChinese},
    ColumnName{"zh-hant-tw", kAnyChinese},
    ColumnName{"zh-tw", kTaiwan},
    ColumnName{"zh-hk", {Column::Term, Language::TraditionalChinese, TermRegion::HongKong}},
    ColumnName{"zh-hant-hk", {Column::Term, Language::TraditionalChinese, TermRegion::HongKong}},
    ColumnName{"zh-cn", {Column::Term, Language::TraditionalChinese, TermRegion::Mainland}},
    ColumnName{"zh-hans", {Column::Term, Language::SimplifiedChinese, TermRegion::Mainland}},
    ColumnName{"deprecated", {Column::Deprecated, Language::TraditionalChinese, TermRegion::Anywhere}},
    ColumnName{"avoid", {Column::Deprecated, Language::TraditionalChinese, TermRegion::Anywhere}},
    ColumnName{"forbidden", {Column::Forbidden, Language::TraditionalChinese, TermRegion::Anywhere}},
    ColumnName{"domain", {Column::Domain, Language::English, TermRegion::Anywhere}},
    ColumnName{"subject", {Column::Domain, Language::English, TermRegion::Anywhere}},
    ColumnName{"note", {Column::Note, Language::English, TermRegion::Anywhere}},
    ColumnName{"comment", {Column::Note, Language::English, TermRegion::Anywhere}},
    ColumnName{"match", {Column::Match, Language::English, TermRegion::Anywhere}},
    ColumnName{"case", {Column::Case, Language::English, TermRegion::Anywhere}},
};

ColumnKind columnOf(const QString &cell, GlossaryLanguages languages)
{
    const QString name = cell.trimmed().toLower().replace(u'_', u'-');
    if (name == QLatin1String("source") || name == QLatin1String("source term") || name == QLatin1String("term"))
        return {Column::Term, languages.first, TermRegion::Anywhere};
    if (name == QLatin1String("target") || name == QLatin1String("target term") || name == QLatin1String("translation"))
        return {Column::Term, languages.second, TermRegion::Anywhere};
    for (const ColumnName &known : kColumnNames) {
        if (name == QLatin1String(known.name))
            return known.kind;
    }
    return {};
}

QList<ColumnKind> columnsOf(const QStringList &firstRow, GlossaryLanguages languages)
{
    QList<ColumnKind> columns;
    for (const QString &cell : firstRow)
        columns.append(columnOf(cell, languages));
    const auto terms = std::count_if(columns.begin(), columns.end(), [](const ColumnKind &kind) { return kind.column == Column::Term; });
    return terms >= 2 ? columns : QList<ColumnKind>();
}

bool isAcronym(const QString &text)
{
    return text.size() <= 6 && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); })
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

QStringList synonyms(const QString &cell)
{
    QStringList parts;
    QString part;
    for (const QChar c : cell + u'|') {
        if (c != u'|' && c != u';' && c != u'；') {
            part += c;
            continue;
        }
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
        part.clear();
    }
    return parts;
}

/// Whether `known` already says what `added` does. What Taiwan shares with another region is anybody's.
bool takesIn(Designation &known, const Designation &added)
{
    if (known.language != added.language || known.text != added.text)
        return false;
    if (known.status <= TermStatus::Admitted && added.status <= TermStatus::Admitted && known.region != added.region) {
        if (known.region != TermRegion::Taiwan && known.region != TermRegion::Anywhere)
            return false;
        known.region = TermRegion::Anywhere;
    }
    return true;
}

void addTerms(Concept &row, const QString &cell, const ColumnKind &kind, bool isForeign)
{
    for (const QString &text : synonyms(cell)) {
        Designation one{kind.language, text};
        const bool first = row.preferred(kind.language, kind.region) < 0
            || row.designations[row.preferred(kind.language, kind.region)].region != kind.region;
        one.status = kind.column == Column::Deprecated ? TermStatus::Deprecated
            : kind.column == Column::Forbidden         ? TermStatus::Forbidden
            : first                                    ? TermStatus::Preferred
                                                       : TermStatus::Admitted;
        one.region = kind.region;
        if (isAcronym(text))
            one.letterCase = TermCase::Exact;
        else if (isForeign)
            one.letterCase = TermCase::Ignored;
        const bool known = std::any_of(row.designations.begin(), row.designations.end(), [&one](Designation &other) { return takesIn(other, one); });
        if (!known)
            row.designations.append(one);
    }
}

/// A cell without the apostrophe that csvCell() puts before what a spreadsheet would run.
QString withoutGuard(const QString &cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(cell[1]) ? cell.mid(1) : cell;
}

/// The pieces of a row that count for all its designations.
struct RowRules
{
    QString match;
    QString letterCase;
};

/// A cell without what no text has: control characters and U+FFFE, U+FFFF.
QString readable(QString cell)
{
    cell.removeIf([](QChar c) { return (c.unicode() < 0x20 && !c.isSpace()) || c.unicode() >= 0xFFFE; });
    return cell.trimmed();
}

Concept conceptOf(const QStringList &cells, const QList<ColumnKind> &columns, bool isForeign)
{
    Concept row;
    RowRules rules;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const QString cell = withoutGuard(readable(cells[i]));
        switch (columns[i].column) {
        case Column::Unknown: break;
        case Column::Domain: row.domain = cell; break;
        case Column::Note: row.note = cell; break;
        case Column::Match: rules.match = cell; break;
        case Column::Case: rules.letterCase = cell; break;
        case Column::Term:
        case Column::Deprecated:
        case Column::Forbidden: addTerms(row, cell, columns[i], isForeign); break;
        }
    }
    for (Designation &one : row.designations) {
        if (!rules.match.isEmpty() && !isChinese(one.language))
            one.match = termMatchFromName(rules.match);
        if (!rules.letterCase.isEmpty())
            one.letterCase = termCaseFromName(rules.letterCase);
    }
    return row;
}

Result<QList<CsvRow>> rowsOf(const QString &text)
{
    if (!text.contains(u'\t'))
        return parseCsv(text);
    QList<CsvRow> rows;
    qsizetype number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.trimmed().isEmpty())
            rows.append({number, line.split(u'\t')});
    }
    return rows;
}

} // namespace

bool isXml(const QByteArray &bytes)
{
    QByteArray start = bytes.left(200);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed();
    const QByteArray line = start.split('\n').first();
    const bool isTag = start.size() > 1 && start[0] == '<' && (QByteArrayView("?!").contains(start[1]) || QChar::fromLatin1(start[1]).isLetter());
    return start.startsWith("<?xml") || start.startsWith("<tbx") || start.startsWith("<martif") || (isTag && line.contains('>') && !line.contains('\t'));
}

Result<Termbase> readGlossary(const QByteArray &bytes, GlossaryLanguages languages)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return Error{Error::Code::Unreadable, QStringLiteral("glossary"), QStringLiteral("not UTF-8 or UTF-16")};
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    Result<QList<CsvRow>> rows = rowsOf(text);
    if (!rows)
        return rows.error();
    QList<ColumnKind> columns;
    bool isFirst = true;
    Termbase termbase;
    for (CsvRow &row : *rows) {
        const bool isComment = row.cells.first().startsWith(u'#');
        if (isFirst && isComment)
            row.cells.first() = row.cells.first().mid(1).trimmed();
        if (columns.isEmpty()) {
            columns = columnsOf(row.cells, languages);
            if (!columns.isEmpty())
                continue;
        }
        if (isComment)
            continue;
        isFirst = false;
        const bool isForeign = columns.isEmpty();
        const QList<ColumnKind> plain{{Column::Term, languages.first, TermRegion::Anywhere},
                                      {Column::Term, languages.second, TermRegion::Anywhere},
                                      {Column::Note, languages.second, TermRegion::Anywhere}};
        Concept made = conceptOf(row.cells, isForeign ? plain : columns, isForeign);
        if (made.designations.isEmpty())
            return Error{Error::Code::Invalid, QStringLiteral("line %1").arg(row.line), QStringLiteral("no term")};
        termbase.concepts.append(std::move(made));
        if (isForeign && columns.isEmpty())
            continue;
    }
    return withoutDuplicates(termbase, languages.first);
}

} // namespace concord
