// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/print/printedstructure.h"

class QPagedPaintDevice;

namespace imr::ui {

// A letter beside its structure, for paper.
struct LetterReport
{
    QString project;
    core::StoredLetter letter;
    QList<PrintedRow> rows; // printedStructure()
};

// Paints the letter at the left, with what was read out of it marked, and findings and structure at the right, both
// running on over as many pages as the longer one takes. On each page stand file, case, project and page number, on the
// first also what each mark means: marks tell apart by their underline, without colour. Always in the light theme.
// Gives the number of pages; 0 when the device can't be painted on.
int paintLetterReport(QPagedPaintDevice& device, const LetterReport& report);

} // namespace imr::ui
