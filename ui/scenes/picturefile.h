// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace imr::ui {

// With at most 256 colours, those that occur most and those that differ most from these, the others as the nearest of
// them: windows are painted in few colours, and the file is a fraction as large.
[[nodiscard]] QImage withFewColours(const QImage& picture);
// As PNG; false when it could not be written.
[[nodiscard]] bool saveSmall(const QImage& picture, const QString& path);

} // namespace imr::ui
