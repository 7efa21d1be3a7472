// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/background.h"
#include "core/store/logfolder.h"
#include "core/store/projectlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVarLengthArray>

#include <atomic>
#include <tuple>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

QString connectionName()
{
    static std::atomic<int> counter = 0;
    return u"imr-project-%1"_s.arg(++counter);
}

// SQLite counts the bytes that it takes under one lock of all threads, for limits that are not set here; several
// threads that read then wait for each other at every row. Only before its first use can that be put off.
void countNoBytes()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

// A long statement of a thread that stepped back rests while the window saves or reads, but never with a lock that
// others need to write.
void letOthersPass(sqlite3* connection)
{
    constexpr int often = 1000; // steps of SQLite's machine; copying takes few for many bytes
    const auto rest = [](void* held) -> int {
        if (sqlite3_txn_state(static_cast<sqlite3*>(held), "main") != SQLITE_TXN_WRITE)
            letPass();
        return 0;
    };
    sqlite3_progress_handler(connection, often, rest, connection);
}

} // namespace

Query::Query(const Database& database, sqlite3_stmt* statement)
    : m_database(database)
    , m_statement(statement)
{
}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(other.m_bound)
    , m_fault(other.m_fault)
    , m_hasRow(other.m_hasRow)
{
}

Query::~Query()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Query& Query::bind(const QString& text)
{
    // Most cells are short and plain: their bytes need no room of their own.
    constexpr qsizetype shortest = 128;
    if (text.size() > shortest)
        return bindCopied(text.toUtf8());
    QVarLengthArray<char, shortest> bytes(text.size());
    return writtenAsAscii(text, bytes.data()) ? bindCopied(bytes) : bindCopied(text.toUtf8());
}

Query& Query::bound(int code)
{
    if (m_fault == SQLITE_OK)
        m_fault = code;
    return *this;
}

