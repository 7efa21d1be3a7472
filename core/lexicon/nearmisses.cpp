// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/nearmisses.h"

#include "core/lexicon/foldedname.h"

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>

namespace imr::core {

namespace {

constexpr qsizetype shortest = 4; // fewer letters are near to everything
constexpr double nearEnough = 0.7; // of 1, which is the same
constexpr double unfinished = 0.95; // a beginning that fits is a little less than a whole name

struct Miss
{
    double likeness = 0.0;
    QString name;
};

} // namespace

QStringList nearMisses(const QString& written, const QStringList& names, qsizetype most)
{
    const std::u16string sought = foldedName(written).toStdU16String();
    if (qsizetype(sought.size()) < shortest)
        return {};
    // Letters that changed places count as one slip.
    const rapidfuzz::CachedOSA<char16_t> scorer(sought);
    QList<Miss> misses;
    for (const QString& name : names) {
        const std::u16string candidate = foldedName(name).toStdU16String();
        double likeness = scorer.normalized_similarity(candidate, nearEnough);
        if (candidate.size() > sought.size())
            likeness = std::max(
                likeness, unfinished * scorer.normalized_similarity(candidate.substr(0, sought.size()), nearEnough));
        if (likeness >= nearEnough)
            misses.append({likeness, name});
    }
    std::ranges::stable_sort(misses, std::greater(), &Miss::likeness);
    QStringList result;
    for (const Miss& miss : misses.first(std::min(misses.size(), most)))
        result.append(miss.name);
    return result;
}

} // namespace imr::core
