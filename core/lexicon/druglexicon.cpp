// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <cstdlib>

namespace imr::core {

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
    const rapidfuzz::CachedOSA<char16_t> scorer(folded.toStdU16String());
    qsizetype nearest = folded.size() >= longName ? 2 : 1;
    const Drug* found = nullptr;
    bool several = false;
    for (const Drug& drug : m_drugs) {
        const QString other = foldedName(drug.name);
        if (drug.generic.isEmpty() || other.front() != folded.front()
            || std::abs(other.size() - folded.size()) > nearest || other.size() < shortest)
            continue;
        // Letters changed, put in, left out, or swapped with their neighbour.
        const auto distance = static_cast<qsizetype>(scorer.distance(other.toStdU16String()));
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
