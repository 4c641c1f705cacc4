// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"
#include "ui/reader/printing/printedarticle.h"

#include <QFont>

#include <array>

namespace concord {

/// The faces a printed article is set in: cut down to its characters (ui/publish/fontsubset), so that what is copied out of
/// the PDF is what was written. Sizes in units of the page.
class PrintFonts
{
public:
    /// Collects the characters of the whole article, cuts the faces and makes them known to the program.
    explicit PrintFonts(const PrintedArticle &article);

    QFont text(Side side, int size, bool isBold) const;
    QFont words(int size, bool isBold) const;

private:
    struct Face
    {
        std::array<QStringList, 2> families; ///< regular, bold
    };

    static Face faceOf(Language language, const QString &regular, const QString &bold);
    static QFont fontOf(const Face &face, Language language, int size, bool isBold);

    std::array<Language, 2> m_languages;
    Language m_wordsLanguage;
    std::array<Face, 2> m_texts;
    Face m_words;
};

} // namespace concord
