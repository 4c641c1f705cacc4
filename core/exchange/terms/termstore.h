// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/importfate.h"
#include "core/terms/termbase.h"

#include <functional>

namespace concord {

class Database;

/// What taking a termbase into the project's did, in concepts.
struct TermStoreOutcome
{
    int added = 0;
    int updated = 0;   ///< there already, with designations they lacked
    int unchanged = 0;
};

/// Takes a termbase into the project's, inside Project::edit. A concept that shares a word of English, else of any language, with one
/// of the whole project, of the same domain or with none named, is that one: it gets the designations it lacks. Nothing is
/// taken out. `told` hears of each in turn. The store's errors.
using TermFateListener = std::function<void(const Concept &content, ImportFate fate)>;
Result<TermStoreOutcome> storeTerms(Database &database, const Termbase &termbase, const QString &author, const TermFateListener &told = {});

} // namespace concord
