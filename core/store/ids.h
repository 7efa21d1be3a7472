// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtTypes>

namespace imr::core {

// A letter of a project, for the life of the project file.
enum class LetterId : qint64 {
};

} // namespace imr::core
