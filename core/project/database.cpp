// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

#include "core/project/logfolder.h"
#include "core/project/projectlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <tuple>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// Primary result codes of SQLite; the driver gives extended ones, whose low byte is the primary one.
enum SqliteCode {
    Refused = 1,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26,
};

QString connectionName()
{
    static std::atomic<int> counter = 0;
    return u"imr-project-%1"_s.arg(++counter);
}

} // namespace

Query::Query(const Database& database, QSqlQuery* query, bool prepared)
    : m_database(database)
    , m_query(query)
    , m_prepared(prepared)
{
}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_query(std::exchange(other.m_query, nullptr))
    , m_prepared(other.m_prepared)
{
}

Query::~Query()
{
    if (m_query)
        m_query->finish();
}

Query& Query::bind(const QString& text)
{
    return bindVariant(text.isNull() ? u""_s : text);
}

Query& Query::bindOrNull(const QString& text)
{
    return bindVariant(text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
}

Query& Query::bindBlob(const QByteArray& bytes)
{
    return bindVariant(bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes));
}

Query& Query::bindVariant(const QVariant& value)
{
    m_query->addBindValue(value);
    return *this;
}

Result<void> Query::run()
{
    if (!m_prepared || !m_query->exec())
        return std::unexpected(m_database.errorFrom(m_query->lastError()));
    return {};
}

Result<void> Query::checkRead() const
{
    if (m_query->lastError().isValid())
        return std::unexpected(m_database.errorFrom(m_query->lastError()));
    return {};
}

Database::Database(const QString& path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(connectionName())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), access));
    database->m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    // As a URI, because only so can the driver be kept from creating a file that is not there.
    QUrl url = QUrl::fromLocalFile(database->m_path);
    url.setQuery(access == Access::ReadWrite ? u"mode=rw"_s : u"mode=ro"_s);
    database->m_handle.setDatabaseName(url.toString(QUrl::FullyEncoded));
    database->m_handle.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database->m_handle.open())
        return std::unexpected(database->errorFrom(database->m_handle.lastError()));
    // Lets SQLite take a file that is shorter than it says, or has faults in its schema, for what is there.
    if (access == Access::AsFarAsItReads) {
        if (auto done = database->execute(u"PRAGMA writable_schema = ON"_s); !done)
            return std::unexpected(done.error());
    }
    for (const auto* pragma : {"foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0",
             "synchronous = FULL", "temp_store = MEMORY", "cache_size = -32768"}) {
        if (auto done = database->execute(u"PRAGMA "_s + QLatin1StringView(pragma)); !done)
            return std::unexpected(done.error());
    }
    return database;
}

