// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/words/tokens.h"

#include "core/align/words/numerals.h"
#include "core/align/words/stems.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <algorithm>

namespace concord {

namespace {

bool isHanWord(QStringView word)
{
    for (qsizetype i = 0; i < word.size();) {
        const CodePoint point = codePointAt(word, i);
        if (!isHan(point.value))
            return false;
        i += point.units;
    }
    return !word.isEmpty();
}

void addHan(QStringView word, QStringList &tokens)
{
    int characters = 0;
    for (qsizetype i = 0; i < word.size(); ++characters) {
        const CodePoint point = codePointAt(word, i);
        tokens.append(word.mid(i, point.units).toString());
        i += point.units;
    }
    if (characters > 1)
        tokens.append(word.toString());
}

bool hasLatin(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return isLatinLetter(c.unicode()); });
}

/// Marks that a translation usually keeps, in whichever width: questions, exclamations, quotations, brackets, colons.
void addMarks(QStringView sentence, QStringList &tokens)
{
    static constexpr QStringView kMarks = u"?？:：\"“「『(（!！";
    static constexpr QStringView kFolded = u"??::\"\"\"\"((!!";
    QString found;
    for (const QChar character : sentence) {
        const qsizetype place = kMarks.indexOf(character);
        if (place >= 0 && !found.contains(kFolded[place]))
            found += kFolded[place];
    }
    for (const QChar mark : std::as_const(found))
        tokens.append(QString(mark));
}

} // namespace

QStringList foldedTokens(QStringView sentence, Language language)
{
    QStringList tokens;
    const QList<Numeral> numbers = numerals(sentence, language);
    for (const Numeral &number : numbers)
        tokens.append(u'#' + number.value);
    for (const Range &range : wordRanges(sentence)) {
        const QStringView word = sentence.mid(range.begin, range.length());
        const bool isNumber = std::any_of(numbers.begin(), numbers.end(),
                                          [&range](const Numeral &number) { return number.range.contains(range); });
        if (isNumber)
            continue;
        if (isHanWord(word))
            addHan(word, tokens);
        else if (hasLatin(word))
            tokens.append(foldedWord(word));
    }
    addMarks(sentence, tokens);
    return tokens;
}

} // namespace concord
