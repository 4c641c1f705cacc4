// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/termcheck.h"

#include "core/checks/terms/manysided.h"
#include "core/figures/english/englishnouns.h"
#include "core/terms/matching/foldedpassage.h"
#include "core/text/characters.h"
#include "core/text/words.h"

#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace concord {

/// What a whole text shows of a termbase's concepts.
struct TextUsage
{
    TermRegion house = TermRegion::Taiwan;
    QSet<int> kept = {};             ///< concepts that the text renders by their forms nearly wherever it names them
    QHash<int, QString> written = {}; ///< of concepts whose preferred form it writes another way (臺積電, 台積電): that way
};

namespace {

/// What the forms of a bead are to one concept and house.
enum class Form { Good, Deprecated, Foreign, Forbidden };

Form formOf(const Designation &designation, TermRegion house)
{
    if (designation.status == TermStatus::Forbidden)
        return Form::Forbidden;
    if (designation.status == TermStatus::Deprecated)
        return Form::Deprecated;
    return fitsRegion(designation.region, house) ? Form::Good : Form::Foreign;
}

const char *ruleOf(Form form)
{
    switch (form) {
    case Form::Deprecated: return "term-deprecated";
    case Form::Foreign: return "term-region";
    default: return "term-forbidden";
    }
}

QString textAt(const Bitext &bitext, const TextSpan &span)
{
    return bitext.side(span.side).paragraphs[span.paragraph].mid(span.range.begin, span.range.length());
}

QString keyOf(const QString &text)
{
    return foldedTerm(text, TermSpacing::None);
}

/// Whether two words of ideographs differ only in characters that stand for each other.
bool isSameWord(const QString &a, const QString &b)
{
    return a.size() == b.size() && hanCount(a) == a.size() && keyOf(a) == keyOf(b);
}

/// The first designation in the same language that is the same word.
int firstAlike(const QList<Designation> &designations, int form)
{
    for (int i = 0; i < form; ++i) {
        if (designations[i].language == designations[form].language && isSameWord(designations[i].text, designations[form].text))
            return i;
    }
    return form;
}

/// Whether a rendering is what the source writes: AI for AI.
bool isKeptFromSource(const QList<Designation> &designations, const Designation &form)
{
    return std::any_of(designations.begin(), designations.end(), [&form](const Designation &other) {
        return other.language != form.language && other.text == form.text;
    });
}

/// Looks at one bead.
class BeadReport
{
public:
    BeadReport(const Bitext &bitext, int bead, const Termbase &termbase, const TextUsage &usage, const TermUses &uses)
        : m_bitext(bitext), m_bead(bead), m_termbase(termbase), m_usage(usage), m_house(usage.house), m_uses(uses)
    {
        m_sourceParagraph = paragraphOf(Side::Source);
        m_translationParagraph = paragraphOf(Side::Translation);
    }

    QList<Finding> findings(const QList<TermUses> &around)
    {
        QList<int> order = m_uses.keys();
        std::sort(order.begin(), order.end());
        for (const int one : std::as_const(order)) {
            const ConceptUses &uses = m_uses[one];
            addBadForms(one, uses);
            if (!uses.source.isEmpty() && m_translationParagraph >= 0)
                addShortfall(one, uses, around);
        }
        return m_findings;
    }

private:
    int paragraphOf(Side side) const
    {
        const QList<TextSpan> spans = m_bitext.beadSpans(m_bead, side);
        return spans.isEmpty() ? -1 : spans.first().paragraph;
    }

    const Designation &designation(int one, const TermPlace &place) const { return m_termbase.concepts[one].designations[place.designation]; }

    Finding draft(const char *rule, Severity severity, int one, const ConceptUses &uses) const
    {
        Finding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.severity = severity;
        finding.sourceParagraph = uses.source.isEmpty() ? m_sourceParagraph : uses.source.first().paragraph;
        finding.translationParagraph = m_translationParagraph;
        finding.spans = uses.source;
        if (!uses.source.isEmpty())
            finding.sourceText = textAt(m_bitext, uses.source.first());
        finding.counterpart = m_usage.written.value(one);
        const int preferred = m_termbase.concepts[one].preferred(m_bitext.translation.language, m_house);
        if (finding.counterpart.isEmpty() && preferred >= 0)
            finding.counterpart = m_termbase.concepts[one].designations[preferred].text;
        return finding;
    }

    QString context() const
    {
        QString text;
        for (const Side side : {Side::Source, Side::Translation}) {
            for (const TextSpan &span : m_bitext.beadSpans(m_bead, side))
                text += textAt(m_bitext, span);
        }
        return text;
    }

