// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imr::core {

// Between which shares the true one lies, 0..1.
struct ShareInterval
{
    double low = 0;
    double high = 1;
};

// So many of so many.
struct Share
{
    int count = 0;
    int of = 0;

    [[nodiscard]] double value() const { return of > 0 ? double(count) / of : 0; }
    // With 95 % confidence: the score interval of E. B. Wilson, Probable Inference, the Law of Succession, and
    // Statistical Inference, J. Am. Stat. Assoc. 22 (1927). It stays within 0..1 and is honest about few cases: 2 of 2
    // is 34 % to 100 %. Of nothing it is 0..1.
    [[nodiscard]] ShareInterval interval() const;
};

} // namespace imr::core
