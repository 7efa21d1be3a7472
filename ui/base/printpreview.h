// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/prompt.h"

#include <QPrintPreviewDialog>

#include <memory>

class QPrinter;

namespace imr::ui {

// The pages as they will be printed, from where they are printed or saved as PDF; help opens at `section`.
class PrintPreview final : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    PrintPreview(const QString& title, const Prompt::PaintPages& paint, HelpSection section, QWidget* parent = nullptr);
    ~PrintPreview() override;

private:
    PrintPreview(std::unique_ptr<QPrinter> printer, QWidget* parent);

    std::unique_ptr<QPrinter> m_printer;
};

} // namespace imr::ui
