// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/evidence.h"

#include <algorithm>
#include <cmath>

namespace concord {

namespace {

constexpr float kUsedUp = 0.2F; ///< what a rendering is still worth to one more token than it can stand for

} // namespace

Repeats repeatsOf(const TokenText &text, int sentence, std::vector<int> &counts)
{
    constexpr int kMost = 255;
    const std::vector<int> &tokens = text.at(sentence);
    const auto countOf = [&counts](int token) -> int & { return counts[static_cast<size_t>(token)]; };
    const auto forget = [&countOf](const std::vector<int> &those) {
        for (const int token : those)
            countOf(token) = 0;
    };
    Repeats repeats(tokens.size());
    for (size_t position = 0; position < tokens.size(); ++position)
        repeats[position].fill(static_cast<unsigned char>(std::min(kMost, countOf(tokens[position])++)));
    forget(tokens);
    for (int before = 1; before < kMaxGroup && before <= sentence; ++before) {
        for (const int token : text.at(sentence - before))
            ++countOf(token);
        for (size_t position = 0; position < tokens.size(); ++position) {
            const int times = repeats[position].front() + countOf(tokens[position]);
            std::fill(repeats[position].begin() + before, repeats[position].end(), static_cast<unsigned char>(std::min(kMost, times)));
        }
    }
    for (int before = 1; before < kMaxGroup && before <= sentence; ++before)
        forget(text.at(sentence - before));
    return repeats;
}

Evidence::Evidence(const TokenText &text)
{
    size_t longest = 0;
    for (const std::vector<int> &tokens : text.tokens)
        longest = std::max(longest, tokens.size());
    m_places.assign(longest, 0);
}

void Evidence::add(const Support &support)
{
    int &place = m_places[static_cast<size_t>(support.position)];
    if (place == 0) {
        m_supports.push_back(support);
        place = static_cast<int>(m_supports.size());
        return;
    }
    Support &sum = m_supports[static_cast<size_t>(place - 1)];
    sum.value += support.value;
    if (support.strongest > sum.strongest) {
        sum.strongest = support.strongest;
        sum.times = support.times;
    } else if (!(support.strongest < sum.strongest)) {
        sum.times += support.times;
    }
}

void Evidence::clear()
{
    for (const Support &support : m_supports)
        m_places[static_cast<size_t>(support.position)] = 0;
    m_supports.clear();
}

Evidence::Gains Evidence::gains(size_t others, const Repeats &repeats, int befores) const
{
    constexpr double kNearOverflow = 1e200;
    const auto count = static_cast<size_t>(befores);
    const float share = 1.0F / static_cast<float>(std::max<size_t>(1, others));
    Gains gained{};
    Gains products; // one logarithm for many factors; those of tokens that did not stand before are the same for all
    products.fill(1);
    double common = 1;
    const auto gather = [&] {
        const double first = std::log(products[0] * common);
        gained[0] += first;
        for (size_t before = 1; before < count; ++before)
            gained[before] += products[before] < products[0] ? std::log(products[before] * common) : first;
        products.fill(1);
        common = 1;
    };
    for (const Support &support : m_supports) {
        const auto &times = repeats[static_cast<size_t>(support.position)];
        const float value = support.value * share;
        if (times.back() == 0) {
            common *= static_cast<double>(1 + value);
        } else {
            const auto factor = static_cast<double>(1 + value);
            const auto usedUp = static_cast<double>(1 + value * kUsedUp);
            for (size_t before = 0; before < count; ++before)
                products[before] *= times[before] == 0 || support.times > times[before] ? factor : usedUp;
        }
        if (products.front() * common > kNearOverflow)
            gather();
    }
    gather();
    return gained;
}

} // namespace concord
