// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/canonicaltext.h"
#include "core/text/pdftext.h"

namespace imr::core {

// A PDF letter's canonical text, with the box of every word of it. A PDF without words (a
// scan) is a NotText error.
[[nodiscard]] Result<CanonicalText> canonicalFromPdf(const PdfText& pdf);

} // namespace imr::core
