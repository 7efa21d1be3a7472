// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/lettertruth.h"

#include <QRandomGenerator>

namespace imr::tests {

// Request lines as headings write them: drugs, compounds, therapies on a schedule, other services. The truth does not
// hold the line itself ("request").
[[nodiscard]] ToldText plainRequest(QRandomGenerator& random);

// "X was the original request ...": what was asked, what was authorized and what is left, in one of several wordings.
[[nodiscard]] ToldText modifiedRequest(QRandomGenerator& random);

} // namespace imr::tests
