// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace imr::core {

// What UTF-8 bytes say, to the last character. QString::fromUtf8() takes a U+FEFF that they begin with for a mark and
// drops it; of what was stored nothing may be missing.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    QString marks;
    for (; utf8.startsWith(mark); utf8 = utf8.sliced(mark.size()))
        marks += QChar(QChar::ByteOrderMark);
    return marks.isEmpty() ? QString::fromUtf8(utf8) : marks + QString::fromUtf8(utf8);
}

} // namespace imr::core
