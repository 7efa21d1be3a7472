// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvstream.h"

#include <QtConcurrentRun>

namespace imr::core {

CsvStream::CsvStream(const Project& project, const ExportPlan& plan)
    : m_plan(plan)
    , m_entries(project, plan.parts)
{
}

CsvStream::~CsvStream()
{
    m_threads.clear();
    m_threads.waitForDone();
}

std::optional<CsvBatch> CsvStream::next()
{
    readAhead();
    if (m_underWay.empty())
        return {};
    QFuture<CsvBatch> made = std::move(m_underWay.front());
    m_underWay.pop_front();
    return made.takeResult();
}

void CsvStream::readAhead()
{
    const auto most = static_cast<std::size_t>(m_threads.maxThreadCount()) + 2;
    while (m_underWay.size() < most && m_read < m_plan.letters.size()) {
        const auto ids = QSpan<const LetterId>(m_plan.letters).sliced(m_read);
        const QList<Result<LetterEntry>> entries = m_entries.read(ids);
        m_underWay.push_back(QtConcurrent::run(&m_threads, [this, entries, ids = ids.first(entries.size())] {
            CsvBatch batch;
            for (qsizetype i = 0; i < entries.size(); ++i)
                batch.letters.append(add(batch.csv, ids[i], entries[i]));
            return batch;
        }));
        m_read += entries.size();
    }
}

CsvBatch::Letter CsvStream::add(CsvText& csv, LetterId id, const Result<LetterEntry>& entry) const
{
    const auto letter = entry.and_then([this](const LetterEntry& known) { return m_entries.letterOf(known); });
    if (!letter)
        return {id, {}, letter.error()};
    QList<qsizetype> ends;
    visitRows(m_plan, *letter, entry->history, [&](const ExportedPart& part) {
        for (const ExportColumn& column : m_plan.columns)
            csv.addCell(column.cell(part));
        csv.endRow();
        ends.append(csv.size());
        return true;
    });
    return {id, ends, {}};
}

} // namespace imr::core
