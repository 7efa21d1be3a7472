// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letterbytes.h"

#include "core/text/rawname.h"
#include "core/text/readfailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace imr::core {

namespace {

constexpr QByteArrayView pdfMark("%PDF-");

std::unexpected<Error> tooLarge(qint64 size, qint64 most)
{
    const QLocale locale;
    return std::unexpected(Error {Error::Code::TooLarge,
        QCoreApplication::translate("imr::LetterReader",
            "Tried to read the file, but it is larger (%1) than a letter can be (%2). Check whether it is a letter.")
            .arg(locale.formattedDataSize(size), locale.formattedDataSize(most)),
        {}});
}

std::unexpected<Error> notOpened(const QFile& file)
{
    const QFileInfo now(file.fileName());
    if (!now.exists() && !now.isSymLink())
        return readFailure(Error::Code::NotFound,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the file, but it is not there. Check whether it was moved or renamed."),
            file.errorString());
    return readFailure(Error::Code::NoPermission,
        QT_TRANSLATE_NOOP(
            "imr::LetterReader", "Tried to read the file, but it could not be opened. Check that you may read it."),
        file.errorString());
}

// One look at the file is enough for most.
Result<void> checkKind(const QFileInfo& info)
{
    if (info.isFile())
        return {};
    if (!info.exists()) {
        return readFailure(Error::Code::NotFound,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the file, but it is not there. Check whether it was moved or renamed."));
    }
    if (info.isDir()) {
        return readFailure(Error::Code::NotALetter,
            QT_TRANSLATE_NOOP(
                "imr::LetterReader", "Tried to read a letter, but this is a folder. Choose the letters in it."));
    }
    return readFailure(Error::Code::NotALetter,
        QT_TRANSLATE_NOOP(
            "imr::LetterReader", "Tried to read a letter, but this is a device or a pipe, not a file. Choose files."));
}

} // namespace

bool isPdf(const QString& path, const QByteArray& bytes)
{
    return path.endsWith(u".pdf", Qt::CaseInsensitive) || bytes.startsWith(pdfMark);
}

Result<QByteArray> letterBytes(const QString& path, const ReadLimits& limits)
{
    const ReachedFile reached(path);
    const QFileInfo info(reached.path());
    if (const Result<void> kind = checkKind(info); !kind)
        return std::unexpected(kind.error());
    const qint64 size = info.size();
    if (size > std::max(limits.maxPdfBytes, limits.maxTextBytes))
        return tooLarge(size, std::max(limits.maxPdfBytes, limits.maxTextBytes));
    QFile file(reached.path());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // it is read at once
        return notOpened(file);
    QByteArray bytes = file.read(size + 1);
    const qint64 most = isPdf(path, bytes) ? limits.maxPdfBytes : limits.maxTextBytes;
    // The file may grow while it is read; what was too large does not get in.
    if (bytes.size() > size && bytes.size() <= most)
        bytes += file.read(most + 1 - bytes.size());
    if (file.error() != QFile::NoError)
        return notOpened(file);
    if (bytes.size() > most)
        return tooLarge(bytes.size(), most);
    if (bytes.isEmpty()) {
        return readFailure(Error::Code::Empty,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read the file, but it is empty. Get the letter again from where it came."));
    }
    return bytes;
}

} // namespace imr::core
