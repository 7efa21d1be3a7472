// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QString>

namespace imr::tests {

// PDF files written by hand: just enough for a letter of invented text, or for one that means harm.

struct PdfLine
{
    QPointF at; // points, from the page's lower left corner
    QByteArray text; // Latin-1, in 12 point Helvetica
};

using PdfLines = QList<PdfLine>;

// One page a list of lines.
[[nodiscard]] QByteArray pdfOf(const QList<PdfLines>& pages);

// Lines one below the other from the top left of a page; an empty one leaves room for a line.
[[nodiscard]] PdfLines paragraph(const QList<QByteArray>& lines);

// A page that draws itself over and over through forms in forms: ten to the power of `depth` times `leaf`.
[[nodiscard]] QByteArray pdfBomb(int depth, const QByteArray& leaf);

// Objects by their numbers from 1, the first being the catalogue, with their cross-reference table.
[[nodiscard]] QByteArray pdfOfObjects(const QList<QByteArray>& objects);

// The same letter under a user password, as the qpdf program writes it; empty when there is no such program.
[[nodiscard]] QByteArray encryptedPdf(const QByteArray& pdf, const QString& userPassword);

} // namespace imr::tests
