// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/shortened.h"

namespace imr::ui {

QString shortened(const QString& text, qsizetype longest)
{
    constexpr QChar ellipsis(0x2026);
    return text.size() <= longest ? text : text.first(longest - 1).trimmed() + ellipsis;
}

} // namespace imr::ui
