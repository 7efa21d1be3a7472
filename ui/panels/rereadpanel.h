// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/rereading.h"
#include "ui/models/placesmodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace imr::ui {

class PlacesPanel;
class ProjectJob;
class WorkPage;

// Reads all letters of the project anew, shows where this program reads otherwise than what is held, and lets the
// person choose what is to be taken. Writes nothing itself.
class RereadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RereadPanel(QWidget* parent = nullptr);

    void start(const core::Project& project);
    void clear(); // stops; for a project that closes
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] const core::Rereading& rereading() const { return m_rereading; }
    [[nodiscard]] QList<core::RereadDifference> ticked() const;
    // While what was chosen is written; stopWanted() may follow.
    void showApplying(int done, int all);
    [[nodiscard]] QWidget& stopButton() const;
    void showApplied(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] PlacesModel& places() const { return *m_places; }

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void applyWanted();
    void stopWanted(); // of the writing
    void failed(const imr::core::Error& error);

private:
    void showResult();
    void showDifferences();
    [[nodiscard]] bool isShown(const core::RereadDifference& difference) const;

    ProjectJob* m_job;
    PlacesModel* m_places;
    PlacesPanel* m_list;
    WorkPage* m_work;
    QPushButton* m_known; // shows what persons had corrected before too
    QStackedLayout* m_pages;
    std::shared_ptr<core::Rereading> m_found; // filled by the job
    core::Rereading m_rereading;
    QList<core::RereadDifference> m_shown; // a row each
};

} // namespace imr::ui
