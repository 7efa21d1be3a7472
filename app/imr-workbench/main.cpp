// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imr-workbench/pictures.h"
#include "app/imr-workbench/tour.h"
#include "core/base/catalogues.h"
#include "core/project/project.h"
#include "ui/base/appearance.h"
#include "ui/base/icons.h"
#include "ui/base/prompt.h"
#include "ui/base/shortcutguard.h"
#include "ui/projects/recentprojects.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/stat.h>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("imr-workbench"));
    QCoreApplication::setApplicationName(QStringLiteral("imr-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMR_VERSION));
}

constexpr auto help = "help";
constexpr auto tour = "tour";
constexpr auto rowId = "id";
constexpr auto pictures = "pictures";

// Ends the program where words were all that was wanted, or what was wanted is not known.
void readArguments(QCommandLineParser& parser, const QCoreApplication& app)
{
    parser.setApplicationDescription(QCoreApplication::translate("imr::Main",
        "Shows Independent Medical Review letters beside what was read from them, to correct and export."));
    // Qt's own option is told in words that no catalogue of Debian has.
    parser.addOption(QCommandLineOption({QStringLiteral("h"), QString::fromLatin1(help)},
        QCoreApplication::translate("imr::Main", "Shows this help.")));
    parser.addVersionOption();
    parser.addOption(QCommandLineOption(QString::fromLatin1(tour),
        QCoreApplication::translate(
            "imr::Main", "Do the main job once by itself, put screenshots and the CSV into FOLDER, and quit."),
        QCoreApplication::translate("imr::Main", "FOLDER")));
    parser.addOption(QCommandLineOption(QString::fromLatin1(rowId),
        QCoreApplication::translate(
            "imr::Main", "Show the words of an exported row: ID is the cell of its column \u201cid\u201d."),
        QCoreApplication::translate("imr::Main", "ID")));
    parser.addOption(QCommandLineOption(QString::fromLatin1(pictures),
        QCoreApplication::translate(
            "imr::Main", "Put a picture of every pane, panel, dialog and printed page into FOLDER, and quit."),
        QCoreApplication::translate("imr::Main", "FOLDER")));
    parser.addPositionalArgument(QCoreApplication::translate("imr::Main", "PROJECT"),
        QCoreApplication::translate("imr::Main", "a project (.imrproj), a folder of letters, or letters"),
        QCoreApplication::translate("imr::Main", "[PROJECT.imrproj | FOLDER | LETTERS...]"));
    parser.process(app);
    if (parser.isSet(QString::fromLatin1(help)))
        parser.showHelp();
}

// What is only printed needs no display.
bool wantsOnlyWords(std::span<char*> arguments)
{
    constexpr std::string_view options[] = {"-h", "--help", "-v", "--version"};
    return std::ranges::any_of(
        arguments, [&](const char* argument) { return std::ranges::contains(options, argument); });
}

// What changes the project by itself is given a copy of it.
void takeCopies(QStringList& paths, const QTemporaryDir& folder)
{
    for (QString& path : paths) {
        const QString copy = folder.filePath(QFileInfo(path).fileName());
        if (path.endsWith(QStringLiteral(".imrproj")) && QFile::copy(path, copy))
            path = copy;
    }
}

// Letters become a project in the folder, not one among the person's own; nor do they go into one that the person has
// made of the same letters.
void takeProject(QStringList& paths, const QTemporaryDir& folder)
{
    if (paths.isEmpty() || std::ranges::any_of(paths, imr::ui::isProjectFile))
        return;
    const QString project = folder.filePath(imr::ui::newProjectName(paths) + QStringLiteral(".imrproj"));
    if (imr::core::Project::create(project))
        paths.prepend(project);
}

} // namespace

int main(int argc, char* argv[])
{
    // Letters are about people's health: what is written is for this person's eyes.
    umask(077);
    nameProgram();
    QCommandLineParser parser;
    if (wantsOnlyWords({argv, size_t(argc)})) {
        QCoreApplication app(argc, argv);
        imr::core::installCatalogues(app);
        readArguments(parser, app);
    }
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.imr_workbench.Workbench"));
    imr::core::installCatalogues(app);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("imr::Main", "IMR Workbench"));
    QGuiApplication::setWindowIcon(imr::ui::applicationIcon());
    readArguments(parser, app);
    QStringList paths = parser.positionalArguments();

    const QString id = parser.value(QString::fromLatin1(rowId));
    const bool byItself = parser.isSet(QString::fromLatin1(tour)) || parser.isSet(QString::fromLatin1(pictures));
    if (!byItself && imr::ui::MainWindow::raiseOther(paths, id))
        return 0;

    std::optional<QTemporaryDir> copies;
    if (byItself) {
        copies.emplace();
        takeCopies(paths, *copies);
        takeProject(paths, *copies);
    }

    imr::ui::ShortcutGuard guard;
    app.installEventFilter(&guard);
    imr::ui::Appearance appearance;
    if (const QString folder = parser.value(QString::fromLatin1(pictures)); !folder.isEmpty())
        return imr::takePictures(appearance, folder, paths);
    imr::ui::DialogPrompt prompt(nullptr);
    imr::ui::MainWindow window(appearance, prompt);
    window.show();
    if (const QString folder = parser.value(QString::fromLatin1(tour)); !folder.isEmpty())
        return imr::runTour(window, folder, paths);
    QObject::connect(&window, &imr::ui::MainWindow::anotherWindowWanted, &app,
        [](const QString& project) { QProcess::startDetached(QCoreApplication::applicationFilePath(), {project}); });
    QTimer::singleShot(0, &window, [&window, paths, id] {
        if (paths.isEmpty())
            window.openLeftOpen();
        window.open(paths);
        if (!id.isEmpty())
            window.openById(id);
    });
    return QApplication::exec();
}
