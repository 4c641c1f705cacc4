// SPDX-License-Identifier: GPL-3.0-or-later
// Any two texts, parted at the first NUL: the beads partition both sides in order.
#include "core/analysis/articleanalysis.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QByteArray all(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const qsizetype cut = std::max<qsizetype>(0, all.indexOf('\0'));
    const auto paragraphs = [](const QByteArray &part) { return QString::fromUtf8(part).split(u'\n', Qt::SkipEmptyParts); };
    SilentProgress progress;
    const auto analysis = analyseArticle({Language::English, paragraphs(all.left(cut))},
                                         {Language::TraditionalChinese, paragraphs(all.mid(cut))}, QDate(2024, 9, 16), progress);
    if (!analysis)
        return 0;
    int source = 0, translation = 0;
    const bool isBitext = !analysis->bitext.source.isEmpty() && !analysis->bitext.translation.isEmpty();
    for (const Bead &bead : analysis->bitext.beads) {
        if (isBitext && (bead.source.begin != source || bead.translation.begin != translation))
            std::abort();
        source = std::max(source, bead.source.end);
        translation = std::max(translation, bead.translation.end);
    }
    if (source != analysis->bitext.source.sentences.size() || translation != analysis->bitext.translation.sentences.size())
        std::abort();
    return 0;
}
