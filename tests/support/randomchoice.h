// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace imr::tests {

template<typename List> const auto& oneOf(const List& list, QRandomGenerator& random)
{
    return list[random.bounded(int(std::size(list)))];
}

[[nodiscard]] bool chance(QRandomGenerator& random, int percent);

// Choices are parted by "|".
[[nodiscard]] QString anyOf(QRandomGenerator& random, const char* choices);
// Different ones, from 1 to `most`.
[[nodiscard]] QStringList someOf(QRandomGenerator& random, const char* choices, int most);

[[nodiscard]] QDate anyDate(QRandomGenerator& random, int firstYear, int years);
// In one of the forms that letters write dates in.
[[nodiscard]] QString dateText(const QDate& date, QRandomGenerator& random);
[[nodiscard]] QString isoDate(const QDate& date);

// "one" to "twelve", in lower case.
[[nodiscard]] QString numberWord(int number);

// "A, B and C".
[[nodiscard]] QString inProse(const QStringList& list);

} // namespace imr::tests
