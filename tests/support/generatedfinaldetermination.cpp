// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedcitations.h"
#include "tests/support/generatedlayouts.h"
#include "tests/support/generatedpeople.h"
#include "tests/support/randomchoice.h"

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

using Part = ComposedLetter::Part;

// A cell of the header block: label, value and what it tells.
ToldText dateCell(QRandomGenerator& random, const QString& label, const QString& gap, const QString& field)
{
    const QDate date = anyDate(random, 2012, 5);
    ToldText cell {label + gap + date.toString(u"MM/dd/yyyy"), {}};
    cell.tell(u"header."_s + field, isoDate(date));
    return cell;
}

ToldText besides(const ToldText& left, const QString& gap, const ToldText& right)
{
    return {left.text + gap + right.text, left.truth + right.truth};
}

ToldText priorityCell(QRandomGenerator& random, const QString& gap)
{
    ToldText cell {u"Priority:"_s + gap + anyOf(random, "Standard|STANDARD|Expedited"), {}};
    cell.tell(u"header.priority"_s, cell.text.endsWith(u"Expedited") ? u"Expedited"_s : u"Standard"_s);
    return cell;
}

ToldText caseCell(QRandomGenerator& random, const QString& label, const QString& gap, const QString& year)
{
    const QString number = caseNumber(random, year);
    ToldText cell {label + gap + number, {}};
    cell.tell(u"header.case_number"_s, number);
    return cell;
}

void addHeader(ComposedLetter& letter, QRandomGenerator& random)
{
    const bool table = chance(random, 50);
    const QString gap = table ? u"        "_s : u" "_s;
    letter.add(caseCell(random, u"Case Number:"_s, gap, u"16"_s), Part::Header);
    const ToldText assigned = dateCell(random, u"Date Assigned:"_s, gap, u"date_assigned"_s);
    const ToldText injury = dateCell(random, u"Date of Injury:"_s, gap, u"date_of_injury"_s);
    const ToldText decision = dateCell(random, u"Decision Date:"_s, gap, u"decision_date"_s);
    const ToldText denial = dateCell(random, u"UR Denial Date:"_s, gap, u"ur_denial_date"_s);
    const ToldText priority = priorityCell(random, gap);
    if (table) {
        letter.add(besides(assigned, gap, injury), Part::Header);
        letter.add(besides(decision, gap, denial), Part::Header);
        const ToldText received = dateCell(random, u"Application"_s, gap, u"application_received"_s);
        letter.add(besides(priority, gap, received), Part::Header);
        letter.add(gap + gap + gap + u"Received:"_s, Part::Header);
        return;
    }
    for (const ToldText& line : {assigned, injury, decision, denial, priority})
        letter.add(line, Part::Header);
    letter.add(dateCell(random, u"Application Received:"_s, gap, u"application_received"_s), Part::Header);
}

void addNumberedHeader(ComposedLetter& letter, QRandomGenerator& random)
{
    const QString gap = u"       "_s;
    letter.add(besides(caseCell(random, u"IMR Case Number:"_s, gap, u"13"_s), gap,
                   dateCell(random, u"Date of Injury:"_s, gap, u"date_of_injury"_s)),
        Part::Header);
    letter.add(besides({u"Claims Number:"_s + gap + u"none"_s, {}}, gap,
                   dateCell(random, u"UR Denial Date:"_s, gap, u"ur_denial_date"_s)),
        Part::Header);
    letter.add(besides(priorityCell(random, gap), gap,
                   dateCell(random, u"Application Received:"_s, gap, u"application_received"_s)),
        Part::Header);
}

bool hasCredentialLines(GeneratedLayout layout)
{
    return layout == GeneratedLayout::Y2015 || layout == GeneratedLayout::Y2016 || layout == GeneratedLayout::Y2018;
}

