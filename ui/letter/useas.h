// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/correction.h"
#include "ui/base/theme.h"

#include <expected>

namespace imr::ui {

// Selected words as they are used: half words made whole, blanks and the punctuation of the sentence around them left
// out. Empty when nothing but those was selected.
[[nodiscard]] core::Span wholeWords(QStringView text, core::Span selection);

// A field that words can be used as.
struct UseAs
{
    core::FieldPath path;
    QString label;
    bool adds = false; // to a list that has values, or as a further medication or citation
    QStringList values; // of which one is to be chosen; empty: the words are the value
};
struct UseAsGroup
{
    QString title;
    bool likely = false; // fits where the words stand
    QList<UseAs> choices;
};
// The fields of the item that the words stand in, else those of the letter; likely groups first. Words in a guideline
// block go to a citation of that side, the one they stand in or the last before them.
[[nodiscard]] QList<UseAsGroup> useAsGroups(const core::Letter& letter, core::Span words);

// What the field becomes when the words are used as it: their value as the parser would read it, a list with its
// earlier values before; or `value`, when that is given, with the words as its place. Or, as a sentence for a person,
// why they can't be.
[[nodiscard]] std::expected<core::FieldEdit, QString> editFromWords(const core::Letter& letter,
    const core::FieldPath& path, QStringView canonical, core::Span words, const QString& value = {});

} // namespace imr::ui
