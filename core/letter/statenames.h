// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace imr::core {

// Where physicians are licensed: the states of the USA, the District of Columbia and the territories, by name.
[[nodiscard]] QStringList stateNames();
// The name that a person meant who wrote it, in any case, or its two letters; nothing: it is none.
[[nodiscard]] std::optional<QString> stateNamed(QStringView written);
// What stands in a list of them: parted by commas, semicolons, "/", "&" or "and", but not inside of "Washington, D.C.".
[[nodiscard]] QStringList writtenStates(const QString& list);

} // namespace imr::core
