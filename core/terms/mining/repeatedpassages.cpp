// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/mining/repeatedpassages.h"

#include "core/text/folding.h"

#include <QHash>

namespace concord {

namespace {

QString written(const QStringList &paragraphs, const QList<TextSpan> &spans)
{
    QString text;
    for (const TextSpan &span : spans)
        text += paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
    return text;
}

void addRepeated(const PairedText &text, Side side, int least, QList<RepeatedPassage> &found)
{
    struct Passage
    {
        QString text;
        QStringList others; ///< folded, each once
        QList<QList<int>> pairs;
    };
    QHash<QString, qsizetype> placeOf;
    QList<Passage> passages;
    for (int pair = 0; pair < text.pairs.size(); ++pair) {
        const QString source = written(text.source, text.pairs[pair].source);
        const QString translation = written(text.translation, text.pairs[pair].translation);
        const QString &mine = side == Side::Source ? source : translation;
        const QString key = foldedText(mine);
        const QString other = foldedText(side == Side::Source ? translation : source);
        if (key.size() < least || other.isEmpty())
            continue;
        if (!placeOf.contains(key)) {
            placeOf.insert(key, passages.size());
            passages.append(Passage{mine, {}, {}});
        }
        Passage &passage = passages[placeOf.value(key)];
        qsizetype group = passage.others.indexOf(other);
        if (group < 0) {
            group = passage.others.size();
            passage.others.append(other);
            passage.pairs.append(QList<int>());
        }
        passage.pairs[group].append(pair);
    }
    for (const Passage &passage : std::as_const(passages)) {
        if (passage.pairs.size() > 1)
            found.append(RepeatedPassage{side, passage.text, passage.pairs});
    }
}

} // namespace

QList<RepeatedPassage> repeatedPassages(const PairedText &text, int least)
{
    QList<RepeatedPassage> found;
    addRepeated(text, Side::Source, least, found);
    addRepeated(text, Side::Translation, least, found);
    return found;
}

} // namespace concord
