// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <QObject>
#include <QTimer>

namespace imr::core {
struct Error;
}

namespace imr::ui {

class BottomPanel;
class PrecedentsPanel;
class Session;
class StructureView;
class WindowActions;
struct LetterPlace;

// Opens the list of items like the one that one is at, and keeps it on that item. Going to one of the list leaves the
// list as it is, until one goes on to another item by oneself.
class PrecedentsController final : public QObject
{
    Q_OBJECT

public:
    PrecedentsController(
        Session& session, BottomPanel& bottom, StructureView& fields, const WindowActions& actions, QObject* parent);

    [[nodiscard]] PrecedentsPanel& panel() const { return *m_panel; }

public Q_SLOTS:
    void open();

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void failed(const imr::core::Error& error);

private:
    void follow();
    void showCurrent();
    void goTo(const LetterPlace& place);
    [[nodiscard]] int currentItem() const;

    Session& m_session;
    BottomPanel& m_bottom;
    StructureView& m_fields;
    PrecedentsPanel* m_panel;
    QTimer m_soon; // one look for many changes
    core::LetterId m_visited {}; // gone to from the list
    int m_visitedItem = -1;
};

} // namespace imr::ui
