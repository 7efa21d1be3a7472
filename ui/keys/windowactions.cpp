// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/windowactions.h"

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
    makeReviewActions();
    makeWalkActions();
    makeEditActions();
    makeWordActions();
    makePartActions();
    makeProjectActions();
    makeViewActions();
    handbook = make("help.handbook", tr("&Handbook"), QKeySequence(Qt::Key_F1),
        tr("Opens at what is told there about the pane or dialog one is in"), QKeySequence(Qt::Key_F1));
    shortcuts = make("help.keys", tr("&Keys"), QKeySequence(Qt::Key_Question));
    changeKeys = make("help.change-keys", tr("&Change keys\u2026"));
    about = make("help.about", tr("&About IMR Workbench"));
    setProjectOpen(false);
    setLetterShown(false, false);
    setUnsaved(false);
    setPages(false, false);
    setUndo(false, {});
    setRedo(false, {});
}

QAction* WindowActions::make(
    const char* id, const QString& text, const QKeySequence& key, const QString& hint, const QKeySequence& fixed)
{
    auto* action = new QAction(text, this);
    if (!hint.isEmpty())
        action->setToolTip(hint);
    m_keys.add({QString::fromLatin1(id), QString(text).remove(u'&').remove(u'\u2026'), action, key, fixed});
    m_window->addAction(action);
    return action;
}

