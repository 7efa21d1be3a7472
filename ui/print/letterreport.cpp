// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letterreport.h"

#include "core/findings/findingsentence.h"
#include "ui/base/theme.h"
#include "ui/letter/highlightpainter.h"
#include "ui/letter/letterdocument.h"
#include "ui/letter/overlaypainter.h"
#include "ui/letter/textgeometry.h"
#include "ui/print/reportcolumn.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::LetterReport)
};

constexpr double columnGap = 22; // of 1/96 inch, as all lengths here
constexpr double letterShare = 0.57; // of the width
constexpr int textSize = 11; // pixels

// In pixels, which a scaled painter takes as they are; points it would scale twice.
QFont reportFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(textSize);
    return font;
}

// The same in points, for the text engine, which measures them by the screen's resolution.
QFont documentFont()
{
    QFont font = QGuiApplication::font();
    const QScreen* screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(textSize * 72.0 / (screen ? screen->logicalDotsPerInchY() : 96));
    return font;
}

QStringList openFindings(const core::Letter& letter)
{
    QStringList sentences;
    for (const core::Finding& finding : letter.findings) {
        if (!finding.dismissed)
            sentences.append(core::findingSentence(finding));
    }
    return sentences;
}

// The letter's text, laid out in a column.
class LetterColumn final
{
public:
    LetterColumn(const core::StoredLetter& letter, const QFont& font, double width)
        : m_highlights(highlightsOf(letter.effective, letter.parsed, letter.text.size()))
        , m_counts(markCounts(m_highlights, letter.effective))
    {
        m_document.setUseDesignMetrics(true);
        m_document.setDocumentMargin(2); // for what is drawn around words
        const QString shown = shownText(letter.text);
        QTextOption option = m_document.defaultTextOption();
        option.setWrapMode(wrapModeFor(shown));
        m_document.setDefaultTextOption(option);
        writeDocument(m_document, shown, font, itemStarts(letter.effective));
        m_document.setTextWidth(width);
        findLines();
    }

    [[nodiscard]] const MarkCounts& counts() const { return m_counts; }
    [[nodiscard]] QList<double> heights() const
    {
        QList<double> heights;
        for (qsizetype i = 0; i < m_tops.size(); ++i)
            heights.append((i + 1 < m_tops.size() ? m_tops.at(i + 1) : m_bottom) - m_tops.at(i));
        return heights;
    }
    [[nodiscard]] const QList<bool>& stays() const { return m_stays; }
    [[nodiscard]] int size() const { return int(m_tops.size()); }

    // Lines [from, to), the first at the origin.
    void paint(QPainter& painter, int from, int to)
    {
        if (from >= to || from >= m_tops.size())
            return;
        const double top = m_tops.at(from);
        const double bottom = to < m_tops.size() ? m_tops.at(to) : m_bottom;
        painter.save();
        painter.translate(0, -top);
        const QRectF part(-4, top, m_document.textWidth() + 8, bottom - top);
        painter.setClipRect(part);
        const core::Span inSight {m_starts.at(from), to < m_starts.size() ? m_starts.at(to) : m_end};
        const auto rects = [this](core::Span span) { return wordRects(m_document, span); };
        const OverlayPainter overlay {rects, lightTheme(), inSight};
        overlay.paintTints(painter, m_highlights);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, lightTheme().ink);
        context.clip = part;
        m_document.documentLayout()->draw(&painter, context);
        overlay.paintUnderlines(painter, m_highlights);
        painter.restore();
    }

private:
    void findLines()
    {
        const QAbstractTextDocumentLayout* layout = m_document.documentLayout();
        m_bottom = layout->documentSize().height();
        BlockKind kind = BlockKind::Empty;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QRectF rect = layout->blockBoundingRect(block);
            kind = blockKind(block.text(), kind);
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                m_tops.append(rect.top() + line.y());
                m_starts.append(block.position() + line.textStart());
                m_stays.append(
                    kind == BlockKind::Heading || (kind == BlockKind::Empty && !m_stays.isEmpty() && m_stays.last()));
            }
        }
        m_end = m_document.characterCount();
    }

    QTextDocument m_document;
    Highlights m_highlights;
    MarkCounts m_counts;
    QList<double> m_tops;
    QList<qsizetype> m_starts; // positions
    QList<bool> m_stays;
    double m_bottom = 0;
    qsizetype m_end = 0;
};

class LetterReportPainter final
{
public:
    LetterReportPainter(QPainter& painter, QPagedPaintDevice& device, const LetterReport& report)
        : m_painter(painter)
        , m_device(device)
        , m_report(report)
        , m_font(reportFont())
        , m_line(QFontMetricsF(m_font).height())
        , m_scale(painter.device()->logicalDpiX() / 96.0)
        , m_width(device.width() / m_scale)
        , m_height(device.height() / m_scale)
        , m_letter(report.letter, documentFont(), letterWidth())
        , m_column(openFindings(report.letter.effective), report.rows, m_font, m_width - letterWidth() - columnGap)
    {
    }

