// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace imr::core::schema {

namespace {

QString declaration(const FieldSpec& spec)
{
    return u'"' + columnName(spec) + u'"' + (spec.type == FieldType::Integer ? u" INTEGER"_s : u" TEXT"_s);
}

QString declarations(Scope scope)
{
    QStringList columns;
    for (const FieldSpec* spec : fieldsOf(scope))
        columns.append(declaration(*spec));
    return columns.join(u", ");
}

// What is long stands last, so that a list reads a letter's row without it.
QStringList tables()
{
    return {
        u"CREATE TABLE letter (id INTEGER PRIMARY KEY, path TEXT NOT NULL, file TEXT NOT NULL, format TEXT NOT NULL, "
        "sha256 TEXT UNIQUE, size INTEGER NOT NULL, encoding TEXT, extractor TEXT, parser TEXT, "
        "imported_at TEXT NOT NULL, status TEXT NOT NULL "
        "CHECK (status IN ('to review', 'reviewed', 'flagged', 'unreadable')), "
        "reviewed_by TEXT, reviewed_at TEXT, note TEXT, error TEXT, "
        "items INTEGER NOT NULL, upheld INTEGER NOT NULL, overturned INTEGER NOT NULL, findings INTEGER NOT NULL, "
        "corrected INTEGER NOT NULL, %1, text TEXT NOT NULL, boxes BLOB, parsed TEXT NOT NULL)"_s.arg(
            declarations(Scope::Letter)),
        u"CREATE TABLE issue (letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, "
        "number INTEGER NOT NULL, %1, PRIMARY KEY (letter, number)) WITHOUT ROWID"_s.arg(declarations(Scope::Item)),
        u"CREATE TABLE medication (letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, "
        "issue INTEGER NOT NULL, number INTEGER NOT NULL, %1, PRIMARY KEY (letter, issue, number)) WITHOUT ROWID"_s.arg(
            declarations(Scope::Medication)),
        u"CREATE TABLE citation (letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, "
        "issue INTEGER NOT NULL, side TEXT NOT NULL CHECK (side IN ('claims administrator', 'reviewer')), "
        "number INTEGER NOT NULL, %1, PRIMARY KEY (letter, issue, side, number)) WITHOUT ROWID"_s.arg(
            declarations(Scope::Citation)),
        u"CREATE TABLE cited_page (letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, "
        "first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (letter, first, last)) WITHOUT ROWID"_s,
        u"CREATE TABLE finding (letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE, "
        "number INTEGER NOT NULL, code TEXT NOT NULL, issue INTEGER NOT NULL, "
        "severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'error')), message TEXT NOT NULL, field TEXT, "
        "PRIMARY KEY (letter, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE correction (id INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL REFERENCES letter "
        u"(id), "
        "\"when\" TEXT NOT NULL, who TEXT NOT NULL, field TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL, "
        "value TEXT, note TEXT NOT NULL)"_s,
        u"CREATE TABLE setting (key TEXT PRIMARY KEY, value, encoded INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE VIRTUAL TABLE letter_search USING fts5 "
        "(text, content = 'letter', content_rowid = 'id', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2')"_s,
    };
}

QStringList indexes()
{
    return {
        // Lists, sorting and counting read this one and leave the long columns alone.
        u"CREATE INDEX letter_overview ON letter "
        "(status, file, case_number, decision_date, items, upheld, overturned, findings, corrected)"_s,
        u"CREATE INDEX issue_decision ON issue (decision)"_s,
        u"CREATE INDEX medication_drug ON medication (drug, generic)"_s,
        u"CREATE INDEX medication_class ON medication (drug_class COLLATE NOCASE)"_s,
        u"CREATE INDEX cited_page_range ON cited_page (first, last)"_s,
        u"CREATE INDEX finding_code ON finding (code)"_s,
        u"CREATE INDEX correction_letter ON correction (letter)"_s,
    };
}

QStringList triggers()
{
    const QString refuse = u"SELECT RAISE(ABORT, 'the history of corrections can only be added to')"_s;
    return {
        u"CREATE TRIGGER correction_stays BEFORE UPDATE ON correction BEGIN %1; END"_s.arg(refuse),
        u"CREATE TRIGGER correction_is_kept BEFORE DELETE ON correction BEGIN %1; END"_s.arg(refuse),
        // INSERT OR REPLACE deletes without the trigger above.
        u"CREATE TRIGGER correction_is_new BEFORE INSERT ON correction "
        "WHEN EXISTS (SELECT 1 FROM correction WHERE id = new.id) BEGIN %1; END"_s.arg(refuse),
        // None for new letters: within a trigger the index would write itself out for each of them, at four times the
        // cost. LetterWriter adds them.
        u"CREATE TRIGGER letter_search_removed AFTER DELETE ON letter BEGIN "
        "INSERT INTO letter_search (letter_search, rowid, text) VALUES ('delete', old.id, old.text); END"_s,
        u"CREATE TRIGGER letter_search_changed AFTER UPDATE OF id, text ON letter BEGIN "
        "INSERT INTO letter_search (letter_search, rowid, text) VALUES ('delete', old.id, old.text); "
        "INSERT INTO letter_search (rowid, text) VALUES (new.id, new.text); END"_s,
    };
}

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

Result<QStringList> missingColumns(const Database& database)
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

} // namespace

Result<void> create(const Database& database)
{
    Transaction transaction(database);
    return transaction.begin()
        .and_then([&] { return executeAll(database, tables() + indexes() + triggers()); })
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
    const auto missing = missingColumns(database);
    if (!missing)
        return std::unexpected(missing.error());
    if (missing->isEmpty())
        return {};
    Transaction transaction(database);
    return transaction.begin().and_then([&] { return executeAll(database, *missing); }).and_then([&] {
        return transaction.commit();
    });
}

QString columnName(const FieldSpec& spec)
{
    QString name = spec.nameText();
    if (name.startsWith(u"header."))
        name = name.sliced(7);
    return name.replace(u'.', u'_');
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
