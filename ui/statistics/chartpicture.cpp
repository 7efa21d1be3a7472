// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartpicture.h"

#include "ui/base/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace imr::ui {

namespace {

constexpr double width = 800;
constexpr double margin = 16;
constexpr int fineness = 2;

QList<Segment> segmentsOf(const BatchChart& chart)
{
    return chart.kind == BatchChart::Kind::Decisions ? QList {Segment::Upheld, Segment::Overturned, Segment::Undecided}
                                                     : QList<Segment>();
}

double keyHeight(const BatchChart& chart, const QFont& font)
{
    return segmentsOf(chart).isEmpty() ? 0 : QFontMetricsF(font).height() * 1.6;
}

QSize sizeOf(const BatchChart& chart, const QFont& font)
{
    const double height = ChartLayout(chart.chart, width, font).height() + keyHeight(chart, font);
    return {int(width + 2 * margin), int(std::ceil(height + 2 * margin))};
}

void paint(QPainter& painter, const BatchChart& chart, const QFont& font)
{
    const Theme& theme = lightTheme();
    painter.fillRect(QRect(QPoint(), sizeOf(chart, font)), Qt::white);
    painter.translate(margin, margin);
    const ChartLayout layout(chart.chart, width, font);
    layout.paint(painter, theme);
    painter.translate(0, layout.height() + keyHeight(chart, font) * 0.3);
    paintSegmentKey(painter, theme, font, segmentsOf(chart));
}

QByteArray svgOf(const BatchChart& chart, const QFont& font)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(chart, font));
    generator.setViewBox(QRect(QPoint(), sizeOf(chart, font)));
    generator.setTitle(chart.chart.title);
    QPainter painter(&generator);
    paint(painter, chart, font);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const BatchChart& chart, const QFont& font)
{
    QImage image(sizeOf(chart, font) * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    QPainter painter(&image);
    paint(painter, chart, font);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

core::Result<void> saveChart(const BatchChart& chart, const QString& path)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13); // whatever the screen's resolution
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const QByteArray picture = isSvg ? svgOf(chart, font) : pngOf(chart, font);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size() && file.commit())
        return {};
    return std::unexpected(core::Error {core::Error::Code::WriteFailed,
        QCoreApplication::translate("imr::ChartPicture",
            "The picture could not be written to \u201c%1\u201d. Choose a folder that exists and that you may write "
            "to.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString()});
}

} // namespace imr::ui
