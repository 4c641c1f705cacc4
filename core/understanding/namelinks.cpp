// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/namelinks.h"

#include "core/text/characters.h"
#include "core/text/words.h"
#include "core/understanding/hannames.h"
#include "core/understanding/metriclexicon.h"
#include "core/understanding/namewords.h"

#include <algorithm>
#include <vector>

namespace concord {

namespace {

constexpr double kLeastDice = 0.6;
constexpr int kSearchedBeads = 6;    // of one name
constexpr int kSearchedNames = 1500; // the most frequent ones
constexpr int kControlBeads = 120;

struct SideNames
{
    std::vector<QStringList> byBead;  ///< distinct keys
    QHash<QString, QList<int>> beads; ///< key → its beads
};

/// The text of a bead on one side.
QString beadText(const Bitext &bitext, int bead, Side side)
{
    QString text;
    for (const TextSpan &span : bitext.beadSpans(bead, side))
        text += QStringView(bitext.side(side).paragraphs[span.paragraph]).sliced(span.range.begin, span.range.length()).toString() + u'\n';
    return text;
}

bool isLinkable(MentionKind kind)
{
    return kind == MentionKind::Name || kind == MentionKind::Person || kind == MentionKind::Outlet;
}

class Linker
{
public:
    Linker(const Bitext &bitext, NameStock &latin, Side latinSide, NameStock &han)
        : m_bitext(bitext), m_latin(latin), m_han(han), m_latinSide(latinSide), m_latinNames(collect(latinSide, latin)), m_hanNames(collect(otherSide(latinSide), han))
    {
    }

    void link()
    {
        linkKnown();
        searchNew();
    }

private:
    SideNames collect(Side side, const NameStock &stock) const
    {
        SideNames names;
        names.byBead.resize(static_cast<size_t>(m_bitext.beads.size()));
        const BitextSide &texts = m_bitext.side(side);
        int sentence = 0;
        for (int paragraph = 0; paragraph < texts.paragraphs.size(); ++paragraph) {
            for (const Mention &mention : stock.mentionsIn(paragraph)) {
                if (!isLinkable(mention.kind) || mention.text.isEmpty())
                    continue;
                while (sentence + 1 < texts.sentences.size()
                       && (texts.sentences[sentence].paragraph < paragraph
                           || (texts.sentences[sentence].paragraph == paragraph && texts.sentences[sentence].range.end <= mention.span.begin)))
                    ++sentence;
                const int bead = m_bitext.beadOf(side, sentence);
                if (bead < 0)
                    continue;
                const QString name = stock.keyOf(mention.text);
                QList<int> &beads = names.beads[name];
                if (!beads.isEmpty() && beads.last() == bead)
                    continue;
                beads.append(bead);
                names.byBead[static_cast<size_t>(bead)].append(name);
            }
        }
        return names;
    }

    /// Whether the other side writes the name in Latin letters or the starter names know it there.
    bool isSettled(const QString &key) const { return m_han.countOf(key) > 0; }

    MentionKind kindOf(const QString &key) const
    {
        const auto entry = m_latin.entries().constFind(m_latin.fullName(key));
        return entry == m_latin.entries().constEnd() ? MentionKind::Name : entry->kind;
    }

    void linkKnown()
    {
        QHash<std::pair<QString, QString>, int> together;
        for (size_t bead = 0; bead < m_latinNames.byBead.size(); ++bead) {
            for (const QString &key : m_latinNames.byBead[bead]) {
                if (isSettled(key))
                    continue;
                for (const QString &name : m_hanNames.byBead[bead]) {
                    if (isHan(name[0].unicode()))
                        ++together[{key, name}];
                }
            }
        }
        struct Candidate
        {
            double dice;
            QString key, name;
        };
        QList<Candidate> candidates;
        for (auto it = together.begin(); it != together.end(); ++it) {
            const auto &[key, name] = it.key();
            const double dice = 2.0 * it.value() / static_cast<double>(m_latinNames.beads[key].size() + m_hanNames.beads[name].size());
            if (dice >= kLeastDice)
                candidates.append({dice, key, name});
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.dice != b.dice ? a.dice > b.dice : std::tie(a.key, a.name) < std::tie(b.key, b.name);
        });
        QSet<QString> taken;
        for (const Candidate &candidate : candidates) {
            if (m_linked.contains(candidate.key) || taken.contains(candidate.name))
                continue;
            m_linked.insert(candidate.key);
            taken.insert(candidate.name);
            m_han.rename(candidate.name, candidate.key, kindOf(candidate.key));
        }
    }

