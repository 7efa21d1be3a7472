// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/share.h"

#include <QFont>
#include <QList>
#include <QString>

#include <optional>

class QPainter;

namespace imr::ui {

struct Theme;

// What a bar is made of. Each has a pattern of its own, so that it tells apart without colour.
enum class Segment {
    Upheld,
    Overturned,
    Undecided,
    Plain, // where there is only one kind
};

struct ChartRow
{
    QString name;
    QList<std::pair<Segment, int>> parts; // their lengths in cases, from the left
    QString count; // said behind the bar
    std::optional<core::Share> share {}; // drawn with its interval on a scale of its own

    [[nodiscard]] int cases() const;
};

// A table of bars, the longest as long as there is room.
struct Chart
{
    QString title;
    QString note {}; // said below the title; may be empty
    QString shareTitle {}; // over the scale of the shares; empty: there are none
    QList<ChartRow> rows {}; // empty: `note` says why
};

// How a chart is drawn on a width, in the units of the painter: a widget's, a picture's or a printed page's. The
// heights follow from the font.
class ChartLayout final
{
public:
    ChartLayout(const Chart& chart, double width, const QFont& font);

    [[nodiscard]] double height() const;
    [[nodiscard]] double headHeight() const; // of title, note and scale
    [[nodiscard]] double rowHeight() const;
    // The row below a point of the chart; -1: none.
    [[nodiscard]] int rowAt(double y) const;

    // With the origin at the chart's top left. `current` is shown as the row one is at; -1: none.
    void paint(QPainter& painter, const Theme& theme, int current = -1) const;
    // Rows from..to alone, as they fit a page, head included.
    void paintRows(QPainter& painter, const Theme& theme, int from, int to, int current = -1) const;

private:
    void paintHead(QPainter& painter, const Theme& theme) const;
    void paintRow(QPainter& painter, const Theme& theme, const ChartRow& row, double top) const;
    void paintShare(QPainter& painter, const Theme& theme, const core::Share& share, double top) const;
    [[nodiscard]] QString shareText(const core::Share& share) const;

    const Chart& m_chart;
    double m_width;
    QFont m_font;
    QFont m_titleFont;
    double m_line; // height of a line of text
    double m_gap;
    double m_nameWidth;
    double m_countWidth;
    double m_barWidth;
    double m_shareLeft;
    double m_shareWidth; // of the scale
    int m_most; // cases of the longest bar
};

// Tells what the patterns are, on one line.
void paintSegmentKey(QPainter& painter, const Theme& theme, const QFont& font, const QList<Segment>& segments);
[[nodiscard]] QString segmentName(Segment segment);

} // namespace imr::ui
