// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QRectF>

class QPainter;

namespace imr::ui {

struct Theme;

// The sign of a letter's status; each has a shape of its own: ring (to review), half disc (the one being read), full
// disc (reviewed), pennant (flagged), cross (unreadable).
void paintStatusDot(
    QPainter& painter, const QRectF& box, core::Status status, bool skipped, bool current, const Theme& theme);

} // namespace imr::ui
