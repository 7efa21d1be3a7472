// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imr::tests {

// The real letters beside the project (../shared/letters); empty where they are not at hand. Tests that need them say
// that they were skipped.
[[nodiscard]] QStringList realLetters();
[[nodiscard]] QString sharedFolder();

// A file of the source tree.
[[nodiscard]] QString sourceFile(const QString& relative);
// A program that was built.
[[nodiscard]] QString program(const QString& name);

} // namespace imr::tests
