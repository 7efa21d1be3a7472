// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pdfprotocol.h"

namespace imr {

// What Poppler says of a damaged PDF. It goes on and leaves out what it can't read, so that only its complaints tell a
// whole letter from the rest of one. There is one collection, as there is one Poppler.
class Complaints final
{
public:
    // Hears Poppler from now on, of a new PDF.
    static void listen();

    // The reply that a PDF is not read or drawn, with what Poppler said last.
    [[nodiscard]] static QByteArray refusal(core::pdf::Status status);
    // Whether words may be missing: damage to a page's content, not to colours, drawing or the like.
    [[nodiscard]] static bool wordsLost();
};

} // namespace imr
