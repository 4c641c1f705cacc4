// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace concord {

constexpr int kUnmatched = -1;

/// Which things of one sequence are found in another one, in order: for each of `before` its index in `after` or kUnmatched.
/// The common beginning and end first; short rests by the heaviest common subsequence that prefers unbroken runs; long ones
/// are first parted at what stands once in both (patience). A long rest that nothing parts stays unmatched. `weights` are
/// those of `before`, positive.
std::vector<int> matchedInOrder(std::span<const int> before, std::span<const int> after, std::span<const int> weights);

} // namespace concord
