// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/fontsubset.h"

#include "ui/publish/textmeasure.h"

#include <QCryptographicHash>
#include <QFontDatabase>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QRawFont>
#include <QtEndian>

#include <hb-subset.h>

#include <map>
#include <memory>
#include <set>

namespace concord {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnySize = 16;
constexpr int kHashDigits = 10;
constexpr char16_t kFirstPrivate = 0xE000, kLastStandIn = 0xF8FE; // U+E000–F8FF are private (Unicode §23.5)

using StandIns = QList<std::pair<char16_t, char32_t>>;

/// What is installed, by PostScript name.
struct InstalledFaces
{
    QMutex mutex;
    QHash<QByteArray, StandIns> faces;
};

InstalledFaces &installedFaces()
{
    static InstalledFaces faces;
    return faces;
}

template<auto destroy>
struct Destroyer
{
    template<typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using FacePointer = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using InputPointer = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using FontPointer = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;
using BlobPointer = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;

BlobPointer blobOf(const QByteArray &bytes)
{
    auto *kept = new QByteArray(bytes);
    return BlobPointer(hb_blob_create(kept->constData(), static_cast<unsigned>(kept->size()), HB_MEMORY_MODE_READONLY, kept,
                                      [](void *data) { delete static_cast<QByteArray *>(data); }));
}

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return {data, static_cast<qsizetype>(length)};
}

/// A font's tables, read once and kept: the subsetter looks into a table after it has given the blob back.
struct FontTables
{
    QRawFont font;
    std::map<hb_tag_t, BlobPointer> blobs;
};

hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *user)
{
    auto *tables = static_cast<FontTables *>(user);
    auto found = tables->blobs.find(tag);
    if (found == tables->blobs.end()) {
        char name[5] = {};
        hb_tag_to_string(tag, name);
        found = tables->blobs.emplace(tag, blobOf(tables->font.fontTable(name))).first;
    }
    return hb_blob_get_length(found->second.get()) == 0 ? nullptr : hb_blob_reference(found->second.get());
}

using CodePoints = std::set<char32_t>;

InputPointer inputFor(const CodePoints &codePoints)
{
    InputPointer input(hb_subset_input_create_or_fail());
    if (!input)
        return input;
    hb_set_t *unicodes = hb_subset_input_unicode_set(input.get());
    for (const char32_t codePoint : codePoints)
        hb_set_add(unicodes, codePoint);
    hb_set_add(unicodes, U' '); // a joiner is shaped as a blank; without one in the face, runs lose their text
    hb_set_clear(hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG));
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "DSIG", "kern", "vhea", "vmtx", "VORG", "name", "STAT", "meta"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return input;
}

/// A `name` table of format 0 with family, style, unique, full and PostScript name (OpenType specification, "name").
QByteArray nameTable(const QString &family, bool isBold)
{
    const QString style = isBold ? u"Bold"_s : u"Regular"_s;
    const QString full = family + u' ' + style;
    const QString postScript = QString(family).remove(u' ') + u'-' + style;
    const std::map<quint16, QString> names{{1, family}, {2, style}, {3, postScript}, {4, full}, {6, postScript}};
    QByteArray records, strings;
    const auto put = [](QByteArray &bytes, quint16 value) {
        bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
    };
    for (const auto &[id, text] : names) {
        for (const quint16 value : {quint16(3), quint16(1), quint16(0x409), id, static_cast<quint16>(text.size() * 2), static_cast<quint16>(strings.size())})
            put(records, value);
        for (const QChar c : text)
            put(strings, c.unicode());
    }
    QByteArray table;
    put(table, 0);
    put(table, static_cast<quint16>(names.size()));
    put(table, static_cast<quint16>(6 + records.size()));
    return table + records + strings;
}

