// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/dateline.h"

#include "core/letter/fieldtable.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

// Qt's calendar without week numbers, red weekends and the style's own arrows.
QCalendarWidget* quietCalendar(QWidget* parent)
{
    auto* calendar = new QCalendarWidget(parent);
    const Theme& theme = themeFor(parent->palette());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(theme.ink);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    const std::pair<QString, QString> arrows[] = {{QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("previous")},
        {QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("next")}};
    for (const auto& [name, symbol] : arrows) {
        if (auto* button = calendar->findChild<QToolButton*>(name))
            button->setIcon(icon(symbol, theme.accentInk));
    }
    return calendar;
}

} // namespace

DateLine::DateLine(const core::FieldSpec& field, QWidget* parent)
    : QLineEdit(parent)
    , m_field(field)
{
    auto* calendar = addAction(icon(QStringLiteral("calendar"), themeFor(palette()).dim), TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateLine::openCalendar);
}

void DateLine::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = quietCalendar(popup);
    calendar->setAccessibleName(tr("Calendar"));
    if (const auto written = core::normalizedValues(m_field, text()); written && !written->isEmpty())
        calendar->setSelectedDate(QDate::fromString(written->first(), Qt::ISODate));
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        popup->close();
        choose(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    const QRect area = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(width() - popup->width(), height() + 2));
    if (at.y() + popup->height() > area.bottom())
        at.setY(mapToGlobal(QPoint()).y() - popup->height() - 2);
    at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - popup->width())));
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

void DateLine::choose(QDate day)
{
    setText(day.toString(Qt::ISODate));
    Q_EMIT chosen();
}

void DateLine::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (altDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace imr::ui
