// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/store/filesystem.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QVariant>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace imr::core {

class Database;
class LogFolder;
class ProjectLock;

// One running of a prepared statement: bind every value in order, then run() or each(), once. Lets go of the statement
// when it goes out of scope, so that no unfinished SELECT is left behind. One Query of the same SQL at a time. Text
// goes to SQLite as UTF-8, as it is stored; a half of a pair without the other becomes "?" on the way.
class Query final
{
public:
    ~Query();
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;

    template<std::integral T> Query& bind(T number) { return bindInteger(static_cast<qint64>(number)); }
    Query& bind(const QString& text); // a null string is bound as an empty one
    Query& bindUtf8(QByteArrayView text); // not copied: the bytes stay where they are until the query has run
    Query& bindNull();
    Query& bindOrNull(const QString& text); // an empty string is bound as NULL
    Query& bindBlob(const QByteArray& bytes); // empty: NULL
    Query& bindVariant(const QVariant& value); // a whole number, a double, a text, a blob, or NULL for all else

    [[nodiscard]] Result<void> run();
    // Calls back for each row and reads to the end.
    template<typename Visit> [[nodiscard]] Result<void> each(Visit visit)
    {
        if (auto started = run(); !started)
            return started;
        while (m_hasRow) {
            visit(*this);
            if (auto stepped = step(); !stepped)
                return stepped;
        }
        return {};
    }
    // What the callback makes of the first row; nothing when there is none.
    template<typename Make>
    [[nodiscard]] auto first(Make make) -> Result<std::optional<decltype(make(std::declval<const Query&>()))>>
    {
        if (auto started = run(); !started)
            return std::unexpected(started.error());
        std::optional<decltype(make(*this))> made;
        if (m_hasRow)
            made = make(*this);
        return made;
    }

    // Of the row at hand, which is gone with the next.
    [[nodiscard]] QString text(int column) const { return textOfUtf8(utf8(column)); }
    [[nodiscard]] QByteArrayView utf8(int column) const; // of a text
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QVariant value(int column) const; // qlonglong, double, QString, QByteArray; null for NULL
    [[nodiscard]] bool isNull(int column) const;

    [[nodiscard]] qint64 insertedId() const;

private:
    friend class Database;
    Query(const Database& database, sqlite3_stmt* statement);
    Query& bindInteger(qint64 number);
    Query& bindCopied(QByteArrayView utf8);
    Query& bound(int code); // the next value
    [[nodiscard]] Result<void> step(); // to the next row, or the end

    const Database& m_database;
    sqlite3_stmt* m_statement; // null: it could not be prepared
    int m_bound = 0;
    int m_fault = 0; // of the first value that could not be bound; the query does not run
    bool m_hasRow = false;
};

// One connection to a SQLite file, for the thread that opened it. Qt's driver opens it; statements go to SQLite itself,
// since QSqlQuery takes longer for each value that it binds than SQLite for storing it. Prepared statements are kept
// for the next time. Journal: write-ahead log while open for writing, each commit on the disk (but see syncLater());
// the last to close folds it back into the one file. Errors name the file and say what to do.
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        AsFarAsItReads, // read-only, of a file that is damaged or shorter than it says
    };

    // The file must exist. Nothing in it is read or changed yet; see useWriteAheadLog().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // To be called once the file is known to be ours. On a network drive, where the log's shared memory is none, a
    // rollback journal is used.
    [[nodiscard]] Result<void> useWriteAheadLog();
    // From now on the log is folded back by a thread of its own, in the pauses of who writes; ...
    void foldApart();
    // ... or after each change, and by who writes where it has grown to so many pages all the same.
    void foldAtOnce(int mostPages);
    void noteChange() const; // something was written
    // From now on a commit does not wait for the disk: what is written before the next sync() the power can take away,
    // the latest first, and nothing else is harmed. Where there is no log, commits wait all the same.
    void syncLater();
    [[nodiscard]] Result<void> sync() const; // waits until all that was committed is on the disk
    // From now on nothing is written unless the lock is held and the file is still the one that was opened. The lock is
    // let go when the file is closed. It may be another's: then this is read-only.
    void setLock(std::shared_ptr<ProjectLock> lock);
    [[nodiscard]] const ProjectLock* lock() const { return m_lock.get(); }
    [[nodiscard]] Result<void> checkPlace() const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access != Access::ReadWrite; }

    [[nodiscard]] Query query(const QString& sql) const; // prepared once, kept
    // Without waiting for the disk: what is written may be lost with the power, and nothing else. For one statement
    // outside of a transaction.
    [[nodiscard]] Result<void> runUnsynced(Query& query) const;
    [[nodiscard]] Result<void> execute(const QString& sql) const; // one statement, not kept
    [[nodiscard]] Result<qint64> integer(const QString& sql) const; // the first cell of the first row; 0 when none

    // The last fault of the connection.
    [[nodiscard]] Error lastError() const;

    // What ends the statement that is running, from another thread: an error of code Cancelled. To be called while this
    // is open.
    [[nodiscard]] std::function<void()> stopper() const;

private:
    friend class Query;
    Database(const QString& path, Access access);
    [[nodiscard]] Error errorOf(int code, const QString& detail) const;

    std::shared_ptr<ProjectLock> m_lock; // let go last
    FileIdentity m_identity;
    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_handle;
    sqlite3* m_sqlite = nullptr; // of the handle
    mutable QHash<QString, std::shared_ptr<sqlite3_stmt>> m_prepared;
    bool m_logged = false;
    bool m_foldsApart = false;
    bool m_foldsAtOnce = false;
    bool m_syncsLater = false;
    mutable bool m_wrote = false;
    mutable std::unique_ptr<LogFolder> m_folder;
};

// BEGIN IMMEDIATE, so that a writer waits its turn at the start and not in the middle. Rolled back unless committed.
class Transaction final
{
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

private:
    const Database& m_database;
    bool m_open = false;
};

} // namespace imr::core
