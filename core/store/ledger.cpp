// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/store/schematables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core::ledger {

namespace {

constexpr int firstVersion = 3; // of the project file, with a ledger

struct History
{
    QString table;
    QString columns; // sealed ones, in this order for ever
    bool ofLetters;
    const char* name;
};

const QList<History>& all()
{
    static const QList<History> histories {
        {u"correction"_s, u"letter, \"when\", who, field, old, new, value, note"_s, true,
            QT_TRANSLATE_NOOP("imr::Ledger", "corrections")},
        {u"dismissal"_s, u"letter, \"when\", who, code, issue, field, words, undone, note"_s, true,
            QT_TRANSLATE_NOOP("imr::Ledger", "dismissed findings")},
        {u"own_drug"_s, u"\"when\", who, name, generic, class, kind, source, removed"_s, false,
            QT_TRANSLATE_NOOP("imr::Ledger", "own drug names")},
        {u"removal"_s, u"letter, \"when\", who, note"_s, true, QT_TRANSLATE_NOOP("imr::Ledger", "removed letters")},
    };
    return histories;
}

const History* historyNamed(const QString& table)
{
    for (const History& history : all()) {
        if (history.table == table)
            return &history;
    }
    return nullptr;
}

QString nameOf(const QString& table)
{
    const History* history = historyNamed(table);
    return history ? QCoreApplication::translate("imr::Ledger", history->name) : table;
}

class Hash
{
public:
    Hash& add(const QVariant& part)
    {
        if (part.isNull()) {
            m_hash.addData("-");
            return *this;
        }
        const QByteArray bytes = part.toString().toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

QString newSalt()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(words.data()), qsizetype(sizeof words)).toHex());
}

QString digestOf(const QString& salt, const Query& row, int firstCell, qsizetype cells)
{
    Hash hash;
    hash.add(salt);
    for (int i = 0; i < int(cells); ++i)
        hash.add(row.isNull(firstCell + i) ? QVariant() : row.value(firstCell + i));
    return hash.result();
}

struct Entry
{
    qint64 number = 0;
    QString history;
    qint64 line = 0;
    QVariant letter;
    QString digest;
};

QString sealOf(const QString& former, const Entry& entry)
{
    return Hash()
        .add(former)
        .add(entry.number)
        .add(entry.history)
        .add(entry.line)
        .add(entry.letter)
        .add(entry.digest)
        .result();
}

qsizetype cellsOf(const History& history)
{
    return history.columns.count(u',') + 1;
}

// Each entry follows from the one before it, and none is missing at the end.
Result<QStringList> chainProblems(const Database& database)
{
    QStringList problems;
    QString former;
    qint64 last = 0;
    auto read = database.query(u"SELECT number, history, line, letter, digest, seal FROM ledger ORDER BY number"_s)
                    .each([&](const Query& row) {
                        const Entry entry {row.integer(0), row.text(1), row.integer(2),
                            row.isNull(3) ? QVariant() : row.value(3), row.text(4)};
                        if (entry.number != last + 1) {
                            problems.append(QCoreApplication::translate("imr::Ledger",
                                "The ledger was changed outside the workbench: entries are missing before entry %1.")
                                    .arg(entry.number));
                        } else if (row.text(5) != sealOf(former, entry)) {
                            problems.append(QCoreApplication::translate("imr::Ledger",
                                "The ledger was changed outside the workbench: entry %1 does not follow from the one "
                                "before it.")
                                    .arg(entry.number));
                        }
                        last = entry.number;
                        former = row.text(5);
                    });
    const auto given = read ? database.integer(u"SELECT seq FROM sqlite_sequence WHERE name = 'ledger'"_s)
                            : std::unexpected(read.error());
    if (!given)
        return std::unexpected(given.error());
    if (*given != last) {
        problems.append(QCoreApplication::translate("imr::Ledger",
            "The ledger was changed outside the workbench: its last entries are missing (%1 were written, %2 are "
            "there).")
                .arg(*given)
                .arg(last));
    }
    return problems;
}

