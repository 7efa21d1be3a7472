// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chart.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace imr::ui {

namespace {

struct SegmentStyle
{
    QColor line;
    QBrush fill;
};

SegmentStyle styleOf(Segment segment, const Theme& theme)
{
    switch (segment) {
    case Segment::Upheld:
        return {theme.style(Mark::Upheld).line, theme.style(Mark::Upheld).line};
    case Segment::Overturned:
        return {theme.style(Mark::Overturned).line, QBrush(theme.style(Mark::Overturned).line, Qt::BDiagPattern)};
    case Segment::Undecided:
        return {theme.dim, QBrush(theme.dim, Qt::Dense6Pattern)};
    case Segment::Plain:
        return {theme.accent, theme.accent};
    }
    Q_UNREACHABLE_RETURN(SegmentStyle());
}

void paintSegment(QPainter& painter, const QRectF& box, Segment segment, const Theme& theme)
{
    const SegmentStyle style = styleOf(segment, theme);
    painter.setPen(QPen(style.line, 1));
    painter.setBrush(style.fill);
    painter.drawRect(box);
}

double widest(const Chart& chart, const QFontMetricsF& metrics, QString ChartRow::* text)
{
    double width = 0;
    for (const ChartRow& row : chart.rows)
        width = std::max(width, metrics.horizontalAdvance(row.*text));
    return width;
}

QString percent(double share)
{
    return QLocale().toString(std::round(share * 100), 'f', 0);
}

} // namespace

int ChartRow::cases() const
{
    int all = 0;
    for (const auto& [segment, length] : parts)
        all += length;
    return all;
}

ChartLayout::ChartLayout(const Chart& chart, double width, const QFont& font)
    : m_chart(chart)
    , m_width(width)
    , m_font(font)
    , m_titleFont(font)
{
    m_titleFont.setBold(true);
    const QFontMetricsF metrics(m_font);
    m_line = metrics.height();
    m_gap = m_line * 0.6;
    const bool shares = !chart.shareTitle.isEmpty();
    const double shareText = shares ? metrics.horizontalAdvance(QStringLiteral("100 % (100\u2013100)")) + m_gap : 0;
    m_shareWidth = shares ? std::max(m_line * 5, m_width * 0.16) : 0;
    m_shareLeft = m_width - m_shareWidth - shareText;
    m_nameWidth = std::min(widest(chart, metrics, &ChartRow::name), m_width * (shares ? 0.3 : 0.45)) + m_gap;
    m_countWidth = widest(chart, metrics, &ChartRow::count) + m_gap;
    m_barWidth = std::max(m_line, (shares ? m_shareLeft - m_gap : m_width) - m_nameWidth - m_countWidth);
    m_most = 1;
    for (const ChartRow& row : chart.rows)
        m_most = std::max(m_most, row.cases());
}

double ChartLayout::headHeight() const
{
    return m_line * (m_chart.note.isEmpty() ? 1 : 2) + (m_chart.shareTitle.isEmpty() ? 0 : m_line) + m_gap;
}

double ChartLayout::rowHeight() const
{
    return m_line * 1.45;
}

double ChartLayout::height() const
{
    return headHeight() + rowHeight() * double(m_chart.rows.size());
}

int ChartLayout::rowAt(double y) const
{
    const int row = int(std::floor((y - headHeight()) / rowHeight()));
    return y >= headHeight() && row < m_chart.rows.size() ? row : -1;
}

QString ChartLayout::shareText(const core::Share& share) const
{
    if (share.of == 0)
        return QStringLiteral("\u2013");
    const core::ShareInterval interval = share.interval();
    return QCoreApplication::translate("imr::Chart", "%1 % (%2\u2013%3)")
        .arg(percent(share.value()), percent(interval.low), percent(interval.high));
}

void ChartLayout::paint(QPainter& painter, const Theme& theme, int current) const
{
    paintRows(painter, theme, 0, int(m_chart.rows.size()), current);
}

void ChartLayout::paintRows(QPainter& painter, const Theme& theme, int from, int to, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, theme);
    for (int row = from; row < to; ++row) {
        const double top = headHeight() + rowHeight() * (row - from);
        if (row == current)
            painter.fillRect(QRectF(0, top, m_width, rowHeight()), theme.selection);
        paintRow(painter, theme, m_chart.rows.at(row), top);
    }
    painter.restore();
}

