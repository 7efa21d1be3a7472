// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/import/importjob.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/project/projectdata.h"

#include <QElapsedTimer>

#include <thread>

namespace imr::core {

namespace {

constexpr qint64 progressMilliseconds = 50;

// A project that can't be opened is told by the job.
ImportSteps stepsFor(const QString& projectPath)
{
    const auto lexicon
        = openProjectFile(projectPath).and_then([](const auto& database) { return lexiconOf(*database); });
    return lexicon ? realImportSteps(*lexicon) : realImportSteps();
}

} // namespace

class Importer::Private
{
public:
    Private(const QString& path, int threads)
        : projectPath(path)
        , jobs(threads)
    {
    }

    QString projectPath;
    int jobs;
    std::unique_ptr<ImportJob> job;
    std::jthread thread; // after the job, so that it ends before the job goes
};

ImportSteps realImportSteps(const DrugLexicon& lexicon)
{
    const auto names = std::make_shared<const DrugLexicon>(lexicon);
    const auto parser = std::make_shared<const LetterParser>(*names, GuidelineIndex::builtIn());
    return {
        .list = &LetterReader::lettersBelow,
        .makeReader =
            [] {
                const auto reader = std::make_shared<LetterReader>();
                return [reader](const QString& path) { return reader->read(path); };
            },
        .parse = [names, parser](const QString& canonical) { return parser->parse(canonical); },
        .parserVersion = LetterParser::version(),
    };
}

Importer::Importer(const QString& projectPath, int jobs, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(projectPath, jobs))
{
}

Importer::~Importer()
{
    cancel();
}

void Importer::start(const QStringList& filesAndFolders)
{
    if (isRunning())
        return;
    d->job = std::make_unique<ImportJob>(d->projectPath, d->jobs, stepsFor(d->projectPath));
    d->thread = std::jthread([this, job = d->job.get(), filesAndFolders] {
        const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection); };
        QElapsedTimer sinceTold;
        const ImportJob::Watcher watcher {
            .progressed =
                [&](int done, int found) {
                    if (sinceTold.isValid() && !sinceTold.hasExpired(progressMilliseconds) && done < found)
                        return;
                    sinceTold.start();
                    tell([this, done, found] { Q_EMIT progressed(done, found); });
                },
            .batchWritten = [&] { tell([this] { Q_EMIT batchWritten(); }); },
        };
        auto result = job->run(filesAndFolders, watcher);
        tell([this, result = std::move(result)] {
            d->thread.join();
            d->job.reset();
            if (result)
                Q_EMIT finished(*result);
            else
                Q_EMIT failed(result.error());
        });
    });
}

void Importer::cancel()
{
    if (d->job)
        d->job->cancel();
}

bool Importer::isRunning() const
{
    return d->job != nullptr;
}

Result<ImportReport> Importer::run(
    const QStringList& filesAndFolders, const std::function<void(int done, int found)>& progress)
{
    d->job = std::make_unique<ImportJob>(d->projectPath, d->jobs, stepsFor(d->projectPath), CommitPace::Alone);
    auto report = d->job->run(filesAndFolders, {.progressed = progress});
    d->job.reset();
    return report;
}

} // namespace imr::core
