// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/useas.h"

#include <functional>

class QMenu;

namespace imr::ui {

// The labels with a key each: the first letter that none before has, marked with "&". Labels that find no letter left
// go without.
[[nodiscard]] QStringList withKeys(const QStringList& labels);

// Likely groups one below the other, the others as submenus.
void fillUseAsMenu(
    QMenu& menu, const QList<UseAsGroup>& groups, const std::function<void(const core::FieldPath& path)>& use);

} // namespace imr::ui