    int paint()
    {
        m_painter.scale(m_scale, m_scale);
        const double keyHeight = paintKey(false);
        const double room = m_height - top() - 2 * m_line;
        const QList<int> left = pageStarts(m_letter.heights(), m_letter.stays(), room - keyHeight, room);
        const QList<int> right = pageStarts(m_column.heights(), m_column.stays(), room - keyHeight, room);
        const int pages = int(std::max(left.size(), right.size()));
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            paintFrame(page, pages);
            const double above = top() + (page == 0 ? paintKey(true) : 0);
            m_painter.save();
            m_painter.translate(0, above);
            if (page < left.size())
                m_letter.paint(m_painter, left.at(page), left.value(page + 1, m_letter.size()));
            m_painter.translate(letterWidth() + columnGap, 0);
            if (page < right.size())
                m_column.paint(m_painter, right.at(page), right.value(page + 1, m_column.size()));
            m_painter.restore();
            const double between = letterWidth() + columnGap / 2;
            m_painter.setPen(QPen(lightTheme().border, 0.6));
            m_painter.drawLine(QPointF(between, above), QPointF(between, m_height - 2 * m_line));
        }
        return pages;
    }

private:
    [[nodiscard]] double letterWidth() const { return (m_width - columnGap) * letterShare; }
    [[nodiscard]] double top() const { return 2.2 * m_line; }

    [[nodiscard]] QString review() const
    {
        const core::LetterRow& row = m_report.letter.row;
        if (row.status != core::Status::Reviewed)
            return core::statusLabel(row.status);
        //: a letter's status, the person, the date
        return Words::tr("%1 by %2, %3")
            .arg(core::statusLabel(row.status), row.reviewedBy,
                QLocale().toString(row.reviewedAt.toLocalTime().date(), QLocale::ShortFormat));
    }

    void paintFrame(int page, int pages)
    {
        const core::LetterRow& row = m_report.letter.row;
        const QRectF head(0, 0, m_width, m_line);
        QFont bold = m_font;
        bold.setBold(true);
        m_painter.setPen(lightTheme().ink);
        m_painter.setFont(bold);
        const QString name
            = row.caseNumber.isEmpty() ? row.file : row.caseNumber + QStringLiteral(" \u00b7 ") + row.file;
        m_painter.drawText(head, Qt::AlignLeft, QFontMetricsF(bold).elidedText(name, Qt::ElideMiddle, m_width * 0.6));
        m_painter.setFont(m_font);
        m_painter.setPen(lightTheme().dim);
        m_painter.drawText(head, Qt::AlignRight,
            QFontMetricsF(m_font).elidedText(m_report.project, Qt::ElideRight, m_width * 0.2)
                + QStringLiteral(" \u00b7 ") + QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
        m_painter.drawLine(QPointF(0, 1.4 * m_line), QPointF(m_width, 1.4 * m_line));
        const QRectF foot(0, m_height - m_line, m_width, m_line);
        m_painter.drawText(foot, Qt::AlignLeft, review());
        m_painter.drawText(foot, Qt::AlignRight, Words::tr("Page %1 of %2").arg(page + 1).arg(pages));
    }

    // What the marks of this letter mean, drawn as they stand in it. Gives the height it takes.
    double paintKey(bool really)
    {
        double x = 2;
        double y = top();
        const QFontMetricsF metrics(m_font);
        const double height = metrics.height();
        for (const Mark mark : marks) {
            const int count = m_letter.counts()[static_cast<size_t>(mark)];
            if (count == 0)
                continue;
            const QString text = QStringLiteral("%1 %2").arg(markLabel(mark)).arg(count);
            const double width = metrics.horizontalAdvance(text);
            if (x > 2 && x + width > m_width) {
                x = 2;
                y += 1.7 * height;
            }
            if (really) {
                const MarkStyle& style = lightTheme().style(mark);
                const QRectF tint(x - 1.5, y - 1, width + 3, height + 3);
                paintTint(m_painter, style, tint);
                m_painter.setFont(m_font);
                m_painter.setPen(lightTheme().ink);
                m_painter.drawText(QRectF(x, y, width + 1, height), Qt::AlignCenter, text);
                paintUnderline(m_painter, style, tint);
            }
            x += width + 12;
        }
        return y + 2.2 * height - top();
    }

    QPainter& m_painter;
    QPagedPaintDevice& m_device;
    const LetterReport& m_report;
    const QFont m_font;
    const double m_line;
    const double m_scale; // device units of a pixel of 1/96 inch
    const double m_width;
    const double m_height;
    LetterColumn m_letter;
    ReportColumn m_column;
};

} // namespace

int paintLetterReport(QPagedPaintDevice& device, const LetterReport& report)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    return LetterReportPainter(painter, device, report).paint();
}

} // namespace imr::ui
