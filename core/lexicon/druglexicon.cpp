// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace imr::core {

namespace {

// How many letters have to be changed, put in, left out or swapped with their neighbour to make one word the other.
qsizetype letterDistance(QStringView left, QStringView right)
{
    QList<qsizetype> beforeLast;
    QList<qsizetype> last(right.size() + 1);
    for (qsizetype i = 0; i <= right.size(); ++i)
        last[i] = i;
    for (qsizetype i = 1; i <= left.size(); ++i) {
        QList<qsizetype> row(right.size() + 1, i);
        for (qsizetype k = 1; k <= right.size(); ++k) {
            const qsizetype change = left[i - 1] == right[k - 1] ? 0 : 1;
            row[k] = std::min({last[k] + 1, row[k - 1] + 1, last[k - 1] + change});
            if (i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1])
                row[k] = std::min(row[k], beforeLast[k - 2] + 1);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.last();
}

} // namespace

Result<DrugLexicon> DrugLexicon::fromTsv(QIODevice& device)
{
    const QStringList columns {QStringLiteral("name"), QStringLiteral("generic"), QStringLiteral("class"),
        QStringLiteral("kind"), QStringLiteral("source")};
    const auto rows = readTsv(device, columns);
    if (!rows)
        return std::unexpected(rows.error());
    DrugLexicon lexicon;
    for (const TsvRow& row : *rows) {
        if (row.cells.first().isEmpty())
            return std::unexpected(tsvCellError(row.line, columns.first(), {}));
        lexicon.m_byName.insert(row.cells.first(), lexicon.m_drugs.size());
        lexicon.m_drugs.append({row.cells[0], row.cells[1], row.cells[2], row.cells[3], row.cells[4]});
    }
    return lexicon;
}

const DrugLexicon& DrugLexicon::builtIn()
{
    static const DrugLexicon lexicon = [] {
        QFile file(QStringLiteral(":/imr/lexicon/drugs.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the drug lexicon is missing from the program");
        auto read = fromTsv(file);
        if (!read)
            qFatal("the drug lexicon is broken: %s", qUtf8Printable(read.error().detail));
        return *std::move(read);
    }();
    return lexicon;
}

const Drug* DrugLexicon::find(QStringView name) const
{
    const qsizetype index = m_byName.find(name);
    return index < 0 ? nullptr : &m_drugs.at(index);
}

const Drug* DrugLexicon::longestAt(QStringView text, qsizetype position, qsizetype* length) const
{
    const qsizetype index = m_byName.longestAt(text, position, length);
    return index < 0 ? nullptr : &m_drugs.at(index);
}

const Drug* DrugLexicon::nearestTo(QStringView name) const
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longName = 10;
    const QString folded = foldedName(name);
    if (folded.size() < shortest || folded.contains(u' '))
        return nullptr;
    qsizetype nearest = folded.size() >= longName ? 2 : 1;
    const Drug* found = nullptr;
    bool several = false;
    for (const Drug& drug : m_drugs) {
        const QString other = foldedName(drug.name);
        if (drug.generic.isEmpty() || other.front() != folded.front()
            || std::abs(other.size() - folded.size()) > nearest || other.size() < shortest)
            continue;
        const qsizetype distance = letterDistance(folded, other);
        if (distance > nearest)
            continue;
        several = distance == nearest && found && (several || found->generic != drug.generic);
        found = &drug;
        nearest = distance;
    }
    return several ? nullptr : found;
}

QStringList DrugLexicon::names() const
{
    QStringList names;
    names.reserve(m_drugs.size());
    for (const Drug& drug : m_drugs)
        names.append(drug.name);
    return names;
}

} // namespace imr::core
