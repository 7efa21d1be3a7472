// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/letterwriter.h"

#include <QString>

// Letters made up for the tests of the store: text and structure agree, every span reads as its value.
namespace imr::tests {

// A letter with two items (a drug that is upheld, a therapy that is overturned); `number` makes it one of many.
[[nodiscard]] inline core::NewLetter inventedLetter(int number)
{
    using namespace core;
    using namespace Qt::StringLiterals;
    NewLetter letter;
    letter.file = u"letter-%1.txt"_s.arg(number, 5, 10, QChar(u'0'));
    letter.path = u"/invented/"_s + letter.file;
    letter.format = u"txt"_s;
    letter.sha256 = QByteArray::number(number).rightJustified(64, '0');
    letter.encoding = u"UTF-8"_s;
    letter.extractor = u"test 1"_s;
    letter.parser = u"1"_s;
    letter.text = u"Case Number: CM16-%1\nDecision Date: 2016-12-09\n\n"
                  "Zorbital 10/325 mg #60: Upheld\n\nReviewer guideline: MTUS Chronic Pain, pages 74-82, 93.\n\n"
                  "Massage 6 visits: Overturned\n\nThe worker slept poorly.\n"_s.arg(number, 7, 10, QChar(u'0'));
    letter.size = letter.text.size();
    const auto read = [&letter](const QString& words, const QString& value = {}) {
        const qsizetype start = letter.text.indexOf(words);
        Q_ASSERT(start >= 0);
        return Field(Value {value.isEmpty() ? words : value, {{start, start + words.size()}}}, 0.9, u"test"_s);
    };
    Letter& parsed = letter.parsed;
    parsed.layout = u"final-determination"_s;
    parsed.caseNumber = read(u"CM16-%1"_s.arg(number, 7, 10, QChar(u'0')));
    parsed.decisionDate = read(u"2016-12-09"_s);
    parsed.counts = {2, 0, 1, 0};
    DisputedItem drug;
    drug.request = read(u"Zorbital 10/325 mg #60"_s);
    drug.decision = read(u"Upheld"_s);
    drug.quantity = read(u"60"_s);
    Medication medication;
    medication.drug = read(u"Zorbital"_s);
    medication.generic = Field(Value {u"zorbitone/acetaminophen"_s, medication.drug.spans()});
    medication.generic.origin = Origin::Inferred;
    medication.drugClass = Field(Value {u"opioid"_s, medication.drug.spans()});
    medication.drugClass.origin = Origin::Inferred;
    medication.strength = read(u"10/325 mg"_s);
    drug.medications = {medication};
    Citation citation;
    citation.source = read(u"MTUS"_s);
    citation.document = read(u"Chronic Pain"_s);
    citation.pages = read(u"74-82"_s);
    citation.pages.values += read(u"93"_s).values;
    drug.reviewerCitations = {citation};
    DisputedItem therapy;
    therapy.request = read(u"Massage 6 visits"_s);
    therapy.decision = read(u"Overturned"_s);
    therapy.quantity = read(u"6 visits"_s, u"6"_s);
    parsed.items = {drug, therapy};
    parsed.findings = {{u"no-evidence-cited"_s, 2, Finding::Severity::Warning, u"Item 2 cites nothing."_s, {},
        u"issues[1].decision"_s}};
    return letter;
}

// A file that could not be read.
[[nodiscard]] inline core::NewLetter unreadableLetter(const QString& file)
{
    core::NewLetter letter;
    letter.file = file;
    letter.path = QStringLiteral("/invented/") + file;
    letter.format = QStringLiteral("pdf");
    letter.error = QStringLiteral("“%1” could not be read: it is cut off.").arg(file);
    letter.parsed.findings = {{QStringLiteral("unreadable"), 0, core::Finding::Severity::Error, letter.error, {}, {}}};
    return letter;
}

} // namespace imr::tests
