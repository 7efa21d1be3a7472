// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/field.h"

namespace imr::core {

// The structure of a final determination letter, as the field table (fieldtable.h) names its parts.

struct Medication
{
    Field drug; // as written, with its ER/CR/XR
    Field generic; // lower-case ingredients joined by "/"
    Field drugClass; // from the lexicon: "opioid"
    Field strength; // "10/325 mg": numbers, blank, unit
    Field form; // singular: "tablet"
    Field frequency; // as written: "q6hrs prn"
    Field dose; // taken at a time: "1-2 tabs"
    Field quantity; // of this drug alone, where the drugs of an item have each their own; otherwise the item's holds
    Field refills; // as its quantity

    friend bool operator==(const Medication&, const Medication&) = default;
};

struct Citation
{
    Field source; // MTUS, ODG, ACOEM or other
    Field document; // MTUS: the chapter's name
    Field edition; // its year
    Field sections; // list
    Field pages; // list of pages and ranges as written: "74-75"
    Field text; // what is not MTUS, as written

    friend bool operator==(const Citation&, const Citation&) = default;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::Medication, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(imr::core::Citation, Q_RELOCATABLE_TYPE);

namespace imr::core {

// One heading with its decision. The four blocks stand in this order in every layout since 2014; an empty span means
// that the block is missing.
struct DisputedItem
{
    Field request; // the heading folded to one line, without the decision
    Field decision; // Upheld or Overturned
    Field kind; // drug, injection, therapy, imaging, test, surgery, equipment, visit, other
    Field original; // modified requests: what was asked, ...
    Field authorized; // ... what the claims administrator authorized, ...
    Field disputed; // ... and what is left in dispute
    Field quantity;
    Field refills; // whole number
    Field duration; // days' supply or how long: "30 days"
    Field schedule; // therapy: "2 times a week for 6 weeks"
    Field bodyPart;
    Field dateOfService; // ISO 8601
    Field conclusion; // what the rationale says: necessary, not necessary, partly, unclear
    QList<Medication> medications;
    QList<Citation> claimsCitations;
    QList<Citation> reviewerCitations;

    Span heading; // with the decision word
    Span claimsBlock; // from "Claims Administrator guideline:" to the next label
    Span reviewerBlock;
    Span rationale;

    [[nodiscard]] Span whole() const; // first to last block
    friend bool operator==(const DisputedItem&, const DisputedItem&) = default;
};

// Something about a letter that a person should look at. `item` counts from 1; 0 is the letter itself.
struct Finding
{
    enum class Severity {
        Note,
        Warning,
        Error,
    };

    QString code; // "decision-contradicts-rationale"
    int item = 0;
    Severity severity = Severity::Warning;
    QString message; // what it says, as data: see core/findings/findingsentence.h
    Spans spans; // the words it is about; may be empty
    QString fieldPath; // the field it is about; may be empty
    bool dismissed = false; // by a person (dismissal.h); it counts no more
    QString note {}; // why it was dismissed

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace imr::core

Q_DECLARE_TYPEINFO(imr::core::DisputedItem, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(imr::core::Finding, Q_RELOCATABLE_TYPE);

namespace imr::core {

// The number of headings, of the two guideline blocks and of rationales found; all four agree in a sound letter.
struct BlockCounts
{
    int headings = 0;
    int claims = 0;
    int reviewer = 0;
    int rationales = 0;

    [[nodiscard]] bool agree() const { return headings == claims && claims == reviewer && reviewer == rationales; }
    friend bool operator==(const BlockCounts&, const BlockCounts&) = default;
};

struct Letter
{
    QString layout; // the parser's name for it, "final-determination"; empty: none fitted

    Field caseNumber; // CM + year + - + seven digits
    Field dateAssigned; // dates are ISO 8601
    Field dateOfInjury; // of the header block
    Field decisionDate;
    Field urDenialDate;
    Field priority;
    Field applicationReceived;

    Field reviewerTitle; // "expert reviewer", "physician reviewer"
    Field specialties; // list
    Field subspecialties; // list
    Field states; // list

    Field patientAge; // whole years
    Field patientSex; // male, female
    Field patientInjuryDate; // of the case summary

    Span summary; // the case summary
    QList<DisputedItem> items;
    BlockCounts counts;
    QList<Finding> findings;

    friend bool operator==(const Letter&, const Letter&) = default;
};

} // namespace imr::core
