// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reviewcontroller.h"

#include "ui/commands/projectcommands.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/letterspane.h"
#include "ui/models/structuremodel.h"
#include "ui/session/session.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"

#include <QAction>
#include <QScopedValueRollback>

#include <algorithm>

namespace imr::ui {

using core::FieldPath;

ReviewController::ReviewController(Session& session, const Panes& panes, const WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
{
    connectPanes();
    connectCards();
    connectActions(actions);
}

void ReviewController::connectPanes()
{
    connect(&m_session, &Session::letterShown, this, &ReviewController::showLetter);
    connect(&m_session, &Session::letterRefreshed, this, &ReviewController::refreshLetter);
    StructureView& fields = m_panes.structure.view();
    m_session.setLeaveCheck([&fields] { return fields.finishEntry(); });
    connect(&m_panes.letters, &LettersPane::letterChosen, this, &ReviewController::goToLetter);
    connect(&m_panes.letters, &LettersPane::filterChanged, &m_panes.text,
        [this](const core::LetterFilter& filter) { m_panes.text.setSearch(filter.words); });
    m_panes.text.setLayouts([this](core::LetterId id) { return m_session.project()->pageLayout(id); });
    connect(&fields, &StructureView::fieldSelected, this, &ReviewController::showFieldWords);
    connect(&fields, &StructureView::itemSelected, this, [this](int item) {
        m_field = {};
        m_panes.text.setCurrentItem(item);
        showHeading(item);
    });
    connect(&m_panes.text, &LetterPane::fieldActivated, this, &ReviewController::goToField);
    connect(&m_panes.text, &LetterPane::itemActivated, this, [this](int item) {
        const QScopedValueRollback following(m_following, true);
        m_panes.structure.view().selectItem(item);
    });
    connect(&m_panes.text, &LetterPane::wordsChosen, this, [this](const FieldPath& path, const core::FieldEdit& edit) {
        if (!m_session.mayLeave())
            return;
        m_panes.fields.correct(path, edit);
        goToField(path);
    });
    connect(&m_panes.text, &LetterPane::itemWanted, &fields, &StructureView::selectItem);
    connect(&m_panes.text, &LetterPane::refused, this, &ReviewController::told);
}

void ReviewController::connectCards()
{
    const FindingCards& cards = m_panes.structure.cards();
    connect(&cards, &FindingCards::wordsWanted, this, &ReviewController::showFinding);
    connect(&cards, &FindingCards::dismissWanted, this,
        [this](const core::Finding& finding, const QString& note) { setDismissed(finding, note); });
    connect(&cards, &FindingCards::restoreWanted, this,
        [this](const core::Finding& finding) { setDismissed(finding, {}); });
    connect(&cards, &FindingCards::nearestWanted, this, [this](const core::Finding& finding, const QString& name) {
        const auto path = FieldPath::parse(finding.fieldPath);
        if (path && m_session.mayLeave())
            takeNearest(*path, name);
    });
    connect(&cards, &FindingCards::nameWanted, this, &ReviewController::nameWanted);
    connect(&m_panes.structure.view(), &StructureView::nameWanted, this, &ReviewController::nameWanted);
}

// The name that was meant stands where the one stands that was written. The card goes, so that the focus does too.
void ReviewController::takeNearest(const FieldPath& path, const QString& name)
{
    const core::Field* written = core::fieldAt(m_session.letter()->effective, path);
    auto edit = editFromTexts(*m_session.letter(), path, {name});
    if (edit && written && edit->values.first().spans.isEmpty())
        edit->values.first().spans = written->spans();
    m_panes.fields.correct(path, edit);
    m_panes.structure.view().setFocus();
}

void ReviewController::setDismissed(const core::Finding& finding, const std::optional<QString>& note)
{
    if (!m_session.mayLeave())
        return;
    m_session.history().push(
        std::make_unique<SetDismissed>(*m_session.project(), m_session.letter()->row.id, finding, note));
    m_panes.structure.view().setFocus();
}

void ReviewController::connectActions(const WindowActions& actions)
{
    connect(actions.dismissFinding, &QAction::triggered, &m_panes.structure.cards(), &FindingCards::askForNote);
    connect(actions.outline, &QAction::triggered, &m_panes.text, &LetterPane::openOutline);
    connect(actions.useSelection, &QAction::triggered, &m_panes.text, &LetterPane::openUseAs);
    connect(&m_session.history(), &EditHistory::movedTo, this, [this](core::LetterId, const FieldPath& field) {
        if (field.spec)
            goToField(field);
    });
    connect(actions.undo, &QAction::triggered, this, [this] {
        if (m_session.mayLeave())
            m_session.history().undo();
    });
    connect(actions.redo, &QAction::triggered, this, [this] {
        if (m_session.mayLeave())
            m_session.history().redo();
    });
}

void ReviewController::goToLetter(core::LetterId id)
{
    if (m_session.show(id) || !m_session.letter())
        return;
    // The list is still busy with the click that chose another letter.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const auto& letter = m_session.letter())
                m_panes.letters.setCurrent(letter->row.id);
        },
        Qt::QueuedConnection);
}

