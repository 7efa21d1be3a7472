// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/savedviews.h"

#include <QObject>
#include <QTimer>

class QMenu;

namespace imr::ui {

class LettersPane;
class ProjectJob;
class Prompt;
class Session;
class WindowActions;
struct FilterPart;

// What an analyst makes of the list of letters: its columns, saved views, values to filter by, and copies of its rows.
// Columns are remembered with the project; a new one begins as the last was left.
class ListController final : public QObject
{
    Q_OBJECT

public:
    ListController(Session& session, LettersPane& pane, const WindowActions& actions, Prompt& prompt, QObject* parent);

Q_SIGNALS:
    void told(const QString& sentence); // what was done
    void refused(const QString& sentence); // what was not
    void failed(const imr::core::Error& error);

private:
    void takeProject();
    void rememberColumns();
    void arrangeColumns();
    void readValues(const FilterPart& part);
    void copyLetters();

    void showViews();
    void fillViews(QMenu& menu);
    void apply(const QString& name);
    bool mayKeep(); // false: refused() says why not
    void saveView();
    void renameView(const QString& name);
    void removeView(const QString& name);
    void keepViews();
    void updateViewName();

    Session& m_session;
    LettersPane& m_pane;
    Prompt& m_prompt;
    ProjectJob* m_values; // counts what can be filtered by
    ProjectJob* m_copy;
    const FilterPart* m_wanted = nullptr; // whose values were asked for last
    SavedViews m_views;
    QString m_applied; // the view that was gone from last: proposed when the next is saved
    QTimer m_columnsSoon; // one write for a column that is drawn wider
};

} // namespace imr::ui
