// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"
#include "ui/models/treemodel.h"

namespace imr::ui {

enum class StructureRow {
    Letter, // the group of the letter's own fields
    Item, // a disputed item
    Field,
    Ledger, // of a modified request: whether its three parts add up
    Layout, // of the letter: read, never edited
    Citation, // what one side cites, in short; its fields are below it
};

// A row of the structure: says where its values are, the model reads them there.
struct StructureNode final : TreeNode
{
    StructureRow kind = StructureRow::Field;
    core::FieldPath path; // of a field; of a citation its first field
    int item = -1;
    bool first = true; // of its kind within the item: later ones repeat no label
};

// The rows of a letter: what has a value, what usually has one, and the paths in `shown` (one past the last medication
// or citation begins a new one).
[[nodiscard]] std::unique_ptr<StructureNode> structureOf(const core::Letter& letter, const QStringList& shown = {});
// Whether two structures differ in values only. Below both stand StructureNodes.
[[nodiscard]] bool haveSameRows(const TreeNode& one, const TreeNode& other);

// Fields of the item (-1: of the letter) that have no row yet and could be filled, with a new medication and new
// citations for an item.
[[nodiscard]] QList<core::FieldPath> fillablePaths(const core::Letter& letter, int item);

// "2 · Percocet 10/325 mg #168"
[[nodiscard]] QString itemTitle(const core::Letter& letter, int item);
// "MTUS Low Back Complaints 2004 · 308-310"
[[nodiscard]] QString citationTitle(const core::Citation& citation);
[[nodiscard]] const core::Citation* citationAt(const core::Letter& letter, const core::FieldPath& path);

} // namespace imr::ui
