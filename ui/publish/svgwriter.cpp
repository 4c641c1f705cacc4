// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/svgwriter.h"

#include "ui/publish/metadata.h"
#include "ui/publish/scenepainter.h"
#include "ui/publish/textmeasure.h"

#include <QSet>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

class SvgWriter
{
public:
    SvgWriter(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme, SvgUse use)
        : m_content(content), m_scene(scene), m_fonts(fonts), m_theme(theme), m_isInline(use == SvgUse::Inline)
    {
    }

    QByteArray write()
    {
        writeHead();
        if (!m_isInline)
            writeMetadata(); // a page has JSON-LD, and its parser knows no RDF
        writeStyle();
        const QRectF clip = m_scene.plot.adjusted(-1, -1, 1, 1);
        m_out += u"<defs><clipPath id=\"plot\"><rect %1/></clipPath></defs>\n"_s.arg(place(clip));
        m_out += u"<rect width=\"100%\" height=\"100%\" fill=\"%1\"/>\n"_s.arg(colour({InkRole::Paper}));
        writeItems();
        m_out += u"</svg>\n"_s;
        return m_out.toUtf8();
    }

private:
    void writeHead()
    {
        const QString width = number(m_scene.size.width()), height = number(m_scene.size.height());
        const QString extent = m_isInline ? u"style=\"width:100%;height:auto;max-width:%1px\""_s.arg(width)
                                          : u"width=\"%1\" height=\"%2\""_s.arg(width, height);
        m_out += m_isInline ? QString() : u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;
        m_out += u"<svg xmlns=\"http://www.w3.org/2000/svg\" %6 viewBox=\"0 0 %1 %2\" "
                 "role=\"graphics-document document\" aria-labelledby=\"title description\" xml:lang=\"%3\">\n"
                 "<title id=\"title\">%4</title>\n<desc id=\"description\">%5</desc>\n"_s
                     .arg(width, height, languageTag(m_scene.language), xmlText(m_scene.title), xmlText(m_scene.altText), extent);
    }

    void writeMetadata()
    {
        const QString byline = m_content.spec.byline.in(m_scene.language);
        m_out += u"<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                 "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Description rdf:about=\"\">"
                 "<dc:title>%1</dc:title>%5<dc:source>%2</dc:source><dc:language>%3</dc:language><dc:relation>%4</dc:relation>"
                 "</rdf:Description></rdf:RDF></metadata>\n"_s
                     .arg(xmlText(m_scene.title), xmlText(m_content.spec.source.in(m_scene.language)), languageTag(m_scene.language),
                          originsOf(m_scene).join(u' '), byline.isEmpty() ? QString() : u"<dc:creator>"_s + xmlText(byline) + u"</dc:creator>"_s);
    }

    void writeStyle()
    {
        m_out += u"<style>\n"_s;
        for (const SubsetFace &face : m_fonts.faces()) {
            m_out += u"@font-face{font-family:'%1';font-weight:%2;src:url(data:font/otf;base64,%3)}\n"_s.arg(
                face.family, face.isBold ? u"bold"_s : u"normal"_s, QString::fromLatin1(face.bytes.toBase64()));
        }
        m_out += u"text{font-family:%1,sans-serif;font-kerning:none;white-space:pre}\ntext[font-weight]{font-family:%2,sans-serif}\n</style>\n"_s
                     .arg(familyList(false), familyList(true));
    }

    QString familyList(bool isBold) const
    {
        QStringList families;
        for (const QString &family : m_fonts.families(isBold))
            families << u'\'' + family + u'\'';
        return families.join(u',');
    }

    /// Neighbouring items of one mark share a group that bears its label.
    void writeItems()
    {
        int current = -1;
        for (const SceneItem &item : m_scene.items) {
            if (item.mark != current) {
                m_out += current >= 0 ? u"</g>\n"_s : QString();
                current = item.mark;
                m_out += current >= 0 ? groupOf(m_scene.marks[current]) : QString();
            }
            m_clip = item.isClipped ? u" clip-path=\"url(#plot)\""_s : QString();
            std::visit([this](const auto &shape) { writeShape(shape); }, item.shape);
        }
        m_out += current >= 0 ? u"</g>\n"_s : QString();
    }

