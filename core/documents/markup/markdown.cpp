// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/markdown.h"

#include "core/documents/encoding.h"
#include "core/documents/frontmatter.h"
#include "core/documents/markup/markdowntree.h"
#include "core/documents/plaintext.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr qsizetype kLongestFrontMatter = 64 * 1024;

QString unquoted(const QString &value)
{
    const QString text = value.trimmed();
    const bool isQuoted = text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    QString bare = isQuoted ? text.sliced(1, text.size() - 2) : text;
    return isQuoted && text.front() == u'\'' ? bare.replace(QLatin1StringView("''"), QLatin1StringView("'"))
                                             : bare.replace(QLatin1StringView("\\\""), QLatin1StringView("\""));
}

/// The values of one key, over as many lines as it takes: "k: v", "k: [a, b]", and lists with "- a" or "- name: a".
QStringList valuesOf(const QString &yaml, QLatin1StringView key)
{
    static const QRegularExpression top(QStringLiteral("^([A-Za-z][\\w-]*):\\s*(.*)$"));
    static const QRegularExpression below(QStringLiteral("^\\s*(?:-\\s+)?(?:name:\\s+)?(.+)$"));
    QStringList values;
    bool isWanted = false;
    for (const QString &line : yaml.split(u'\n')) {
        const auto match = top.match(line);
        if (match.hasMatch()) {
            isWanted = match.captured(1).compare(key, Qt::CaseInsensitive) == 0;
            QString value = match.captured(2).trimmed();
            if (!isWanted || value.isEmpty() || value.startsWith(u'|') || value.startsWith(u'>'))
                continue;
            const bool isList = value.startsWith(u'[') && value.endsWith(u']');
            for (const QString &each : isList ? value.sliced(1, value.size() - 2).split(u',') : QStringList{value})
                values.append(unquoted(each));
        } else if (isWanted && !line.trimmed().isEmpty() && !line.startsWith(u'#')) {
            values.append(unquoted(below.match(line).captured(1)));
        }
    }
    values.removeAll(QString());
    return values;
}

/// Takes "---" … "---" off the head of the text.
QString takeFrontMatter(QString &text)
{
    static const QRegularExpression block(QStringLiteral("\\A---[ \\t]*\\n([#A-Za-z].*?\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = block.match(text.left(kLongestFrontMatter));
    if (!match.hasMatch() || !match.captured(1).contains(u':'))
        return {};
    const QString yaml = match.captured(1);
    text.remove(0, match.capturedEnd());
    return yaml;
}

} // namespace

Result<Document> readMarkdown(QByteArrayView bytes, const ReadOptions &options, Progress &progress)
{
    if (bytes.size() > kMaxDocumentBytes)
        return Error{Error::Code::Invalid, QStringLiteral("document-size"), QString::number(bytes.size())};
    Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded)
        return decoded.error();
    QString text = decoded->text;
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    Document document;
    document.format = DocumentFormat::Markdown;
    document.encoding = decoded->encoding;
    const QString yaml = takeFrontMatter(text);
    document.title = valuesOf(yaml, QLatin1StringView("title")).join(u' ');
    document.byline = (valuesOf(yaml, QLatin1StringView("author")) + valuesOf(yaml, QLatin1StringView("authors"))).join(QStringLiteral(", "));
    document.date = detectDate(valuesOf(yaml, QLatin1StringView("date")));
    Result<QList<Block>> blocks = markdownBlocks(text, progress);
    if (!blocks)
        return blocks.error();
    document.blocks = std::move(*blocks);
    if (document.title.isEmpty() && !document.blocks.isEmpty() && document.blocks.first().kind == BlockKind::Heading)
        document.title = document.blocks.first().text;
    return finished(std::move(document), options);
}

} // namespace concord
