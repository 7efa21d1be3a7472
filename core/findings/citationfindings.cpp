// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/itemfindings.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>

namespace imr::core {

namespace {

struct Pages
{
    int first = 0;
    int last = 0;
};

// A citation with what the index knows of it, which is looked up once.
struct Cited
{
    const Citation& citation;
    const GuidelineDocument* document = nullptr; // of the MTUS, if known
    QVarLengthArray<const GuidelineSection*, 8> sections {}; // of those named; null for one that is not known
    QVarLengthArray<std::optional<Pages>, 8> pages {}; // nothing for one that is no page

    [[nodiscard]] bool hasPagesAlone() const
    {
        return std::ranges::all_of(pages, [](const auto& page) { return page.has_value(); });
    }

    [[nodiscard]] QString edition() const { return citation.edition.text(); }
};

// The citations of one side of an item.
struct Side
{
    QVarLengthArray<Cited, 4> citations;
    QString path; // "reviewer_guideline"
    const Field& day; // on which that side decided

    [[nodiscard]] QString fieldOf(qsizetype citation, const char* field) const
    {
        return QStringLiteral("%1[%2].%3").arg(path).arg(citation).arg(QLatin1StringView(field));
    }
};

std::optional<Pages> pagesOf(const QString& text)
{
    bool firstOk = false;
    bool lastOk = false;
    const QStringView pages(text);
    const qsizetype hyphen = text.indexOf(u'-');
    const int first = pages.first(hyphen < 0 ? text.size() : hyphen).toInt(&firstOk);
    if (hyphen < 0)
        return firstOk ? std::optional(Pages {first, first}) : std::nullopt;
    const int last = pages.sliced(text.lastIndexOf(u'-') + 1).toInt(&lastOk);
    return firstOk && lastOk ? std::optional(Pages {first, last}) : std::nullopt;
}

Cited citedBy(const Citation& citation, const GuidelineIndex& guidelines)
{
    Cited cited {citation, guidelines.document(citation.document.text())};
    const QString edition = cited.edition();
    for (const Value& name : citation.sections.values)
        cited.sections.append(guidelines.section(cited.document, name.text, edition));
    for (const Value& page : citation.pages.values)
        cited.pages.append(pagesOf(page.text));
    return cited;
}

Side sideOf(const ItemInLetter& in, const QList<Citation>& citations, const QString& path, const Field& day)
{
    Side side {{}, path, day};
    for (const Citation& citation : citations)
        side.citations.append(citedBy(citation, in.knowledge.guidelines));
    return side;
}

// A hint only: reviewers give the same drug different pages. Tells when no page cited lies in any section cited.
QList<Finding> pageFindings(const ItemInLetter& in, const Side& side)
{
    QList<Finding> findings;
    for (qsizetype c = 0; c < side.citations.size(); ++c) {
        const Cited& cited = side.citations.at(c);
        const Citation& citation = cited.citation;
        const auto mayBeInside = [&cited](const GuidelineSection* section) {
            const bool sure = section && section->firstPage > 0 && section->sureness != u"unsure";
            return !sure || std::ranges::any_of(cited.pages, [section](const std::optional<Pages>& pages) {
                return section->holdsPages(pages->first, pages->last);
            });
        };
        if (!cited.hasPagesAlone() || cited.pages.isEmpty() || cited.sections.isEmpty()
            || std::ranges::any_of(cited.sections, mayBeInside))
            continue;
        const GuidelineSection* section = cited.sections.last();
        const char* text = section->firstPage == section->lastPage
            ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: page %2 is not in the section “%3”, which is on page %4.")
            : QT_TRANSLATE_NOOP(
                  "imr::Findings", "Item %1: page %2 is not in the section “%3”, which is on pages %4 to %5.");
        findings.append(in.finding("page-outside-section",
            {text,
                {in.numberText(), citation.pages.text(), section->name, QString::number(section->firstPage),
                    QString::number(section->lastPage)}},
            citation.pages.spans(), side.fieldOf(c, "pages")));
    }
    return findings;
}

// The edition whose pages a citation gives: of the document named, or of the chapter of the ACOEM Practice Guidelines
// of 2004 that a source outside the MTUS tells by its number.
const GuidelineEdition* pagedEdition(const Cited& cited, const GuidelineIndex& guidelines)
{
    static const QRegularExpression chapter(
        QStringLiteral("\\b(?:Chapter|Ch\\.) ?(\\d{1,2})\\b"), QRegularExpression::CaseInsensitiveOption);
    const Citation& citation = cited.citation;
    if (const GuidelineDocument* document = cited.document) {
        // Without a year the first edition is the one that has page numbers.
        const QString year = citation.edition.isEmpty() ? document->editions.value(0) : cited.edition();
        return guidelines.editionNamed(document->name, year);
    }
    const QString words = citation.text.text();
    if (citation.source.text() != u"ACOEM" || words.contains(QLatin1StringView("3rd")))
        return nullptr;
    const auto match = chapter.match(words);
    const GuidelineDocument* document = match.hasMatch() ? guidelines.chapter(match.captured(1).toInt()) : nullptr;
    return document ? guidelines.edition(document->name, u"2004") : nullptr;
}

// Every page cited of a document whose own pages are known, outside of them: another document was meant.
QList<Finding> documentPageFindings(const ItemInLetter& in, const Side& side)
{
    QList<Finding> findings;
    for (qsizetype c = 0; c < side.citations.size(); ++c) {
        const Cited& cited = side.citations.at(c);
        const Citation& citation = cited.citation;
        if (citation.pages.isEmpty() || !citation.sections.isEmpty())
            continue;
        const GuidelineEdition* edition = pagedEdition(cited, in.knowledge.guidelines);
        if (!edition || edition->firstPage == 0)
            continue;
        const auto isInside = [edition](const std::optional<Pages>& pages) {
            return pages->first <= edition->lastPage && pages->last >= edition->firstPage;
        };
        if (!cited.hasPagesAlone() || std::ranges::any_of(cited.pages, isInside))
            continue;
        const char* text
            = QT_TRANSLATE_NOOP("imr::Findings", "Item %1: page %2 is not in “%3”, which is on pages %4 to %5.");
        findings.append(in.finding("page-outside-section",
            {text,
                {in.numberText(), citation.pages.text(), edition->document, QString::number(edition->firstPage),
                    QString::number(edition->lastPage)}},
            citation.pages.spans(), side.fieldOf(c, "pages")));
    }
    return findings;
}

// The edition of a treatment is that of its own day, else of the day of the decision.
QList<Finding> editionFindings(const ItemInLetter& in, const Side& side)
{
    const Field& service = in.item().dateOfService;
    const QDate day = QDate::fromString((service.isEmpty() ? side.day : service).text(), Qt::ISODate);
    QList<Finding> findings;
    for (qsizetype c = 0; day.isValid() && c < side.citations.size(); ++c) {
        const Cited& cited = side.citations.at(c);
        const Citation& citation = cited.citation;
        const GuidelineEdition* edition = in.knowledge.guidelines.editionNamed(
            cited.document ? cited.document->name : citation.document.text(), cited.edition());
        if (!edition)
            continue;
        const bool early = edition->inForceFrom.isValid() && day < edition->inForceFrom;
        const bool late = edition->replacedOn.isValid() && day >= edition->replacedOn;
        if (!early && !late)
            continue;
        const char* text = early
            ? QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the %2 edition of “%3” was in force from %4 only, after %5.")
            : QT_TRANSLATE_NOOP("imr::Findings", "Item %1: the %2 edition of “%3” was replaced on %4, before %5.");
        const QDate turn = early ? edition->inForceFrom : edition->replacedOn;
        findings.append(in.finding("edition-not-in-force",
            {text,
                {in.numberText(), edition->year, edition->document, turn.toString(Qt::ISODate),
                    day.toString(Qt::ISODate)}},
            citation.document.spans() + citation.edition.spans(), side.fieldOf(c, "edition")));
    }
    return findings;
}

using DrugClasses = QVarLengthArray<QString, 8>; // each once

// The classes of the drugs requested, those of each ingredient included; empty when one is not known.
DrugClasses requestedClasses(const DisputedItem& item, const DrugLexicon& drugs)
{
    DrugClasses classes;
    const auto add = [&classes](const QString& drugClass) {
        if (!classes.contains(drugClass))
            classes.append(drugClass);
    };
    for (const Medication& medication : item.medications) {
        if (medication.drugClass.isEmpty())
            return {};
        add(medication.drugClass.text());
        const QString generic = medication.generic.text();
        for (const QStringView ingredient : qTokenize(generic, u'/', Qt::SkipEmptyParts)) {
            if (const Drug* drug = drugs.find(ingredient))
                add(drug->drugClass);
        }
    }
    return classes;
}

// The sections that a citation names, or else those of its pages; with a null among them when it also names what no
// list tells of.
QVarLengthArray<const GuidelineSection*, 8> sectionsOf(const Cited& cited, const GuidelineIndex& guidelines)
{
    auto sections = cited.sections;
    if (!sections.isEmpty())
        return sections;
    for (const auto& pages : cited.pages) {
        const auto there = pages
            ? guidelines.sectionsOfPages(cited.document, pages->first, pages->last, cited.edition())
            : QList<const GuidelineSection*>();
        if (there.isEmpty())
            sections.append(nullptr);
        for (const GuidelineSection* section : there)
            sections.append(section);
    }
    if (sections.isEmpty())
        sections.append(nullptr);
    return sections;
}

// The class of drugs that most of the sections are about; of equals the first.
QString commonClass(const QList<const GuidelineSection*>& sections)
{
    QStringList classes;
    for (const GuidelineSection* section : sections)
        classes += section->drugClasses;
    return *std::ranges::max_element(
        classes, {}, [&classes](const QString& drugClass) { return classes.count(drugClass); });
}

// What a side cites for drugs of another class: one or two sections by name, more of them by their pages.
FindingMessage otherClassMessage(
    const ItemInLetter& in, const Side& side, const QList<const GuidelineSection*>& sections)
{
    QStringList names;
    for (const GuidelineSection* section : sections)
        names.append(section->name);
    QStringList pages;
    for (const Cited& cited : side.citations)
        pages += cited.citation.pages.texts();
    const bool byReviewer = side.path == u"reviewer_guideline";
    const Medication& first = in.item().medications.first();
    const auto valuesFor = [&](const QString& cited) {
        return QStringList {in.numberText(), cited, first.drug.text(), first.drugClass.text()};
    };
    if (names.size() > 2 && !pages.isEmpty()) {
        const char* text = byReviewer
            ? QT_TRANSLATE_NOOP("imr::Findings",
                  "Item %1: the reviewer cites p. %2, on drugs of the class “%5”, not on %3, of the class “%4”.")
            : QT_TRANSLATE_NOOP("imr::Findings",
                  "Item %1: the claims administrator cites p. %2, on drugs of the class “%5”, not on %3, of the class "
                  "“%4”.");
        pages.removeDuplicates();
        return {text, valuesFor(pages.join(QStringLiteral(", "))) + QStringList {commonClass(sections)}};
    }
    if (names.size() > 2)
        names = {names.at(0), names.at(1), QStringLiteral("…")};
    const char* text = byReviewer
        ? QT_TRANSLATE_NOOP("imr::Findings",
              "Item %1: the reviewer cites “%2”, which is about other drugs than %3, of the class “%4”.")
        : QT_TRANSLATE_NOOP("imr::Findings",
              "Item %1: the claims administrator cites “%2”, which is about other drugs than %3, of the class “%4”.");
    return {text, valuesFor(names.join(QStringLiteral("”, “")))};
}

// Every section that a side cites is about drugs, and about none of a class requested.
QList<Finding> classFindings(const ItemInLetter& in, const Side& side)
{
    const auto isOther = [](const Cited& cited) { return cited.citation.source.text() != u"MTUS"; };
    if (side.citations.isEmpty() || std::ranges::any_of(side.citations, isOther))
        return {};
    const DrugClasses requested = requestedClasses(in.item(), in.knowledge.drugs);
    if (requested.isEmpty())
        return {};
    QList<const GuidelineSection*> sections;
    Spans spans;
    for (const Cited& cited : side.citations) {
        const Citation& citation = cited.citation;
        for (const GuidelineSection* section : sectionsOf(cited, in.knowledge.guidelines)) {
            if (!section || section->drugClasses.isEmpty())
                return {};
            for (const QString& drugClass : section->drugClasses) {
                if (requested.contains(drugClass))
                    return {};
            }
            const auto isNamed = std::ranges::contains(sections, section->name, &GuidelineSection::name);
            if (!isNamed)
                sections.append(section);
        }
        spans += citation.sections.isEmpty() ? citation.pages.spans() : citation.sections.spans();
    }
    const bool byPages = side.citations.first().citation.sections.isEmpty();
    return {in.finding("citation-other-class", otherClassMessage(in, side, sections), spans,
        side.fieldOf(0, byPages ? "pages" : "sections"))};
}

} // namespace

QList<Finding> citationFindings(const ItemInLetter& in)
{
    QList<Finding> findings;
    for (const Side& side :
        {sideOf(in, in.item().claimsCitations, QStringLiteral("claims_administrator"), in.letter.urDenialDate),
            sideOf(in, in.item().reviewerCitations, QStringLiteral("reviewer_guideline"), in.letter.decisionDate)}) {
        for (const auto look : {pageFindings, documentPageFindings, editionFindings, classFindings})
            findings += look(in, side);
    }
    return findings + evidenceFindings(in);
}

} // namespace imr::core
