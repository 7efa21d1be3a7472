// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/useas.h"

#include <functional>

class QMenu;

namespace imr::ui {

// The labels with a key each, marked with "&": the first letter that none before has, of words' beginnings first; where
// no letter is left, a digit behind the label.
[[nodiscard]] QStringList withKeys(const QStringList& labels);

// Likely groups one below the other, the others as submenus; so is a field of which a value is to be chosen. `use` gets
// that value, or an empty one for the words themselves.
using UseWords = std::function<void(const core::FieldPath& path, const QString& value)>;
void fillUseAsMenu(QMenu& menu, const QList<UseAsGroup>& groups, const UseWords& use);

} // namespace imr::ui
