// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importjob.h"

#include "core/import/letterreading.h"
#include "core/import/letterstream.h"
#include "core/project/duplicates.h"
#include "core/project/letterwriter.h"
#include "core/project/projectdata.h"
#include "core/store/searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <vector>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr auto patience = std::chrono::milliseconds(50); // how soon a cancel is seen while a slow letter is read
constexpr int many = 1000; // letters, for the full-text index
constexpr qint64 batchBytes = qint64(32) * 1024 * 1024;

struct BatchLimits
{
    int letters; // of a transaction, at most
    qint64 milliseconds; // from its first letter on
    int logPages; // of the project, 8 KB in a new one, where the log is folded back before more is written
};

constexpr BatchLimits limitsOf(CommitPace pace)
{
    return pace == CommitPace::Alone ? BatchLimits {2000, 1000, 32000} : BatchLimits {500, 250, 8000};
}

// The sums of the letters that the project held when the import began, and of those that came since. A person may have
// removed some of them; no other is there.
struct HeldSums
{
    QSet<QByteArray> read; // need not be read again
    QSet<QByteArray> failed;
    bool hasUnopened = false; // some have no sum: their file could not even be opened

    [[nodiscard]] bool mayHold(const QByteArray& sum) const
    {
        return hasUnopened || sum.isEmpty() || read.contains(sum) || failed.contains(sum);
    }
    void add(const PackedLetter& letter)
    {
        if (letter.sha256.isEmpty())
            hasUnopened = true;
        else
            (letter.error.isEmpty() ? read : failed).insert(letter.sha256);
    }
};

// Writes letters, many in one transaction.
class BatchWriter
{
public:
    using ReadFile = std::function<PackedLetter(const QString& path)>;

    BatchWriter(const Database& database, HeldSums held, CommitPace pace, ReadFile readFile, ImportReport& report)
        : m_database(database)
        , m_held(std::move(held))
        , m_writer(database)
        , m_pace(pace)
        , m_readFile(std::move(readFile))
        , m_report(report)
    {
    }

    // Alone the letter is written at once, otherwise with the rest of its batch.
    [[nodiscard]] Result<void> add(PackedLetter letter)
    {
        if (m_count++ == 0)
            m_age.start();
        m_bytes += letter.bytes();
        m_letters.push_back(std::move(letter));
        return m_pace == CommitPace::Alone ? writeGathered() : Result<void>();
    }

    [[nodiscard]] bool isDue() const
    {
        const BatchLimits limits = limitsOf(m_pace);
        return m_count > 0
            && (m_count >= limits.letters || m_bytes >= batchBytes || m_age.hasExpired(limits.milliseconds));
    }

    // What is reported is what was committed.
    [[nodiscard]] Result<void> commit()
    {
        if (auto done = writeGathered(); !done)
            return done;
        if (auto done = m_transaction->commit(); !done)
            return done;
        m_transaction.reset();
        m_report = std::move(m_after);
        m_count = 0;
        m_bytes = 0;
        return {};
    }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    [[nodiscard]] Result<void> writeGathered()
    {
        if (!m_transaction) {
            m_transaction.emplace(m_database);
            if (auto begun = m_transaction->begin(); !begun)
                return begun;
            m_after = m_report;
            m_now = QDateTime::currentDateTimeUtc();
        }
        for (PackedLetter& letter : m_letters) {
            if (auto done = writeOne(letter, m_now, m_after); !done)
                return done;
        }
        m_letters.clear();
        return {};
    }

    [[nodiscard]] Result<void> writeOne(PackedLetter& letter, const QDateTime& now, ImportReport& report)
    {
        const bool mayBeThere = m_held.mayHold(letter.sha256);
        const auto twin = mayBeThere ? twinOf(letter.sha256) : Result<std::optional<Twin>>();
        if (!twin)
            return std::unexpected(twin.error());
        if (*twin && !isAnotherAttempt(**twin, letter)) {
            ++report.duplicates;
            report.problems.append({letter.path, duplicateSentence(letter, **twin)});
            return {};
        }
        if (letter.isHeld) // removed from the project meanwhile
            letter = m_readFile(letter.path);
        const bool failedAsBefore = *twin && (*twin)->failure == letter.error;
        if (!failedAsBefore) {
            if (auto done = insert(letter, now, mayBeThere); !done)
                return done;
        }
        if (letter.error.isEmpty()) {
            ++report.imported;
        } else {
            ++report.unreadable;
            report.problems.append({letter.path, letter.error});
        }
        return {};
    }

    // The same letter under other bytes is imported, and says so.
    [[nodiscard]] Result<void> insert(PackedLetter& letter, const QDateTime& now, bool mayBeThere)
    {
        if (!m_expectsMany && m_report.found >= many) {
            if (auto told = searchindex::expectMany(m_database); !told)
                return told;
            m_expectsMany = true;
        }
        const auto duplicate = duplicateFinding(m_database, letter);
        if (!duplicate)
            return std::unexpected(duplicate.error());
        if (*duplicate) {
            auto told = withFinding(std::move(letter), **duplicate);
            if (!told)
                return std::unexpected(told.error());
            letter = std::move(*told);
        }
        m_held.add(letter);
        return (mayBeThere ? m_writer.insert(letter, now) : m_writer.insertNew(letter, now)).transform([](LetterId) {
        });
    }

