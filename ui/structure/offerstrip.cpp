// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/offerstrip.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace imr::ui {

OfferStrip::OfferStrip(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this offer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &OfferStrip::taken);
    connect(m_close, &QToolButton::clicked, this, &OfferStrip::dismiss);
    recolour();
    hide();
}

void OfferStrip::offer(const QString& sentence, const QString& button)
{
    m_text->setText(sentence);
    m_button->setText(button);
    setAccessibleName(sentence);
    show();
}

void OfferStrip::dismiss()
{
    m_text->clear();
    hide();
}

QString OfferStrip::sentence() const
{
    return m_text->text();
}

void OfferStrip::take()
{
    m_button->click();
}

void OfferStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void OfferStrip::recolour()
{
    m_close->setIcon(icon(QStringLiteral("close"), themeFor(palette()).dim));
}

void OfferStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.selection);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace imr::ui