void ReviewController::showLetter()
{
    m_field = {};
    const auto& letter = m_session.letter();
    if (!letter) {
        m_panes.text.clear();
        m_panes.fields.clear();
        m_panes.structure.clear();
        m_panes.letters.clearCurrent();
        return;
    }
    const QScopedValueRollback following(m_following, true);
    m_panes.letters.setCurrent(letter->row.id);
    m_panes.text.showLetter(*letter, m_session.project()->lexicon());
    m_panes.fields.setLetter(*m_session.project(), *letter);
    m_panes.structure.showLetter(*letter, m_session.project()->lexicon());
    m_panes.structure.view().startAnew();
}

void ReviewController::refreshLetter()
{
    const auto& letter = m_session.letter();
    m_panes.text.showLetter(*letter, m_session.project()->lexicon());
    m_panes.fields.setLetter(*m_session.project(), *letter);
    m_panes.structure.showLetter(*letter, m_session.project()->lexicon());
    if (m_field.spec)
        m_panes.text.showField(m_field);
    else if (const int item = currentItem(); item >= 0 && item < letter->effective.items.size()
        && letter->effective.items.at(item).heading != m_heading) { // another one has its number now
        m_panes.text.setCurrentItem(item);
        showHeading(item);
    }
}

void ReviewController::showHeading(int item)
{
    const auto& letter = m_session.letter();
    const bool known = letter && item >= 0 && item < letter->effective.items.size();
    m_heading = known ? letter->effective.items.at(item).heading : core::Span();
    if (!m_following && !m_heading.isEmpty())
        m_panes.text.showSpans({m_heading});
}

void ReviewController::showFieldWords(const FieldPath& path)
{
    m_field = path;
    m_panes.text.setCurrentItem(path.item);
    if (!m_following)
        m_panes.text.showField(path);
}

bool ReviewController::goToField(const FieldPath& path)
{
    const bool found = m_panes.structure.view().select(path);
    m_field = path;
    m_panes.text.dropSelection(); // it is of where one was before
    m_panes.text.setCurrentItem(path.item);
    m_panes.text.showField(path);
    return found;
}

void ReviewController::goToPlace(core::LetterId letter, const QString& path, const core::Spans& spans)
{
    const bool shown = m_session.letter() && m_session.letter()->row.id == letter;
    if (!shown && !m_session.show(letter))
        return;
    if (const auto field = FieldPath::parse(path))
        goToField(*field);
    if (!spans.isEmpty())
        m_panes.text.showSpans(spans);
}

void ReviewController::showFinding(const core::Finding& finding)
{
    if (const auto path = FieldPath::parse(finding.fieldPath)) {
        goToField(*path);
    } else {
        const QScopedValueRollback following(m_following, true);
        m_field = {};
        m_panes.structure.view().selectItem(finding.item - 1);
        m_panes.text.setCurrentItem(finding.item - 1);
    }
    if (!finding.spans.isEmpty())
        m_panes.text.showSpans(finding.spans);
}

int ReviewController::currentItem() const
{
    return m_panes.structure.view().currentItem();
}

} // namespace imr::ui
