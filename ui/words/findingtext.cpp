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
    {"name-transliterated", QT_TRANSLATE_NOOP("Rule", "Names transliterated in two ways"),
     QT_TRANSLATE_NOOP("Rule", "A foreign name is written with other characters than elsewhere in the translation.")},
    {"term-missing", QT_TRANSLATE_NOOP("Rule", "Terms left out"),
     QT_TRANSLATE_NOOP("Rule", "A concept of the termbase is named in the source and has no rendering in the translation.")},
    {"term-count", QT_TRANSLATE_NOOP("Rule", "Terms rendered less often"),
     QT_TRANSLATE_NOOP("Rule", "A concept of the termbase is rendered fewer times than the source names it.")},
    {"term-deprecated", QT_TRANSLATE_NOOP("Rule", "Terms to avoid"),
     QT_TRANSLATE_NOOP("Rule", "A concept is rendered by a word that the termbase marks as deprecated.")},
    {"term-forbidden", QT_TRANSLATE_NOOP("Rule", "Forbidden terms"),
     QT_TRANSLATE_NOOP("Rule", "The translation uses a word that the termbase forbids.")},
    {"term-region", QT_TRANSLATE_NOOP("Rule", "Terms of another region"),
     QT_TRANSLATE_NOOP("Rule", "A concept is rendered as another region says it.")},
    {"term-inconsistent", QT_TRANSLATE_NOOP("Rule", "Terms in several forms"),
     QT_TRANSLATE_NOOP("Rule", "One concept is rendered in more than one way in the translation.")},
    {"sentence-missing", QT_TRANSLATE_NOOP("Rule", "Sentences left out"),
     QT_TRANSLATE_NOOP("Rule", "A sentence of the source has no counterpart in the translation.")},
    {"sentence-added", QT_TRANSLATE_NOOP("Rule", "Sentences added"),
     QT_TRANSLATE_NOOP("Rule", "A sentence of the translation has no counterpart in the source.")},
    {"sentence-untranslated", QT_TRANSLATE_NOOP("Rule", "Sentences left in the source’s language"),
     QT_TRANSLATE_NOOP("Rule", "A sentence of a Chinese translation is still in Latin letters.")},
    {"sentence-repeated", QT_TRANSLATE_NOOP("Rule", "Sentences that stand twice"),
     QT_TRANSLATE_NOOP("Rule", "A sentence of the translation stands twice, and its sources are not the same.")},
    {"sentence-inconsistent", QT_TRANSLATE_NOOP("Rule", "One sentence translated in two ways"),
     QT_TRANSLATE_NOOP("Rule", "The same sentence of the source is translated in another way before.")},
    {"length-odd", QT_TRANSLATE_NOOP("Rule", "Lengths that are odd"),
     QT_TRANSLATE_NOOP("Rule", "A passage is far longer or shorter than others of this translation are for their sources.")},
    {"first-mention", QT_TRANSLATE_NOOP("Rule", "Names without their Latin form"),
     QT_TRANSLATE_NOOP("Rule", "A transcribed name is mentioned for the first time without its Latin form in brackets.")},
    {"simplified-character", QT_TRANSLATE_NOOP("Rule", "Simplified characters"),
     QT_TRANSLATE_NOOP("Rule", "A character of Simplified Chinese stands in a Traditional text.")},
    {"wrong-character", QT_TRANSLATE_NOOP("Rule", "Wrong characters"),
     QT_TRANSLATE_NOOP("Rule", "A word has a character that a conversion or an input method has mistaken for another.")},
    {"variant-character", QT_TRANSLATE_NOOP("Rule", "Character forms of another region"),
     QT_TRANSLATE_NOOP("Rule", "A character is written as Hong Kong or older printing has it.")},
    {"character-mixed", QT_TRANSLATE_NOOP("Rule", "One word in two characters"),
     QT_TRANSLATE_NOOP("Rule", "A text writes 週 in one place and 周 in another.")},
    {"regional-word", QT_TRANSLATE_NOOP("Rule", "Words of another region"),
     QT_TRANSLATE_NOOP("Rule", "A word is what newsrooms of another region write.")},
    {"house-word", QT_TRANSLATE_NOOP("Rule", "Words the house avoids"),
     QT_TRANSLATE_NOOP("Rule", "A word is on the list of the house profile.")},
    {"half-width", QT_TRANSLATE_NOOP("Rule", "Half-width punctuation"),
     QT_TRANSLATE_NOOP("Rule", "Chinese prose is punctuated with half-width marks; as a habit of the whole text it is reported once a mark.")},
    {"full-width", QT_TRANSLATE_NOOP("Rule", "Full-width letters and digits"),
     QT_TRANSLATE_NOOP("Rule", "Letters or digits are in full width.")},
    {"quote-unpaired", QT_TRANSLATE_NOOP("Rule", "Quotation marks without a pair"),
     QT_TRANSLATE_NOOP("Rule", "A quotation mark has no counterpart, or one of another kind.")},
    {"quote-straight", QT_TRANSLATE_NOOP("Rule", "Straight quotation marks"),
     QT_TRANSLATE_NOOP("Rule", "Chinese text is quoted with typewriter marks.")},
    {"quote-style", QT_TRANSLATE_NOOP("Rule", "Quotation marks of another house"),
     QT_TRANSLATE_NOOP("Rule", "Quotations have marks that the house profile does not write; reported once for a text.")},
    {"bracket-unpaired", QT_TRANSLATE_NOOP("Rule", "Brackets without a pair"),
     QT_TRANSLATE_NOOP("Rule", "A bracket or title mark has no counterpart, or one of another width.")},
    {"title-marks", QT_TRANSLATE_NOOP("Rule", "Titles inside titles"),
     QT_TRANSLATE_NOOP("Rule", "A title inside a title is marked 〈〉.")},
    {"dash-form", QT_TRANSLATE_NOOP("Rule", "Dashes"),
     QT_TRANSLATE_NOOP("Rule", "A dash is a hyphen, a box drawing or a single one; in Chinese it is ——.")},
    {"ellipsis-form", QT_TRANSLATE_NOOP("Rule", "Ellipses"),
     QT_TRANSLATE_NOOP("Rule", "An ellipsis is not the six dots of Chinese text.")},
    {"punctuation-space", QT_TRANSLATE_NOOP("Rule", "Spaces beside punctuation"),
     QT_TRANSLATE_NOOP("Rule", "A space stands beside a Chinese punctuation mark.")},
    {"latin-space", QT_TRANSLATE_NOOP("Rule", "Spaces between Han and Latin"),
     QT_TRANSLATE_NOOP("Rule", "Some places have a space between Han and Latin and others have none; reported once for a text.")},
    {"word-doubled", QT_TRANSLATE_NOOP("Rule", "Doubled words"),
     QT_TRANSLATE_NOOP("Rule", "A word stands twice in a row.")},
    {"punctuation-doubled", QT_TRANSLATE_NOOP("Rule", "Doubled punctuation"),
     QT_TRANSLATE_NOOP("Rule", "A punctuation mark stands twice in a row.")},
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

