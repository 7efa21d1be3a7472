// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedstructure.h"

#include <QFont>

class QPainter;

namespace imr::ui {

// Where a column breaks so that no line is cut: each page begins at the top of a line. `heights` are those of the lines
// from above, `stays` tells that a line is not left alone at a page's foot. Gives the first line of each page; a line
// that is higher than a page gets one of its own.
[[nodiscard]] QList<int> pageStarts(
    const QList<double>& heights, const QList<bool>& stays, double firstRoom, double room);

// The right column of a printed letter: findings, then the structure, in lines.
class ReportColumn final
{
public:
    ReportColumn(const QStringList& findings, const QList<PrintedRow>& rows, const QFont& font, double width);

    [[nodiscard]] QList<double> heights() const;
    [[nodiscard]] QList<bool> stays() const;
    // Lines [from, to), the first at the origin.
    void paint(QPainter& painter, int from, int to) const;
    [[nodiscard]] int size() const { return int(m_lines.size()); }

private:
    struct Line
    {
        QString label;
        QString text;
        QString badge;
        bool wide = false; // over both columns
        bool bold = false;
        bool quiet = false; // in small
        bool group = false;
        bool rule = false; // above it
        double height = 0;
        bool stays = false; // with the line below
    };
    void addHead(const QString& title, const QString& badge);
    void addRow(const PrintedRow& row);
    [[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width) const;
    [[nodiscard]] QFont fontOf(const Line& line) const;

    QFont m_font;
    double m_width;
    double m_labelWidth;
    double m_lineHeight;
    QList<Line> m_lines;
};

} // namespace imr::ui
