// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/samemisreading.h"

#include <QObject>

namespace imr::ui {

class BottomPanel;
class OfferStrip;
class PlacesModel;
class PlacesPanel;
class ProjectJob;
class Session;
class StructureModel;
struct LetterPlace;

// Spreads a correction: looks for other letters where the same words gave the same wrong value, offers to show them,
// and corrects those that the person ticks as one step. The offer goes with its letter; the last one can be come back
// to over later edits and from other letters.
class SpreadController final : public QObject
{
    Q_OBJECT

public:
    SpreadController(Session& session, StructureModel& fields, OfferStrip& offer, BottomPanel& bottom, QObject* parent);

    [[nodiscard]] PlacesModel& places() const { return *m_places; }
    [[nodiscard]] PlacesPanel& panel() const { return *m_panel; }
    [[nodiscard]] bool isLooking() const;

public Q_SLOTS:
    void showPlaces();
    void showLastOffer(); // looks once more: other edits may have changed the letters
    void apply();

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void told(const QString& sentence); // what was done
    void lastOfferChanged(bool is); // whether there is one to come back to

private:
    void look(const core::FieldPath& path);
    void lookFor(const core::Misreading& misreading, bool opens);
    void offerPlaces();
    [[nodiscard]] bool isAtTheCorrection() const;
    void forget();
    void setLastOffer(const std::optional<core::Misreading>& misreading);

    Session& m_session;
    OfferStrip& m_offer;
    BottomPanel& m_bottom;
    ProjectJob* m_job;
    PlacesModel* m_places;
    PlacesPanel* m_panel;
    core::Misreading m_misreading;
    core::LetterId m_correctedIn {};
    std::optional<core::Misreading> m_lastOffer;
    bool m_opens = false; // what is found is shown without an offer
    std::shared_ptr<core::SamePlaces> m_found; // filled by the job
};

} // namespace imr::ui
