// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/notehtml.h"

#include "core/project/claims/evidence.h"

#include <QRegularExpression>
#include <QStringList>

namespace concord {

namespace {

constexpr int kDeepest = 8;               // emphasis within emphasis; what lies deeper is shown as written
constexpr qsizetype kLongestMark = 1000;  // units between a mark and the one that closes it
constexpr QStringView kEscapable = u"\\`*_{}[]()#+-.!|<>~";

QString inlineHtml(QStringView text, int depth);

/// Where `mark` closes again from `from` on, right behind a word; -1 when it does not.
qsizetype closing(QStringView text, QStringView mark, qsizetype from)
{
    const qsizetype end = std::min(text.size(), from + kLongestMark);
    for (qsizetype at = from + 1; at + mark.size() <= end; ++at) {
        if (text[at] == u'\\') {
            ++at;
        } else if (text.sliced(at).startsWith(mark) && !text[at - 1].isSpace()) {
            const bool isLonger = mark.size() == 1 && at + 1 < text.size() && text[at + 1] == mark[0];
            if (!isLonger)
                return at;
            ++at;
        }
    }
    return -1;
}

bool isWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

QString tagged(const char *tag, const QString &html)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), html);
}

QString link(const QString &address, const QString &html)
{
    return isEvidenceUrl(address) ? QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer\">%2</a>").arg(address.toHtmlEscaped(), html) : html;
}

/// Emphasis, strong or code that begins at `at`; says how far it goes, 0 for none.
qsizetype takeMarked(QStringView text, qsizetype at, int depth, QString &html)
{
    const std::pair<QStringView, const char *> marks[] = {{u"**", "b"}, {u"__", "b"}, {u"~~", "s"}, {u"*", "i"}, {u"_", "i"}, {u"`", "code"}};
    for (const auto &[mark, tag] : marks) {
        const qsizetype begin = at + mark.size();
        const bool isInWord = mark[0] == u'_' && isWord(text, at - 1);
        if (!text.sliced(at).startsWith(mark) || begin >= text.size() || text[begin].isSpace() || isInWord)
            continue;
        const qsizetype end = closing(text, mark, begin);
        if (end < 0 || (mark[0] == u'_' && isWord(text, end + mark.size())))
            continue;
        const QStringView inside = text.sliced(begin, end - begin);
        html += tagged(tag, mark == u"`" ? inside.toString().toHtmlEscaped() : inlineHtml(inside, depth + 1));
        return end + mark.size() - at;
    }
    return 0;
}

/// A link that begins at `at`: [words](address), <address>, or an address as it stands.
qsizetype takeLink(QStringView text, qsizetype at, int depth, QString &html)
{
    static const QRegularExpression named(QStringLiteral("\\G\\[([^\\[\\]\n]{1,500})\\]\\(\\s*([^\\s()]{1,2000}(?:\\([^\\s()]{0,200}\\)[^\\s()]{0,500})?)(?:\\s+\"[^\"\n]{0,200}\")?\\s*\\)"));
    static const QRegularExpression bare(QStringLiteral("\\G<?(https?://[^\\s<>\"，。；、）」』]{1,2000})>?"));
    const QString here = text.sliced(at, std::min(text.size() - at, kLongestMark * 4)).toString();
    if (const QRegularExpressionMatch match = named.match(here); match.hasMatch()) {
        const bool namesAddress = match.capturedView(1).contains(u"://"); // no link inside of a link
        html += link(match.captured(2), inlineHtml(match.capturedView(1), namesAddress ? kDeepest + 1 : depth + 1));
        return match.capturedLength();
    }
    const QRegularExpressionMatch match = bare.match(here);
    if (!match.hasMatch() || isWord(text, at - 1))
        return 0;
    QString address = match.captured(1);
    const bool isInBrackets = here.startsWith(u'<') && here.mid(match.capturedEnd(1)).startsWith(u'>');
    while (!isInBrackets && QStringView(u".,;:!?)*_").contains(address.back()))
        address.chop(1);
    html += link(address, address.toHtmlEscaped());
    return isInBrackets ? match.capturedLength() : match.capturedStart(1) + address.size();
}

