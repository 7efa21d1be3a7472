// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedcitations.h"
#include "tests/support/generatedlayouts.h"
#include "tests/support/generatedpeople.h"
#include "tests/support/randomchoice.h"

#include <numeric>

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

using Part = ComposedLetter::Part;

QString shortDate(const QDate& date)
{
    return date.toString(u"M/d/yyyy");
}

ToldText dateLine(const QString& label, const QDate& date, const QString& field)
{
    ToldText line {label + shortDate(date), {}};
    line.tell(u"header."_s + field, isoDate(date));
    return line;
}

ToldText caseLine(QRandomGenerator& random, const QString& label)
{
    const QString number = caseNumber(random, u"13"_s);
    ToldText line {label + number, {}};
    line.tell(u"header.case_number"_s, number);
    return line;
}

// The decisions of a notice stand in a list of two places.
void addList(ComposedLetter& letter, const QList<ToldText>& decisions)
{
    for (int i = 0; i < decisions.size(); ++i)
        letter.add(decisions.at(i), Part::Request, {i});
}

void addNoticeHeader(ComposedLetter& letter, QRandomGenerator& random, const QDate& denied, const QDate& received)
{
    const QString gap = u"                "_s;
    letter.add(dateLine(u"Dated: "_s, anyDate(random, 2013, 1), u"decision_date"_s));
    letter.add(u"Employee:"_s + gap + u"nobody"_s, Part::Header);
    letter.add(dateLine(u"Date of UR Decision:"_s + gap, denied, u"ur_denial_date"_s), Part::Header);
    letter.add(dateLine(u"Date of Injury:"_s + gap, anyDate(random, 2002, 11), u"date_of_injury"_s), Part::Header);
    letter.add(dateLine(u"IMR Application Received:"_s + gap, received, u"application_received"_s), Part::Header);
    letter.add(caseLine(random, u"MAXIMUS Case Number:"_s + gap), Part::Header);
}

void addAboutTheCase(ComposedLetter& letter, QRandomGenerator& random)
{
    letter.add(u"Medical Qualifications of the Expert Reviewer:"_s, Part::Heading);
    const QString title = anyOf(random, "physician reviewer|expert reviewer");
    ToldText reviewer = credentialsInProse(random, title);
    reviewer.tell(u"reviewer.title"_s, title);
    letter.add(reviewer);
    letter.add(u"Case Summary:"_s, Part::Heading);
    if (chance(random, 50))
        letter.add(u"Disclaimer: The following case summary was taken directly from the utilization review dated "
                   "August 1, 2013."_s);
    letter.add(patientStory(random, u"patient"_s));
    letter.add(u"Documents Reviewed for Determination:"_s, Part::Heading);
    letter.add(u"The documents of this invented case were an application and the records of two visits."_s);
}

// Whose last words the rationale's verdict is.
void addNoticeDetail(ComposedLetter& letter, QRandomGenerator& random, int number, const GeneratedItem& item)
{
    ToldText heading {u"%1) Regarding the request for "_s.arg(number + 1) + item.request.text + u':', {}};
    letter.add(heading, Part::Request, {number});
    letter.add(u"Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make "
               "His/Her Decision"_s,
        Part::Text, {number});
    ToldText sources = sourceSentence(random, u"Claims Administrator"_s, u"ca"_s);
    const ToldText reviewer = sourceSentence(random, u"Expert Reviewer"_s, u"reviewer"_s);
    sources.text += u' ' + reviewer.text;
    sources.truth += reviewer.truth;
    letter.add(sources, Part::Text, {number});
    letter.add({u"Rationale for the Decision:\n"_s + item.rationale.text, item.rationale.truth}, Part::Text, {number});
}

ToldText guidelinesReliedUpon(QRandomGenerator& random)
{
    const ToldText sources = ofSide(namedSources(random), u"reviewer"_s);
    return {u"MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:\n"_s + sources.text,
        sources.truth};
}

// "Whether the requested MRI is medically necessary?"
QString issue(const QString& request, QRandomGenerator& random)
{
    return anyOf(random,
        "Whether the requested %1 is medically necessary?|Is %1 medically necessary and appropriate?|The request for "
        "%1|Whether or not the request for %1 is medically necessary.")
        .arg(request);
}

