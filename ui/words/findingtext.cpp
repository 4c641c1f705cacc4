// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findingtext.h"

#include "ui/words/phrasebook.h"

#include <QCoreApplication>

namespace concord {

namespace {

struct RuleWords
{
    const char *id;
    const char *title;
    const char *explanation;
};

constexpr RuleWords kRules[] = {
    {"figure-mismatch", QT_TRANSLATE_NOOP("Rule", "Figures that differ"),
     QT_TRANSLATE_NOOP("Rule", "A figure of the translation has another value than its counterpart in the source.")},
    {"figure-missing", QT_TRANSLATE_NOOP("Rule", "Figures left out"),
     QT_TRANSLATE_NOOP("Rule", "A figure of the source has no counterpart in the translation.")},
    {"figure-added", QT_TRANSLATE_NOOP("Rule", "Figures added"),
     QT_TRANSLATE_NOOP("Rule", "A figure of the translation has no counterpart in the source.")},
    {"figure-qualifier", QT_TRANSLATE_NOOP("Rule", "Hedges lost or turned"),
     QT_TRANSLATE_NOOP("Rule", "One language sets a bound on a figure, such as at least, and the other does not or sets the opposite one.")},
    {"figure-arithmetic", QT_TRANSLATE_NOOP("Rule", "Figures that do not add up"),
     QT_TRANSLATE_NOOP("Rule", "A share, a change, a multiple or a total stated in a sentence does not follow from its other figures.")},
    {"figure-inconsistent", QT_TRANSLATE_NOOP("Rule", "One thing with two values"),
     QT_TRANSLATE_NOOP("Rule", "The same words about the same name are followed by another value elsewhere in this text.")},
    {"name-inconsistent", QT_TRANSLATE_NOOP("Rule", "Names in two forms"),
     QT_TRANSLATE_NOOP("Rule", "One name is written in more than one way in the translation.")},
    {"sentence-missing", QT_TRANSLATE_NOOP("Rule", "Sentences left out"),
     QT_TRANSLATE_NOOP("Rule", "A sentence of the source has no counterpart in the translation.")},
    {"sentence-added", QT_TRANSLATE_NOOP("Rule", "Sentences added"),
     QT_TRANSLATE_NOOP("Rule", "A sentence of the translation has no counterpart in the source.")},
};

const RuleWords *wordsOf(const QString &rule)
{
    for (const RuleWords &words : kRules) {
        if (rule == QLatin1String(words.id))
            return &words;
    }
    return nullptr;
}

/// %1 the source's words, %2 the translation's, %4 the counterpart inside one side, %5 the words of that side.
const char *mismatchSentence(Mismatch mismatch)
{
    switch (mismatch) {
    case Mismatch::TimesTen:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: off by a power of ten.");
    case Mismatch::Scale:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the unit of thousands, millions, 萬 or 億 is wrong.");
    case Mismatch::Digit:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the digits differ.");
    case Mismatch::Unit:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the unit or currency differs.");
    case Mismatch::PercentPoint:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: percent and percentage points are not the same.");
    case Mismatch::RatioSense:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the multiple is meant in another sense.");
    case Mismatch::Year:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the date differs.");
    case Mismatch::RangeEnd:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: one end of the range differs.");
    case Mismatch::Qualifier:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the qualifier differs.");
    default:
        return QT_TRANSLATE_NOOP("Finding", "%1 became %2: the values differ.");
    }
}

const char *sentenceOf(const Finding &finding)
{
    if (finding.rule == QLatin1String("figure-mismatch"))
        return mismatchSentence(finding.mismatch);
    if (finding.rule == QLatin1String("figure-qualifier"))
        return finding.severity == Severity::Info ? QT_TRANSLATE_NOOP("Finding", "%1 became %2: only one of them is hedged as a bound.")
                                                  : QT_TRANSLATE_NOOP("Finding", "%1 became %2: the hedges say the opposite.");
    if (finding.rule == QLatin1String("figure-arithmetic"))
        return QT_TRANSLATE_NOOP("Finding", "“%5”: by its other figures it would be %4.");
    if (finding.rule == QLatin1String("figure-inconsistent"))
        return QT_TRANSLATE_NOOP("Finding", "%5 here, but %4 where the same is said before.");
    if (finding.rule == QLatin1String("figure-missing"))
        return QT_TRANSLATE_NOOP("Finding", "%1 is not in the translation.");
    if (finding.rule == QLatin1String("figure-added"))
        return QT_TRANSLATE_NOOP("Finding", "%2 is not in the source.");
    if (finding.rule == QLatin1String("name-inconsistent"))
        return QT_TRANSLATE_NOOP("Finding", "%1 is written %2 here; the house form is %3.");
    if (finding.rule == QLatin1String("sentence-missing"))
        return QT_TRANSLATE_NOOP("Finding", "Not translated: %1");
    return QT_TRANSLATE_NOOP("Finding", "Not in the source: %2");
}

} // namespace

QString findingMessage(const Finding &finding, Language language)
{
    return filled(phrase("Finding", sentenceOf(finding), language), {finding.sourceText, finding.translationText, finding.suggestion, finding.counterpart,
                   finding.sourceText.isEmpty() ? finding.translationText : finding.sourceText});
}

QString fixTitle(const Finding &finding, Language language)
{
    if (finding.suggestion.isEmpty())
        return {};
    return filled(phrase("Finding", QT_TRANSLATE_NOOP("Finding", "Write %1"), language), {finding.suggestion});
}

QString ruleTitle(const QString &rule, Language language)
{
    const RuleWords *words = wordsOf(rule);
    return words ? phrase("Rule", words->title, language) : rule;
}

QString ruleExplanation(const QString &rule, Language language)
{
    const RuleWords *words = wordsOf(rule);
    return words ? phrase("Rule", words->explanation, language) : QString();
}

} // namespace concord
