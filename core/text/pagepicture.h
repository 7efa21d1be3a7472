// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace imr::core {

// A page of a PDF letter as it was drawn: rows from the top, pixels from the left, four bytes each: red, green, blue
// and 255.
struct PagePicture
{
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

constexpr int pixelBytes = 4;
// No picture is larger; a page that would be is drawn at a smaller scale.
constexpr qint64 maxPixels = qint64(15) << 20;

} // namespace imr::core
