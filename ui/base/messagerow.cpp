// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagerow.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace imr::ui {

namespace {

constexpr int detailsHeight = 120;

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* detailsArea(const QStringList& details)
{
    auto* area = new QScrollArea;
    auto* label = plainLabel(details.join(u'\n'));
    area->setWidget(label);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMaximumHeight(detailsHeight);
    area->viewport()->setAutoFillBackground(false);
    label->setAutoFillBackground(false);
    area->hide();
    return area;
}

QString symbolOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return QStringLiteral("check");
    case MessageBar::Kind::Note:
        return QStringLiteral("info");
    case MessageBar::Kind::Problem:
        break;
    }
    return QStringLiteral("warning");
}

QColor colourOf(MessageBar::Kind kind, const Theme& theme)
{
    switch (kind) {
    case MessageBar::Kind::Done:
        return theme.ok;
    case MessageBar::Kind::Note:
        return theme.accent;
    case MessageBar::Kind::Problem:
        break;
    }
    return theme.warn;
}

} // namespace

MessageRow::MessageRow(MessageBar::Kind kind, const QString& sentence, const QStringList& details, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_sentence(sentence)
    , m_detailLines(details)
    , m_symbol(new QLabel)
    , m_text(plainLabel(sentence))
    , m_commands(new QHBoxLayout)
    , m_more(new QToolButton)
    , m_close(new QToolButton)
{
    setAccessibleName(sentence);
    m_more->setAutoRaise(true);
    m_more->setText(tr("Details"));
    m_more->setVisible(!details.isEmpty());
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_symbol, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(m_commands, 0, 2, Qt::AlignTop);
    layout->addWidget(m_more, 0, 3, Qt::AlignTop);
    layout->addWidget(m_close, 0, 4, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
    if (!details.isEmpty()) {
        m_details = detailsArea(details);
        layout->addWidget(m_details, 1, 1, 1, 3);
    }
    m_symbol->setMinimumHeight(m_close->sizeHint().height());
    connect(m_more, &QToolButton::clicked, this, &MessageRow::toggleDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageRow::dismissed);
    recolour();
}

void MessageRow::keep(const QString& topic, const QList<QAction*>& commands)
{
    m_topic = topic;
    m_close->hide();
    m_commands->setSpacing(6);
    for (QAction* command : commands) {
        auto* button = new QToolButton(this);
        button->setFocusPolicy(Qt::TabFocus);
        const auto follow = [button, command] {
            button->setText(command->iconText().remove(u'&'));
            button->setToolTip(command->toolTip());
            button->setEnabled(command->isEnabled());
        };
        follow();
        connect(command, &QAction::changed, button, follow);
        connect(button, &QToolButton::clicked, command, &QAction::trigger);
        m_commands->addWidget(button);
    }
}

void MessageRow::countAgain()
{
    ++m_times;
    //: a message that came several times
    m_text->setText(tr("%1 (%Ln times)", nullptr, m_times).arg(m_sentence));
}

void MessageRow::toggleDetails()
{
    const bool open = m_details->isHidden();
    m_details->setVisible(open);
    m_more->setText(open ? tr("Hide details") : tr("Details"));
}

void MessageRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void MessageRow::recolour()
{
    const Theme& theme = themeFor(palette());
    const QIcon symbol = icon(symbolOf(m_kind), colourOf(m_kind, theme));
    m_symbol->setPixmap(symbol.pixmap(QSize(16, 16), devicePixelRatio()));
    m_close->setIcon(icon(QStringLiteral("close"), theme.dim));
    update();
}

void MessageRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, 0, 3, height()), colourOf(m_kind, theme));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace imr::ui
