// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagedrawer.h"

namespace imr::ui {

namespace {

// With pixels of its own, as the window paints them fastest.
QImage imageOf(const core::PagePicture& picture)
{
    const QImage pixels(reinterpret_cast<const uchar*>(picture.pixels.constData()), picture.width, picture.height,
        qsizetype(picture.width) * core::pixelBytes, QImage::Format_RGBX8888);
    return pixels.convertToFormat(QImage::Format_RGB32);
}

} // namespace

Drawing PageDrawer::draw(const DrawingJob& job)
{
    Drawing drawing {job, {}, {}, {}};
    if (m_letter != job.letter) {
        m_letter = 0;
        if (const core::Result<void> opened = m_pages.open(job.path, job.sha256); !opened) {
            drawing.fileTrouble = opened.error().sentence;
            return drawing;
        }
        m_letter = job.letter;
    }
    const core::Result<core::PagePicture> picture = m_pages.picture(job.page, job.scale, job.cancelled.get());
    if (picture)
        drawing.image = imageOf(*picture);
    else if (picture.error().code != core::Error::Code::Cancelled)
        drawing.pageTrouble = picture.error().sentence;
    return drawing;
}

} // namespace imr::ui
