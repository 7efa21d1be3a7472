// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/keybindings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace imr::ui {

// Every command of the window: its id, text and standard key, told here and nowhere else, and the menus they stand in.
// What they do is connected by the window.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget* window);

    void fill(QMenuBar& bar);
    // Those that need an open project, one that can be changed, a letter. Tell of the project first.
    void setProjectOpen(bool open, bool writable = true);
    void setLetterShown(bool shown, bool readable);
    void setUnsaved(bool any);
    void setPages(bool has, bool shown);
    void setUndo(bool can, const QString& what);
    void setRedo(bool can, const QString& what);
    [[nodiscard]] KeyBindings& keys() { return m_keys; }
    // For the sheet of keys.
    struct Group
    {
        QString title;
        QList<QAction*> actions;
    };
    [[nodiscard]] QList<Group> groups() const;

    QAction* newProject;
    QAction* openProject;
    QAction* openFolder;
    QAction* openSamples;
    QAction* importFolder;
    QAction* importLetters;
    QAction* exportCsv;
    QAction* printLetter;
    QAction* restoreBackup;
    QAction* rescue;
    QAction* saveAgain; // these three while an edit waits
    QAction* saveElsewhere;
    QAction* dropUnsaved;
    QAction* removeLetter;
    QAction* closeProject;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* addFilter;
    QAction* views;
    QAction* nextHit;
    QAction* previousHit;
    QAction* useSelection;
    QAction* startBack; // the words of the field one is at
    QAction* startOn;
    QAction* endBack;
    QAction* endOn;

    QAction* cutItem;
    QAction* makeItem;
    QAction* joinItems;
    QAction* movePartUp;
    QAction* movePartDown;
    QAction* removePart;
    QAction* addPart;

    QAction* previous;
    QAction* next;
    QAction* nextProblem;
    QAction* previousProblem;
    QAction* nextFinding;
    QAction* nextUnsure;
    QAction* nextQuantity;
    QAction* outline;
    QAction* accept;
    QAction* acceptItem;
    QAction* toggleDecision;
    QAction* flag;
    QAction* flagWithNote;
    QAction* skip;
    QAction* reopen;
    QAction* dismissFinding;

    QAction* readAnew;
    QAction* evaluate;
    QAction* statistics;
    QAction* precedents;
    QAction* drugNames;
    QAction* sameMisreading;

    QAction* goById;

    QAction* lettersPane;
    QAction* structurePane;
    QAction* columns;
    QAction* nextView;
    QAction* fitWidth;
    QAction* larger;
    QAction* smaller;
    QAction* usualSize;
    QAction* goToLetters;
    QAction* goToText;
    QAction* goToStructure;
    QActionGroup* appearance; // data: Appearance::Choice as int

    QAction* handbook;
    QAction* shortcuts;
    QAction* changeKeys;
    QAction* about;

    QMenu* recent;

private:
    // `id` is what a person's own key is kept by.
    QAction* make(const char* id, const QString& text, const QKeySequence& key = {}, const QString& hint = {},
        const QKeySequence& fixed = {});
    void makeProjectActions();
    void makeEditActions();
    void makeWordActions();
    void makePartActions();
    void makeReviewActions();
    void makeWalkActions();
    void makeViewActions();

    QWidget* m_window;
    KeyBindings m_keys;
    bool m_writable = true;
};

} // namespace imr::ui
