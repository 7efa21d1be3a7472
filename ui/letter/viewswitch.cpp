// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/viewswitch.h"

#include "ui/base/chip.h"
#include "ui/base/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <tuple>

namespace imr::ui {

ViewSwitch::ViewSwitch(QWidget* parent)
    : QWidget(parent)
    , m_views(new QButtonGroup(this))
{
    setAccessibleName(tr("Show the letter as"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 8, 12, 8);
    row->setSpacing(6);
    const std::tuple<LetterView, QString, QString> views[] = {{LetterView::Text, tr("Text"), tr("The letter's text")},
        {LetterView::Page, tr("Page"), tr("The pages of the PDF")},
        {LetterView::Both, tr("Both"), tr("The pages beside the text")}};
    for (const auto& [view, label, hint] : views) {
        auto* chip = new Chip(label, this);
        chip->setToolTip(hint);
        m_views->addButton(chip, int(view));
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    m_views->button(int(LetterView::Text))->setChecked(true);
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(LetterView(id)); });
}

void ViewSwitch::setView(LetterView view)
{
    m_views->button(int(view))->setChecked(true);
}

void ViewSwitch::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace imr::ui
