// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "tests/support/letters.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace imr::tests {

// A test that runs the command imr in a folder of its own.
class ImrTest : public QObject
{
protected:
    struct Ran
    {
        int status = -1; // as long as it has not ended by itself
        QByteArray out;
        QString err;
    };

    QString at(const QString& name) const { return m_folder->filePath(name); }

    static Ran finish(QProcess& process)
    {
        if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    static Ran imr(const QStringList& arguments)
    {
        QProcess process;
        process.start(program(QStringLiteral("imr")), arguments);
        return finish(process);
    }

    static int letterCount(const QString& project)
    {
        const auto opened = core::Project::open(project);
        const auto counts
            = opened ? (*opened)->counts() : core::Result<core::ProjectCounts>(std::unexpected(opened.error()));
        return counts ? counts->letters : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace imr::tests
