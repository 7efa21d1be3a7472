// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportcolumn.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr double gap = 8;
constexpr double groupPadding = 4; // above and below a group's title

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::LetterReport)
};

} // namespace

QList<int> pageStarts(const QList<double>& heights, const QList<bool>& stays, double firstRoom, double room)
{
    QList<int> starts {0};
    double used = 0;
    double left = firstRoom;
    for (int i = 0; i < heights.size(); ++i) {
        if (used > 0 && used + heights.at(i) > left) {
            int start = i;
            while (start - 1 > starts.last() && stays.at(start - 1))
                --start;
            starts.append(start);
            left = room;
            used = 0;
            for (int moved = start; moved < i; ++moved)
                used += heights.at(moved);
        }
        used += heights.at(i);
    }
    return starts;
}

ReportColumn::ReportColumn(const QStringList& findings, const QList<PrintedRow>& rows, const QFont& font, double width)
    : m_font(font)
    , m_width(width)
    , m_labelWidth(width * 0.32)
    , m_lineHeight(QFontMetricsF(font).height() * 1.3)
{
    if (!findings.isEmpty()) {
        addHead(Words::tr("Findings"), {});
        for (const QString& finding : findings) {
            bool first = true;
            for (const QString& line : wrapped(QStringLiteral("\u2022 ") + finding, m_font, m_width)) {
                m_lines.append(
                    {.label = {}, .text = line, .badge = {}, .wide = true, .rule = first, .height = m_lineHeight});
                first = false;
            }
        }
    }
    for (const PrintedRow& row : rows) {
        if (row.group)
            addHead(row.label, row.badge);
        else
            addRow(row);
    }
}

QFont ReportColumn::fontOf(const Line& line) const
{
    QFont font = m_font;
    font.setBold(line.bold || line.group);
    if (line.quiet && font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() - 1);
    else if (line.quiet)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QStringList ReportColumn::wrapped(const QString& text, const QFont& font, double width) const
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void ReportColumn::addHead(const QString& title, const QString& badge)
{
    QFont bold = m_font;
    bold.setBold(true);
    const double badgeWidth = badge.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(badge) + 2 * gap;
    const QStringList lines = wrapped(title, bold, m_width - badgeWidth - gap);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line line;
        line.text = lines.at(i);
        line.badge = i == 0 ? badge : QString();
        line.group = true;
        line.rule = i == 0;
        line.height = m_lineHeight + (i == 0 ? groupPadding : 0) + (i + 1 == lines.size() ? groupPadding : 0);
        line.stays = true;
        m_lines.append(line);
    }
}

void ReportColumn::addRow(const PrintedRow& row)
{
    const double valueWidth = m_width - m_labelWidth - gap;
    const QStringList labels = wrapped(row.label, m_font, m_labelWidth);
    QList<Line> lines;
    const auto add = [&](const QString& text, bool bold, bool quiet) {
        Line line;
        line.bold = bold;
        line.quiet = quiet;
        line.height = m_lineHeight;
        for (const QString& words : text.isEmpty() ? QStringList() : wrapped(text, fontOf(line), valueWidth)) {
            line.text = words;
            lines.append(line);
        }
    };
    add(row.value, row.corrected, false);
    add(row.aside, false, true);
    add(row.note, false, true);
    while (lines.size() < labels.size())
        lines.append({.label = {}, .text = {}, .badge = {}, .height = m_lineHeight});
    for (qsizetype i = 0; i < labels.size(); ++i) {
        lines[i].label = labels.at(i);
        lines[i].stays = i + 1 < labels.size();
    }
    if (!lines.isEmpty())
        lines.first().rule = true;
    m_lines += lines;
}

QList<double> ReportColumn::heights() const
{
    QList<double> heights;
    for (const Line& line : m_lines)
        heights.append(line.height);
    return heights;
}

QList<bool> ReportColumn::stays() const
{
    QList<bool> stays;
    for (const Line& line : m_lines)
        stays.append(line.stays);
    return stays;
}

void ReportColumn::paint(QPainter& painter, int from, int to) const
{
    const Theme& theme = lightTheme();
    double top = 0;
    for (int i = from; i < to && i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        const QRectF box(0, top, m_width, line.height);
        if (line.group)
            painter.fillRect(box, theme.window);
        if (line.rule && i > from) {
            painter.setPen(QPen(theme.border, 0.6));
            painter.drawLine(box.topLeft(), box.topRight());
        }
        painter.setFont(m_font);
        painter.setPen(theme.dim);
        if (!line.label.isEmpty())
            painter.drawText(QRectF(0, top, m_labelWidth, line.height), Qt::AlignVCenter | Qt::AlignLeft, line.label);
        painter.setFont(fontOf(line));
        painter.setPen(line.quiet ? theme.dim : theme.ink);
        const double left = line.group ? 3 : line.wide ? 0 : m_labelWidth + gap;
        painter.drawText(QRectF(left, top, m_width - left, line.height), Qt::AlignVCenter | Qt::AlignLeft, line.text);
        if (!line.badge.isEmpty()) {
            const double width = QFontMetricsF(painter.font()).horizontalAdvance(line.badge) + gap;
            const QRectF badge(m_width - width - 2, top + 2, width, line.height - 5);
            painter.setPen(QPen(theme.ink, 0.8));
            painter.drawRoundedRect(badge, 3, 3);
            painter.drawText(badge, Qt::AlignCenter, line.badge);
        }
        top += line.height;
    }
}

} // namespace imr::ui
