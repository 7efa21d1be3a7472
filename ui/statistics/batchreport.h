// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/batchcharts.h"

class QPagedPaintDevice;

namespace imr::ui {

struct BatchReport
{
    QString project;
    QString sentence; // batchSentence()
    QString counted; // which letters
    QList<BatchChart> charts;
};

// Paints the report page by page, with the project, date and page number on each. Long charts go on over the page.
// Gives the number of pages; 0 when the device can't be painted on.
int paintBatchReport(QPagedPaintDevice& device, const BatchReport& report);

} // namespace imr::ui
