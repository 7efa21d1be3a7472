// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/useas.h"

#include <functional>

class QMenu;

namespace imr::ui {

// The labels with a key each, marked with "&": the first letter that none before has, of words' beginnings first; where
// no letter is left, a digit behind the label.
[[nodiscard]] QStringList withKeys(const QStringList& labels);

// Likely groups one below the other, the others as submenus.
void fillUseAsMenu(
    QMenu& menu, const QList<UseAsGroup>& groups, const std::function<void(const core::FieldPath& path)>& use);

} // namespace imr::ui
