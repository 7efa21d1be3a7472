// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/reading/knowledge.h"

#include <QSpan>

#include <optional>

namespace imr::core {

// A form that letters take (LETTERS.md, Eras). A new layout is a row of letterLayouts() and its reader, made of the
// shared parts beside this file.
struct LetterLayout
{
    const char* name; // of Letter::layout
    std::optional<Letter> (*read)(const QString& canonical, const Knowledge& knowledge); // nothing: another layout
};

// In the order in which they are tried.
[[nodiscard]] QSpan<const LetterLayout> letterLayouts();

} // namespace imr::core