    /// Whether a place stands for another concept that the source names, or lies inside a dictionary word by chance.
    bool isInnocent(int one, const TermPlace &place) const
    {
        if (place.coveredBy >= 0)
            return true;
        for (auto it = m_uses.begin(); it != m_uses.end(); ++it) {
            const bool stands = (it.key() == one || !it->source.isEmpty() || m_sourceParagraph < 0)
                && std::any_of(it->translation.begin(), it->translation.end(), [&](const TermPlace &other) {
                       return other.span == place.span && formOf(designation(it.key(), other), m_house) == Form::Good;
                   });
            if (stands)
                return true;
        }
        return straddlesWord(wordRanges(m_bitext.translation.paragraphs[place.span.paragraph]), place.span.range);
    }

    void addBadForms(int one, const ConceptUses &uses)
    {
        QHash<int, QList<TextSpan>> places;
        QList<int> order;
        QList<TextSpan> taken; // one form may be two regions'
        for (const TermPlace &place : uses.translation) {
            const Form form = formOf(designation(one, place), m_house);
            const bool counts = form == Form::Forbidden || (form != Form::Good && !uses.source.isEmpty());
            if (!counts || isInnocent(one, place))
                continue;
            if (taken.contains(place.span))
                continue;
            taken.append(place.span);
            if (!places.contains(place.designation))
                order.append(place.designation);
            places[place.designation].append(place.span);
        }
        for (const int bad : std::as_const(order)) {
            const Form form = formOf(m_termbase.concepts[one].designations[bad], m_house);
            Finding finding = draft(ruleOf(form), form == Form::Forbidden ? Severity::Error : Severity::Warning, one, uses);
            finding.spans += places[bad];
            finding.translationText = textAt(m_bitext, places[bad].first());
            finding.suggestion = finding.counterpart;
            if (!finding.suggestion.isEmpty()) {
                for (const TextSpan &span : std::as_const(places[bad]))
                    finding.edits.append({span, finding.suggestion});
            }
            finish(finding);
        }
    }

    /// How many renderings count: all the house's own but those a longer rendering of a concept the source names takes.
    int rendered(int one, const ConceptUses &uses, bool anyForm) const
    {
        return static_cast<int>(std::count_if(uses.translation.begin(), uses.translation.end(), [&](const TermPlace &place) {
            const bool isTaken = place.coveredBy >= 0 && place.coveredBy != one && !m_uses.value(place.coveredBy).source.isEmpty();
            return !isTaken && (anyForm || formOf(designation(one, place), m_house) == Form::Good);
        }));
    }

    void addShortfall(int one, const ConceptUses &uses, const QList<TermUses> &around)
    {
        if (m_termbase.concepts[one].preferred(m_bitext.translation.language, TermRegion::Anywhere) < 0)
            return;
        const int named = static_cast<int>(uses.source.size());
        const int rendered = this->rendered(one, uses, true);
        if (rendered >= named || (rendered == 0 && isOtherwiseMeant(one, uses)))
            return;
        if (rendered > 0) {
            Finding finding = draft("term-count", Severity::Info, one, uses);
            finding.sourceValue = QString::number(named);
            finding.translationValue = QString::number(rendered);
            finish(finding);
            return;
        }
        const bool isMild = hasLooseRendering(one) || isRenderedNear(one, around) || isPartOfName(uses) || isShortened(one, uses) || isEverydayWord(one, uses);
        finish(draft("term-missing", isMild ? Severity::Info : Severity::Warning, one, uses));
    }

    /// Whether the words of the source belong to another concept too, and that one is rendered.
    bool isOtherwiseMeant(int one, const ConceptUses &uses) const
    {
        return std::all_of(uses.source.begin(), uses.source.end(), [&](const TextSpan &span) {
            for (auto it = m_uses.begin(); it != m_uses.end(); ++it) {
                if (it.key() != one && it->source.contains(span) && !it->translation.isEmpty())
                    return true;
            }
            return false;
        });
    }

    bool hasLooseRendering(int one) const
    {
        for (const Designation &known : m_termbase.concepts[one].designations) {
            if (!isChinese(known.language) || formOf(known, m_house) != Form::Good)
                continue;
            for (const TextSpan &span : m_bitext.beadSpans(m_bead, Side::Translation)) {
                if (hasLooseForm(textAt(m_bitext, span), known.text))
                    return true;
            }
        }
        return false;
    }

