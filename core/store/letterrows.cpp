// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterrows.h"

#include "core/findings/findingsentence.h"
#include "core/store/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

struct RowTable
{
    QLatin1StringView name;
    QStringList columns; // but for the letter's id, which is the first
};

// In the order of LetterRows::Table.
const QList<RowTable>& tables()
{
    static const QList<RowTable> all {
        {"issue"_L1, QStringList {u"number"_s} + schema::columnsOf(Scope::Item)},
        {"medication"_L1, QStringList {u"issue"_s, u"number"_s} + schema::columnsOf(Scope::Medication)},
        {"citation"_L1, QStringList {u"issue"_s, u"side"_s, u"number"_s} + schema::columnsOf(Scope::Citation)},
        {"cited_page"_L1, {u"first"_s, u"last"_s}},
        {"finding"_L1, {u"number"_s, u"code"_s, u"issue"_s, u"severity"_s, u"message"_s, u"field"_s}},
        {"unsure"_L1, {u"fields"_s}},
    };
    return all;
}

const QString& insertInto(qsizetype table)
{
    static const QStringList statements = [] {
        QStringList all;
        for (const auto& [name, columns] : tables())
            all.append(schema::insertInto(name, QStringList {u"letter"_s} + columns));
        return all;
    }();
    return statements[table];
}

qint64 unsureFields(const Letter& letter)
{
    qint64 unsure = 0;
    const auto count = [&unsure](const FieldSpec&, const Field& field) { unsure += field.isUnsure() ? 1 : 0; };
    visitFields(letter, count);
    for (const DisputedItem& item : letter.items) {
        visitFields(item, count);
        for (const Medication& medication : item.medications)
            visitFields(medication, count);
        for (const auto* side : {&item.claimsCitations, &item.reviewerCitations}) {
            for (const Citation& citation : *side)
                visitFields(citation, count);
        }
    }
    return unsure;
}

} // namespace

LetterRows::LetterRows(const Letter& effective)
    : m_summary(summaryOf(effective))
{
    addFields(m_cells, effective);
    m_ownCells = m_cells.count();
    for (qsizetype i = 0; i < effective.items.size(); ++i)
        addItem(effective.items[i], i + 1);
    addPages(effective);
    addFindings(effective.findings);
    addUnsure(effective);
}

void LetterRows::addItem(const DisputedItem& item, qint64 number)
{
    qsizetype first = m_cells.count();
    m_cells.add(number);
    addFields(m_cells, item);
    endRow(Table::Item, first);
    for (qsizetype i = 0; i < item.medications.size(); ++i) {
        first = m_cells.count();
        m_cells.add(number);
        m_cells.add(i + 1);
        addFields(m_cells, item.medications[i]);
        endRow(Table::Medication, first);
    }
    addCitations(item.claimsCitations, number, claimsSide);
    addCitations(item.reviewerCitations, number, reviewerSide);
}

void LetterRows::addCitations(const QList<Citation>& citations, qint64 issue, QLatin1StringView side)
{
    for (qsizetype i = 0; i < citations.size(); ++i) {
        const qsizetype first = m_cells.count();
        m_cells.add(issue);
        m_cells.add(side);
        m_cells.add(i + 1);
        addFields(m_cells, citations[i]);
        endRow(Table::Citation, first);
    }
}

void LetterRows::addPages(const Letter& letter)
{
    std::vector<std::pair<int, int>> ranges;
    for (const DisputedItem& item : letter.items) {
        for (const auto* side : {&item.claimsCitations, &item.reviewerCitations}) {
            for (const Citation& citation : *side) {
                for (const Value& page : citation.pages.values) {
                    if (const auto range = pageRange(page.text))
                        ranges.push_back(*range);
                }
            }
        }
    }
    std::ranges::sort(ranges);
    const auto repeated = std::ranges::unique(ranges);
    ranges.erase(repeated.begin(), repeated.end());
    for (const auto& [from, to] : ranges) {
        const qsizetype first = m_cells.count();
        m_cells.add(from);
        m_cells.add(to);
        endRow(Table::CitedPage, first);
    }
}

void LetterRows::addFindings(const QList<Finding>& findings)
{
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        if (finding.dismissed)
            continue;
        const qsizetype first = m_cells.count();
        m_cells.add(i + 1);
        m_cells.add(finding.code);
        m_cells.add(finding.item);
        m_cells.add(severityName(finding.severity));
        m_cells.add(englishSentence(finding));
        m_cells.addOrNull(finding.fieldPath);
        endRow(Table::Finding, first);
    }
}

void LetterRows::addUnsure(const Letter& letter)
{
    const qint64 fields = unsureFields(letter);
    if (fields == 0)
        return;
    const qsizetype first = m_cells.count();
    m_cells.add(fields);
    endRow(Table::Unsure, first);
}

void LetterRows::bindFields(Query& query) const
{
    m_cells.bind(query, 0, m_ownCells);
}

Result<void> LetterRows::write(const Database& database, LetterId id) const
{
    for (const Row& row : m_rows) {
        Query query = database.query(insertInto(qsizetype(row.table)));
        query.bind(qint64(id));
        m_cells.bind(query, row.first, row.end);
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

Result<void> LetterRows::remove(const Database& database, LetterId id)
{
    for (const RowTable& table : tables()) {
        auto done = database.query(u"DELETE FROM %1 WHERE letter = ?"_s.arg(table.name)).bind(qint64(id)).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace imr::core
