// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>

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

QStringList DrugLexicon::names() const
{
    QStringList names;
    names.reserve(m_drugs.size());
    for (const Drug& drug : m_drugs)
        names.append(drug.name);
    return names;
}

} // namespace imr::core
