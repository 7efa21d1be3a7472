// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/letter/correction.h"
#include "core/text/pagelayout.h"

#include <QByteArray>

// How letters, corrections and word boxes are kept in a project file: JSON and packed bytes that give back what went
// in. FORMATS.md tells the JSON; as versions 1 to 3 of the project kept it, it is read too. Fields are named by the
// field table; a name that is not in the table is passed over.
namespace imr::core {

[[nodiscard]] QByteArray storedLetter(const Letter& letter); // compact JSON, UTF-8
// What of a letter is read back. Cells: what its fields hold, but not where each value stands nor by which rule it was
// read; of its findings the code, item and severity alone.
enum class StoredParts {
    All,
    Cells,
};
[[nodiscard]] Result<Letter> letterFromStored(QByteArrayView json, StoredParts parts = StoredParts::All); // of UTF-8

[[nodiscard]] QString storedEdit(const FieldEdit& edit); // compact JSON
[[nodiscard]] Result<FieldEdit> editFromStored(const QString& json);

// An entry that does not give back what went in.
[[nodiscard]] Error damagedEntry(const QString& detail);

// Compressed; places are kept to single precision, finer than a thousandth of a point. Nothing when there is nothing.
[[nodiscard]] QByteArray storedLayout(const PageLayout& layout);
[[nodiscard]] Result<PageLayout> layoutFromStored(const QByteArray& bytes);

} // namespace imr::core