// Their heading speaks of all items alike.
void addRationales(ComposedLetter& letter, const QList<GeneratedItem>& items)
{
    const bool several = items.size() > 1;
    const QString heading = u"RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS %1MEDICALLY NECESSARY:"_s.arg(
        items.first().upheld ? u"NOT "_s : QString());
    QList<int> all(items.size());
    std::iota(all.begin(), all.end(), 0);
    letter.add({heading, {{u"decision"_s, items.first().decision()}}}, Part::Heading, all);
    for (int i = 0; i < items.size(); ++i) {
        ToldText told = items.at(i).rationale;
        if (several)
            told.text.prepend(u"%1. "_s.arg(i + 1));
        letter.add(told, Part::Text, {i});
    }
}

} // namespace

void composeNotice(ComposedLetter& letter, QRandomGenerator& random)
{
    const QDate denied = anyDate(random, 2013, 1);
    const QDate received = anyDate(random, 2013, 1);
    QList<GeneratedItem> items;
    QList<ToldText> decisions;
    for (int left = 1 + random.bounded(4); left > 0; --left) {
        const GeneratedItem item = generatedItem(random, false);
        ToldText decision = item.request;
        decision.text = u"%1) MAXIMUS Federal Services, Inc. has determined the request for "_s.arg(items.size() + 1)
            + decision.text + u' ' + item.decisionInWords(random) + u'.';
        decision.tell(u"decision"_s, item.decision());
        decisions.append(decision);
        items.append(item);
    }
    letter.add(u"Notice of Independent Medical Review Determination"_s, Part::Heading);
    addNoticeHeader(letter, random, denied, received);
    addList(letter, decisions);
    letter.add(u"INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE"_s, Part::Heading);
    const QDate assigned = anyDate(random, 2013, 1);
    ToldText filed;
    filed.text
        = u"An application for Independent Medical Review was filed on %1 disputing the Utilization Review Denial "
          "dated %2. A Notice of Assignment and Request for Information was provided to the above parties on %3. "
          "A decision has been made for each of the treatment and/or services that were in dispute:"_s.arg(
              shortDate(received), shortDate(denied), shortDate(assigned));
    filed.tell(u"header.date_assigned"_s, isoDate(assigned));
    letter.add(filed);
    for (ToldText& decision : decisions)
        decision.truth.clear(); // the same again
    addList(letter, decisions);
    addAboutTheCase(letter, random);
    for (int i = 0; i < items.size(); ++i)
        addNoticeDetail(letter, random, i, items.at(i));
    if (chance(random, 50)) {
        letter.add(u"Effect of the Decision:\nThere is none: this letter was made up."_s);
        letter.add(u"Disclaimer: MAXIMUS is not the sender of this letter."_s);
    }
}

void composeProfessionalReview(ComposedLetter& letter, QRandomGenerator& random)
{
    letter.add(u"MEDICAL PROFESSIONAL REVIEW"_s, Part::Heading);
    letter.add(caseLine(random, u"Case Number: "_s), Part::Header);
    letter.add(dateLine(u"UR Denial Date: "_s, anyDate(random, 2013, 1), u"ur_denial_date"_s), Part::Header);
    QList<GeneratedItem> items;
    const int count = chance(random, 60) ? 1 : 2 + random.bounded(3);
    while (items.size() < count) {
        const GeneratedItem item = generatedItem(random, false);
        if (items.isEmpty() || items.first().upheld == item.upheld)
            items.append(item);
    }
    for (int i = 0; i < count; ++i) {
        ToldText told = items.at(i).request;
        told.text = issue(told.text, random);
        if (count > 1)
            told.text.prepend(u"%1. "_s.arg(i + 1));
        if (i == 0)
            told.text.prepend(u"ISSUE AT DISPUTE:\n"_s);
        letter.add(told, Part::Request, {i});
    }
    letter.add(u"CASE SUMMARY:"_s, Part::Heading);
    letter.add(patientStory(random, u"patient"_s));
    letter.add(u"DOCUMENTS REVIEWED FOR DETERMINATION:"_s, Part::Heading);
    letter.add(u"The documents of this invented case were an application and the records of two visits."_s);
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    letter.add(guidelinesReliedUpon(random), Part::Text, all);
    addRationales(letter, items);
    letter.add(u"MEDICAL REVIEWER QUALIFICATIONS:"_s, Part::Heading);
    const QString title = u"medical reviewer"_s;
    ToldText reviewer = credentialsInProse(random, title);
    reviewer.tell(u"reviewer.title"_s, title);
    letter.add(reviewer);
}

} // namespace imr::tests
