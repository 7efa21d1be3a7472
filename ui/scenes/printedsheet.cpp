// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/printedsheet.h"

#include <QPrintPreviewWidget>
#include <QVBoxLayout>

#include <cmath>

namespace imr::ui {

namespace {

constexpr QSize pageSize(640, 880);

}

PrintedSheet::PrintedSheet(Prompt::PaintPages pages)
    : m_printer(QPrinter::HighResolution)
{
    m_printer.setOutputFormat(QPrinter::PdfFormat); // needs no printer
    auto* preview = new QPrintPreviewWidget(&m_printer, this);
    connect(preview, &QPrintPreviewWidget::paintRequested, this,
        [pages = std::move(pages)](QPrinter* printer) { pages(*printer); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(preview);
    preview->updatePreview();
    // The preview lays pages out in a square.
    const int across = int(std::ceil(std::sqrt(double(preview->pageCount()))));
    const int down = across > 0 ? (preview->pageCount() + across - 1) / across : 0;
    resize(pageSize.width() * std::max(across, 1), pageSize.height() * std::max(down, 1));
    preview->setViewMode(QPrintPreviewWidget::AllPagesView);
    preview->setZoomMode(QPrintPreviewWidget::FitInView);
}

} // namespace imr::ui
