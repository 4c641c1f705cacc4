// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/terms/termbase.h"

#include <QByteArray>

namespace concord {

/// The languages of a glossary's first and second column when it does not name them.
struct GlossaryLanguages
{
    Language first = Language::English;
    Language second = Language::TraditionalChinese;
};

/// Reads a glossary: UTF-8 or UTF-16 with a mark, one concept a row, cells apart by tabs, else by commas (RFC 4180). A first
/// row that names columns says what they are: languages ("en", "zh", "zh-TW", "zh-HK", "zh-CN", "source", "target" and
/// common words for them), "deprecated", "forbidden", "domain", "note", "match", "case". Without one the columns are term,
/// rendering and note, as OmegaT and Okapi write them. Synonyms in a cell stand apart by |, ; or ；, the first preferred. Rows
/// that share a term are one concept. Lines that begin with # are comments.
/// A glossary without column names comes from elsewhere and says nothing of letter case: only acronyms keep theirs there.
/// Fails with Invalid, subject the line ("line 7"), for a row without any term beside a cell that has one, and with
/// Unreadable for bytes that are no text.
Result<Termbase> readGlossary(const QByteArray &bytes, GlossaryLanguages languages);

/// Whether bytes look like XML or HTML: they are no glossary.
bool isXml(const QByteArray &bytes);

} // namespace concord
