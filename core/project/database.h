// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/project/filesystem.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>

namespace imr::core {

class Database;
class LogFolder;
class ProjectLock;

// One running of a prepared statement: bind in order, then run() or each(). Lets go of the statement when it goes out
// of scope, so that no unfinished SELECT is left behind. One Query of the same SQL at a time.
class Query final
{
public:
    ~Query();
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;

    // Always 64 bits: the driver would bind other widths as text.
    template<std::integral T> Query& bind(T number) { return bindVariant(QVariant(static_cast<qlonglong>(number))); }
    Query& bind(const QString& text); // a null string is bound as an empty one
    Query& bindOrNull(const QString& text); // an empty string is bound as NULL
    Query& bindBlob(const QByteArray& bytes); // empty: NULL
    Query& bindVariant(const QVariant& value);

    [[nodiscard]] Result<void> run();
    // Calls back for each row and reads to the end.
    template<typename Visit> [[nodiscard]] Result<void> each(Visit visit)
    {
        if (auto started = run(); !started)
            return started;
        while (m_query->next())
            visit(*this);
        return checkRead();
    }
    // What the callback makes of the first row; nothing when there is none.
    template<typename Make>
    [[nodiscard]] auto first(Make make) -> Result<std::optional<decltype(make(std::declval<const Query&>()))>>
    {
        if (auto started = run(); !started)
            return std::unexpected(started.error());
        std::optional<decltype(make(*this))> made;
        if (m_query->next())
            made = make(*this);
        if (auto read = checkRead(); !read)
            return std::unexpected(read.error());
        return made;
    }

    // Of the row at hand.
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    friend class Database;
    Query(const Database& database, QSqlQuery* query, bool prepared);
    [[nodiscard]] Result<void> checkRead() const;

    const Database& m_database;
    QSqlQuery* m_query;
    bool m_prepared;
};

// One connection to a SQLite file, for the thread that opened it. Prepared statements are kept for the next time.
// Journal: write-ahead log with full synchronisation while open for writing; the last to close folds it back into the
// one file. Errors name the file and say what to do.
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
    // From now on the log is folded back by a thread of its own, once something is written.
    void foldApart();
    void noteChange() const; // something was written
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

    [[nodiscard]] Error errorFrom(const QSqlError& cause) const;

    // What ends the statement that is running, from another thread: an error of code Cancelled. To be called while this
    // is open.
    [[nodiscard]] std::function<void()> stopper() const;

private:
    Database(const QString& path, Access access);

    std::shared_ptr<ProjectLock> m_lock; // let go last
    FileIdentity m_identity;
    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_handle;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    mutable QSet<QString> m_refused; // of these the last could not be prepared: the next time is another try
    bool m_logged = false;
    bool m_foldsApart = false;
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
