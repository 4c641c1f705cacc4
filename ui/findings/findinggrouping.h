// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace concord {

/// What the findings of a list stand together by.
enum class FindingGrouping { Rule, Severity, Paragraph, Concept };

} // namespace concord
