// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/tagscanner.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <cstring>
#include <string_view>

namespace concord {

namespace {

constexpr qsizetype kDeclarationBytes = 16 * 1024;
constexpr int kMostOpenElements = 1000;
constexpr int kMostAttributes = 4096;
constexpr qsizetype kPollEvery = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template<std::size_t N>
bool isOneOf(const QByteArray &name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), std::string_view(name.constData(), static_cast<std::size_t>(name.size()))) != names.end();
}

bool isVoid(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 19> names = {
        "area",  "base", "basefont", "bgsound", "br",     "col",   "embed", "frame", "hr", "img",
        "input", "keygen", "link",   "meta",    "param", "source", "track", "wbr",   "image"};
    return isOneOf(name, names);
}

/// Elements another start tag closes, so that many of them open one behind the other are no nest.
bool closesItself(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 18> names = {"p",     "li",    "dt",    "dd",  "option", "optgroup",
                                                               "tr",    "td",    "th",    "rp",  "rt",     "thead",
                                                               "tbody", "tfoot", "colgroup", "html", "head", "body"};
    return isOneOf(name, names);
}

bool holdsRawText(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 8> names = {"script", "style", "textarea", "title",
                                                              "xmp",    "iframe", "noembed", "noframes"};
    return isOneOf(name, names);
}

qsizetype behind(QByteArrayView markup, const char *needle, qsizetype from)
{
    const qsizetype found = markup.indexOf(needle, from);
    return found < 0 ? markup.size() : found + static_cast<qsizetype>(std::strlen(needle));
}

QByteArray escaped(QByteArrayView text)
{
    return text.toByteArray().replace('&', "&amp;").replace('<', "&lt;");
}

} // namespace

TagScanner::TagScanner(QByteArrayView markup, qsizetype from) : m_markup(markup), m_at(from) {}

/// Where the comment, CDATA section or declaration at `at` ends, when there is one.
std::optional<qsizetype> TagScanner::passedOver(qsizetype at) const
{
    const QByteArrayView rest = m_markup.sliced(at);
    if (rest.startsWith("<!--"))
        return behind(m_markup, "-->", at + 2);
    if (rest.startsWith("<![CDATA["))
        return behind(m_markup, "]]>", at);
    if (rest.startsWith("<!") || rest.startsWith("<?"))
        return behind(m_markup, ">", at);
    return std::nullopt;
}

ScannedTag TagScanner::tagAt(qsizetype at) const
{
    ScannedTag tag;
    tag.begin = at;
    qsizetype i = at + 1;
    if (m_markup[i] == '/') {
        tag.isEnd = true;
        ++i;
    }
    const qsizetype nameBegin = i;
    while (i < m_markup.size() && !isSpace(m_markup[i]) && m_markup[i] != '>' && m_markup[i] != '/')
        ++i;
    tag.name = m_markup.sliced(nameBegin, std::min<qsizetype>(i - nameBegin, 64)).toByteArray().toLower();
    char quote = 0, before = 0;
    for (; i < m_markup.size(); before = m_markup[i++]) {
        const char c = m_markup[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        } else if (c == '>') {
            tag.isSelfClosing = before == '/';
            ++i;
            break;
        } else if (!isSpace(c) && c != '/' && c != '=' && (isSpace(before) || before == '/' || before == '"' || before == '\'')) {
            ++tag.attributes;
        }
        if (isSpace(c) && before == '=') // a = "b"
            continue;
    }
    tag.end = i;
    return tag;
}

qsizetype TagScanner::endOfRawText(const ScannedTag &opening) const
{
    for (qsizetype i = m_markup.indexOf("</", opening.end); i >= 0; i = m_markup.indexOf("</", i + 2)) {
        const QByteArrayView name = m_markup.sliced(i + 2, std::min(opening.name.size(), m_markup.size() - i - 2));
        if (qstrnicmp(name.data(), name.size(), opening.name.constData(), opening.name.size()) == 0)
            return i;
    }
    return m_markup.size();
}

