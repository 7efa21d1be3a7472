// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

#include <QStringList>

// The statements that make the tables of a project file; see schema.h.
namespace imr::core::schema {

// Of a field's column: its name and type.
[[nodiscard]] QString declaration(const FieldSpec& spec);

// What lists read when they ask who reviewed a letter, or for the specialties; a project made before it gets it when it
// is opened.
[[nodiscard]] QString reviewIndex();

// All of a new project.
[[nodiscard]] QStringList everything();
// What makes a project of version n one of version n + 1; the first is of version 1. A step that was once released is
// never changed.
[[nodiscard]] QList<QStringList> steps();
// The tables that an older version has not, for one connection alone.
[[nodiscard]] QStringList lentTables(qint64 from);
// The triggers of the present version, one statement each.
[[nodiscard]] QStringList guards();

} // namespace imr::core::schema
