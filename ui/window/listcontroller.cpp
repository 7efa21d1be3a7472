// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/listcontroller.h"

#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/letters/columnsdialog.h"
#include "ui/letters/filterpicker.h"
#include "ui/letters/letterspane.h"
#include "ui/letters/letterstable.h"
#include "ui/models/lettertexts.h"
#include "ui/panels/projectjob.h"
#include "ui/session/session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

#include <memory>

namespace imr::ui {

namespace {

const QString columnsKey = QStringLiteral("window/columns"); // in the project
const QString lastColumnsKey = QStringLiteral("letters/columns"); // in the settings
constexpr int columnsPause = 400; // ms

// A name as a menu shows it.
QString inMenu(const QString& name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ListController::ListController(
    Session& session, LettersPane& pane, const WindowActions& actions, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_prompt(prompt)
    , m_values(new ProjectJob(this))
    , m_copy(new ProjectJob(this))
{
    m_columnsSoon.setSingleShot(true);
    m_columnsSoon.setInterval(columnsPause);
    connect(&m_columnsSoon, &QTimer::timeout, this, &ListController::rememberColumns);
    connect(&session, &Session::projectAboutToClose, this, [this] {
        m_values->abandon();
        m_copy->abandon();
        if (m_columnsSoon.isActive())
            rememberColumns();
    });
    connect(&session, &Session::projectChanged, this, &ListController::takeProject);
    LettersTable& table = pane.table();
    connect(&table, &LettersTable::columnsChanged, this, [this] {
        m_columnsSoon.start();
        updateViewName();
    });
    connect(&table, &LettersTable::arrangeWanted, this, &ListController::arrangeColumns);
    connect(&table, &LettersTable::copyWanted, this, &ListController::copyLetters);
    connect(&pane, &LettersPane::filterChanged, this, &ListController::updateViewName);
    connect(&pane, &LettersPane::viewsWanted, this, &ListController::showViews);
    connect(&pane, &LettersPane::valuesWanted, this, &ListController::readValues);
    const auto overTheList = [this, &actions](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, [&actions, act] {
            actions.lettersPane->setChecked(true);
            act();
        });
    };
    overTheList(actions.addFilter, [this] { m_pane.pickFilter(); });
    overTheList(actions.views, [this] { showViews(); });
    overTheList(actions.columns, [this] { arrangeColumns(); });
}

void ListController::takeProject()
{
    m_applied.clear();
    const core::Project* project = m_session.project();
    if (!project)
        return;
    m_views = SavedViews::load(*project);
    const QVariant last = QSettings().value(lastColumnsKey);
    m_pane.table().setColumns(columnsFromText(project->setting(columnsKey, last).toString()));
    updateViewName();
}

void ListController::rememberColumns()
{
    m_columnsSoon.stop();
    const QString columns = columnsToText(m_pane.table().columns());
    QSettings().setValue(lastColumnsKey, columns);
    if (core::Project* project = m_session.project())
        project->setSetting(columnsKey, columns);
}

void ListController::arrangeColumns()
{
    const core::LetterFilter shown = m_pane.filter();
    auto* dialog = new ColumnsDialog(m_pane.table().columns(), {shown.order, shown.descending}, m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &Session::projectAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_pane.table().setColumns(dialog->layoutChosen());
        m_columnsSoon.start();
        core::LetterFilter sorted = m_pane.filter();
        sorted.order = dialog->sorting().order;
        sorted.descending = dialog->sorting().descending;
        if (sorted != m_pane.filter())
            m_pane.setFilter(sorted);
        updateViewName();
    });
    dialog->open();
}

// One count after the other: what is asked meanwhile waits, and the window does not.
void ListController::readValues(const FilterPart& part)
{
    m_wanted = &part;
    if (m_values->isRunning())
        return;
    const auto values = std::make_shared<QList<core::FilterValue>>();
    const auto next = [this, &part] {
        if (m_wanted != &part)
            readValues(*m_wanted);
    };
    m_values->disconnect(this);
    connect(m_values, &ProjectJob::failed, this, [this, next](const core::Error& error) {
        m_pane.picker().showProblem(error.sentence);
        next();
    });
    connect(m_values, &ProjectJob::finished, this, [this, &part, values, next] {
        m_pane.picker().showValues(part, *values);
        next();
    });
    m_values->start(
        m_session.project()->path(), [values, member = part.member](core::Project& project, const core::Watcher&) {
            return project.filterValues(member).transform(
                [&values](QList<core::FilterValue> found) { *values = std::move(found); });
        });
}

void ListController::copyLetters()
{
    const QList<core::LetterId> letters = m_pane.table().selectedLetters();
    if (letters.isEmpty())
        return;
    const auto text = std::make_shared<QString>();
    m_copy->disconnect(this);
    connect(m_copy, &ProjectJob::failed, this, &ListController::failed);
    connect(m_copy, &ProjectJob::finished, this, [this, text, count = int(letters.size())] {
        QGuiApplication::clipboard()->setText(*text);
        Q_EMIT told(tr("%Ln letter(s) copied: paste them into a spreadsheet.", nullptr, count));
    });
    m_copy->start(m_session.project()->path(),
        [text, letters, columns = m_pane.table().shownColumns()](core::Project& project, const core::Watcher&) {
            return project.rows(letters).transform(
                [&](const QList<core::LetterRow>& rows) { *text = lettersAsText(rows, columns); });
        });
}

void ListController::showViews()
{
    auto* menu = new QMenu(&m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Saved views"));
    fillViews(*menu);
    menu->popup(m_pane.placeOfViews());
    menu->setActiveAction(menu->actions().constFirst());
}

void ListController::fillViews(QMenu& menu)
{
    const SavedView* shown = m_views.showing(m_pane.filter(), m_pane.table().columns());
    for (const SavedView& view : m_views.all()) {
        QAction* action = menu.addAction(inMenu(view.name), this, [this, name = view.name] { apply(name); });
        action->setCheckable(true);
        action->setChecked(shown && shown->name == view.name);
    }
    if (!m_views.all().isEmpty())
        menu.addSeparator();
    menu.addAction(tr("&Save this view\u2026"), this, &ListController::saveView);
    if (m_views.all().isEmpty())
        return;
    QMenu* rename = menu.addMenu(tr("&Rename"));
    QMenu* remove = menu.addMenu(tr("Re&move"));
    for (const SavedView& view : m_views.all()) {
        rename->addAction(inMenu(view.name), this, [this, name = view.name] { renameView(name); });
        remove->addAction(inMenu(view.name), this, [this, name = view.name] { removeView(name); });
    }
}

void ListController::apply(const QString& name)
{
    const SavedView* found = m_views.find(name);
    if (!found)
        return;
    const SavedView view = *found;
    m_applied = view.name;
    m_pane.table().setColumns(view.columns);
    m_columnsSoon.start();
    m_pane.setFilter(view.filter);
}

bool ListController::mayKeep()
{
    if (!m_session.project()->isReadOnly())
        return true;
    Q_EMIT refused(
        tr("Views are kept in the project, and %1 can't be written. Copy it to a folder of yours and open the "
           "copy.")
            .arg(m_session.project()->name()));
    return false;
}

void ListController::saveView()
{
    if (!mayKeep())
        return;
    const auto name = m_prompt.text(tr("Save this view"),
        tr("Under which name? It keeps what is searched and filtered, the columns and how they are sorted."), m_applied,
        HelpSection::Letters);
    if (!name || name->simplified().isEmpty())
        return;
    const QString kept = name->simplified();
    const bool replaced = m_views.put({kept, m_pane.filter(), m_pane.table().columns()});
    m_applied = kept;
    keepViews();
    Q_EMIT told(replaced ? tr("The view \u201c%1\u201d is now as the list is.").arg(kept)
                         : tr("The view \u201c%1\u201d is kept with the project.").arg(kept));
}

void ListController::renameView(const QString& name)
{
    if (!mayKeep())
        return;
    const auto answer = m_prompt.text(
        tr("Rename the view"), tr("What shall \u201c%1\u201d be called?").arg(name), name, HelpSection::Letters);
    if (!answer || answer->simplified().isEmpty())
        return;
    const QString to = answer->simplified();
    if (!m_views.rename(name, to)) {
        Q_EMIT refused(tr("There is another view \u201c%1\u201d already, so \u201c%2\u201d keeps its name. Choose a "
                          "name that no view has.")
                .arg(to, name));
        return;
    }
    if (m_applied == name)
        m_applied = to;
    keepViews();
}

void ListController::removeView(const QString& name)
{
    if (!mayKeep())
        return;
    m_views.remove(name);
    if (m_applied == name)
        m_applied.clear();
    keepViews();
    Q_EMIT told(tr("The view \u201c%1\u201d was removed. The list stays as it is.").arg(name));
}

void ListController::keepViews()
{
    m_views.save(*m_session.project());
    updateViewName();
}

void ListController::updateViewName()
{
    const SavedView* shown = m_session.project() ? m_views.showing(m_pane.filter(), m_pane.table().columns()) : nullptr;
    m_pane.setViewName(shown ? shown->name : QString());
}

} // namespace imr::ui
