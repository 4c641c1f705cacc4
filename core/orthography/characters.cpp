// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orthography/copytext.h"

#include "core/orthography/chinesemarks.h"
#include "core/orthography/hanwords.h"
#include "core/orthography/simplifiedforms.h"

#include <algorithm>

namespace concord {

namespace {

constexpr int kKanaNear = 12;

/// Japanese has characters of its own that look Simplified.
bool isNearKana(QStringView line, int at)
{
    for (int i = at - kKanaNear; i <= at + kKanaNear; ++i) {
        const char16_t unit = unitAt(line, i);
        if (unit >= u'\u3041' && unit <= u'\u30FA')
            return true;
    }
    return false;
}

/// A run of Simplified characters; the fix only where each has one Traditional form.
CopyNote simplifiedNote(const CopyText &text, int paragraph, Range run)
{
    CopyNote note{"simplified-character", CopyGrade::Mistake, {{paragraph, run}}, {}, {}, {}, 1};
    note.text = text.passage(note.places.first());
    bool isSure = true;
    for (const QChar unit : std::as_const(note.text)) {
        const QString forms = unit == u'么' ? QStringLiteral("麼") : traditionalForms(unit.unicode());
        isSure = isSure && forms.size() == 1;
        note.suggestion += QStringList(forms.split(QString(), Qt::SkipEmptyParts)).join(u'/');
    }
    if (isSure)
        note.edits.append({note.places.first(), note.suggestion});
    return note;
}

bool isTaken(const QList<CopyNote> &notes, Range range)
{
    return std::any_of(notes.begin(), notes.end(), [range](const CopyNote &note) { return note.places.first().range.intersects(range); });
}

bool isSimplifiedAt(QStringView line, int i)
{
    const char16_t unit = unitAt(line, i);
    if (unit == u'么') // 老么 and 么兒 are Traditional
        return unitAt(line, i - 1) != u'老' && !QStringView(u"兒妹女弟子么點").contains(QChar(unitAt(line, i + 1)));
    return unit >= 0x3400 && !traditionalForms(unit).isEmpty();
}

/// `notes`: those of the paragraph.
void addSimplified(const CopyText &text, int paragraph, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i < line.size(); ++i) {
        if (!isSimplifiedAt(line, i) || isNearKana(line, i) || isTaken(notes, {i, i + 1}))
            continue;
        Range run{i, i + 1};
        while (run.end < line.size() && isSimplifiedAt(line, run.end) && !isTaken(notes, {run.end, run.end + 1}))
            ++run.end;
        notes.append(simplifiedNote(text, paragraph, run));
        i = run.end - 1;
    }
}

QStringList cell(const QList<QStringList> &row, int column)
{
    return row.value(column);
}

const HanWords &conversions()
{
    static const HanWords words = [] {
        QList<HanWord> list;
        for (const QList<QStringList> &row : orthographyRows(QStringLiteral("conversions.tsv"))) {
            for (const QString &wrong : cell(row, 0)) {
                const bool isHint = wrong.startsWith(u'?');
                list.append({wrong.mid(isHint ? 1 : 0), cell(row, 1), {}, cell(row, 2), isHint});
            }
        }
        return HanWords(std::move(list));
    }();
    return words;
}

/// The forms that are not the house's, with the house's.
HanWords regionalWords(HouseRegion house)
{
    QList<HanWord> list;
    for (const QList<QStringList> &row : orthographyRows(QStringLiteral("regional.tsv"))) {
        QStringList columns[] = {cell(row, 0), cell(row, 1), cell(row, 2)};
        const bool isHint = !columns[0].isEmpty() && columns[0].first().startsWith(u'?');
        if (isHint)
            columns[0].first().remove(0, 1);
        const QStringList &right = columns[house == HouseRegion::Taiwan ? 0 : 2];
        QSet<QString> foreign;
        for (const QStringList &forms : columns)
            foreign.unite({forms.begin(), forms.end()});
        for (const QString &form : foreign) {
            if (!right.isEmpty() && !right.contains(form))
                list.append({form, right, cell(row, 3), cell(row, 4) + right, isHint});
        }
    }
    std::sort(list.begin(), list.end(), [](const HanWord &a, const HanWord &b) { return a.clues.isEmpty() > b.clues.isEmpty(); });
    return HanWords(std::move(list));
}

const HanWords &regional(HouseRegion house)
{
    static const HanWords taiwan = regionalWords(HouseRegion::Taiwan), hongKong = regionalWords(HouseRegion::HongKong);
    return house == HouseRegion::Taiwan ? taiwan : hongKong;
}

CopyNote wordNote(const CopyText &text, const char *rule, CopyGrade grade, const CopyPlace &place, const HanWord &word)
{
    const bool isSure = word.instead.size() == 1;
    CopyNote note = noteAt(text, rule, grade, place, isSure ? word.instead.first() : QString());
    note.suggestion = word.instead.join(u'/');
    return note;
}

/// Words of one list; where an earlier list has spoken, this one is silent.
void addWords(const CopyText &text, int paragraph, const HanWords &words, const char *rule, CopyGrade grade, QList<CopyNote> &notes)
{
    for (const HanWordUse &use : words.find(text.paragraphs[paragraph])) {
        if (!isTaken(notes, use.range) && text.isProse(paragraph, use.range.begin)) {
            const HanWord &word = words.word(use.word);
            notes.append(wordNote(text, rule, word.isHint ? CopyGrade::Style : grade, {paragraph, use.range}, word));
        }
    }
}

const QHash<char16_t, char16_t> &variants()
{
    static const QHash<char16_t, char16_t> forms = [] {
        QHash<char16_t, char16_t> read;
        for (const QList<QStringList> &row : orthographyRows(QStringLiteral("variants.tsv"))) {
            for (const QChar other : cell(row, 1).value(0))
                read.insert(other.unicode(), cell(row, 0).value(0).front().unicode());
        }
        return read;
    }();
    return forms;
}

void addVariants(const CopyText &text, int paragraph, QList<CopyNote> &notes)
{
    const QStringView line = text.paragraphs[paragraph];
    for (int i = 0; i < line.size(); ++i) {
        const auto right = variants().constFind(unitAt(line, i));
        if (right != variants().constEnd() && !isNearKana(line, i) && line.mid(std::max(0, i - 1), 2) != u"封裏")
            notes.append(noteAt(text, "variant-character", CopyGrade::Slip, {paragraph, {i, i + 1}}, QString(QChar(*right))));
    }
}

/// 周 for 週 where the text writes 週 elsewhere, and the like: one text, one character.
struct Twin
{
    const char16_t *usual;
    const char16_t *other;
};

constexpr Twin kWeek[] = {{u"週一", u"周一"}, {u"週二", u"周二"}, {u"週三", u"周三"}, {u"週四", u"周四"}, {u"週五", u"周五"}, {u"週六", u"周六"},
                          {u"週日", u"周日"}, {u"週末", u"周末"}, {u"上週", u"上周"}, {u"下週", u"下周"}, {u"本週", u"本周"}, {u"每週", u"每周"},
                          {u"一週", u"一周"}, {u"兩週", u"兩周"}, {u"週刊", u"周刊"}, {u"週年", u"周年"}};

qsizetype occurrences(const CopyText &text, QStringView word)
{
    qsizetype count = 0;
    for (const QString &paragraph : text.paragraphs)
        count += paragraph.count(word);
    return count;
}

void addMixed(const CopyText &text, QList<CopyNote> &notes)
{
    qsizetype usual = 0, other = 0;
    for (const Twin &twin : kWeek) {
        usual += occurrences(text, twin.usual);
        other += occurrences(text, twin.other);
    }
    if (usual == 0 || other == 0)
        return;
    const bool isUsual = usual >= other;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph) {
        for (const Twin &twin : kWeek) {
            const QString odd = QString::fromUtf16(isUsual ? twin.other : twin.usual), right = QString::fromUtf16(isUsual ? twin.usual : twin.other);
            for (qsizetype at = text.paragraphs[paragraph].indexOf(odd); at >= 0; at = text.paragraphs[paragraph].indexOf(odd, at + 1)) {
                const int begin = static_cast<int>(at);
                notes.append(noteAt(text, "character-mixed", CopyGrade::Style, {paragraph, {begin, begin + 2}}, right));
            }
        }
    }
}

