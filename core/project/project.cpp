// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/loginname.h"
#include "core/project/projectdata.h"
#include "core/store/lettercells.h"
#include "core/store/projectcopy.h"
#include "core/store/projectlock.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("imr::Project", text);
}

QString ownName()
{
    const QString name = loginName();
    return name.isEmpty() ? qEnvironmentVariable("USER", u"analyst"_s) : name;
}

// Taken away again unless the file becomes a project.
class FileInTheMaking
{
public:
    explicit FileInTheMaking(const QString& path)
        : m_path(path)
    {
    }
    ~FileInTheMaking()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    // Only the owner may read it; its journals take the same mode.
    [[nodiscard]] bool make() const
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] bool moveTo(const QString& path)
    {
        if (!QFile::rename(m_path, path))
            return false;
        m_path.clear();
        return true;
    }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

// What is left where a program was killed between the two steps of making a project.
void removeHalfMade(const QFileInfo& project)
{
    const QRegularExpression halfMade(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(project.fileName()) + u"\\.new-[0-9a-f]{8}(?:-journal)?"_s));
    QDir folder = project.absoluteDir();
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (halfMade.match(name).hasMatch())
            folder.remove(name);
    }
}

Error cannotCreate(Error::Code code, const QString& path, const char* why)
{
    return {code, translated(why).arg(QFileInfo(path).fileName()), QDir::toNativeSeparators(path)};
}

constexpr auto exists = QT_TRANSLATE_NOOP("imr::Project",
    "“%1” could not be created: there is a file of that name already. Open it, or choose another name.");
constexpr auto noFolder = QT_TRANSLATE_NOOP("imr::Project",
    "“%1” could not be created: its folder does not exist or can't be written to. Choose another folder.");
constexpr auto notMade = QT_TRANSLATE_NOOP("imr::Project",
    "“%1” could not be created: its folder did not take it. Make room on the disk, or choose another folder.");

// Looks at names and permissions only: an open project's bytes must not be touched but through SQLite.
Result<Database::Access> accessTo(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) {
        return std::unexpected(Error {Error::Code::NotFound,
            QCoreApplication::translate(
                "imr::Project", "“%1” could not be opened: there is no such file. It may have been moved or renamed.")
                .arg(name),
            path});
    }
    if (!info.isFile()) {
        return std::unexpected(Error {Error::Code::ForeignFile,
            QCoreApplication::translate(
                "imr::Project", "“%1” could not be opened: it is no file. Choose a file that ends in .imrproj.")
                .arg(name),
            path});
    }
    if (info.size() == 0) {
        return std::unexpected(Error {Error::Code::ForeignFile,
            QCoreApplication::translate("imr::Project",
                "“%1” could not be opened: the file is empty. Choose another, or delete it and create the project "
                "anew.")
                .arg(name),
            path});
    }
    if (!info.isReadable()) {
        return std::unexpected(Error {Error::Code::NoPermission,
            QCoreApplication::translate(
                "imr::Project", "“%1” could not be opened: you may not read it. Ask its owner for access.")
                .arg(name),
            path});
    }
    // Someone who took the write permissions away meant it, even for an administrator.
    const bool writable = info.isWritable()
        && (info.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther))
        && QFileInfo(info.absolutePath()).isWritable();
    return writable ? Database::Access::ReadWrite : Database::Access::ReadOnly;
}

} // namespace

Project::Private::Private(std::unique_ptr<Database> opened)
    : database(std::move(opened))
    , reviewer(ownName())
{
    database->foldApart();
}

Project::Project(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    d->seenVersion = d->dataVersion();
    d->readOwnDrugs();
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return std::unexpected(cannotCreate(Error::Code::InUse, path, exists));
    // Nobody else has it between its making and its opening; where no lock can be had, making it says why not.
    const auto lock = ProjectLock::take(info.absoluteFilePath());
    if (lock)
        removeHalfMade(info);
    // Made under another name first, so that a project is never seen half made.
    FileInTheMaking making(
        info.absoluteFilePath() + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).first(8));
    if (!making.make())
        return std::unexpected(cannotCreate(Error::Code::NoPermission, path, noFolder));
    auto made = Database::open(making.path(), Database::Access::ReadWrite)
                    .and_then([](const std::unique_ptr<Database>& database) { return schema::create(*database); });
    if (!made)
        return std::unexpected(cannotCreate(made.error().code, path, notMade));
    if (!making.moveTo(info.absoluteFilePath()))
        return std::unexpected(cannotCreate(Error::Code::InUse, path, exists));
    return open(path);
}

Result<std::unique_ptr<Project>> Project::open(const QString& path)
{
    return opened(openProjectFile(path));
}

Result<std::unique_ptr<Project>> Project::openForReading(const QString& path)
{
    return opened(openProjectFile(path, Database::Access::ReadOnly));
}

