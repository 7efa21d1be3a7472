// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <experimental/simd>

namespace imr::core {

// As many units of a text as the processor compares in one go, 8 or more. For the few loops that look at every unit of
// a letter.
class UnitBlock final
{
public:
    static constexpr qsizetype size = qsizetype(std::experimental::native_simd<char16_t>::size());

    using Which = std::experimental::native_simd<char16_t>::mask_type; // of the units

    explicit UnitBlock(const char16_t* at) // of `size` units at least
        : m_units(at, std::experimental::element_aligned)
    {
    }

    // Those that are this unit.
    [[nodiscard]] Which are(char16_t unit) const { return m_units == unit; }
    // Those that are this ASCII letter, given small, in either case; a blank stands for itself and a NUL.
    [[nodiscard]] Which areLetter(char16_t small) const { return (m_units | char16_t(0x20)) == small; }
    // Those from `first` to `last`.
    [[nodiscard]] Which areWithin(char16_t first, char16_t last) const
    {
        return m_units - first <= Units(char16_t(last - first));
    }

    [[nodiscard]] static bool any(Which which) { return std::experimental::any_of(which); }
    // The index of the first; there is one.
    [[nodiscard]] static qsizetype first(Which which) { return std::experimental::find_first_set(which); }

private:
    using Units = std::experimental::native_simd<char16_t>;

    Units m_units;
};

} // namespace imr::core
