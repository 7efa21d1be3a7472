// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/batchreport.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace imr::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("imr::BatchReport", text);
}

// Walks down the pages; with no number of pages yet it only counts them.
class ReportPainter final
{
public:
    ReportPainter(QPainter& painter, QPagedPaintDevice& device, const BatchReport& report, int pages)
        : m_painter(painter)
        , m_device(device)
        , m_report(report)
        , m_pages(pages)
        , m_font(QGuiApplication::font())
        , m_scale(painter.device()->logicalDpiX() / 96.0)
        , m_width(device.width() / m_scale)
        , m_height(device.height() / m_scale)
        , m_counting(pages == 0)
    {
        m_font.setPixelSize(12);
        m_line = QFontMetricsF(m_font).height();
    }

    int paint()
    {
        beginPage();
        m_painter.setFont(m_font);
        if (!m_counting) {
            m_painter.setPen(lightTheme().ink);
            m_painter.drawText(QPointF(0, m_top + m_line), m_report.sentence);
            m_painter.setPen(lightTheme().dim);
            m_painter.drawText(QPointF(0, m_top + 2 * m_line), m_report.counted);
            m_painter.save();
            m_painter.translate(0, m_top + 2.6 * m_line);
            paintSegmentKey(
                m_painter, lightTheme(), m_font, {Segment::Upheld, Segment::Overturned, Segment::Undecided});
            m_painter.restore();
        }
        m_top += 5 * m_line;
        for (const BatchChart& chart : m_report.charts)
            paintChart(chart.chart);
        return m_page;
    }

private:
    void beginPage()
    {
        if (m_page > 0 && !m_counting)
            m_device.newPage();
        ++m_page;
        m_top = 2.5 * m_line;
        if (m_counting)
            return;
        m_painter.resetTransform();
        m_painter.scale(m_scale, m_scale);
        m_painter.setFont(m_font);
        m_painter.setPen(lightTheme().dim);
        const QRectF head(0, 0, m_width, m_line);
        m_painter.drawText(
            head, Qt::AlignLeft, say(QT_TRANSLATE_NOOP("imr::BatchReport", "%1 in numbers")).arg(m_report.project));
        m_painter.drawText(head, Qt::AlignRight, QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
        m_painter.drawText(QRectF(0, m_height - m_line, m_width, m_line), Qt::AlignRight,
            say(QT_TRANSLATE_NOOP("imr::BatchReport", "Page %1 of %2")).arg(m_page).arg(m_pages));
        m_painter.drawLine(QPointF(0, 1.4 * m_line), QPointF(m_width, 1.4 * m_line));
    }

    [[nodiscard]] double room() const { return m_height - 2 * m_line - m_top; }

    void paintChart(const Chart& chart)
    {
        const ChartLayout layout(chart, m_width, m_font);
        const int rows = int(chart.rows.size());
        int from = 0;
        do {
            constexpr int fewest = 3; // rows below a head at the end of a page
            const int fitting = int((room() - layout.headHeight()) / layout.rowHeight());
            if (fitting < std::min(fewest, rows - from) || room() < layout.headHeight())
                beginPage();
            const int fit = std::max(1, int((room() - layout.headHeight()) / layout.rowHeight()));
            const int to = std::min(rows, from + fit);
            if (!m_counting) {
                m_painter.save();
                m_painter.translate(0, m_top);
                layout.paintRows(m_painter, lightTheme(), from, to);
                m_painter.restore();
            }
            m_top += layout.headHeight() + layout.rowHeight() * (to - from) + 1.5 * m_line;
            from = to;
        } while (from < rows);
    }

    QPainter& m_painter;
    QPagedPaintDevice& m_device;
    const BatchReport& m_report;
    const int m_pages;
    QFont m_font;
    const double m_scale; // device units of a pixel of 1/96 inch
    const double m_width;
    const double m_height;
    const bool m_counting;
    double m_line = 0;
    double m_top = 0;
    int m_page = 0;
};

} // namespace

int paintBatchReport(QPagedPaintDevice& device, const BatchReport& report)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const int pages = ReportPainter(painter, device, report, 0).paint();
    return ReportPainter(painter, device, report, pages).paint();
}

} // namespace imr::ui
