// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/orthographycheck.h"

#include "core/orthography/copytext.h"

namespace concord {

namespace {

/// Characters on either side that a waiver's fingerprint knows: an edit farther off leaves it waived.
constexpr int kContext = 8;

constexpr const char *kHouseRules[] = {
    "simplified-character", "wrong-character", "variant-character", "character-mixed", "regional-word", "house-word", "half-width",
    "full-width", "quote-unpaired", "quote-straight", "quote-style", "bracket-unpaired", "title-marks", "dash-form", "ellipsis-form",
    "punctuation-space", "latin-space", "word-doubled", "punctuation-doubled", "sentence-repeated", "sentence-untranslated",
    "length-odd", "first-mention",
};

Severity severityOf(CopyGrade grade)
{
    switch (grade) {
    case CopyGrade::Mistake:
        return Severity::Error;
    case CopyGrade::Slip:
        return Severity::Warning;
    case CopyGrade::Style:
        break;
    }
    return Severity::Info;
}

/// What a waiver's fingerprint knows besides the passage: nothing where the whole text is meant.
QString contextOf(const QString &paragraph, const CopyNote &note)
{
    const bool isOfText = qstrcmp(note.rule, "regional-word") == 0 || qstrcmp(note.rule, "variant-character") == 0;
    if (note.count > 1 || isOfText)
        return {};
    const Range range = note.places.first().range;
    const int begin = std::max(0, range.begin - kContext);
    return paragraph.mid(begin, range.end + kContext - begin);
}

Finding findingOf(const BitextSide &side, Side which, const CopyNote &note)
{
    Finding finding;
    finding.rule = QLatin1String(note.rule);
    finding.severity = severityOf(note.grade);
    for (const CopyPlace &place : note.places)
        finding.spans.append({which, place.paragraph, place.range});
    for (const CopyEdit &edit : note.edits)
        finding.edits.append({{which, edit.place.paragraph, edit.place.range}, edit.replacement});
    finding.suggestion = note.suggestion;
    const bool isSource = which == Side::Source;
    const CopyPlace &first = note.places.first();
    (isSource ? finding.sourceParagraph : finding.translationParagraph) = first.paragraph;
    (isSource ? finding.sourceText : finding.translationText) = note.text;
    const QString count = note.count > 1 ? QString::number(note.count) : QString();
    (isSource ? finding.sourceValue : finding.translationValue) = count;
    const QString context = contextOf(side.paragraphs[first.paragraph], note);
    finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText, context);
    return finding;
}

} // namespace

bool isHouseRule(const QString &rule)
{
    return std::any_of(std::begin(kHouseRules), std::end(kHouseRules), [&](const char *id) { return rule == QLatin1String(id); });
}

QList<Finding> checkOrthography(const Bitext &bitext, const HouseProfile &house, const Progress *stop)
{
    const Side which = bitext.translation.isEmpty() ? Side::Source : Side::Translation;
    const BitextSide &side = bitext.side(which);
    QList<Finding> findings;
    if (side.language != Language::TraditionalChinese || (stop && stop->isCancelled()))
        return findings;
    const CopyText text(side.paragraphs, house);
    for (const CopyNote &note : copyNotes(text))
        findings.append(findingOf(side, which, note));
    return findings;
}

} // namespace concord
