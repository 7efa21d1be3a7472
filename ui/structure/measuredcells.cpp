// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/measuredcells.h"

#include <QFontMetrics>

namespace imr::ui {

namespace {

constexpr qsizetype mostKept = 2000; // then it begins anew

template<typename Key, typename Value> void keepFew(QHash<Key, Value>& measured)
{
    if (measured.size() >= mostKept)
        measured.clear();
}

} // namespace

CellLayout MeasuredCells::layout(const CellWords& words, const QFont& font, int width)
{
    follow(font);
    const Cell cell {words, width};
    const auto known = m_layouts.constFind(cell);
    if (known != m_layouts.constEnd())
        return *known;
    keepFew(m_layouts);
    return *m_layouts.insert(cell, layOutCell(words, font, width));
}

int MeasuredCells::lineWidth(const QString& text, const QFont& font)
{
    follow(font);
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    keepFew(m_widths);
    return *m_widths.insert(text, QFontMetrics(font).horizontalAdvance(text));
}

void MeasuredCells::follow(const QFont& font)
{
    if (m_font == font)
        return;
    m_font = font;
    m_layouts.clear();
    m_widths.clear();
}

} // namespace imr::ui
