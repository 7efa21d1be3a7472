// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>
#include <bit>
#include <cstring>

namespace imr::core {

// Eight units of a text, which the processor compares in one go. For the few loops that look at every unit of a letter.
// What is asked of the units is answered for each; answers are joined with &, | and ~.
class UnitBlock final
{
    using Units = quint16 __attribute__((vector_size(16)));

public:
    static constexpr qsizetype size = sizeof(Units) / sizeof(quint16);

    using Which = decltype(Units {} < Units {1}); // all bits of each unit that is meant

    explicit UnitBlock(const char16_t* at) { std::memcpy(&m_units, at, sizeof m_units); } // of `size` units at least

    // Those that are this unit.
    [[nodiscard]] Which are(char16_t unit) const { return m_units == unit; }
    // Those that are this ASCII letter, given small, in either case; a blank stands for itself and a NUL.
    [[nodiscard]] Which areLetter(char16_t small) const { return (m_units | 0x20) == small; }
    // Those from `first` to `last`.
    [[nodiscard]] Which areWithin(char16_t first, char16_t last) const
    {
        return m_units - first <= static_cast<quint16>(last - first);
    }

    [[nodiscard]] static bool any(Which which)
    {
        const auto [low, high] = std::bit_cast<std::array<quint64, 2>>(which);
        return (low | high) != 0;
    }
    // The index of the first; there is one.
    [[nodiscard]] static qsizetype first(Which which)
    {
        constexpr auto zeros = [](quint64 half) {
            return std::endian::native == std::endian::little ? std::countr_zero(half) : std::countl_zero(half);
        };
        const auto [low, high] = std::bit_cast<std::array<quint64, 2>>(which);
        return (low != 0 ? zeros(low) : 64 + zeros(high)) / 16;
    }

private:
    Units m_units;
};

} // namespace imr::core
