// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/base/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace imr::ui {

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , recent(new QMenu(tr("Open &recent"), window))
    , m_window(window)
{
    makeProjectActions();
    makeReviewActions();
    makeViewActions();
    shortcuts = make(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    about = make(tr("&About IMR Workbench"));
    setProjectOpen(false);
    setLetterShown(false, false);
    setUndo(false, {});
    setRedo(false, {});
}

QAction* WindowActions::make(const QString& text, const QKeySequence& key, const QString& hint)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    if (!hint.isEmpty())
        action->setToolTip(hint);
    m_window->addAction(action);
    return action;
}

void WindowActions::makeProjectActions()
{
    newProject = make(tr("&New project\u2026"), QKeySequence::New);
    openProject = make(tr("&Open project\u2026"), QKeySequence::Open);
    openFolder = make(tr("Open &folder of letters\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        tr("Makes a project of the letters in a folder"));
    openSamples = make(tr("Open &sample batch"), QKeySequence(), tr("Invented letters to try the workbench with"));
    importFolder = make(tr("&Import folder\u2026"), QKeySequence(Qt::CTRL | Qt::Key_I));
    importLetters = make(tr("Import &letters\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    exportCsv = make(tr("&Export\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E));
    closeProject = make(tr("&Close project"), QKeySequence::Close);
    quit = make(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeReviewActions()
{
    undo = make(tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    find = make(tr("&Find letters"), QKeySequence(Qt::CTRL | Qt::Key_F));
    nextHit = make(tr("Ne&xt search hit"), QKeySequence(Qt::Key_F3),
        tr("The next place of the search in this letter, then in the next letter of the list"));
    previousHit = make(tr("Pre&vious search hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    useSelection = make(tr("&Use selected words as\u2026"), QKeySequence(Qt::Key_U));

    previous = make(tr("&Previous letter"), QKeySequence(Qt::Key_K), tr("The letter before this one in the list"));
    previous->setIconText(tr("Previous"));
    next = make(tr("&Next letter"), QKeySequence(Qt::Key_J), tr("The letter after this one in the list"));
    next->setIconText(tr("Next"));
    nextProblem = make(tr("Next pro&blem"), QKeySequence(Qt::Key_N),
        tr("The next finding or unsure field of this letter, then the next letter that has some"));
    flag = make(tr("&Flag"), QKeySequence(Qt::Key_F), tr("Sets the letter aside; again takes the flag off"));
    flagWithNote = make(tr("Flag with a no&te\u2026"), QKeySequence(Qt::SHIFT | Qt::Key_F));
    reopen = make(tr("Back &to review"), QKeySequence(Qt::Key_R), tr("The letter counts as not reviewed again"));
    accept = make(tr("&Accept and next"), QKeySequence(Qt::Key_Space),
        tr("Marks the letter as reviewed and goes to the next one to review"));
    dismissFinding = make(tr("&Dismiss the finding\u2026"), QKeySequence(Qt::Key_D),
        tr("Says, with a note, that the finding one is at needs no attention"));
    readAnew = make(tr("Read letters a&new\u2026"), QKeySequence(),
        tr("Shows where this program reads the letters otherwise than what is held"));
    evaluate = make(tr("How &well the parser reads\u2026"), QKeySequence(),
        tr("Compares what was parsed with the letters that were reviewed"));
    drugNames = make(tr("Drug na&mes of this project\u2026"));
    sameMisreading = make(tr("&Same misreading elsewhere\u2026"), QKeySequence(Qt::Key_M),
        tr("Shows the other letters where the same words gave the value that was corrected last"));
    sameMisreading->setEnabled(false);
}

void WindowActions::makeViewActions()
{
    lettersPane = make(tr("&Letters"), QKeySequence(Qt::Key_F9));
    lettersPane->setCheckable(true);
    lettersPane->setChecked(true);
    structurePane = make(tr("&Structure"), QKeySequence(Qt::Key_F10));
    structurePane->setCheckable(true);
    structurePane->setChecked(true);
    goToLetters = make(tr("Go to the l&etters"), QKeySequence(Qt::CTRL | Qt::Key_1));
    goToText = make(tr("Go to the &text"), QKeySequence(Qt::CTRL | Qt::Key_2));
    goToStructure = make(tr("Go to the st&ructure"), QKeySequence(Qt::CTRL | Qt::Key_3));

    appearance = new QActionGroup(this);
    const std::pair<QString, Appearance::Choice> looks[]
        = {{tr("&Follow the system"), Appearance::Choice::FollowSystem}, {tr("&Light"), Appearance::Choice::Light},
            {tr("&Dark"), Appearance::Choice::Dark}};
    for (const auto& [text, choice] : looks) {
        QAction* action = appearance->addAction(text);
        action->setCheckable(true);
        action->setData(int(choice));
    }
}

void WindowActions::fill(QMenuBar& bar)
{
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({newProject, openProject, openFolder});
    file->addMenu(recent);
    file->addAction(openSamples);
    file->addSeparator();
    file->addActions({importFolder, importLetters, exportCsv});
    file->addSeparator();
    file->addActions({closeProject, quit});

    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, nextHit, previousHit});
    edit->addSeparator();
    edit->addAction(useSelection);

    QMenu* review = bar.addMenu(tr("&Review"));
    review->addActions({accept, flag, flagWithNote, reopen});
    review->addSeparator();
    review->addActions({next, previous, nextProblem, dismissFinding});

    QMenu* project = bar.addMenu(tr("&Project"));
    project->addActions({sameMisreading, readAnew, evaluate, drugNames});

    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({lettersPane, structurePane});
    view->addSeparator();
    view->addActions({goToLetters, goToText, goToStructure});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(appearance->actions());

    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

void WindowActions::setProjectOpen(bool open)
{
    for (QAction* action : {importFolder, importLetters, exportCsv, closeProject, find, lettersPane, structurePane,
             goToLetters, goToText, goToStructure, readAnew, evaluate, drugNames})
        action->setEnabled(open);
}

void WindowActions::setLetterShown(bool shown, bool readable)
{
    for (QAction* action : {previous, next, nextProblem, accept, nextHit, previousHit})
        action->setEnabled(shown);
    for (QAction* action : {flag, flagWithNote, reopen, useSelection, dismissFinding})
        action->setEnabled(shown && readable);
}

void WindowActions::setUndo(bool can, const QString& what)
{
    undo->setEnabled(can);
    undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo \u201c%1\u201d").arg(what));
    undo->setIconText(what.isEmpty() ? tr("Undo") : tr("Undo \u201c%1\u201d").arg(what));
}

void WindowActions::setRedo(bool can, const QString& what)
{
    redo->setEnabled(can);
    redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo \u201c%1\u201d").arg(what));
}

QList<QAction*> WindowActions::all() const
{
    return {accept, next, previous, nextProblem, dismissFinding, flag, flagWithNote, reopen, undo, redo, find, nextHit,
        previousHit, useSelection, sameMisreading, goToLetters, goToText, goToStructure, lettersPane, structurePane,
        newProject, openProject, openFolder, importFolder, importLetters, exportCsv, closeProject, quit, shortcuts};
}

} // namespace imr::ui
