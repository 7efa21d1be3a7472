// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangecontroller.h"

#include "ui/commands/arrangecommand.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/overlay.h"
#include "ui/session/session.h"
#include "ui/structure/structureview.h"

#include <QAction>
#include <QMenu>

namespace imr::ui {

using core::Arrangement;
using core::FieldPath;
using core::Knowledge;
using core::Letter;
using core::Result;
using Group = core::FieldPath::Group;

namespace {

// Of the word that a place is inside of, else the place itself.
qsizetype wordStart(QStringView text, qsizetype at)
{
    while (at > 0 && at < text.size() && text[at].isLetterOrNumber() && text[at - 1].isLetterOrNumber())
        --at;
    return at;
}

} // namespace

ArrangeController::ArrangeController(
    Session& session, LetterPane& text, StructureView& fields, const WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_text(text)
    , m_fields(fields)
    , m_actions(actions)
{
    connect(&m_text, &LetterPane::menuOpening, this, &ArrangeController::fillTextMenu);
    connect(&m_fields, &StructureView::menuOpening, this, &ArrangeController::fillPartMenu);
    connect(actions.cutItem, &QAction::triggered, this, &ArrangeController::cutItem);
    connect(actions.makeItem, &QAction::triggered, this, &ArrangeController::makeItem);
    connect(actions.joinItems, &QAction::triggered, this, &ArrangeController::joinWithNext);
    connect(actions.movePartUp, &QAction::triggered, this, [this] { movePart(-1); });
    connect(actions.movePartDown, &QAction::triggered, this, [this] { movePart(1); });
    connect(actions.addPart, &QAction::triggered, this, [this] {
        if (isReadable() && m_session.mayLeave())
            m_fields.openAdd();
    });
    connect(actions.removePart, &QAction::triggered, this, &ArrangeController::removePart);
}

bool ArrangeController::isReadable() const
{
    return m_session.letter() && m_session.letter()->row.status != core::Status::Unreadable;
}

FieldPath ArrangeController::part() const
{
    return isReadable() ? m_fields.currentPart() : FieldPath();
}

int ArrangeController::count(const FieldPath& part) const
{
    const QList<core::DisputedItem>& items = m_session.letter()->effective.items;
    if (part.group == Group::None || part.item < 0 || part.item >= items.size())
        return int(items.size());
    const core::DisputedItem& item = items.at(part.item);
    if (part.group == Group::Medications)
        return int(item.medications.size());
    return int((part.group == Group::ClaimsCitations ? item.claimsCitations : item.reviewerCitations).size());
}

int ArrangeController::itemToCut() const
{
    return isReadable() ? itemAt(m_session.letter()->effective, m_text.cursorPosition()) : -1;
}

void ArrangeController::push(const QString& text, const core::ArrangementStep& step, const FieldPath& then)
{
    if (!m_session.mayLeave())
        return;
    const bool done = m_session.history().push(
        std::make_unique<ArrangeParts>(*m_session.project(), m_session.letter()->row.id, step, text));
    if (done && then.item >= 0)
        m_fields.selectItem(then.item);
}

void ArrangeController::cutItem()
{
    const int item = itemToCut();
    if (item < 0) {
        Q_EMIT told(tr("No item was cut: the cursor is in none. Put it into the item, where the second part begins."));
        return;
    }
    const QString& letterText = m_session.letter()->text;
    const qsizetype at
        = m_text.chosenWords().isEmpty() ? wordStart(letterText, m_text.cursorPosition()) : m_text.chosenWords().start;
    push(
        tr("Cut item %1").arg(item + 1),
        [item, at](const Letter& letter, const QString& text, const Knowledge& knowledge) {
            return core::withItemSplit(letter, text, knowledge, item, at);
        },
        FieldPath {nullptr, item + 1});
}

void ArrangeController::makeItem()
{
    const core::Span words = isReadable() ? m_text.chosenWords() : core::Span();
    if (words.isEmpty()) {
        Q_EMIT told(tr("No item was made: no words are selected. Select the words of its heading."));
        return;
    }
    push(tr("New item"),
        [words](const Letter& letter, const QString& text, const Knowledge& knowledge) {
            return core::withItemAdded(letter, text, knowledge, words);
        },
        {});
    const int made = itemAt(m_session.letter()->effective, words.start);
    if (made >= 0)
        m_fields.selectItem(made);
}

void ArrangeController::joinWithNext()
{
    const int item = part().item;
    if (item < 0) {
        Q_EMIT told(tr("No items were joined: go to the first of the two before."));
        return;
    }
    joinAt(item);
}

void ArrangeController::beginCut(int item)
{
    if (!isReadable() || item < 0 || item >= m_session.letter()->effective.items.size())
        return;
    m_text.placeCursor(m_session.letter()->effective.items.at(item).whole().start);
    m_text.setFocus(Qt::OtherFocusReason);
    Q_EMIT told(tr("Go to where the second part of item %1 begins, and press %2.")
            .arg(item + 1)
            .arg(m_actions.cutItem->shortcut().toString(QKeySequence::NativeText)));
}

void ArrangeController::joinAt(int item)
{
    if (!isReadable())
        return;
    push(
        tr("Join items %1 and %2").arg(item + 1).arg(item + 2),
        [item](const Letter& letter, const QString& text, const Knowledge& knowledge) {
            return core::withItemsMerged(letter, text, knowledge, item);
        },
        FieldPath {nullptr, item});
}

void ArrangeController::removePart()
{
    const FieldPath part = this->part();
    if (part.item < 0) {
        Q_EMIT told(tr("Nothing was removed: go to an item, a drug or a citation before."));
        return;
    }
    const auto step = [part](const Letter& letter, const QString&, const Knowledge&) -> Result<Arrangement> {
        return part.group == Group::None ? core::withoutItem(letter, part.item)
                                         : core::withoutEntry(letter, part.item, part.group, part.index);
    };
    const QString text = part.group == Group::None ? tr("Remove item %1").arg(part.item + 1)
        : part.group == Group::Medications         ? tr("Remove drug")
                                                   : tr("Remove citation");
    const bool last = part.group == Group::None && part.item + 1 == count(part);
    push(text, step, FieldPath {nullptr, last ? part.item - 1 : part.item});
}

void ArrangeController::movePart(int by)
{
    const FieldPath part = this->part();
    const int at = part.group == Group::None ? part.item : part.index;
    if (part.item < 0 || at + by < 0 || at + by >= count(part)) {
        Q_EMIT told(tr("Nothing was moved: there is no place further on."));
        return;
    }
    push(
        part.group == Group::None ? tr("Move item %1").arg(part.item + 1) : tr("Move entry"),
        [part, at, by](const Letter& letter, const QString&, const Knowledge&) -> Result<Arrangement> {
            return part.group == Group::None ? core::withItemMoved(letter, part.item, at + by)
                                             : core::withEntryMoved(letter, part.item, part.group, at, at + by);
        },
        FieldPath {nullptr, part.group == Group::None ? at + by : part.item});
}

void ArrangeController::fillTextMenu(QMenu& menu)
{
    if (!isReadable())
        return;
    if (const int item = itemToCut(); item >= 0)
        menu.addAction(tr("Cut item %1 here").arg(item + 1), this, &ArrangeController::cutItem);
    if (!m_text.chosenWords().isEmpty())
        menu.addAction(tr("New item from these words"), this, &ArrangeController::makeItem);
    menu.addSeparator();
}

void ArrangeController::fillPartMenu(QMenu& menu)
{
    const FieldPath part = this->part();
    if (part.item < 0)
        return;
    const bool isItem = part.group == Group::None;
    const int at = isItem ? part.item : part.index;
    menu.addSeparator();
    menu.addAction(tr("Move up"), this, [this] { movePart(-1); })->setEnabled(at > 0);
    menu.addAction(tr("Move down"), this, [this] { movePart(1); })->setEnabled(at + 1 < count(part));
    if (isItem) {
        menu.addAction(tr("Join with item %1").arg(part.item + 2), this, &ArrangeController::joinWithNext)
            ->setEnabled(part.item + 1 < count(part));
    }
    menu.addAction(isItem                      ? tr("Remove item %1").arg(part.item + 1)
            : part.group == Group::Medications ? tr("Remove this drug")
                                               : tr("Remove this citation"),
        this, &ArrangeController::removePart);
}

} // namespace imr::ui
