// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace imr::ui {

// Every action of the window with its text and keys, and the menus they stand in. What they do is connected by the
// window.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget* window);

    void fill(QMenuBar& bar);
    // Those that need an open project, a letter.
    void setProjectOpen(bool open);
    void setLetterShown(bool shown, bool readable);
    void setUndo(bool can, const QString& what);
    void setRedo(bool can, const QString& what);
    [[nodiscard]] QList<QAction*> all() const; // for the shortcut sheet, menu by menu

    QAction* newProject;
    QAction* openProject;
    QAction* openFolder;
    QAction* openSamples;
    QAction* importFolder;
    QAction* importLetters;
    QAction* exportCsv;
    QAction* closeProject;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* nextHit;
    QAction* previousHit;
    QAction* useSelection;

    QAction* previous;
    QAction* next;
    QAction* nextProblem;
    QAction* flag;
    QAction* flagWithNote;
    QAction* reopen;
    QAction* accept;
    QAction* dismissFinding;

    QAction* readAnew;
    QAction* evaluate;
    QAction* drugNames;
    QAction* sameMisreading;

    QAction* lettersPane;
    QAction* structurePane;
    QAction* goToLetters;
    QAction* goToText;
    QAction* goToStructure;
    QActionGroup* appearance; // data: Appearance::Choice as int

    QAction* shortcuts;
    QAction* about;

    QMenu* recent;

private:
    QAction* make(const QString& text, const QKeySequence& key = QKeySequence(), const QString& hint = QString());
    void makeProjectActions();
    void makeReviewActions();
    void makeViewActions();

    QWidget* m_window;
};

} // namespace imr::ui
