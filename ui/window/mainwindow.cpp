// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/lexicon/guidelineindex.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportjob.h"
#include "ui/help/helpcontroller.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/placesmodel.h"
#include "ui/models/structuremodel.h"
#include "ui/panels/bottompanel.h"
#include "ui/projects/leftopen.h"
#include "ui/projects/projectwindows.h"
#include "ui/projects/recentprojects.h"
#include "ui/projects/welcomepage.h"
#include "ui/safekeeping/backupcontroller.h"
#include "ui/safekeeping/removalcontroller.h"
#include "ui/safekeeping/rescuecontroller.h"
#include "ui/safekeeping/unsavedcontroller.h"
#include "ui/session/session.h"
#include "ui/structure/integritystrip.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/arrangecontroller.h"
#include "ui/window/idopener.h"
#include "ui/window/importcontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/panelscontroller.h"
#include "ui/window/placekeeper.h"
#include "ui/window/precedentscontroller.h"
#include "ui/window/reviewacts.h"
#include "ui/window/spreadcontroller.h"
#include "ui/window/statisticscontroller.h"
#include "ui/window/statusstrip.h"
#include "ui/window/topbar.h"
#include "ui/window/walk.h"
#include "ui/window/wordscontroller.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace imr::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

MessageBar::Kind kindOf(const core::ImportReport& report)
{
    if (report.unreadable > 0 || report.found == 0)
        return MessageBar::Kind::Problem;
    return report.imported > 0 && !report.cancelled ? MessageBar::Kind::Done : MessageBar::Kind::Note;
}

} // namespace

MainWindow::MainWindow(Appearance& appearance, Prompt& prompt)
    : m_appearance(appearance)
    , m_prompt(prompt)
    , m_actions(new WindowActions(this))
    , m_session(new Session(this))
    , m_windows(new ProjectWindows(this))
    , m_list(new LettersTableModel(this))
    , m_fields(new StructureModel(m_session->history(), this))
    , m_letters(new LettersPane(*m_list))
    , m_text(new LetterPane)
    , m_structure(new StructurePane(*m_fields, core::GuidelineIndex::builtIn()))
    , m_bottom(new BottomPanel)
    , m_import(new ImportController)
    , m_export(new ExportJob(this))
    , m_topBar(new TopBar(*m_actions))
    , m_messages(new MessageBar)
    , m_status(new StatusStrip)
    , m_welcome(new WelcomePage(*m_actions))
    , m_pages(new QStackedWidget)
    , m_panes(new QSplitter)
    , m_levels(new QSplitter(Qt::Vertical))
{
    setWindowTitle(tr("IMR Workbench"));
    setAcceptDrops(true);
    assemble();
    const ReviewController::Panes panes {*m_list, *m_letters, *m_text, *m_fields, *m_structure};
    m_review = new ReviewController(*m_session, panes, *m_actions, this);
    m_acts = new ReviewActs(*m_session, panes, *m_actions, *m_review, m_prompt, this);
    m_place = new PlaceKeeper(*m_session, panes, *m_review, this);
    m_walk = new Walk(*m_session, panes, *m_actions, *m_review, this);
    m_panels = new PanelsController(*m_session, *m_bottom, *m_actions, m_prompt, this);
    m_spread = new SpreadController(*m_session, *m_fields, m_structure->offer(), *m_bottom, this);
    m_arrange = new ArrangeController(*m_session, *m_text, m_structure->view(), *m_actions, this);
    m_statistics = new StatisticsController(*m_session, *m_bottom, *m_actions, m_prompt, this);
    m_listing = new ListController(*m_session, *m_letters, *m_actions, m_prompt, this);
    m_byId = new IdOpener(*m_session, *m_list, *m_actions, m_prompt, this);
    m_words = new WordsController(*m_session, *m_text, *m_review, *m_actions, this);
    m_precedents = new PrecedentsController(*m_session, *m_bottom, m_structure->view(), *m_actions, this);
    m_backups = new BackupController(*m_session, *m_actions, m_prompt, this);
    const auto goOn = [this](const QString& copy) {
        const bool there = m_place->stayThrough([this, &copy] { return m_session->goOnIn(copy); });
        if (there)
            rememberProject(copy);
        updateRecent();
        return there;
    };
    m_unsaved = new UnsavedController(*m_session, *m_actions, *m_messages, m_prompt, goOn, this);
    m_rescue = new RescueController(*m_session, *m_actions, *m_messages, m_prompt, goOn, this);
    m_removal = new RemovalController(*m_session, *m_list, m_letters->table(), *m_actions, m_prompt, this);
    m_help = new HelpController(*m_actions->handbook, m_actions->keys(), this);
    connectSession();
    connectPanels();
    connectSafekeeping();
    connectProjectActions();
    connectViewActions();
    restoreLayout();
    showProject();
}

