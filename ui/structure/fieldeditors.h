// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"

class QWidget;

namespace imr::core {
class DrugLexicon;
class GuidelineIndex;
} // namespace imr::core

namespace imr::ui {

// Where the editors' proposals come from; both outlive the editors.
struct Proposals
{
    const core::DrugLexicon& lexicon;
    const core::GuidelineIndex& guidelines;
};

// The editor that fits a field: a list box for choices, a spin box with "none" for whole numbers, a line with proposals
// for drugs and sections, one with a calendar for dates, a plain line for the rest.
[[nodiscard]] QWidget* makeEditor(const core::FieldSpec& spec, const Proposals& proposals, QWidget* parent);
void setEditorText(QWidget* editor, const QString& text);
[[nodiscard]] QString editorText(const QWidget* editor);

} // namespace imr::ui
