// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/pdforder.h"

#include "ui/publish/fontsubset.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace concord {

namespace {

constexpr qsizetype kEntryLength = 20; // of the cross-reference table
constexpr char kDate[] = "D:20000101000000Z";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A piece of PDF syntax without streams: walks it, leaving strings alone, and hands every reference "N 0 R" to a function
/// that gives the number to write.
template<typename Renumber>
QByteArray withReferences(const QByteArray &text, Renumber renumber)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == '(') { // a literal string: to its balancing bracket
            const qsizetype from = i;
            int depth = 0;
            do {
                depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
                i += text[i] == '\\' ? 2 : 1;
            } while (depth > 0 && i < text.size());
            result += text.mid(from, i - from);
            continue;
        }
        const bool startsNumber = isDigit(text[i]) && (i == 0 || QByteArrayView(" \n\r\t[<>)").contains(text[i - 1]));
        qsizetype end = i;
        while (startsNumber && end < text.size() && isDigit(text[end]))
            ++end;
        if (startsNumber && text.mid(end, 4) == " 0 R") {
            result += QByteArray::number(renumber(text.mid(i, end - i).toInt())) + " 0 R";
            i = end + 4;
            continue;
        }
        result += text[i++];
    }
    return result;
}

/// Replaces what follows every `opening` up to `closing`.
void replaceBetween(QByteArray &text, QByteArrayView opening, char closing, QByteArrayView replacement)
{
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        at += opening.size();
        const qsizetype end = text.indexOf(closing, at);
        if (end < 0)
            return;
        text.replace(at, end - at, replacement);
    }
}

/// "/FontName /QABAAA+Name", "/FontName /Name" → "/FontName /AAAAAA+Name": fonts are always cut down, and say so (§9.6.4). No
/// two have one name.
void fixFontTags(QByteArray &text)
{
    for (const QByteArrayView key : {QByteArrayView("/FontName /"), QByteArrayView("/BaseFont /")}) {
        const qsizetype at = text.indexOf(key);
        if (at >= 0)
            text.replace(at + key.size(), text.indexOf('+', at) == at + key.size() + 6 ? 7 : 0, "AAAAAA+");
    }
}

struct Object
{
    QByteArray dictionary; ///< the part before the stream
    QByteArray stream;     ///< with its keywords; empty when there is none
};

class PdfOrder
{
public:
    explicit PdfOrder(const QByteArray &pdf) : m_pdf(pdf) {}

    QByteArray rewritten()
    {
        if (!readTable() || !readObjects())
            return m_pdf;
        nameCharacters();
        QByteArray trailer = withReferences(m_trailer, [this](int number) { return newNumber(number); });
        for (qsizetype i = 0; i < m_order.size(); ++i) // grows while it is walked
            m_objects[m_order[i]].dictionary = withReferences(m_objects[m_order[i]].dictionary, [this](int number) { return newNumber(number); });
        return written(trailer);
    }

private:
    bool readTable()
    {
        const qsizetype start = m_pdf.lastIndexOf("startxref");
        m_table = start < 0 ? -1 : m_pdf.mid(start + 9).trimmed().split('\n').first().trimmed().toLongLong();
        if (m_table <= 0 || m_pdf.mid(m_table, 7) != "xref\n0 ")
            return false;
        const qsizetype line = m_pdf.indexOf('\n', m_table + 5);
        const int count = m_pdf.mid(m_table + 7, line - m_table - 7).trimmed().toInt();
        for (int i = 0; i < count; ++i)
            m_offsets << m_pdf.mid(line + 1 + i * kEntryLength, 10).toLongLong();
        const qsizetype trailer = m_pdf.indexOf("trailer", m_table);
        if (trailer < 0 || start < trailer)
            return false;
        m_trailer = m_pdf.mid(trailer + 7, start - trailer - 7).trimmed();
        return count > 1;
    }

    /// An object reaches from its offset to the next one's.
    bool readObjects()
    {
        QList<qsizetype> sorted = m_offsets;
        sorted << m_table;
        std::sort(sorted.begin(), sorted.end());
        for (int number = 1; number < m_offsets.size(); ++number) {
            const qsizetype from = m_offsets[number], to = *std::upper_bound(sorted.begin(), sorted.end() - 1, from);
            const QByteArray head = QByteArray::number(number) + " 0 obj";
            if (m_pdf.mid(from, head.size()) != head)
                return false;
            const QByteArray body = m_pdf.mid(from + head.size(), to - from - head.size());
            const qsizetype end = body.lastIndexOf("endobj"), stream = streamStart(body);
            if (end < 0)
                return false;
            Object object{body.left(stream < 0 ? end : stream).trimmed(), stream < 0 ? QByteArray() : body.mid(stream, end - stream)};
            replaceBetween(object.dictionary, "/CreationDate (", ')', kDate);
            replaceBetween(object.dictionary, "/ModDate (", ')', kDate);
            fixFontTags(object.dictionary);
            m_objects.insert(number, object);
        }
        return true;
    }

