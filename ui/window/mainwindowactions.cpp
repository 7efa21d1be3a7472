// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's file, view and help actions do.
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/base/prompt.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportjob.h"
#include "ui/keys/keysdialog.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/letterspane.h"
#include "ui/letters/letterstable.h"
#include "ui/models/letterstablemodel.h"
#include "ui/print/letterreport.h"
#include "ui/projects/leftopen.h"
#include "ui/projects/projectwindows.h"
#include "ui/projects/recentprojects.h"
#include "ui/projects/welcomepage.h"
#include "ui/session/session.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/idopener.h"
#include "ui/window/importcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusstrip.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace imr::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString panesKey = QStringLiteral("window/panes");
const QString levelsKey = QStringLiteral("window/levels");
const QString marksKey = QStringLiteral("window/marks");
const QString lettersShownKey = QStringLiteral("window/lettersShown");
const QString structureShownKey = QStringLiteral("window/structureShown");

// A crash this soon after what a crash left open was opened again may come from it.
constexpr std::chrono::minutes trialTime {1};

QStringList absolute(QStringList paths)
{
    for (QString& path : paths)
        path = QFileInfo(path).absoluteFilePath();
    return paths;
}

} // namespace

void MainWindow::connectProjectActions()
{
    connect(m_actions->newProject, &QAction::triggered, this, [this] {
        const QString path = m_prompt.projectToCreate(freeProjectPath(tr("New project")));
        if (!path.isEmpty() && m_session->create(path))
            rememberProject(path);
    });
    connect(m_actions->openProject, &QAction::triggered, this, [this] {
        if (const QString path = m_prompt.projectToOpen(); !path.isEmpty())
            open({path});
    });
    connect(m_actions->openFolder, &QAction::triggered, this, [this] {
        if (const QString folder = m_prompt.folder(); !folder.isEmpty())
            openNew({folder});
    });
    connect(m_actions->openSamples, &QAction::triggered, this, [this] {
        if (const QString folder = unpackSamples(); !folder.isEmpty())
            openNew({folder});
        else
            m_messages->show(MessageBar::Kind::Problem,
                tr("The sample letters could not be written to your data folder. Is the disk full?"));
    });
    connect(m_actions->importFolder, &QAction::triggered, this, [this] {
        if (const QString folder = m_prompt.folder(); !folder.isEmpty())
            importInto({folder});
    });
    connect(m_actions->importLetters, &QAction::triggered, this, [this] {
        if (const QStringList letters = m_prompt.letters(); !letters.isEmpty())
            importInto(letters);
    });
    m_text->offerBeginnings({m_actions->importFolder, m_actions->importLetters});
    connect(m_actions->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_actions->exportCsv, &QAction::triggered, this, &MainWindow::openExport);
    connect(m_actions->printLetter, &QAction::triggered, this, &MainWindow::printLetter);
    connect(m_actions->closeProject, &QAction::triggered, m_session, &Session::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->lettersPane, &QAction::toggled, m_letters, &QWidget::setVisible);
    connect(m_actions->structurePane, &QAction::toggled, m_structure, &QWidget::setVisible);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_actions->lettersPane->setChecked(true);
        m_letters->focusSearch();
    });
    const auto tellUseKey
        = [this] { m_text->setUseKey(m_actions->useSelection->shortcut().toString(QKeySequence::NativeText)); };
    connect(m_actions->useSelection, &QAction::changed, this, tellUseKey);
    tellUseKey();
    connect(m_actions->nextView, &QAction::triggered, m_text, &LetterPane::goToNextView);
    connect(m_actions->fitWidth, &QAction::triggered, m_text, &LetterPane::fitPageWidth);
    connect(m_actions->larger, &QAction::triggered, m_text, [this] { m_text->enlarge(1); });
    connect(m_actions->smaller, &QAction::triggered, m_text, [this] { m_text->enlarge(-1); });
    connect(m_actions->usualSize, &QAction::triggered, m_text, &LetterPane::showUsualSize);
    connect(m_text, &LetterPane::viewChanged, this,
        [this] { m_actions->setPages(m_text->hasPages(), m_text->showsPages()); });
    connect(m_actions->goToLetters, &QAction::triggered, this, [this] {
        m_actions->lettersPane->setChecked(true);
        m_letters->table().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->goToText, &QAction::triggered, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->goToStructure, &QAction::triggered, this, [this] {
        m_actions->structurePane->setChecked(true);
        m_structure->view().setFocus(Qt::ShortcutFocusReason);
    });
    for (QAction* look : m_actions->appearance->actions()) {
        look->setChecked(Appearance::Choice(look->data().toInt()) == m_appearance.choice());
        connect(look, &QAction::triggered, this,
            [this, look] { m_appearance.choose(Appearance::Choice(look->data().toInt())); });
    }
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        if (m_sheet) {
            m_sheet->close();
            return;
        }
        m_sheet = new ShortcutSheet(*m_actions, this);
        m_sheet->setAttribute(Qt::WA_DeleteOnClose);
        m_sheet->show();
    });
    connect(m_actions->changeKeys, &QAction::triggered, this, [this] {
        auto* dialog = new KeysDialog(m_actions->keys(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

bool MainWindow::raiseOther(const QStringList& paths, const QString& rowId)
{
    QStringList letters = paths;
    const qsizetype projects = letters.removeIf(isProjectFile);
    if (projects > 1 || !std::ranges::all_of(letters, [](const QString& path) { return QFileInfo::exists(path); }))
        return false; // the new window says what is wrong
    const QString project = projects == 1 ? *std::ranges::find_if(paths, isProjectFile) : projectOfFolder(letters);
    return !project.isEmpty() && ProjectWindows::raise(project, {absolute(letters), rowId});
}

void MainWindow::open(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path)) {
            return tell({core::Error::Code::NotFound,
                tr("\u201c%1\u201d is not there, so nothing was opened. Look at its name and place.").arg(path), {}});
        }
    }
    QStringList letters = paths;
    const qsizetype projects = letters.removeIf(isProjectFile);
    if (projects > 1)
        return tell({core::Error::Code::Invalid,
            tr("A window shows one project, so nothing was opened. Open the projects one after the other."), {}});
    if (projects == 1 && !openProject(*std::ranges::find_if(paths, isProjectFile), letters))
        return;
    if (letters.isEmpty())
        return;
    if (m_session->project())
        importInto(letters);
    else
        openNew(letters);
}

void MainWindow::openLeftOpen()
{
    QStringList again;
    for (const QString& project : leftOpen()) {
        const QString name = QFileInfo(project).completeBaseName();
        if (isOnTrial(project))
            m_messages->show(MessageBar::Kind::Problem,
                tr("The workbench ended by itself again soon after %1 was opened, so it was not opened a second time. "
                   "Check the project with \u201cimr check\u201d, or open it from the list below.")
                    .arg(name));
        else
            again.append(project);
        forgetOpen(project);
    }
    if (again.isEmpty())
        return;
    const QString first = again.takeFirst();
    if (openProject(first)) {
        setOnTrial(first, true);
        QTimer::singleShot(trialTime, m_session->project(), [first] { setOnTrial(first, false); });
        m_messages->show(MessageBar::Kind::Note,
            tr("The workbench was not closed the last time, so %1 was opened again where you were. Every change that "
               "was shown as saved is there.")
                .arg(QFileInfo(first).completeBaseName()));
    }
    for (const QString& project : again) {
        rememberOpen(project); // until its window has it
        Q_EMIT anotherWindowWanted(project);
    }
}

void MainWindow::comeForward(const QStringList& letters, const QString& rowId)
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    raise();
    activateWindow();
    if (!letters.isEmpty())
        importInto(letters);
    if (!rowId.isEmpty())
        openById(rowId);
}

