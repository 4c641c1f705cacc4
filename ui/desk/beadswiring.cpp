// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/beadswiring.h"

#include "ui/alignment/doubtfulpanel.h"
#include "ui/workbench/workbench.h"

namespace concord {

BeadsWiring::BeadsWiring(Workbench &workbench, DoubtfulPanel &doubtful, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_doubtful(doubtful)
{
    connect(&workbench, &Workbench::articleChanged, this, &BeadsWiring::show);
    connect(&workbench, &Workbench::beadsChanged, this, &BeadsWiring::show);
    connect(&doubtful, &DoubtfulPanel::beadPicked, this, &BeadsWiring::beadPicked);
    connect(&workbench.hub(), &SelectionHub::pickedChanged, this, [this](const Projection &picked) {
        const LoadedArticle *article = m_workbench.article();
        m_doubtful.setPicked(picked.passages.isEmpty() || !article ? -1 : article->analysis.bitext.beadsOf(picked.passages.first()).begin);
    });
}

void BeadsWiring::show()
{
    QList<DoubtfulBead> doubtful;
    if (const LoadedArticle *article = m_workbench.article()) {
        const Bitext &bitext = article->analysis.bitext;
        const auto words = [&](int bead, Side side) {
            QStringList parts;
            for (const TextSpan &span : bitext.beadSpans(bead, side))
                parts.append(bitext.side(side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length()));
            return parts.join(u'\n');
        };
        for (int bead = 0; bead < bitext.beads.size(); ++bead) {
            if (isDoubtful(bitext.beads[bead]))
                doubtful.append({bead, words(bead, Side::Source), words(bead, Side::Translation)});
        }
    }
    m_doubtful.setBeads(doubtful);
}

} // namespace concord
