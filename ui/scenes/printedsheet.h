// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompt.h"

#include <QPrinter>
#include <QWidget>

namespace imr::ui {

// Printed pages beside one another, as large as can be read.
class PrintedSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintedSheet(Prompt::PaintPages pages);

private:
    QPrinter m_printer;
};

} // namespace imr::ui