    // The letter in the project that has the same bytes.
    struct Twin
    {
        QString path;
        QString file;
        QString failure; // of one that could not be read and that nobody has corrected
    };
    [[nodiscard]] Result<std::optional<Twin>> twinOf(const QByteArray& sum) const
    {
        if (sum.isEmpty())
            return std::nullopt;
        static const QString twin
            = u"SELECT path, file, iif(id IN (%1), NULL, error) FROM letter WHERE sha256 = ?"_s.arg(touchedLetters);
        return m_database.query(twin).bind(QString::fromLatin1(sum)).first([](const Query& row) {
            return Twin {row.text(0), row.text(1), row.text(2)};
        });
    }

    // What could not be read is tried again: the cause may be gone, or a newer program may know how.
    [[nodiscard]] static bool isAnotherAttempt(const Twin& twin, const PackedLetter& letter)
    {
        return !twin.failure.isEmpty() && (letter.error.isEmpty() || twin.path == letter.path);
    }

    [[nodiscard]] static QString duplicateSentence(const PackedLetter& letter, const Twin& twin)
    {
        if (twin.path == letter.path) {
            return QCoreApplication::translate(
                "imr::Importer", "“%1” is in the project already; it was not imported again.")
                .arg(letter.file);
        }
        return QCoreApplication::translate("imr::Importer",
            "“%1” is the same letter as “%2”, which is in the project already; it was not imported again.")
            .arg(letter.file, twin.file == letter.file ? twin.path : twin.file);
    }

    const Database& m_database;
    HeldSums m_held;
    LetterWriter m_writer;
    bool m_expectsMany = false; // the full-text index does
    CommitPace m_pace;
    ReadFile m_readFile;
    ImportReport& m_report;
    ImportReport m_after; // with what the transaction holds
    std::optional<Transaction> m_transaction; // from the first letter that is written on
    QDateTime m_now; // when it began
    std::vector<PackedLetter> m_letters; // not yet written
    int m_count = 0; // of letters since the latest commit
    qint64 m_bytes = 0;
    QElapsedTimer m_age;
};

Result<HeldSums> sumsIn(const Database& database)
{
    HeldSums sums;
    auto read = database.query(u"SELECT sha256, error IS NULL FROM letter"_s).each([&](const Query& row) {
        if (row.isNull(0))
            sums.hasUnopened = true;
        else
            (row.integer(1) != 0 ? sums.read : sums.failed).insert(row.text(0).toLatin1());
    });
    if (!read)
        return std::unexpected(read.error());
    return sums;
}

} // namespace

ImportJob::ImportJob(const QString& projectPath, int jobs, ImportSteps steps, CommitPace pace)
    : m_projectPath(projectPath)
    , m_jobs(jobs)
    , m_steps(std::move(steps))
    , m_pace(pace)
{
}

Result<ImportReport> ImportJob::run(const QStringList& filesAndFolders, const Watcher& watcher)
{
    const auto database = openProjectFile(m_projectPath);
    if (!database)
        return std::unexpected(database.error());
    if ((*database)->isReadOnly())
        return std::unexpected(readOnlyError(**database));
    (*database)->foldAtOnce(limitsOf(m_pace).logPages);
    (*database)->syncLater(); // what an outage takes is read again from where it came
    auto report = importInto(**database, filesAndFolders, watcher);
    const auto settled = searchindex::expectFew(**database);
    const auto synced = (*database)->sync();
    if (report && !settled)
        return std::unexpected(settled.error());
    if (report && !synced)
        return std::unexpected(synced.error());
    return report;
}

Result<ImportReport> ImportJob::importInto(
    const Database& database, const QStringList& filesAndFolders, const Watcher& watcher)
{
    const auto held = sumsIn(database);
    if (!held)
        return std::unexpected(held.error());

    ImportReport report;
    const FoundLetters found = m_steps.list(filesAndFolders);
    for (const Error& problem : found.problems)
        report.problems.append({QString(), problem.sentence});
    report.passedOver = found.passedOver;
    report.found = int(found.files.size());

    LetterStream<PackedLetter> letters(found.files, m_jobs, [this, &held] {
        return [this, &held, read = m_steps.makeReader()](
                   const QString& path) { return readPacked(path, held->read, read, m_steps); };
    });
    const auto readFile = [this](const QString& path) { return readPacked(path, {}, m_steps.makeReader(), m_steps); };
    BatchWriter batch(database, *held, m_pace, readFile, report);
    int done = 0;
    while (!m_cancelled && !letters.isDone()) {
        if (auto letter = letters.next(patience)) {
            if (auto added = batch.add(std::move(*letter)); !added)
                return std::unexpected(added.error());
            if (watcher.progressed)
                watcher.progressed(++done, report.found);
        }
        if (batch.isDue() || (letters.isDone() && !batch.isEmpty())) {
            if (auto written = batch.commit(); !written)
                return std::unexpected(written.error());
            if (watcher.batchWritten)
                watcher.batchWritten();
        }
    }
    const bool isCutShort = m_cancelled && !letters.isDone();
    if (!batch.isEmpty()) {
        if (auto written = batch.commit(); !written)
            return std::unexpected(written.error());
        if (watcher.batchWritten)
            watcher.batchWritten();
    }
    report.cancelled = isCutShort;
    return report;
}

} // namespace imr::core
