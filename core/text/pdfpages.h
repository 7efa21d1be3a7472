// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/letterreader.h"
#include "core/text/pagepicture.h"
#include "core/text/pdfworker.h"

#include <atomic>

namespace imr::core {

// The pages of a PDF letter that was imported, drawn by a PDF worker. For one thread.
class PdfPages final
{
public:
    explicit PdfPages(const ReadLimits& limits = {});

    // Reads the file that the letter was imported from. One that is gone, can't be read or holds other bytes than those
    // of the SHA-256 (hex) is an error: its pages would not be the letter's.
    [[nodiscard]] Result<void> open(const QString& path, const QByteArray& sha256);
    // A page, from 0, of the file that is open. `cancelled` may be set from another thread: Error::Code::Cancelled,
    // soon.
    [[nodiscard]] Result<PagePicture> picture(
        int page, double pixelsPerPoint, const std::atomic_bool* cancelled = nullptr);

    [[nodiscard]] qint64 processId() const { return m_worker.processId(); } // of the worker; 0 while there is none

private:
    const ReadLimits m_limits;
    PdfWorker m_worker;
    QByteArray m_pdf;
};

} // namespace imr::core
