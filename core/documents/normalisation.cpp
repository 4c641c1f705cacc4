// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/normalisation.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace concord {

namespace {

/// More marks on one letter are no writing; they stay as they are, so that each piece is composed in bounded time.
constexpr qsizetype kMostMarks = 16;

struct Radical
{
    char16_t radical;
    char16_t ideograph;
};

/// Forms of the CJK Radicals Supplement that are drawn like a whole ideograph (Unicode's EquivalentUnifiedIdeograph).
/// The Kangxi radicals have compatibility decompositions of their own.
constexpr Radical kRadicals[] = {
    {0x2E81, u'厂'}, {0x2E84, u'乙'}, {0x2E8A, u'卜'}, {0x2E8E, u'兀'}, {0x2E90, u'尢'}, {0x2E92, u'巳'}, {0x2E93, u'幺'}, {0x2E9C, u'日'},
    {0x2E9D, u'月'}, {0x2E9F, u'母'}, {0x2EA0, u'民'}, {0x2EA7, u'牛'}, {0x2EA9, u'王'}, {0x2EAA, u'疋'}, {0x2EAC, u'示'}, {0x2EB6, u'羊'},
    {0x2EBB, u'聿'}, {0x2EBC, u'肉'}, {0x2EBD, u'臼'}, {0x2EC1, u'虎'}, {0x2EC4, u'西'}, {0x2EC5, u'见'}, {0x2EC6, u'角'}, {0x2EC9, u'贝'},
    {0x2ECB, u'车'}, {0x2ED1, u'長'}, {0x2ED3, u'长'}, {0x2ED4, u'门'}, {0x2ED7, u'雨'}, {0x2ED8, u'青'}, {0x2ED9, u'韦'}, {0x2EDA, u'页'},
    {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EDD, u'食'}, {0x2EE2, u'马'}, {0x2EE3, u'骨'}, {0x2EE4, u'鬼'}, {0x2EE5, u'鱼'}, {0x2EE6, u'鸟'},
    {0x2EE7, u'卤'}, {0x2EE8, u'麦'}, {0x2EE9, u'黄'}, {0x2EEA, u'黾'}, {0x2EEB, u'斉'}, {0x2EEC, u'齐'}, {0x2EED, u'歯'}, {0x2EEE, u'齿'},
    {0x2EEF, u'竜'}, {0x2EF0, u'龙'}, {0x2EF1, u'龜'}, {0x2EF2, u'亀'}, {0x2EF3, u'龟'},
};

/// U+FB00–U+FB06.
constexpr const char16_t *kLigatures[] = {u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};

bool isInvisible(char16_t c)
{
    return c == 0xFEFF || c == 0x200B || c == 0x2060 || c == 0x00AD;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// A space other than U+0020 and the ideographic one.
bool isOtherSpace(char16_t c)
{
    return c == u'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F;
}

bool isMark(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F);
}

bool takesMarks(char16_t c)
{
    if (QChar::isSurrogate(c) || !QChar::isLetter(c))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

char16_t ideographOf(char16_t c)
{
    if (c >= 0x2F00 && c <= 0x2FD5) {
        UErrorCode status = U_ZERO_ERROR;
        char16_t whole[4] = {};
        const int32_t length = unorm2_getDecomposition(unorm2_getNFKCInstance(&status), c, whole, 4, &status);
        return U_SUCCESS(status) && length == 1 ? whole[0] : c;
    }
    const auto *found = std::find_if(std::begin(kRadicals), std::end(kRadicals), [c](const Radical &known) { return known.radical == c; });
    return found == std::end(kRadicals) ? c : found->ideograph;
}

void appendNormalised(QString &text, char16_t c)
{
    if (isInvisible(c) || (isControl(c) && c != u'\t'))
        return;
    if (isOtherSpace(c))
        text += u' ';
    else if (c >= 0xFB00 && c <= 0xFB06)
        text += QStringView(kLigatures[c - 0xFB00]);
    else
        text += QChar(c >= 0x2E80 && c <= 0x2FD5 ? ideographOf(c) : c);
}

QString composed(const QString &piece)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    QString result(piece.size() * 3, Qt::Uninitialized);
    const int32_t length = unorm2_normalize(nfc, reinterpret_cast<const UChar *>(piece.utf16()), static_cast<int32_t>(piece.size()),
                                            reinterpret_cast<UChar *>(result.data()), static_cast<int32_t>(result.size()), &status);
    return U_SUCCESS(status) ? result.first(length) : piece;
}

QString withComposedLetters(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (end < text.size() && isMark(text[end].unicode()))
            ++end;
        const qsizetype marks = end - i - 1;
        if (marks > 0 && marks <= kMostMarks && takesMarks(text[i].unicode()))
            result += composed(text.mid(i, end - i));
        else
            result += QStringView(text).sliced(i, end - i);
        i = end;
    }
    return result;
}

bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0x3001 && c < 0xD800) || (c >= 0x2010 && c <= 0x2027) || (c > 0xFEFF && c < 0xFFFE);
}

} // namespace

QString normalised(QStringView paragraph)
{
    const auto isUnchanged = [](QChar c) { return isPlain(c.unicode()); };
    if (std::all_of(paragraph.begin(), paragraph.end(), isUnchanged))
        return paragraph.trimmed().toString();
    QString text;
    text.reserve(paragraph.size());
    bool hasMarks = false;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const char16_t c = paragraph[i].unicode();
        if (!QChar::isSurrogate(c)) {
            appendNormalised(text, c);
            hasMarks = hasMarks || isMark(c);
        } else if (QChar::isHighSurrogate(c) && i + 1 < paragraph.size() && paragraph[i + 1].isLowSurrogate()) {
            text += paragraph.sliced(i, 2);
            ++i;
        } else {
            text += QChar(QChar::ReplacementCharacter);
        }
    }
    text = std::move(text).trimmed();
    return hasMarks ? withComposedLetters(text) : text;
}

} // namespace concord
