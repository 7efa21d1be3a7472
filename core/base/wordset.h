// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace imr::core {

// What tells most words apart at a glance (FNV-1a).
[[nodiscard]] constexpr quint32 wordHash(QStringView lowerWord)
{
    quint32 hash = 2166136261U;
    for (const QChar unit : lowerWord)
        hash = (hash ^ unit.unicode()) * 16777619U;
    return hash;
}

// A fixed set of words, made by the compiler: `words("day days week")`. Words that are not in it are mostly refused by
// one look at a table of bits.
class WordSet final
{
public:
    // Lower-case ASCII words, parted by single blanks.
    consteval explicit WordSet(const char* list)
        : m_list(list)
    {
        const char* at = list;
        while (*at != 0) {
            quint32 hash = 2166136261U;
            for (; *at != 0 && *at != ' '; ++at)
                hash = (hash ^ static_cast<quint32>(*at)) * 16777619U;
            m_bits[hash % bits / 64] |= quint64(1) << (hash % 64);
            if (*at == ' ')
                ++at;
        }
        m_size = at - list;
    }

    [[nodiscard]] bool contains(QStringView lowerWord) const
    {
        return !lowerWord.isEmpty() && contains(lowerWord, wordHash(lowerWord));
    }

    [[nodiscard]] bool contains(QStringView lowerWord, quint32 hash) const
    {
        return (m_bits[hash % bits / 64] >> (hash % 64) & 1) != 0 && isListed(lowerWord);
    }

private:
    [[nodiscard]] bool isListed(QStringView word) const
    {
        for (qsizetype at = 0; at < m_size;) {
            qsizetype end = at;
            while (end < m_size && m_list[end] != ' ')
                ++end;
            if (word == QLatin1StringView(m_list + at, end - at))
                return true;
            at = end + 1;
        }
        return false;
    }

    static constexpr quint32 bits = 256;

    const char* m_list;
    qsizetype m_size = 0;
    std::array<quint64, bits / 64> m_bits {};
};

[[nodiscard]] consteval WordSet words(const char* list)
{
    return WordSet(list);
}

} // namespace imr::core
