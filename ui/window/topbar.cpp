// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/base/elidedlabel.h"
#include "ui/base/theme.h"
#include "ui/keys/keybutton.h"
#include "ui/keys/windowactions.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace imr::ui {

TopBar::TopBar(const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_file(new ElidedLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 7);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_file);
    layout->addStretch(1);
    for (QAction* action : {actions.undo, actions.flag, actions.previous, actions.next, actions.nextProblem})
        layout->addWidget(new KeyButton(*action, this));
    auto* accept = new KeyButton(*actions.accept, this);
    accept->setPrimary(true);
    layout->addWidget(accept);
    recolour();
}

void TopBar::setProject(const QString& name, const QString& path)
{
    m_name->setText(name);
    m_file->setText(QFileInfo(path).fileName());
    // A path is no HTML, whatever is in it.
    const QString whole
        = QStringLiteral("<p style='white-space:pre'>%1</p>").arg(QDir::toNativeSeparators(path).toHtmlEscaped());
    for (ElidedLabel* label : {m_name, m_file})
        label->setToolTip(whole);
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void TopBar::recolour()
{
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, themeFor(palette()).dim);
    m_file->setPalette(dim);
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace imr::ui
