// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/letterreader.h"
#include "core/text/pagepicture.h"
#include "core/text/pdftext.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QProcess>

#include <atomic>
#include <memory>

namespace imr::core {

// The process that reads and draws PDF letters (imr-pdf-worker), started when it is first needed. A letter that crashes
// it, hangs it or makes it grow costs that letter an error; the next one gets a fresh process. For one thread.
class PdfWorker final
{
public:
    explicit PdfWorker(const ReadLimits& limits);
    ~PdfWorker();
    PdfWorker(const PdfWorker&) = delete;
    PdfWorker& operator=(const PdfWorker&) = delete;

    [[nodiscard]] Result<PdfText> text(const QByteArray& pdf);
    // A page, from 0, at a scale. The process keeps the PDF from one page to the next. `cancelled` may be set from
    // another thread: Error::Code::Cancelled, soon.
    [[nodiscard]] Result<PagePicture> picture(
        const QByteArray& pdf, int page, double pixelsPerPoint, const std::atomic_bool* cancelled = nullptr);

    // 0 while there is none.
    [[nodiscard]] qint64 processId() const;

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<QByteArray> receive(
        qsizetype size, const QDeadlineTimer& timer, const std::atomic_bool* cancelled);
    [[nodiscard]] Result<QByteArray> ask(const QByteArray& request, const std::atomic_bool* cancelled = nullptr);
    [[nodiscard]] Result<void> openToDraw(const QByteArray& pdf, const std::atomic_bool* cancelled);
    // What was answered, where it makes sense; else the process is not trusted any more.
    template<typename T> [[nodiscard]] Result<T> made(std::optional<T> answer);
    [[nodiscard]] QByteArray request(const QByteArray& pdf, bool toDraw) const;
    void stop();

    const ReadLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_open; // the PDF that the process draws pages of
};

} // namespace imr::core
