// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/claims/claimtext.h"

#include "core/text/search/hanvariants.h"
#include "core/text/search/searchcharacters.h"

namespace concord {

QString claimKey(QStringView text)
{
    const HanVariants &variants = HanVariants::table();
    QString key;
    key.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t codePoint = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const SearchCharacter character = searchCharacter(codePoint);
        if (character.kind == SearchKind::Several)
            key += searchExpansion(codePoint);
        else if (character.kind == SearchKind::Space) {
            if (!key.isEmpty() && !key.endsWith(u' '))
                key += u' ';
        } else if (character.folded > 0 && character.folded <= 0xFFFF)
            key += QChar(variants.family(static_cast<char16_t>(character.folded)));
        else if (character.folded > 0xFFFF)
            key += QChar::fromUcs4(character.folded);
    }
    return key.endsWith(u' ') ? key.chopped(1) : key;
}

} // namespace concord
