// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/markup/footnotes.h"

#include <QRegularExpression>

namespace concord {

namespace {

constexpr int kLongestMark = 6;

/// "[1]" → "1", "(a)" → "a".
QString labelOf(const QString &text)
{
    static const QRegularExpression frame(QStringLiteral("^[\\[(（〔【]|[\\])）〕】.]$"));
    QString label = text.trimmed();
    return label.remove(frame).trimmed();
}

QString roleOf(const HtmlTree &tree, int index)
{
    return tree.attribute(index, "role") + u' ' + tree.attribute(index, "epub:type");
}

bool hasSup(const HtmlTree &tree, int anchor)
{
    return tree.firstOf(GUMBO_TAG_SUP, anchor, tree[anchor].end) >= 0 || tree.enclosing(anchor, GUMBO_TAG_SUP) >= 0;
}

} // namespace

bool hasWord(const QString &attribute, QLatin1StringView word)
{
    const auto words = QStringView(attribute).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView each) { return each.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isBlockLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_ASIDE: case GUMBO_TAG_BLOCKQUOTE: case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION: case GUMBO_TAG_CENTER: case GUMBO_TAG_DD: case GUMBO_TAG_DETAILS: case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV: case GUMBO_TAG_DL: case GUMBO_TAG_DT: case GUMBO_TAG_FIELDSET: case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE: case GUMBO_TAG_FOOTER: case GUMBO_TAG_FORM: case GUMBO_TAG_H1: case GUMBO_TAG_H2:
    case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6: case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP: case GUMBO_TAG_HR: case GUMBO_TAG_HTML: case GUMBO_TAG_LEGEND: case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN: case GUMBO_TAG_MENU: case GUMBO_TAG_NAV: case GUMBO_TAG_OL: case GUMBO_TAG_P:
    case GUMBO_TAG_PRE: case GUMBO_TAG_SECTION: case GUMBO_TAG_SUMMARY: case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD: case GUMBO_TAG_TFOOT: case GUMBO_TAG_TH: case GUMBO_TAG_THEAD: case GUMBO_TAG_TR:
    case GUMBO_TAG_UL: case GUMBO_TAG_LISTING: case GUMBO_TAG_XMP: case GUMBO_TAG_PLAINTEXT:
        return true;
    default:
        return false;
    }
}

bool Footnotes::isMark(const HtmlTree &tree, int anchor) const
{
    const QString text = tree.textOf(anchor);
    if (text.isEmpty() || text.size() > kLongestMark)
        return false;
    const QString role = roleOf(tree, anchor);
    if (hasWord(role, QLatin1StringView("doc-noteref")) || hasWord(role, QLatin1StringView("noteref")))
        return true;
    static const QRegularExpression classes(
        QStringLiteral("\\b(foot-?note-?ref|noteref|footnote-anchor|sd(foot|end)noteanc|reference)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (classes.match(tree.attribute(anchor, "class")).hasMatch())
        return true;
    return hasSup(tree, anchor);
}

Footnotes::Footnotes(const HtmlTree &tree)
{
    QHash<QString, QString> labels; // id a mark leads to → label
    QSet<QString> places;           // ids of marks: what leads to them is the way back
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].tag != GUMBO_TAG_A)
            continue;
        const QString href = tree.attribute(i, "href");
        if (!href.startsWith(u'#') || href.size() < 2 || places.contains(href.sliced(1)) || !isMark(tree, i))
            continue;
        const int sup = tree.enclosing(i, GUMBO_TAG_SUP);
        places += {tree.attribute(i, "id"), tree.attribute(i, "name"), sup < 0 ? QString() : tree.attribute(sup, "id")};
        marks.insert(i, labelOf(tree.textOf(i)));
        labels.insert(href.sliced(1), marks.value(i));
    }
    findNotes(tree, labels);
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        findBacklinks(tree, note.key(), note.value());
    marks.removeIf([this](const auto &mark) { return backlinks.contains(mark.key()); });
}

/// The element that holds the whole of a note, given the one that bears its id.
int Footnotes::noteAround(const HtmlTree &tree, int index) const
{
    int at = index;
    while (at >= 0 && !isBlockLevel(tree[at].tag))
        at = tree[at].parent;
    const int parent = at < 0 ? -1 : tree[at].parent;
    if (parent >= 0 && at != index && tree.attribute(parent, "id").contains(QLatin1StringView("note"), Qt::CaseInsensitive))
        return parent;
    return at;
}

void Footnotes::findNotes(const HtmlTree &tree, const QHash<QString, QString> &labels)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText())
            continue;
        QString id = tree.attribute(i, "id");
        if (id.isEmpty() && tree[i].tag == GUMBO_TAG_A)
            id = tree.attribute(i, "name");
        const auto label = labels.constFind(id);
        if (id.isEmpty() || label == labels.cend() || marks.contains(i))
            continue;
        const int note = noteAround(tree, i);
        const GumboTag tag = note < 0 ? GUMBO_TAG_BODY : tree[note].tag;
        if (tag != GUMBO_TAG_BODY && tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_ARTICLE)
            notes.insert(note, *label);
    }
}

void Footnotes::findBacklinks(const HtmlTree &tree, int note, const QString &label)
{
    static const QRegularExpression back(QStringLiteral("\\b(foot-?note-?back|backlink|sd(foot|end)notesym)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression arrow(QStringLiteral("^[↩↑^⤴⏎←︎️\\s]+$"));
    for (int i = note; i < tree[note].end; ++i) {
        if (tree[i].tag != GUMBO_TAG_A || !tree.attribute(i, "href").startsWith(u'#'))
            continue;
        const QString text = tree.textOf(i);
        if (back.match(tree.attribute(i, "class")).hasMatch() || hasWord(roleOf(tree, i), QLatin1StringView("doc-backlink"))
            || arrow.match(text).hasMatch() || (labelOf(text) == label && i - note < 6))
            backlinks.insert(i);
    }
}

} // namespace concord
