// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/guidelineindex.h"

#include "core/lexicon/tsvreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace imr::core {

namespace {

QStringList severalIn(const QString& cell)
{
    return cell.split(u'|', Qt::SkipEmptyParts);
}

// A whole number, 0 for an empty cell.
std::optional<int> numberOf(const QString& cell)
{
    if (cell.isEmpty())
        return 0;
    bool ok = false;
    const int number = cell.toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

// An invalid date for an empty cell.
std::optional<QDate> dateOf(const QString& cell)
{
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    return cell.isEmpty() || date.isValid() ? std::optional(date) : std::nullopt;
}

Result<QList<TsvRow>> rowsOf(const QString& folder, const QString& name, const QStringList& columns)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error {Error::Code::NotFound,
            QCoreApplication::translate("imr::DataFile", "The data file “%1” could not be read: %2.")
                .arg(file.fileName(), file.errorString()),
            file.fileName()});
    auto rows = readTsv(file, columns);
    if (!rows)
        rows.error().detail.prepend(name + QLatin1StringView(": "));
    return rows;
}

std::unexpected<Error> cellError(const QString& file, const TsvRow& row, const QString& column, const QString& cell)
{
    Error error = tsvCellError(row.line, column, cell);
    error.detail.prepend(file + QLatin1StringView(": "));
    return std::unexpected(error);
}

} // namespace

Result<void> GuidelineIndex::readSources(const QString& folder)
{
    const auto rows = rowsOf(folder, QStringLiteral("sources.tsv"), {QStringLiteral("source"), QStringLiteral("name")});
    if (!rows)
        return std::unexpected(rows.error());
    for (const TsvRow& row : *rows) {
        if (!m_sources.contains(row.cells[0]))
            m_sources.append(row.cells[0]);
        m_sourceNames.insert(row.cells[1], m_sources.indexOf(row.cells[0]));
        m_sourceInitials += row.cells[1].first(1).toLower();
    }
    return {};
}

Result<void> GuidelineIndex::readDocuments(const QString& folder)
{
    const QString file = QStringLiteral("documents.tsv");
    const auto rows = rowsOf(folder, file,
        {QStringLiteral("source"), QStringLiteral("name"), QStringLiteral("chapter"), QStringLiteral("spellings")});
    if (!rows)
        return std::unexpected(rows.error());
    for (const TsvRow& row : *rows) {
        const auto chapter = numberOf(row.cells[2]);
        if (!chapter)
            return cellError(file, row, QStringLiteral("chapter"), row.cells[2]);
        const GuidelineDocument document {row.cells[0], row.cells[1], *chapter, severalIn(row.cells[3]), {}};
        if (document.source == QLatin1StringView("MTUS")) {
            m_documentNames.insert(document.name, m_documents.size());
            for (const QString& spelling : document.spellings)
                m_documentNames.insert(spelling, m_documents.size());
        }
        m_documents.append(document);
    }
    return {};
}

Result<void> GuidelineIndex::readEditions(const QString& folder)
{
    const QString file = QStringLiteral("editions.tsv");
    const auto rows = rowsOf(folder, file,
        {QStringLiteral("document"), QStringLiteral("edition"), QStringLiteral("in force from"),
            QStringLiteral("replaced on"), QStringLiteral("dates known from"), QStringLiteral("first page"),
            QStringLiteral("last page"), QStringLiteral("pages known from")});
    if (!rows)
        return std::unexpected(rows.error());
    for (const TsvRow& row : *rows) {
        const auto document = std::ranges::find(m_documents, row.cells[0], &GuidelineDocument::name);
        if (document == m_documents.end())
            return cellError(file, row, QStringLiteral("document"), row.cells[0]);
        const auto from = dateOf(row.cells[2]);
        const auto until = dateOf(row.cells[3]);
        if (!from || !until || (from->isValid() && until->isValid() && *until <= *from))
            return cellError(file, row, QStringLiteral("in force from"), row.cells[2] + u'-' + row.cells[3]);
        const auto first = numberOf(row.cells[5]);
        const auto last = numberOf(row.cells[6]);
        if (!first || !last || *last < *first)
            return cellError(file, row, QStringLiteral("first page"), row.cells[5] + u'-' + row.cells[6]);
        document->editions.append(row.cells[1]);
        m_editions.append({row.cells[0], row.cells[1], *from, *until, *first, *last});
    }
    return {};
}

Result<void> GuidelineIndex::readSections(const QString& folder)
{
    const QString file = QStringLiteral("sections.tsv");
    const auto rows = rowsOf(folder, file,
        {QStringLiteral("document"), QStringLiteral("edition"), QStringLiteral("name"), QStringLiteral("first page"),
            QStringLiteral("last page"), QStringLiteral("sureness"), QStringLiteral("drug classes"),
            QStringLiteral("spellings")});
    if (!rows)
        return std::unexpected(rows.error());
    for (const TsvRow& row : *rows) {
        const auto first = numberOf(row.cells[3]);
        const auto last = numberOf(row.cells[4]);
        if (!first || !last || *last < *first)
            return cellError(file, row, QStringLiteral("first page"), row.cells[3] + u'-' + row.cells[4]);
        const qsizetype document = documentIndex(row.cells[0]);
        if (document < 0 || !m_documents.at(document).editions.contains(row.cells[1]))
            return cellError(file, row, QStringLiteral("document"), row.cells[0] + u' ' + row.cells[1]);
        for (const QString& name : QStringList {row.cells[2]} + severalIn(row.cells[7])) {
            m_sectionNames.insert(name, m_sections.size());
            m_sectionsOfDocuments.insert(std::pair(document, foldedName(name)), m_sections.size());
        }
        if (*first > 0)
            m_pagedSections[document].append(m_sections.size());
        m_sections.append(
            {row.cells[0], row.cells[1], row.cells[2], *first, *last, row.cells[5], severalIn(row.cells[6])});
    }
    return {};
}