void MainWindow::openById(const QString& id)
{
    if (m_session->project()) {
        m_byId->open(id);
        return;
    }
    const QString sentence = tr("No project is open, so no row can be shown. Open the project that the row was "
                                "exported from, and then the row by its id.");
    tell({core::Error::Code::NotFound, sentence, id});
    m_toldOfProject.append(sentence);
}

bool MainWindow::openProject(const QString& path, const QStringList& letters)
{
    if (!m_windows->isHeldHere(path) && ProjectWindows::raise(path, {absolute(letters), {}})) {
        m_messages->show(MessageBar::Kind::Note,
            tr("%1 is open in another window, which was brought forward.").arg(QFileInfo(path).completeBaseName()));
        return false;
    }
    const bool opened = m_session->open(path);
    if (opened)
        rememberProject(path);
    updateRecent();
    return opened;
}

void MainWindow::openNew(const QStringList& letters)
{
    // A folder opened before goes on in its project.
    if (const QString known = projectOfFolder(letters); !known.isEmpty()) {
        if (openProject(known, letters))
            importInto(letters);
        return;
    }
    const QString path = newProjectPath(letters);
    if (!m_session->create(path))
        return;
    rememberProject(path);
    rememberFolder(letters, path);
    updateRecent();
    m_newProject = QFileInfo(path).absoluteFilePath();
    importInto(letters);
}

