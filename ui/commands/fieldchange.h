// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/correction.h"

namespace imr::core {
class DrugLexicon;
struct StoredLetter;
} // namespace imr::core

namespace imr::ui {

// One field of a letter before and after an edit. An unset edit: no correction in force, the field holds what was
// parsed.
struct FieldChange
{
    QString path;
    std::optional<core::FieldEdit> before;
    std::optional<core::FieldEdit> after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// What a person typed, as an edit of the field: values that the field already held, or that the parser read there, keep
// the words they came from. Unset when it is what was parsed, so that typing it back reverts.
[[nodiscard]] std::optional<core::FieldEdit> editFromTexts(
    const core::StoredLetter& letter, const core::FieldPath& path, const QStringList& texts);

// The change of a field and what follows from it: a drug takes its generic and class from the lexicon, and a reverted
// drug gives them back. Empty: nothing changes.
[[nodiscard]] QList<FieldChange> changesFor(const core::StoredLetter& letter, const core::FieldPath& path,
    const std::optional<core::FieldEdit>& edit, const core::DrugLexicon& lexicon);

// What an edit does, for the undo button: "Quantity 84", "Quantity emptied", "Quantity as parsed".
[[nodiscard]] QString changeText(const core::FieldPath& path, const std::optional<core::FieldEdit>& edit);

} // namespace imr::ui
