// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/pdfline.h"
#include "core/documents/pdf/spacinghabits.h"

#include <QSet>

#include <optional>

namespace concord {

/// Where a PDF had spaces. It keeps positions only: a gap between Latin letters is a space, but programs also draw Han
/// apart from Latin letters and digits (by a fifth or a quarter of an em) and stretch justified lines. What is a space
/// is told by the document's own habits: how wide its spaces between Latin words are, how wide its gaps beside Han are,
/// and, where a line ends, what stands between such characters inside the lines of the paragraph, of those beside it and
/// of the document.
class WordSpacing
{
public:
    explicit WordSpacing(const QList<PdfLine> &lines);

    /// The text of a line.
    QString text(const PdfLine &line) const;
    /// That of its first words only.
    QString text(const PdfLine &line, qsizetype words) const;
    /// What the lines tell of the habits of their paragraph.
    SpacingHabits habits(const QList<PdfLine> &lines) const;
    /// `above` and `below` run together, as lines that follow each other in a paragraph of such habits, between paragraphs
    /// of those `beside` it: with a space, with nothing, or without the hyphen that parts a word.
    QString joined(const QString &above, const QString &below, const SpacingHabits &own, const SpacingHabits &beside) const;

private:
    /// What justification adds to a line's gaps, in em.
    struct Stretch
    {
        std::optional<double> extra; ///< to its spaces; nothing where that cannot be told
        double idle = 0;             ///< where no space can be
    };

    static double gap(const PdfLine &line, qsizetype index);
    static bool isJustified(const PdfLine &line);
    static double idleGap(const PdfLine &line);
    std::optional<double> extra(const PdfLine &line) const;
    /// Whether a space stands between the word at `index` of a line and the next.
    bool isSpaced(const PdfLine &line, qsizetype index, const Stretch &stretch) const;
    void learnGaps(const QList<PdfLine> &lines);
    void learnWords(const QString &text);
    bool staysCompound(const QString &head, const QString &tail) const;
    bool isSpacedAtEnd(const QString &above, const QString &below, const SpacingHabits &own, const SpacingHabits &beside) const;

    double m_space = 0.25;         ///< between Latin words, in em
    double m_narrowest = 0.12;     ///< from which width a gap beside a wide character is a space, in em
    double m_beside = 0.12;        ///< the same between Han and Latin letters or digits
    bool m_isTyped = false;        ///< spaces stand between Latin and Han, as lines that are not justified tell
    double m_usual = 0;            ///< how far programs draw these apart, in em; 0: they do not
    SpacingHabits m_habits;
    QSet<QString> m_words;     ///< in lower case, without those that a line's end may have cut
    QSet<QString> m_compounds; ///< with their hyphens
    bool m_isChinese = false;  ///< lines end anywhere
    bool m_cutsWords = true;   ///< hyphens at the ends of lines may be the program's
};

} // namespace concord
