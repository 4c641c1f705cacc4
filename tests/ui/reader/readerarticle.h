// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readercontent.h"

#include <QStringList>

#include <memory>

namespace concord {

/// Draws an article: a line is a bead, "English | Chinese"; an empty line starts a paragraph on both sides. A side left
/// blank is an omission. A line that starts with '?' is a doubtful bead.
inline std::shared_ptr<Bitext> drawnArticle(const QStringList &lines)
{
    auto bitext = std::make_shared<Bitext>();
    bitext->source.language = Language::English;
    bitext->translation.language = Language::TraditionalChinese;
    const auto add = [&](BitextSide &side, const QString &sentence, bool isNew, QLatin1String joint) {
        if (sentence.isEmpty())
            return false;
        if (isNew || side.paragraphs.isEmpty())
            side.paragraphs.append(QString());
        else
            side.paragraphs.last() += joint;
        QString &paragraph = side.paragraphs.last();
        const int begin = static_cast<int>(paragraph.size());
        paragraph += sentence;
        side.sentences.append(LocatedSentence{static_cast<int>(side.paragraphs.size()) - 1,
                                              Range{begin, static_cast<int>(paragraph.size())}});
        return true;
    };
    bool isNewSource = true, isNewTranslation = true;
    for (const QString &line : lines) {
        if (line.isEmpty()) {
            isNewSource = isNewTranslation = true;
            continue;
        }
        const bool isDoubtful = line.startsWith(u'?');
        const QStringList parts = line.mid(isDoubtful ? 1 : 0).split(QStringLiteral(" | "));
        Bead bead;
        bead.confidence = isDoubtful ? 0.3 : 0.9;
        bead.source.begin = static_cast<int>(bitext->source.sentences.size());
        bead.translation.begin = static_cast<int>(bitext->translation.sentences.size());
        if (add(bitext->source, parts.value(0).trimmed(), isNewSource, QLatin1String(" ")))
            isNewSource = false;
        if (add(bitext->translation, parts.value(1).trimmed(), isNewTranslation, QLatin1String("")))
            isNewTranslation = false;
        bead.source.end = static_cast<int>(bitext->source.sentences.size());
        bead.translation.end = static_cast<int>(bitext->translation.sentences.size());
        bitext->beads.append(bead);
    }
    bitext->source.figures.resize(bitext->source.paragraphs.size());
    bitext->translation.figures.resize(bitext->translation.paragraphs.size());
    return bitext;
}

/// The first occurrence of `text` on a side, as a passage; an empty one when it is not there.
inline TextSpan passage(const Bitext &bitext, Side side, const QString &text)
{
    const QStringList &paragraphs = bitext.side(side).paragraphs;
    for (int i = 0; i < paragraphs.size(); ++i)
        if (const int at = static_cast<int>(paragraphs[i].indexOf(text)); at >= 0)
            return {side, i, {at, at + static_cast<int>(text.size())}};
    return {};
}

/// A long article of `count` beads, five to a paragraph.
inline std::shared_ptr<Bitext> longArticle(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        if (i % 5 == 0)
            lines.append(QString());
        const QString filler = QStringLiteral(" and the harbour kept its cranes busy").repeated(i % 4);
        const QString chinese = QStringLiteral("，港口的起重機也沒有停過").repeated(i % 4);
        lines.append(QStringLiteral("Ship %1 carried %2 crates%3. | 第%1艘船載了%2箱貨%4。")
                         .arg(i)
                         .arg(i * 7 + 3)
                         .arg(filler, chinese));
    }
    return drawnArticle(lines);
}

} // namespace concord
