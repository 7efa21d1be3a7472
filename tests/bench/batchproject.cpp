// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/batchproject.h"

#include "core/import/importjob.h"
#include "core/project/project.h"
#include "tests/support/lettergenerator.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace imr::bench {

namespace {

core::ReadLetter composed(const QString& path)
{
    QRandomGenerator random(quint32(QFileInfo(path).completeBaseName().toUInt()));
    const tests::WrittenLetter letter = tests::written(tests::composedLetter(random), random);
    core::ReadLetter read;
    read.path = path;
    read.fileName = QFileInfo(path).fileName();
    read.sha256 = QCryptographicHash::hash(path.toUtf8() + letter.bytes, QCryptographicHash::Sha256).toHex();
    read.size = letter.bytes.size();
    read.text = core::canonicalFromTextBytes(letter.bytes);
    return read;
}

} // namespace

core::Result<void> makeBatchProject(const QString& path, int letters)
{
    if (QFileInfo::exists(path)) {
        const auto project = core::Project::open(path);
        if (!project)
            return std::unexpected(project.error());
        const auto counts = (*project)->counts();
        if (counts && counts->letters == letters)
            return {};
    } else if (const auto project = core::Project::create(path); !project) {
        return std::unexpected(project.error());
    }
    core::ImportSteps steps = core::realImportSteps();
    steps.list = [letters](const QStringList&) {
        core::FoundLetters found;
        for (int i = 1; i <= letters; ++i)
            found.files.append(u"/generated/%1.txt"_s.arg(i, 7, 10, '0'_L1));
        return found;
    };
    steps.makeReader = [] { return core::ImportSteps::Read(composed); };
    core::ImportJob job(path, QThread::idealThreadCount(), std::move(steps));
    const auto report = job.run({u"/generated"_s}, {});
    if (!report)
        return std::unexpected(report.error());
    return {};
}

} // namespace imr::bench