    /// Whether every place of the source is one capitalised word beside another, so part of some longer name (Customs Act, the
    /// Kim-Trump summit).
    bool isPartOfName(const ConceptUses &uses) const
    {
        return std::all_of(uses.source.begin(), uses.source.end(), [&](const TextSpan &span) {
            const QString &text = m_bitext.source.paragraphs[span.paragraph];
            const QStringView words = QStringView(text).mid(span.range.begin, span.range.length());
            const auto isCapital = [&text](int at) { return at >= 0 && at < text.size() && text[at].isUpper(); };
            int before = span.range.begin - 2;
            while (before >= 0 && text[before].isLetter())
                --before;
            const auto isJoint = [&text](int at) { return at >= 0 && at < text.size() && (text[at] == u' ' || text[at] == u'-'); };
            const bool follows = span.range.begin > 1 && isJoint(span.range.begin - 1) && before + 1 > 0 && isCapital(before + 1);
            const bool goesOn = isJoint(span.range.end) && isCapital(span.range.end + 1);
            return !words.contains(u' ') && words.front().isUpper() && (follows || goesOn);
        });
    }

    /// Whether every place of the source is several words that stand before another noun ("social media accounts"), and the
    /// translation has half of a rendering: it says the longer thing in short (社交帳號).
    bool isShortened(int one, const ConceptUses &uses) const
    {
        const bool isLonger = std::all_of(uses.source.begin(), uses.source.end(), [this](const TextSpan &span) {
            const QString &text = m_bitext.source.paragraphs[span.paragraph];
            const QStringView rest = QStringView(text).mid(span.range.end);
            int size = 1;
            while (size < rest.size() && rest[size].isLower())
                ++size;
            const QStringView next = rest.mid(1, size - 1);
            return QStringView(text).mid(span.range.begin, span.range.length()).contains(u' ') && rest.startsWith(u' ') && next.size() > 2
                && !isEnglishStopWord(next);
        });
        const QList<Designation> &designations = m_termbase.concepts[one].designations;
        return isLonger && std::any_of(designations.begin(), designations.end(), [this](const Designation &known) {
            const QList<TextSpan> spans = m_bitext.beadSpans(m_bead, Side::Translation);
            return isChinese(known.language) && std::any_of(spans.begin(), spans.end(), [&](const TextSpan &span) { return hasHalf(textAt(m_bitext, span), known.text); });
        });
    }

    /// Whether the source may mean something else than the concept: it says a word of many senses, and the rest of the text
    /// does not render that as the concept either.
    bool isEverydayWord(int one, const ConceptUses &uses) const
    {
        return !m_usage.kept.contains(one)
            && std::all_of(uses.source.begin(), uses.source.end(), [this](const TextSpan &span) { return isManySided(textAt(m_bitext, span)); });
    }

    bool isRenderedNear(int one, const QList<TermUses> &around) const
    {
        return std::any_of(around.begin(), around.end(), [&](const TermUses &uses) {
            const auto here = uses.constFind(one);
            return here != uses.end()
                && std::any_of(here->translation.begin(), here->translation.end(), [&](const TermPlace &place) {
                       return place.coveredBy < 0 && std::abs(place.span.paragraph - m_translationParagraph) <= 1
                           && formOf(designation(one, place), m_house) == Form::Good;
                   });
        });
    }

    void finish(Finding finding)
    {
        const QString about = finding.sourceText.isEmpty() ? finding.counterpart : finding.sourceText;
        finding.fingerprint = fingerprintOf(finding.rule, about, finding.translationText, context());
        m_findings.append(std::move(finding));
    }

    const Bitext &m_bitext;
    int m_bead;
    const Termbase &m_termbase;
    const TextUsage &m_usage;
    TermRegion m_house;
    const TermUses &m_uses;
    int m_sourceParagraph;
    int m_translationParagraph;
    QList<Finding> m_findings;
};

/// The beads whose renderings make a missing one mild: those beside it.
QList<TermUses> neighbours(const QList<TermUses> &uses, int bead)
{
    QList<TermUses> around;
    for (const int other : {bead - 2, bead - 1, bead + 1}) {
        if (other >= 0 && other < uses.size())
            around.append(uses[other]);
    }
    return around;
}

} // namespace

TermCheck::TermCheck(Termbase termbase, Language source, Language translation, TermRegion house)
    : m_termbase(std::move(termbase)), m_house(house), m_finder(m_termbase, source, translation)
{
}

QList<Finding> TermCheck::check(const Bitext &bitext, const Progress *stop) const
{
    QList<TermUses> uses;
    uses.reserve(bitext.beads.size());
    for (int bead = 0; bead < bitext.beads.size() && !(stop && stop->isCancelled()); ++bead)
        uses.append(m_finder.find(bitext, bead));
    const TextUsage usage = usageOf(bitext, uses);
    QList<Finding> findings;
    for (int bead = 0; bead < uses.size(); ++bead) {
        if (!uses[bead].isEmpty())
            findings += BeadReport(bitext, bead, m_termbase, usage, uses[bead]).findings(neighbours(uses, bead));
    }
    return findings + consistency(uses);
}

