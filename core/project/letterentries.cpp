// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterentries.h"

#include "core/project/letterrow.h"
#include "core/project/projectdata.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr qsizetype mostLetters = 32; // read together
constexpr qsizetype mostBytes = qsizetype(1) * 1024 * 1024;

// What was parsed, as the bytes it is kept in, and the text unless nothing depends on it.
QString selectOf(QLatin1StringView text)
{
    return u"SELECT %1, path, format, sha256, extractor, parser, CAST(parsed AS BLOB), %2 FROM letter WHERE id = ?"_s
        .arg(letterRowColumns, text);
}

const QString& selectOf(StoredParts parts)
{
    static const QString whole = selectOf("text"_L1);
    static const QString cells
        = selectOf("CASE WHEN EXISTS (SELECT 1 FROM correction WHERE letter = letter.id) "
                   "OR EXISTS (SELECT 1 FROM dismissal WHERE letter = letter.id) THEN text END"_L1);
    return parts == StoredParts::All ? whole : cells;
}

LetterEntry entryFrom(const Query& row)
{
    constexpr int path = letterRowColumnCount;
    LetterEntry entry;
    entry.letter.row = letterRowFrom(row);
    entry.letter.path = row.text(path);
    entry.letter.format = row.text(path + 1);
    entry.letter.sha256 = row.text(path + 2).toLatin1();
    entry.letter.extractor = row.text(path + 3);
    entry.letter.parser = row.text(path + 4);
    entry.parsed = row.blob(path + 5);
    entry.letter.text = row.text(path + 6);
    entry.parts = row.isNull(path + 6) ? StoredParts::Cells : StoredParts::All;
    return entry;
}

// Of several thousand letters, which.
Error damagedEntry(const QString& file, Error error)
{
    if (error.code == Error::Code::Damaged) {
        error.sentence = QCoreApplication::translate("imr::LetterStore",
            "“%1” could not be read from the project: its entry is damaged. Open a backup copy of the project.")
                             .arg(file);
    }
    return error;
}

qsizetype sizeOf(const LetterEntry& entry)
{
    return entry.parsed.size() + (entry.letter.text.size() * qsizetype(sizeof(QChar)));
}

// What is read meanwhile is of one time, and the file's lock is taken once.
class ReadTogether
{
public:
    explicit ReadTogether(const Database& database)
        : m_database(database)
        , m_begun(database.execute(u"BEGIN"_s))
    {
    }
    ~ReadTogether()
    {
        if (m_begun) // else each is read on its own
            std::ignore = m_database.execute(u"ROLLBACK"_s); // nothing was written
    }
    ReadTogether(const ReadTogether&) = delete;
    ReadTogether& operator=(const ReadTogether&) = delete;

private:
    const Database& m_database;
    const bool m_begun;
};

} // namespace

Result<LetterEntry> Project::Private::entry(LetterId id, StoredParts parts) const
{
    auto found = database->query(selectOf(parts)).bind(qint64(id)).first(entryFrom);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(noSuchLetter(id));
    LetterEntry entry = std::move(**found);
    if (parts == StoredParts::All)
        entry.parts = StoredParts::All;
    if (entry.parts == StoredParts::Cells)
        return entry;
    auto history = historyOf(*database, id);
    if (!history)
        return std::unexpected(damagedEntry(entry.letter.row.file, history.error()));
    const auto dismissed = dismissalsOf(*database, id);
    if (!dismissed)
        return std::unexpected(dismissed.error());
    entry.letter.corrections = correctionsInForce(*history);
    entry.letter.dismissals = dismissalsInForce(*dismissed);
    entry.history = std::move(*history);
    return entry;
}

Result<StoredLetter> Project::Private::letterOf(LetterEntry entry) const
{
    StoredLetter letter = std::move(entry.letter);
    auto read = letterFromStored(entry.parsed, entry.parts);
    if (!read)
        return std::unexpected(damagedEntry(letter.row.file, read.error()));
    letter.parsed = std::move(*read);
    if (entry.parts == StoredParts::All)
        complete(letter);
    else
        letter.effective = letter.parsed; // nothing was corrected nor dismissed
    return letter;
}

Result<StoredLetter> Project::Private::load(LetterId id) const
{
    return entry(id, StoredParts::All).and_then([this](LetterEntry entry) { return letterOf(std::move(entry)); });
}

LetterEntries::LetterEntries(const Project& project, StoredParts parts)
    : m_project(project)
    , m_parts(project.d->hadOwnDrugs ? StoredParts::All : parts)
{
}

QList<Result<LetterEntry>> LetterEntries::read(QSpan<const LetterId> ids) const
{
    const Project::Private& project = *m_project.d;
    const ReadTogether together(*project.database);
    QList<Result<LetterEntry>> entries;
    qsizetype bytes = 0;
    for (const LetterId id : ids) {
        auto entry = project.entry(id, m_parts);
        // What can't be read of a history is told with the letter's name there.
        if (!entry && m_parts != StoredParts::All)
            entry = project.entry(id, StoredParts::All);
        bytes += entry ? sizeOf(*entry) : 0;
        entries.append(std::move(entry));
        if (entries.size() == mostLetters || bytes >= mostBytes)
            break;
    }
    return entries;
}

Result<StoredLetter> LetterEntries::letterOf(LetterEntry entry) const
{
    return m_project.d->letterOf(std::move(entry));
}

} // namespace imr::core