/// A word of another region that a text uses again and again is one note with all its places.
QList<CopyNote> joined(const QList<CopyNote> &notes)
{
    QList<CopyNote> result;
    QHash<QString, qsizetype> firstOf;
    for (const CopyNote &note : notes) {
        const QString key = QLatin1String(note.rule) + note.text;
        const auto first = firstOf.constFind(key);
        if (qstrcmp(note.rule, "regional-word") != 0 && qstrcmp(note.rule, "variant-character") != 0) {
            result.append(note);
        } else if (first == firstOf.constEnd()) {
            firstOf.insert(key, result.size());
            result.append(note);
        } else {
            CopyNote &whole = result[*first];
            whole.places += note.places;
            whole.edits += note.edits;
            ++whole.count;
        }
    }
    return result;
}

HanWords houseWords(const HouseProfile &house)
{
    QList<HanWord> list;
    for (const HouseWord &word : house.words)
        list.append({word.word, word.instead.isEmpty() ? QStringList() : QStringList{word.instead}, {}, {word.instead}, false});
    return HanWords(std::move(list));
}

} // namespace

QList<CopyNote> noteCharacters(const CopyText &text)
{
    QList<CopyNote> notes;
    const HanWords own = houseWords(text.house);
    const bool isTaiwan = text.house.region == HouseRegion::Taiwan;
    for (int paragraph = 0; paragraph < text.paragraphs.size(); ++paragraph) {
        QList<CopyNote> here;
        addWords(text, paragraph, own, "house-word", CopyGrade::Slip, here);
        addWords(text, paragraph, conversions(), "wrong-character", CopyGrade::Mistake, here);
        addWords(text, paragraph, regional(text.house.region), "regional-word", CopyGrade::Slip, here);
        addSimplified(text, paragraph, here);
        if (isTaiwan)
            addVariants(text, paragraph, here);
        notes += here;
    }
    addMixed(text, notes);
    return joined(notes);
}

} // namespace concord