QList<Finding> TermCheck::checkBead(const Bitext &bitext, int bead) const
{
    QList<TermUses> around;
    for (const int other : {bead - 2, bead - 1, bead + 1}) {
        if (other >= 0 && other < bitext.beads.size())
            around.append(m_finder.find(bitext, other));
    }
    const TermUses uses = m_finder.find(bitext, bead);
    const TextUsage usage = usageOf(bitext, around + QList<TermUses>{uses});
    return BeadReport(bitext, bead, m_termbase, usage, uses).findings(around);
}

int TermCheck::sourceHits(const Bitext &bitext) const
{
    qsizetype hits = 0;
    for (int bead = 0; bead < bitext.beads.size(); ++bead) {
        for (const ConceptUses &uses : m_finder.find(bitext, bead))
            hits += uses.source.size();
    }
    return static_cast<int>(hits);
}

TextUsage TermCheck::usageOf(const Bitext &bitext, const QList<TermUses> &uses) const
{
    struct Count
    {
        int named = 0;
        int rendered = 0;
        QMap<QString, int> forms = {};
    };
    QHash<int, Count> counts;
    for (const TermUses &bead : uses) {
        for (auto it = bead.begin(); it != bead.end(); ++it) {
            if (it->source.isEmpty())
                continue;
            Count &count = counts[it.key()];
            QStringList forms;
            for (const TermPlace &place : it->translation) {
                if (place.coveredBy < 0 && formOf(m_termbase.concepts[it.key()].designations[place.designation], m_house) == Form::Good)
                    forms.append(textAt(bitext, place.span));
            }
            ++count.named;
            count.rendered += forms.isEmpty() ? 0 : 1;
            for (const QString &form : std::as_const(forms))
                ++count.forms[form];
        }
    }
    TextUsage usage{m_house};
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it->rendered >= 2 && it->rendered * 3 >= it->named * 2)
            usage.kept.insert(it.key());
        const int preferred = m_termbase.concepts[it.key()].preferred(bitext.translation.language, m_house);
        const QString wanted = preferred < 0 ? QString() : m_termbase.concepts[it.key()].designations[preferred].text;
        int most = it->forms.value(wanted);
        for (auto form = it->forms.begin(); form != it->forms.end(); ++form) {
            if (form.value() > most && isSameWord(form.key(), wanted)) {
                most = form.value();
                usage.written.insert(it.key(), form.key());
            }
        }
    }
    return usage;
}

Finding TermCheck::inconsistency(int one, int form, const QList<TextSpan> &places, int main) const
{
    const QList<Designation> &designations = m_termbase.concepts[one].designations;
    Finding finding;
    finding.rule = QStringLiteral("term-inconsistent");
    finding.severity = Severity::Info;
    finding.translationParagraph = places.first().paragraph;
    finding.spans = places;
    finding.sourceText = designations.first().text;
    finding.translationText = designations[form].text;
    finding.counterpart = designations[main].text;
    finding.suggestion = finding.counterpart;
    for (const TextSpan &span : places)
        finding.edits.append({span, finding.suggestion});
    finding.fingerprint = fingerprintOf(finding.rule, finding.sourceText, finding.translationText, finding.counterpart);
    return finding;
}

QList<Finding> TermCheck::consistency(const QList<TermUses> &uses) const
{
    QMap<int, QMap<int, QList<TextSpan>>> places; // concept → the first of the designations that are one word → where
    for (const TermUses &bead : uses) {
        for (auto it = bead.begin(); it != bead.end(); ++it) {
            const QList<Designation> &designations = m_termbase.concepts[it.key()].designations;
            for (const TermPlace &place : it->translation) {
                const Designation &form = designations[place.designation];
                if (it->source.isEmpty() || place.coveredBy >= 0 || formOf(form, m_house) != Form::Good || isKeptFromSource(designations, form))
                    continue;
                QList<TextSpan> &here = places[it.key()][firstAlike(designations, place.designation)];
                if (!here.contains(place.span))
                    here.append(place.span);
            }
        }
    }
    QList<Finding> findings;
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto isRarer = [](const QList<TextSpan> &a, const QList<TextSpan> &b) { return a.size() < b.size(); };
        const int most = std::max_element(it->begin(), it->end(), isRarer).key();
        const int preferred = m_termbase.concepts[it.key()].preferred(Language::TraditionalChinese, m_house);
        const int wanted = preferred < 0 ? most : firstAlike(m_termbase.concepts[it.key()].designations, preferred);
        const int main = it->contains(wanted) ? wanted : most;
        for (auto form = it->begin(); form != it->end(); ++form) {
            if (form.key() != main)
                findings.append(inconsistency(it.key(), form.key(), form.value(), main));
        }
    }
    return findings;
}

} // namespace concord