MainWindow::~MainWindow()
{
    m_import->abandon();
    m_session->setLeaveCheck({});
    m_session->setUnsavedCheck({});
    if (m_session->close())
        return;
    m_session->history().dropWaiting(); // the program ends against its will
    m_session->close();
}

void MainWindow::assemble()
{
    m_actions->fill(*menuBar());
    m_panes->addWidget(m_letters);
    m_panes->addWidget(m_text);
    m_panes->addWidget(m_structure);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(1, 1);
    m_letters->setMinimumWidth(290);
    m_text->setMinimumWidth(290);
    m_structure->setMinimumWidth(320);
    m_bottom->setMinimumHeight(210);
    m_levels->addWidget(m_panes);
    m_levels->addWidget(m_bottom);
    m_levels->setHandleWidth(1);
    m_levels->setChildrenCollapsible(false);
    m_levels->setStretchFactor(0, 1);
    m_levels->setSizes({540, 260});
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_levels);

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_messages);
    layout->addWidget(m_import);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::connectSession()
{
    // What can't be read of a damaged project is told of once, for all.
    const auto tellOnce = [this](const core::Error& error) {
        if (m_session->damage() && error.code == core::Error::Code::Damaged)
            return;
        tell(error);
        if (error.code == core::Error::Code::Damaged)
            m_toldOfProject.append(error.sentence);
    };
    connect(m_session, &Session::failed, this, tellOnce);
    connect(m_list, &LettersTableModel::failed, this, tellOnce);
    connect(m_fields, &StructureModel::refused, this,
        [this](const core::FieldPath&, const QString& why) { m_messages->show(MessageBar::Kind::Problem, why); });
    connect(m_session, &Session::projectAboutToClose, this, [this] {
        m_import->abandon();
        m_newProject.clear();
        m_messages->dismissPassing(); // what was done is no news of the next one
        m_place->remember();
        forgetOpen(m_session->project()->path());
        m_list->setProject(nullptr);
    });
    connect(m_session, &Session::projectChanged, this, &MainWindow::showProject);
    connect(m_session, &Session::becameFree, this, &MainWindow::openForChanges);
    connect(m_session, &Session::countsChanged, this, &MainWindow::showCounts);
    connect(m_session, &Session::waitingRowsChanged, m_list, [this] { m_list->setWaiting(m_session->waitingRows()); });
    const auto letterState = [this] {
        const auto& letter = m_session->letter();
        m_actions->setLetterShown(letter.has_value(), letter && letter->row.status != core::Status::Unreadable);
        if (letter && m_session->project())
            m_status->setReviewer(m_session->project()->reviewer(), letter->parser);
    };
    connect(m_session, &Session::letterShown, this, letterState);
    connect(m_session, &Session::letterRefreshed, this, letterState);
    // What was done is no news at the next letter, nor after an edit; what an edit has to tell comes after it.
    connect(m_session, &Session::letterShown, this, [this, before = core::LetterId()]() mutable {
        const auto& letter = m_session->letter();
        const core::LetterId now = letter ? letter->row.id : core::LetterId();
        if (before != core::LetterId() && now != core::LetterId() && now != before)
            m_messages->dismissPassing();
        before = now;
    });
    connect(&m_session->history(), &EditHistory::written, m_messages, &MessageBar::dismissPassing);
    connect(&m_session->history(), &EditHistory::changed, this, &MainWindow::updateUndo);
    connect(&m_session->history(), &EditHistory::written, this, [this] { m_status->setSaved(true); });
    connect(&m_session->history(), &EditHistory::failed, this, [this] { m_status->setSaved(false); });
    connect(&m_session->history(), &EditHistory::waitingChanged, this,
        [this] { m_status->setUnsaved(int(m_session->history().waiting().size())); });
    const auto note = [this](const QString& sentence) { m_messages->show(MessageBar::Kind::Note, sentence); };
    connect(m_review, &ReviewController::told, this, note);
    connect(m_arrange, &ArrangeController::told, this, note);
    connect(m_acts, &ReviewActs::told, this, note);
    connect(m_walk, &Walk::told, this, note);
    connect(m_words, &WordsController::told, this, note);
    connect(m_windows, &ProjectWindows::raised, this, &MainWindow::comeForward);
    connect(m_status, &StatusStrip::reviewerClicked, this, &MainWindow::changeReviewer);
    connect(m_welcome, &WelcomePage::projectChosen, this, [this](const QString& path) { open({path}); });
    connect(m_import, &ImportController::finished, this, &MainWindow::reportImport);
    connect(m_import, &ImportController::failed, this, [this](const core::Error& error) {
        m_text->setImporting(false);
        tell(error);
    });
    connect(m_export, &ExportJob::failed, this, &MainWindow::tell);
    connect(m_export, &ExportJob::leftOut, this, &MainWindow::tell);
    connect(m_export, &ExportJob::finished, this, [this](const QString& file, qint64 rows) {
        m_messages->show(MessageBar::Kind::Done, tr("%Ln row(s) exported to %1.", nullptr, int(rows)).arg(file));
        Q_EMIT exportFinished(file, rows);
    });
}

