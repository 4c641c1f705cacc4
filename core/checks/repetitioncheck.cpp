// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/repetitioncheck.h"

#include "core/checks/wording/dottednames.h"
#include "core/orthography/chinesemarks.h"
#include "core/text/characters.h"
#include "core/text/folding.h"

#include <QHash>

#include <cmath>

namespace concord {

namespace {

constexpr int kShortestRepeated = 12;  ///< Han characters of a sentence that does not come twice by chance
constexpr int kFewestLatinWords = 4;   ///< of a sentence that was left untranslated
constexpr int kShortestSource = 40;    ///< units of a source whose translation's length says something
constexpr int kFewestBeads = 20;       ///< that give a text's usual ratio
constexpr double kDeviations = 4.0;
constexpr double kFactor = 2.2;

TextSpan spanOf(Side side, const LocatedSentence &sentence)
{
    return {side, sentence.paragraph, sentence.range};
}

QString textOf(const BitextSide &side, Range sentences)
{
    QString text;
    for (int i = sentences.begin; i < sentences.end; ++i)
        text += side.sentenceText(i);
    return text;
}

Finding sentenceFinding(const char *rule, Severity severity, const Bitext &bitext, int sentence)
{
    Finding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.spans = {spanOf(Side::Translation, bitext.translation.sentences[sentence])};
    finding.translationParagraph = finding.spans.first().paragraph;
    finding.translationText = bitext.translation.sentenceText(sentence).trimmed();
    if (const int bead = bitext.beadOf(Side::Translation, sentence); bead >= 0 && !bitext.beads[bead].source.isEmpty())
        finding.sourceParagraph = bitext.source.sentences[bitext.beads[bead].source.begin].paragraph;
    finding.fingerprint = fingerprintOf(finding.rule, {}, finding.translationText, {});
    return finding;
}

QString sourceOf(const Bitext &bitext, int sentence)
{
    const int bead = bitext.beadOf(Side::Translation, sentence);
    return bead < 0 ? QString() : foldedText(textOf(bitext.source, bitext.beads[bead].source));
}

void addRepeated(const Bitext &bitext, QList<Finding> &findings)
{
    QHash<QString, int> firstOf;
    for (int i = 0; i < bitext.translation.sentences.size(); ++i) {
        const QString text = bitext.translation.sentenceText(i);
        if (hanCount(text) < kShortestRepeated)
            continue;
        const auto first = firstOf.constFind(foldedText(text));
        if (first == firstOf.constEnd()) {
            firstOf.insert(foldedText(text), i);
            continue;
        }
        const QString source = sourceOf(bitext, i);
        if (!source.isEmpty() && source == sourceOf(bitext, *first))
            continue;
        Finding finding = sentenceFinding("sentence-repeated", Severity::Warning, bitext, i);
        finding.spans.append(spanOf(Side::Translation, bitext.translation.sentences[*first]));
        findings.append(finding);
    }
}

int latinWords(QStringView text)
{
    int words = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isLetter = isLatinLetter(text[i].unicode());
        words += isLetter && (i == 0 || !(isLatinLetter(text[i - 1].unicode()) || text[i - 1] == u'\'' || text[i - 1] == u'’')) ? 1 : 0;
    }
    return words;
}

void addUntranslated(const Bitext &bitext, QList<Finding> &findings)
{
    if (bitext.source.language != Language::English)
        return;
    for (int i = 0; i < bitext.translation.sentences.size(); ++i) {
        const QString text = bitext.translation.sentenceText(i);
        if (hanCount(text) > 0 || latinWords(text) < kFewestLatinWords || text.contains(QLatin1String("://")))
            continue;
        findings.append(sentenceFinding("sentence-untranslated", Severity::Warning, bitext, i));
    }
}

double ratioOf(const Bitext &bitext, const Bead &bead)
{
    const auto length = [](const BitextSide &side, Range sentences) {
        double sum = 0;
        for (int i = sentences.begin; i < sentences.end; ++i)
            sum += side.sentences[i].range.length();
        return sum;
    };
    const double source = length(bitext.source, bead.source), translation = length(bitext.translation, bead.translation);
    const int shortest = isChinese(bitext.source.language) ? kShortestSource / 2 : kShortestSource;
    return source < shortest || translation < 1 ? 0 : translation / source;
}

double medianOf(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void addOddLengths(const Bitext &bitext, QList<Finding> &findings)
{
    QList<double> logs, deviations;
    for (const Bead &bead : bitext.beads) {
        if (const double ratio = ratioOf(bitext, bead); ratio > 0)
            logs.append(std::log(ratio));
    }
    if (logs.size() < kFewestBeads)
        return;
    const double median = medianOf(logs);
    for (const double value : std::as_const(logs))
        deviations.append(std::abs(value - median));
    const double most = std::max(std::log(kFactor), kDeviations * medianOf(deviations));
    for (const Bead &bead : bitext.beads) {
        const double ratio = ratioOf(bitext, bead);
        if (ratio <= 0 || std::abs(std::log(ratio) - median) <= most)
            continue;
        Finding finding = sentenceFinding("length-odd", Severity::Info, bitext, bead.translation.begin);
        finding.translationText = textOf(bitext.translation, bead.translation).trimmed();
        finding.sourceText = textOf(bitext.source, bead.source).trimmed();
        finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText, {});
        findings.append(finding);
    }
}

/// Whether Latin letters in brackets follow a name closely.
bool isGlossed(QStringView line, Range name)
{
    const QStringView behind = line.mid(name.end, 24);
    for (qsizetype i = 0; i < std::min(behind.size(), qsizetype(3)); ++i) {
        if (behind[i] == u'（' || behind[i] == u'(')
            return latinWords(behind.mid(i)) > 0;
    }
    return false;
}

Finding firstMention(const QString &line, int paragraph, Range name)
{
    Finding finding;
    finding.rule = QStringLiteral("first-mention");
    finding.severity = Severity::Info;
    finding.translationParagraph = paragraph;
    finding.spans = {{Side::Translation, paragraph, name}};
    finding.translationText = line.mid(name.begin, name.length());
    finding.fingerprint = fingerprintOf(finding.rule, {}, finding.translationText, {});
    return finding;
}

void addFirstMentions(const Bitext &bitext, QList<Finding> &findings)
{
    QSet<QString> known;
    for (int paragraph = 0; paragraph < bitext.translation.paragraphs.size(); ++paragraph) {
        const QString &line = bitext.translation.paragraphs[paragraph];
        for (const Range name : dottedNames(line)) {
            const QString key = line.mid(name.begin, name.length());
            if (!known.contains(key) && !isGlossed(line, name))
                findings.append(firstMention(line, paragraph, name));
            known.insert(key);
        }
    }
}

} // namespace

QList<Finding> checkRepetitions(const Bitext &bitext)
{
    QList<Finding> findings;
    if (!isChinese(bitext.translation.language) || bitext.translation.isEmpty())
        return findings;
    addRepeated(bitext, findings);
    addUntranslated(bitext, findings);
    addOddLengths(bitext, findings);
    addFirstMentions(bitext, findings);
    return findings;
}

} // namespace concord