QString inlineHtml(QStringView text, int depth)
{
    if (depth > kDeepest)
        return text.toString().toHtmlEscaped();
    QString html;
    qsizetype plain = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        QString made;
        qsizetype taken = 0;
        if (unit == u'\\' && at + 1 < text.size() && kEscapable.contains(text[at + 1])) {
            made = QString(text[at + 1]).toHtmlEscaped();
            taken = 2;
        } else if (unit == u'*' || unit == u'_' || unit == u'`' || unit == u'~') {
            taken = takeMarked(text, at, depth, made);
        } else if (unit == u'[' || text.sliced(at).startsWith(u"http") || text.sliced(at).startsWith(u"<http")) {
            taken = takeLink(text, at, depth, made);
        } else if (unit == u'\n') {
            made = QStringLiteral("<br/>");
            taken = 1;
        }
        if (taken > 0) {
            html += text.sliced(plain, at - plain).toString().toHtmlEscaped() + made;
            plain = at + taken;
        }
        at += std::max<qsizetype>(1, taken);
    }
    return html + text.sliced(plain).toString().toHtmlEscaped();
}

/// Lines gathered to blocks: a change of kind or an empty line ends one.
class NoteWriter
{
public:
    QString write(const QString &markdown);

private:
    enum class Kind { None, Text, Bullets, Numbers, Quote, Code };

    void take(const QString &line);
    void add(Kind kind, const QString &text);
    void end();

    QString m_html;
    Kind m_kind = Kind::None;
    QStringList m_lines;
    bool m_isFenced = false;
};

QString NoteWriter::write(const QString &markdown)
{
    QString text = markdown;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').remove(QChar(0));
    for (const QString &line : text.split(u'\n'))
        take(line);
    end();
    return m_html;
}

void NoteWriter::take(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6} +(.+?)(?: +#+)? *$")), bullet(QStringLiteral("^\\s{0,8}[-*+•] +(.+)$")),
        number(QStringLiteral("^\\s{0,8}\\d{1,9}[.)] +(.+)$")), quote(QStringLiteral("^ {0,3}> ?(.*)$"));
    if (line.startsWith(QLatin1String("```"))) {
        end();
        m_isFenced = !m_isFenced;
    } else if (m_isFenced) {
        add(Kind::Code, line);
    } else if (line.trimmed().isEmpty()) {
        end();
    } else if (const auto head = heading.match(line); head.hasMatch()) {
        end();
        m_html += tagged("p", tagged("b", inlineHtml(head.capturedView(1), 0)));
    } else if (const auto item = bullet.match(line); item.hasMatch()) {
        add(Kind::Bullets, item.captured(1));
    } else if (const auto counted = number.match(line); counted.hasMatch()) {
        add(Kind::Numbers, counted.captured(1));
    } else if (const auto quoted = quote.match(line); quoted.hasMatch()) {
        add(Kind::Quote, quoted.captured(1));
    } else if (!m_lines.isEmpty() && (m_kind == Kind::Bullets || m_kind == Kind::Numbers)) {
        m_lines.last() += u'\n' + line.trimmed(); // the item goes on
    } else {
        add(Kind::Text, line.trimmed());
    }
}

void NoteWriter::add(Kind kind, const QString &text)
{
    if (kind != m_kind)
        end();
    m_kind = kind;
    m_lines.append(text);
}

void NoteWriter::end()
{
    const QString text = m_lines.join(u'\n');
    QString items;
    for (const QString &line : std::as_const(m_lines))
        items += tagged("li", inlineHtml(line, 0));
    switch (m_kind) {
    case Kind::None:
        break;
    case Kind::Text:
        m_html += tagged("p", inlineHtml(text, 0));
        break;
    case Kind::Bullets:
        m_html += tagged("ul", items);
        break;
    case Kind::Numbers:
        m_html += tagged("ol", items);
        break;
    case Kind::Quote:
        m_html += tagged("blockquote", tagged("p", inlineHtml(text, 0)));
        break;
    case Kind::Code:
        m_html += tagged("pre", text.toHtmlEscaped());
        break;
    }
    m_kind = Kind::None;
    m_lines.clear();
}

} // namespace

QString noteHtml(const QString &markdown)
{
    return NoteWriter().write(markdown);
}

} // namespace concord
