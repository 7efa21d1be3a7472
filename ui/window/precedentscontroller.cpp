// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/precedentscontroller.h"

#include "ui/keys/windowactions.h"
#include "ui/models/structuretree.h"
#include "ui/panels/bottompanel.h"
#include "ui/panels/precedentspanel.h"
#include "ui/session/session.h"
#include "ui/structure/structureview.h"

#include <QAction>

namespace imr::ui {

namespace {

constexpr int rest = 80; // ms that one stays at an item before its like are looked for

} // namespace

PrecedentsController::PrecedentsController(
    Session& session, BottomPanel& bottom, StructureView& fields, const WindowActions& actions, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_bottom(bottom)
    , m_fields(fields)
    , m_panel(new PrecedentsPanel)
    , m_soon(this)
{
    m_bottom.add(*m_panel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &PrecedentsController::follow);
    connect(actions.precedents, &QAction::triggered, this, &PrecedentsController::open);
    connect(m_panel, &PrecedentsPanel::placeWanted, this, &PrecedentsController::goTo);
    connect(m_panel, &PrecedentsPanel::failed, this, &PrecedentsController::failed);
    const auto soon = [this] { m_soon.start(); };
    connect(&fields, &StructureView::fieldSelected, this, soon);
    connect(&fields, &StructureView::itemSelected, this, soon);
    connect(&session, &Session::letterShown, this, soon);
    connect(&session, &Session::letterRefreshed, this, [this, soon] {
        if (m_visitedItem >= 0 && m_bottom.content() == m_panel)
            m_panel->refresh();
        else
            soon();
    });
    connect(&session, &Session::projectAboutToClose, this, [this] {
        m_soon.stop();
        m_visitedItem = -1;
        m_panel->clear();
    });
}

void PrecedentsController::open()
{
    if (!m_session.letter())
        return;
    m_soon.stop(); // what it would follow is shown now
    m_visitedItem = -1;
    m_bottom.open(*m_panel);
    showCurrent();
}

int PrecedentsController::currentItem() const
{
    const auto& letter = m_session.letter();
    if (!letter || letter->effective.items.isEmpty())
        return -1;
    const int item = m_fields.currentItem();
    return item >= 0 && item < letter->effective.items.size() ? item : 0;
}

void PrecedentsController::follow()
{
    const auto& letter = m_session.letter();
    if (m_bottom.content() != m_panel || !letter)
        return;
    if (letter->row.id == m_visited && currentItem() == m_visitedItem)
        return;
    m_visitedItem = -1;
    showCurrent();
}

void PrecedentsController::showCurrent()
{
    const core::StoredLetter& letter = *m_session.letter();
    const int item = currentItem();
    m_panel->showItem(m_session.project()->path(),
        {letter.row.id, item,
            item < 0 ? QString() : letter.row.file + QStringLiteral(": ") + itemTitle(letter.effective, item)});
}

void PrecedentsController::goTo(const LetterPlace& place)
{
    const auto path = core::FieldPath::parse(place.path);
    m_visited = place.letter;
    m_visitedItem = path ? path->item : -1;
    Q_EMIT placeWanted(place);
}

} // namespace imr::ui
