// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvwriter.h"
#include "core/export/exportrows.h"
#include "core/project/letterentries.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <optional>

namespace imr::core {

// The rows of some letters as CSV.
struct CsvBatch
{
    struct Letter
    {
        LetterId id {};
        QList<qsizetype> rowEnds; // in the text, one for each row
        std::optional<Error> error; // why there are no rows
    };
    CsvText csv;
    QList<Letter> letters;
};

// Reads letters in the thread that asks for them, makes their rows on threads of its own and gives them in the order of
// the plan. So much is under way that every thread has work, and no more.
class CsvStream final
{
public:
    CsvStream(const Project& project, const ExportPlan& plan); // both must outlive the stream
    ~CsvStream(); // waits for what is under way

    // The next letters; nothing when all were given.
    [[nodiscard]] std::optional<CsvBatch> next();

private:
    [[nodiscard]] CsvBatch::Letter add(CsvText& csv, LetterId id, const Result<LetterEntry>& entry) const;
    void readAhead();

    const ExportPlan& m_plan;
    const LetterEntries m_entries;
    QThreadPool m_threads;
    std::deque<QFuture<CsvBatch>> m_underWay;
    qsizetype m_read = 0;
};

} // namespace imr::core
