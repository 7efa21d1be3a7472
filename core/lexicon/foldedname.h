// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace imr::core {

// A name as it is compared: lower case; hyphens, line ends and runs of blanks are one blank; "and" and "&" are one.
[[nodiscard]] QString foldedName(QStringView name);

// Whether a word ends before `position`: what stands there continues none.
[[nodiscard]] bool isWordEnd(QStringView text, qsizetype position);

// The same, under 32, for a capital and its small letter.
[[nodiscard]] constexpr unsigned fiveBits(QChar c)
{
    return c.unicode() & 31;
}

// Finds the longest of a set of names that starts at a place of a text and ends at a word's end there.
class NameSet final
{
public:
    void insert(QStringView name, qsizetype value);
    [[nodiscard]] qsizetype find(QStringView name) const; // -1 when unknown
    [[nodiscard]] qsizetype longestAt(QStringView text, qsizetype position, qsizetype* length) const;

private:
    struct Beginning
    {
        qsizetype value = -1; // of the name that ends here; -1 when none does
        bool goesOn = false; // a longer name begins so
    };

    // Whether a name may begin with the two units at a place: most words are refused by a look at one bit.
    [[nodiscard]] bool mayBeginAt(QStringView text, qsizetype position) const;

    std::array<quint32, 32> m_pairs {}; // by the first unit of a name, five bits of it: the second units that follow it
    QHash<QString, Beginning> m_beginnings; // of names, folded, up to each word's end in them
    qsizetype m_longestName = 0; // of all, folded
    qsizetype m_longestFirstWord = 0; // of all, folded: up to where a word first ends in a name
};

} // namespace imr::core
