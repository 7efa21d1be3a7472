// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

// How what is one of a few is kept in a stored letter, in the order of its enumeration.
namespace imr::core {

inline constexpr QLatin1StringView originNames[]
    = {QLatin1StringView("parsed"), QLatin1StringView("corrected"), QLatin1StringView("inferred")};
inline constexpr QLatin1StringView severityNames[]
    = {QLatin1StringView("note"), QLatin1StringView("warning"), QLatin1StringView("error")};

} // namespace imr::core
