// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-pdf-worker/pdfdrawing.h"

#include "app/imr-pdf-worker/complaints.h"
#include "core/text/pdfprotocol.h"

#include <QImage>

#include <poppler-qt6.h>

#include <cmath>

namespace imr {

namespace {

namespace pdf = core::pdf;

constexpr double pointsPerInch = 72;

core::PagePicture pictureOf(const QImage& image)
{
    const QImage drawn = image.convertToFormat(QImage::Format_RGBX8888);
    core::PagePicture picture {drawn.width(), drawn.height(), {}};
    const qsizetype row = qsizetype(drawn.width()) * core::pixelBytes;
    picture.pixels.reserve(row * drawn.height());
    for (int y = 0; y < drawn.height(); ++y)
        picture.pixels.append(QByteArrayView(drawn.constScanLine(y), row));
    return picture;
}

} // namespace

PdfDrawing::PdfDrawing() = default;
PdfDrawing::~PdfDrawing() = default;

QByteArray PdfDrawing::open(const QByteArray& bytes, int maxPages)
{
    Complaints::listen();
    m_document = Poppler::Document::loadFromData(bytes);
    if (!m_document)
        return Complaints::refusal(pdf::Status::Damaged);
    const bool locked = m_document->isLocked();
    if (locked || m_document->numPages() > maxPages) {
        m_document.reset();
        return Complaints::refusal(locked ? pdf::Status::Encrypted : pdf::Status::TooManyPages);
    }
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    return pdf::reply(pdf::Status::Done, {});
}

QByteArray PdfDrawing::draw(qint64 page, double pixelsPerPoint) const
{
    Complaints::listen();
    if (!m_document || page < 0 || page >= m_document->numPages())
        return Complaints::refusal(pdf::Status::NoSuchPage);
    const std::unique_ptr<Poppler::Page> drawn = m_document->page(static_cast<int>(page));
    if (!drawn || !pdf::isSize(drawn->pageSizeF()))
        return Complaints::refusal(pdf::Status::Damaged);
    const QSizeF size = drawn->pageSizeF() * pixelsPerPoint;
    if (std::ceil(size.width()) * std::ceil(size.height()) > double(core::maxPixels))
        return Complaints::refusal(pdf::Status::TooManyPixels);
    const double resolution = pixelsPerPoint * pointsPerInch;
    const QImage image = drawn->renderToImage(resolution, resolution);
    if (image.isNull())
        return Complaints::refusal(pdf::Status::Damaged);
    return pdf::reply(pdf::Status::Done, pdf::payloadOf(pictureOf(image)));
}

} // namespace imr
