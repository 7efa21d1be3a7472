// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/checkedoutput.h"

#include "core/project/project.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace imr::core {

namespace {

constexpr qsizetype bufferBytes = qsizetype(64) * 1024;

Error cannotWrite(const QString& path, const QString& why)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return {Error::Code::WriteFailed,
            QCoreApplication::translate("imr::CsvExport",
                "“%1” could not be written: there is no folder “%2”. Choose a folder that exists, then export again.")
                .arg(QFileInfo(path).fileName(), folder),
            QFileInfo(path).absoluteFilePath()};
    }
    return {Error::Code::WriteFailed,
        QCoreApplication::translate("imr::CsvExport",
            "“%1” could not be written: %2. Make room on the disk, or choose another name or folder, then export "
            "again; an older file of that name is as it was.")
            .arg(QFileInfo(path).fileName(), why),
        QFileInfo(path).absoluteFilePath()};
}

// Any project, also one that is not open, and what SQLite keeps beside the open one.
bool belongsToProject(const Project& open, const QString& path)
{
    const QFileInfo target(path);
    for (const auto* suffix : {"-wal", "-shm", "-journal"}) {
        if (target.absoluteFilePath() == open.path() + QLatin1StringView(suffix))
            return true;
    }
    QFile file(path);
    return target.isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

// A pipe or a terminal can't be replaced; what was written before a fault has gone through it.
Result<qint64> writeThrough(const QString& path, const WriteExport& write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(cannotWrite(path, file.errorString()));
    return write(file);
}

// A disk that is full can take a part of what is written without an error.
QString whyNotWritten(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    return file && file->error() == QFileDevice::NoError
        ? QCoreApplication::translate("imr::CsvExport", "only a part of it was taken")
        : device.errorString();
}

} // namespace

Error leftOut(LetterId id, const Error& error)
{
    return {error.code,
        QCoreApplication::translate("imr::CsvExport", "Letter %1 was left out: %2")
            .arg(QString::number(qint64(id)), error.sentence),
        error.detail};
}

CheckedOutput::CheckedOutput(QIODevice& device)
    : m_device(device)
{
}

Result<void> CheckedOutput::add(QByteArrayView bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < bufferBytes ? Result<void>() : flush();
}

Result<void> CheckedOutput::flush()
{
    const qint64 written = m_device.write(m_buffer);
    if (written != m_buffer.size()) {
        return std::unexpected(Error {Error::Code::WriteFailed,
            QCoreApplication::translate("imr::CsvExport",
                "Not all could be written: %1. Make room on the disk or choose another place, then try again.")
                .arg(whyNotWritten(m_device)),
            whyNotWritten(m_device)});
    }
    m_written += written;
    m_buffer.clear();
    return {};
}

Result<qint64> writeExportFile(const Project& project, const QString& path, const WriteExport& write)
{
    if (belongsToProject(project, path)) {
        return std::unexpected(Error {Error::Code::Invalid,
            QCoreApplication::translate("imr::CsvExport",
                "“%1” belongs to a project; an export in its place would destroy that. Choose another name.")
                .arg(QFileInfo(path).fileName()),
            path});
    }
    const QFileInfo there(path);
    if (there.isDir()) {
        return std::unexpected(Error {Error::Code::Invalid,
            QCoreApplication::translate("imr::CsvExport",
                "“%1” is a folder, and an export is a file. Add the name of the file to write in it, then export "
                "again.")
                .arg(path),
            {}});
    }
    if (there.exists() && !there.isFile())
        return writeThrough(path, write);
    QSaveFile file(path);
    // Unbuffered, and measured at the end: a full disk can cut the last write short without commit() noticing.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::unexpected(cannotWrite(path, file.errorString()));
    auto rows = write(file);
    if (!rows) {
        file.cancelWriting();
        if (rows.error().code == Error::Code::WriteFailed)
            return std::unexpected(cannotWrite(path, rows.error().detail));
        return rows;
    }
    if (file.error() != QFileDevice::NoError || file.size() != file.pos() || fsync(file.handle()) != 0) {
        file.cancelWriting();
        return std::unexpected(cannotWrite(path, whyNotWritten(file)));
    }
    if (!file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return rows;
}

} // namespace imr::core
