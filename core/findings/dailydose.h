// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace imr::core {

// What the words of a prescription say in numbers, as far as they say it plainly; from least to most. The forms are
// those of LETTERS.md, Requests.
struct Amount
{
    double least = 0;
    double most = 0;
};

// How many pieces a day: "bid" -> 2, "1-2 tabs every 4-6 hrs" -> 4 to 12, "one by mouth at bedtime" -> 1, "every other
// day" -> 0.5. What is taken as needed may also not be taken: "q6h prn" -> 0 to 4. Nothing when any word of it is not
// understood.
[[nodiscard]] std::optional<Amount> piecesADay(const QString& frequency);

// "30 days" -> 30, "2 weeks" -> 14, "one month" -> 28 to 31.
[[nodiscard]] std::optional<Amount> daysOf(const QString& duration);

// "60", "60 tablets" -> 60; nothing for what is weighed, measured or packed ("120 grams", "1 box").
[[nodiscard]] std::optional<double> piecesOf(const QString& quantity);

} // namespace imr::core
