// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schematables.h"

#include "core/store/schema.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace imr::core::schema {

namespace {

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

// Since version 2. `create` is CREATE TABLE, or CREATE TEMP TABLE.
QStringList addedTables(const QString& create)
{
    return {
        create
            + u" dismissal (id INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL REFERENCES letter (id), "
              "\"when\" TEXT NOT NULL, who TEXT NOT NULL, code TEXT NOT NULL, issue INTEGER NOT NULL, "
              "field TEXT NOT NULL, words TEXT NOT NULL, undone INTEGER NOT NULL, note TEXT NOT NULL)"_s,
        create
            + u" own_drug (id INTEGER PRIMARY KEY AUTOINCREMENT, \"when\" TEXT NOT NULL, who TEXT NOT NULL, "
              "name TEXT NOT NULL, generic TEXT NOT NULL, class TEXT NOT NULL, kind TEXT NOT NULL, "
              "source TEXT NOT NULL, removed INTEGER NOT NULL)"_s,
        create
            + u" reading (id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, "
              "letter INTEGER NOT NULL REFERENCES letter (id), \"when\" TEXT NOT NULL, who TEXT NOT NULL, "
              "last_correction INTEGER NOT NULL, last_dismissal INTEGER NOT NULL, error TEXT, parser TEXT, "
              "parsed TEXT NOT NULL)"_s,
        create
            + u" unsure (letter INTEGER PRIMARY KEY REFERENCES letter (id) ON DELETE CASCADE, "
              "fields INTEGER NOT NULL)"_s,
    };
}

// The unsure fields of letters that a program of version 1 wrote.
QString countUnsure()
{
    return u"INSERT INTO unsure SELECT letter.id, count(*) FROM letter, "
           "json_tree(CASE WHEN json_valid(parsed) THEN parsed ELSE '{}' END) AS field "
           "WHERE field.key = 'confidence' AND field.value < %1 GROUP BY letter.id"_s.arg(Field::lowConfidence);
}

// Since version 2.
QStringList addedIndexes()
{
    return {
        u"CREATE INDEX dismissal_letter ON dismissal (letter)"_s,
        u"CREATE INDEX reading_batch ON reading (batch)"_s,
        u"CREATE INDEX reading_letter ON reading (letter)"_s,
        // For letters that stand in a project twice.
        u"CREATE INDEX letter_case ON letter (case_number, decision_date)"_s,
        u"CREATE INDEX letter_text ON letter (length(text), substr(text, -48))"_s,
    };
}

QString refusal(QLatin1StringView what)
{
    return u"SELECT RAISE(ABORT, '%1 can only be added to')"_s.arg(what);
}

// Rows of the table can be added only.
QStringList appendOnly(QLatin1StringView table, QLatin1StringView what)
{
    return {
        u"CREATE TRIGGER %1_stays BEFORE UPDATE ON %1 BEGIN %2; END"_s.arg(table, refusal(what)),
        u"CREATE TRIGGER %1_is_kept BEFORE DELETE ON %1 BEGIN %2; END"_s.arg(table, refusal(what)),
        // INSERT OR REPLACE deletes without the trigger above.
        u"CREATE TRIGGER %1_is_new BEFORE INSERT ON %1 WHEN EXISTS (SELECT 1 FROM %1 WHERE id = new.id) "
        "BEGIN %2; END"_s.arg(table, refusal(what)),
    };
}

// The lines of a removed letter go with it: they hold its words.
QString keptWithTheLetter(QLatin1StringView table, QLatin1StringView what)
{
    return u"CREATE TRIGGER %1_is_kept BEFORE DELETE ON %1 "
           "WHEN old.letter NOT IN (SELECT letter FROM removal) BEGIN %2; END"_s.arg(table, refusal(what));
}

constexpr auto corrections = "the history of corrections"_L1;
constexpr auto dismissals = "the history of dismissals"_L1;
constexpr auto ownNames = "the history of own names"_L1;
constexpr auto readings = "the former readings"_L1;
constexpr auto removals = "the history of removals"_L1;
constexpr auto entries = "the ledger"_L1;

// Since version 3. `create` is CREATE TABLE, or CREATE TEMP TABLE.
QStringList ledgerTables(const QString& create)
{
    return {
        create
            + u" removal (id INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL, \"when\" TEXT NOT NULL, "
              "who TEXT NOT NULL, note TEXT NOT NULL)"_s,
        create
            + u" ledger (number INTEGER PRIMARY KEY AUTOINCREMENT, history TEXT NOT NULL, line INTEGER NOT NULL, "
              "letter INTEGER, salt TEXT, digest TEXT NOT NULL, seal TEXT NOT NULL, UNIQUE (history, line))"_s,
    };
}

// Since version 3.
QStringList ledgerIndexes()
{
    return {
        u"CREATE INDEX removal_letter ON removal (letter)"_s,
        u"CREATE INDEX ledger_letter ON ledger (letter)"_s,
    };
}

// Since version 3, in the place of those of the same name.
QStringList keepingTriggers()
{
    return {
        keptWithTheLetter("correction"_L1, corrections),
        keptWithTheLetter("dismissal"_L1, dismissals),
        keptWithTheLetter("reading"_L1, readings),
    };
}

QStringList ledgerTriggers()
{
    return appendOnly("removal"_L1, removals)
        + QStringList {
            // But for the salt of a removed letter's lines, which is taken away.
            u"CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger WHEN new.salt IS NOT NULL "
            "OR new.number IS NOT old.number OR new.history IS NOT old.history OR new.line IS NOT old.line "
            "OR new.letter IS NOT old.letter OR new.digest IS NOT old.digest OR new.seal IS NOT old.seal "
            "OR old.letter IS NULL OR old.letter NOT IN (SELECT letter FROM removal) BEGIN %1; END"_s.arg(
                refusal(entries)),
            u"CREATE TRIGGER ledger_is_kept BEFORE DELETE ON ledger BEGIN %1; END"_s.arg(refusal(entries)),
            u"CREATE TRIGGER ledger_is_new BEFORE INSERT ON ledger "
            "WHEN EXISTS (SELECT 1 FROM ledger WHERE number = new.number OR (history = new.history AND line = "
            "new.line)) "
            "BEGIN %1; END"_s.arg(refusal(entries)),
        };
}

QStringList indexes()
{
    return {
        // Lists, sorting and counting read this one and leave the long columns alone.
        u"CREATE INDEX letter_overview ON letter "
        "(status, file, case_number, decision_date, items, upheld, overturned, findings, corrected)"_s,
        reviewIndex(),
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
    return {
        // None for new letters: within a trigger the index would write itself out for each of them, at four times the
        // cost. LetterWriter adds them.
        u"CREATE TRIGGER letter_search_removed AFTER DELETE ON letter BEGIN "
        "INSERT INTO letter_search (letter_search, rowid, text) VALUES ('delete', old.id, old.text); END"_s,
        u"CREATE TRIGGER letter_search_changed AFTER UPDATE OF id, text ON letter BEGIN "
        "INSERT INTO letter_search (letter_search, rowid, text) VALUES ('delete', old.id, old.text); "
        "INSERT INTO letter_search (rowid, text) VALUES (new.id, new.text); END"_s,
    };
}

QStringList addedTriggers()
{
    return appendOnly("dismissal"_L1, dismissals) + appendOnly("own_drug"_L1, ownNames)
        + appendOnly("reading"_L1, readings);
}

QStringList historyTriggers()
{
    return appendOnly("correction"_L1, corrections);
}

// What gave way to triggers of the same name.
QStringList dropped(const QStringList& triggers)
{
    QStringList statements;
    for (const QString& trigger : triggers)
        statements.append(u"DROP TRIGGER "_s + trigger.section(u' ', 2, 2));
    return statements;
}

} // namespace

QString reviewIndex()
{
    return u"CREATE INDEX IF NOT EXISTS letter_review ON letter (status, file, case_number, decision_date, items, "
           "upheld, overturned, findings, corrected, reviewed_by, reviewed_at, reviewer_specialties)"_s;
}

QString declaration(const FieldSpec& spec)
{
    return u'"' + columnName(spec) + u'"' + (spec.type == FieldType::Integer ? u" INTEGER"_s : u" TEXT"_s);
}

QList<QStringList> steps()
{
    return {
        addedTables(u"CREATE TABLE"_s) + addedIndexes() + addedTriggers() + QStringList {countUnsure()},
        ledgerTables(u"CREATE TABLE"_s) + ledgerIndexes() + dropped(keepingTriggers()) + keepingTriggers()
            + ledgerTriggers(),
        // Since version 4 a letter's reading is kept more briefly (letterstore.h), which older programs can't read.
        // What they wrote is read as ever.
        {},
    };
}

QStringList everything()
{
    QStringList statements = tables() + indexes() + historyTriggers() + triggers();
    for (const QStringList& step : steps())
        statements += step;
    return statements;
}

QStringList lentTables(qint64 from)
{
    const QString create = u"CREATE TEMP TABLE"_s;
    return (from < 2 ? addedTables(create) : QStringList()) + (from < 3 ? ledgerTables(create) : QStringList());
}

QStringList guards()
{
    QMap<QString, QString> latest;
    for (const QString& trigger :
        historyTriggers() + triggers() + addedTriggers() + keepingTriggers() + ledgerTriggers())
        latest.insert(trigger.section(u' ', 2, 2), trigger);
    return latest.values();
}

} // namespace imr::core::schema