    /// Fonts say which characters their glyphs are in a table (§9.10.3) that Qt writes plainly, for U+FFFF and below.
    void nameCharacters()
    {
        const QList<int> numbers = m_objects.keys();
        for (const int number : numbers) {
            const QByteArray font = m_objects[number].dictionary;
            const int table = wordAfter(font, "/ToUnicode ").toInt();
            const auto standIns = FontSubset::standInsOf(wordAfter(font, "/BaseFont /").split('+').last());
            if (standIns.isEmpty() || !m_objects.contains(table))
                continue;
            Object &object = m_objects[table];
            const QByteArray length = wordAfter(object.dictionary, "/Length ");
            const qsizetype before = object.stream.size();
            for (const auto &[standIn, codePoint] : standIns)
                object.stream.replace(inHex(standIn), inHex(QChar::highSurrogate(codePoint)).chopped(1) + inHex(QChar::lowSurrogate(codePoint)).mid(1));
            const QByteArray grown = QByteArray::number(length.toLongLong() + object.stream.size() - before);
            object.dictionary.replace("/Length " + length, "/Length " + grown);
        }
    }

    static QByteArray inHex(char16_t unit) { return '<' + QByteArray::number(unit, 16).toUpper() + '>'; }

    static QByteArray wordAfter(const QByteArray &text, QByteArrayView key)
    {
        const qsizetype at = text.indexOf(key);
        qsizetype end = at < 0 ? 0 : at + key.size();
        while (at >= 0 && end < text.size() && !QByteArrayView(" \n\r/>[").contains(text[end]))
            ++end;
        return at < 0 ? QByteArray() : text.mid(at + key.size(), end - at - key.size());
    }

    static qsizetype streamStart(const QByteArray &body)
    {
        const qsizetype at = body.indexOf("stream\n");
        return at > 2 && body.left(at).trimmed().endsWith(">>") ? at : -1;
    }

    int newNumber(int number)
    {
        if (!m_objects.contains(number))
            return 0;
        const auto it = m_numbers.constFind(number);
        if (it != m_numbers.constEnd())
            return *it;
        m_order << number;
        return *m_numbers.insert(number, static_cast<int>(m_order.size()));
    }

    QByteArray written(QByteArray trailer) const
    {
        QByteArray result = m_pdf.left(m_pdf.indexOf("1 0 obj") < 0 ? 0 : *std::min_element(m_offsets.begin() + 1, m_offsets.end()));
        QByteArray table = "0000000000 65535 f \n";
        for (qsizetype i = 0; i < m_order.size(); ++i) {
            const Object &object = m_objects[m_order[i]];
            table += QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
            result += QByteArray::number(i + 1) + " 0 obj\n" + object.dictionary + '\n' + object.stream + "endobj\n";
        }
        const QByteArray size = QByteArray::number(m_order.size() + 1);
        const qsizetype start = result.size(), sizeAt = trailer.indexOf("/Size ");
        qsizetype sizeEnd = sizeAt + 6;
        while (sizeEnd < trailer.size() && isDigit(trailer[sizeEnd]))
            ++sizeEnd;
        trailer.replace(sizeAt + 6, sizeEnd - sizeAt - 6, size);
        replaceBetween(trailer, "/ID ", ']', "[<00000000000000000000000000000000><00000000000000000000000000000000>");
        return result + "xref\n0 " + size + '\n' + table + "trailer\n" + trailer + "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    }

    const QByteArray &m_pdf;
    qsizetype m_table = -1;
    QList<qsizetype> m_offsets; ///< by object number
    QByteArray m_trailer;
    QHash<int, Object> m_objects;
    QHash<int, int> m_numbers; ///< old to new
    QList<int> m_order;        ///< old numbers by new
};

} // namespace

QByteArray orderedPdf(const QByteArray &pdf)
{
    return PdfOrder(pdf).rewritten();
}

} // namespace concord
