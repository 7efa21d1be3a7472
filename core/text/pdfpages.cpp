// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pdfpages.h"

#include "core/text/letterbytes.h"
#include "core/text/lettersum.h"
#include "core/text/readfailure.h"

#include <QCoreApplication>
#include <QDir>

namespace imr::core {

namespace {

std::unexpected<Error> noPages(Error::Code code, const char* sentence, const QString& path, const QString& detail)
{
    return std::unexpected(Error {
        code, QCoreApplication::translate("imr::LetterReader", sentence).arg(QDir::toNativeSeparators(path)), detail});
}

} // namespace

PdfPages::PdfPages(const ReadLimits& limits)
    : m_limits(limits)
    , m_worker(limits)
{
}

Result<void> PdfPages::open(const QString& path, const QByteArray& sha256)
{
    m_pdf.clear();
    Result<QByteArray> bytes = letterBytes(path, m_limits);
    if (!bytes && bytes.error().code == Error::Code::NotFound) {
        return noPages(Error::Code::NotFound,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "The pages can't be shown, because the file is not where it was imported from: %1. Put it back there "
                "to see them. The letter's text is kept in the project."),
            path, bytes.error().detail);
    }
    if (!bytes) {
        return noPages(bytes.error().code,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "The pages can't be shown, because the file could not be read: %1. Check that you may read it. The "
                "letter's text is kept in the project."),
            path, bytes.error().sentence + u' ' + bytes.error().detail);
    }
    if (letterSum(*bytes) != sha256) {
        return noPages(Error::Code::Invalid,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "The pages are not shown, because the file has changed since it was imported: %1. Put the file back "
                "that was imported to see them. The letter's text is kept in the project as it was."),
            path, {});
    }
    m_pdf = *std::move(bytes);
    return {};
}

Result<PagePicture> PdfPages::picture(int page, double pixelsPerPoint, const std::atomic_bool* cancelled)
{
    return m_worker.picture(m_pdf, page, pixelsPerPoint, cancelled);
}

} // namespace imr::core