void MainWindow::connectPanels()
{
    const auto goTo = [this](const LetterPlace& place) { m_review->goToPlace(place.letter, place.path, place.spans); };
    const auto done = [this](const QString& sentence) { m_messages->show(MessageBar::Kind::Done, sentence); };
    connect(m_panels, &PanelsController::placeWanted, this, goTo);
    connect(m_spread, &SpreadController::placeWanted, this, goTo);
    connect(m_precedents, &PrecedentsController::placeWanted, this, goTo);
    connect(m_precedents, &PrecedentsController::failed, this, &MainWindow::tell);
    const IntegrityStrip& chain = m_structure->integrity();
    connect(&chain, &IntegrityStrip::wordsWanted, &m_structure->view(), &StructureView::selectItem);
    connect(&chain, &IntegrityStrip::joinWanted, m_arrange, &ArrangeController::joinAt);
    connect(&chain, &IntegrityStrip::cutWanted, m_arrange, &ArrangeController::beginCut);
    connect(m_actions->sameMisreading, &QAction::triggered, m_spread, &SpreadController::showLastOffer);
    connect(m_spread, &SpreadController::lastOfferChanged, m_actions->sameMisreading, &QAction::setEnabled);
    for (const QAction* step : {m_actions->undo, m_actions->redo}) // what was told of holds no longer
        connect(step, &QAction::triggered, m_messages, &MessageBar::dismissPassing);
    connect(m_statistics, &StatisticsController::lettersWanted, m_letters, &LettersPane::setFilter);
    connect(m_statistics, &StatisticsController::told, this, done);
    connect(m_statistics, &StatisticsController::failed, this, &MainWindow::tell);
    connect(m_byId, &IdOpener::placeWanted, this, goTo);
    connect(m_byId, &IdOpener::failed, this, &MainWindow::tell);
    connect(m_byId, &IdOpener::overcome, m_messages, &MessageBar::withdraw);
    connect(m_byId, &IdOpener::told, this,
        [this](const QString& sentence) { m_messages->show(MessageBar::Kind::Note, sentence); });
    connect(m_listing, &ListController::told, this, done);
    connect(m_listing, &ListController::failed, this, &MainWindow::tell);
    connect(m_listing, &ListController::refused, this,
        [this](const QString& sentence) { m_messages->show(MessageBar::Kind::Problem, sentence); });
    connect(m_panels, &PanelsController::told, this, done);
    connect(m_spread, &SpreadController::told, this, done);
    connect(m_panels, &PanelsController::failed, this, &MainWindow::tell);
    connect(m_review, &ReviewController::nameWanted, m_panels, &PanelsController::proposeName);
    connect(m_panels, &PanelsController::readingTaken, this, [this] { m_structure->view().setFocus(); });
    connect(m_bottom, &BottomPanel::closed, this, [this] { m_structure->view().setFocus(); });
}

