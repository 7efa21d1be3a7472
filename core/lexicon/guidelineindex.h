// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/letter/span.h"
#include "core/lexicon/foldedname.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace imr::core {

// A section of an MTUS document. Read from resources/guidelines/sections.tsv.
struct GuidelineSection
{
    QString document; // "Chronic Pain Medical Treatment"
    QString edition; // "2009", "2016"
    QString name; // "Muscle relaxants (for pain)"
    int firstPage = 0; // 0: not known
    int lastPage = 0;
    QString sureness; // "letter", "reported", "memory", "unsure": how sure the pages are; empty without pages
    QStringList drugClasses; // of the drugs it is about or is rightly cited for; empty: about none, or about any

    [[nodiscard]] bool holdsPages(int first, int last) const { return first <= lastPage && last >= firstPage; }
};

// An edition of a document. Read from resources/guidelines/editions.tsv.
struct GuidelineEdition
{
    QString document;
    QString year; // as letters add it to the name
    QDate inForceFrom; // invalid: not known
    QDate replacedOn; // the first day on which it was no longer in force; invalid: not known, or it still is
    int firstPage = 0; // of the document as printed; 0: not known
    int lastPage = 0;
};

struct GuidelineDocument
{
    QString source; // MTUS, ODG or ACOEM
    QString name; // "Low Back Complaints"
    int chapter = 0; // of the ACOEM Practice Guidelines, 2nd edition, for the documents of 2004; 0: none
    QStringList spellings; // other ways letters write it
    QStringList editions; // years
};

// The guidelines that letters cite: MTUS documents, their editions and sections (what splits "A, B, C" into section
// names that may hold commas themselves), the names of ODG and ACOEM. Its four files tell how each fact is known.
// Immutable once made; safe to share between threads.
class GuidelineIndex final
{
public:
    // Reads sources.tsv, documents.tsv, editions.tsv and sections.tsv of a folder; an error names the file and the
    // line.
    [[nodiscard]] static Result<GuidelineIndex> fromFolder(const QString& folder);
    [[nodiscard]] static const GuidelineIndex& builtIn();

    [[nodiscard]] const QList<GuidelineDocument>& documents() const { return m_documents; }
    [[nodiscard]] const QList<GuidelineEdition>& editions() const { return m_editions; }
    [[nodiscard]] const QList<GuidelineSection>& sections() const { return m_sections; }

    // The MTUS document whose name or spelling is the longest at `position`; its length goes to `length`.
    [[nodiscard]] const GuidelineDocument* documentAt(QStringView text, qsizetype position, qsizetype* length) const;
    // The MTUS document of a name or spelling, or null.
    [[nodiscard]] const GuidelineDocument* document(QStringView name) const;
    // The document of 2004 that is a chapter of the ACOEM Practice Guidelines, 2nd edition, or null.
    [[nodiscard]] const GuidelineDocument* chapter(int number) const;

    // An edition of a document, named or spelled as MTUS documents are or by the name in the list; null when not known.
    [[nodiscard]] const GuidelineEdition* edition(QStringView document, QStringView year) const;
    [[nodiscard]] const GuidelineEdition* editionNamed(QStringView documentName, QStringView year) const; // in the list

    // The length of the longest section name (any document) at `position`, 0 when none starts there.
    [[nodiscard]] qsizetype sectionLengthAt(QStringView text, qsizetype position) const;
    // The section of the document that a name or a known misspelling of it means, or null. Without an edition the one
    // whose pages are known, if any.
    [[nodiscard]] const GuidelineSection* section(
        QStringView document, QStringView name, QStringView edition = {}) const;
    // The same of a document that is known already; null of none.
    [[nodiscard]] const GuidelineSection* section(
        const GuidelineDocument* document, QStringView name, QStringView edition = {}) const;
    // The sections of a document that a page or range ("74-75") touches, the shortest first; hints, as the pages are
    // (sections.tsv).
    [[nodiscard]] QList<const GuidelineSection*> sectionsOfPages(
        QStringView document, int first, int last, QStringView edition = {}) const;
    [[nodiscard]] QList<const GuidelineSection*> sectionsOfPages(
        const GuidelineDocument* document, int first, int last, QStringView edition = {}) const;

    // The first name in a text of guidelines outside the MTUS: "ODG" or "ACOEM", and where; empty when none is named.
    [[nodiscard]] QString sourceIn(QStringView text, Span* named) const;
    // The same of a name that begins right at `position`; its length goes to `length`.
    [[nodiscard]] QString sourceAt(QStringView text, qsizetype position, qsizetype* length) const;

private:
    [[nodiscard]] qsizetype documentIndex(QStringView name) const { return m_documentNames.find(name); }
    [[nodiscard]] Result<void> readSources(const QString& folder);
    [[nodiscard]] Result<void> readDocuments(const QString& folder);
    [[nodiscard]] Result<void> readEditions(const QString& folder);
    [[nodiscard]] Result<void> readSections(const QString& folder);

    QList<GuidelineDocument> m_documents;
    QList<GuidelineEdition> m_editions;
    QList<GuidelineSection> m_sections;
    QStringList m_sources; // ODG, ACOEM
    NameSet m_sourceNames; // to the index in m_sources
    QString m_sourceInitials; // of the names: most words of a text begin none
    NameSet m_documentNames; // of MTUS documents: names and spellings, to the index in m_documents
    NameSet m_sectionNames; // of all documents, to the first index in m_sections
    QMultiHash<std::pair<qsizetype, QString>, qsizetype> m_sectionsOfDocuments; // by document index and folded name
    QHash<qsizetype, QList<qsizetype>> m_pagedSections; // by document index: its sections whose pages are known
};

} // namespace imr::core
