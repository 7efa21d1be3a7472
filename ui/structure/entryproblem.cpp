// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/entryproblem.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace imr::ui {

EntryProblem* EntryProblem::of(const QWidget* editor)
{
    const auto notes = editor->parentWidget()->findChildren<EntryProblem*>(Qt::FindDirectChildrenOnly);
    for (EntryProblem* note : notes) {
        if (note->m_editor == editor && !note->isHidden())
            return note;
    }
    return nullptr;
}

void EntryProblem::tell(QWidget* editor, const QString& sentence)
{
    if (EntryProblem* shown = of(editor)) {
        shown->setText(sentence);
        shown->place();
    } else {
        new EntryProblem(editor, sentence);
    }
}

void EntryProblem::dismiss(const QWidget* editor)
{
    if (EntryProblem* shown = of(editor)) {
        shown->hide();
        shown->deleteLater();
    }
}

EntryProblem::EntryProblem(QWidget* editor, const QString& sentence)
    : QLabel(sentence, editor->parentWidget())
    , m_editor(editor)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(8, 5, 8, 6);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).warn);
    setPalette(colours);
    setAccessibleName(sentence);
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
    place();
    show();
}

void EntryProblem::place()
{
    const QWidget* area = parentWidget();
    const int width = std::min(area->width() - 16, std::max(m_editor->width(), 220));
    const int height = heightForWidth(width);
    const int left = std::clamp(m_editor->x(), 8, std::max(8, area->width() - width - 8));
    const bool below = m_editor->geometry().bottom() + height + 4 < area->height();
    const int top = below ? m_editor->geometry().bottom() + 3 : m_editor->y() - height - 3;
    setGeometry(left, top, width, height);
    raise();
}

void EntryProblem::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.warn);
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace imr::ui
