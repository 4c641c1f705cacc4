// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace concord {

/// Writes small PDFs for tests: words at places, without fonts of its own. Characters to U+02FF are half an em wide,
/// others one. Lengths are points from the left and the top of the page.
class PdfWriter
{
public:
    explicit PdfWriter(double width = 400, double height = 600) : m_width(width), m_height(height) {}

    void beginPage() { m_pages.append(QByteArray()); }
    qsizetype pageCount() const { return m_pages.size(); }
    double pageWidth() const { return m_width; }
    double pageHeight() const { return m_height; }
    static double widthOf(const QString &text, double size)
    {
        double width = 0;
        for (const QChar c : text)
            width += c.unicode() < 0x300 ? size / 2 : size;
        return width;
    }

    /// Word by word: a space moves on and is not drawn.
    void write(double x, double top, double size, const QString &text, bool bold = false, double extraSpace = 0)
    {
        for (const QString &word : text.split(u' ')) {
            QByteArray codes;
            for (const QChar c : word)
                codes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
            if (!codes.isEmpty())
                m_pages.last() += "BT /" + QByteArray(bold ? "F2" : "F1") + ' ' + QByteArray::number(size) + " Tf 1 0 0 1 " + QByteArray::number(x, 'f', 3)
                    + ' ' + QByteArray::number(m_height - top - size, 'f', 3) + " Tm <" + codes + "> Tj ET\n";
            x += widthOf(word, size) + size / 2 + extraSpace;
        }
    }

    QByteArray finished(const QByteArray &title = {}, const QByteArray &author = {}) const
    {
        QList<QByteArray> objects;
        const auto count = m_pages.size();
        QByteArray kids;
        for (qsizetype i = 0; i < count; ++i)
            kids += QByteArray::number(kFixedObjects + 1 + 2 * i) + " 0 R ";
        objects << "<</Type/Catalog/Pages 2 0 R>>" << "<</Type/Pages/Count " + QByteArray::number(count) + "/Kids[" + kids + "]>>";
        objects << font("Body", 5) << font("Body-Bold", 6) << descendant("Body") << descendant("Body-Bold") << stream(kToUnicode);
        objects << "<</Title(" + title + ")/Author(" + author + ")>>";
        for (qsizetype i = 0; i < count; ++i) {
            objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + QByteArray::number(m_width) + ' ' + QByteArray::number(m_height)
                    + "]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents " + QByteArray::number(kFixedObjects + 2 + 2 * i) + " 0 R>>";
            objects << stream(m_pages[i]);
        }
        return assembled(objects);
    }

private:
    static constexpr int kFixedObjects = 8;
    static constexpr const char *kToUnicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    static QByteArray stream(const QByteArray &content)
    {
        return "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
    }
    static QByteArray font(const QByteArray &name, int below)
    {
        return "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[" + QByteArray::number(below)
            + " 0 R]>>";
    }
    static QByteArray descendant(const QByteArray &name)
    {
        return "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 767 500]"
              "/FontDescriptor<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[0 -200 1000 800]/Ascent 800/Descent -200/CapHeight 700/ItalicAngle 0/StemV 80>>>>";
    }
    static QByteArray assembled(const QList<QByteArray> &objects)
    {
        QByteArray file = "%PDF-1.5\n", table;
        for (qsizetype i = 0; i < objects.size(); ++i) {
            table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const QByteArray size = QByteArray::number(objects.size() + 1), start = QByteArray::number(file.size());
        return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + size + "/Root 1 0 R/Info 8 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
    }

    double m_width, m_height;
    QList<QByteArray> m_pages;
};

/// Sets paragraphs in columns, as a newspaper would.
class PdfTypesetter
{
public:
    struct Style
    {
        int columns = 1;
        double indent = 0;      ///< of first lines
        double gap = 0; ///< between paragraphs
        bool isHyphenated = false, hasHeads = false;
    };

    explicit PdfTypesetter(const Style &style) : m_style(style) {}

    void heading(const QString &text)
    {
        if (m_column >= 0 && bottom() - m_y < 60)
            nextColumn();
        setLines(text, 0, kHeadingSize, true);
        m_y += 6;
    }

    void paragraph(const QString &text)
    {
        setLines(text, m_style.indent, kSize, false);
        m_y += m_style.gap;
    }

    QByteArray finished() const { return m_writer.finished(); }

private:
    static constexpr double kSize = 10, kHeadingSize = 15, kPitch = 14, kMargin = 40, kGutter = 20;

    double bottom() const { return m_writer.pageHeight() - 50; }
    double columnWidth() const { return (m_writer.pageWidth() - 2 * kMargin - (m_style.columns - 1) * kGutter) / m_style.columns; }

    void nextColumn()
    {
        m_y = 50;
        if (m_column >= 0 && ++m_column < m_style.columns)
            return;
        m_column = 0;
        m_writer.beginPage();
        if (m_style.hasHeads)
            m_writer.write(kMargin, 20, 8, QStringLiteral("The Weekly Ledger"));
        if (m_style.hasHeads)
            m_writer.write(m_writer.pageWidth() / 2, m_writer.pageHeight() - 30, 8, QString::number(m_writer.pageCount()));
    }

    void setLines(const QString &text, double firstIndent, double size, bool bold)
    {
        for (qsizetype at = 0; at < text.size();) {
            const double indent = at == 0 ? firstIndent : 0;
            QString line;
            at = breakLine(text, at, (columnWidth() - indent) * kSize / size, line, m_style.isHyphenated && !bold);
            setLine(line, indent, size, bold);
        }
    }

    void setLine(const QString &text, double indent, double size, bool bold)
    {
        if (m_column < 0 || m_y + size > bottom())
            nextColumn();
        m_writer.write(kMargin + m_column * (columnWidth() + kGutter) + indent, m_y, size, text, bold);
        m_y += kPitch * size / kSize;
    }

    static bool isWide(QChar c) { return c.unicode() >= 0x2E80; }
    static bool mayBreak(QChar before, QChar after)
    {
        return before == u' ' || after == u' '
            || ((isWide(before) || isWide(after)) && !QStringView(u"，。、；：！？」』）》”…—").contains(after) && !QStringView(u"「『（《“").contains(before));
    }

    /// As much as fits in `room`, at the text's size; words may be cut between two letters of theirs.
    qsizetype breakLine(const QString &text, qsizetype from, double room, QString &line, bool mayCut) const
    {
        qsizetype best = from, hyphenated = from;
        for (qsizetype end = from + 1; end <= text.size(); ++end) {
            if (PdfWriter::widthOf(text.mid(from, end - from).trimmed(), kSize) > room)
                break;
            if (end == text.size() || mayBreak(text[end - 1], text[end]))
                best = end;
            const auto isLetter = [&text](qsizetype i) { return i >= 0 && i < text.size() && text[i] >= u'a' && text[i] <= u'z'; };
            const bool isInWord = isLetter(end - 3) && isLetter(end - 2) && isLetter(end - 1) && isLetter(end) && isLetter(end + 1) && isLetter(end + 2);
            if (mayCut && isInWord && PdfWriter::widthOf(text.mid(from, end - from) + u'-', kSize) <= room)
                hyphenated = end;
        }
        const bool cuts = hyphenated > best;
        const qsizetype end = std::max({best, hyphenated, from + 1});
        line = text.mid(from, end - from).trimmed() + (cuts ? QStringLiteral("-") : QString());
        return end + (end < text.size() && text[end] == u' ' ? 1 : 0);
    }

    PdfWriter m_writer;
    Style m_style;
    int m_column = -1;
    double m_y = 0;
};

} // namespace concord
