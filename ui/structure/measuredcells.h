// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/celllayout.h"

#include <QHash>

namespace imr::ui {

// Lays each cell out once: a tree asks for a row's height and then paints it, and the next letter says much of the
// same.
class MeasuredCells final
{
public:
    [[nodiscard]] CellLayout layout(const CellWords& words, const QFont& font, int width);
    [[nodiscard]] int lineWidth(const QString& text, const QFont& font); // on one line

private:
    struct Cell
    {
        CellWords words;
        int width = 0;
        bool operator==(const Cell&) const = default;
        friend size_t qHash(const Cell& cell, size_t seed)
        {
            return qHashMulti(seed, cell.words.value, cell.words.aside, cell.words.was, cell.width);
        }
    };

    void follow(const QFont& font); // what was measured in another holds no longer

    QFont m_font;
    QHash<Cell, CellLayout> m_layouts;
    QHash<QString, int> m_widths;
};

} // namespace imr::ui