std::optional<ScannedTag> TagScanner::next()
{
    while (m_at < m_markup.size()) {
        const qsizetype at = m_markup.indexOf('<', m_at);
        if (at < 0 || at + 1 >= m_markup.size())
            break;
        if (const auto end = passedOver(at)) {
            m_at = *end;
            continue;
        }
        const bool isTag = isLetter(m_markup[at + 1])
            || (m_markup[at + 1] == '/' && at + 2 < m_markup.size() && isLetter(m_markup[at + 2]));
        if (!isTag) {
            m_at = at + 1;
            continue;
        }
        const ScannedTag tag = tagAt(at);
        const bool isRaw = !tag.isEnd && !tag.isSelfClosing && holdsRawText(tag.name);
        m_at = isRaw ? endOfRawText(tag) : tag.end;
        return tag;
    }
    m_at = m_markup.size();
    return std::nullopt;
}

Status checkTags(QByteArrayView markup, const Progress &progress)
{
    const auto tooDeep = [](int count) {
        return Error{Error::Code::Invalid, QStringLiteral("document-nesting"), QString::number(count)};
    };
    TagScanner scanner(markup);
    int open = 0;
    qsizetype seen = 0;
    while (const auto tag = scanner.next()) {
        if (++seen % kPollEvery == 0 && progress.isCancelled())
            return Error{Error::Code::Cancelled, {}, {}};
        if (tag->attributes > kMostAttributes)
            return tooDeep(tag->attributes);
        if (isVoid(tag->name) || closesItself(tag->name) || tag->isSelfClosing)
            continue;
        open = tag->isEnd ? std::max(0, open - 1) : open + 1;
        if (open > kMostOpenElements)
            return tooDeep(open);
    }
    return Done{};
}

QByteArray htmlFromXhtml(QByteArrayView markup)
{
    QByteArray html;
    html.reserve(markup.size() + markup.size() / 16);
    qsizetype from = 0;
    const auto copyText = [&](qsizetype to) {
        while (from < to) {
            const qsizetype section = markup.indexOf("<![CDATA[", from);
            if (section < 0 || section >= to)
                break;
            html += markup.sliced(from, section - from);
            const qsizetype end = markup.indexOf("]]>", section);
            const qsizetype textEnd = end < 0 ? to : end;
            html += escaped(markup.sliced(section + 9, std::max<qsizetype>(0, textEnd - section - 9)));
            from = end < 0 ? to : end + 3;
        }
        if (from < to)
            html += markup.sliced(from, to - from);
        from = std::max(from, to);
    };
    TagScanner scanner(markup);
    while (const auto tag = scanner.next()) {
        if (!tag->isSelfClosing || tag->isEnd || isVoid(tag->name))
            continue;
        copyText(tag->begin);
        qsizetype slash = tag->end - 2;
        html += markup.sliced(tag->begin, slash - tag->begin);
        html += "></" + tag->name + '>';
        from = tag->end;
    }
    copyText(markup.size());
    return html;
}

QString declaredEncoding(QByteArrayView markup)
{
    const QByteArrayView head = markup.first(std::min(markup.size(), kDeclarationBytes));
    static const QRegularExpression xml(QStringLiteral("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)"));
    static const QRegularExpression charset(QStringLiteral("\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString name = xml.match(QString::fromLatin1(head)).captured(1);
    TagScanner scanner(head);
    for (auto tag = scanner.next(); tag && name.isEmpty(); tag = scanner.next()) {
        if (tag->name == "meta")
            name = charset.match(QString::fromLatin1(head.sliced(tag->begin, tag->end - tag->begin))).captured(1);
    }
    const QString label = name.toLower();
    if (label.startsWith(u"gb") || label == u"x-gbk" || label == u"chinese")
        return QStringLiteral("GB18030");
    if (label == u"iso-8859-1" || label == u"latin1" || label == u"us-ascii" || label == u"ascii")
        return QStringLiteral("windows-1252");
    if (label.startsWith(u"big5") || label == u"x-x-big5" || label == u"cn-big5")
        return QStringLiteral("Big5-HKSCS");
    if (label.startsWith(u"utf-16") || label.startsWith(u"utf-8") || label == u"utf8" || label == u"unicode") // it was read as bytes, so it is not UTF-16
        return QStringLiteral("UTF-8");
    return name;
}

} // namespace concord
