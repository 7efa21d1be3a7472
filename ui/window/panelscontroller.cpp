// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panelscontroller.h"

#include "ui/base/inputhold.h"
#include "ui/base/prompt.h"
#include "ui/commands/projectcommands.h"
#include "ui/keys/windowactions.h"
#include "ui/panels/bottompanel.h"
#include "ui/panels/evaluationpanel.h"
#include "ui/panels/ownnamespanel.h"
#include "ui/panels/rereadpanel.h"
#include "ui/session/session.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

namespace imr::ui {

namespace {

core::Error fileError(const QString& sentence, const QFileDevice& file)
{
    return {core::Error::Code::NoPermission, sentence.arg(QFileInfo(file.fileName()).fileName()), file.errorString()};
}

core::Result<void> writeNames(const QList<core::Drug>& drugs, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(
            fileError(PanelsController::tr("The names could not be written to %1. Choose another folder."), file));
    const auto written = core::toTsv(file, drugs);
    if (!written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return std::unexpected(
            fileError(PanelsController::tr("The names could not be written to %1. Is the disk full?"), file));
    return {};
}

core::Result<QList<core::Drug>> readNames(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileError(PanelsController::tr("%1 could not be opened."), file));
    return core::drugsFromTsv(file);
}

} // namespace

QString takenSentence(const core::AppliedReading& applied, bool stopped)
{
    QStringList sentences;
    if (stopped)
        sentences.append(PanelsController::tr("Stopped; what was taken before stays, and Undo takes it back."));
    sentences.append(
        PanelsController::tr("The new reading of %Ln letter(s) was taken.", nullptr, int(applied.letters.size())));
    if (const qsizetype reopened = applied.reopened.size(); reopened > 0)
        sentences.append(PanelsController::tr(
            "%Ln reviewed letter(s) changed by it and are to be reviewed again.", nullptr, int(reopened)));
    return sentences.join(u' ');
}

PanelsController::PanelsController(
    Session& session, BottomPanel& bottom, const WindowActions& actions, Prompt& prompt, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_bottom(bottom)
    , m_prompt(prompt)
    , m_reread(new RereadPanel)
    , m_evaluation(new EvaluationPanel)
    , m_names(new OwnNamesPanel)
{
    for (QWidget* panel :
        {static_cast<QWidget*>(m_reread), static_cast<QWidget*>(m_evaluation), static_cast<QWidget*>(m_names)})
        bottom.add(*panel);
    connect(actions.readAnew, &QAction::triggered, this, &PanelsController::openRereading);
    connect(actions.evaluate, &QAction::triggered, this, &PanelsController::openEvaluation);
    connect(actions.drugNames, &QAction::triggered, this, &PanelsController::openNames);
    connect(m_reread, &RereadPanel::placeWanted, this, &PanelsController::placeWanted);
    connect(m_reread, &RereadPanel::applyWanted, this, &PanelsController::takeReading);
    connect(m_reread, &RereadPanel::failed, this, &PanelsController::failed);
    connect(m_evaluation, &EvaluationPanel::placeWanted, this, &PanelsController::placeWanted);
    connect(m_evaluation, &EvaluationPanel::againWanted, this, &PanelsController::openEvaluation);
    connect(m_evaluation, &EvaluationPanel::failed, this, &PanelsController::failed);
    connect(&session, &Session::projectAboutToClose, this, [this] {
        m_reread->clear();
        m_evaluation->clear();
        m_names->clear();
        m_bottom.close();
    });
    connect(&session, &Session::projectChanged, this, &PanelsController::projectChanged);
    connectNames();
}

void PanelsController::connectNames()
{
    connect(m_names, &OwnNamesPanel::addWanted, this, [this](const QList<core::Drug>& drugs) {
        const QString text = tr("Drug name %1").arg(drugs.first().name);
        if (m_session.history().push(
                std::make_unique<ChangeOwnNames>(*m_session.project(), drugs, QStringList(), text)))
            m_names->showAdded();
    });
    connect(m_names, &OwnNamesPanel::removeWanted, this, [this](const QStringList& names) {
        m_session.history().push(std::make_unique<ChangeOwnNames>(*m_session.project(), QList<core::Drug>(), names,
            tr("Remove %Ln drug name(s)", nullptr, int(names.size()))));
    });
    connect(m_names, &OwnNamesPanel::importWanted, this, &PanelsController::importNames);
    connect(m_names, &OwnNamesPanel::exportWanted, this, &PanelsController::exportNames);
}

void PanelsController::projectChanged()
{
    core::Project* project = m_session.project();
    if (!project)
        return;
    m_names->showNames(*project);
    connect(project, &core::Project::ownDrugsChanged, m_names, [this, project] { m_names->showNames(*project); });
}

void PanelsController::openRereading()
{
    if (!m_session.mayLeave())
        return;
    m_bottom.open(*m_reread);
    m_reread->start(*m_session.project());
}

void PanelsController::openEvaluation()
{
    if (!m_session.mayLeave())
        return;
    m_bottom.open(*m_evaluation);
    m_evaluation->start(*m_session.project());
}

void PanelsController::openNames()
{
    m_bottom.open(*m_names);
}

void PanelsController::proposeName(const QString& name)
{
    openNames();
    m_names->propose(name);
}

// Written on the window's thread, since the panes follow each letter; now and then the window is painted, so that the
// bar moves, and asked whether it is to be stopped.
void PanelsController::takeReading()
{
    if (!m_session.mayLeave())
        return;
    bool stopped = false;
    const QObject listener; // for this call alone
    connect(m_reread, &RereadPanel::stopWanted, &listener, [&stopped] { stopped = true; });
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    const auto watch = [this, &sinceTurn, &stopped](int done, int all) {
        constexpr qint64 turn = 50; // ms
        if (sinceTurn.elapsed() > turn) {
            m_reread->showApplying(done, all);
            const InputHold hold(m_reread->stopButton());
            QCoreApplication::processEvents();
            sinceTurn.restart();
        }
        return !stopped;
    };
    auto command
        = std::make_unique<TakeReading>(*m_session.project(), m_reread->rereading(), m_reread->ticked(), watch);
    const TakeReading* taken = command.get();
    const bool changed = m_session.history().push(std::move(command));
    m_reread->showApplied(changed ? takenSentence(taken->applied(), stopped) : tr("Nothing was taken."));
    if (const QStringList problems = changed ? taken->applied().problems : QStringList(); !problems.isEmpty())
        Q_EMIT failed({core::Error::Code::Invalid,
            tr("%Ln letter(s) could not be given the new reading.", nullptr, int(problems.size())),
            problems.join(u'\n')});
    Q_EMIT readingTaken();
}

void PanelsController::importNames()
{
    const QString path = m_prompt.namesToOpen();
    if (path.isEmpty())
        return;
    const auto drugs = readNames(path);
    if (!drugs) {
        Q_EMIT failed(drugs.error());
        return;
    }
    const QString text = tr("%Ln drug name(s) imported", nullptr, int(drugs->size()));
    if (m_session.history().push(std::make_unique<ChangeOwnNames>(*m_session.project(), *drugs, QStringList(), text)))
        Q_EMIT told(text + u'.');
}

void PanelsController::exportNames()
{
    const auto names = m_session.project()->ownDrugs();
    if (!names) {
        Q_EMIT failed(names.error());
        return;
    }
    const QString path = m_prompt.namesToSave(m_session.project()->name() + QStringLiteral(".tsv"));
    if (path.isEmpty())
        return;
    QList<core::Drug> drugs;
    for (const core::OwnDrug& own : *names)
        drugs.append(own.drug);
    if (const auto written = writeNames(drugs, path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT told(tr("%Ln drug name(s) exported to %1.", nullptr, int(drugs.size())).arg(path));
}

} // namespace imr::ui
