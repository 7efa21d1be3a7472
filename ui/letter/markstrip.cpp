// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/markstrip.h"

#include "ui/letter/lettertext.h"
#include "ui/letter/textgeometry.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr int grooveWidth = 14;
constexpr int rightGap = 8;
constexpr int inset = 6; // above and below

} // namespace

MarkStrip::MarkStrip(LetterText& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setFixedWidth(grooveWidth + rightGap);
    setAccessibleName(tr("Marks in the letter"));
    const QScrollBar* bar = m_text.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(bar, &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

void MarkStrip::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    update();
}

QSize MarkStrip::sizeHint() const
{
    return {grooveWidth + rightGap, 80};
}

qreal MarkStrip::scale() const
{
    const QScrollBar& bar = *m_text.verticalScrollBar();
    const int whole = std::max(bar.maximum() + bar.pageStep(), 1);
    return qreal(height() - 2 * inset) / whole;
}

void MarkStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    const QScrollBar& bar = *m_text.verticalScrollBar();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove(0.5, inset - 0.5, grooveWidth, height() - 2 * inset + 1);
    painter.setPen(theme.border);
    painter.setBrush(theme.window);
    painter.drawRoundedRect(groove, 3, 3);
    if (bar.maximum() > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        const qreal top = inset + bar.value() * scale();
        painter.drawRoundedRect(QRectF(1.5, top, grooveWidth - 2, std::max<qreal>(bar.pageStep() * scale(), 12)), 3, 3);
    }
    painter.setPen(Qt::NoPen);
    for (const Entry& entry : std::as_const(m_entries)) {
        const qreal y = inset + linesOf(*m_text.document(), entry.span).top * scale();
        const bool item = entry.mark == Mark::None;
        const bool finding = entry.mark == Mark::Finding;
        painter.setBrush(item ? theme.accent : theme.style(entry.mark).line);
        if (item)
            painter.drawRoundedRect(QRectF(1.5, y, grooveWidth - 2, 3), 1, 1);
        else if (finding)
            painter.drawRoundedRect(QRectF(1.5, y - 1, grooveWidth - 2, 5), 1, 1);
        else
            painter.drawRect(QRectF(grooveWidth - 5, y, 4, 2));
    }
}

void MarkStrip::mousePressEvent(QMouseEvent* event)
{
    scrollTo(event->position().y());
}

void MarkStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        scrollTo(event->position().y());
}

void MarkStrip::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_text.verticalScrollBar(), event);
}

// The place goes to the middle of what is in sight.
void MarkStrip::scrollTo(qreal y)
{
    QScrollBar& bar = *m_text.verticalScrollBar();
    bar.setValue(static_cast<int>((y - inset) / scale()) - bar.pageStep() / 2);
}

QList<MarkStrip::Entry> stripEntries(const core::Letter& letter, const Highlights& highlights)
{
    QList<MarkStrip::Entry> entries;
    for (const core::DisputedItem& item : letter.items) {
        if (!item.whole().isEmpty())
            entries.append({item.whole(), Mark::None});
    }
    for (const Highlight& highlight : highlights) {
        if (highlight.mark != Mark::None && !highlight.inferred)
            entries.append({highlight.span, highlight.mark});
    }
    std::ranges::stable_sort(entries, {}, [](const MarkStrip::Entry& entry) { return entry.mark == Mark::Finding; });
    return entries;
}

} // namespace imr::ui