    void searchNew()
    {
        QStringList keys;
        for (auto it = m_latinNames.beads.begin(); it != m_latinNames.beads.end(); ++it) {
            if (it->size() >= 2 && !m_linked.contains(it.key()) && !isSettled(it.key()))
                keys.append(it.key());
        }
        std::sort(keys.begin(), keys.end(), [this](const QString &a, const QString &b) {
            const auto left = m_latinNames.beads[a].size(), right = m_latinNames.beads[b].size();
            return left != right ? left > right : a < b;
        });
        for (const QString &key : keys.first(std::min<qsizetype>(keys.size(), kSearchedNames))) {
            const QString name = commonString(key);
            if (!name.isEmpty())
                m_han.learn(name, key, kindOf(key));
        }
    }

    /// The longest Han string that most beads of `key` share and few others have.
    QString commonString(const QString &key) const
    {
        constexpr int kLongest = 8;
        const QList<int> beads = m_latinNames.beads[key].first(std::min<qsizetype>(kSearchedBeads, m_latinNames.beads[key].size()));
        QHash<QString, int> counts;
        for (const int bead : beads) {
            const QString text = beadText(m_bitext, bead, otherSide(m_latinSide));
            QSet<QString> here;
            for (qsizetype i = 0; i < text.size(); ++i) {
                for (qsizetype size = 1; size <= kLongest && i + size <= text.size() && isHan(text[i + size - 1].unicode()); ++size) {
                    if (size >= 2)
                        here.insert(text.mid(i, size));
                }
            }
            for (const QString &string : here)
                ++counts[string];
        }
        const int least = std::max(2, static_cast<int>(beads.size()) * 2 / 3);
        QList<std::pair<int, QString>> candidates;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() >= least && isHanNameLike(it.key()) && metricUsesIn(it.key()).isEmpty())
                candidates.append({it.value(), it.key()});
        }
        std::sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
            if (a.first != b.first)
                return a.first > b.first;
            return a.second.size() != b.second.size() ? a.second.size() > b.second.size() : a.second < b.second;
        });
        constexpr qsizetype kTried = 6;
        for (const auto &[count, string] : candidates.first(std::min(kTried, candidates.size()))) {
            const bool isWord = string.size() == 2 && beads.size() < 3 && wordRanges(string).size() == 1; // chance would do
            if (!isWord && !hanInstitutions().contains(string) && !cutsMetric(string, beads.first()) && isSpecific(string, m_latinNames.beads[key]))
                return string;
        }
        return {};
    }

    /// Whether a string is a piece of a word that names a metric (資本支 of 資本支出), where the bead has it.
    bool cutsMetric(const QString &string, int bead) const
    {
        constexpr qsizetype kAround = 4;
        const QString text = beadText(m_bitext, bead, otherSide(m_latinSide));
        const qsizetype at = text.indexOf(string);
        if (at < 0)
            return false;
        const qsizetype begin = std::max<qsizetype>(0, at - kAround), end = std::min(text.size(), at + string.size() + kAround);
        const Range span{static_cast<int>(at - begin), static_cast<int>(at - begin + string.size())};
        const QList<MetricUse> uses = metricUsesIn(QStringView(text).sliced(begin, end - begin));
        return std::any_of(uses.begin(), uses.end(), [span](const MetricUse &use) { return use.span.intersects(span); });
    }

    /// Whether few beads elsewhere hold the string; looks at an even sample of them.
    bool isSpecific(const QString &string, const QList<int> &beads) const
    {
        const int all = static_cast<int>(m_bitext.beads.size());
        const int step = std::max(1, all / kControlBeads);
        int looked = 0, met = 0;
        for (int bead = 0; bead < all; bead += step) {
            if (std::binary_search(beads.begin(), beads.end(), bead))
                continue;
            ++looked;
            met += beadText(m_bitext, bead, otherSide(m_latinSide)).contains(string) ? 1 : 0;
        }
        return met * 20 <= looked;
    }

    const Bitext &m_bitext;
    NameStock &m_latin;
    NameStock &m_han;
    Side m_latinSide;
    SideNames m_latinNames;
    SideNames m_hanNames;
    QSet<QString> m_linked;
};

} // namespace

void linkNames(const Bitext &bitext, NameStock &source, NameStock &translation)
{
    if (bitext.source.isEmpty() || bitext.translation.isEmpty())
        return;
    const bool hanSource = isChinese(bitext.source.language), hanTranslation = isChinese(bitext.translation.language);
    if (hanSource == hanTranslation)
        return;
    Linker(bitext, hanSource ? translation : source, hanSource ? Side::Translation : Side::Source, hanSource ? source : translation).link();
}

} // namespace concord
