// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs while Concord is built: reads the Unihan database's variants (Unicode Standard Annex #38) from standard input and
// writes, for each ideograph of the basic plane that has any, "字<TAB>Traditional forms<TAB>Simplified forms". Unihan counts a
// character such as 会 among its own Traditional forms where some old book has it; here it is one only when Big5, which knows what
// Taiwan prints, has it. The table keeps the Unicode licence of its source.

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <unicode/ucnv.h>

#include <cstdio>

namespace {

struct Forms
{
    QString traditional;
    QString simplified;
};

/// "U+767C" → 0x767C; 0 beyond the basic plane.
char16_t characterOf(const QString &field)
{
    bool isNumber = false;
    const uint code = field.mid(2).section(u'<', 0, 0).toUInt(&isNumber, 16);
    return isNumber && code <= 0xFFFF ? static_cast<char16_t>(code) : u'\0';
}

QString charactersOf(const QString &list)
{
    QString characters;
    for (const QString &field : list.split(u' ', Qt::SkipEmptyParts)) {
        if (const char16_t character = characterOf(field))
            characters += QChar(character);
    }
    return characters;
}

/// Whether Big5 has a character.
class Big5
{
public:
    Big5() : m_converter(ucnv_open("Big5", &m_status))
    {
        ucnv_setFromUCallBack(m_converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &m_status);
    }
    ~Big5() { ucnv_close(m_converter); }
    Q_DISABLE_COPY_MOVE(Big5)

    bool isUsable() const { return U_SUCCESS(m_status); }
    bool has(char16_t character) const
    {
        UErrorCode status = U_ZERO_ERROR;
        char bytes[8];
        ucnv_fromUChars(m_converter, bytes, sizeof bytes, &character, 1, &status);
        return U_SUCCESS(status);
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    UConverter *m_converter;
};

} // namespace

int main()
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    QMap<char16_t, Forms> found;
    for (QString line; in.readLineInto(&line);) {
        const QStringList fields = line.split(u'\t');
        const char16_t character = fields.size() == 3 ? characterOf(fields[0]) : u'\0';
        if (!character)
            continue;
        if (fields[1] == QLatin1String("kTraditionalVariant"))
            found[character].traditional = charactersOf(fields[2]);
        else if (fields[1] == QLatin1String("kSimplifiedVariant"))
            found[character].simplified = charactersOf(fields[2]);
    }
    const Big5 big5;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it->traditional.size() > 1 && !big5.has(it.key()))
            it->traditional.remove(QChar(it.key()));
        out << QChar(it.key()) << '\t' << it->traditional << '\t' << it->simplified << '\n';
    }
    out.flush();
    return big5.isUsable() && found.size() > 5'000 ? 0 : 1; // an empty table would pass unnoticed
}
