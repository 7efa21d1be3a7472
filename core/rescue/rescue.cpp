// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/rescue.h"

#include "core/project/lettercheck.h"
#include "core/project/letterwriter.h"
#include "core/project/projectdata.h"
#include "core/rescue/rescuedletters.h"
#include "core/rescue/rescuedlines.h"
#include "core/rescue/rescuedrows.h"
#include "core/store/filesystem.h"
#include "core/store/ledger.h"
#include "core/store/stoppable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

constexpr int letterBatch = 200; // to a transaction
constexpr int firstWithLedger = 3; // version of the project file

QString translated(const char* text, qsizetype n = -1)
{
    return QCoreApplication::translate("imr::Rescue", text, nullptr, int(n));
}

Error notRescued(const char* why, const QString& path, const Error& cause)
{
    return {cause.code, translated(why).arg(QFileInfo(path).fileName()), cause.detail};
}

constexpr auto nothingRead = QT_TRANSLATE_NOOP(
    "imr::Rescue", "Nothing could be read of “%1”: the file is damaged at its root. Restore a backup of it.");
constexpr auto notWritten = QT_TRANSLATE_NOOP(
    "imr::Rescue", "“%1” was not made: its folder did not take it. Make room on the disk, or choose another folder.");
constexpr auto nameTaken
    = QT_TRANSLATE_NOOP("imr::Rescue", "“%1” was not made: there is a file of that name already. Choose another name.");

void removeFiles(const QString& path)
{
    for (const auto& part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        QFile::remove(path + part);
}

class Rescuer
{
public:
    Rescuer(const Database& source, const Database& target, const std::function<void(int, int)>& progress,
        const std::stop_token& stop)
        : m_source(source)
        , m_target(target)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    Result<Rescue> run()
    {
        std::ignore = m_source.execute(u"BEGIN"_s); // all of it as it was at one moment
        auto done = copyRows();
        std::ignore = m_source.execute(u"ROLLBACK"_s);
        return done.and_then([this] { return derive(); }).transform([this] { return m_report; });
    }

private:
    Result<void> copyRows()
    {
        Transaction transaction(m_target);
        return transaction.begin()
            .and_then([this] { return copyLines(m_source, m_target, Lines::BeforeLetters, {}, m_report); })
            .and_then([&] { return transaction.commit(); })
            .and_then([this] { return copyLetters(); })
            .and_then([&] { return transaction.begin(); })
            .and_then([this] { return copyLines(m_source, m_target, Lines::OfLetters, m_letters, m_report); })
            .and_then([this] { return sealWhereNoneWas(); })
            .and_then([&] { return transaction.commit(); });
    }

    Result<void> copyLetters()
    {
        const auto lexicon = lexiconOf(m_target);
        if (!lexicon)
            return std::unexpected(lexicon.error());
        const std::set<qint64> places = letterPlaces(m_source, m_target);
        m_all = int(places.size());
        LetterRescuer letters(m_source, m_target, *lexicon);
        return inBatches(places, [&](qint64 id) {
            return letters.copy(id, m_report).transform([&](bool there) {
                if (there)
                    m_letters.insert(id);
            });
        });
    }

    // The rows that say what the effective letters say.
    Result<void> derive()
    {
        const auto project = Project::open(m_target.path());
        if (!project)
            return std::unexpected(project.error());
        m_pass = 1;
        m_all = int(m_letters.size());
        return inBatches(m_letters, [&](qint64 id) -> Result<void> {
            const auto letter = (*project)->letter(LetterId {id});
            if (!letter)
                return std::unexpected(letter.error());
            if (letter->row.status != Status::Unreadable && isDoubtful(**project, *letter)
                && !m_report.doubtful.contains(letter->row.file))
                m_report.doubtful.append(letter->row.file);
            return LetterWriter(m_target).rewrite(LetterId {id}, letter->effective, letter->corrections.size());
        });
    }

    // Whether its words are not where its fields say, or the damaged project's rows, as far as they read, say something
    // else than it does: which of the two is right nobody knows.
    bool isDoubtful(const Project& project, StoredLetter letter) const
    {
        const auto boxes = project.wordBoxes(letter.row.id);
        if (!boxes || !spanProblems(letter, *boxes).isEmpty())
            return true;
        const LetterSummary summary = summaryOf(letter.effective); // the new row has none yet
        letter.row.items = summary.items;
        letter.row.upheld = summary.upheld;
        letter.row.overturned = summary.overturned;
        letter.row.corrected = int(letter.corrections.size());
        const auto problems = rowProblems(m_source, letter);
        return problems && !problems->isEmpty();
    }

    template<typename Step> Result<void> inBatches(const std::set<qint64>& ids, Step step)
    {
        Transaction transaction(m_target);
        auto done = transaction.begin();
        int number = 0;
        for (const qint64 id : ids) {
            if (done && m_stop.stop_requested())
                return std::unexpected(stoppedError());
            if (done && number > 0 && number % letterBatch == 0)
                done = transaction.commit().and_then([&] { return transaction.begin(); });
            if (done)
                done = step(id);
            if (!done)
                return done;
            ++number;
            if (m_progress)
                m_progress((m_pass * m_all + number) / 2, m_all);
        }
        return done.and_then([&] { return transaction.commit(); });
    }

    // Of a project that is older than the ledger.
    Result<void> sealWhereNoneWas()
    {
        const auto version = m_source.integer(u"PRAGMA user_version"_s);
        return version && *version < firstWithLedger ? ledger::sealAll(m_target) : Result<void>();
    }

    const Database& m_source;
    const Database& m_target;
    const std::function<void(int, int)>& m_progress;
    const std::stop_token& m_stop;
    Rescue m_report;
    std::set<qint64> m_letters;
    int m_pass = 0;
    int m_all = 0;
};

Result<Rescue> rescueInto(const Database& source, const QString& making, const std::function<void(int, int)>& progress,
    const std::stop_token& stop)
{
    if (auto made = Project::create(making); !made)
        return std::unexpected(made.error());
    const auto target = openProjectFile(making);
    if (!target)
        return std::unexpected(target.error());
    return Rescuer(source, **target, progress, stop).run();
}

} // namespace

