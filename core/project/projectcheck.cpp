// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projectcheck.h"

#include "core/project/lettercheck.h"
#include "core/project/projectdata.h"
#include "core/store/ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// SQLite's checks of the file; "ok" is what it says when it found nothing.
Result<QStringList> fileProblems(const Database& database)
{
    QStringList problems;
    auto read = database.query(u"PRAGMA integrity_check"_s)
                    .each([&](const Query& row) {
                        if (row.text(0) != u"ok")
                            problems.append(QCoreApplication::translate("imr::ProjectCheck", "The file is damaged: %1.")
                                    .arg(row.text(0)));
                    })
                    .and_then([&] {
                        return database.query(u"PRAGMA foreign_key_check"_s).each([&](const Query& row) {
                            problems.append(QCoreApplication::translate(
                                "imr::ProjectCheck", "A row of “%1” belongs to a letter that is not in the project.")
                                    .arg(row.text(0)));
                        });
                    });
    if (!read)
        return std::unexpected(read.error());
    return problems;
}

// The index checks itself against the letters' texts; that takes a connection that may write.
QStringList indexProblems(const Database& database)
{
    if (database.isReadOnly())
        return {};
    const auto checked
        = database.execute(u"INSERT INTO letter_search (letter_search, rank) VALUES ('integrity-check', 1)"_s);
    if (checked)
        return {};
    return {
        QCoreApplication::translate("imr::ProjectCheck", "The full-text index does not fit the letters' texts (%1).")
            .arg(checked.error().detail)};
}

Result<QStringList> letterProblems(const Project& project, const Database& database, LetterId id)
{
    const auto letter = project.letter(id);
    if (!letter)
        return std::unexpected(letter.error());
    const auto boxes = project.wordBoxes(id);
    if (!boxes)
        return std::unexpected(boxes.error());
    const auto history = project.history(id);
    if (!history)
        return std::unexpected(history.error());
    QList<qint64> readings;
    auto read = database.query(u"SELECT last_correction FROM reading WHERE letter = ? ORDER BY id"_s)
                    .bind(qint64(id))
                    .each([&readings](const Query& row) { readings.append(row.integer(0)); });
    return read.and_then([&] { return rowProblems(database, *letter); }).transform([&](const QStringList& rows) {
        return spanProblems(*letter, *boxes) + historyProblems(*history, readings) + rows;
    });
}

} // namespace

Result<QStringList> checkProject(const QString& path, const std::function<void(int done, int letters)>& progress)
{
    const auto project = Project::open(path);
    if (!project)
        return std::unexpected(project.error());
    const auto database = openProjectFile(path);
    if (!database)
        return std::unexpected(database.error());
    auto problems = fileProblems(**database);
    if (!problems)
        return problems;
    *problems += indexProblems(**database);
    const auto sealed = ledger::problems(**database);
    if (!sealed)
        return sealed;
    *problems += *sealed;
    const auto ids = (*project)->letters();
    if (!ids)
        return std::unexpected(ids.error());
    for (qsizetype i = 0; i < ids->size(); ++i) {
        // A letter that can't be read is a problem of its own; the others are looked at all the same.
        const auto found = letterProblems(**project, **database, ids->at(i));
        const QString name = QCoreApplication::translate("imr::ProjectCheck", "Letter %1").arg(qint64(ids->at(i)));
        for (const QString& problem : found ? *found : QStringList {found.error().sentence})
            problems->append(name + u": "_s + problem);
        if (progress)
            progress(int(i + 1), int(ids->size()));
    }
    return problems;
}

} // namespace imr::core
