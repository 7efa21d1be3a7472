// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/batchstatistics.h"
#include "ui/statistics/chart.h"

namespace imr::ui {

// A chart of a batch, and what its rows stand for.
struct BatchChart
{
    enum class Kind {
        Decisions,
        Findings,
        Corrections,
        Speed,
    };

    QString id; // for file names: "decisions-by-class"
    Kind kind = Kind::Decisions;
    core::ItemGroup group = core::ItemGroup::Kind; // of decisions
    Chart chart;
    QStringList keys; // of each row: the name or code that a filter takes
};

// All charts of a batch, in the order of the page. Of long lists the first `most` rows; a note tells how many more
// there are.
[[nodiscard]] QList<BatchChart> batchCharts(const core::BatchStatistics& statistics, int most);

// "137 letters, 52 of them reviewed · 301 items"
[[nodiscard]] QString batchSentence(const core::BatchStatistics& statistics);
[[nodiscard]] QString groupName(core::ItemGroup group);

} // namespace imr::ui