Result<Rescue> rescueProject(const QString& damaged, const QString& target,
    const std::function<void(int done, int letters)>& progress, const std::stop_token& stop)
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return std::unexpected(notRescued(nameTaken, target, {Error::Code::InUse, {}, {}}));
    const auto source = openProjectFile(damaged, Database::Access::AsFarAsItReads);
    if (!source && source.error().code != Error::Code::Damaged)
        return std::unexpected(source.error());
    if (!source || !hasTable(**source, u"letter"_s))
        return std::unexpected(
            notRescued(nothingRead, damaged, source ? Error {Error::Code::Damaged, {}, {}} : source.error()));
    // Under another name first, so that it is never seen half made.
    const QString making = info.absoluteFilePath() + u".part"_s;
    removeFiles(making);
    auto rescued = rescueInto(**source, making, progress, stop);
    if (rescued && (!syncToDisk(making) || !QFile::rename(making, info.absoluteFilePath())))
        rescued = std::unexpected(Error {Error::Code::WriteFailed, {}, qt_error_string()});
    if (rescued) {
        std::ignore = syncToDisk(info.absolutePath());
        return rescued;
    }
    removeFiles(making);
    return std::unexpected(rescued.error().code == Error::Code::Cancelled
            ? rescued.error()
            : notRescued(notWritten, target, rescued.error()));
}

QString rescueSentence(const Rescue& rescue)
{
    const qsizetype letters = rescue.letters;
    if (rescue.isComplete())
        return translated(QT_TRANSLATE_N_NOOP("imr::Rescue",
                              "All %Ln letter(s) could be read, with their history and reviews: nothing was left out."),
            letters);
    QStringList parts {
        translated(QT_TRANSLATE_N_NOOP("imr::Rescue", "%Ln letter(s) could be read as they were."), letters)};
    if (!rescue.readAnew.isEmpty())
        parts.append(
            translated(QT_TRANSLATE_N_NOOP("imr::Rescue", "%Ln letter(s) had to be parsed again from their text."),
                rescue.readAnew.size()));
    if (!rescue.lost.isEmpty())
        parts.append(translated(QT_TRANSLATE_N_NOOP("imr::Rescue",
                                    "%Ln letter(s) could not be read and were left out: import their files again."),
            rescue.lost.size()));
    if (!rescue.doubtful.isEmpty())
        parts.append(translated(
            QT_TRANSLATE_N_NOOP("imr::Rescue", "%Ln letter(s) may hold wrong words: compare them with their files."),
            rescue.doubtful.size()));
    if (rescue.lostLines > 0)
        parts.append(translated(
            QT_TRANSLATE_N_NOOP("imr::Rescue", "%Ln line(s) of history could not be read and were left out."),
            rescue.lostLines));
    if (rescue.lostSeals > 0)
        parts.append(translated(
            QT_TRANSLATE_N_NOOP("imr::Rescue", "%Ln seal(s) of the ledger could not be read and were left out."),
            rescue.lostSeals));
    return parts.join(u' ');
}

QStringList rescueDetails(const Rescue& rescue)
{
    QStringList lines;
    for (const QString& name : rescue.lost)
        lines.append(translated(QT_TRANSLATE_NOOP("imr::Rescue", "%1: could not be read")).arg(name));
    for (const QString& name : rescue.readAnew)
        lines.append(translated(QT_TRANSLATE_NOOP("imr::Rescue", "%1: parsed again")).arg(name));
    for (const QString& name : rescue.doubtful)
        lines.append(translated(QT_TRANSLATE_NOOP("imr::Rescue", "%1: may hold wrong words")).arg(name));
    return lines;
}

} // namespace imr::core
