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
    // For one PDF; the worker is restarted after. A letter that needed more may be imported again: the next time the
    // machine may be less busy.
    int pdfSeconds = 7; // of processor time
    int pdfWaitSeconds = 9; // by the clock
    qint64 workerMemoryBytes = qint64(1) << 30;
};

// What a list of files and folders comes to.
struct FoundLetters
{
    QStringList files; // absolute, sorted by name, each once
    QList<Error> problems; // a name that can't be taken, or a folder that can't be listed or holds no letter
    QStringList passedOver; // files in the folders, and links, that are not looked into; as shown, from the folder on
};

// "5 files passed over ...: a.docx, b.jpg, c.zip, …"; empty when there are none.
[[nodiscard]] QString passedOverSentence(const QStringList& names);

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

    // The files below the given folders that may be letters (.txt, .text, .pdf), and the files given, whatever their
    // names; but no projects. Links, devices, sockets and hidden files in a folder are no letters. What belongs to a
    // project is passed over without a word, as it often lies beside its letters.
    [[nodiscard]] static FoundLetters lettersBelow(const QStringList& paths);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// From the bytes of a text letter; the base of read() and of tests.
[[nodiscard]] Result<CanonicalText> canonicalFromTextBytes(const QByteArray& bytes);

} // namespace imr::core
