// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>
#include <QStringMatcher>

#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <cstdlib>

namespace imr::core {

namespace {

constexpr qsizetype shortestGuessed = 6; // names of fewer letters are too near to other words

const QStringList& columns()
{
    static const QStringList names {QStringLiteral("name"), QStringLiteral("generic"), QStringLiteral("class"),
        QStringLiteral("kind"), QStringLiteral("source")};
    return names;
}

} // namespace

Result<QList<Drug>> drugsFromTsv(QIODevice& device)
{
    const auto rows = readTsv(device, columns());
    if (!rows)
        return std::unexpected(rows.error());
    QList<Drug> drugs;
    for (const TsvRow& row : *rows) {
        const QString& name = row.cells.first();
        if (name.isEmpty() || !name.front().isLetterOrNumber())
            return std::unexpected(tsvCellError(row.line, columns().first(), name));
        drugs.append({name, row.cells[1], row.cells[2], row.cells[3], row.cells[4]});
    }
    return drugs;
}

Result<void> toTsv(QIODevice& device, const QList<Drug>& drugs)
{
    QList<QStringList> rows;
    for (const Drug& drug : drugs)
        rows.append({drug.name, drug.generic, drug.drugClass, drug.kind, drug.source});
    return writeTsv(device, columns(), rows);
}

DrugLexicon::DrugLexicon(const QList<Drug>& drugs)
    : m_drugs(drugs)
{
    for (qsizetype i = 0; i < m_drugs.size(); ++i) {
        const Drug& drug = m_drugs.at(i);
        m_byName.insert(drug.name, i);
        if (drug.generic.isEmpty())
            continue;
        m_byGeneric[drug.generic].append(i);
        const QString folded = foldedName(drug.name);
        if (folded.size() >= shortestGuessed)
            m_spellings[folded.front()].append({folded.toStdU16String(), i});
    }
    QStringList generics = m_byGeneric.keys();
    generics.sort();
    m_generics = u'\n' + generics.join(u'\n') + u'\n';
}

Result<DrugLexicon> DrugLexicon::fromTsv(QIODevice& device)
{
    return drugsFromTsv(device).transform([](const QList<Drug>& drugs) { return DrugLexicon(drugs); });
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
    constexpr qsizetype longName = 10;
    const QString folded = foldedName(name);
    if (folded.size() < shortestGuessed || folded.contains(u' '))
        return nullptr;
    const auto spellings = m_spellings.constFind(folded.front());
    if (spellings == m_spellings.cend())
        return nullptr;
    const rapidfuzz::CachedOSA<char16_t> scorer(folded.toStdU16String());
    qsizetype nearest = folded.size() >= longName ? 2 : 1;
    const Drug* found = nullptr;
    bool several = false;
    for (const Spelling& spelling : *spellings) {
        if (std::abs(qsizetype(spelling.name.size()) - folded.size()) > nearest)
            continue;
        // Letters changed, put in, left out, or swapped with their neighbour.
        const auto distance = static_cast<qsizetype>(scorer.distance(spelling.name));
        if (distance > nearest)
            continue;
        const Drug& drug = m_drugs.at(spelling.drug);
        several = distance == nearest && found && (several || found->generic != drug.generic);
        found = &drug;
        nearest = distance;
    }
    return several ? nullptr : found;
}

QList<const Drug*> DrugLexicon::drugsWith(QStringView ingredient) const
{
    QList<const Drug*> drugs;
    if (ingredient.isEmpty() || ingredient.contains(u'\n'))
        return drugs;
    const QStringMatcher places(ingredient);
    for (qsizetype at = 0; (at = places.indexIn(m_generics, at)) >= 0;) {
        const qsizetype start = m_generics.lastIndexOf(u'\n', at) + 1;
        at = m_generics.indexOf(u'\n', at);
        const QList<qsizetype> indexes = m_byGeneric.value(m_generics.sliced(start, at - start));
        for (const qsizetype index : indexes)
            drugs.append(&m_drugs.at(index));
    }
    return drugs;
}

DrugLexicon DrugLexicon::with(const QList<Drug>& own) const
{
    QList<Drug> all;
    NameSet ownNames;
    for (Drug drug : own) {
        if (drug.source.isEmpty())
            drug.source = Drug::analyst;
        ownNames.insert(drug.name, 0);
        all.append(drug);
    }
    for (const Drug& drug : m_drugs) {
        if (ownNames.find(drug.name) < 0)
            all.append(drug);
    }
    return DrugLexicon(all);
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
