// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace imr::ui {
class Appearance;
}

namespace imr {

// A picture of each scene (ui/scenes/scene.h) of the sample letters, as FOLDER/NAME.png. 0 when all were made, 1 with a
// sentence on standard error for each that was not.
[[nodiscard]] int takePictures(ui::Appearance& appearance, const QString& folder, const QStringList& samples);

} // namespace imr
