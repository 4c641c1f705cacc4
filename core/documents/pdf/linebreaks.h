// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdf/pdfline.h"

namespace concord {

/// How wide the first part of a line is that no line end can part, in points: a word, or a wide character, with the marks
/// about it. By the rules of UAX #14 that programs share (OP, CL, QU, EX, IS, AL × OP); where they differ, the longer.
double unbreakableWidth(const PdfLine &line);

/// Where the last character of a line begins when it may hang in the margin, else where it ends; in points.
double firmRight(const PdfLine &line);

/// Marks that may hang in the margin.
bool mayHang(char32_t character);

} // namespace concord
