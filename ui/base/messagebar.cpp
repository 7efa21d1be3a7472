// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagebar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace imr::ui {

namespace {

constexpr int detailsHeight = 120;

}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel)
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setAutoRaise(true);
    m_more->setText(tr("Details"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));

    auto* area = new QScrollArea(this);
    area->setWidget(m_details);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMaximumHeight(detailsHeight);
    area->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    m_detailsArea = area;

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_symbol, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_more, 0, 2);
    layout->addWidget(m_close, 0, 3);
    layout->addWidget(m_detailsArea, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_more, &QToolButton::clicked, this, &MessageBar::toggleDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, const QStringList& details)
{
    m_kind = kind;
    m_sentence = sentence;
    m_text->setText(sentence);
    m_details->setText(details.join(u'\n'));
    m_more->setVisible(!details.isEmpty());
    m_more->setText(tr("Details"));
    m_detailsArea->hide();
    setAccessibleName(sentence);
    recolour();
    QFrame::show();
}

void MessageBar::dismiss()
{
    m_sentence.clear();
    hide();
}

void MessageBar::toggleDetails()
{
    const bool open = m_detailsArea->isHidden();
    m_detailsArea->setVisible(open);
    m_more->setText(open ? tr("Hide details") : tr("Details"));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void MessageBar::recolour()
{
    const Theme& theme = themeFor(palette());
    const bool problem = m_kind == Kind::Problem;
    const QIcon symbol
        = icon(problem ? QStringLiteral("warning") : QStringLiteral("check"), problem ? theme.warn : theme.ok);
    m_symbol->setPixmap(symbol.pixmap(QSize(16, 16), devicePixelRatio()));
    m_close->setIcon(icon(QStringLiteral("close"), theme.dim));
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, 0, 3, height()), m_kind == Kind::Problem ? theme.warn : theme.ok);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace imr::ui
