// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"
#include "core/store/packedcells.h"

#include <QVariantList>

#include <optional>
#include <utility>

namespace imr::core {

// Calls back with each field of a letter, item, medication or citation, in the order of schema::columnsOf().
template<typename Owner, typename Visit> void visitFields(const Owner& owner, Visit visit)
{
    for (const FieldSpec& spec : fieldTable()) {
        if (const auto* member = std::get_if<Field Owner::*>(&spec.member))
            visit(spec, owner.*(*member));
    }
}

// Adds what the field's column holds: NULL when it is empty, a number for a whole-number field, several values joined.
void addCell(PackedCells& cells, const FieldSpec& spec, const Field& field);

// The same for each of them.
template<typename Owner> void addFields(PackedCells& cells, const Owner& owner)
{
    visitFields(owner, [&cells](const FieldSpec& spec, const Field& field) { addCell(cells, spec, field); });
}

// What the columns of a row hold, in the order of schema::columnsOf(): the same values.
[[nodiscard]] QVariantList fieldCells(const Letter& letter);
[[nodiscard]] QVariantList fieldCells(const DisputedItem& item);
[[nodiscard]] QVariantList fieldCells(const Medication& medication);
[[nodiscard]] QVariantList fieldCells(const Citation& citation);

// The numbers that a list shows of a letter.
struct LetterSummary
{
    int items = 0;
    int upheld = 0;
    int overturned = 0;
    int findings = 0; // of severity warning or worse, not dismissed
};
[[nodiscard]] LetterSummary summaryOf(const Letter& letter);

// "74-82" -> {74, 82}, "24" -> {24, 24}, "303-5" -> {303, 305}; nothing when it is no page.
[[nodiscard]] std::optional<std::pair<int, int>> pageRange(QStringView text);

[[nodiscard]] QLatin1StringView severityName(Finding::Severity severity);

inline constexpr QLatin1StringView claimsSide("claims administrator");
inline constexpr QLatin1StringView reviewerSide("reviewer");

} // namespace imr::core
