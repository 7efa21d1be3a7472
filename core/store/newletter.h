// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/store/letterrows.h"

#include <QByteArray>
#include <QString>

namespace imr::core {

// A letter on its way into a project.
struct NewLetter
{
    QString path; // absolute
    QString file; // base name
    QString format;
    QByteArray sha256; // hex; empty when the file's bytes could not be read
    qint64 size = 0;
    QString encoding;
    QString extractor;
    QString parser;
    QString text; // canonical
    QByteArray layout; // storedLayout()
    Letter parsed;
    QString error; // the sentence when unreadable; otherwise empty

    [[nodiscard]] qint64 bytes() const; // about what it takes in memory
};

// How long a text is and how it ends, as the index of texts has it: in characters, and up to the first NUL.
struct Ending
{
    qint64 length = 0;
    qsizetype first = 0; // [first, end) are the last characters, in bytes
    qsizetype end = 0;
};
[[nodiscard]] Ending endingOf(QByteArrayView utf8, bool isAscii);

// The same as it is written, so that the thread that writes has little to do.
struct PackedLetter
{
    PackedLetter() = default;
    explicit PackedLetter(const NewLetter& letter);

    QString path;
    QString file;
    QString error;
    QByteArray sha256;
    PackedCells identity; // path, file, format, sha256, size, encoding, extractor, parser: as the columns of the table
    QByteArray text; // UTF-8
    QByteArray layout;
    QByteArray stored; // storedLetter()
    LetterRows rows;
    // By which the same letter under other bytes is found.
    Ending ending; // of the text
    QString caseNumber;
    QString decisionDate;
    // Only path, file and sum are set: the file was not read, as the project had its letter when the import began.
    bool isHeld = false;

    [[nodiscard]] qint64 bytes() const; // about what it takes in memory
};

} // namespace imr::core
