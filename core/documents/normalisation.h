// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace concord {

/// The whole of what reading changes in a paragraph. Where it changes anything, Block::original keeps what was there.
///
/// | what                                                      | becomes        | why                                   |
/// |-----------------------------------------------------------|----------------|---------------------------------------|
/// | U+FEFF, U+200B, U+2060, U+00AD (soft hyphen)              | nothing        | they split words and figures unseen   |
/// | U+00A0, U+202F, U+2007, U+2009 and the like, tab          | U+0020         | "440 million" with any space is one   |
/// | white space at the ends, U+3000 among it                  | nothing        | 　　 is an indent                     |
/// | control characters U+0000–U+001F, U+007F–U+009F           | nothing        | no text                               |
/// | unpaired surrogates                                       | U+FFFD         | not Unicode                           |
/// | U+2F00–U+2FD5 (Kangxi radicals), U+2E80–U+2EF3 with one ideograph | that ideograph | PDFs write ⽤ for 用          |
/// | U+FB00–U+FB06 (ﬁ, ﬂ …)                                    | their letters  | PDFs draw them                        |
/// | a base letter with combining marks (Latin, Greek, Cyrillic) | NFC          | é from two code points                |
///
/// Runs of spaces are the format's affair: HTML and Markdown fold them, plain text keeps them. U+3000 inside a
/// paragraph, full-width forms, quotation marks and every other choice of the writer stay: checks speak about them.
/// Idempotent, linear.
QString normalised(QStringView paragraph);

} // namespace concord
