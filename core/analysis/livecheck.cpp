// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/livecheck.h"

#include "core/checks/beadfigures.h"
#include "core/figures/recogniser.h"
#include "core/terms/nameforms.h"

namespace concord {

LiveChecker::LiveChecker(const LoadedArticle &article, Side side, int paragraph)
    : m_side(side), m_language(article.analysis.bitext.side(side).language), m_date(article.article.documentDate),
      m_isPair(article.source && article.translation)
{
    if (m_isPair)
        collect(article.analysis.bitext, paragraph);
}

void LiveChecker::collect(const Bitext &bitext, int paragraph)
{
    const BitextSide &own = bitext.side(m_side);
    if (paragraph < 0 || paragraph >= own.paragraphs.size())
        return;
    const MeantFigures meant(bitext);
    const Range beads = bitext.beadsOf({m_side, paragraph, {0, static_cast<int>(own.paragraphs[paragraph].size())}});
    for (int bead = beads.begin; bead < beads.end; ++bead) {
        for (const Side side : {m_side, otherSide(m_side)}) {
            for (const FigureAt &at : figuresIn(bitext, bead, side)) {
                if (side == m_side && at.paragraph == paragraph)
                    continue;
                (side == m_side ? m_beside : m_there).append({meant.at(side, at), surfaceOf(bitext.side(side), at).toString()});
            }
        }
    }
}

LiveCheck LiveChecker::check(const QString &text) const
{
    LiveCheck result;
    QList<Stated> here;
    if (m_isPair) {
        for (const Figure &figure : recogniseFigures(text, figureOptionsFor(m_language, m_date)))
            here.append({figure, text.mid(figure.span.begin, figure.span.length())});
    }
    const qsizetype own = here.size();
    here += m_beside;
    const bool isSource = m_side == Side::Source;
    const auto figures = [](const QList<Stated> &stated) {
        QList<Figure> list;
        for (const Stated &one : stated)
            list.append(one.figure);
        return list;
    };
    const QList<Stated> &sources = isSource ? here : m_there, &translations = isSource ? m_there : here;
    for (const FigureMatch &match : matchFigures(figures(sources), figures(translations))) {
        const int ownIndex = isSource ? match.source : match.translation, otherIndex = isSource ? match.translation : match.source;
        if (ownIndex >= own)
            continue; // of another paragraph
        if (match.mismatch == Mismatch::None)
            ++result.agreeing;
        else
            result.differences.append({match.mismatch, ownIndex < 0 ? QString() : here[ownIndex].surface, otherIndex < 0 ? QString() : m_there[otherIndex].surface});
    }
    if (!isSource && isChinese(m_language)) {
        static const NameFinder finder(starterNames());
        for (const NameUse &use : finder.find(text)) {
            const LiveName name{text.mid(use.span.begin, use.span.length()), starterNames()[use.name].chinese.first()};
            if (use.form != 0 && !result.names.contains(name))
                result.names.append(name);
        }
    }
    return result;
}

} // namespace concord
