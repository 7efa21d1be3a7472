// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placekeeper.h"

#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/session/session.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"

#include <utility>

namespace imr::ui {

namespace {

constexpr int pause = 300; // ms

} // namespace

PlaceKeeper::PlaceKeeper(
    Session& session, const ReviewController::Panes& panes, ReviewController& review, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_panes(panes)
    , m_review(review)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PlaceKeeper::remember);
    connect(&session, &Session::letterShown, &m_soon, qOverload<>(&QTimer::start));
    connect(&panes.letters, &LettersPane::filterChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&panes.structure.view(), &StructureView::fieldSelected, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::projectAboutToClose, this, [this] { m_placeWanted.reset(); });
    connect(&panes.list, &QAbstractItemModel::rowsInserted, this, &PlaceKeeper::showFirst);
    connect(&panes.list, &QAbstractItemModel::modelReset, this, [this] {
        if (m_firstWanted)
            showFirst();
    });
}

void PlaceKeeper::goBack()
{
    const Place place = loadPlace(*m_session.project());
    m_panes.letters.setFilter(place.filter);
    if (!m_panes.list.isReading()) {
        goTo(place);
        return;
    }
    m_placeWanted = place;
    const auto goOn = [this] {
        if (const auto wanted = std::exchange(m_placeWanted, {}); wanted && !m_session.letter())
            goTo(*wanted);
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void PlaceKeeper::goTo(const Place& place)
{
    if (!place.letter || !m_session.show(*place.letter)) {
        showFirst();
        return;
    }
    if (const auto path = core::FieldPath::parse(place.fieldPath))
        m_review.goToField(*path);
    m_panes.structure.view().setFocus();
}

void PlaceKeeper::showFirst()
{
    if (m_placeWanted)
        return;
    const auto first = m_panes.list.idAt(0);
    m_firstWanted = !first && m_panes.list.isReading();
    if (first && !m_session.letter() && m_session.show(*first))
        m_panes.structure.view().setFocus();
}

void PlaceKeeper::remember()
{
    m_soon.stop();
    core::Project* project = m_session.project();
    const auto& letter = m_session.letter();
    if (!project || !letter)
        return;
    const core::FieldPath field = m_review.currentField();
    savePlace(*project, {letter->row.id, field.spec ? field.toString() : QString(), m_panes.list.filter()});
}

bool PlaceKeeper::stayThrough(const std::function<bool()>& changeProject)
{
    const core::LetterFilter filter = m_panes.list.filter();
    const auto letter = m_session.letter();
    const core::FieldPath field = m_review.currentField();
    if (!changeProject())
        return false;
    m_panes.letters.setFilter(filter);
    if (letter && m_session.show(letter->row.id) && field.spec)
        m_review.goToField(field);
    return true;
}

} // namespace imr::ui
