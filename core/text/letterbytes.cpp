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

Result<void> checkKind(const QFileInfo& info)
{
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
    if (!info.isFile()) {
        return readFailure(Error::Code::NotALetter,
            QT_TRANSLATE_NOOP("imr::LetterReader",
                "Tried to read a letter, but this is a device or a pipe, not a file. Choose files."));
    }
    return {};
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
    if (info.size() > std::max(limits.maxPdfBytes, limits.maxTextBytes))
        return tooLarge(info.size(), std::max(limits.maxPdfBytes, limits.maxTextBytes));
    QFile file(reached.path());
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    // The file may grow while it is read; what was too large does not get in.
    const qint64 most = isPdf(path, file.peek(pdfMark.size())) ? limits.maxPdfBytes : limits.maxTextBytes;
    if (file.size() > most)
        return tooLarge(file.size(), most);
    const qint64 expected = file.size() + 1;
    QByteArray bytes = file.read(expected);
    if (bytes.size() == expected)
        bytes += file.read(most + 1 - expected);
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
