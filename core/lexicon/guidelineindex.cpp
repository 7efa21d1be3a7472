// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/guidelineindex.h"

#include "core/lexicon/tsvreader.h"

#include <QFile>

namespace imr::core {

namespace {

QStringList severalIn(const QString& cell)
{
    return cell.split(u'|', Qt::SkipEmptyParts);
}

std::optional<int> pageOf(const QString& cell)
{
    if (cell.isEmpty())
        return 0;
    bool ok = false;
    const int page = cell.toInt(&ok);
    return ok && page >= 0 ? std::optional(page) : std::nullopt;
}

} // namespace

Result<GuidelineIndex> GuidelineIndex::fromTsv(QIODevice& documents, QIODevice& sections)
{
    const auto documentRows = readTsv(documents,
        {QStringLiteral("name"), QStringLiteral("editions"), QStringLiteral("spellings"),
            QStringLiteral("in force from")});
    if (!documentRows)
        return std::unexpected(documentRows.error());
    const QStringList sectionColumns {QStringLiteral("document"), QStringLiteral("edition"), QStringLiteral("name"),
        QStringLiteral("first page"), QStringLiteral("last page"), QStringLiteral("sureness")};
    const auto sectionRows = readTsv(sections, sectionColumns);
    if (!sectionRows)
        return std::unexpected(sectionRows.error());

    GuidelineIndex index;
    for (const TsvRow& row : *documentRows) {
        const GuidelineDocument document {row.cells[0], severalIn(row.cells[1]), severalIn(row.cells[2])};
        const qsizetype at = index.m_documents.size();
        index.m_documentNames.insert(document.name, at);
        for (const QString& spelling : document.spellings)
            index.m_documentNames.insert(spelling, at);
        index.m_documents.append(document);
    }
    for (const TsvRow& row : *sectionRows) {
        const auto first = pageOf(row.cells[3]);
        const auto last = pageOf(row.cells[4]);
        if (!first || !last || (*last > 0 && *last < *first))
            return std::unexpected(tsvCellError(row.line, sectionColumns[3], row.cells[3] + u'-' + row.cells[4]));
        index.m_sectionNames.insert(row.cells[2], index.m_sections.size());
        const std::pair key(index.m_documentNames.find(row.cells[0]), foldedName(row.cells[2]));
        if (!index.m_sectionsOfDocuments.contains(key))
            index.m_sectionsOfDocuments.insert(key, index.m_sections.size());
        index.m_sections.append({row.cells[0], row.cells[1], row.cells[2], *first, *last, row.cells[5]});
    }
    return index;
}

const GuidelineIndex& GuidelineIndex::builtIn()
{
    static const GuidelineIndex index = [] {
        QFile documents(QStringLiteral(":/imr/guidelines/documents.tsv"));
        QFile sections(QStringLiteral(":/imr/guidelines/sections.tsv"));
        if (!documents.open(QIODevice::ReadOnly) || !sections.open(QIODevice::ReadOnly))
            qFatal("the guideline index is missing from the program");
        auto read = fromTsv(documents, sections);
        if (!read)
            qFatal("the guideline index is broken: %s", qUtf8Printable(read.error().detail));
        return *std::move(read);
    }();
    return index;
}

const GuidelineDocument* GuidelineIndex::documentAt(QStringView text, qsizetype position, qsizetype* length) const
{
    const qsizetype at = m_documentNames.longestAt(text, position, length);
    return at < 0 ? nullptr : &m_documents.at(at);
}

qsizetype GuidelineIndex::sectionLengthAt(QStringView text, qsizetype position) const
{
    qsizetype length = 0;
    return m_sectionNames.longestAt(text, position, &length) < 0 ? 0 : length;
}

const GuidelineSection* GuidelineIndex::section(QStringView document, QStringView name) const
{
    const qsizetype documentIndex = m_documentNames.find(document);
    const auto found = m_sectionsOfDocuments.constFind(std::pair(documentIndex, foldedName(name)));
    return documentIndex < 0 || found == m_sectionsOfDocuments.cend() ? nullptr : &m_sections.at(*found);
}

} // namespace imr::core
