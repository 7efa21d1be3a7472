// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/legend.h"

#include "ui/letter/flowlayout.h"
#include "ui/letter/highlightpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace imr::ui {

namespace {

constexpr int sidePadding = 5;
constexpr int topPadding = 3;

} // namespace

LegendChip::LegendChip(Mark mark, QWidget* parent)
    : QAbstractButton(parent)
    , m_mark(mark)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void LegendChip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setText(tr("%1 %2", "mark and count").arg(markLabel(m_mark), locale().toString(count)));
    setAccessibleName(tr("Highlight %1").arg(markLabel(m_mark)));
    setAccessibleDescription(tr("%Ln in this letter", nullptr, count));
    setToolTip(tr("Highlight %1 in the letter").arg(markLabel(m_mark).toLower()));
    updateGeometry();
    update();
}

QFont LegendChip::labelFont() const
{
    QFont own = font();
    own.setPointSizeF(QFontInfo(own).pointSizeF() * 0.93);
    own.setBold(themeFor(palette()).style(m_mark).bold);
    return own;
}

QSize LegendChip::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    return {metrics.horizontalAdvance(text()) + 2 * sidePadding, metrics.height() + 2 * topPadding + 2};
}

void LegendChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    MarkStyle style = theme.style(m_mark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tint = QRectF(rect()).adjusted(2, 2, -2, -3);
    if (!isChecked()) {
        style.fill = QColor();
        style.line = theme.border;
    }
    paintTint(painter, style, tint);
    paintUnderline(painter, style, tint);
    if (hasFocus())
        paintFocus(painter, theme.accent, tint.adjusted(1, 1, -1, 0));
    painter.setFont(labelFont());
    painter.setPen(isChecked() && m_count > 0 ? theme.ink : theme.dim);
    painter.drawText(QRectF(rect()).adjusted(0, 0, 0, -2), Qt::AlignCenter, text());
}

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing below shows through
    setAccessibleName(tr("Legend"));
    auto* row = new FlowLayout(this, 3);
    row->setContentsMargins(12, 8, 12, 8);
    for (const Mark mark : marks) {
        auto* chip = new LegendChip(mark, this);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::toggled, this, &Legend::switched);
        row->addWidget(chip);
        m_chips.append(chip);
    }
    setSearching(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::append(QWidget& widget)
{
    layout()->addWidget(&widget);
}

void Legend::setCounts(const MarkCounts& counts)
{
    for (LegendChip* chip : std::as_const(m_chips))
        chip->setCount(counts[static_cast<size_t>(chip->mark())]);
}

void Legend::setSearching(bool searching)
{
    for (LegendChip* chip : std::as_const(m_chips)) {
        if (chip->mark() == Mark::Hit)
            chip->setVisible(searching);
    }
}

MarkSwitches Legend::switches() const
{
    MarkSwitches switches;
    for (const LegendChip* chip : m_chips)
        switches.set(chip->mark(), chip->isChecked());
    return switches;
}

void Legend::setSwitches(const MarkSwitches& switches)
{
    for (LegendChip* chip : std::as_const(m_chips)) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(switches.isOn(chip->mark()));
        chip->update();
    }
}

void Legend::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

bool Legend::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        const qsizetype at = m_chips.indexOf(static_cast<LegendChip*>(watched));
        if (step != 0 && at >= 0) {
            qsizetype next = at;
            do
                next = (next + step + m_chips.size()) % m_chips.size();
            while (m_chips.at(next)->isHidden());
            m_chips.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace imr::ui
