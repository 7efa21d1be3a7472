// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/wrappedlabel.h"

#include <QEvent>

namespace imr::ui {

namespace {

constexpr int leastWidth = 60; // px

} // namespace

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void WrappedLabel::setWords(const QString& richText)
{
    m_heights.clear();
    setText(richText);
}

int WrappedLabel::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

// Of no use to a layout that asks for the height of a width, and dear to find.
QSize WrappedLabel::sizeHint() const
{
    return minimumSizeHint();
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {leastWidth, fontMetrics().height()};
}

void WrappedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ContentsRectChange)
        m_heights.clear();
    QLabel::changeEvent(event);
}

} // namespace imr::ui