Database::~Database()
{
    m_folder.reset();
    m_prepared.clear();
    if (m_handle.isOpen() && m_logged) {
        // While another connection is open the last fails, and that one folds the log back. Who only read leaves it
        // alone: those who write would wait.
        std::ignore = execute(u"PRAGMA busy_timeout = 0"_s);
        if (m_wrote)
            std::ignore = execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        std::ignore = execute(u"PRAGMA journal_mode = DELETE"_s);
    }
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::useWriteAheadLog()
{
    if (isOnNetwork(m_path)) {
        return execute(u"PRAGMA journal_mode = DELETE"_s).and_then([this] {
            return execute(u"PRAGMA synchronous = EXTRA"_s);
        });
    }
    auto mode = query(u"PRAGMA journal_mode = WAL"_s).first([](const Query& row) { return row.text(0); });
    if (!mode)
        return std::unexpected(mode.error());
    m_logged = true; // where the file system can't, SQLite keeps its rollback journal
    return {};
}

void Database::foldApart()
{
    m_foldsApart = m_logged && execute(u"PRAGMA wal_autocheckpoint = 0"_s).has_value();
}

void Database::noteChange() const
{
    m_wrote = true;
    if (!m_foldsApart)
        return;
    if (!m_folder)
        m_folder = std::make_unique<LogFolder>(m_path);
    m_folder->noteChange();
}

void Database::setLock(std::shared_ptr<ProjectLock> lock)
{
    m_lock = std::move(lock);
    m_identity = identityOf(m_path);
}

Result<void> Database::checkPlace() const
{
    if (!m_lock)
        return {};
    const QString file = QFileInfo(m_path).fileName();
    const FileIdentity now = identityOf(m_path);
    if (now == FileIdentity()) {
        return std::unexpected(Error {Error::Code::WriteFailed,
            QCoreApplication::translate("imr::Database",
                "The change was not saved: the project file “%1” is no longer in its place. Put it back, or close the "
                "project and open it where it is now.")
                .arg(file),
            m_path});
    }
    if (now != m_identity) {
        return std::unexpected(Error {Error::Code::WriteFailed,
            QCoreApplication::translate("imr::Database",
                "The change was not saved: another file was put in the place of the project “%1” while it was open. "
                "Close the project and open it again.")
                .arg(file),
            m_path});
    }
    return m_lock->keep();
}

Query Database::query(const QString& sql) const
{
    std::shared_ptr<QSqlQuery>& kept = m_prepared[sql];
    if (kept && !m_refused.contains(sql))
        return Query(*this, kept.get(), true);
    if (!kept) {
        kept = std::make_shared<QSqlQuery>(m_handle);
        kept->setForwardOnly(true);
    }
    const bool prepared = kept->prepare(sql);
    if (prepared)
        m_refused.remove(sql);
    else
        m_refused.insert(sql);
    Q_ASSERT_X(prepared || m_access == Access::AsFarAsItReads || kept->lastError().nativeErrorCode() != u"1", "prepare",
        qPrintable(sql));
    return Query(*this, kept.get(), prepared);
}

Result<void> Database::execute(const QString& sql) const
{
    QSqlQuery once(m_handle);
    once.setForwardOnly(true);
    if (!once.exec(sql))
        return std::unexpected(errorFrom(once.lastError()));
    while (once.next()) { }
    return {};
}

Result<qint64> Database::integer(const QString& sql) const
{
    const auto value = query(sql).first([](const Query& row) { return row.integer(0); });
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(0);
}

std::function<void()> Database::stopper() const
{
    // The driver's own copy of the library, which is loaded already; nothing here links it.
    using Interrupt = void(void*);
    static Interrupt* const interrupt = [] {
        void* library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_NOLOAD);
        return library ? reinterpret_cast<Interrupt*>(dlsym(library, "sqlite3_interrupt")) : nullptr;
    }();
    const QVariant handle = m_handle.driver()->handle();
    if (!interrupt || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return [] { };
    return [connection = *static_cast<void* const*>(handle.constData())] { interrupt(connection); };
}

Result<void> Database::runUnsynced(Query& query) const
{
    if (!m_logged)
        return query.run();
    return execute(u"PRAGMA synchronous = NORMAL"_s).and_then([&] {
        auto done = query.run();
        auto restored = execute(u"PRAGMA synchronous = FULL"_s);
        return done ? restored : done;
    });
}

Error Database::errorFrom(const QSqlError& cause) const
{
    const QString file = QFileInfo(m_path).fileName();
    const QString detail = u"%1 (%2)"_s.arg(cause.text().trimmed(), cause.nativeErrorCode());
    const int code = cause.nativeErrorCode().toInt() & 0xff;
    // Of a damaged file tables may be missing.
    const bool isLost = m_access == Access::AsFarAsItReads && code == Refused;
    switch (isLost ? int(Corrupt) : code) {
    case Interrupted:
        return {Error::Code::Cancelled,
            QCoreApplication::translate("imr::Database", "Reading “%1” was stopped before it was done.").arg(file),
            detail};
    case Busy:
    case Locked:
        return {Error::Code::InUse,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be written: another program is writing to it. Close the project there, then try again.")
                .arg(file),
            detail};
    case ReadOnlyFile:
        return {Error::Code::ReadOnly,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be written: the file or its folder is read-only. Copy it to a folder of your own.")
                .arg(file),
            detail};
    case Full:
        return {Error::Code::DiskFull,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be written: the disk is full. Make room, then try again; what was saved is safe.")
                .arg(file),
            detail};
    case Corrupt:
        return {Error::Code::Damaged,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be read: the file is damaged. Open a backup copy of it, or save what can be read of "
                "it as a new project.")
                .arg(file),
            detail};
    case NotADatabase:
        return {Error::Code::ForeignFile,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be opened: it is no IMR Workbench project. Choose a file that ends in .imrproj.")
                .arg(file),
            detail};
    case CantOpen:
        return {Error::Code::NoPermission,
            QCoreApplication::translate(
                "imr::Database", "“%1” could not be opened. Check that you may read it and write to its folder.")
                .arg(file),
            detail};
    case InputOutput:
        return {Error::Code::WriteFailed,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be read or written: the disk reported a fault. Check the disk and the room on it, then "
                "try again.")
                .arg(file),
            detail};
    default:
        return {Error::Code::Invalid,
            QCoreApplication::translate("imr::Database", "“%1” did not take a change: the project refused it.")
                .arg(file),
            detail};
    }
}

Transaction::Transaction(const Database& database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::begin()
{
    auto done = m_database.checkPlace().and_then([this] { return m_database.execute(u"BEGIN IMMEDIATE"_s); });
    m_open = done.has_value();
    return done;
}

Result<void> Transaction::commit()
{
    auto done = m_database.execute(u"COMMIT"_s);
    if (done) {
        m_open = false;
        m_database.noteChange();
    }
    return done;
}

void Transaction::rollback()
{
    // Fails when SQLite has rolled back by itself (disk full); then there is nothing left to undo.
    if (std::exchange(m_open, false))
        std::ignore = m_database.execute(u"ROLLBACK"_s);
}

} // namespace imr::core
