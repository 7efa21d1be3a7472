// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/correction.h"

#include <algorithm>

namespace imr::core {

Letter effectiveLetter(const Letter& parsed, const Corrections& corrections, QStringList* lost)
{
    Letter letter = parsed;
    struct Placed
    {
        FieldPath path;
        const FieldEdit* edit;
    };
    QList<Placed> placed;
    for (auto it = corrections.cbegin(); it != corrections.cend(); ++it) {
        if (const auto path = FieldPath::parse(it.key()))
            placed.append({*path, &it.value()});
        else if (lost)
            lost->append(it.key());
    }
    // By index, so that a second added medication finds the first.
    std::ranges::sort(placed, {}, [](const Placed& entry) {
        return std::tuple(entry.path.item, entry.path.group, entry.path.index, entry.path.spec);
    });
    for (const Placed& entry : std::as_const(placed)) {
        if (Field* field = fieldAtOrNew(letter, entry.path)) {
            field->values = entry.edit->values;
            field->origin = Origin::Corrected;
            field->confidence = 1.0;
            field->rule.clear();
        } else if (lost) {
            lost->append(entry.path.toString());
        }
    }
    // What was concluded from a name that was not sure is as sure as the name that a person put in its place.
    for (DisputedItem& item : letter.items) {
        for (Medication& medication : item.medications) {
            for (Field* field : {&medication.generic, &medication.drugClass}) {
                if (medication.drug.origin == Origin::Corrected && field->origin == Origin::Inferred)
                    field->confidence = 1.0;
            }
        }
    }
    return letter;
}

} // namespace imr::core
