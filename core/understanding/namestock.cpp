// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/namestock.h"

#include "core/terms/nameforms.h"
#include "core/text/characters.h"
#include "core/understanding/hannames.h"
#include "core/understanding/namewords.h"
#include "core/understanding/regions.h"

#include <QRegularExpression>

#include <algorithm>

namespace concord {

namespace {

QString folded(QStringView name)
{
    const QString lower = name.toString().toLower();
    return lower.startsWith(QLatin1String("the ")) ? lower.mid(4) : lower;
}

QStringView at(QStringView text, Range span)
{
    return text.sliced(span.begin, span.length());
}

bool isLatinName(QStringView name)
{
    return !name.isEmpty() && isLatinLetter(name[0].unicode());
}

/// Words that say what somebody is, as they follow or precede a person's name.
bool tellsPerson(QStringView words)
{
    static const QStringList roles = {QStringLiteral("analyst"), QStringLiteral("chief executive"), QStringLiteral("founder"), QStringLiteral("chairman"), QStringLiteral("chairwoman"), QStringLiteral("professor"),
                                      QStringLiteral("spokes"), QStringLiteral("economist"), QStringLiteral("officer"), QStringLiteral("reporter"), QStringLiteral("president"), QStringLiteral("director"), QStringLiteral("minister"),
                                      QStringLiteral("CEO"), QStringLiteral("CFO"), QStringLiteral("partner at"), QStringLiteral("researcher"), QStringLiteral("who "), QStringLiteral("chief "), QStringLiteral("head of"),
                                      QStringLiteral("lawyer"), QStringLiteral("engineer"), QStringLiteral("executive"), QStringLiteral("manager"), QStringLiteral("secretary"), QStringLiteral("mayor"), QStringLiteral("aged ")};
    return std::any_of(roles.begin(), roles.end(), [words](const QString &role) { return words.contains(role); });
}

/// Whether what follows a word is its object: then the word is a verb or an adverb ("Read our", "Somewhere between"), no name.
bool governs(QStringView after)
{
    static const QSet<QString> objects = {QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the"), QStringLiteral("this"), QStringLiteral("that"), QStringLiteral("these"), QStringLiteral("those"), QStringLiteral("my"),
                                          QStringLiteral("our"), QStringLiteral("your"), QStringLiteral("their"), QStringLiteral("us"), QStringLiteral("me"), QStringLiteral("it"), QStringLiteral("them"), QStringLiteral("between"),
                                          QStringLiteral("how"), QStringLiteral("what"), QStringLiteral("why"), QStringLiteral("whether"), QStringLiteral("there"), QStringLiteral("everything"), QStringLiteral("something")};
    if (!after.startsWith(u' '))
        return false;
    qsizetype end = 1;
    while (end < after.size() && isLatinLetter(after[end].unicode()))
        ++end;
    return objects.contains(after.sliced(1, end - 1).toString());
}

/// Names of one to three words may be persons'.
bool mayBePerson(QStringView name)
{
    return name.count(u' ') >= 1 && name.count(u' ') <= 3 && !hasCompanyForm(name) && !hasOutletForm(name) && !name.startsWith(QLatin1String("The "));
}

} // namespace

NameStock::NameStock(const BitextSide &side) : m_side(side)
{
    HanNameCollector han;
    for (int i = 0; i < side.paragraphs.size(); ++i) {
        readLatin(side.paragraphs[i]);
        if (isChinese(side.language))
            han.read(side.paragraphs[i], side.figures[i]);
    }
    confirmOpenings();
    const QHash<QString, HanName> names = han.names();
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (!it->sure)
            m_guesses.insert(it.key());
        m_entries[it.key()] = {folded(it.key()), regionNames(side.language).contains(it.key()) ? MentionKind::Place : it->kind, 0};
    }
    findPersons();
    addStarterNames();
    shareKeys();
    if (isChinese(side.language)) {
        for (const QString &place : regionNames(side.language)) {
            if (place.size() >= 2 && !m_entries.contains(place))
                m_entries[place] = {place, MentionKind::Place, 0};
        }
        for (const QStringList &words : {hanInstitutions(), hanAnaphors()}) {
            for (const QString &word : words)
                index(word);
        }
    }
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        index(it.key());
    count();
}

void NameStock::index(const QString &name)
{
    if (name.isEmpty() || isLatinName(name))
        return;
    QStringList &list = m_hanByFirst[name[0]];
    if (list.contains(name))
        return;
    const auto place = std::find_if(list.begin(), list.end(), [&](const QString &other) { return other.size() < name.size(); });
    list.insert(place, name);
}

