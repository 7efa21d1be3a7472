// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace imr::core {

// A PDF's text as the PDF worker found it.
struct PdfWord
{
    QString text;
    QRectF box; // points, from the page's top left corner
};

struct PdfPage
{
    QSizeF size; // points
    QString text; // lines and columns where they stand on the page, parted by runs of blanks
    QList<PdfWord> words;
};

struct PdfText
{
    QString extractor; // name and version of what read it
    QList<PdfPage> pages;
};

} // namespace imr::core
