// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

namespace imr::ui {

// Why a field was read with low confidence, as a sentence: from what kind of field it is and how sure its rule is
// (core/reading/confidence.h). Empty for one that is sure, corrected or without a value.
[[nodiscard]] QString whyUnsure(const core::FieldSpec& spec, const core::Field& field);

// The fields of a letter that are unsure, in the order of the structure.
[[nodiscard]] QList<core::FieldPath> unsureFields(const core::Letter& letter);

} // namespace imr::ui