struct HouseSentence
{
    const char *rule;
    const char *once;   ///< %5 the passage, %3 what it should read
    const char *habit;  ///< %6 how many times; null where each place is a finding of its own
    const char *unsure; ///< where there is no telling what it should read
};

constexpr HouseSentence kHouseSentences[] = {
    {"sentence-untranslated", QT_TRANSLATE_NOOP("Finding", "Still in the source’s language: %5"), nullptr, nullptr},
    {"sentence-repeated", QT_TRANSLATE_NOOP("Finding", "Stands twice: %5"), nullptr, nullptr},
    {"length-odd", QT_TRANSLATE_NOOP("Finding", "The lengths are far apart: “%1” and “%2”."), nullptr, nullptr},
    {"first-mention", QT_TRANSLATE_NOOP("Finding", "%5 is mentioned for the first time without its Latin form."), nullptr, nullptr},
    {"simplified-character", QT_TRANSLATE_NOOP("Finding", "%5 is Simplified; Traditional has %3."), nullptr, nullptr},
    {"wrong-character", QT_TRANSLATE_NOOP("Finding", "%5 is miswritten for %3."), nullptr, nullptr},
    {"variant-character", QT_TRANSLATE_NOOP("Finding", "%5 is another region’s form of %3."),
     QT_TRANSLATE_NOOP("Finding", "%5 is another region’s form of %3; %6 times."), nullptr},
    {"character-mixed", QT_TRANSLATE_NOOP("Finding", "%5 here; most of the text writes %3."), nullptr, nullptr},
    {"regional-word", QT_TRANSLATE_NOOP("Finding", "%5 is another region’s word; here it is %3."),
     QT_TRANSLATE_NOOP("Finding", "%5 is another region’s word; here it is %3. %6 times."), nullptr},
    {"house-word", QT_TRANSLATE_NOOP("Finding", "The house writes %3 for %5."), nullptr,
     QT_TRANSLATE_NOOP("Finding", "The house does not write %5.")},
    {"half-width", QT_TRANSLATE_NOOP("Finding", "%5 is half-width; Chinese prose has %3."),
     QT_TRANSLATE_NOOP("Finding", "The text has the half-width %5 for %3, %6 times."), nullptr},
    {"full-width", QT_TRANSLATE_NOOP("Finding", "%5 is full-width; write %3."),
     QT_TRANSLATE_NOOP("Finding", "The text has full-width letters or digits such as %5, %6 times."), nullptr},
    {"quote-unpaired", QT_TRANSLATE_NOOP("Finding", "The quotation marks %5 do not match: %3."), nullptr,
     QT_TRANSLATE_NOOP("Finding", "The quotation mark %5 has no counterpart.")},
    {"quote-straight", QT_TRANSLATE_NOOP("Finding", "%5 are typewriter marks; write %3."), nullptr, nullptr},
    {"quote-style", QT_TRANSLATE_NOOP("Finding", "The quotation mark %5 is not the house’s %3."),
     QT_TRANSLATE_NOOP("Finding", "The text has quotation marks other than the house’s %3, %6 of them."), nullptr},
    {"bracket-unpaired", QT_TRANSLATE_NOOP("Finding", "The brackets %5 do not match: %3."), nullptr,
     QT_TRANSLATE_NOOP("Finding", "The bracket %5 has no counterpart.")},
    {"title-marks", QT_TRANSLATE_NOOP("Finding", "A title inside a title: %3."), nullptr, nullptr},
    {"dash-form", QT_TRANSLATE_NOOP("Finding", "%5 stands for a dash; write %3."), nullptr, nullptr},
    {"ellipsis-form", QT_TRANSLATE_NOOP("Finding", "%5 stands for an ellipsis; write %3."), nullptr, nullptr},
    {"punctuation-space", QT_TRANSLATE_NOOP("Finding", "A space beside punctuation: “%5” should be “%3”."), nullptr, nullptr},
    {"latin-space", QT_TRANSLATE_NOOP("Finding", "“%5” should be “%3”, as in the rest of the text."),
     QT_TRANSLATE_NOOP("Finding", "“%5” should be “%3”, as in the rest of the text; %6 places."), nullptr},
    {"word-doubled", QT_TRANSLATE_NOOP("Finding", "%5: a word stands twice."), nullptr, nullptr},
    {"punctuation-doubled", QT_TRANSLATE_NOOP("Finding", "%5: a mark stands twice."), nullptr, nullptr},
};

