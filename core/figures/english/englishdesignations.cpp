// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/english/englishdesignations.h"

#include "core/figures/english/englishnouns.h"
#include "core/figures/qualifiers.h"
#include "core/figures/units.h"

#include <QSet>

#include <algorithm>

namespace concord {

namespace {

/// Nouns that take a number as their name. With a point: "no. 5".
bool isLabelNoun(QStringView word)
{
    static const QSet<QStringView> labels = {
        u"article",       u"articles",   u"section",    u"sections",    u"paragraph",  u"paragraphs", u"subparagraph",
        u"subparagraphs", u"page",       u"pages",      u"no",          u"figure",     u"figures",    u"table",
        u"tables",        u"chapter",    u"chapters",   u"version",     u"step",       u"item",       u"items",
        u"part",          u"parts",      u"volume",     u"level",       u"type",       u"phase",      u"room",
        u"route",         u"act",        u"title",      u"clause",      u"line",       u"row",        u"column",
        u"hour",          u"class",      u"category",   u"form",        u"forms",      u"exhibit",    u"appendix",
        u"annex",         u"schedule",   u"episode",    u"season",      u"tier",       u"gate",       u"platform",
        u"flight",        u"apartment",  u"apt",        u"suite",       u"model",      u"stage",      u"zone",
        u"district",      u"lot",        u"channel",    u"highway",     u"interstate", u"grade",      u"note",
        u"footnote",      u"verse",      u"box",        u"track",       u"lane",       u"terminal",   u"exit",
        u"building",      u"unit",       u"mark",       u"option",      u"scene",      u"rule",       u"amendment",
        u"directive",     u"regulation", u"resolution", u"proposition", u"question",   u"problem",    u"exercise",
        u"example",       u"book",       u"issue",      u"code",        u"size",       u"formula",    u"group",
        u"team",          u"day",        u"week",       u"round",       u"pp",         u"vol",        u"ch",
        u"fig",           u"sec",        u"art",        u"para",        u"nos",        u"ep",         u"p"};
    return labels.contains(word);
}

bool isLabelBefore(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> shortened = {u"no", u"nos", u"fig", u"p",  u"pp",  u"vol",
                                                u"ch", u"sec", u"art", u"ep", u"para"};
    if (tokens.is(index - 1, u"."))
        return tokens.at(index - 1).isGlued && shortened.contains(tokens.word(index - 2));
    if (tokens.is(index - 1, u"number"))
        return tokens.at(index - 1).isCapital || isLabelNoun(tokens.word(index - 2));
    return tokens.isWord(index - 1) && isLabelNoun(tokens.word(index - 1)) && !tokens.is(index - 1, u"p");
}

/// Articles 5, 7 and 9.
bool isLabelledSeries(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> labels = {u"articles", u"paragraphs", u"sections", u"subparagraphs", u"items",
                                             u"chapters", u"pages",      u"article",  u"paragraph",     u"nos"};
    for (int at = index; at >= 0 && at > index - 12; --at) {
        if (labels.contains(tokens.word(at)))
            return true;
        if (!tokens.isNumber(at) && !tokens.is(at, u",") && !tokens.is(at, u"and") && !tokens.is(at, u"or")
            && !tokens.is(at, u"to"))
            return false;
    }
    return false;
}

/// Call (555) 010-4477; tel. +44 20 5550 1234.
bool isTelephone(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> words = {u"tel", u"telephone", u"phone", u"fax", u"dial", u"hotline", u"mobile"};
    const bool isLocal = tokens.isHyphen(index + 1) && tokens.isNumber(index + 2) && tokens.at(index).span.length() == 3
        && tokens.at(index + 2).span.length() == 4;
    if ((isLocal && tokens.is(index - 1, u")")) || (tokens.is(index - 1, u"+") && tokens.isHyphen(index + 1)))
        return true;
    static const QSet<QStringView> verbs = {u"call", u"calling", u"ring", u"phone", u"text", u"dial"};
    const bool isSpaced = tokens.isNumber(index + 1) && !tokens.at(index + 1).isGlued
        && tokens.at(index).span.length() + tokens.at(index + 1).span.length() > 5;
    for (int at = index - 1; isSpaced && at >= 0 && at > index - 8; --at) {
        if (verbs.contains(tokens.word(at))) // call the office on 555 010
            return true;
    }
    for (int at = index - 1; at >= 0 && at > index - 10; --at) {
        if (tokens.isWord(at))
            return words.contains(tokens.word(at)) && (at == index - 1 || !tokens.isWord(at + 1))
                && (tokens.at(index).span.length() > 2 || tokens.is(index - 1, u"+"));
    }
    return false;
}

/// GPT-4o, COVID-19, 24/7, v2.0: a number that is part of a name.
bool isInsideDesignation(const EnglishTokens &tokens, int index)
{
    if (!tokens.isNumber(index))
        return false;
    const bool isChain = tokens.isHyphen(index + 1) && tokens.isNumber(index + 2) && tokens.isHyphen(index + 3)
        && tokens.isNumber(index + 4);
    const bool isDotted = tokens.is(index + 1, u".") && tokens.at(index + 1).isGlued && tokens.isNumber(index + 2)
        && tokens.at(index + 2).isGlued;
    if (isChain || isDotted || isTelephone(tokens, index))
        return true;
    if (!tokens.at(index).isGlued)
        return false;
    const QStringView before = tokens.word(index - 1);
    if (before == u"/" || before == u"#" || before == u"§" || before == u"_" || before == u"." || before == u":"
        || before == u"'" || before == u"@" || before == u"^")
        return before != u":" || !tokens.isWord(index - 2); // "says:30" states a number
    static const QSet<QStringView> open = {u"mid",  u"pre",   u"post", u"sub", u"under",
                                           u"over", u"early", u"late", u"non", u"to"};
    const bool isHyphen = before == u"-" || before == u"‑" || (before == u"–" && tokens.isNumber(index - 2));
    return isHyphen && tokens.at(index - 1).isGlued && (tokens.isWord(index - 2) || tokens.isNumber(index - 2))
        && !open.contains(tokens.word(index - 2));
}

/// Three Mile Island, Seven Eleven, the Big Four: a capitalised number word among capitalised words.
bool isInsideName(const EnglishTokens &tokens, int index, int reach = 3)
{
    const EnglishToken &word = tokens.at(index);
    if (!word.isCapital || !tokens.isWord(index) || tokens.known(index).number < 0)
        return false;
    const EnglishToken &next = tokens.at(index + 1);
    const EnglishToken &before = tokens.at(index - 1);
    const EnglishWord &known = tokens.known(index + 1);
    const bool isNamedNext = next.isCapital && tokens.isWord(index + 1) && !next.isMixed
        && (next.span.length() < 2 || !tokens.text()[next.span.begin + 1].isUpper())
        && (known.power == 0 || known.isPlural) && !tokens.is(index + 1, u"dozen");
    if (tokens.beginsSentence(index))
        return isNamedNext && englishUnitAt(tokens.lowered(), next.span.begin).kind == FigureKind::Measure;
    if (isNamedNext && (!before.isCapital || tokens.word(index - 1) == u"the"))
        return true;
    const bool isBehindName = before.isCapital && tokens.isWord(index - 1) && !next.isCapital;
    return isBehindName
        && ((tokens.is(index - 2, u"the") && !tokens.beginsSentence(index - 1))
            || (reach > 0 && isInsideName(tokens, index - 1, reach - 1)) || (tokens.is(index - 1, u"ground")));
}

bool isListMarker(const EnglishTokens &tokens, int index)
{
    if (!tokens.isNumber(index) || tokens.at(index).span.length() > 2 || !tokens.at(index + 1).isGlued)
        return false;
    const QStringView mark = tokens.word(index + 1);
    if (mark != u"." && mark != u")")
        return false;
    const bool opens = index == 0 || tokens.is(index - 1, u".") || tokens.is(index - 1, u"(")
        || tokens.is(index - 1, u"?") || tokens.is(index - 1, u";");
    if (mark == u")")
        return opens || tokens.is(index - 1, u",") || tokens.is(index - 1, u":");
    return opens
        && (index + 2 >= tokens.count() || tokens.at(index + 2).isCapital
            || tokens.at(index + 2).kind == EnglishToken::Kind::Sign);
}

/// 5-3 and 27:37: the first number of a score or a running time.
bool isScore(const EnglishTokens &tokens, int index, const EnglishQuantity &quantity)
{
    const bool isJoint = tokens.isHyphen(index + 1)
        || (tokens.is(index + 1, u":") && tokens.at(index + 1).isGlued && tokens.at(index + 2).isGlued);
    return quantity.next == index + 1 && isJoint && tokens.isNumber(index) && tokens.isNumber(index + 2)
        && !quantity.quantity.hasUnit;
}

/// Whether the word before the number, which has a capital, merely opens a sentence: "Only 12", "Nearly 40".
bool isOpening(const EnglishTokens &tokens, int index)
{
    static const QSet<QStringView> openers = {u"only",  u"just",    u"some",  u"all",   u"what", u"how",
                                              u"why",   u"do",      u"did",   u"here",  u"also", u"even",
                                              u"still", u"another", u"total", u"maybe", u"now",  u"today",
                                              u"once",  u"take",    u"add",   u"count", u"give", u"no"};
    const QStringView word = tokens.word(index);
    return tokens.beginsSentence(index)
        && (isEnglishStopWord(word) || openers.contains(word) || (word.endsWith(u"ly") && word.size() > 4));
}

/// 0912345678 and 007, but not 0 and 0.5.
bool isIdentifier(const EnglishTokens &tokens, int index)
{
    const QStringView digits = tokens.word(index);
    return tokens.isNumber(index) && digits.size() > 2 && digits[0] == u'0' && digits[1] != u'.'
        && std::any_of(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
}

} // namespace

bool isEnglishNamePart(const EnglishTokens &tokens, int index)
{
    return isInsideDesignation(tokens, index) || isListMarker(tokens, index) || isInsideName(tokens, index);
}

bool isEnglishLabel(const EnglishTokens &tokens, int index, const EnglishQuantity &quantity)
{
    const Quantity &value = quantity.quantity;
    const EnglishToken &previous = tokens.at(index - 1);
    const QStringView before = tokens.word(index - 1);
    if (isScore(tokens, index, quantity) || isIdentifier(tokens, index))
        return true;
    if (isLabelBefore(tokens, index) && !(value.hasUnit && tokens.isWord(index)))
        return true;
    if (value.number.digits == 0)
        return false;
    const EnglishToken &next = tokens.at(quantity.next);
    if (next.isGlued && tokens.isWord(quantity.next) && !value.hasUnit)
        return true;
    if ((value.hasUnit && !previous.isCapital) || englishQualifier(tokens.lowered(), value.span) != Qualifier::None)
        return false;
    const QStringView written = tokens.text().mid(previous.span.begin, previous.span.length());
    const bool isBrand = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); }); // iPhone 15
    const bool isNamed = index > 0 && isBrand && tokens.isWord(index - 1) && !isOpening(tokens, index - 1)
        && tokens.known(index - 1).month == 0;
    const bool isPossessive = before == u"s" && tokens.is(index - 2, u"'");
    const bool isBracketed = before == u"(" && tokens.is(quantity.next, u")") && index > 1;
    const bool isBeforeName = next.isCapital && tokens.isWord(quantity.next) && !value.number.hasPoint;
    const bool isInSeries = (before == u"and" || before == u"or" || before == u"," || before == u"to")
        && isLabelledSeries(tokens, index - 2);
    const bool isFractionLike =
        (tokens.is(quantity.next, u"/") || tokens.is(quantity.next, u"_")) && tokens.at(quantity.next).isGlued;
    return isNamed || isPossessive || isBracketed || isBeforeName || isInSeries || isFractionLike;
}

bool isEnglishTitle(const EnglishTokens &tokens, const EnglishQuantity &quantity)
{
    const Quantity &value = quantity.quantity;
    const int unit = quantity.next - 1;
    return value.kind == FigureKind::Duration && tokens.at(unit).isCapital && tokens.isWord(unit)
        && tokens.at(unit).span.begin > value.number.span.end - 1 && value.number.digits > 0
        && !tokens.at(unit + 1).isCapital;
}

} // namespace concord
