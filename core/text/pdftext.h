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
    bool blankAfter = false; // before the next word of its line
};

struct PdfPage
{
    QSizeF size; // points
    QList<PdfWord> words; // in any order
};

struct PdfText
{
    QString extractor; // name and version of what read it
    QList<PdfPage> pages;
};

} // namespace imr::core
