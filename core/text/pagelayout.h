// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/canonicaltext.h"

namespace imr::core {

// What a project keeps of a PDF letter's pages; empty for text letters.
struct PageLayout
{
    QList<WordBox> boxes;
    QList<QSizeF> pageSizes; // points
};

} // namespace imr::core
