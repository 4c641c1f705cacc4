// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A C++ source taken apart just far enough for the guards: what is code, what is quoted, what is included.
namespace concord::guard {

struct Quoted
{
    qsizetype line; // from 1
    QString text;   // between the quotes, escapes as written
};

struct Include
{
    qsizetype line; // from 1
    QString path;   // without its brackets or quotes
    bool bracketed; // <path>, not "path"
};

struct ScannedSource
{
    /// The source with the same lines, in which comments, preprocessor lines and the insides of quotes are blank.
    QString code;
    QList<Quoted> strings;
    QList<Include> includes;
};

/// Walks over a source once. Knows comments, continued lines, raw strings, prefixes (u8R"x(…)x") and digit separators.
class SourceScanner
{
public:
    explicit SourceScanner(const QString &text) : m_text(text) {}

    ScannedSource scan()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_result);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (looksAt(u"//"))
            skipLine();
        else if (looksAt(u"/*"))
            skipPast(u"*/", false);
        else if (c == u'#' && m_lineIsBlank)
            takeDirective();
        else if (c == u'"' && endsWithRawPrefix())
            takeRawString();
        else if (c == u'"')
            takeQuoted(c);
        else if (c == u'\'' && !insideNumber())
            takeQuoted(c);
        else
            keep();
    }

    bool looksAt(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    void keep()
    {
        const QChar c = m_text[m_at++];
        m_result.code += c;
        noteLine(c);
    }

    void blank()
    {
        const QChar c = m_text[m_at++];
        m_result.code += c == u'\n' ? c : QChar(u' ');
        noteLine(c);
    }

    void noteLine(QChar c)
    {
        if (c == u'\n') {
            ++m_line;
            m_lineIsBlank = true;
        } else if (!c.isSpace()) {
            m_lineIsBlank = false;
        }
    }

    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n') {
            if (looksAt(u"\\\n"))
                blank();
            blank();
        }
    }

    QString skipPast(QStringView end, bool record)
    {
        const bool wasBlank = m_lineIsBlank;
        qsizetype stop = m_text.indexOf(end, m_at);
        stop = stop < 0 ? m_text.size() : stop;
        const QString inside = record ? m_text.mid(m_at, stop - m_at) : QString();
        const qsizetype past = qMin(m_text.size(), stop + end.size());
        while (m_at < past)
            blank();
        m_lineIsBlank = wasBlank && !record;
        return inside;
    }

    void takeDirective()
    {
        const qsizetype begin = m_at;
        const qsizetype line = m_line;
        skipLine();
        const QString directive = m_text.mid(begin + 1, m_at - begin - 1).trimmed();
        if (!directive.startsWith(u"include"))
            return;
        const QString target = directive.mid(7).trimmed();
        const bool bracketed = target.startsWith(u'<');
        const qsizetype end = target.indexOf(bracketed ? u'>' : u'"', 1);
        if (end > 0)
            m_result.includes << Include{line, target.mid(1, end - 1), bracketed};
    }

    /// The run of letters and digits that ends where we stand.
    QStringView wordBefore() const
    {
        qsizetype begin = m_at;
        while (begin > 0
               && (m_text[begin - 1].isLetterOrNumber() || m_text[begin - 1] == u'_' || m_text[begin - 1] == u'\''))
            --begin;
        return QStringView(m_text).mid(begin, m_at - begin);
    }

    bool endsWithRawPrefix() const
    {
        const QStringView word = wordBefore();
        return word == u"R" || word == u"u8R" || word == u"uR" || word == u"UR" || word == u"LR";
    }

    bool insideNumber() const
    {
        const QStringView word = wordBefore();
        return !word.isEmpty() && word.front().isDigit();
    }

    void takeRawString()
    {
        const qsizetype line = m_line;
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0)
            return blank();
        const QString end = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        while (m_at <= open)
            blank();
        m_result.strings << Quoted{line, skipPast(end, true)};
    }

    void takeQuoted(QChar quote)
    {
        const qsizetype line = m_line;
        keep();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                blank();
            blank();
        }
        if (quote == u'"')
            m_result.strings << Quoted{line, m_text.mid(begin, m_at - begin)};
        if (m_at < m_text.size() && m_text[m_at] == quote)
            keep();
    }

    QString m_text;
    ScannedSource m_result;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    bool m_lineIsBlank = true; // nothing but blanks and comments so far on this line
};

inline ScannedSource scanSource(const QString &text)
{
    return SourceScanner(text).scan();
}

} // namespace concord::guard
