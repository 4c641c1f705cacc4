// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/search/hanvariants.h"

#include <QFile>

namespace concord {

namespace {

constexpr qsizetype kPlane = 0x10000;

/// Each group: the plain form, then those written for it.
constexpr const char16_t *kSideBySide[] = {
    u"裡裏", u"台臺", u"麼麽么", u"為爲", u"群羣", u"峰峯", u"眾衆", u"線綫", u"床牀", u"污汙汚", u"啟啓", u"匯滙", u"偽僞", u"溫温",
    u"脫脱", u"說説", u"悅悦", u"稅税", u"銳鋭", u"閱閲", u"戶户戸", u"黃黄", u"內内", u"錄録", u"綠緑", u"顏顔", u"吳吴", u"強强",
    u"真眞", u"絕絶", u"卻却", u"查査", u"冊册", u"教敎", u"別别", u"尚尙", u"產産", u"妝粧", u"村邨", u"泛汎", u"痴癡", u"嘆歎",
    u"鑒鑑", u"秘祕", u"吃喫", u"鉤鈎", u"恒恆", u"豔艷", u"慎愼", u"鎮鎭", u"顛顚", u"靜静", u"淨净", u"爭争", u"榮荣", u"韻韵",
    u"踊踴", u"蹤踪", u"跡迹", u"裙裠", u"夠够", u"鄰隣", u"略畧", u"撐撑", u"洩泄", u"鏽銹", u"棱稜", u"廚厨", u"廁厠", u"廂厢",
};

} // namespace

const HanVariants &HanVariants::table()
{
    static const HanVariants variants;
    return variants;
}

HanVariants::HanVariants() : m_traits(kPlane, 0), m_family(kPlane)
{
    for (qsizetype i = 0; i < kPlane; ++i)
        m_family[i] = static_cast<char16_t>(i);
    readSideBySide();
    readUnihan();
    joinFamilies();
}

void HanVariants::readSideBySide()
{
    for (const QStringView group : kSideBySide) {
        for (const QChar other : group.mid(1)) {
            m_plain.insert(other.unicode(), group[0].unicode());
            m_traits[other.unicode()] |= HasPlain;
        }
    }
}

void HanVariants::readUnihan()
{
    QFile file(QStringLiteral(":/unihan/variants.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).split(u'\n', Qt::SkipEmptyParts)) {
        const QList<QStringView> fields = line.split(u'\t');
        if (fields.size() != 3 || fields[0].size() != 1)
            continue;
        const QChar character = fields[0][0];
        quint8 &traits = m_traits[character.unicode()];
        if (!fields[2].isEmpty() && !fields[2].contains(character))
            traits |= TraditionalOnly;
        if (m_plain.contains(character.unicode()))
            continue; // what is said of its plain form holds
        QString forms;
        for (const QChar form : fields[1]) {
            const QChar plainForm(plain(form.unicode()));
            if (!forms.contains(plainForm))
                forms += plainForm;
        }
        if (forms.isEmpty() || forms == character)
            continue;
        traits |= fields[1].contains(character) ? Shared : SimplifiedOnly;
        m_forms.insert(character.unicode(), forms);
    }
}

void HanVariants::joinFamilies()
{
    const auto rootOf = [this](char16_t character) {
        while (m_family[character] != character)
            character = m_family[character];
        return character;
    };
    const auto join = [&](char16_t first, char16_t second) {
        const char16_t a = rootOf(first), b = rootOf(second);
        m_family[std::max(a, b)] = std::min(a, b);
    };
    for (auto it = m_plain.cbegin(); it != m_plain.cend(); ++it)
        join(it.key(), it.value());
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it) {
        for (const QChar form : it.value())
            join(it.key(), form.unicode());
    }
    for (qsizetype i = 0; i < kPlane; ++i) {
        m_family[i] = rootOf(static_cast<char16_t>(i));
        if (m_family[i] != i) {
            m_traits[i] |= HasFamily;
            m_traits[m_family[i]] |= HasFamily;
        }
    }
}

char16_t HanVariants::plain(char16_t character) const
{
    return m_traits[character] & HasPlain ? m_plain.value(character) : character;
}

QStringView HanVariants::forms(char16_t character, bool isSimplified) const
{
    const quint8 wanted = isSimplified ? SimplifiedOnly | Shared : SimplifiedOnly;
    if (!(m_traits[character] & (wanted | HasPlain)))
        return {};
    // The plain form of a Simplified character may itself stand for others.
    const auto found = m_forms.constFind(plain(character));
    return found != m_forms.cend() && (m_traits[plain(character)] & wanted) ? QStringView(*found) : QStringView();
}

bool HanVariants::meet(char16_t first, bool isFirstSimplified, char16_t second, bool isSecondSimplified) const
{
    if (first == second)
        return true;
    if (m_family[first] != m_family[second])
        return false;
    const QStringView firstForms = forms(first, isFirstSimplified), secondForms = forms(second, isSecondSimplified);
    const QChar firstPlain(plain(first)), secondPlain(plain(second));
    if (firstForms.isEmpty())
        return secondForms.isEmpty() ? firstPlain == secondPlain : secondForms.contains(firstPlain);
    if (secondForms.isEmpty())
        return firstForms.contains(secondPlain);
    return std::any_of(firstForms.begin(), firstForms.end(), [&](QChar form) { return secondForms.contains(form); });
}

} // namespace concord
