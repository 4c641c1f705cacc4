// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/containers/numberstyle.h"
#include "core/documents/containers/stylemeaning.h"
#include "core/documents/containers/xmlpart.h"

#include <QHash>

#include <array>

namespace concord {

/// What a style of an ODT says, with those it derives from.
struct OdtStyle : StyleMeaning
{
    bool isHidden = false;
};

/// How one level of a list of an ODT is labelled.
struct OdtListLevel
{
    int start = 1;
    NumberStyle style = NumberStyle::None; ///< None for bullets
    QString prefix, suffix;
    int shownLevels = 1;
    QString pattern; ///< "%1%.%2%." of LibreOffice, instead of prefix, suffix and shownLevels; may be empty
};

/// The styles of an ODT's paragraphs, characters and lists (ODF 1.3 part 3, 16). Styles that derive from each other are
/// followed 64 steps, so that circles end.
class OdtStyles
{
public:
    static constexpr size_t kListLevels = 10;
    using ListLevels = std::array<OdtListLevel, kListLevels>;

    /// Adds what stands below the element that just started: office:styles or office:automatic-styles.
    void add(XmlPart &part);

    const OdtStyle &paragraphStyle(const QString &name) const;
    bool isHidden(const QString &characterStyle) const;
    /// Null when there is no list style of this name.
    const ListLevels *list(const QString &name) const;

private:
    struct Style
    {
        QString displayName;
        QString parent;
        int outline = 0;
        std::optional<bool> isHidden;
    };
    void addStyle(XmlPart &part);
    void addList(XmlPart &part);
    OdtStyle resolved(const QString &key) const;

    QHash<QString, Style> m_styles; ///< by family and name
    QHash<QString, ListLevels> m_lists;
    mutable QHash<QString, OdtStyle> m_resolved;
};

} // namespace concord