void WindowActions::makeProjectActions()
{
    newProject = make("project.new", tr("&New project\u2026"), QKeySequence::New);
    openProject = make("project.open", tr("&Open project\u2026"), QKeySequence::Open);
    openFolder = make("project.open-folder", tr("Open &folder of letters\u2026"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Makes a project of the letters in a folder"));
    openSamples
        = make("project.samples", tr("Open &sample batch"), {}, tr("Invented letters to try the workbench with"));
    importFolder = make("project.import-folder", tr("&Import folder\u2026"), QKeySequence(Qt::CTRL | Qt::Key_I));
    importLetters
        = make("project.import-letters", tr("Import &letters\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    exportCsv = make("project.export", tr("&Export\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E));
    printLetter = make("project.print-letter", tr("&Print the letter\u2026"), QKeySequence::Print,
        tr("The letter beside its structure; to a printer or a PDF"));
    restoreBackup = make("project.restore-backup", tr("Restore from &backup\u2026"), {},
        tr("Puts an earlier state in the place of the project, or of one that can no longer be opened"));
    rescue = make("project.rescue", tr("Sa&ve what can be read as a new project\u2026"), {},
        tr("Copies every letter, correction and review of a damaged project that can still be read"));
    saveAgain = make("project.save-again", tr("&Try to save again"), {},
        tr("Writes the changes that could not be saved before, when what was in the way is gone"));
    saveAgain->setIconText(tr("Try again"));
    saveElsewhere = make("project.save-elsewhere", tr("Save else&where\u2026"), {},
        tr("Puts a copy of the project, with the changes that were not saved, in another place and goes on there"));
    dropUnsaved = make("project.drop-unsaved", tr("&Give up unsaved changes\u2026"), {},
        tr("Shows the letters as they were saved last"));
    removeLetter = make("project.remove-letter", tr("Remove &letter\u2026"), {},
        tr("Takes the letter out of the project for good, its text too"));
    closeProject = make("project.close", tr("&Close project"), QKeySequence::Close);
    quit = make("project.quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    readAnew = make("project.read-anew", tr("Read letters a&new\u2026"), {},
        tr("Shows where this program reads the letters otherwise than what is held"));
    evaluate = make("project.evaluate", tr("How &well the parser reads\u2026"), {},
        tr("Compares what was parsed with the letters that were reviewed"));
    statistics = make("project.statistics", tr("The batch in num&bers\u2026"), QKeySequence(Qt::CTRL | Qt::Key_B),
        tr("How items were decided by drug, class, guideline and specialty, what was found and corrected"));
    precedents = make("project.precedents", tr("Others &like this item\u2026"), QKeySequence(Qt::SHIFT | Qt::Key_P),
        tr("How other items with the same drug, class or guideline were decided"));
    drugNames = make("project.drug-names", tr("Drug na&mes of this project\u2026"));
}

void WindowActions::makeEditActions()
{
    undo = make("edit.undo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = make("edit.redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), {},
        QKeySequence(Qt::CTRL | Qt::Key_Y)); // as other programs have it
    find = make("edit.find", tr("&Find letters"), QKeySequence(Qt::CTRL | Qt::Key_F));
    addFilter = make("edit.add-filter", tr("Fi&lter letters by\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        tr("By drug, class, guideline, page, specialty, finding and more"));
    views = make("edit.views", tr("Saved vie&ws\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        tr("Filters and columns of the letters kept under a name"));
    nextHit = make("edit.next-hit", tr("Ne&xt search hit"), QKeySequence(Qt::Key_F3),
        tr("The next place of the search in this letter, then in the next letter of the list"));
    previousHit = make("edit.previous-hit", tr("Pre&vious search hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    useSelection = make("edit.use-selection", tr("Use &selected words as\u2026"), QKeySequence(Qt::Key_U));
    sameMisreading = make("edit.same-misreading", tr("Same &misreading elsewhere\u2026"), QKeySequence(Qt::Key_M),
        tr("Shows the other letters where the same words gave the value that was corrected last"));
    sameMisreading->setEnabled(false);
}

// Left hand, left edge; right hand, right edge. The left key of each pair goes left. The same on US and Spanish boards.
void WindowActions::makeWordActions()
{
    const QString hint = tr("Of the field one is at, or of the words selected in the letter");
    startBack = make("words.start-back", tr("Words begin a word &earlier"), QKeySequence(Qt::Key_W), hint);
    startOn = make("words.start-on", tr("Words begin a word &later"), QKeySequence(Qt::Key_E), hint);
    endBack = make("words.end-back", tr("Words end a &word earlier"), QKeySequence(Qt::Key_Comma), hint);
    endOn = make("words.end-on", tr("Words end a w&ord later"), QKeySequence(Qt::Key_Period), hint);
}

void WindowActions::makePartActions()
{
    cutItem = make("parts.cut", tr("&Cut the item here"), QKeySequence(Qt::Key_X),
        tr("What begins at the text cursor becomes an item of its own"));
    makeItem = make("parts.make", tr("New &item from the selected words"), QKeySequence(Qt::Key_I));
    joinItems = make("parts.join", tr("&Join with the next item"), QKeySequence(Qt::SHIFT | Qt::Key_J));
    movePartUp = make(
        "parts.up", tr("Move &up"), QKeySequence(Qt::SHIFT | Qt::Key_U), tr("The item, drug or citation one is at"));
    movePartDown = make("parts.down", tr("Move &down"), QKeySequence(Qt::SHIFT | Qt::Key_D));
    addPart = make("parts.add", tr("&Add\u2026"), QKeySequence(Qt::SHIFT | Qt::Key_A),
        tr("A drug, a citation or a field that the item one is at has not"));
    removePart = make(
        "parts.remove", tr("&Remove"), QKeySequence(Qt::SHIFT | Qt::Key_X), tr("The item, drug or citation one is at"));
}

void WindowActions::makeReviewActions()
{
    accept = make("review.accept", tr("&Accept and next"), QKeySequence(Qt::Key_Space),
        tr("Marks the letter as reviewed and goes to the next one to review"));
    acceptItem = make("review.accept-item", tr("Accept the &item"), QKeySequence(Qt::Key_A),
        tr("Ticks the item one is at and goes to the next; with the last one the letter is accepted"));
    toggleDecision = make("review.toggle-decision", tr("Toggle the decisi&on"), QKeySequence(Qt::Key_T),
        tr("Upheld becomes Overturned in the item one is at, and the other way round"));
    flag = make(
        "review.flag", tr("&Flag"), QKeySequence(Qt::Key_F), tr("Sets the letter aside; again takes the flag off"));
    flagWithNote = make("review.flag-note", tr("Flag with a no&te\u2026"), QKeySequence(Qt::SHIFT | Qt::Key_F));
    skip = make("review.skip", tr("&Skip with a reason\u2026"), QKeySequence(Qt::Key_S),
        tr("The letter stays to be reviewed and comes after all others"));
    reopen = make(
        "review.reopen", tr("Back to &review"), QKeySequence(Qt::Key_R), tr("The letter counts as not reviewed again"));
    dismissFinding = make("review.dismiss", tr("&Dismiss the finding\u2026"), QKeySequence(Qt::Key_D),
        tr("Says, with a note, that the finding one is at needs no attention"));
}

void WindowActions::makeWalkActions()
{
    next = make("go.next", tr("&Next letter"), QKeySequence(Qt::Key_J), tr("The letter after this one in the list"));
    next->setIconText(tr("Next"));
    previous = make(
        "go.previous", tr("&Previous letter"), QKeySequence(Qt::Key_K), tr("The letter before this one in the list"));
    previous->setIconText(tr("Previous"));
    nextProblem = make("go.next-problem", tr("Next pro&blem"), QKeySequence(Qt::Key_N),
        tr("The next finding or unsure field of this letter, then the next letter that has some"));
    previousProblem = make("go.previous-problem", tr("Pre&vious problem"), QKeySequence(Qt::SHIFT | Qt::Key_N));
    nextFinding = make("go.next-finding", tr("Next &finding"), QKeySequence(Qt::Key_G),
        tr("The next finding of this letter, then the next letter that has some"));
    nextUnsure = make("go.next-unsure", tr("Next &unsure field"), QKeySequence(Qt::Key_L),
        tr("The next field of this letter that was read with low confidence, then the next letter that has some"));
    nextQuantity = make("go.next-quantity", tr("Next &quantity"), QKeySequence(Qt::Key_Q),
        tr("The quantity of this item, then of the next; type the right one over it"));
    goById = make("go.by-id", tr("Open by &id\u2026"), QKeySequence(Qt::CTRL | Qt::Key_G),
        tr("The words of an exported row, by the cell of its column \u201cid\u201d"));
    outline = make("go.item", tr("Go to an &item\u2026"), QKeySequence(Qt::Key_O),
        tr("The items of the letter with their decisions; a digit goes to one"));
    goToLetters = make("go.letters", tr("Go to the l&etters"), QKeySequence(Qt::CTRL | Qt::Key_1));
    goToText = make("go.text", tr("Go to the &text"), QKeySequence(Qt::CTRL | Qt::Key_2));
    goToStructure = make("go.structure", tr("Go to the st&ructure"), QKeySequence(Qt::CTRL | Qt::Key_3));
}

void WindowActions::makeViewActions()
{
    lettersPane = make("view.letters", tr("&Letters"), QKeySequence(Qt::Key_F9));
    lettersPane->setCheckable(true);
    lettersPane->setChecked(true);
    structurePane = make("view.structure", tr("&Structure"), QKeySequence(Qt::Key_F10));
    structurePane->setCheckable(true);
    structurePane->setChecked(true);
    columns = make("view.columns", tr("&Columns of the letters\u2026"));
    nextView = make("view.page", tr("Te&xt, page or both"), QKeySequence(Qt::Key_P),
        tr("Shows a PDF letter as its text, as its pages, as both beside each other"));
    fitWidth = make("view.fit-width", tr("&Fit the page to the width"), QKeySequence(Qt::SHIFT | Qt::Key_W));
    // On many keyboards plus needs Shift; Ctrl with that key alone is meant too.
    larger = make("view.larger", tr("La&rger"), QKeySequence(Qt::CTRL | Qt::Key_Plus), tr("The letter's text or pages"),
        QKeySequence(Qt::CTRL | Qt::Key_Equal));
    smaller = make("view.smaller", tr("S&maller"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualSize = make("view.usual-size", tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0));
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
    file->addActions({importFolder, importLetters, exportCsv, printLetter});
    file->addSeparator();
    file->addActions({saveAgain, saveElsewhere, dropUnsaved, restoreBackup, rescue, closeProject, quit});

    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({find, addFilter, views, nextHit, previousHit});
    edit->addSeparator();
    edit->addActions({useSelection, sameMisreading});
    edit->addSeparator();
    edit->addActions({startBack, startOn, endBack, endOn});
    edit->addSeparator();
    edit->addActions({addPart, cutItem, makeItem, joinItems, movePartUp, movePartDown, removePart});

    QMenu* review = bar.addMenu(tr("&Review"));
    review->addActions({accept, acceptItem, toggleDecision});
    review->addSeparator();
    review->addActions({flag, flagWithNote, skip, reopen});
    review->addSeparator();
    review->addAction(dismissFinding);

    QMenu* go = bar.addMenu(tr("&Go"));
    go->addActions({next, previous});
    go->addSeparator();
    go->addActions({nextProblem, previousProblem, nextFinding, nextUnsure, nextQuantity, outline});
    go->addSeparator();
    go->addAction(goById);
    go->addSeparator();
    go->addActions({goToLetters, goToText, goToStructure});

    QMenu* project = bar.addMenu(tr("&Project"));
    project->addActions({statistics, precedents, readAnew, evaluate, drugNames});
    project->addSeparator();
    project->addAction(removeLetter);

    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({lettersPane, structurePane, columns});
    view->addSeparator();
    view->addActions({nextView, fitWidth, larger, smaller, usualSize});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(appearance->actions());

    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({handbook, shortcuts, changeKeys, about});
}

QList<WindowActions::Group> WindowActions::groups() const
{
    return {{tr("Review"), {accept, acceptItem, toggleDecision, flag, flagWithNote, skip, reopen, dismissFinding}},
        {tr("Go to"),
            {next, previous, nextProblem, previousProblem, nextFinding, nextUnsure, nextQuantity, outline, goById,
                goToLetters, goToText, goToStructure}},
        {tr("Edit"),
            {undo, redo, find, addFilter, views, nextHit, previousHit, useSelection, startBack, startOn, endBack, endOn,
                sameMisreading}},
        {tr("Items"), {addPart, cutItem, makeItem, joinItems, movePartUp, movePartDown, removePart}},
        {tr("Projects and window"),
            {openProject, openFolder, importFolder, importLetters, exportCsv, printLetter, statistics, precedents,
                readAnew, evaluate, drugNames, newProject, openSamples, saveAgain, saveElsewhere, dropUnsaved,
                restoreBackup, rescue, removeLetter, closeProject, lettersPane, structurePane, columns, nextView,
                fitWidth, larger, smaller, usualSize, handbook, shortcuts, changeKeys, about, quit}}};
}

void WindowActions::setProjectOpen(bool open, bool writable)
{
    m_writable = writable;
    for (QAction* action : {exportCsv, closeProject, find, addFilter, views, goById, lettersPane, structurePane,
             columns, goToLetters, goToText, goToStructure, readAnew, evaluate, statistics, drugNames})
        action->setEnabled(open);
    for (QAction* action : {importFolder, importLetters})
        action->setEnabled(open && writable);
}

// Nothing to save is what people are used to: then there is no word of it.
void WindowActions::setUnsaved(bool any)
{
    for (QAction* action : {saveAgain, saveElsewhere, dropUnsaved}) {
        action->setVisible(any);
        action->setEnabled(any);
    }
}

void WindowActions::setLetterShown(bool shown, bool readable)
{
    for (QAction* action :
        {previous, next, nextProblem, previousProblem, nextFinding, nextUnsure, nextHit, previousHit})
        action->setEnabled(shown);
    for (QAction* action : {accept, removeLetter})
        action->setEnabled(shown && m_writable);
    for (QAction* action : {nextQuantity, outline, printLetter, precedents, skip, larger, smaller, usualSize})
        action->setEnabled(shown && readable);
    for (QAction* action :
        {acceptItem, toggleDecision, flag, flagWithNote, reopen, useSelection, dismissFinding, startBack, startOn,
            endBack, endOn, cutItem, makeItem, joinItems, movePartUp, movePartDown, removePart, addPart})
        action->setEnabled(shown && readable && m_writable);
}

void WindowActions::setPages(bool has, bool shown)
{
    nextView->setEnabled(has);
    fitWidth->setEnabled(shown);
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

} // namespace imr::ui
