// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/guard/scannedsource.h"

#include <QRegularExpression>

namespace concord::guard {

struct FunctionExtent
{
    QString name;    // as written before its parameters, "Decimal::parse"
    qsizetype line;  // of the name, from 1
    qsizetype lines; // from the name to the closing brace, both counted
};

struct FunctionScan
{
    QList<FunctionExtent> functions;
    bool balanced = true; // every brace closed; otherwise the list is not to be trusted
};

/// Finds the function bodies of a scanned source by counting braces. A lambda or a local class belongs to the function
/// around it; a lambda outside any function is a function of its own. Not a parser: it reads the words before a brace,
/// and needs code in which both branches of an #if close what they open.
class FunctionScanner
{
public:
    explicit FunctionScanner(const QString &code) : m_code(code) {}

    FunctionScan scan()
    {
        while (m_at < m_code.size()) {
            const QChar c = m_code[m_at];
            if (c == u'(')
                ++m_parentheses;
            else if (c == u')')
                m_parentheses = qMax(0, m_parentheses - 1);
            if (c == u'{')
                open();
            else if (c == u'}')
                close();
            else
                read(c);
            m_line += c == u'\n';
            ++m_at;
        }
        m_scan.balanced = m_scan.balanced && m_scopes.isEmpty();
        return std::move(m_scan);
    }

private:
    enum class Kind { Names, Body, Values }; // namespace or class, function body, anything else in braces

    struct Scope
    {
        Kind kind;
        FunctionExtent function; // of a Body
        QString headBefore;      // what stood before the brace, of Values
        qsizetype headLine = 0;
        int parentheses = 0;
    };

    bool insideBody() const { return !m_scopes.isEmpty() && m_scopes.last().kind == Kind::Body; }

    void read(QChar c)
    {
        if (insideBody())
            return;
        const bool inValues = !m_scopes.isEmpty() && m_scopes.last().kind == Kind::Values;
        if (m_parentheses == 0 && (c == u';' || (c == u',' && inValues)))
            return m_head.clear();
        if (m_head.isEmpty() && c.isSpace())
            return;
        if (m_head.isEmpty())
            m_headLine = m_line;
        m_head += c;
    }

    void open()
    {
        Scope scope{kindOfBrace(), {}, m_head, m_headLine, m_parentheses};
        if (scope.kind == Kind::Body && !insideBody())
            scope.function = nameOfHead();
        m_scopes << scope;
        m_parentheses = 0;
        m_head.clear();
    }

    void close()
    {
        if (m_scopes.isEmpty()) {
            m_scan.balanced = false;
            return;
        }
        const Scope scope = m_scopes.takeLast();
        m_parentheses = scope.parentheses;
        m_head.clear();
        if (scope.kind == Kind::Body && !insideBody()) {
            FunctionExtent function = scope.function;
            function.lines = m_line - function.line + 1;
            m_scan.functions << function;
        }
        // `m_a{1}, m_b{2}` and `= {}` are parts of the head that goes on behind them, and so is a lambda in a table.
        const bool goesOn = scope.kind == Kind::Values || scope.parentheses > 0;
        if (goesOn && !insideBody()) {
            m_head = scope.headBefore + QStringLiteral("{}");
            m_headLine = scope.headLine;
        }
    }

    /// What the words before a brace make of it.
    Kind kindOfBrace() const
    {
        if (insideBody())
            return Kind::Body;
        static const QString tail = QStringLiteral(
            R"x((?:\s*(?:const|volatile|noexcept(?:\([^()]*\))?|override|final|mutable|try|&&?|->[^(){};=]*))*\s*$)x");
        static const QRegularExpression lambda(QStringLiteral(R"x((?:^|[=(,{&|?:!])\s*\[[^\[\]]*\]\s*(?:\(.*\))?)x")
                                                   + tail,
                                               QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression parameters(QStringLiteral(R"x(\))x") + tail);
        static const QRegularExpression initialisers(QStringLiteral(R"x(\)\s*(?:noexcept\s*)?:(?!:).*[)}]\s*$)x"),
                                                     QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression names(
            QStringLiteral(R"x(\b(?:namespace|class|struct|union|enum)\b|\bextern\s+[^\w\s])x"));
        static const QRegularExpression assigned(QStringLiteral(R"x((?<![=!<>])=(?!=))x"));

        if (lambda.match(m_head).hasMatch())
            return Kind::Body;
        if (m_parentheses > 0)
            return Kind::Values;
        const bool operatorHead = m_head.contains(u"operator");
        const bool isFunction = parameters.match(m_head).hasMatch() || initialisers.match(m_head).hasMatch();
        const bool inValues = !m_scopes.isEmpty() && m_scopes.last().kind == Kind::Values;
        if (isFunction && !inValues && (operatorHead || !assigned.match(withoutParentheses(m_head)).hasMatch()))
            return Kind::Body;
        return names.match(withoutAngles(m_head)).hasMatch() && !inValues ? Kind::Names : Kind::Values;
    }

    static QString dropNested(const QString &text, QChar opening, QChar closing)
    {
        QString kept;
        int depth = 0;
        for (const QChar c : text) {
            depth += c == opening;
            if (depth == 0)
                kept += c;
            depth -= c == closing && depth > 0;
        }
        return kept;
    }

    static QString withoutParentheses(const QString &text) { return dropNested(withoutAngles(text), u'(', u')'); }
    static QString withoutAngles(const QString &text) { return dropNested(text, u'<', u'>'); }

    /// The last word before the parameters, and the line it stands on.
    FunctionExtent nameOfHead() const
    {
        static const QRegularExpression name(QStringLiteral(
            R"x(((?:[~\w]+\s*(?:<[^()]*>)?\s*::\s*)*(?:operator\s*(?:\(\)|[^\s\w(]+|[\w:<> ]+)|~?\w+))\s*\()x"));
        static const QRegularExpression reserved(
            QStringLiteral(R"x(^(?:noexcept|requires|decltype|alignas|explicit|__attribute__|Q_\w+)$)x"));
        QRegularExpressionMatchIterator matches = name.globalMatch(m_head);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype begin = match.capturedStart(1);
            if (reserved.match(match.captured(1)).hasMatch()
                || m_head.left(begin).count(u'(') != m_head.left(begin).count(u')'))
                continue;
            return {match.captured(1).simplified(), m_headLine + m_head.left(begin).count(u'\n'), 0};
        }
        return {QStringLiteral("lambda"), m_line, 0};
    }

    QString m_code;
    FunctionScan m_scan;
    QList<Scope> m_scopes;
    QString m_head; // since the last ; or brace, outside function bodies
    qsizetype m_headLine = 1;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    int m_parentheses = 0;
};

inline FunctionScan scanFunctions(const QString &text)
{
    return FunctionScanner(scanSource(text).code).scan();
}

} // namespace concord::guard
