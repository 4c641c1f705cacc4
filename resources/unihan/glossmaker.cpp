// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs while Concord is built: reads the Unihan database's readings (Unicode Standard Annex #38) from standard input and
// writes, for each ideograph with a kDefinition, the English words of its senses: "字<TAB>word word". The table keeps the
// Unicode licence of its source.

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <cstdio>

namespace {

constexpr qsizetype kMostWords = 12;

/// Words of definitions that say how they define, not what.
const QSet<QString> &functionWords()
{
    static const QSet<QString> words = {
        QStringLiteral("the"),     QStringLiteral("and"),      QStringLiteral("with"),      QStringLiteral("from"),
        QStringLiteral("for"),     QStringLiteral("kind"),     QStringLiteral("form"),      QStringLiteral("same"),
        QStringLiteral("used"),    QStringLiteral("name"),     QStringLiteral("place"),     QStringLiteral("surname"),
        QStringLiteral("variant"), QStringLiteral("ancient"),  QStringLiteral("character"), QStringLiteral("standard"),
        QStringLiteral("etc"),     QStringLiteral("something"), QStringLiteral("that"),     QStringLiteral("which"),
        QStringLiteral("simplified"), QStringLiteral("radical"), QStringLiteral("number"),  QStringLiteral("particle"),
        QStringLiteral("classifier"), QStringLiteral("measure"), QStringLiteral("kangxi"),  QStringLiteral("corrupted"),
        QStringLiteral("a"),       QStringLiteral("an"),       QStringLiteral("of"),        QStringLiteral("or"),
        QStringLiteral("to"),      QStringLiteral("as"),       QStringLiteral("by"),        QStringLiteral("s"),
        QStringLiteral("one"),     QStringLiteral("be"),       QStringLiteral("is")};
    return words;
}

QStringList glossesOf(QString definition)
{
    static const QRegularExpression bracketed(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression word(QStringLiteral("[a-z]+"));
    definition = definition.toLower().remove(bracketed);
    QStringList glosses;
    for (auto match = word.globalMatch(definition); match.hasNext() && glosses.size() < kMostWords;) {
        const QString found = match.next().captured();
        if (!functionWords().contains(found) && !glosses.contains(found))
            glosses.append(found);
    }
    return glosses;
}

} // namespace

int main()
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    qsizetype written = 0;
    for (QString line; in.readLineInto(&line);) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() != 3 || fields[1] != QLatin1String("kDefinition"))
            continue;
        bool isNumber = false;
        const char32_t ideograph = fields[0].mid(2).toUInt(&isNumber, 16);
        const QStringList glosses = glossesOf(fields[2]);
        if (!isNumber || glosses.isEmpty())
            continue;
        out << QString::fromUcs4(&ideograph, 1) << u'\t' << glosses.join(u' ') << u'\n';
        ++written;
    }
    return written > 10'000 ? 0 : 1; // an empty table would pass unnoticed
}