Query& Query::bindUtf8(QByteArrayView text)
{
    return bound(sqlite3_bind_text64(m_statement, ++m_bound, text.isNull() ? "" : text.data(),
        sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Query& Query::bindCopied(QByteArrayView utf8)
{
    return bound(sqlite3_bind_text64(m_statement, ++m_bound, utf8.isNull() ? "" : utf8.data(),
        sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Query& Query::bindNull()
{
    return bound(sqlite3_bind_null(m_statement, ++m_bound));
}

Query& Query::bindOrNull(const QString& text)
{
    return text.isEmpty() ? bindNull() : bind(text);
}

Query& Query::bindBlob(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return bindNull();
    return bound(
        sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

Query& Query::bindInteger(qint64 number)
{
    return bound(sqlite3_bind_int64(m_statement, ++m_bound, number));
}

Query& Query::bindVariant(const QVariant& value)
{
    if (value.isNull())
        return bindNull();
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? bindNull() : bind(value.toString());
    case QMetaType::QByteArray:
        return bindBlob(value.toByteArray());
    case QMetaType::Double:
        return bound(sqlite3_bind_double(m_statement, ++m_bound, value.toDouble()));
    default:
        return value.canConvert<qlonglong>() ? bindInteger(value.toLongLong()) : bind(value.toString());
    }
}

Result<void> Query::run()
{
    if (!m_statement)
        return std::unexpected(m_database.lastError());
    Q_ASSERT(m_bound == sqlite3_bind_parameter_count(m_statement) && !sqlite3_stmt_busy(m_statement));
    if (m_fault != SQLITE_OK)
        return std::unexpected(m_database.errorOf(m_fault, QString::fromUtf8(sqlite3_errstr(m_fault))));
    return step();
}

Result<void> Query::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (!m_hasRow && code != SQLITE_DONE)
        return std::unexpected(m_database.lastError());
    return {};
}

QByteArrayView Query::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {text, text ? sqlite3_column_bytes(m_statement, column) : 0};
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Query::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0);
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(integer(column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return blob(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::insertedId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

Database::Database(const QString& path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(connectionName())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    countNoBytes();
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), access));
    database->m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    // As a URI, because only so can the driver be kept from creating a file that is not there.
    QUrl url = QUrl::fromLocalFile(database->m_path);
    url.setQuery(access == Access::ReadWrite ? u"mode=rw"_s : u"mode=ro"_s);
    database->m_handle.setDatabaseName(url.toString(QUrl::FullyEncoded));
    database->m_handle.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database->m_handle.open()) {
        const QSqlError cause = database->m_handle.lastError();
        return std::unexpected(database->errorOf(cause.nativeErrorCode().toInt(), cause.text().trimmed()));
    }
    database->m_identity = identityOf(database->m_path);
    // One library, or the other's connection would be taken for an own.
    QSqlQuery source(u"SELECT sqlite_source_id()"_s, database->m_handle);
    if (source.next() && source.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        qFatal("Qt's SQLite driver and this program were built with different libraries of SQLite");
    database->m_sqlite = *static_cast<sqlite3* const*>(database->m_handle.driver()->handle().constData());
    if (!isOnNetwork(database->m_path)) // where whoever reads keeps others from writing
        letOthersPass(database->m_sqlite);
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
    m_logged = *mode == u"wal"; // where the file system can't, SQLite keeps its rollback journal
    return {};
}

void Database::foldApart()
{
    m_foldsApart = m_logged && execute(u"PRAGMA wal_autocheckpoint = 0"_s).has_value();
}

void Database::foldAtOnce(int mostPages)
{
    m_foldsAtOnce = m_logged && execute(u"PRAGMA wal_autocheckpoint = %1"_s.arg(mostPages)).has_value();
}

void Database::syncLater()
{
    m_syncsLater = m_logged && execute(u"PRAGMA synchronous = NORMAL"_s).has_value();
}

// Of the log as SQLite holds it. What is no longer in it SQLite has waited for when it put it into the file.
Result<void> Database::sync() const
{
    if (!m_syncsLater || !m_wrote)
        return {};
    sqlite3_file* log = nullptr;
    int code = sqlite3_file_control(m_sqlite, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (code == SQLITE_OK && log && log->pMethods)
        code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        return std::unexpected(errorOf(code, QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

void Database::noteChange() const
{
    m_wrote = true;
    if (!m_foldsApart && !m_foldsAtOnce)
        return;
    if (!m_folder) {
        m_folder = std::make_unique<LogFolder>(
            m_path, m_identity, m_foldsAtOnce ? LogFolder::Pace::AtOnce : LogFolder::Pace::InPauses);
    }
    m_folder->noteChange();
}

void Database::setLock(std::shared_ptr<ProjectLock> lock)
{
    m_lock = std::move(lock);
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
    std::shared_ptr<sqlite3_stmt>& kept = m_prepared[sql];
    if (!kept) {
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v3(
            m_sqlite, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        kept.reset(statement, &sqlite3_finalize);
    }
    Q_ASSERT(!kept || !sqlite3_stmt_busy(kept.get()));
    return Query(*this, kept.get());
}

Result<void> Database::execute(const QString& sql) const
{
    if (sqlite3_exec(m_sqlite, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
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
    return [connection = m_sqlite] { sqlite3_interrupt(connection); };
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

Error Database::lastError() const
{
    return errorOf(sqlite3_extended_errcode(m_sqlite), QString::fromUtf8(sqlite3_errmsg(m_sqlite)));
}

// The low byte of an extended code is the primary one.
Error Database::errorOf(int code, const QString& told) const
{
    const QString file = QFileInfo(m_path).fileName();
    const QString detail = u"%1 (%2)"_s.arg(told, QString::number(code));
    // Of a damaged file tables may be missing.
    const bool isLost = m_access == Access::AsFarAsItReads && (code & 0xff) == SQLITE_ERROR;
    switch (isLost ? SQLITE_CORRUPT : code & 0xff) {
    case SQLITE_INTERRUPT:
        return {Error::Code::Cancelled,
            QCoreApplication::translate("imr::Database", "Reading “%1” was stopped before it was done.").arg(file),
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::InUse,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be written: another program is writing to it. Close the project there, then try again.")
                .arg(file),
            detail};
    case SQLITE_READONLY:
        return {Error::Code::ReadOnly,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be written: the file or its folder is read-only. Copy it to a folder of your own.")
                .arg(file),
            detail};
    case SQLITE_FULL:
        return {Error::Code::DiskFull,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be written: the disk is full. Make room, then try again; what was saved is safe.")
                .arg(file),
            detail};
    case SQLITE_NOMEM:
        return {Error::Code::Invalid,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be read or written: there is not enough memory. Close other programs, then try again; "
                "what was saved is safe.")
                .arg(file),
            detail};
    case SQLITE_CORRUPT:
        return {Error::Code::Damaged,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be read: the file is damaged. Open a backup copy of it, or save what can be read of "
                "it as a new project.")
                .arg(file),
            detail};
    case SQLITE_NOTADB:
        return {Error::Code::ForeignFile,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be opened: it is no IMR Workbench project. Choose a file that ends in .imrproj.")
                .arg(file),
            detail};
    case SQLITE_CANTOPEN:
        return {Error::Code::NoPermission,
            QCoreApplication::translate(
                "imr::Database", "“%1” could not be opened. Check that you may read it and write to its folder.")
                .arg(file),
            detail};
    case SQLITE_IOERR:
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