/// Every other private character, so that no two of them follow each other and no range is made of them.
StandIns standInsFor(const CodePoints &codePoints)
{
    StandIns standIns;
    char16_t next = kLastStandIn;
    for (const char32_t codePoint : codePoints) {
        while (next >= kFirstPrivate && codePoints.contains(next))
            next = static_cast<char16_t>(next - 2);
        if (codePoint <= 0xFFFF || next < kFirstPrivate)
            continue;
        standIns.append({next, codePoint});
        next = static_cast<char16_t>(next - 2);
    }
    return standIns;
}

/// A `cmap` table of one subtable of format 12 (OpenType specification, "cmap"), for both platforms: else FreeType adds one of
/// its own to a CFF face.
QByteArray characterTable(const QByteArray &plain, const CodePoints &codePoints, const StandIns &standIns)
{
    const FacePointer face(hb_face_create(blobOf(plain).get(), 0));
    const FontPointer font(hb_font_create(face.get()));
    std::map<quint32, quint32> glyphs;
    const auto add = [&](char32_t character, char32_t like) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font.get(), like, &glyph))
            glyphs[character] = glyph;
    };
    add(U' ', U' ');
    for (const char32_t codePoint : codePoints)
        add(codePoint, codePoint);
    for (const auto &[standIn, codePoint] : standIns)
        add(standIn, codePoint);
    QByteArray table("\0\0\0\2\0\0\0\4\0\0\0\24\0\3\0\12\0\0\0\24\0\14\0\0", 24); // version, two records: 0, 4 and 3, 10, both at 20; format 12
    const auto put = [&table](quint32 value) {
        const quint32 big = qToBigEndian(value);
        table.append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    const auto count = static_cast<quint32>(glyphs.size());
    for (const quint32 value : {16 + 12 * count, quint32(0), count})
        put(value);
    for (const auto &[character, glyph] : glyphs) {
        for (const quint32 value : {character, character, glyph})
            put(value);
    }
    return table;
}

/// The font file with other tables; only a face made from bytes can list its tables.
QByteArray withTables(const QByteArray &plain, const std::map<hb_tag_t, QByteArray> &others)
{
    const FacePointer source(hb_face_create(blobOf(plain).get(), 0)), builder(hb_face_builder_create());
    hb_face_t *face = source.get();
    unsigned count = hb_face_get_table_tags(face, 0, nullptr, nullptr);
    QList<hb_tag_t> tags(static_cast<qsizetype>(count));
    hb_face_get_table_tags(face, 0, &count, tags.data());
    for (const hb_tag_t tag : tags) {
        if (!others.contains(tag))
            hb_face_builder_add_table(builder.get(), tag, BlobPointer(hb_face_reference_table(face, tag)).get());
    }
    for (const auto &[tag, bytes] : others)
        hb_face_builder_add_table(builder.get(), tag, blobOf(bytes).get());
    return bytesOf(BlobPointer(hb_face_reference_blob(builder.get())).get());
}

std::optional<SubsetFace> subsetFace(const QRawFont &font, bool isBold, const CodePoints &codePoints)
{
    if (codePoints.empty() || !font.isValid())
        return std::nullopt;
    FontTables tables{font, {}};
    const FacePointer face(hb_face_create_for_tables(tableOf, &tables, nullptr));
    const InputPointer input = inputFor(codePoints);
    const FacePointer cut(input ? hb_subset_or_fail(face.get(), input.get()) : nullptr);
    if (!cut)
        return std::nullopt;
    const QByteArray plain = bytesOf(BlobPointer(hb_face_reference_blob(cut.get())).get());
    const QByteArray hash = QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex().first(kHashDigits);
    const QString family = u"Concord "_s + QString::fromLatin1(hash);
    std::map<hb_tag_t, QByteArray> others{{HB_TAG('n', 'a', 'm', 'e'), nameTable(family, isBold)}};
    const StandIns standIns = standInsFor(codePoints);
    if (!standIns.isEmpty())
        others[HB_TAG('c', 'm', 'a', 'p')] = characterTable(plain, codePoints, standIns);
    return SubsetFace{family, isBold, withTables(plain, others), standIns};
}

