// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/accessiblechart.h"

#include "ui/statistics/chartview.h"

#include <QAccessibleWidget>

namespace imr::ui {

namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartView*>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

void announceCharts()
{
    static const bool announced = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(announced)
}

} // namespace imr::ui
