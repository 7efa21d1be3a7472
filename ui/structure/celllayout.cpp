// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/celllayout.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace imr::ui {

namespace {

constexpr int gap = 8;
constexpr int maxValueLines = 4;
constexpr int maxAsideLines = 2;

QStringList wrapped(const QString& text, const QFont& font, int width, int maxLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = text.sliced(line.textStart());
        if (lines.size() + 1 == maxLines) {
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(rest.first(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

class Writer final
{
public:
    Writer(const QFont& base, bool bold, int width)
        : m_base(base)
        , m_bold(bold)
        , m_width(std::max(width, 20))
        , m_lineHeight(QFontMetrics(base).height())
        , m_ascent(QFontMetrics(base).ascent())
    {
    }

    void write(CellRun::Kind kind, const QString& text, int maxLines, bool newLine)
    {
        if (text.isEmpty())
            return;
        const QFont font = cellFont(kind, m_base, m_bold);
        const QFontMetrics metrics(font);
        const int whole = metrics.horizontalAdvance(text);
        if (!newLine && m_line >= 0 && m_x + gap + whole <= m_width) {
            m_x += gap;
            put(kind, text, font, whole);
            return;
        }
        if (whole <= m_width) // most do, and breaking lines takes long
            return putLine(kind, text.trimmed(), font);
        for (const QString& line : wrapped(text, font, m_width, maxLines))
            putLine(kind, line, font);
    }

    CellLayout result() const { return {m_runs, (m_line + 1) * m_lineHeight}; }

private:
    void putLine(CellRun::Kind kind, const QString& text, const QFont& font)
    {
        ++m_line;
        m_x = 0;
        put(kind, text, font, QFontMetrics(font).horizontalAdvance(text));
    }

    void put(CellRun::Kind kind, const QString& text, const QFont& font, int width)
    {
        const QPoint baseline(m_x, m_line * m_lineHeight + m_ascent);
        QStaticText drawn(text);
        drawn.setTextFormat(Qt::PlainText);
        drawn.prepare({}, font);
        m_runs.append({kind, baseline - QPoint(0, QFontMetrics(font).ascent()), baseline, width, drawn});
        m_x += width;
    }

    QFont m_base;
    bool m_bold;
    int m_width;
    int m_lineHeight;
    int m_ascent;
    int m_line = -1;
    int m_x = 0;
    QList<CellRun> m_runs;
};

} // namespace

QFont cellFont(CellRun::Kind kind, const QFont& base, bool bold)
{
    QFont font = base;
    switch (kind) {
    case CellRun::Kind::Value:
        font.setBold(bold);
        break;
    case CellRun::Kind::Was:
    case CellRun::Kind::Aside:
        font.setPointSizeF(base.pointSizeF() * 0.93);
        break;
    }
    return font;
}

CellLayout layOutCell(const CellWords& words, const QFont& font, int width)
{
    Writer writer(font, words.bold, width);
    writer.write(CellRun::Kind::Value, words.value, maxValueLines, true);
    writer.write(CellRun::Kind::Was, words.was, 1, false);
    writer.write(CellRun::Kind::Aside, words.aside, maxAsideLines, words.asideBelow);
    return writer.result();
}

} // namespace imr::ui
