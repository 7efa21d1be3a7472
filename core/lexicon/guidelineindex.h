// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lexicon/foldedname.h"

#include <QHash>
#include <QString>
#include <QStringList>

class QIODevice;

namespace imr::core {

// A section of an MTUS document. Read from resources/guidelines/sections.tsv.
struct GuidelineSection
{
    QString document; // "Chronic Pain Medical Treatment"
    QString edition; // "2009", "2016"; empty: any
    QString name; // "Muscle relaxants (for pain)"
    int firstPage = 0; // 0: not known
    int lastPage = 0;
    QString sureness; // "letter", "reported", "memory", "unsure": how sure the pages are; empty without pages
};

struct GuidelineDocument
{
    QString name; // "Low Back Complaints"
    QStringList editions;
    QStringList spellings; // other ways letters write it
};

// MTUS documents and their sections: what splits "A, B, C" into section names that may hold commas themselves.
// Immutable once made; safe to share between threads.
class GuidelineIndex final
{
public:
    // documents: name, editions, spellings, in force from; sections: document, edition, name, first page, last page
    // (empty: not known), sureness. Several values in a cell are parted by "|".
    [[nodiscard]] static Result<GuidelineIndex> fromTsv(QIODevice& documents, QIODevice& sections);
    [[nodiscard]] static const GuidelineIndex& builtIn();

    [[nodiscard]] const QList<GuidelineDocument>& documents() const { return m_documents; }
    [[nodiscard]] const QList<GuidelineSection>& sections() const { return m_sections; }
    // The document whose name or spelling is the longest at `position`; its length goes to `length`.
    [[nodiscard]] const GuidelineDocument* documentAt(QStringView text, qsizetype position, qsizetype* length) const;
    // The length of the longest section name (any document) at `position`, 0 when none starts there.
    [[nodiscard]] qsizetype sectionLengthAt(QStringView text, qsizetype position) const;
    // The section of the document that a name means, or null.
    [[nodiscard]] const GuidelineSection* section(QStringView document, QStringView name) const;

private:
    QList<GuidelineDocument> m_documents;
    QList<GuidelineSection> m_sections;
    NameSet m_documentNames; // names and spellings, to the index in m_documents
    NameSet m_sectionNames; // of all documents, to the first index in m_sections
    QHash<std::pair<qsizetype, QString>, qsizetype> m_sectionsOfDocuments; // by document index and folded name
};

} // namespace imr::core
