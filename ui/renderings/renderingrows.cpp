// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderings/renderingrows.h"

#include "core/checks/termrenderings.h"
#include "core/terms/mining/repeatedpassages.h"

#include <algorithm>

namespace concord {

namespace {

RenderingRow conceptRow(const ConceptRow &one)
{
    RenderingRow row{one.source, one.places, {}, !one.isConsistent(), true};
    for (const TermRendering &rendering : one.renderings)
        row.cells.append({rendering.text, rendering.places, rendering.isShortened || rendering.isOtherSense});
    return row;
}

QList<RenderingRow> conceptRows(const RenderingMatrix &matrix)
{
    QList<const ConceptRow *> order;
    for (const ConceptRow &one : matrix.rows)
        order.append(&one);
    const auto rank = [](const ConceptRow *one) { return one->isConsistent() ? 2 : one->kind == ConceptKind::Word ? 1 : 0; };
    std::stable_sort(order.begin(), order.end(), [&rank](const ConceptRow *a, const ConceptRow *b) { return rank(a) < rank(b); });
    QList<RenderingRow> rows;
    for (const ConceptRow *one : std::as_const(order))
        rows.append(conceptRow(*one));
    return rows;
}

QList<RenderingRow> sharedRows(const RenderingMatrix &matrix)
{
    QList<RenderingRow> rows;
    for (const SharedRendering &shared : matrix.shared) {
        RenderingRow row{shared.text, {}, {}, true, false};
        for (const int index : shared.rows) {
            const ConceptRow &one = matrix.rows[index];
            const auto rendering = std::find_if(one.renderings.begin(), one.renderings.end(), [&](const TermRendering &r) { return r.text == shared.text; });
            if (rendering == one.renderings.end())
                continue;
            row.cells.append({one.source, rendering->places, false});
            row.places += rendering->places;
        }
        if (row.cells.size() > 1)
            rows.append(std::move(row));
    }
    return rows;
}

QString wordsOf(const Bitext &bitext, const QList<TextSpan> &spans)
{
    QStringList parts;
    for (const TextSpan &span : spans)
        parts.append(bitext.side(span.side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
    return parts.join(u' ');
}

QList<RenderingRow> sentenceRows(const Bitext &bitext, Side side)
{
    QList<RenderingRow> rows;
    const PairedText text = pairedText(bitext);
    const auto passages = [&text](int pair, Side of) { return of == Side::Source ? text.pairs[pair].source : text.pairs[pair].translation; };
    for (const RepeatedPassage &repeated : repeatedPassages(text)) {
        if (repeated.side != side)
            continue;
        RenderingRow row{repeated.text, {}, {}, true, false};
        for (const QList<int> &group : repeated.pairs) {
            RenderingCell cell{wordsOf(bitext, passages(group.first(), otherSide(side))), {}, false};
            for (const int pair : group) {
                cell.places += passages(pair, otherSide(side));
                row.places += passages(pair, side);
            }
            row.cells.append(std::move(cell));
        }
        std::stable_sort(row.cells.begin(), row.cells.end(), [](const RenderingCell &a, const RenderingCell &b) { return a.places.size() > b.places.size(); });
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace

QList<RenderingRow> renderingRows(RenderingView view, const Bitext &bitext, const RenderingMatrix &matrix)
{
    switch (view) {
    case RenderingView::Concepts:
        return conceptRows(matrix);
    case RenderingView::SharedRenderings:
        return sharedRows(matrix);
    case RenderingView::SplitSentences:
        return sentenceRows(bitext, Side::Source);
    case RenderingView::SharedSentences:
        return sentenceRows(bitext, Side::Translation);
    }
    return {};
}

} // namespace concord