MentionKind NameStock::kindOfRun(QStringView paragraph, const LatinRun &run) const
{
    const QStringView name = at(paragraph, run.span);
    if (hasOutletForm(name))
        return MentionKind::Outlet;
    if (regionNames(Language::English).contains(name.toString()))
        return MentionKind::Place;
    if (run.titled)
        return MentionKind::Person;
    if (!mayBePerson(name))
        return MentionKind::Name;
    static const QRegularExpression member(QStringLiteral("^ (?:of|at) (?:the )?\\p{Lu}[^,.;]{1,60}? (?:said|says|told|wrote|estimated|argued|expects|expected|warned|thinks)\\b"));
    if (member.match(paragraph.sliced(run.span.end).first(std::min<qsizetype>(90, paragraph.size() - run.span.end)).toString()).hasMatch())
        return MentionKind::Person;
    constexpr qsizetype kNear = 32;
    QStringView after = paragraph.sliced(run.span.end).first(std::min(kNear, paragraph.size() - run.span.end));
    QStringView before = paragraph.sliced(std::max<qsizetype>(0, run.span.begin - kNear / 2), run.span.begin - std::max<qsizetype>(0, run.span.begin - kNear / 2));
    const bool apposed = after.startsWith(u',') && tellsPerson(after.first(std::min<qsizetype>(after.size(), std::max<qsizetype>(after.indexOf(u',', 1), after.size()))));
    if (before.endsWith(QLatin1String(", ")))
        before.chop(2);
    const QStringView lastWords = before.sliced(std::max<qsizetype>(before.lastIndexOf(u','), 0));
    const bool roleBefore = tellsPerson(lastWords) && !before.trimmed().endsWith(u'.');
    return apposed || roleBefore ? MentionKind::Person : MentionKind::Name;
}

void NameStock::readLatin(QStringView paragraph)
{
    const QList<LatinWord> words = latinWordsIn(paragraph);
    if (words.isEmpty())
        return;
    const bool english = !isChinese(m_side.language);
    if (english) {
        for (const LatinWord &word : words) {
            if (!word.capital && word.span.length() > 2)
                m_lowerWords.insert(at(paragraph, word.span).toString());
        }
        if (isTitleCase(paragraph, words))
            return;
    }
    for (const LatinRun &run : latinRunsIn(paragraph, words)) {
        const QString name = at(paragraph, run.span).toString();
        const bool plainOpening = english && run.opensSentence && !name.contains(u' ')
            && std::none_of(name.begin() + 1, name.end(), [](QChar c) { return c.isUpper(); });
        if (plainOpening) {
            if (run.possessive || !governs(paragraph.sliced(run.span.end)))
                ++m_openings[name];
            continue;
        }
        if (english && run.opensSentence && name.contains(u' '))
            m_openingRuns.insert(name);
        else
            m_runsInside.insert(name);
        const MentionKind kind = kindOfRun(paragraph, run);
        auto entry = m_entries.find(name);
        if (entry == m_entries.end())
            m_entries.insert(name, {folded(name), kind, 0});
        else if (kind == MentionKind::Person)
            entry->kind = kind;
    }
}

void NameStock::confirmOpenings()
{
    for (const QString &name : std::as_const(m_openingRuns)) { // Suppose Microsoft
        const QString rest = name.section(u' ', 1);
        const QString first = name.section(u' ', 0, 0);
        const bool isPlain = isCommonOpening(first.toLower()) || m_lowerWords.contains(first.toLower());
        if (isPlain && !m_runsInside.contains(name) && m_runsInside.contains(rest) && !m_runsInside.contains(first))
            m_entries.remove(name);
    }
    for (auto it = m_openings.begin(); it != m_openings.end(); ++it) {
        const QString lower = it.key().toLower();
        const bool common = m_lowerWords.contains(lower) || isCommonOpening(lower) || lower.endsWith(QLatin1String("ly")) || (lower.endsWith(QLatin1String("ing")) && it.value() == 1);
        if (!m_entries.contains(it.key()) && !common)
            m_entries.insert(it.key(), {folded(it.key()), hasOutletForm(it.key()) ? MentionKind::Outlet : regionNames(Language::English).contains(it.key()) ? MentionKind::Place : MentionKind::Name, 0});
    }
}

void NameStock::addStarterNames()
{
    for (const NameForms &name : starterNames()) {
        const MentionKind kind = hasOutletForm(name.key) ? MentionKind::Outlet : MentionKind::Name;
        for (const QStringList &forms : {name.english, name.chinese}) {
            for (const QString &form : forms) {
                QString plain = form;
                plain.remove(u'《').remove(u'》');
                if (plain == plain.toLower() && isLatinName(plain))
                    continue; // a term, no name
                if (!isLatinName(plain) && isChinese(m_side.language) && !m_entries.contains(plain))
                    m_entries[plain] = {name.key, kind, 0};
                m_keys.insert(plain, name.key);
                if (const auto entry = m_entries.find(plain); entry != m_entries.end())
                    *entry = {name.key, entry->kind == MentionKind::Person ? entry->kind : kind, 0};
            }
        }
    }
}

