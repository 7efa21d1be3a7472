// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/markstrip.h"

#include "core/findings/findingsentence.h"
#include "core/text/canonicaltext.h"
#include "ui/base/shortened.h"
#include "ui/letter/highlightpainter.h"
#include "ui/letter/unclaimed.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace imr::ui {

namespace {

constexpr int grooveWidth = 14;
constexpr int rightGap = 8;
constexpr int inset = 6; // above and below

bool isProblem(const Highlight& highlight)
{
    return highlight.finding >= 0 && highlight.severity != core::Finding::Severity::Note;
}

void paintHatch(QPainter& painter, const QRectF& box, QColor colour)
{
    constexpr qreal step = 4.5;
    colour.setAlphaF(0.55F);
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(colour, 1.2));
    for (qreal y = box.top() - box.width(); y < box.bottom() + box.width(); y += step)
        painter.drawLine(QPointF(box.left(), y + box.width()), QPointF(box.right(), y));
    painter.restore();
}

} // namespace

MarkStrip::MarkStrip(const QAbstractScrollArea& area, TopOf topOf, QWidget* parent)
    : QWidget(parent)
    , m_bar(*area.verticalScrollBar())
    , m_topOf(std::move(topOf))
{
    setFixedWidth(grooveWidth + rightGap);
    setAccessibleName(tr("Marks in the letter"));
    connect(&m_bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_bar, &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

void MarkStrip::setEntries(const QList<Entry>& entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    update();
}

QSize MarkStrip::sizeHint() const
{
    return {grooveWidth + rightGap, 80};
}

qreal MarkStrip::scale() const
{
    const int whole = std::max(m_bar.maximum() + m_bar.pageStep(), 1);
    return qreal(height() - 2 * inset) / whole;
}

qreal MarkStrip::topOfEntry(const Entry& entry) const
{
    return inset + m_topOf(entry.span) * scale();
}

// Of the mark nearest to a place, when there is one to say something about.
QString MarkStrip::textAt(qreal y) const
{
    constexpr qreal reach = 5;
    QString text;
    qreal nearest = reach;
    for (const Entry& entry : m_entries) {
        const qreal away = std::abs(topOfEntry(entry) - y);
        if (!entry.text.isEmpty() && away <= nearest) {
            nearest = away;
            text = entry.text;
        }
    }
    return text;
}

bool MarkStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = textAt(help->pos().y());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void MarkStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove(0.5, inset - 0.5, grooveWidth, height() - 2 * inset + 1);
    painter.setPen(theme.border);
    painter.setBrush(theme.window);
    painter.drawRoundedRect(groove, 3, 3);
    if (m_bar.maximum() > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        const qreal top = inset + m_bar.value() * scale();
        painter.drawRoundedRect(
            QRectF(1.5, top, grooveWidth - 2, std::max<qreal>(m_bar.pageStep() * scale(), 12)), 3, 3);
    }
    painter.setPen(Qt::NoPen);
    for (const Entry& entry : std::as_const(m_entries)) {
        const qreal y = topOfEntry(entry);
        if (entry.unclaimed) {
            const qreal bottom = inset + m_topOf({entry.span.end - 1, entry.span.end}) * scale();
            paintHatch(painter, QRectF(1.5, y, grooveWidth - 2, std::max<qreal>(bottom - y, 3)), theme.dim);
            continue;
        }
        const auto& highlight = entry.highlight;
        painter.setBrush(highlight ? styleOf(*highlight, theme).line : theme.accent);
        if (!highlight)
            painter.drawRoundedRect(QRectF(1.5, y, grooveWidth - 2, 3), 1, 1);
        else if (highlight->mark == Mark::Hit)
            painter.drawRect(QRectF(2, y - 0.5, 6, 3));
        else if (isProblem(*highlight))
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
    QCoreApplication::sendEvent(&m_bar, event);
}

// The place goes to the middle of what is in sight.
void MarkStrip::scrollTo(qreal y)
{
    m_bar.setValue(static_cast<int>((y - inset) / scale()) - m_bar.pageStep() / 2);
}

QList<MarkStrip::Entry> unclaimedEntries(const core::Letter& letter, const QString& canonical)
{
    constexpr qsizetype shown = 120;
    QList<MarkStrip::Entry> entries;
    for (const core::Span passage : unclaimedText(letter, canonical)) {
        const QString words = shortened(core::foldedWords(passage.of(canonical)), shown);
        entries.append({.span = passage,
            .highlight = std::nullopt,
            .text = MarkStrip::tr("No field was read from here") + u'\n' + words,
            .unclaimed = true});
    }
    return entries;
}

QList<MarkStrip::Entry> stripEntries(const core::Letter& letter, const Highlights& highlights)
{
    QList<MarkStrip::Entry> entries;
    for (int i = 0; i < letter.items.size(); ++i) {
        const core::DisputedItem& item = letter.items.at(i);
        if (!item.whole().isEmpty())
            entries.append({item.whole(), std::nullopt,
                MarkStrip::tr("Item %1").arg(i + 1) + u'\n' + item.request.text() + u'\n'
                    + (item.decision.isEmpty() ? QString() : markLabel(decisionMark(item.decision.text())))});
    }
    for (const Highlight& highlight : highlights) {
        if (highlight.mark == Mark::None || highlight.mark == Mark::Mention || highlight.inferred)
            continue;
        const bool finding = highlight.finding >= 0;
        entries.append({highlight.span, highlight,
            finding ? MarkStrip::tr("Finding") + u'\n' + core::findingSentence(letter.findings.at(highlight.finding))
                    : QString()});
    }
    std::ranges::stable_sort(
        entries, {}, [](const MarkStrip::Entry& entry) { return entry.highlight && isProblem(*entry.highlight); });
    return entries;
}

} // namespace imr::ui
