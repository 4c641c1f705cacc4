// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a stranger hands over: claims, chart specifications, series tables, bead files,
// translation memories. Read or refused.
#include "core/align/beadfile.h"
#include "core/charts/chartspec.h"
#include "core/exchange/claimjson.h"
#include "core/exchange/tmx.h"
#include "core/series/seriestable.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    using namespace concord;
    const QByteArray all(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    ClaimTexts texts;
    texts.translation = TextRevision();
    texts.translation->side = Side::Translation;
    texts.translation->paragraphs = {QStringLiteral("公司2024年虧損50億美元。"), QStringLiteral("第二段😀。")};
    if (const auto claim = claimFromJson(QJsonDocument::fromJson(all).object(), texts); claim)
        claimToJson(*claim, texts);
    if (const auto specs = chartSpecsFromJson(all); specs) {
        for (const ChartSpec &spec : *specs)
            toJson(spec);
    }
    (void)readSeriesTable(all).hasValue();
    if (const auto beads = readBeads(all); beads)
        writeBeads(*beads);
    (void)readTmx(all, Language::English, Language::TraditionalChinese).hasValue();
    return 0;
}
