// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace imr::ui {

class Appearance;
class ArrangeController;
class BackupController;
class BottomPanel;
class ExportJob;
class HelpController;
class IdOpener;
class ImportController;
class LetterPane;
class LettersPane;
class LettersTableModel;
class ListController;
class MessageBar;
class PanelsController;
class PlaceKeeper;
class PrecedentsController;
class ProjectWindows;
class Prompt;
class RemovalController;
class RescueController;
class ReviewActs;
class ReviewController;
class Session;
class ShortcutSheet;
class SpreadController;
class StatisticsController;
class StatusStrip;
class StructureModel;
class StructurePane;
class TopBar;
class UnsavedController;
class Walk;
class WelcomePage;
class WindowActions;
class WordsController;

// The workbench's window: puts panes, actions and controllers together.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Both outlive the window.
    MainWindow(Appearance& appearance, Prompt& prompt);
    ~MainWindow() override;

    // For a program that was just started with these: brings the window of another one forward that has their project
    // open, the one named or the one made of their folder before. False: there is none.
    [[nodiscard]] static bool raiseOther(const QStringList& paths, const QString& rowId);

    // A project is opened; folders and letters are imported into the open project, or into a new one when none is.
    void open(const QStringList& paths);
    void openById(const QString& id); // of an exported row of the open project; says so when none is
    // What a crash left open; after a start that names nothing.
    void openLeftOpen();
    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] ReviewController& review() const { return *m_review; }
    [[nodiscard]] LettersTableModel& letterList() const { return *m_list; }
    [[nodiscard]] StructureModel& fields() const { return *m_fields; }
    [[nodiscard]] StructurePane& structure() const { return *m_structure; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] StatusStrip& status() const { return *m_status; }
    [[nodiscard]] PanelsController& panels() const { return *m_panels; }
    [[nodiscard]] SpreadController& spreading() const { return *m_spread; }
    [[nodiscard]] StatisticsController& statistics() const { return *m_statistics; }
    [[nodiscard]] LettersPane& letters() const { return *m_letters; }
    [[nodiscard]] PrecedentsController& precedents() const { return *m_precedents; }
    [[nodiscard]] BackupController& backups() const { return *m_backups; }
    [[nodiscard]] RescueController& rescue() const { return *m_rescue; }
    [[nodiscard]] HelpController& help() const { return *m_help; }
    [[nodiscard]] BottomPanel& bottom() const { return *m_bottom; }
    [[nodiscard]] bool isImporting() const;

Q_SIGNALS:
    void importFinished(const imr::core::ImportReport& report);
    void exportFinished(const QString& file, qint64 rows);
    void failed(const imr::core::Error& error);
    void anotherWindowWanted(const QString& project); // a crash left it open too, and a window shows one project

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void assemble();
    void connectProjectActions();
    void connectViewActions();
    void connectSession();
    void connectPanels();
    void connectSafekeeping();
    void restoreLayout();
    void saveLayout();
    void showProject();
    [[nodiscard]] QString whyReadOnly() const; // empty: it is not, or no project is open
    void openForChanges(); // the project that could only be read
    void showCounts();
    void updateUndo();
    void updateRecent();
    void fillRecent();
    void importInto(const QStringList& paths);
    bool openProject(const QString& path, const QStringList& letters = {}); // these go where it is open already
    void comeForward(const QStringList& letters, const QString& rowId);
    void openNew(const QStringList& letters);
    void openExport();
    void printLetter();
    void changeReviewer();
    void showAbout();
    void tell(const core::Error& error);
    void reportImport(const core::ImportReport& report);
    [[nodiscard]] bool isWithoutUse(const core::ImportReport& report) const;

    Appearance& m_appearance;
    Prompt& m_prompt;
    WindowActions* m_actions;
    Session* m_session;
    ProjectWindows* m_windows;
    LettersTableModel* m_list;
    StructureModel* m_fields;
    LettersPane* m_letters;
    LetterPane* m_text;
    StructurePane* m_structure;
    BottomPanel* m_bottom;
    ReviewController* m_review = nullptr;
    ReviewActs* m_acts = nullptr;
    PlaceKeeper* m_place = nullptr;
    Walk* m_walk = nullptr;
    PanelsController* m_panels = nullptr;
    SpreadController* m_spread = nullptr;
    ArrangeController* m_arrange = nullptr;
    StatisticsController* m_statistics = nullptr;
    ListController* m_listing = nullptr;
    IdOpener* m_byId = nullptr;
    WordsController* m_words = nullptr;
    PrecedentsController* m_precedents = nullptr;
    BackupController* m_backups = nullptr;
    UnsavedController* m_unsaved = nullptr;
    RescueController* m_rescue = nullptr;
    RemovalController* m_removal = nullptr;
    HelpController* m_help = nullptr;
    ImportController* m_import;
    ExportJob* m_export;
    TopBar* m_topBar;
    MessageBar* m_messages;
    StatusStrip* m_status;
    WelcomePage* m_welcome;
    QStackedWidget* m_pages;
    QSplitter* m_panes;
    QSplitter* m_levels; // the panes above, the list below
    QPointer<ShortcutSheet> m_sheet; // while it is open
    QStringList m_toldOfProject; // that it can't be written, what of it can't be read, that none is open: until one is
                                 // opened otherwise
    QString m_newProject; // made for the letters being imported: its place is told when they are
};

} // namespace imr::ui
