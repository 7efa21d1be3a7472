// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluation.h"
#include "ui/models/placesmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedLayout;
class QTreeWidget;

namespace imr::ui {

class PlacesView;
class ProjectJob;
class WorkPage;

// How well the parser read the letters that persons have reviewed: a row for each field, and the values that differ.
class EvaluationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationPanel(QWidget* parent = nullptr);

    void start(const core::Project& project);
    void clear(); // stops; for a project that closes
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] PlacesModel& places() const { return *m_places; }

Q_SIGNALS:
    void placeWanted(const imr::ui::LetterPlace& place);
    void againWanted(); // with another choice of what is compared
    void failed(const imr::core::Error& error);

private:
    QWidget* makeResult();
    void showResult();
    void copyAsText() const;
    void copyAsCsv() const;

    ProjectJob* m_job;
    PlacesModel* m_places;
    PlacesView* m_cells;
    QTreeWidget* m_scores;
    QLabel* m_sentence;
    QLabel* m_cellsTitle;
    QCheckBox* m_anew;
    WorkPage* m_work;
    QWidget* m_result;
    QStackedLayout* m_pages;
    std::shared_ptr<core::Evaluation> m_found; // filled by the job
};

// The scores as rows of a table, the head first: for the clipboard.
[[nodiscard]] QList<QStringList> scoreRows(const core::Evaluation& evaluation);

} // namespace imr::ui
