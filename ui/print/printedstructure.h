// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/structuremodel.h"

namespace imr::ui {

// A row of the structure as it is told on paper.
struct PrintedRow
{
    bool group = false; // the letter, or an item
    QString label; // of a group: its title
    QString value;
    QString aside; // said more quietly
    QString note; // what a screen shows by looks: corrected and from what, unsure, flagged
    QString badge; // of an item: its decision
    bool corrected = false;

    friend bool operator==(const PrintedRow&, const PrintedRow&) = default;
};

// What the structure pane holds, open or closed, without the parts that its rows tell already.
[[nodiscard]] QList<PrintedRow> printedStructure(const StructureModel& model);

} // namespace imr::ui
