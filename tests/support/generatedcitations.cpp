// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedcitations.h"

#include "tests/support/randomchoice.h"

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

struct Guideline
{
    const char* document;
    const char* edition;
    const char* sections; // several: "|"
    int chapter = 0; // of the ACOEM Practice Guidelines
};

constexpr Guideline guidelines[] = {
    {"Chronic Pain Medical Treatment", "2009",
        "NSAIDs, GI symptoms & cardiovascular risk|Muscle relaxants (for pain)|Opioids, criteria for use|"
        "Benzodiazepines|Topical Analgesics|Physical Medicine"},
    {"Chronic Pain Medical Treatment", "2016",
        "NSAIDs, GI symptoms & cardiovascular risk|Muscle relaxants (for pain)|Acupuncture|Gabapentin (Neurontin)"},
    {"Low Back Complaints", "2004", "Physical Methods|Special Studies|Surgical Considerations|Initial Care", 12},
    {"Shoulder Complaints", "2004", "Special Studies|Surgical Considerations|Initial Care", 9},
    {"Knee Complaints", "2004", "Special Studies|Surgical Considerations|Physical Methods", 13},
    {"Forearm, Wrist, and Hand Complaints", "2004", "Special Studies|Physical Methods", 11},
};

constexpr Guideline newGuidelines[] = {
    {"Low Back Disorders", "2017", "Treatment Recommendations|Diagnostic Recommendations"},
    {"Shoulder Disorders", "2017", "Treatment Recommendations|Diagnostic Recommendations"},
    {"Chronic Pain", "2017", "Treatment Recommendations|Medications"},
};

constexpr const char* odgSources = "Official Disability Guidelines (ODG), Low Back Chapter, MRIs|ODG, Pain Chapter, "
                                   "Zolpidem|Official Disability Guidelines, Knee & Leg Chapter, Arthroscopy";

QStringList pages(QRandomGenerator& random)
{
    const int first = 20 + random.bounded(80);
    QStringList pages {chance(random, 50) ? u"%1-%2"_s.arg(first).arg(first + 2) : QString::number(first)};
    if (chance(random, 30))
        pages.append(QString::number(first + 9));
    return pages;
}

void tellPages(ToldText& told, const QStringList& pages)
{
    for (const QString& page : pages)
        told.tell(u"page"_s, u"MTUS|"_s + page);
}

void tellDocument(ToldText& told, const QString& document)
{
    told.tell(u"source"_s, u"MTUS"_s);
    told.tell(u"document"_s, document);
}

ToldText otherSource(QRandomGenerator& random)
{
    ToldText told {anyOf(random, odgSources), {}};
    told.tell(u"source"_s, u"ODG"_s);
    told.tell(u"text"_s, told.text);
    return told;
}

ToldText documentWithSections(QRandomGenerator& random, const Guideline& guideline)
{
    const QString document = QString::fromLatin1(guideline.document);
    const QString edition = QString::fromLatin1(guideline.edition);
    const QStringList sections = someOf(random, guideline.sections, 3);
    ToldText told {document + u' ' + edition + u", Section(s): "_s + sections.join(u", "), {}};
    tellDocument(told, document);
    told.tell(u"edition"_s, document + u'|' + edition);
    for (const QString& section : sections)
        told.tell(u"section"_s, document + u'|' + section);
    return told;
}

ToldText documentWithPages(QRandomGenerator& random)
{
    const Guideline& guideline = oneOf(guidelines, random);
    const QString document = QString::fromLatin1(guideline.document);
    const QString section = anyOf(random, guideline.sections);
    const QStringList cited = pages(random);
    ToldText told;
    told.text = document + u", "_s + section + anyOf(random, " Page(s): | page |, pages ") + cited.join(u", ");
    tellDocument(told, document);
    told.tell(u"section"_s, document + u'|' + section);
    tellPages(told, cited);
    return told;
}

} // namespace

ToldText citedInClauses(QRandomGenerator& random, CitedBy by)
{
    if (chance(random, 12))
        return {};
    ToldText told;
    if (chance(random, 80)) {
        const ToldText source = by == CitedBy::Pages ? documentWithPages(random)
            : by == CitedBy::Sections                ? documentWithSections(random, oneOf(guidelines, random))
                                                     : documentWithSections(random, oneOf(newGuidelines, random));
        told = {u"Decision based on MTUS "_s + source.text, source.truth};
        if (by == CitedBy::Sections && chance(random, 15)) {
            const ToldText second = documentWithSections(random, oneOf(guidelines, random));
            told.text += u", and "_s + second.text;
            told.truth += second.truth;
        }
        told.text += chance(random, 10) ? u".."_s : u"."_s;
    }
    if (told.text.isEmpty() || chance(random, 15)) {
        const ToldText source = otherSource(random);
        told.text += (told.text.isEmpty() ? QString() : u" "_s) + u"Decision based on Non-MTUS Citation "_s
            + source.text + u'.';
        told.truth += source.truth;
    }
    return told;
}

ToldText citedInASentence(QRandomGenerator& random)
{
    if (chance(random, 15))
        return {};
    const bool both = chance(random, 20);
    const bool mtus = both || chance(random, 70);
    ToldText told;
    if (mtus) {
        const Guideline& guideline = oneOf(guidelines, random);
        const QString edition = QString::fromLatin1(guideline.edition);
        QString document = QString::fromLatin1(guideline.document);
        if (guideline.chapter == 0)
            document += anyOf(random, "| Guidelines");
        told.text = u"the "_s + (chance(random, 20) ? u"MTUS "_s : QString()) + document;
        tellDocument(told, document);
        if (chance(random, 50)) {
            told.text += guideline.chapter == 0 || chance(random, 50)
                ? u" (%1)"_s.arg(edition)
                : u" (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter %1)"_s.arg(guideline.chapter);
            told.tell(u"edition"_s, document + u'|' + edition);
        }
        if (chance(random, 50)) {
            const QString section = anyOf(random, guideline.sections);
            told.text += u", "_s + section;
            told.tell(u"section"_s, document + u'|' + section);
        }
        if (chance(random, 70)) {
            const QStringList cited = pages(random);
            told.text += (cited.size() > 1 || cited.first().contains(u'-') ? u", pages "_s : u", page "_s)
                + cited.join(u", ");
            tellPages(told, cited);
        }
        told.text += u", which is part of the MTUS"_s;
    }
    if (both || !mtus) {
        const ToldText source = otherSource(random);
        told.text += (both ? u", and on the "_s : u"the "_s) + source.text + u", which is not part of the MTUS"_s;
        told.truth += source.truth;
    }
    return told;
}

ToldText namedSources(QRandomGenerator& random)
{
    const Guideline& guideline = oneOf(guidelines, random);
    const QString document = QString::fromLatin1(guideline.document);
    const QString edition = QString::fromLatin1(guideline.edition);
    const QStringList cited = pages(random);
    ToldText told;
    told.text = u"The "_s + document + u' ' + edition + (cited.size() > 1 ? u", pages "_s : u", page "_s)
        + cited.join(u", ") + u", were relied upon because they are about what is asked for."_s;
    tellDocument(told, document);
    told.tell(u"edition"_s, document + u'|' + edition);
    tellPages(told, cited);
    if (chance(random, 30)) {
        const QString other = u"The Official Disability Guidelines were read as well"_s;
        told.text += u' ' + other + u'.';
        told.tell(u"source"_s, u"ODG"_s);
        told.tell(u"text"_s, other);
    }
    return told;
}

} // namespace imr::tests