// Each line is as it was when it was sealed.
Result<QStringList> lineProblems(const Database& database, const History& history)
{
    QStringList problems;
    const auto problem = [&](const char* sentence, qint64 line) {
        problems.append(QCoreApplication::translate("imr::Ledger", sentence).arg(line).arg(nameOf(history.table)));
    };
    auto read = database
                    .query(u"SELECT id, salt, digest, %2 FROM %1 LEFT JOIN (SELECT line, salt, digest FROM ledger "
                           "WHERE history = '%1') ON line = id ORDER BY id"_s.arg(history.table, history.columns))
                    .each([&](const Query& row) {
                        if (row.isNull(2)) {
                            problem(QT_TRANSLATE_NOOP(
                                        "imr::Ledger", "Line %1 of the history of %2 was added outside the workbench."),
                                row.integer(0));
                        } else if (digestOf(row.text(1), row, 3, cellsOf(history)) != row.text(2)) {
                            problem(QT_TRANSLATE_NOOP("imr::Ledger",
                                        "Line %1 of the history of %2 was changed outside the workbench."),
                                row.integer(0));
                        }
                    });
    return read
        .and_then([&] {
            return database
                .query(u"SELECT line FROM ledger WHERE history = '%1' AND line NOT IN (SELECT id FROM %1) "
                       "AND (history = 'removal' OR letter IS NULL OR letter NOT IN (SELECT letter FROM removal)) "
                       "ORDER BY line"_s.arg(history.table))
                .each([&](const Query& row) {
                    problem(QT_TRANSLATE_NOOP(
                                "imr::Ledger", "Line %1 of the history of %2 was taken away outside the workbench."),
                        row.integer(0));
                });
        })
        .transform([&] { return problems; });
}

// The triggers that refuse to change what was written.
Result<QStringList> guardProblems(const Database& database)
{
    QStringList problems;
    for (const QString& guard : schema::guards()) {
        const auto there = database.query(u"SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND sql = ?"_s)
                               .bind(guard)
                               .first([](const Query& row) { return row.number(0); });
        if (!there)
            return std::unexpected(there.error());
        if (there->value_or(0) == 0) {
            problems.append(QCoreApplication::translate(
                "imr::Ledger", "The guard “%1” over the history was changed or taken away outside the workbench.")
                    .arg(guard.section(u' ', 2, 2)));
        }
    }
    return problems;
}

Result<QStringList> problemsNow(const Database& database)
{
    auto found = guardProblems(database);
    for (const History& history : all()) {
        const auto lines = found ? lineProblems(database, history) : found;
        if (!lines)
            return lines;
        *found += *lines;
    }
    const auto chain = found ? chainProblems(database) : found;
    if (!chain)
        return chain;
    return *found + *chain;
}

} // namespace

Result<void> seal(const Database& database, const QString& history, qint64 line)
{
    const History* sealed = historyNamed(history);
    Q_ASSERT(sealed);
    Entry entry;
    entry.history = history;
    entry.line = line;
    const QString salt = newSalt();
    const auto former
        = database.query(u"SELECT seal FROM ledger ORDER BY number DESC LIMIT 1"_s).first([](const Query& row) {
              return row.text(0);
          });
    if (!former)
        return std::unexpected(former.error());
    // Not the last one there is: where entries were taken away, the gap stays to be seen.
    const auto given = database.integer(u"SELECT seq FROM sqlite_sequence WHERE name = 'ledger'"_s);
    if (!given)
        return std::unexpected(given.error());
    entry.number = *given + 1;
    const auto read = database
                          .query(u"SELECT %3, %2 FROM %1 WHERE id = ?"_s.arg(
                              history, sealed->columns, sealed->ofLetters ? u"letter"_s : u"NULL"_s))
                          .bind(line)
                          .first([&](const Query& row) {
                              entry.letter = row.isNull(0) ? QVariant() : row.value(0);
                              entry.digest = digestOf(salt, row, 1, cellsOf(*sealed));
                              return true;
                          });
    if (!read)
        return std::unexpected(read.error());
    return database
        .query(u"INSERT INTO ledger (number, history, line, letter, salt, digest, seal) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(entry.number)
        .bind(entry.history)
        .bind(entry.line)
        .bindVariant(entry.letter)
        .bind(salt)
        .bind(entry.digest)
        .bind(sealOf(former->value_or(QString()), entry))
        .run();
}

Result<void> sealAll(const Database& database)
{
    for (const History& history : all()) {
        QList<qint64> lines;
        auto done = database.query(u"SELECT id FROM %1 ORDER BY id"_s.arg(history.table)).each([&](const Query& row) {
            lines.append(row.integer(0));
        });
        for (const qint64 line : std::as_const(lines)) {
            if (done)
                done = seal(database, history.table, line);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<QStringList> problems(const Database& database)
{
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version < firstVersion)
        return QStringList();
    // All of it as it was at one moment, whoever else writes.
    if (auto begun = database.execute(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    auto found = problemsNow(database);
    std::ignore = database.execute(u"ROLLBACK"_s);
    return found;
}

} // namespace imr::core::ledger
