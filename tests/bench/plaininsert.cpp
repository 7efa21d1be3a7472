// SPDX-License-Identifier: GPL-3.0-or-later
// plain-insert DATABASE FOLDER: puts the text files of a folder into SQLite with a full-text index, and does nothing
// else. What tests/bench/stores measures an import against.
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool failed(const QSqlQuery& query)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(query.lastError().text()));
    return false;
}

bool insertAll(QSqlDatabase& database, const QString& folder)
{
    constexpr int together = 500; // letters in a transaction
    QSqlQuery query(database);
    for (const QString& statement : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"CREATE TABLE letter (id INTEGER PRIMARY KEY, path TEXT NOT NULL, text TEXT NOT NULL)"_s,
             u"CREATE VIRTUAL TABLE letter_search USING fts5 (text, content = 'letter', content_rowid = 'id', "
             "columnsize = 0, tokenize = 'unicode61 remove_diacritics 2')"_s}) {
        if (!query.exec(statement))
            return failed(query);
    }
    QSqlQuery letter(database);
    QSqlQuery index(database);
    if (!letter.prepare(u"INSERT INTO letter (id, path, text) VALUES (?, ?, ?)"_s)
        || !index.prepare(u"INSERT INTO letter_search (rowid, text) VALUES (?, ?)"_s))
        return failed(letter);
    int number = 0;
    database.transaction();
    QDirIterator files(folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        letter.bindValue(0, ++number);
        letter.bindValue(1, file.fileName());
        letter.bindValue(2, text);
        index.bindValue(0, number);
        index.bindValue(1, text);
        if (!letter.exec() || !index.exec())
            return failed(letter);
        if (number % together == 0) {
            database.commit();
            database.transaction();
        }
    }
    return database.commit();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc != 3) {
        std::fputs("usage: plain-insert DATABASE FOLDER\n", stderr);
        return 2;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QCoreApplication::arguments().at(1));
    const bool done = database.open() && insertAll(database, QCoreApplication::arguments().at(2));
    database.close();
    return done ? 0 : 1;
}
