// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/canonicaltext.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace imr::core {

// A letter file as read: identity and text. When `text` failed the rest still tells which file it was.
struct ReadLetter
{
    QString path; // absolute
    QString fileName; // base name
    QByteArray sha256; // hex, of the file's bytes; empty when they could not be read
    qint64 size = 0;
    Result<CanonicalText> text = std::unexpected(Error());
};

// Limits on what is read; a larger file becomes an error, never a hang.
struct ReadLimits
{
    qint64 maxTextBytes = qint64(20) * 1024 * 1024;
    qint64 maxPdfBytes = qint64(50) * 1024 * 1024;
    int maxPages = 500;
    int pdfSeconds = 20; // wall time for one PDF, worker restarted after
    qint64 workerMemoryBytes = qint64(1) << 30;
};

// Reads letter files. One reader a thread: it owns a PDF worker process, started at the first PDF and restarted when it
// dies. `.pdf` (or a file that starts with "%PDF-") goes through the worker; everything else is read as text.
class LetterReader final
{
public:
    explicit LetterReader(const ReadLimits& limits = {});
    ~LetterReader();
    LetterReader(const LetterReader&) = delete;
    LetterReader& operator=(const LetterReader&) = delete;

    [[nodiscard]] ReadLetter read(const QString& path);

    // The files below the given files and folders that may be letters (.txt, .text, .pdf), sorted by name, each once;
    // links that leave the folder, devices, sockets and hidden files are passed over. A path that does not exist or
    // can't be listed is named in `problems`.
    [[nodiscard]] static QStringList lettersBelow(const QStringList& paths, QList<Error>* problems = nullptr);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// From the bytes of a text letter; the base of read() and of tests.
[[nodiscard]] Result<CanonicalText> canonicalFromTextBytes(const QByteArray& bytes);

} // namespace imr::core