void MainWindow::showProject()
{
    core::Project* project = m_session->project();
    const QString readOnly = whyReadOnly();
    m_actions->setProjectOpen(project, readOnly.isEmpty());
    m_status->setReadOnly(readOnly);
    m_pages->setCurrentIndex(project ? 1 : 0);
    m_status->setVisible(project);
    m_topBar->setVisible(project);
    m_status->setSaved(true);
    updateUndo();
    updateRecent();
    for (const QString& told : std::exchange(m_toldOfProject, {}))
        m_messages->withdraw(told);
    m_windows->hold(project ? project->path() : QString());
    if (!project) {
        setWindowTitle(tr("IMR Workbench"));
        return;
    }
    rememberOpen(project->path());
    m_topBar->setProject(project->name(), QFileInfo(project->path()).absoluteFilePath());
    setWindowTitle(tr("%1 \u2013 IMR Workbench").arg(project->name()));
    m_status->setReviewer(project->reviewer(), {});
    m_list->setProject(project);
    showCounts();
    m_structure->view().setFocus(); // not the search, where keys would be words
    m_place->goBack();
    if (m_session->damage())
        return; // which is told for as long as it is open, and why nothing can be changed with it
    if (!readOnly.isEmpty()) {
        m_messages->show(MessageBar::Kind::Problem, readOnly);
        m_toldOfProject.append(readOnly);
    } else if (const auto left = project->leftBy()) {
        m_messages->show(MessageBar::Kind::Note,
            tr("%1 was not closed the last time it was open (%2). All that was saved is there.")
                .arg(project->name(), left->who()));
    }
}

void MainWindow::showCounts()
{
    m_letters->setCounts(m_session->counts());
    m_status->setCounts(m_session->counts());
    m_text->setProjectEmpty(m_session->isEmpty());
}

void MainWindow::updateUndo()
{
    const EditHistory& history = m_session->history();
    m_actions->setUndo(history.canUndo(), history.undoText());
    m_actions->setRedo(history.canRedo(), history.redoText());
}

void MainWindow::tell(const core::Error& error)
{
    m_messages->show(
        MessageBar::Kind::Problem, error.sentence, error.detail.isEmpty() ? QStringList() : QStringList {error.detail});
    Q_EMIT failed(error);
}

// A project that was made for letters where there are none: nothing is in it.
bool MainWindow::isWithoutUse(const core::ImportReport& report) const
{
    const core::Project* project = m_session->project();
    return project && report.found == 0 && !report.cancelled && !project->hasMoreLettersThan(0).value_or(true);
}

void MainWindow::reportImport(const core::ImportReport& report)
{
    m_text->setImporting(false);
    QString sentence = reportSentence(report);
    const QString made = std::exchange(m_newProject, {});
    if (!made.isEmpty() && isWithoutUse(report)) {
        if (m_session->close())
            QFile::remove(made);
        sentence += u' ' + tr("So no project was made.");
        updateRecent();
    } else if (!made.isEmpty()) {
        sentence += u' ' + tr("The project is saved in %1.").arg(QDir::toNativeSeparators(made));
    }
    m_messages->show(kindOf(report), sentence, reportDetails(report));
    if (m_session->project())
        m_place->showFirst();
    Q_EMIT importFinished(report);
}

bool MainWindow::isImporting() const
{
    return m_import->isRunning();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    event->setAccepted(m_session->close()); // with changes that can't be saved only as the person says
    if (event->isAccepted())
        m_help->close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(localFiles(*event->mimeData()));
}

} // namespace imr::ui
