// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected words of a letter are used as, and the outline of its items.
#include "ui/letter/itemoutline.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/lettertext.h"
#include "ui/letter/useasmenu.h"

#include <QMenu>
#include <QToolButton>

namespace imr::ui {

core::Span LetterPane::chosenWords() const
{
    if (!m_letter)
        return {};
    const LetterSurface& shown = surface();
    return shown.isExactSelection() ? shown.selection() : wholeWords(m_letter->text, shown.selection());
}

qsizetype LetterPane::cursorPosition() const
{
    return surface().cursorPosition();
}

void LetterPane::dropSelection()
{
    const QList<LetterSurface*> all = surfaces();
    for (LetterSurface* shown : all) {
        if (!shown->selection().isEmpty())
            shown->placeCursor(shown->cursorPosition());
    }
}

void LetterPane::chooseWords(core::Span words)
{
    m_text->select(words);
    offerUseAs();
}

void LetterPane::placeCursor(qsizetype position)
{
    m_text->placeCursor(position);
    m_text->reveal({{position, position + 1}});
}

void LetterPane::openOutline()
{
    if (!m_letter || m_letter->row.status == core::Status::Unreadable)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Items of this letter"));
    fillOutline(*menu, m_letter->effective, m_item, [this](int item) { Q_EMIT itemWanted(item); });
    menu->popup(m_outline->mapToGlobal(QPoint(0, m_outline->height())));
}

void LetterPane::setUseKey(const QString& key)
{
    m_useKey = key;
    m_offer->setText(key.isEmpty() ? tr("Use as…") : tr("Use as…  %1").arg(key));
}

void LetterPane::openUseAs()
{
    if (m_letter && chosenWords().isEmpty())
        Q_EMIT refused(
            tr("No words are selected. Select words in the letter, with the mouse or with Shift and the arrow "
               "keys, then press Enter."));
    else
        openUseAsAt(surface().cursorPoint());
}

void LetterPane::openUseAsAt(const QPoint& globalPosition)
{
    m_offer->hide();
    if (!m_letter)
        return;
    const core::Span words = chosenWords();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Use the selected words as"));
    if (!words.isEmpty()) {
        fillUseAsMenu(*menu, useAsGroups(m_letter->effective, words),
            [this, words](const core::FieldPath& path, const QString& value) { useAs(path, words, value); });
        menu->addSeparator();
    }
    Q_EMIT menuOpening(*menu);
    QAction* copy = menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { surface().copySelection(); });
    copy->setEnabled(!surface().selection().isEmpty());
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, [this] { surface().selectAllWords(); });
    menu->popup(globalPosition);
}

void LetterPane::offerUseAs()
{
    if (chosenWords().isEmpty())
        return;
    QWidget* viewport = surface().canvas();
    if (m_offer->parentWidget() != viewport)
        m_offer->setParent(viewport);
    m_offer->adjustSize();
    QPoint place = viewport->mapFromGlobal(surface().cursorPoint()) + QPoint(4, 4);
    place.setX(std::clamp(place.x(), 0, std::max(viewport->width() - m_offer->width() - 4, 0)));
    place.setY(std::clamp(place.y(), 0, std::max(viewport->height() - m_offer->height() - 4, 0)));
    m_offer->move(place);
    m_offer->show();
}

void LetterPane::useAs(const core::FieldPath& path, core::Span words, const QString& value)
{
    if (!m_letter)
        return;
    const auto edit = editFromWords(m_letter->effective, path, m_letter->text, words, value);
    if (edit)
        Q_EMIT wordsChosen(path, *edit);
    else
        Q_EMIT refused(edit.error());
}

} // namespace imr::ui
