// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>

namespace imr::core {

// A half-open range [start, end) of UTF-16 code units of a letter's canonical text.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return position >= start && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return other.start >= start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(start, end - start); }

    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

using Spans = QList<Span>;

// From the first start to the last end; empty of none.
[[nodiscard]] inline Span hullOf(const Spans& spans)
{
    Span hull = spans.value(0);
    for (const Span span : spans)
        hull = {std::min(hull.start, span.start), std::max(hull.end, span.end)};
    return hull;
}

} // namespace imr::core