Result<GuidelineIndex> GuidelineIndex::fromFolder(const QString& folder)
{
    GuidelineIndex index;
    for (const auto read : {&GuidelineIndex::readSources, &GuidelineIndex::readDocuments, &GuidelineIndex::readEditions,
             &GuidelineIndex::readSections}) {
        if (const auto done = (index.*read)(folder); !done)
            return std::unexpected(done.error());
    }
    return index;
}

const GuidelineIndex& GuidelineIndex::builtIn()
{
    static const GuidelineIndex index = [] {
        auto read = fromFolder(QStringLiteral(":/imr/guidelines"));
        if (!read)
            qFatal("the guideline index is missing or broken: %s", qUtf8Printable(read.error().detail));
        return *std::move(read);
    }();
    return index;
}

const GuidelineDocument* GuidelineIndex::documentAt(QStringView text, qsizetype position, qsizetype* length) const
{
    const qsizetype at = m_documentNames.longestAt(text, position, length);
    return at < 0 ? nullptr : &m_documents.at(at);
}

const GuidelineDocument* GuidelineIndex::document(QStringView name) const
{
    const qsizetype at = documentIndex(name);
    return at < 0 ? nullptr : &m_documents.at(at);
}

const GuidelineDocument* GuidelineIndex::chapter(int number) const
{
    const auto found = std::ranges::find(m_documents, number, &GuidelineDocument::chapter);
    return number <= 0 || found == m_documents.end() ? nullptr : &*found;
}

const GuidelineEdition* GuidelineIndex::edition(QStringView document, QStringView year) const
{
    const GuidelineDocument* known = this->document(document);
    return editionNamed(known ? QStringView(known->name) : document, year);
}

const GuidelineEdition* GuidelineIndex::editionNamed(QStringView documentName, QStringView year) const
{
    const auto found = std::ranges::find_if(m_editions,
        [&](const GuidelineEdition& edition) { return edition.year == year && edition.document == documentName; });
    return found == m_editions.end() ? nullptr : &*found;
}

qsizetype GuidelineIndex::sectionLengthAt(QStringView text, qsizetype position) const
{
    qsizetype length = 0;
    return m_sectionNames.longestAt(text, position, &length) < 0 ? 0 : length;
}

const GuidelineSection* GuidelineIndex::section(QStringView document, QStringView name, QStringView edition) const
{
    return section(this->document(document), name, edition);
}

const GuidelineSection* GuidelineIndex::section(
    const GuidelineDocument* document, QStringView name, QStringView edition) const
{
    if (!document)
        return nullptr;
    const auto [first, last]
        = m_sectionsOfDocuments.equal_range(std::pair(document - m_documents.data(), foldedName(name)));
    const GuidelineSection* best = nullptr;
    for (auto it = first; it != last; ++it) {
        const GuidelineSection& section = m_sections.at(*it);
        if (!edition.isEmpty() && section.edition != edition)
            continue;
        if (!best || (section.firstPage > 0 && best->firstPage == 0))
            best = &section;
    }
    return best;
}

QList<const GuidelineSection*> GuidelineIndex::sectionsOfPages(
    QStringView document, int first, int last, QStringView edition) const
{
    return sectionsOfPages(this->document(document), first, last, edition);
}

QList<const GuidelineSection*> GuidelineIndex::sectionsOfPages(
    const GuidelineDocument* document, int first, int last, QStringView edition) const
{
    QList<const GuidelineSection*> found;
    const auto paged = document ? m_pagedSections.constFind(document - m_documents.data()) : m_pagedSections.cend();
    if (paged == m_pagedSections.cend())
        return found;
    const auto length = [](const GuidelineSection* section) { return section->lastPage - section->firstPage; };
    for (const qsizetype at : *paged) {
        const GuidelineSection& section = m_sections.at(at);
        if (section.holdsPages(first, last) && (edition.isEmpty() || section.edition == edition))
            found.insert(std::ranges::upper_bound(found, length(&section), {}, length), &section); // a few
    }
    return found;
}

QString GuidelineIndex::sourceIn(QStringView text, Span* named) const
{
    bool inWord = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool starts = !inWord && m_sourceInitials.contains(text[at].toLower());
        inWord = text[at].isLetterOrNumber();
        if (!starts)
            continue;
        qsizetype length = 0;
        if (QString source = sourceAt(text, at, &length); !source.isEmpty()) {
            *named = {at, at + length};
            return source;
        }
    }
    return {};
}

QString GuidelineIndex::sourceAt(QStringView text, qsizetype position, qsizetype* length) const
{
    const qsizetype source = m_sourceNames.longestAt(text, position, length);
    return source < 0 ? QString() : m_sources.at(source);
}

} // namespace imr::core
