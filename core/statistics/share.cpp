// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/share.h"

#include <algorithm>
#include <cmath>

namespace imr::core {

ShareInterval Share::interval() const
{
    if (of <= 0)
        return {};
    constexpr double z = 1.959964; // two-sided 95 %
    const double cases = of;
    const double scale = 1 + z * z / cases;
    const double middle = (value() + z * z / (2 * cases)) / scale;
    const double half = z / scale * std::sqrt(value() * (1 - value()) / cases + z * z / (4 * cases * cases));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace imr::core