void ChartLayout::paintHead(QPainter& painter, const Theme& theme) const
{
    painter.setFont(m_titleFont);
    painter.setPen(theme.ink);
    painter.drawText(QRectF(0, 0, m_width, m_line), Qt::AlignLeft | Qt::AlignVCenter, m_chart.title);
    painter.setFont(m_font);
    painter.setPen(theme.dim);
    double top = m_line;
    if (!m_chart.note.isEmpty()) {
        painter.drawText(QRectF(0, top, m_width, m_line), Qt::AlignLeft | Qt::AlignVCenter, m_chart.note);
        top += m_line;
    }
    if (!m_chart.shareTitle.isEmpty()) {
        painter.drawText(QRectF(m_shareLeft, top, m_width - m_shareLeft, m_line), Qt::AlignLeft | Qt::AlignVCenter,
            m_chart.shareTitle);
    }
}

void ChartLayout::paintRow(QPainter& painter, const Theme& theme, const ChartRow& row, double top) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    painter.setPen(theme.ink);
    painter.drawText(QRectF(0, top, m_nameWidth - m_gap, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(row.name, Qt::ElideRight, m_nameWidth - m_gap));
    const double height = m_line * 0.8;
    double left = m_nameWidth;
    for (const auto& [segment, count] : row.parts) {
        const double width = m_barWidth * count / m_most;
        if (count > 0)
            paintSegment(painter, {left, top + (rowHeight() - height) / 2, width, height}, segment, theme);
        left += width;
    }
    painter.setPen(theme.ink);
    painter.drawText(
        QRectF(left + m_gap / 2, top, m_countWidth, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, row.count);
    if (row.share)
        paintShare(painter, theme, *row.share, top);
}

// The share as a dot on a scale of 0 to 100 %, its interval as a line with ends.
void ChartLayout::paintShare(QPainter& painter, const Theme& theme, const core::Share& share, double top) const
{
    const double middle = top + rowHeight() / 2;
    const double end = m_line * 0.22;
    const auto at = [this](double value) { return m_shareLeft + m_shareWidth * value; };
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(at(0), middle), QPointF(at(1), middle));
    for (const double tick : {0.0, 0.5, 1.0})
        painter.drawLine(QPointF(at(tick), middle - end), QPointF(at(tick), middle + end));
    if (share.of > 0) {
        const core::ShareInterval interval = share.interval();
        painter.setPen(QPen(theme.ink, 1.5));
        painter.drawLine(QPointF(at(interval.low), middle), QPointF(at(interval.high), middle));
        for (const double bound : {interval.low, interval.high})
            painter.drawLine(QPointF(at(bound), middle - end), QPointF(at(bound), middle + end));
        painter.setBrush(theme.ink);
        painter.drawEllipse(QPointF(at(share.value()), middle), m_line * 0.2, m_line * 0.2);
    }
    painter.setPen(theme.ink);
    painter.drawText(QRectF(at(1) + m_gap, top, m_width - at(1) - m_gap, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
        shareText(share));
}

QString segmentName(Segment segment)
{
    switch (segment) {
    case Segment::Upheld:
        return markLabel(Mark::Upheld);
    case Segment::Overturned:
        return markLabel(Mark::Overturned);
    case Segment::Undecided:
        return QCoreApplication::translate("imr::Chart", "No decision read");
    case Segment::Plain:
        return {};
    }
    Q_UNREACHABLE_RETURN(QString());
}

void paintSegmentKey(QPainter& painter, const Theme& theme, const QFont& font, const QList<Segment>& segments)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    double left = 0;
    painter.save();
    painter.setFont(font);
    for (const Segment segment : segments) {
        paintSegment(painter, {left, line * 0.15, line * 1.4, line * 0.7}, segment, theme);
        left += line * 1.8;
        painter.setPen(theme.ink);
        const QString name = segmentName(segment);
        painter.drawText(QPointF(left, metrics.ascent()), name);
        left += metrics.horizontalAdvance(name) + line * 1.2;
    }
    painter.restore();
}

} // namespace imr::ui