const char *houseSentence(const Finding &finding)
{
    for (const HouseSentence &sentence : kHouseSentences) {
        if (finding.rule != QLatin1String(sentence.rule))
            continue;
        const bool isHabit = !finding.translationValue.isEmpty() || !finding.sourceValue.isEmpty();
        if (isHabit && sentence.habit)
            return sentence.habit;
        return finding.suggestion.isEmpty() && sentence.unsure ? sentence.unsure : sentence.once;
    }
    return nullptr;
}

const char *sentenceOf(const Finding &finding)
{
    if (const char *sentence = houseSentence(finding))
        return sentence;
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
    if (finding.rule == QLatin1String("name-transliterated"))
        return QT_TRANSLATE_NOOP("Finding", "%1 is written %2 here and %3 elsewhere.");
    if (finding.rule == QLatin1String("sentence-inconsistent"))
        return QT_TRANSLATE_NOOP("Finding", "The same sentence is translated before as: %4");
    if (finding.rule == QLatin1String("term-missing"))
        return QT_TRANSLATE_NOOP("Finding", "%1 is not rendered; the termbase has %4.");
    if (finding.rule == QLatin1String("term-count"))
        return QT_TRANSLATE_NOOP("Finding", "%1 is rendered fewer times than it is named; the termbase has %4.");
    if (finding.rule == QLatin1String("term-deprecated"))
        return QT_TRANSLATE_NOOP("Finding", "%2 is to be avoided; the termbase has %4.");
    if (finding.rule == QLatin1String("term-forbidden"))
        return QT_TRANSLATE_NOOP("Finding", "%2 is forbidden; the termbase has %4.");
    if (finding.rule == QLatin1String("term-region"))
        return QT_TRANSLATE_NOOP("Finding", "%2 is another region’s usage; here it is %4.");
    if (finding.rule == QLatin1String("term-inconsistent"))
        return QT_TRANSLATE_NOOP("Finding", "%1 is rendered %2 here and %4 elsewhere.");
    if (finding.rule == QLatin1String("sentence-missing"))
        return QT_TRANSLATE_NOOP("Finding", "Not translated: %1");
    return QT_TRANSLATE_NOOP("Finding", "Not in the source: %2");
}

} // namespace

QString findingMessage(const Finding &finding, Language language)
{
    return filled(phrase("Finding", sentenceOf(finding), language), {finding.sourceText, finding.translationText, finding.suggestion, finding.counterpart,
                   finding.sourceText.isEmpty() ? finding.translationText : finding.sourceText,
                   finding.translationValue.isEmpty() ? finding.sourceValue : finding.translationValue});
}

QString fixTitle(const Finding &finding, Language language)
{
    const bool isHouse = houseSentence(finding) != nullptr;
    if (finding.suggestion.isEmpty() || (isHouse && finding.edits.isEmpty()))
        return {};
    const QString count = finding.translationValue.isEmpty() ? finding.sourceValue : finding.translationValue;
    if (isHouse && !count.isEmpty())
        return filled(phrase("Finding", QT_TRANSLATE_NOOP("Finding", "Write %1 in all %2 places"), language), {finding.suggestion, count});
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
