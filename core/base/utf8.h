// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace imr::core {

// Whether the text is ASCII alone, as most is: then its bytes, one a character, are written, without a conversion. Else
// what is written is of no use.
[[nodiscard]] inline bool writtenAsAscii(QStringView text, char* bytes)
{
    char16_t all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        all |= text[i].unicode();
        bytes[i] = char(text[i].unicode());
    }
    return all < 0x80;
}

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
