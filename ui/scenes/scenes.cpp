// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/scene.h"

#include "core/learn/rereading.h"
#include "core/project/backups.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/lettertext.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/structuremodel.h"
#include "ui/page/pageview.h"
#include "ui/panels/evaluationpanel.h"
#include "ui/panels/ownnamespanel.h"
#include "ui/panels/precedentspanel.h"
#include "ui/panels/rereadpanel.h"
#include "ui/scenes/scenesoftrouble.h"
#include "ui/scenes/stage.h"
#include "ui/scenes/steps.h"
#include "ui/session/session.h"
#include "ui/statistics/statisticspanel.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panelscontroller.h"
#include "ui/window/precedentscontroller.h"
#include "ui/window/spreadcontroller.h"
#include "ui/window/statisticscontroller.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

namespace imr::ui {

namespace {

const QString manyItems = QStringLiteral("sample-03-page-citations.txt");
const QString modified = QStringLiteral("sample-05-modified-requests.txt"); // others have its drug
const QString contradiction = QStringLiteral("sample-02-contradiction-and-redaction.txt");

bool showBackups(Stage& stage)
{
    const core::Project* project = stage.window().session().project();
    return core::makeBackup(project->path()).has_value() && command(&WindowActions::restoreBackup)(stage);
}

Step menu(int number)
{
    return [number](Stage& stage) {
        const MainWindow& window = stage.window();
        const QAction* title = window.menuBar()->actions().value(number);
        if (!title)
            return false;
        title->menu()->popup(window.menuBar()->mapToGlobal(window.menuBar()->rect().bottomLeft()));
        return true;
    };
}

bool accept(Stage& stage, const QString& file)
{
    if (!stage.goToLetter(file))
        return false;
    static_cast<void>(stage.window().session().setStatus(core::Status::Reviewed));
    return stage.window().session().letter()->row.status == core::Status::Reviewed;
}

bool showCorrected(Stage& stage)
{
    return stage.goToLetter(manyItems) && correct(stage, u"issues[1].quantity", QStringLiteral("84"))
        && accept(stage, manyItems) && stage.goToField(u"issues[1].quantity");
}

bool showSearch(Stage& stage)
{
    core::LetterFilter filter;
    filter.words = QStringLiteral("pain");
    filter.statuses = {core::Status::ToReview, core::Status::Reviewed};
    filter.drugClass = QStringLiteral("opioid");
    stage.window().findChild<LettersPane*>()->setFilter(filter);
    const auto first = stage.window().letterList().idAt(0);
    return first && stage.window().session().show(*first);
}

bool leaveSearch(Stage& stage)
{
    stage.window().findChild<LettersPane*>()->clearFilter();
    return true;
}

bool showNothingFound(Stage& stage)
{
    core::LetterFilter filter;
    filter.words = QStringLiteral("xylophone");
    stage.window().findChild<LettersPane*>()->setFilter(filter);
    return true;
}

bool showUseAs(Stage& stage)
{
    if (!stage.goToLetter(manyItems))
        return false;
    auto* text = stage.window().findChild<LetterText*>();
    const core::Letter& letter = stage.window().session().letter()->effective;
    const core::Spans words = letter.items.at(1).quantity.values.value(0).spans;
    if (words.isEmpty())
        return false;
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(int(words.first().start));
    cursor.setPosition(int(words.first().end), QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    stage.window().actions().useSelection->trigger();
    return true;
}

bool showEvaluation(Stage& stage)
{
    if (!showCorrected(stage) || !accept(stage, contradiction))
        return false;
    stage.window().panels().openEvaluation();
    return true;
}

// One is kept already.
bool showViews(Stage& stage)
{
    const Step open = command(&WindowActions::views);
    if (!open(stage))
        return false;
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu)
        return false;
    const QList<QAction*> actions = menu->actions();
    const auto save = std::ranges::find_if(actions,
        [](const QAction* action) { return !action->menu() && !action->isCheckable() && !action->isSeparator(); });
    if (save == actions.end())
        return false;
    stage.prompt().answerNext(QStringLiteral("Tramadol"));
    (*save)->trigger();
    menu->close();
    return open(stage);
}

bool showExport(Stage& stage)
{
    if (!accept(stage, manyItems))
        return false;
    stage.window().actions().exportCsv->trigger();
    auto* dialog = stage.window().findChild<ExportDialog*>();
    if (dialog)
        dialog->setFile(QStringLiteral("/home/analyst/october.csv"));
    return dialog;
}

// One is there, another about to be added.
bool showOwnNames(Stage& stage)
{
    auto* names = stage.window().findChild<OwnNamesPanel*>();
    if (!names)
        return false;
    core::Drug drug;
    drug.name = QStringLiteral("Zalvorin");
    drug.generic = QStringLiteral("ibuprofen");
    drug.drugClass = QStringLiteral("NSAID");
    drug.kind = QStringLiteral("brand");
    drug.source = core::Drug::analyst;
    Q_EMIT names->addWanted({drug});
    stage.window().panels().proposeName(QStringLiteral("Zorvolex"));
    return true;
}

// Letters like one of the samples, so that a correction there has others to go to.
bool showSameMisreading(Stage& stage)
{
    const QString model = QStringLiteral("sample-01-prose-credentials.txt");
    QFile sample(QStringLiteral(":/imr/samples/") + model);
    const QTemporaryDir folder;
    if (!sample.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = sample.readAll();
    for (const char* name : {"second", "third"}) {
        QFile copy(folder.filePath(QLatin1StringView(name) + QStringLiteral(".txt")));
        if (!copy.open(QIODevice::WriteOnly))
            return false;
        copy.write(QByteArray(text).replace("INVENTED CASE.", QByteArray("INVENTED CASE, ") + name + '.'));
    }
    return stage.open({folder.path()}) && stage.goToLetter(model)
        && correct(stage, u"issues[0].quantity", QStringLiteral("30"));
}

const QString pdfLetter = QStringLiteral("sample-12-pdf.pdf");

bool showPages(Stage& stage)
{
    return field(pdfLetter, QStringLiteral("issues[0].decision"))(stage) && command(&WindowActions::nextView)(stage);
}

bool pagesAreDrawn(Stage& stage)
{
    return stage.window().findChild<PageView*>()->isDrawn();
}

bool leavePages(Stage& stage)
{
    while (stage.window().findChild<PageView*>()->isVisible())
        stage.window().actions().nextView->trigger();
    return true;
}

bool printBatch(Stage& stage)
{
    stage.window().statistics().open();
    return true;
}

QList<Scene> scenesOfPanes()
{
    return {
        {QStringLiteral("welcome"), [](Stage&) { return true; }, {}, {}, false},
        {QStringLiteral("letter"), field(manyItems, QStringLiteral("issues[1].quantity"))},
        {QStringLiteral("findings"), field(contradiction, QStringLiteral("issues[0].decision"))},
        {QStringLiteral("dismiss"),
            [](Stage& stage) {
                return stage.goToLetter(contradiction) && command(&WindowActions::dismissFinding)(stage);
            }},
        {QStringLiteral("edit-quantity"), editor(manyItems, QStringLiteral("issues[1].quantity"))},
        {QStringLiteral("edit-drug"), editor(manyItems, QStringLiteral("issues[0].medications[0].drug"))},
        {QStringLiteral("edit-date"), editor(manyItems, QStringLiteral("patient.date_of_injury"))},
        {QStringLiteral("use-as"), showUseAs},
        {QStringLiteral("pages"), showPages, pagesAreDrawn},
        {QStringLiteral("pages-and-text"), command(&WindowActions::nextView), pagesAreDrawn},
        {QStringLiteral("text-again"), leavePages},
        {QStringLiteral("corrected"), showCorrected},
        {QStringLiteral("search"), showSearch},
        {QStringLiteral("nothing-found"), showNothingFound},
    };
}

// What a person had corrected before is listed as well: the samples are read as they were.
QWidget* showKnownToo(Stage& stage)
{
    const QList<QPushButton*> buttons = stage.window().panels().rereading().findChildren<QPushButton*>();
    const auto known = std::ranges::find_if(buttons, &QPushButton::isCheckable);
    if (known != buttons.end())
        (*known)->setChecked(true);
    return &stage.window();
}

QWidget* showTaken(Stage& stage)
{
    core::AppliedReading applied;
    applied.letters.resize(14);
    applied.reopened.resize(2);
    PanelsController& panels = stage.window().panels();
    panels.rereading().showApplied(takenSentence(applied, true));
    Q_EMIT panels.readingTaken();
    return &stage.window();
}

QList<Scene> scenesOfPanels()
{
    return {
        {QStringLiteral("panel-numbers"), command(&WindowActions::statistics),
            [](Stage& stage) { return !stage.window().statistics().panel().charts().isEmpty(); }},
        {QStringLiteral("panel-evaluation"), showEvaluation,
            [](Stage& stage) { return !stage.window().panels().evaluation().isRunning(); }},
        {QStringLiteral("panel-precedents"),
            [](Stage& stage) {
                return field(modified, QStringLiteral("issues[0].decision"))(stage)
                    && command(&WindowActions::precedents)(stage);
            },
            [](Stage& stage) { return !stage.window().precedents().panel().isLooking(); }},
        {QStringLiteral("panel-read-anew"), command(&WindowActions::readAnew),
            [](Stage& stage) { return !stage.window().panels().rereading().isReading(); }, showKnownToo},
        {QStringLiteral("panel-read-anew-taken"), command(&WindowActions::readAnew),
            [](Stage& stage) { return !stage.window().panels().rereading().isReading(); }, showTaken},
        {QStringLiteral("panel-drug-names"), showOwnNames},
    };
}

QList<Scene> scenesOfDialogs()
{
    return {
        {QStringLiteral("add-filter"), command(&WindowActions::addFilter)},
        {QStringLiteral("saved-views"), showViews},
        {QStringLiteral("dialog-columns"), command(&WindowActions::columns)},
        {QStringLiteral("items-of-letter"),
            [](Stage& stage) { return stage.goToLetter(manyItems) && command(&WindowActions::outline)(stage); }},
        {QStringLiteral("dialog-export"), showExport,
            [](Stage& stage) { return !stage.window().findChild<ExportPreview*>()->isReading(); }},
        {QStringLiteral("dialog-backups"), showBackups},
        {QStringLiteral("dialog-keys"), command(&WindowActions::changeKeys)},
        {QStringLiteral("sheet-of-keys"), command(&WindowActions::shortcuts)},
        {QStringLiteral("handbook"), command(&WindowActions::handbook)},
        {QStringLiteral("about"), command(&WindowActions::about)},
    };
}

QList<Scene> scenesOfPages()
{
    return {
        {QStringLiteral("printed-letter"),
            [](Stage& stage) { return stage.goToLetter(manyItems) && command(&WindowActions::printLetter)(stage); }, {},
            [](Stage& stage) { return stage.printedPages(); }},
        {QStringLiteral("printed-batch"), printBatch,
            [](Stage& stage) { return !stage.window().statistics().panel().charts().isEmpty(); },
            [](Stage& stage) {
                Q_EMIT stage.window().statistics().panel().printWanted();
                return stage.printedPages();
            }},
        {QStringLiteral("print-preview"),
            [](Stage& stage) { return stage.goToLetter(manyItems) && command(&WindowActions::printLetter)(stage); }, {},
            [](Stage& stage) { return stage.prompt().preview(); }},
    };
}

} // namespace

QList<Scene> scenes(const MainWindow& window)
{
    QList<Scene> all = scenesOfPanes();
    all.append({QStringLiteral("all-letters"), leaveSearch});
    for (int number = 0; number < window.menuBar()->actions().size(); ++number)
        all.append({QStringLiteral("menu-%1").arg(number + 1), menu(number)});
    all += scenesOfPanels();
    all += scenesOfDialogs();
    all += scenesOfQuestions();
    all += scenesOfPages();
    // Brings letters of its own.
    all.append({QStringLiteral("panel-same-misreading"), showSameMisreading,
        [](Stage& stage) { return stage.window().actions().sameMisreading->isEnabled(); },
        [](Stage& stage) {
            stage.window().spreading().showPlaces();
            return static_cast<QWidget*>(&stage.window());
        }});
    all += scenesOfTrouble();
    return all;
}

} // namespace imr::ui
