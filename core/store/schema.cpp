// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/ledger.h"
#include "core/store/projectcopy.h"
#include "core/store/schematables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace imr::core::schema {

namespace {

struct ScopeTable
{
    Scope scope;
    QLatin1StringView name;
};
constexpr ScopeTable scopeTables[] = {
    {Scope::Letter, "letter"_L1},
    {Scope::Item, "issue"_L1},
    {Scope::Medication, "medication"_L1},
    {Scope::Citation, "citation"_L1},
};

constexpr int firstWithLedger = 3;

QStringList missingSteps(qint64 from)
{
    QStringList statements;
    for (const QStringList& step : steps().sliced(from - 1))
        statements += step;
    return statements;
}

// Columns of new fields, and the index that was added without a version of its own.
Result<QStringList> missingParts(const Database& database)
{
    QStringList statements;
    for (const ScopeTable& table : scopeTables) {
        QStringList present;
        auto read
            = database.query(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name)).each([&](const Query& row) {
                  present.append(row.text(0));
              });
        if (!read)
            return std::unexpected(read.error());
        for (const FieldSpec* spec : fieldsOf(table.scope)) {
            if (!present.contains(columnName(*spec)))
                statements.append(u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(table.name, declaration(*spec)));
        }
    }
    const auto indexed = database.integer(u"SELECT count(*) FROM sqlite_master WHERE name = 'letter_review'"_s);
    if (!indexed)
        return std::unexpected(indexed.error());
    if (*indexed == 0)
        statements.append(reviewIndex());
    return statements;
}

Result<void> executeAll(const Database& database, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

// An older program can't open what the update makes of the project; its copy it can.
Result<void> copyBeside(const Database& database)
{
    const QFileInfo project(database.path());
    QString name;
    for (int n = 1; name.isEmpty() || QFileInfo::exists(name); ++n) {
        name = project.absoluteDir().filePath(u"%1 before version %2%3.imrproj"_s.arg(project.completeBaseName())
                .arg(version)
                .arg(n == 1 ? QString() : u" (%1)"_s.arg(n)));
    }
    auto copied = copyProject(database, name);
    if (copied)
        return copied;
    return std::unexpected(Error {copied.error().code,
        QCoreApplication::translate("imr::Database",
            "“%1” could not be opened: this program keeps projects in a newer form, and no copy of the old one "
            "could be put beside it. Check that you may write to its folder and that there is room on the disk.")
            .arg(project.fileName()),
        copied.error().detail});
}

} // namespace

Result<void> create(const Database& database)
{
    Transaction transaction(database);
    return database
        .execute(u"PRAGMA page_size = %1"_s.arg(pageBytes)) // before there is a page
        .and_then([&] { return transaction.begin(); })
        .and_then([&] { return executeAll(database, everything()); })
        .and_then([&] { return database.execute(u"PRAGMA application_id = %1"_s.arg(applicationId)); })
        .and_then([&] { return database.execute(u"PRAGMA user_version = %1"_s.arg(version)); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> check(const Database& database)
{
    const QString file = QFileInfo(database.path()).fileName();
    const auto identity = database.integer(u"PRAGMA application_id"_s);
    if (!identity)
        return std::unexpected(identity.error());
    if (*identity != applicationId) {
        return std::unexpected(Error {Error::Code::ForeignFile,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be opened: it is no IMR Workbench project. Choose a file that ends in .imrproj.")
                .arg(file),
            u"application_id %1"_s.arg(*identity)});
    }
    const auto found = database.integer(u"PRAGMA user_version"_s);
    if (!found)
        return std::unexpected(found.error());
    if (*found > version) {
        return std::unexpected(Error {Error::Code::NewerVersion,
            QCoreApplication::translate("imr::Database",
                "“%1” could not be opened: a newer IMR Workbench made it. Update this program to open it.")
                .arg(file),
            u"user_version %1, known up to %2"_s.arg(*found).arg(version)});
    }
    if (*found < 1) {
        return std::unexpected(Error {Error::Code::Damaged,
            QCoreApplication::translate(
                "imr::Database", "“%1” could not be opened: it holds no version number. Open a backup copy of it.")
                .arg(file),
            u"user_version %1"_s.arg(*found)});
    }
    return {};
}

Result<void> update(const Database& database)
{
    const auto found = database.integer(u"PRAGMA user_version"_s);
    const auto missing = found ? missingParts(database) : std::unexpected(found.error());
    if (!missing)
        return std::unexpected(missing.error());
    if (*found == version && missing->isEmpty())
        return {};
    if (*found < version) {
        if (auto copied = copyBeside(database); !copied)
            return copied;
    }
    Transaction transaction(database);
    return transaction.begin()
        .and_then([&] { return database.integer(u"PRAGMA user_version"_s); }) // another program may have been faster
        .and_then([&](qint64 now) {
            return executeAll(database, missingSteps(now)).and_then([&] {
                return now < firstWithLedger ? ledger::sealAll(database) : Result<void>();
            });
        })
        .and_then([&] { return missingParts(database); })
        .and_then([&](const QStringList& parts) { return executeAll(database, parts); })
        .and_then([&] { return database.execute(u"PRAGMA user_version = %1"_s.arg(version)); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> lendMissingTables(const Database& database)
{
    const auto found = database.integer(u"PRAGMA user_version"_s);
    if (!found)
        return std::unexpected(found.error());
    return *found < version ? executeAll(database, lentTables(*found)) : Result<void>();
}

QString columnName(const FieldSpec& spec)
{
    QString name = spec.nameText();
    if (name.startsWith(u"header."))
        name = name.sliced(7);
    return name.replace(u'.', u'_');
}

QString insertInto(QLatin1StringView table, const QStringList& columns)
{
    QStringList marks;
    marks.fill(u"?"_s, columns.size());
    return u"INSERT INTO %1 (\"%2\") VALUES (%3)"_s.arg(table, columns.join(u"\", \""), marks.join(u", "));
}

const QStringList& columnsOf(Scope scope)
{
    static const auto all = [] {
        QHash<Scope, QStringList> columns;
        for (const FieldSpec& spec : fieldTable())
            columns[spec.scope].append(columnName(spec));
        return columns;
    }();
    static const QStringList none;
    const auto found = all.constFind(scope);
    return found == all.constEnd() ? none : *found;
}

} // namespace imr::core::schema
