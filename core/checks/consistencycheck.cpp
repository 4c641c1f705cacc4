// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/consistencycheck.h"

#include "core/checks/figurereport.h"
#include "core/checks/hedgewords.h"
#include "core/figures/comparison.h"
#include "core/text/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kHanContext = 6;    ///< Han characters that say what is counted
constexpr qsizetype kLatinContext = 3;  ///< words that do
constexpr qsizetype kPollEvery = 64;    ///< paragraphs

/// Where a context was first met.
struct Place
{
    int paragraph = 0;
    int index = 0;
};

/// A name of Latin letters that is none of the words a sentence may begin with.
bool hasName(const QString &context, bool chinese)
{
    static const QRegularExpression latin(QStringLiteral("[A-Z][A-Za-z0-9.&-]+"));
    static const QRegularExpression inside(QStringLiteral("\\s[A-Z][A-Za-z0-9.&-]+|^[A-Z][a-z0-9]*[A-Z][A-Za-z0-9]*|['’]s\\b"));
    return chinese ? context.contains(latin) || context.contains(u'《') : context.contains(inside);
}

bool isLongEnough(const QString &context, bool chinese)
{
    if (!chinese)
        return context.split(u' ', Qt::SkipEmptyParts).size() >= kLatinContext;
    return std::count_if(context.begin(), context.end(),
                         [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; })
        >= kHanContext;
}

/// What a rule allows or asks for is no statement of a fact.
bool isNormative(const QString &context)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(shall|may|must|should|would|could|if|when|where|each|every|per|not|no|up to|payment|fee|fine)\\b|應|得|處|須|如|若|每|者"),
        QRegularExpression::CaseInsensitiveOption);
    return context.contains(words);
}

bool isBound(const Figure &figure)
{
    return figure.qualifier != Qualifier::None && figure.qualifier != Qualifier::About
        && figure.qualifier != Qualifier::Nearly;
}

bool mayBeCompared(const Figure &figure)
{
    return figure.isPoint() && !isBound(figure) && !figure.isVague && needsPartner(figure) && figure.kind != FigureKind::Date
        && figure.kind != FigureKind::Time;
}

class ConsistencyChecker
{
public:
    ConsistencyChecker(const Bitext &bitext, Side side) : m_side(side), m_texts(bitext.side(side)) {}

    QList<Finding> check(const Progress *stop)
    {
        for (int paragraph = 0; paragraph < m_texts.figures.size(); ++paragraph) {
            if (stop && paragraph % kPollEvery == 0 && stop->isCancelled())
                break;
            for (int i = 0; i < m_texts.figures[paragraph].size(); ++i)
                checkFigure({paragraph, i});
        }
        return std::move(m_findings);
    }

private:
    const Figure &figure(Place at) const { return m_texts.figures[at.paragraph][at.index]; }

    /// The words before the figure in its clause; empty where they do not tell enough, or other figures stand in them.
    QString contextOf(Place at) const
    {
        const Figure &own = figure(at);
        const QString &paragraph = m_texts.paragraphs[at.paragraph];
        const QStringView clause = clauseAround(paragraph, own.span);
        const qsizetype begin = clause.data() - paragraph.constData();
        const QString context = paragraph.mid(begin, own.span.begin - begin).simplified();
        const bool chinese = isChinese(m_texts.language);
        const bool isAlone = at.index == 0 || figure({at.paragraph, at.index - 1}).kind == FigureKind::Date
            || figure({at.paragraph, at.index - 1}).span.end <= begin;
        return isAlone && hasName(context, chinese) && isLongEnough(context, chinese) && !isNormative(context) ? context
                                                                                                          : QString();
    }

    void checkFigure(Place at)
    {
        const Figure &own = figure(at);
        const QString context = mayBeCompared(own) ? contextOf(at) : QString();
        if (context.isEmpty())
            return;
        const QString key = foldedText(context) + u'|' + kindName(own.kind) + u'|' + own.unit + u'|' + own.per.join(u',');
        const auto before = m_seen.constFind(key);
        if (before == m_seen.constEnd())
            m_seen.insert(key, at);
        else if (!figuresAgree(figure(*before), own))
            report(*before, at);
    }

    QString words(Place at) const
    {
        const Range span = figure(at).span;
        return m_texts.paragraphs[at.paragraph].mid(span.begin, span.length());
    }

    void report(Place first, Place second)
    {
        Finding finding;
        finding.rule = QStringLiteral("figure-inconsistent");
        finding.severity = Severity::Info;
        (m_side == Side::Source ? finding.sourceParagraph : finding.translationParagraph) = second.paragraph;
        finding.spans = {{m_side, first.paragraph, figure(first).span}, {m_side, second.paragraph, figure(second).span}};
        (m_side == Side::Source ? finding.sourceText : finding.translationText) = words(second);
        (m_side == Side::Source ? finding.sourceValue : finding.translationValue) = figureValueText(figure(second));
        finding.counterpart = words(first);
        finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText,
                                            finding.counterpart + contextOf(second));
        m_findings.append(std::move(finding));
    }

    Side m_side;
    const BitextSide &m_texts;
    QHash<QString, Place> m_seen;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkConsistency(const Bitext &bitext, const Progress *stop)
{
    return ConsistencyChecker(bitext, Side::Source).check(stop) + ConsistencyChecker(bitext, Side::Translation).check(stop);
}

} // namespace concord