void addReviewer(ComposedLetter& letter, QRandomGenerator& random)
{
    letter.add(u"HOW THE IMR FINAL DETERMINATION WAS MADE"_s, Part::Heading);
    const bool numbered = letter.layout == GeneratedLayout::Numbered;
    const QString title = numbered ? anyOf(random, "expert reviewer|physician reviewer") : u"expert reviewer"_s;
    ToldText opening;
    opening.text = u"MAXIMUS Federal Services sent the complete case file to %1 %2. He/she has no affiliation with the "
                   "employer, employee, providers or the claims administrator."_s.arg(
                       title.startsWith(u'e') ? u"an"_s : u"a"_s, title);
    opening.tell(u"reviewer.title"_s, title);
    if (hasCredentialLines(letter.layout)) {
        letter.add(opening);
        letter.add(u"The Expert Reviewer has the following credentials:"_s);
        for (const ToldText& line : credentialLines(random))
            letter.add(line);
    } else {
        letter.add(besides(opening, u" "_s, credentialsInProse(random, title)));
    }
    if (numbered) {
        letter.add(u"DOCUMENTS REVIEWED"_s, Part::Heading);
        letter.add(u"The documents of this invented case were an application and the records of two visits."_s);
    }
}

void addLabelledItem(ComposedLetter& letter, QRandomGenerator& random, int number)
{
    const CitedBy by = letter.layout == GeneratedLayout::Y2016 ? CitedBy::Sections
        : letter.layout == GeneratedLayout::Y2018              ? CitedBy::NewSections
                                                               : CitedBy::Pages;
    const GeneratedItem item = generatedItem(random, true);
    ToldText heading = item.request;
    heading.text += u": "_s + item.decision();
    heading.tell(u"decision"_s, item.decision());
    letter.add(heading, Part::Request, {number});
    const auto addSide = [&](const QString& label, const QString& who, const QString& side) {
        ToldText cited = ofSide(citedInClauses(random, by), side);
        if (cited.text.isEmpty())
            cited.text = who + u" did not cite any medical evidence for its decision."_s;
        letter.add({label + cited.text, cited.truth}, Part::Text, {number});
    };
    addSide(u"Claims Administrator guideline: "_s, u"The Claims Administrator"_s, u"ca"_s);
    addSide(u"MAXIMUS guideline: "_s, anyOf(random, "MAXIMUS|The Expert Reviewer"), u"reviewer"_s);
    letter.add({u"Decision rationale: "_s + item.rationale.text, item.rationale.truth}, Part::Text, {number});
}

void addNumberedItem(ComposedLetter& letter, QRandomGenerator& random, int number, const QString& reviewer)
{
    const GeneratedItem item = generatedItem(random, false);
    ToldText heading = item.request;
    heading.text = u"%1. "_s.arg(number + 1) + heading.text + u' ' + item.decisionInWords(random) + u'.';
    heading.tell(u"decision"_s, item.decision());
    letter.add(heading, Part::Request, {number});
    letter.add(sourceSentence(random, u"Claims Administrator"_s, u"ca"_s), Part::Text, {number});
    letter.add(sourceSentence(random, reviewer, u"reviewer"_s), Part::Text, {number});
    letter.add({u"The "_s + reviewer + u"'s decision rationale: "_s + item.rationale.text, item.rationale.truth},
        Part::Text, {number});
}

} // namespace

void composeFinalDetermination(ComposedLetter& letter, QRandomGenerator& random)
{
    const bool numbered = letter.layout == GeneratedLayout::Numbered;
    const bool cites = letter.layout == GeneratedLayout::Y2016 || letter.layout == GeneratedLayout::Y2018;
    if (numbered)
        addNumberedHeader(letter, random);
    else if (cites && chance(random, 90))
        addHeader(letter, random);
    addReviewer(letter, random);
    letter.add(u"CLINICAL CASE SUMMARY"_s, Part::Heading);
    letter.add(u"The expert reviewer developed the following clinical case summary based on a review of the case file, "
               "including all medical records:"_s);
    letter.add(patientStory(random, u"injured worker"_s));
    letter.add(
        numbered ? u"IMR DECISION(S) AND RATIONALE(S)"_s : u"IMR ISSUES, DECISIONS AND RATIONALES"_s, Part::Heading);
    letter.add(u"The Final Determination was based on decisions for the disputed items/services set forth below:"_s);
    const QString reviewer = anyOf(random, "Expert Reviewer|Physician Reviewer");
    const int items = 1 + random.bounded(5);
    for (int item = 0; item < items; ++item) {
        if (numbered)
            addNumberedItem(letter, random, item, reviewer);
        else
            addLabelledItem(letter, random, item);
    }
    if (numbered && chance(random, 50)) {
        letter.add(u"/INV"_s);
        letter.add(u"Disclaimer: MAXIMUS is not the sender of this letter; it was made up, and decides nothing."_s);
    }
}

} // namespace imr::tests
