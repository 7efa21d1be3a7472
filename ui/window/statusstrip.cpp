// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusstrip.h"

#include "ui/base/quietbars.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace imr::ui {

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_reviewed(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_flagged(new QLabel(this))
    , m_unreadable(new QLabel(this))
    , m_findings(new QLabel(this))
    , m_reviewer(new QToolButton(this))
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.95);
    setFont(small);
    m_progress->setFixedWidth(170);
    m_progress->setAccessibleName(tr("Letters reviewed"));
    m_reviewer->setAutoRaise(true);
    m_reviewer->setFocusPolicy(Qt::TabFocus);
    m_reviewer->setToolTip(tr("Whose name goes with the changes. Click to change it."));
    connect(m_reviewer, &QToolButton::clicked, this, &StatusStrip::reviewerClicked);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 3);
    layout->setSpacing(20);
    layout->addWidget(m_state);
    layout->addWidget(m_reviewed);
    layout->addWidget(m_progress);
    layout->addWidget(m_flagged);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    layout->addWidget(m_reviewer);
    recolour();
}

void StatusStrip::setSaved(bool saved)
{
    m_saved = saved;
    recolour();
}

void StatusStrip::setUnsaved(int changes)
{
    m_unsaved = changes;
    recolour();
}

void StatusStrip::setReadOnly(const QString& why)
{
    m_readOnly = why;
    m_state->setToolTip(why);
    m_state->setAccessibleDescription(why);
    recolour();
}

void StatusStrip::setCounts(const core::ProjectCounts& counts)
{
    const int reviewed = counts.byStatus.value(core::Status::Reviewed);
    const int unreadable = counts.byStatus.value(core::Status::Unreadable);
    const int readable = counts.letters - unreadable;
    const QLocale locale;
    m_reviewed->setText(tr("%1 of %2 reviewed").arg(locale.toString(reviewed), locale.toString(readable)));
    m_progress->setProgress(reviewed, readable);
    const int flagged = counts.byStatus.value(core::Status::Flagged);
    m_flagged->setText(tr("%Ln flagged", nullptr, flagged));
    m_flagged->setVisible(flagged > 0);
    m_unreadable->setText(tr("%Ln could not be read", nullptr, unreadable));
    m_unreadable->setVisible(unreadable > 0);
    m_findings->setText(
        counts.openFindings > 0 ? tr("%Ln finding(s) left", nullptr, counts.openFindings) : tr("no findings left"));
}

void StatusStrip::setReviewer(const QString& name, const QString& parser)
{
    m_reviewer->setText(
        parser.isEmpty() ? tr("Reviewer: %1").arg(name) : tr("Reviewer: %1 \u00b7 parser %2").arg(name, parser));
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void StatusStrip::recolour()
{
    const Theme& theme = themeFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isSaved() && !isReadOnly() ? theme.ok : theme.warn);
    m_state->setPalette(colours);
    if (m_unsaved > 0)
        m_state->setText(tr("\u25b2 %Ln change(s) not saved", nullptr, m_unsaved));
    else if (isReadOnly())
        m_state->setText(tr("\u25b2 Read only"));
    else
        m_state->setText(m_saved ? tr("\u25cf Saved") : tr("\u25b2 Saving failed"));
    colours.setColor(QPalette::WindowText, theme.dim);
    colours.setColor(QPalette::ButtonText, theme.dim);
    for (QWidget* widget :
        std::initializer_list<QWidget*> {m_reviewed, m_flagged, m_unreadable, m_findings, m_reviewer})
        widget->setPalette(colours);
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace imr::ui
