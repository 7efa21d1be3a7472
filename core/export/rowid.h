// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace imr::core {

// What a row of an export is about, told in a cell, so that one can come back from a spreadsheet to the words:
//   3fa9c01b22de/2      the letter whose SHA-256 begins so, its second item
//   3fa9c01b22de/2/m1   that item's first medication; c1 and r1: a citation of the claims administrator, of the
//   reviewer 3fa9c01b22de/0/@812 a mention at that place of the canonical text; item 0 is what precedes the items
// Twelve hexadecimal digits tell any two of a project's letters apart; more of them, up to 64, are read as well.
struct RowId
{
    QByteArray sha256; // the beginning of it, lower case
    int item = 0; // from 1; 0: the letter
    FieldPath::Group group = FieldPath::Group::None;
    int part = 0; // within the group, from 1
    qsizetype position = -1; // of a mention

    [[nodiscard]] QString toString() const;
    // Nothing for what is no such id; blanks around it and the case of its letters don't matter.
    [[nodiscard]] static std::optional<RowId> parse(QStringView text);

    friend bool operator==(const RowId&, const RowId&) = default;
};

} // namespace imr::core