/// "Mr. Hrubec" tells that Jan Hrubec is a person.
void NameStock::findPersons()
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        const auto last = m_entries.constFind(it.key().section(u' ', -1));
        if (it->kind == MentionKind::Name && isLatinName(it.key()) && mayBePerson(it.key()) && last != m_entries.constEnd() && last->kind == MentionKind::Person)
            it->kind = MentionKind::Person;
    }
}

/// A name that opens a longer one of the same kind of script shares its key, where the rest says what kind of house it is; so
/// does a person's last word. A plan or a model (ChatGPT Plus) is something else than what it is made from.
void NameStock::shareKeys()
{
    QStringList names = m_entries.keys();
    std::sort(names.begin(), names.end());
    for (qsizetype i = 0; i + 1 < names.size(); ++i) {
        Entry &entry = m_entries[names[i]];
        if (m_keys.contains(names[i]))
            continue;
        const QString &next = names[i + 1];
        const bool longer = next.startsWith(names[i]) && next.size() > names[i].size() && (!isLatinName(names[i]) || next[names[i].size()] == u' ');
        const Entry &other = m_entries[next];
        const bool isHouse = entry.kind != MentionKind::Name || !isLatinName(next) || hasCompanyForm(next);
        if (longer && isHouse && names[i].size() >= 2 && other.kind == entry.kind)
            m_keys.insert(names[i], other.key);
    }
    for (const QString &name : names) {
        const Entry &entry = m_entries[name];
        if (entry.kind != MentionKind::Person)
            continue;
        const QString last = name.section(u' ', -1).section(QRegularExpression(QStringLiteral("[．·‧・•]")), -1);
        if (const auto alias = m_entries.find(last); last != name && alias != m_entries.end() && !m_keys.contains(last)) {
            alias->kind = MentionKind::Person;
            m_keys.insert(last, entry.key);
        }
    }
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        it->key = m_keys.value(it.key(), it->key);
}

void NameStock::learn(const QString &name, const QString &key, MentionKind kind)
{
    if (!m_entries.contains(name))
        m_entries.insert(name, {keyOf(name), kind, 0});
    rename(keyOf(name), key, kind);
    noteFullName(name, key);
    index(name);
}

void NameStock::adoptPersons(const NameStock &other)
{
    QSet<QString> persons;
    for (auto it = other.m_entries.begin(); it != other.m_entries.end(); ++it) {
        if (it->kind == MentionKind::Person)
            persons.insert(other.keyOf(it.key()));
    }
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->kind == MentionKind::Name && persons.contains(keyOf(it.key())))
            it->kind = MentionKind::Person;
    }
}

bool NameStock::isDoubtful(const QString &key) const
{
    if (m_guesses.contains(m_fullNames.value(key)))
        return true;
    const auto entry = m_openings.constFind(m_fullNames.value(key));
    return entry != m_openings.constEnd() && *entry == 1 && countOf(key) == 1;
}

void NameStock::rename(const QString &old, const QString &key, MentionKind kind)
{
    if (old == key)
        return;
    m_renamed.insert(old, key);
    m_counts[key] += m_counts.take(old);
    const QString longest = m_fullNames.take(old);
    noteFullName(longest, key);
    if (const auto entry = m_entries.find(longest); entry != m_entries.end() && kind != MentionKind::Name)
        entry->kind = kind;
}

void NameStock::count()
{
    m_counts.clear();
    for (int i = 0; i < m_side.paragraphs.size(); ++i) {
        for (const Mention &mention : mentionsIn(i)) {
            if (!mention.text.isEmpty())
                ++m_counts[keyOf(mention.text)];
        }
    }
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        it->count = m_counts.value(it->key);
        if (it->kind == MentionKind::Name)
            m_highest = std::max(m_highest, it->count);
        if (it->count > 0)
            noteFullName(it.key(), it->key);
    }
    findMain();
}

QString NameStock::keyOf(const QString &name) const
{
    QString key = m_keys.value(name);
    if (key.isEmpty())
        key = folded(name);
    const auto renamed = m_renamed.constFind(key);
    return renamed == m_renamed.constEnd() ? key : *renamed;
}

void NameStock::findMain()
{
    int most = 1;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        const bool better = it->count > most || (it->count == most && !m_main.isEmpty() && it.key() < m_main);
        if (it->kind == MentionKind::Name && better) {
            m_main = it.key();
            most = it->count;
        }
    }
    constexpr int kTimes = 2;
    const QString key = keyOf(m_main);
    m_isAboutMain = !m_main.isEmpty() && std::none_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.kind == MentionKind::Name && entry.key != key && entry.count * kTimes > most; });
}

