// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/canonicaltext.h"
#include "core/text/pdftext.h"

namespace imr::core {

// A PDF letter's canonical text, with a box for every word that is found on its page again. A PDF without words (a
// scan) is a NotText error.
[[nodiscard]] Result<CanonicalText> canonicalFromPdf(const PdfText& pdf);

} // namespace imr::core