    QString groupOf(const SceneMark &mark)
    {
        const QString key = mark.claim.isValid() ? u"data-claim=\"%1\""_s.arg(mark.claim.value)
                                                 : u"data-observation=\"%1\""_s.arg(mark.observation.value);
        const QString label = xmlText(mark.label, true);
        const QString group = u"<g %1 role=\"graphics-symbol\" aria-label=\"%2\""_s.arg(key, label);
        if (!m_isInline)
            return group + u">\n"_s;
        const bool isFirst = !m_reached.contains(mark.datum); // a mark's second group is its label
        m_reached << mark.datum;
        return group + u" data-mark=\"%1\""_s.arg(mark.datum) + (isFirst ? u" tabindex=\"0\">\n<title>"_s + label + u"</title>\n"_s : u">\n"_s);
    }

    void writeShape(const BoxShape &shape)
    {
        if (!shape.isHatched) {
            m_out += u"<rect %1 fill=\"%2\"%3/>\n"_s.arg(place(shape.box), colour(shape.fill), m_clip);
            return;
        }
        m_out += u"<rect %1 fill=\"%2\" stroke=\"%3\"%4/>\n"_s.arg(place(shape.box.adjusted(0.5, 0.5, -0.5, -0.5)), colour({InkRole::Paper}),
                                                                  colour(shape.fill), m_clip);
        QString path;
        for (const QLineF &line : hatchLines(shape.box, QRectF(QPointF(0, 0), m_scene.size)))
            path += u"M%1 %2L%3 %4"_s.arg(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
        m_out += u"<path d=\"%1\" stroke=\"%2\"%3/>\n"_s.arg(path, colour(shape.fill), m_clip);
    }

    void writeShape(const PathShape &shape)
    {
        QStringList points;
        for (const QPointF &point : shape.points)
            points << number(point.x()) + u',' + number(point.y());
        const QString dash = shape.isDashed ? u" stroke-dasharray=\"%1 %2\""_s.arg(number(3 * shape.width), number(2 * shape.width)) : QString();
        m_out += u"<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"%4%5/>\n"_s.arg(
            points.join(u' '), colour(shape.ink), number(shape.width), dash, m_clip);
    }

    void writeShape(const DotShape &shape)
    {
        m_out += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"%5\" stroke-width=\"1.75\"%6/>\n"_s.arg(
            number(shape.centre.x()), number(shape.centre.y()), number(shape.radius),
            shape.isHollow ? colour({InkRole::Paper}) : colour(shape.ink), colour(shape.ink), m_clip);
    }

    void writeShape(const TextShape &shape)
    {
        const QString anchor = shape.anchor == TextAnchor::Middle ? u" text-anchor=\"middle\""_s
            : shape.anchor == TextAnchor::End                     ? u" text-anchor=\"end\""_s
                                                                  : QString();
        m_out += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\"%4%5 fill=\"%6\"%8>%7</text>\n"_s.arg(
            number(shape.at.x()), number(shape.at.y()), QString::number(shape.size), shape.isBold ? u" font-weight=\"bold\""_s : QString(),
            anchor, colour(shape.ink), xmlText(shape.text), m_clip);
    }

    static QString place(const QRectF &box)
    {
        return u"x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\""_s.arg(number(box.x()), number(box.y()), number(std::max(0.0, box.width())),
                                                                       number(std::max(0.0, box.height())));
    }
    QString colour(Ink ink) const { return inkColour(ink, m_theme).name(); }

    const ChartContent &m_content;
    const Scene &m_scene;
    const FontSubset &m_fonts;
    ChartTheme m_theme;
    bool m_isInline;
    QSet<int> m_reached;
    QString m_out;
    QString m_clip;
};

} // namespace

QByteArray svgOf(const ChartContent &content, const Scene &scene, const FontSubset &fonts, ChartTheme theme, SvgUse use)
{
    return SvgWriter(content, scene, fonts, theme, use).write();
}

} // namespace concord
