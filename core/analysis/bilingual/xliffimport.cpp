// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bilingual/xliffimport.h"

#include "core/exchange/xliff/xliffwriter.h"
#include "core/exchange/xmltext.h"

#include <QHash>

#include <algorithm>

namespace concord {

namespace {

QString comparable(const QString &text)
{
    return allowedInXml(text).simplified();
}

class Corrections
{
public:
    Corrections(const XliffFile &file, const Bitext &bitext) : m_file(file), m_bitext(bitext)
    {
        for (int bead = 0; bead < bitext.beads.size(); ++bead)
            m_bySource[comparable(xliffText(bitext, bead, Side::Source))].append(bead);
    }

    XliffCorrections make()
    {
        for (const XliffUnit &unit : m_file.units) {
            ++m_result.units;
            const int bead = beadOf(unit);
            if (bead < 0)
                ++m_result.unknown;
            else if (unit.hasTarget)
                correct(bead, unit.target);
        }
        std::stable_sort(m_result.edits.begin(), m_result.edits.end(), [](const TextEdit &a, const TextEdit &b) {
            return std::pair(a.span.paragraph, a.span.range.begin) < std::pair(b.span.paragraph, b.span.range.begin);
        });
        return std::move(m_result);
    }

private:
    /// Each bead answers to one unit, those that share a source in turn.
    int beadOf(const XliffUnit &unit)
    {
        const auto beads = m_bySource.find(comparable(unit.source));
        if (beads == m_bySource.end() || beads->isEmpty())
            return -1;
        const int named = unit.id.startsWith(u'b') ? unit.id.mid(1).toInt() - 1 : -1;
        const qsizetype place = beads->contains(named) ? beads->indexOf(named) : 0;
        return beads->takeAt(place);
    }

    void correct(int bead, const QString &target)
    {
        if (comparable(target) == comparable(xliffText(m_bitext, bead, Side::Translation)))
            return;
        ++m_result.changed;
        QList<TextSpan> spans = m_bitext.beadSpans(bead, Side::Translation);
        QStringList parts;
        for (const QString &line : target.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                parts.append(line.simplified());
        }
        if (spans.isEmpty() && parts.size() == 1)
            return insertAfter(bead, parts.first());
        if (parts.size() != spans.size()) {
            ++m_result.unplaced;
            return;
        }
        for (qsizetype i = 0; i < spans.size(); ++i) {
            if (m_bitext.translation.paragraphs[spans[i].paragraph].mid(spans[i].range.begin, spans[i].range.length()) != parts[i])
                m_result.edits.append({spans[i], parts[i]});
        }
    }

    /// A sentence that had been left out: behind what comes before it.
    void insertAfter(int bead, const QString &text)
    {
        for (int before = bead - 1; before >= 0; --before) {
            const QList<TextSpan> spans = m_bitext.beadSpans(before, Side::Translation);
            if (spans.isEmpty())
                continue;
            TextSpan place = spans.last();
            place.range.begin = place.range.end;
            const bool isChineseText = isChinese(m_bitext.translation.language);
            m_result.edits.append({place, isChineseText ? text : QStringLiteral(" ") + text});
            return;
        }
        ++m_result.unplaced;
    }

    const XliffFile &m_file;
    const Bitext &m_bitext;
    QHash<QString, QList<int>> m_bySource;
    XliffCorrections m_result;
};

bool isOf(const QString &tag, Language language)
{
    return tag.isEmpty() || languageTag(language).section(u'-', 0, 0) == tag.section(u'-', 0, 0).toLower();
}

} // namespace

XliffCorrections correctionsFrom(const XliffFile &file, const Bitext &bitext)
{
    const int units = static_cast<int>(file.units.size());
    if (!isOf(file.sourceTag, bitext.source.language) || !isOf(file.targetTag, bitext.translation.language))
        return {{}, units, 0, units, 0};
    return Corrections(file, bitext).make();
}

QStringList withEdits(QStringList paragraphs, const QList<TextEdit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        paragraphs[edit->span.paragraph].replace(edit->span.range.begin, edit->span.range.length(), edit->replacement);
    return paragraphs;
}

} // namespace concord
