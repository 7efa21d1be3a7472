// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/wrappedlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <cmath>

namespace imr::ui {

namespace {

constexpr int leastWidth = 60; // px

}

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

WrappedLabel::~WrappedLabel() = default;

void WrappedLabel::setWords(const QString& richText)
{
    if (richText == text())
        return;
    forget();
    setText(richText);
}

void WrappedLabel::forget()
{
    m_heights.clear();
    m_document.reset();
}

QTextDocument& WrappedLabel::document(int width) const
{
    if (!m_document) {
        m_document = std::make_unique<QTextDocument>();
        m_document->setUndoRedoEnabled(false);
        m_document->setDocumentMargin(0);
        m_document->setDefaultFont(font());
        QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
        option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
        option.setTextDirection(layoutDirection());
        m_document->setDefaultTextOption(option);
        m_document->setTextWidth(width);
        m_document->setHtml(text());
    }
    if (m_document->textWidth() != width)
        m_document->setTextWidth(width);
    return *m_document;
}

int WrappedLabel::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const QMargins around = contentsMargins() + margin();
    const int room = std::max(width - around.left() - around.right(), 0);
    const int height = int(std::ceil(document(room).size().height())) + around.top() + around.bottom();
    return *m_heights.insert(width, height);
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

void WrappedLabel::paintEvent(QPaintEvent* event)
{
    if (hasFocus() || hasSelectedText() || text().isEmpty()) // with the mark around a link
        return QLabel::paintEvent(event);
    const QRect room = contentsRect().marginsRemoved(QMargins() + margin());
    const QTextDocument& words = document(room.width());
    const QSize size(room.width(), int(std::ceil(words.size().height())));
    const QRect place = QStyle::alignedRect(layoutDirection(), alignment() & Qt::AlignVertical_Mask, size, room);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    QPainter painter(this);
    painter.translate(place.topLeft());
    words.documentLayout()->draw(&painter, context);
}

void WrappedLabel::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::ContentsRectChange:
        forget();
        break;
    default:
        break;
    }
    QLabel::changeEvent(event);
}

} // namespace imr::ui
