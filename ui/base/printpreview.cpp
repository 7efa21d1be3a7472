// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/printpreview.h"

#include <QPrinter>

namespace imr::ui {

PrintPreview::PrintPreview(std::unique_ptr<QPrinter> printer, QWidget* parent)
    : QPrintPreviewDialog(printer.get(), parent)
    , m_printer(std::move(printer))
{
}

PrintPreview::PrintPreview(const QString& title, const Prompt::PaintPages& paint, HelpSection section, QWidget* parent)
    : PrintPreview(std::make_unique<QPrinter>(QPrinter::HighResolution), parent)
{
    setHelpSection(*this, section);
    m_printer->setDocName(title);
    setWindowTitle(title);
    resize(900, 760);
    connect(this, &QPrintPreviewDialog::paintRequested, this, [paint](QPrinter* device) { paint(*device); });
}

PrintPreview::~PrintPreview() = default;

} // namespace imr::ui