CodePoints codePointsOf(const Scene &scene, bool isBold)
{
    CodePoints result;
    for (const SceneItem &item : scene.items) {
        const auto *text = std::get_if<TextShape>(&item.shape);
        if (!text || text->isBold != isBold)
            continue;
        for (const uint codePoint : text->text.toUcs4())
            result.insert(codePoint);
    }
    return result;
}

/// The characters divided so that no two of a part share a glyph: copied text names a character by its glyph alone. Spaces
/// stay together.
QList<CodePoints> dividedByGlyph(const QRawFont &font, const CodePoints &codePoints)
{
    QList<CodePoints> parts;
    QHash<quint32, qsizetype> uses;
    for (const char32_t codePoint : codePoints) {
        const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&codePoint, 1));
        const qsizetype part = glyphs.isEmpty() || QChar::isSpace(codePoint) ? 0 : uses[glyphs.first()]++;
        if (part >= parts.size())
            parts.resize(part + 1);
        parts[part].insert(codePoint);
    }
    return parts;
}

/// What each family has of the characters, the first that has one keeping it.
QList<SubsetFace> facesFor(CodePoints wanted, bool isBold, const QStringList &families)
{
    QList<SubsetFace> faces;
    for (const QString &family : families) {
        const QRawFont font = QRawFont::fromFont(chartFont(kAnySize, isBold, {family}));
        CodePoints covered;
        for (const char32_t codePoint : wanted) {
            if (font.supportsCharacter(codePoint))
                covered.insert(codePoint);
        }
        for (const char32_t codePoint : covered)
            wanted.erase(codePoint);
        for (const CodePoints &part : dividedByGlyph(font, covered)) {
            if (auto face = subsetFace(font, isBold, part))
                faces << *std::move(face);
        }
    }
    return faces;
}

} // namespace

FontSubset FontSubset::of(const Scene &scene)
{
    FontSubset subset;
    subset.m_installed = chartFamilies(scene.face);
    for (const bool isBold : {false, true})
        subset.m_faces << facesFor(codePointsOf(scene, isBold), isBold, subset.m_installed);
    return subset;
}

FontSubset FontSubset::ofText(const QString &text, bool isBold, const QStringList &families)
{
    FontSubset subset;
    subset.m_installed = families;
    CodePoints codePoints;
    for (const uint codePoint : text.toUcs4())
        codePoints.insert(codePoint);
    subset.m_faces = facesFor(std::move(codePoints), isBold, families);
    return subset;
}

QStringList FontSubset::families() const
{
    QStringList result;
    for (const SubsetFace &face : m_faces)
        result << face.family;
    return result + m_installed;
}

QStringList FontSubset::families(bool isBold) const
{
    QStringList result;
    for (const SubsetFace &face : m_faces) {
        if (face.isBold == isBold)
            result << face.family;
    }
    return result + m_installed;
}

void FontSubset::install() const
{
    InstalledFaces &installed = installedFaces();
    const QMutexLocker locker(&installed.mutex);
    for (const SubsetFace &face : m_faces) {
        const QByteArray name = face.postScriptName();
        if (installed.faces.contains(name))
            continue;
        installed.faces.insert(name, face.standIns);
        QFontDatabase::addApplicationFontFromData(face.bytes);
    }
}

QList<std::pair<char16_t, char32_t>> FontSubset::standInsOf(const QByteArray &postScriptName)
{
    InstalledFaces &installed = installedFaces();
    const QMutexLocker locker(&installed.mutex);
    return installed.faces.value(postScriptName);
}

QByteArray SubsetFace::postScriptName() const
{
    return (QString(family).remove(u' ') + u'-' + (isBold ? u"Bold"_s : u"Regular"_s)).toLatin1();
}

} // namespace concord