Result<std::unique_ptr<Project>> Project::openDamaged(const QString& path)
{
    return opened(openProjectFile(path, Database::Access::AsFarAsItReads));
}

Result<std::unique_ptr<Project>> Project::opened(Result<std::unique_ptr<Database>> database)
{
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Project>(new Project(std::make_unique<Private>(std::move(*database))));
}

Result<std::unique_ptr<Database>> openProjectFile(const QString& path, Database::Access wanted)
{
    auto access = accessTo(path);
    if (!access)
        return std::unexpected(access.error());
    std::shared_ptr<ProjectLock> lock;
    if (wanted != Database::Access::ReadWrite)
        access = wanted;
    if (*access == Database::Access::ReadWrite) {
        // Where no lock can be had, for want of room perhaps, what is there can be read all the same.
        lock = ProjectLock::take(path).value_or(nullptr);
        if (!lock || lock->heldBy())
            access = Database::Access::ReadOnly;
    }
    auto database = Database::open(path, *access);
    if (!database)
        return database;
    (*database)->setLock(std::move(lock));
    if (auto known = schema::check(**database); !known)
        return std::unexpected(known.error());
    const auto ready = *access == Database::Access::ReadWrite
        ? (*database)->useWriteAheadLog().and_then([&] { return schema::update(**database); })
        : schema::lendMissingTables(**database);
    if (!ready)
        return std::unexpected(ready.error());
    return database;
}

Result<void> Project::copyTo(const QString& path) const
{
    if (const QFileInfo info(path); info.exists() || info.isSymLink())
        return std::unexpected(cannotCreate(Error::Code::InUse, path, exists));
    return copyProject(*d->database, QFileInfo(path).absoluteFilePath());
}

void Project::complete(StoredLetter& letter) const
{
    d->complete(letter);
    LetterRow& row = letter.row;
    const LetterSummary summary = summaryOf(letter.effective);
    row.caseNumber = letter.effective.caseNumber.text();
    row.decisionDate = letter.effective.decisionDate.text();
    row.specialties = letter.effective.specialties.text();
    row.items = summary.items;
    row.upheld = summary.upheld;
    row.overturned = summary.overturned;
    row.findings = summary.findings;
    row.corrected = int(letter.corrections.size());
}

QString Project::path() const
{
    return d->database->path();
}

QString Project::name() const
{
    return QFileInfo(path()).completeBaseName();
}

bool Project::isReadOnly() const
{
    return d->database->isReadOnly();
}

std::optional<LockHolder> Project::heldBy() const
{
    return d->database->lock() ? d->database->lock()->heldBy() : std::nullopt;
}

std::optional<LockHolder> Project::leftBy() const
{
    return d->database->lock() ? d->database->lock()->leftBy() : std::nullopt;
}

QString Project::reviewer() const
{
    return d->reviewer;
}

void Project::setReviewer(const QString& name)
{
    d->reviewer = name.simplified().isEmpty() ? ownName() : name.simplified();
}

Project::MadeEarlier::MadeEarlier(Project& project, const QString& who, const QDateTime& when)
    : m_project(project)
{
    m_project.d->madeEarlier.emplace(who, when);
}

Project::MadeEarlier::~MadeEarlier()
{
    m_project.d->madeEarlier.reset();
}

QString Project::Private::maker() const
{
    return madeEarlier ? madeEarlier->first : reviewer;
}

QDateTime Project::Private::madeAt() const
{
    return madeEarlier ? madeEarlier->second : QDateTime::currentDateTimeUtc();
}

void Project::refresh()
{
    const qint64 version = d->dataVersion();
    if (version == std::exchange(d->seenVersion, version))
        return;
    d->readOwnDrugs();
    Q_EMIT lettersAdded();
}

QString statusName(Status status)
{
    switch (status) {
    case Status::ToReview:
        return u"to review"_s;
    case Status::Reviewed:
        return u"reviewed"_s;
    case Status::Flagged:
        return u"flagged"_s;
    case Status::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString statusLabel(Status status)
{
    switch (status) {
    case Status::ToReview:
        return QCoreApplication::translate("imr::Project", "to review");
    case Status::Reviewed:
        return QCoreApplication::translate("imr::Project", "reviewed");
    case Status::Flagged:
        return QCoreApplication::translate("imr::Project", "flagged");
    case Status::Unreadable:
        return QCoreApplication::translate("imr::Project", "unreadable");
    }
    Q_UNREACHABLE_RETURN(QString());
}

Status statusNamed(const QString& name)
{
    for (const Status status : {Status::Reviewed, Status::Flagged, Status::Unreadable}) {
        if (name == statusName(status))
            return status;
    }
    return Status::ToReview;
}

} // namespace imr::core
