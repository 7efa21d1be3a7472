// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bottompanel.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace imr::ui {

BottomPanel::BottomPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close this list"));
    connect(m_close, &QToolButton::clicked, this, &BottomPanel::close);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 5, 8, 3);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    recolour();
    hide();
}

void BottomPanel::add(QWidget& content)
{
    m_pages->addWidget(&content);
    // Tab would go to a proxy and pass over what stands before it.
    m_first.insert(&content, content.focusProxy());
    content.setFocusProxy(nullptr);
}

void BottomPanel::open(QWidget& content)
{
    m_pages->setCurrentWidget(&content);
    m_title->setText(content.windowTitle());
    setAccessibleName(content.windowTitle());
    show();
    QWidget* first = m_first.value(&content);
    (first ? first : &content)->setFocus(Qt::OtherFocusReason);
}

void BottomPanel::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QWidget* BottomPanel::content() const
{
    return isHidden() ? nullptr : m_pages->currentWidget();
}

void BottomPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void BottomPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void BottomPanel::recolour()
{
    m_close->setIcon(icon(QStringLiteral("close"), themeFor(palette()).dim));
}

void BottomPanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace imr::ui
