// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace concord {

/// How ideographs of one text may stand for those of another: Simplified for Traditional, and forms that newsrooms use
/// side by side (裡 裏, 台 臺). Traditional and Simplified forms are Unihan's kTraditionalVariant and kSimplifiedVariant
/// (Unicode Standard Annex #38), made into a table while building; the list of forms used side by side is ours.
/// Characters beyond the basic plane stand for themselves. Read once, then the same for every thread.
class HanVariants
{
public:
    static const HanVariants &table();

    /// The one form searched for of those used side by side; itself for all others.
    char16_t plain(char16_t character) const;
    /// The plain Traditional forms a character may stand for: of 发 both 發 and 髮, of 后 itself and 後 when the text it is
    /// from `isSimplified`, itself alone in other texts. Empty when it stands for its plain form alone.
    QStringView forms(char16_t character, bool isSimplified) const;
    /// One character for all that may meet, whatever they stand for: for a first, coarse comparison.
    char16_t family(char16_t character) const { return m_family[character]; }
    /// Whether others are in its family.
    bool hasFamily(char16_t character) const { return m_traits[character] & HasFamily; }
    /// Written in Simplified texts alone: 发 but not 后.
    bool isSimplifiedOnly(char16_t character) const { return m_traits[character] & SimplifiedOnly; }
    /// Written in Traditional texts alone: 發 but not 后.
    bool isTraditionalOnly(char16_t character) const { return m_traits[character] & TraditionalOnly; }
    /// Whether some form of `first` is one of `second`.
    bool meet(char16_t first, bool isFirstSimplified, char16_t second, bool isSecondSimplified) const;

private:
    enum Trait : quint8 { SimplifiedOnly = 1, TraditionalOnly = 2, Shared = 4, HasPlain = 8, HasFamily = 16 };

    HanVariants();
    void readSideBySide();
    void readUnihan();
    void joinFamilies();

    QList<quint8> m_traits;
    QList<char16_t> m_family;
    QHash<char16_t, char16_t> m_plain;
    QHash<char16_t, QString> m_forms;
};

} // namespace concord
