// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

namespace imr::tests {

// An invented letter of two items with its structure, for tests of the letter pane.
inline QString inventedText()
{
    return QStringLiteral(
        "Case Number:\tCM15-0009001\n"
        "Date Assigned:\t03/02/2015\tDate of Injury:\t06/19/2009\n"
        "Decision Date:\t04/07/2015\tUR Denial Date:\t01/30/2015\n"
        "Priority:\tStandard\tApplication\t02/11/2015\n"
        "Received:\n"
        "\n"
        "HOW THE IMR FINAL DETERMINATION WAS MADE\n"
        "\n"
        "This case went to an expert reviewer who has no ties to either side.\n"
        "\n"
        "State(s) of Licensure: Oregon, Nevada\n"
        "Certification(s)/Specialty: Invented Medicine\n"
        "\n"
        "CLINICAL CASE SUMMARY\n"
        "\n"
        "The worker is a 52-year-old man who hurt his back on June 19, 2009. He takes Norco, gabapentin 300mg and "
        "naproxen "
        "twice a day. On 05-14-2014 a note asks for one more month, MTUS and ODG are named, page 77.\n"
        "\n"
        "IMR ISSUES, DECISIONS AND RATIONALES\n"
        "\n"
        "One (1) prescription of Norco 10/325mg #90 with 2 refills: Upheld\n"
        "\n"
        "Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.\n"
        "\n"
        "MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 74-75, 78, 93.\n"
        "\n"
        "Decision rationale: The notes tell of no gain in function. Norco #90 is not medically necessary.\n"
        "\n"
        "Twelve sessions of pool therapy: Overturned\n"
        "\n"
        "Claims Administrator guideline: The Claims Administrator did not cite any medical evidence.\n"
        "\n"
        "MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG).\n"
        "\n"
        "Decision rationale: Land exercise was tried and failed. The sessions are medically necessary.\n");
}

inline core::Span spanOf(const QString& text, const QString& words, qsizetype after = 0)
{
    const qsizetype start = text.indexOf(words, after);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

inline core::Field fieldOf(const QString& text, const QString& words, qsizetype after = 0, const QString& value = {})
{
    return core::Field(
        {value.isEmpty() ? words : value, {spanOf(text, words, after)}}, 1.0, QStringLiteral("invented rule"));
}

inline core::Span blockOf(const QString& text, const QString& from, const QString& to, qsizetype after = 0)
{
    const qsizetype start = text.indexOf(from, after);
    const qsizetype end = to.isEmpty() ? text.size() : text.indexOf(to, start);
    Q_ASSERT(start >= 0 && end >= start);
    return {start, end};
}

inline core::DisputedItem inventedDrugItem(const QString& text)
{
    using namespace Qt::StringLiterals;
    const qsizetype at = text.indexOf("One (1)"_L1);
    const qsizetype maximus = text.indexOf("MAXIMUS guideline"_L1, at);
    core::DisputedItem item;
    item.request = fieldOf(text, u"One (1) prescription of Norco 10/325mg #90 with 2 refills"_s, at);
    item.decision = fieldOf(text, u"Upheld"_s, at);
    item.quantity = fieldOf(text, u"#90"_s, at, u"90"_s);
    item.refills = fieldOf(text, u"2"_s, text.indexOf("with 2"_L1), u"2"_s);
    item.conclusion = fieldOf(text, u"not medically necessary"_s, at, u"not necessary"_s);
    core::Medication norco;
    norco.drug = fieldOf(text, u"Norco"_s, at);
    norco.generic = fieldOf(text, u"Norco"_s, at, u"hydrocodone/acetaminophen"_s);
    norco.generic.origin = core::Origin::Inferred;
    norco.strength = fieldOf(text, u"10/325mg"_s, at, u"10/325 mg"_s);
    item.medications = {norco};
    core::Citation claims;
    claims.document = fieldOf(text, u"MTUS Chronic Pain Treatment Guidelines"_s, at);
    core::Citation reviewer;
    reviewer.document = fieldOf(text, u"MTUS Chronic Pain Treatment Guidelines"_s, maximus);
    reviewer.sections = fieldOf(text, u"Opioids"_s, maximus);
    reviewer.pages.values = {{u"74-75"_s, {spanOf(text, u"74-75"_s)}}, {u"78"_s, {spanOf(text, u"78"_s, maximus)}}};
    item.claimsCitations = {claims};
    item.reviewerCitations = {reviewer};
    item.heading = blockOf(text, u"One (1)"_s, u"\n"_s);
    item.claimsBlock = blockOf(text, u"Claims Administrator guideline:"_s, u"\n"_s, at);
    item.reviewerBlock = blockOf(text, u"MAXIMUS guideline:"_s, u"\n"_s, at);
    item.rationale = blockOf(text, u"Decision rationale:"_s, u"\n"_s, at);
    return item;
}

inline core::DisputedItem inventedTherapyItem(const QString& text)
{
    using namespace Qt::StringLiterals;
    const qsizetype at = text.indexOf("Twelve"_L1);
    core::DisputedItem item;
    item.request = fieldOf(text, u"Twelve sessions of pool therapy"_s, at);
    item.decision = fieldOf(text, u"Overturned"_s, at);
    item.quantity = fieldOf(text, u"Twelve"_s, at, u"12"_s);
    item.quantity.confidence = 0.6;
    item.conclusion = fieldOf(text, u"medically necessary"_s, at, u"necessary"_s);
    core::Citation reviewer;
    reviewer.text = fieldOf(text, u"Official Disability Guidelines (ODG)"_s, at);
    item.reviewerCitations = {reviewer};
    item.heading = blockOf(text, u"Twelve"_s, u"\n"_s, at);
    item.claimsBlock = blockOf(text, u"Claims Administrator guideline:"_s, u"\n"_s, at);
    item.reviewerBlock = blockOf(text, u"MAXIMUS guideline:"_s, u"\n"_s, at);
    item.rationale = blockOf(text, u"Decision rationale:"_s, {}, at);
    return item;
}

inline core::StoredLetter inventedLetter()
{
    using namespace Qt::StringLiterals;
    core::StoredLetter stored;
    stored.row.id = core::LetterId {7};
    stored.row.file = u"invented.txt"_s;
    stored.text = inventedText();
    const QString& text = stored.text;
    core::Letter& letter = stored.parsed;
    letter.caseNumber = fieldOf(text, u"CM15-0009001"_s);
    letter.decisionDate = fieldOf(text, u"04/07/2015"_s, 0, u"2015-04-07"_s);
    letter.states.values = {{u"Oregon"_s, {spanOf(text, u"Oregon"_s)}}, {u"Nevada"_s, {spanOf(text, u"Nevada"_s)}}};
    letter.patientAge = fieldOf(text, u"52-year-old"_s, 0, u"52"_s);
    letter.items = {inventedDrugItem(text), inventedTherapyItem(text)};
    core::Finding finding;
    finding.code = u"no-evidence-cited"_s;
    finding.item = 2;
    finding.message = u"The claims administrator cites nothing."_s;
    finding.spans = {spanOf(text, u"did not cite any medical evidence"_s)};
    letter.findings = {finding};
    stored.effective = letter;
    return stored;
}

} // namespace imr::tests
