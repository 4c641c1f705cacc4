// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/simplifiedforms.h"

#include "core/text/search/hanvariants.h"

#include <QFile>

namespace concord {

namespace {

/// Written in Traditional texts as well, in names, dialects or Hong Kong, though Unihan has another form for them.
constexpr QStringView kTraditionalToo = u"恒峯着裏綫床污啓衞群麪説脱税閲鋭兑絶温内産録爲羣僞洒灶尸吊扑托栗秘稚粽坂葱叁囱彝淀岙揾氲榅漤鼗吣埯捝棁煴蜕";

/// "Simplified, Traditional": those that Big5 has from old books, and that stand for another character in any text of today.
constexpr QStringView kSimplifiedToo =
    u"争爭优優体體儿兒别別却卻厢廂厨廚听聽吴吳宁寧庄莊异異弃棄怀懷怜憐构構机機气氣毶毿痒癢网網羡羨肮骯肴餚荣榮虱蝨蚕蠶赶趕踪蹤迹跡"
    u"静靜韵韻线線侭儘决決况況净淨凄淒减減凑湊凛凜凉涼篱籬稣穌与與无無礼禮尔爾乱亂宝寶岁歲战戰";

bool isSimplified(char16_t character, QStringView forms)
{
    return !forms.isEmpty() && !forms.contains(QChar(character)) && HanVariants::table().isSimplifiedOnly(character)
        && !kTraditionalToo.contains(QChar(character));
}

QHash<char16_t, QString> readForms()
{
    QHash<char16_t, QString> forms;
    QFile file(QStringLiteral(":/unihan/variants.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return forms;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && isSimplified(cells[0][0].unicode(), cells[1]))
            forms.insert(cells[0][0].unicode(), cells[1]);
    }
    for (qsizetype i = 0; i + 1 < kSimplifiedToo.size(); i += 2)
        forms.insert(kSimplifiedToo[i].unicode(), kSimplifiedToo.mid(i + 1, 1).toString());
    return forms;
}

} // namespace

QString traditionalForms(char16_t character)
{
    static const QHash<char16_t, QString> forms = readForms();
    return forms.value(character);
}

} // namespace concord
