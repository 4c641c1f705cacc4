// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xliff/xliffwriter.h"
#include "ui/publish/reports/findingreport.h"

namespace concord {

/// An article as XLIFF with its open findings on the passages they are about, worded in `language`; what concerns both languages stands in the
/// translation.
QByteArray bilingualFile(XliffVersion version, const CheckedArticle &article, Language language);

} // namespace concord
