// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/fontsubset.h"

#include "ui/publish/textmeasure.h"

#include <QCryptographicHash>
#include <QFontDatabase>
#include <QMutex>
#include <QMutexLocker>
#include <QRawFont>
#include <QSet>
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
    hb_set_clear(hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG));
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "DSIG", "kern", "vhea", "vmtx", "VORG", "name", "STAT", "meta"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
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

/// The font file with another name table; only a face made from bytes can list its tables.
QByteArray withNames(const QByteArray &plain, const QString &family, bool isBold)
{
    const FacePointer source(hb_face_create(blobOf(plain).get(), 0)), builder(hb_face_builder_create());
    hb_face_t *face = source.get();
    unsigned count = hb_face_get_table_tags(face, 0, nullptr, nullptr);
    QList<hb_tag_t> tags(static_cast<qsizetype>(count));
    hb_face_get_table_tags(face, 0, &count, tags.data());
    for (const hb_tag_t tag : tags)
        hb_face_builder_add_table(builder.get(), tag, BlobPointer(hb_face_reference_table(face, tag)).get());
    hb_face_builder_add_table(builder.get(), HB_TAG('n', 'a', 'm', 'e'), blobOf(nameTable(family, isBold)).get());
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
    return SubsetFace{family, isBold, withNames(plain, family, isBold)};
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
        if (auto face = subsetFace(font, isBold, covered))
            faces << *std::move(face);
    }
    return faces;
}

} // namespace

FontSubset FontSubset::of(const Scene &scene)
{
    FontSubset subset;
    subset.m_installed = chartFamilies();
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

void FontSubset::install() const
{
    static QMutex mutex;
    static QSet<QString> installed;
    const QMutexLocker locker(&mutex);
    for (const SubsetFace &face : m_faces) {
        if (installed.contains(face.family))
            continue;
        installed << face.family;
        QFontDatabase::addApplicationFontFromData(face.bytes);
    }
}

} // namespace concord
