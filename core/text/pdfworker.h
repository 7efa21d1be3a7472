// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/letterreader.h"
#include "core/text/pdftext.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QProcess>

#include <memory>

namespace imr::core {

// The process that reads PDF letters (imr-pdf-worker), started when it is first needed. A letter that crashes it, hangs
// it or makes it grow costs that letter an error; the next one gets a fresh process. For one thread.
class PdfWorker final
{
public:
    explicit PdfWorker(const ReadLimits& limits);
    ~PdfWorker();
    PdfWorker(const PdfWorker&) = delete;
    PdfWorker& operator=(const PdfWorker&) = delete;

    [[nodiscard]] Result<PdfText> text(const QByteArray& pdf);

    // 0 while there is none.
    [[nodiscard]] qint64 processId() const;

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<QByteArray> receive(qsizetype size, const QDeadlineTimer& timer);
    [[nodiscard]] Result<PdfText> exchange(const QByteArray& pdf);
    void stop();

    const ReadLimits m_limits;
    std::unique_ptr<QProcess> m_process;
};

} // namespace imr::core
