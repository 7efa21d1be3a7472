// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pdfpages.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace imr::ui {

// One page to be drawn.
struct DrawingJob
{
    quint64 letter = 0; // tells one opening of a file from another
    QString path;
    QByteArray sha256;
    int page = 0;
    double scale = 1; // pixels a point
    std::shared_ptr<std::atomic_bool> cancelled;
};

struct Drawing
{
    DrawingJob job;
    QImage image; // null when it was not drawn
    QString fileTrouble; // why no page of this file is
    QString pageTrouble; // why this page is not
};

// Draws pages on the thread it lives in.
class PageDrawer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Drawing draw(const DrawingJob& job);

private:
    core::PdfPages m_pages;
    quint64 m_letter = 0; // that is open; 0: none
};

} // namespace imr::ui
