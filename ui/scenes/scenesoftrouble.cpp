// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenes/scenesoftrouble.h"

#include "core/store/schema.h"
#include "ui/commands/edithistory.h"
#include "ui/keys/windowactions.h"
#include "ui/scenes/stage.h"
#include "ui/scenes/steps.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

namespace imr::ui {

namespace {

const QString letter = QStringLiteral("sample-03-page-citations.txt");
const QString brokenChain = QStringLiteral("sample-11-missing-block.txt");

// A copy of the project, opened; its path, empty when that could not be done.
QString openCopy(Stage& stage, const QTemporaryDir& folder, const QString& name)
{
    const core::Project* project = stage.window().session().project();
    const QString copy = folder.filePath(name + QStringLiteral(".imrproj"));
    return project && project->copyTo(copy) && stage.open({copy}) ? copy : QString();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// An empty file, a text that is no letter, the beginning of a PDF.
bool importUnreadable(Stage& stage)
{
    const QTemporaryDir folder;
    const auto at = [&folder](const char* name) { return folder.filePath(QLatin1StringView(name)); };
    if (!write(at("empty.txt"), {}) || !write(at("notes.txt"), "Call back on Monday.\n")
        || !write(at("torn.pdf"), "%PDF-1.4\n1 0 obj\n<< /Type /Catalog"))
        return false;
    return stage.open({folder.path()}, Stage::Messages::Stay);
}

// As when the drive is gone: the file is not where it was.
bool changeWithoutFile(Stage& stage, const QTemporaryDir& folder)
{
    const QString copy = openCopy(stage, folder, QStringLiteral("october"));
    return !copy.isEmpty() && stage.goToLetter(letter) && QFile::rename(copy, copy + QStringLiteral(".away"))
        && correct(stage, u"issues[1].quantity", QStringLiteral("90"))
        && stage.window().session().history().isWaiting();
}

bool askBeforeLoss(Stage& stage)
{
    stage.window().actions().closeProject->trigger();
    return stage.window().session().history().isWaiting();
}

// The page of its file on which a letter's name stands last is overwritten.
bool openDamaged(Stage& stage, const QTemporaryDir& folder)
{
    constexpr qint64 page = core::schema::pageBytes;
    stage.window().session().history().dropWaiting();
    const QString away = folder.filePath(QStringLiteral("october.imrproj.away"));
    const QString damaged = folder.filePath(QStringLiteral("november.imrproj"));
    if (!QFile::copy(away, damaged))
        return false;
    QFile file(damaged);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qint64 place = file.readAll().lastIndexOf(letter.toUtf8());
    if (place < page || !file.seek(place / page * page) || file.write(QByteArray(page, '\x5a')) != page)
        return false;
    file.close();
    return stage.open({damaged}, Stage::Messages::Stay);
}

// Whatever reads that page first finds it, beside the window or in it.
bool isDamageFound(Stage& stage)
{
    return stage.window().session().damage().has_value();
}

} // namespace

QList<Scene> scenesOfQuestions()
{
    const auto ofLetter = [](QAction* WindowActions::* action) {
        return [=](Stage& stage) { return stage.goToLetter(letter) && command(action)(stage); };
    };
    return {
        {QStringLiteral("chain-break"), field(brokenChain, QStringLiteral("issues[0].decision"))},
        {QStringLiteral("question-note"), ofLetter(&WindowActions::flagWithNote)},
        {QStringLiteral("question-skip"), ofLetter(&WindowActions::skip)},
        {QStringLiteral("question-id"), command(&WindowActions::goById)},
        {QStringLiteral("question-remove"), ofLetter(&WindowActions::removeLetter)},
    };
}

QList<Scene> scenesOfTrouble()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    return {
        {QStringLiteral("import-report"), importUnreadable},
        {QStringLiteral("changes-waiting"), [folder](Stage& stage) { return changeWithoutFile(stage, *folder); }},
        {QStringLiteral("question-unsaved"), askBeforeLoss},
        {QStringLiteral("damaged"), [folder](Stage& stage) { return openDamaged(stage, *folder); }, isDamageFound},
    };
}

} // namespace imr::ui
