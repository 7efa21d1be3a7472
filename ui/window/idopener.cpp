// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/idopener.h"

#include "core/arrange/arrangeletter.h"
#include "core/export/rowplace.h"
#include "ui/base/prompt.h"
#include "ui/keys/windowactions.h"
#include "ui/models/letterstablemodel.h"
#include "ui/models/placesmodel.h"
#include "ui/session/session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace imr::ui {

IdOpener::IdOpener(
    Session& session, const LettersTableModel& list, const WindowActions& actions, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_list(list)
    , m_prompt(prompt)
{
    connect(actions.goById, &QAction::triggered, this, &IdOpener::ask);
}

void IdOpener::ask()
{
    if (!m_session.mayLeave())
        return;
    const auto copied = core::RowId::parse(QGuiApplication::clipboard()->text().left(200));
    const auto id = m_prompt.text(tr("Open by id"), tr("The id of an exported row, such as 3fa9c01b22de/2/m1:"),
        copied ? copied->toString() : QString(), HelpSection::Letters);
    if (id && !id->isEmpty())
        open(*id);
}

bool IdOpener::open(const QString& id)
{
    if (!m_problem.isEmpty())
        Q_EMIT overcome(std::exchange(m_problem, {}));
    const auto place = core::placeOf(*m_session.project(), id);
    if (!place) {
        m_problem = place.error().sentence;
        Q_EMIT failed(place.error());
        return false;
    }
    LetterPlace wanted;
    wanted.letter = place->letter;
    wanted.path = place->path;
    wanted.spans = place->spans;
    Q_EMIT placeWanted(wanted);
    const bool shown = m_session.letter() && m_session.letter()->row.id == place->letter;
    if (shown && !m_list.isReading() && m_list.rowOf(place->letter) < 0)
        Q_EMIT told(tr("This letter is not in the list: the filter leaves it out."));
    else if (shown && !place->path.isEmpty() && core::isArranged(*m_session.letter()))
        Q_EMIT told(tr("A person changed the items of this letter. A row that was exported before may be about another "
                       "item: compare it with what is shown."));
    return true;
}

} // namespace imr::ui
