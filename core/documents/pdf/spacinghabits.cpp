// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/spacinghabits.h"

#include "core/documents/pdf/pdfline.h"
#include "core/text/characters.h"

namespace concord {

namespace {

/// As how many places the wider text counts beside the nearer one.
constexpr double kDocumentPlaces = 4, kBesidePlaces = 2;

} // namespace

SpacingHabits::Kind SpacingHabits::kindOf(char32_t character)
{
    const bool isNarrow = isDecimalDigit(character) || isLatinLetter(character) || QChar::isLetter(character);
    if (isHan(character))
        return Kind::Wide;
    if (!isWide(character))
        return isNarrow ? Kind::Narrow : Kind::Mark;
    if (isNarrow)
        return Kind::Wide;
    const QChar mark(static_cast<char16_t>(character));
    if (QStringView(u"。！？").contains(mark))
        return Kind::Stop;
    if (QStringView(u"「『《〈（【〔").contains(mark))
        return Kind::Opening;
    return QStringView(u"」』》〉）】〕").contains(mark) ? Kind::Closing : Kind::WideMark;
}

bool SpacingHabits::isAutomatic(char32_t before, char32_t after)
{
    const Kind first = kindOf(before), second = kindOf(after);
    return (first == Kind::Wide && second == Kind::Narrow) || (first == Kind::Narrow && second == Kind::Wide);
}

bool SpacingHabits::isStop(char32_t character)
{
    return character < 0x10000 && QStringView(u",.:;!?").contains(QChar(static_cast<char16_t>(character)));
}

void SpacingHabits::learn(const QString &text)
{
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i + 1 < characters.size(); ++i) {
        const bool isSpace = characters[i + 1] == U' ';
        if (isSpace && i + 2 >= characters.size())
            break;
        const char32_t after = characters[i + (isSpace ? 2 : 1)];
        const bool isNumber = isDecimalDigit(after) && !isSpace; // "1,000" is no place
        if (isWide(characters[i]) || isWide(after) || (isStop(characters[i]) && !isNumber)) {
            Counts &counts = m_counts[{static_cast<int>(kindOf(characters[i])), static_cast<int>(kindOf(after))}];
            ++(isSpace ? counts.spaced : counts.close);
        }
        i += isSpace ? 1 : 0;
    }
}

void SpacingHabits::learn(const SpacingHabits &other)
{
    for (auto it = other.m_counts.cbegin(); it != other.m_counts.cend(); ++it) {
        m_counts[it.key()].spaced += it.value().spaced;
        m_counts[it.key()].close += it.value().close;
    }
}

SpacingHabits::Counts SpacingHabits::at(char32_t before, char32_t after) const
{
    return m_counts.value({static_cast<int>(kindOf(before)), static_cast<int>(kindOf(after))});
}

bool SpacingHabits::expectsSpace(char32_t before, char32_t after, const SpacingHabits &beside, const SpacingHabits &document) const
{
    const auto mixed = [](double share, double places, Counts counts) {
        return (share * places + counts.spaced) / (places + counts.spaced + counts.close);
    };
    double share = mixed(0, 1, document.at(before, after));
    share = mixed(share, kDocumentPlaces, beside.at(before, after));
    return mixed(share, kBesidePlaces, at(before, after)) > 0.5;
}

} // namespace concord