void MainWindow::importInto(const QStringList& paths)
{
    if (m_import->isRunning()) {
        m_messages->show(MessageBar::Kind::Problem,
            tr("An import is still running. Wait until it is done, or stop it, and then import again."));
        return;
    }
    m_messages->dismissPassing();
    m_text->setImporting(true);
    m_import->start(*m_session->project(), paths);
}

void MainWindow::openExport()
{
    auto* dialog = new ExportDialog(*m_session->project(), m_prompt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerListed(m_list->ids());
    connect(m_session, &Session::projectAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &ExportDialog::exportWanted, this, [this](const core::ExportOptions& options, const QString& file) {
        m_export->start(m_session->project()->path(), options, file);
    });
    dialog->open();
}

void MainWindow::printLetter()
{
    if (!m_session->letter() || !m_session->mayLeave())
        return;
    const LetterReport report {m_session->project()->name(), *m_session->letter(), printedStructure(*m_fields)};
    const core::LetterRow& row = report.letter.row;
    m_prompt.print(
        row.name(), [report](QPagedPaintDevice& device) { paintLetterReport(device, report); }, HelpSection::Items);
}

void MainWindow::changeReviewer()
{
    core::Project* project = m_session->project();
    const auto name = m_prompt.text(
        tr("Reviewer"), tr("Whose name goes with the changes from now on?"), project->reviewer(), HelpSection::Window);
    if (!name || name->isEmpty())
        return;
    project->setReviewer(*name);
    m_status->setReviewer(*name, m_session->letter() ? m_session->letter()->parser : QString());
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About IMR Workbench"),
        tr("<b>IMR Workbench %1</b><p>Reads, corrects and exports Independent Medical Review letters.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(IMR_VERSION)),
        QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(QSize(56, 56), devicePixelRatio()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::updateRecent()
{
    const QStringList paths = recentProjects();
    m_welcome->showRecent(paths);
    m_actions->recent->setEnabled(!paths.isEmpty() || !keepsRecentProjects()); // where it is switched on again
}

void MainWindow::fillRecent()
{
    QMenu* menu = m_actions->recent;
    menu->clear();
    for (const QString& path : recentProjects())
        menu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { open({path}); })->setToolTip(path);
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("Clear this list"), this, [this] {
        forgetRecentProjects();
        updateRecent();
    });
    clear->setEnabled(!recentProjects().isEmpty());
    QAction* keep = menu->addAction(tr("Keep this list"));
    keep->setCheckable(true);
    keep->setChecked(keepsRecentProjects());
    connect(keep, &QAction::toggled, this, [this](bool on) {
        setKeepsRecentProjects(on);
        if (on && m_session->project())
            rememberProject(m_session->project()->path());
        updateRecent();
    });
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(screen()->availableSize().boundedTo(QSize(1440, 900)));
    if (!m_panes->restoreState(settings.value(panesKey).toByteArray()))
        m_panes->setSizes({320, 720, 400});
    m_levels->restoreState(settings.value(levelsKey).toByteArray());
    m_actions->lettersPane->setChecked(settings.value(lettersShownKey, true).toBool());
    m_actions->structurePane->setChecked(settings.value(structureShownKey, true).toBool());
    static_cast<void>(m_text->restoreState(settings.value(marksKey).toByteArray()));
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(panesKey, m_panes->saveState());
    settings.setValue(levelsKey, m_levels->saveState());
    settings.setValue(marksKey, m_text->saveState());
    settings.setValue(lettersShownKey, m_actions->lettersPane->isChecked());
    settings.setValue(structureShownKey, m_actions->structurePane->isChecked());
}

} // namespace imr::ui