void NameStock::noteFullName(const QString &name, const QString &key)
{
    QString &longest = m_fullNames[key];
    if (name.size() > longest.size() || (name.size() == longest.size() && name < longest))
        longest = name;
}

Range NameStock::knownPart(QStringView paragraph, Range span) const
{
    const QStringView run = at(paragraph, span);
    for (qsizetype size = run.size(); size > 0; size = run.first(size).lastIndexOf(u' ')) {
        if (m_entries.contains(run.first(size).toString()))
            return {span.begin, span.begin + static_cast<int>(size)};
    }
    for (qsizetype space = run.indexOf(u' '); space >= 0; space = run.indexOf(u' ', space + 1)) {
        if (m_entries.contains(run.sliced(space + 1).toString()))
            return {span.begin + static_cast<int>(space) + 1, span.end};
    }
    return {};
}

void NameStock::addLatin(QList<Mention> &mentions, QStringView paragraph) const
{
    const QList<LatinWord> words = latinWordsIn(paragraph);
    for (const LatinRun &run : latinRunsIn(paragraph, words)) {
        const Range span = knownPart(paragraph, run.span);
        if (span.isEmpty())
            continue;
        const QString name = at(paragraph, span).toString();
        mentions.append({span, name, m_entries[name].kind});
    }
    if (isChinese(m_side.language))
        return;
    static const QSet<QString> pronouns{QStringLiteral("it"), QStringLiteral("its"), QStringLiteral("It"), QStringLiteral("Its"), QStringLiteral("they"), QStringLiteral("They"), QStringLiteral("their"), QStringLiteral("Their")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = at(paragraph, words[i].span).toString();
        if (pronouns.contains(word)) {
            mentions.append({words[i].span, QString(), MentionKind::Anaphor});
            continue;
        }
        if (i == 0 || word != word.toLower())
            continue;
        const QString article = at(paragraph, words[i - 1].span).toString().toLower();
        const bool next = words[i].span.begin - words[i - 1].span.end == 1;
        if (!next || (article != QLatin1String("the") && article != QLatin1String("this")))
            continue;
        const Range span{words[i - 1].span.begin, words[i].span.end};
        if (isCompanyNoun(word))
            mentions.append({span, QString(), MentionKind::Anaphor});
        else if (isInstitutionNoun(word))
            mentions.append({span, word, MentionKind::Common});
    }
}

void NameStock::addHan(QList<Mention> &mentions, QStringView paragraph) const
{
    for (int i = 0; i < paragraph.size();) {
        const auto names = m_hanByFirst.constFind(paragraph[i]);
        const QString *found = nullptr;
        if (names != m_hanByFirst.constEnd()) {
            const auto name = std::find_if(names->begin(), names->end(), [&](const QString &n) { return paragraph.sliced(i).startsWith(n); });
            found = name == names->end() ? nullptr : &*name;
        }
        if (!found) {
            ++i;
            continue;
        }
        const Range span{i, i + static_cast<int>(found->size())};
        const auto entry = m_entries.constFind(*found);
        if (entry != m_entries.constEnd()) {
            mentions.append({span, *found, entry->kind});
        } else if (hanInstitutions().contains(*found)) {
            mentions.append({span, *found, MentionKind::Common});
        } else {
            const bool bare = found->size() == 1 || *found == QLatin1String("公司") || *found == QStringLiteral("公司");
            const bool edge = i == 0 || !isHan(paragraph[i - 1].unicode()) || isHanFunctionCharacter(paragraph[i - 1]);
            const QStringView rest = paragraph.sliced(span.end);
            const bool inside = found->size() == 1 && (rest.startsWith(u'他') || rest.startsWith(u'實') || rest.startsWith(u'中') || rest.startsWith(u'餘') || rest.startsWith(u'次'));
            if ((!bare || edge) && !inside)
                mentions.append({span, QString(), MentionKind::Anaphor});
        }
        i = span.end;
    }
}

QList<Mention> NameStock::mentionsIn(int paragraph) const
{
    const QString &text = m_side.paragraphs[paragraph];
    QList<Mention> mentions;
    addLatin(mentions, text);
    if (isChinese(m_side.language))
        addHan(mentions, text);
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) { return a.span < b.span; });
    const auto overlapping = std::unique(mentions.begin(), mentions.end(), [](const Mention &a, const Mention &b) { return a.span.intersects(b.span); });
    mentions.erase(overlapping, mentions.end());
    return mentions;
}

} // namespace concord
