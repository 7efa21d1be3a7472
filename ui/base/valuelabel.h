// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imr::core {
struct FieldSpec;
}

namespace imr::ui {

// A field's text as it is shown: of a choice ("Upheld", "not necessary") in the person's language, anything else as it
// is. What is stored and exported stays the choice itself.
[[nodiscard]] QString valueLabel(const core::FieldSpec& spec, const QString& text);

} // namespace imr::ui
