// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/windowmemory.h"
#include "ui/window/reviewcontroller.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace imr::ui {

// Where the person is in a project: list, letter and field. Remembered with the project, gone back to when it is opened
// again, kept while it moves.
class PlaceKeeper final : public QObject
{
    Q_OBJECT

public:
    PlaceKeeper(Session& session, const ReviewController::Panes& panes, ReviewController& review, QObject* parent);

    // To where one was in the project that was opened, else to its first letter. Of a large project the list comes
    // first, and the window can be used in between.
    void goBack();
    void showFirst(); // letter of the list, as soon as that is read; unless one is shown
    void remember();
    // Does it, and shows the same as before.
    bool stayThrough(const std::function<bool()>& changeProject);

private:
    void goTo(const Place& place);

    Session& m_session;
    ReviewController::Panes m_panes;
    ReviewController& m_review;
    QTimer m_soon; // one note for many steps
    bool m_firstWanted = false; // of the list, which is being read
    std::optional<Place> m_placeWanted; // to be gone to when what waits is painted
};

} // namespace imr::ui
