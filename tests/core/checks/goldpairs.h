// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/bitext.h"
#include "core/figures/recogniser.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QRegularExpression>

namespace concord {

/// A bead of the measuring data: what stands together in the two languages, and where it comes from.
struct TextPair
{
    QString english;
    QString chinese;
    QString origin;
};

inline QStringList linesOfFile(const QString &path)
{
    return QString::fromUtf8(readAll(path)).split(u'\n');
}

/// The gold beads of the reference article that have both sides.
inline QList<TextPair> referencePairs()
{
    QList<TextPair> pairs;
    for (const QString &line : linesOfFile(testDataFile(QStringLiteral("reference-article/gold/beads.tsv")))) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 3 && !cells[2].isEmpty())
            pairs.append({QString(cells[2]).replace(QLatin1String(" ||| "), QLatin1String(" ")),
                          QString(cells[1]).replace(QLatin1String(" ||| "), QString()), cells[0]});
    }
    return pairs;
}

/// The gold segments of a pre-segmented collection: bitext/news, bitext/law.
inline QList<TextPair> segmentPairs(const QString &collection)
{
    static const QRegularExpression bead(QStringLiteral("^\\[([\\d,]*)\\]:\\[([\\d,]*)\\]"));
    QList<TextPair> pairs;
    const QString folder = testDataFile(QStringLiteral("bitext/") + collection);
    if (folder.isEmpty())
        return pairs;
    for (const QString &name : QDir(folder + QStringLiteral("/gold")).entryList(QDir::Files, QDir::Name)) {
        const QStringList english = linesOfFile(folder + QStringLiteral("/en/") + name);
        const QStringList chinese = linesOfFile(folder + QStringLiteral("/zh-hant/") + name);
        for (const QString &line : linesOfFile(folder + QStringLiteral("/gold/") + name)) {
            const QRegularExpressionMatch match = bead.match(line);
            const auto joined = [&match](int group, const QStringList &sentences, const QString &between) {
                QStringList parts;
                for (const QString &number : match.captured(group).split(u',', Qt::SkipEmptyParts))
                    parts.append(sentences.value(number.toInt()).trimmed());
                return parts.join(between);
            };
            // translations are numbered second
            const TextPair pair{joined(1, english, QStringLiteral(" ")), joined(2, chinese, QString()), name};
            if (!pair.english.isEmpty() && !pair.chinese.isEmpty())
                pairs.append(pair);
        }
    }
    return pairs;
}

/// law_money_percent.tsv: articles of statutes with money or percentages.
inline QList<TextPair> lawArticlePairs()
{
    QList<TextPair> pairs;
    for (const QString &line : linesOfFile(testDataFile(QStringLiteral("figures/law_money_percent.tsv"))).mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 4)
            pairs.append({cells[3], cells[2], cells[0] + u' ' + cells[1]});
    }
    return pairs;
}

inline BitextSide sideOf(const QStringList &paragraphs, Language language, const QDate &date)
{
    BitextSide side;
    side.language = language;
    side.paragraphs = paragraphs;
    const FigureOptions options = figureOptionsFor(language, date);
    for (int i = 0; i < paragraphs.size(); ++i) {
        side.sentences.append(LocatedSentence{i, {0, static_cast<int>(paragraphs[i].size())}});
        side.figures.append(recogniseFigures(paragraphs[i], options));
    }
    return side;
}

/// The pairs as an article in which every pair is a paragraph, a sentence and a bead.
inline Bitext bitextOf(const QList<TextPair> &pairs, const QDate &date = QDate(2024, 9, 16))
{
    QStringList english, chinese;
    Bitext bitext;
    for (int i = 0; i < pairs.size(); ++i) {
        english.append(pairs[i].english);
        chinese.append(pairs[i].chinese);
        bitext.beads.append({{i, i + 1}, {i, i + 1}, 1.0});
    }
    bitext.source = sideOf(english, Language::English, date);
    bitext.translation = sideOf(chinese, Language::TraditionalChinese, date);
    return bitext;
}

} // namespace concord
