// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in an item: for each kind an invented item that shows it, and some that nearly do.
#include "tests/core/findings/inventedfindings.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

QString rationale(const QString& sentence)
{
    return sentence + u' ' + deniedRationale;
}

QString cited(const QString& citation)
{
    const QString source = citation.startsWith(u"ACOEM") ? u"Non-MTUS Citation "_s : u"MTUS "_s;
    return u"Decision based on "_s + source + citation + u'.';
}

} // namespace

class TestItemFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheRationaleAgainstTheHeading_data();
    void holdsTheRationaleAgainstTheHeading();
    void tellsARationaleThatWasReused_data();
    void tellsARationaleThatWasReused();
    void holdsTheQuantityAgainstTheFrequency_data();
    void holdsTheQuantityAgainstTheFrequency();
    void holdsTheQuantityAgainstThoseOfTheDrugs();
    void holdsCitationsAgainstTheRequest_data();
    void holdsCitationsAgainstTheRequest();
    void namesTheSideAndFewSections();
    void holdsEditionsAgainstTheDay_data();
    void holdsEditionsAgainstTheDay();
    void proposesTheNameThatIsMeant();
    void hearsTheHeadingsOwnWords();
    void pointsAtTheWords();
};

void TestItemFindings::holdsTheRationaleAgainstTheHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QString& heading, const QString& words, const QString& found) {
        QTest::newRow(name) << heading << words << found;
    };
    const QString nothing;
    const QString silent = u"heading-not-in-rationale@1"_s;
    const QString strength = u"strength-differs@1"_s;
    row("named as written", u"Percocet 10/325mg #60"_s, u"The Percocet did not help."_s, nothing);
    row("in other letters' case", u"Percocet 10/325mg #60"_s, u"PERCOCET did not help."_s, nothing);
    row("by an ingredient", u"Percocet 10/325mg #60"_s, u"He takes oxycodone."_s, nothing);
    row("by another brand", u"Cyclobenzaprine 10mg #60"_s, u"He takes Flexeril."_s, nothing);
    row("by its class", u"Percocet 10/325mg #60"_s, u"Opiates are no first choice."_s, nothing);
    row("by its form", u"Ketoprofen 20% cream 120gm"_s, u"The cream is untried."_s, nothing);
    row("not at all", u"Percocet 10/325mg #60"_s, u"The brace did not help."_s, silent);
    row("only another drug", u"Percocet 10/325mg #60"_s, u"The Zanaflex did not help."_s, silent);
    row("one of a compound", u"Compound ketoprofen 20%, lidocaine 5% 120gm"_s, u"Lidocaine was tried."_s, nothing);
    row("no drug, nothing to name", u"Cane"_s, u"It is not stable."_s, nothing);
    row("the strength", u"Percocet 10/325mg #60"_s, u"Percocet 10/325 mg did not help."_s, nothing);
    row("the strength by its first number", u"Percocet 10/325mg #60"_s, u"Percocet 10mg did not help."_s, nothing);
    row("another strength", u"Percocet 10/325mg #60"_s, u"Percocet 5/325 mg did not help."_s, strength);
    row("another strength of the ingredient", u"Soma 350mg #60"_s, u"Carisoprodol 250mg did not help."_s, strength);
    row("another and the right one", u"Soma 350mg #60"_s, u"Soma 250mg was raised to Soma 350 mg."_s, nothing);
    row("a dose a day", u"Tramadol 50mg #60"_s, u"Tramadol 400 mg/day is too much."_s, nothing);
    row("a limit", u"Tramadol 50mg #60"_s, u"Tramadol up to 400 mg is allowed."_s, nothing);
    row("a strength of another drug", u"Soma 350mg #60"_s, u"Soma helps; Norco 10/325mg does too."_s, nothing);
}

void TestItemFindings::holdsTheRationaleAgainstTheHeading()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, words);
    QFETCH(const QString, found);
    const Letter letter = parsedItems(soundItem(heading + u": Upheld"_s, rationale(words)));
    QCOMPARE(codesOf(letter.findings).join(u' '), found);
}

void TestItemFindings::tellsARationaleThatWasReused_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    const QString tail
        = u" There is no sign of any gain in what the worker can do, nor of less pain, since it was begun last year, "_s
          u"and nothing was said of a plan for the months to come, of what was tried before, or of how long it may last."_s;
    const auto row = [&](const char* name, const QString& first, const QString& second, const QString& words,
                         bool found) { QTest::newRow(name) << first << second << words + tail << found; };
    row("of another thing", u"Cane"_s, u"Walker"_s, u"The cane is of no use."_s, true);
    row("of both", u"Cane"_s, u"Walker"_s, u"The cane and the walker are of no use."_s, false);
    row("of two like requests", u"Cane 2"_s, u"Cane 3"_s, u"The cane is of no use."_s, false);
    row("of a denied procedure", u"Cane"_s, u"Walker"_s, u"The primary procedure is not needed."_s, false);
    QTest::newRow("too short to tell") << u"Cane"_s << u"Walker"_s << u"Of no use."_s << false;
}

void TestItemFindings::tellsARationaleThatWasReused()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, words);
    QFETCH(const bool, found);
    // A line's end elsewhere makes no difference.
    const QString again = QString(words).replace(u" gain "_s, u"\ngain "_s);
    const Letter letter = parsedItems(
        soundItem(first + u": Upheld"_s, rationale(words)) + soundItem(second + u": Upheld"_s, rationale(again)));
    QCOMPARE(codesOf(letter.findings), found ? QStringList {u"rationale-reused@2"_s} : QStringList());
}

void TestItemFindings::holdsTheQuantityAgainstTheFrequency_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("found");
    QTest::newRow("fits") << u"Soma 350mg bid #60 30 day supply"_s << false;
    QTest::newRow("too many") << u"Soma 350mg bid #90 30 day supply"_s << true;
    QTest::newRow("too few") << u"Soma 350mg bid #30 30 day supply"_s << true;
    QTest::newRow("as needed, fewer") << u"Soma 350mg bid prn #30 30 day supply"_s << false;
    QTest::newRow("as needed, yet too many") << u"Soma 350mg bid prn #90 30 day supply"_s << true;
    QTest::newRow("a day or two more") << u"Soma 350mg bid #62 30 day supply"_s << false;
    QTest::newRow("days of all refills") << u"Soma 350mg bid #60 with 2 refills 90 day supply"_s << false;
    QTest::newRow("days of one filling") << u"Soma 350mg bid #60 with 2 refills 30 day supply"_s << false;
    QTest::newRow("thirty a month") << u"Ambien 10mg qhs #30 for 3 months"_s << false;
    QTest::newRow("not thirty a month") << u"Ambien 10mg qhs #60 for 3 months"_s << true;
    QTest::newRow("a range of doses") << u"Norco 5/325mg 1-2 tablets every 6 hours #180 30 day supply"_s << false;
    QTest::newRow("weighed") << u"Voltaren gel 1% bid 100gm 30 day supply"_s << false;
    QTest::newRow("no days") << u"Soma 350mg bid #90"_s << false;
    QTest::newRow("no frequency") << u"Soma 350mg #90 30 day supply"_s << false;
}

void TestItemFindings::holdsTheQuantityAgainstTheFrequency()
{
    QFETCH(const QString, heading);
    QFETCH(const bool, found);
    const Letter letter = parsedItems(soundItem(heading + u": Upheld"_s));
    QCOMPARE(codesOf(letter.findings), found ? QStringList {u"supply-mismatch@1"_s} : QStringList());
}

void TestItemFindings::holdsTheQuantityAgainstThoseOfTheDrugs()
{
    const QString text = textOfItems(soundItem(u"Norflex 100mg #60 and Soma 350mg #90: Upheld"_s));
    Letter letter = parsedLetter(text);
    const auto codes
        = [&] { return codesOf(findingsOf(letter, text, DrugLexicon::builtIn(), GuidelineIndex::builtIn())); };
    QCOMPARE(letter.items.first().medications.last().quantity.text(), u"90"_s);
    QVERIFY(!codes().contains(u"quantity-differs@1"_s));
    letter.items.first().quantity = Field(Value {u"150"_s, {}}); // both together
    QVERIFY(!codes().contains(u"quantity-differs@1"_s));
    letter.items.first().quantity = Field(Value {u"61"_s, {}});
    QVERIFY(codes().contains(u"quantity-differs@1"_s));
    letter.items.first().medications.first().quantity = Field(Value {u"61"_s, {}});
    QVERIFY(!codes().contains(u"quantity-differs@1"_s));
}

void TestItemFindings::holdsCitationsAgainstTheRequest_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("citation");
    QTest::addColumn<QStringList>("found");
    const QStringList other {u"citation-other-class@1"_s};
    const QStringList page {u"page-outside-section@1"_s};
    const QString pain = u"Chronic Pain Medical Treatment 2016, Section(s): "_s;
    const auto row = [](const char* name, const QString& heading, const QString& citation, const QStringList& found) {
        QTest::newRow(name) << heading << cited(citation) << found;
    };
    row("its own class", u"Soma 350mg #60"_s, pain + u"Carisoprodol (Soma)"_s, {});
    row("its class at large", u"Soma 350mg #60"_s, pain + u"Muscle relaxants (for pain)"_s, {});
    row("another class", u"Soma 350mg #60"_s, pain + u"Benzodiazepines"_s, other);
    row("another, and one of any drug", u"Soma 350mg #60"_s, pain + u"Benzodiazepines, Introduction"_s, {});
    row("another, and its own", u"Soma 350mg #60"_s, pain + u"Benzodiazepines, Muscle relaxants (for pain)"_s, {});
    row("a guard of the stomach", u"Prilosec 20mg #30"_s, pain + u"NSAIDs, GI symptoms & cardiovascular risk"_s, {});
    row("what opioids call for", u"Senna #60"_s, pain + u"Opioid-induced constipation treatment"_s, {});
    row("the second ingredient", u"Norco 10/325mg #60"_s, pain + u"Acetaminophen (APAP)"_s, {});
    row("a section that no list knows", u"Soma 350mg #60"_s, pain + u"Zorb care"_s, {});
    row("no drug requested", u"Cane"_s, pain + u"Benzodiazepines"_s, {});
    row("by the page", u"Percocet 10/325mg #60"_s, u"Chronic Pain Treatment Guidelines Page(s): 29"_s, other);
    row("by a page that is also of no drug", u"Soma 350mg #60"_s, u"Chronic Pain Treatment Guidelines Page(s): 24"_s,
        {});
    row("by its own page", u"Soma 350mg #60"_s, u"Chronic Pain Treatment Guidelines Page(s): 29"_s, {});
    row("by another page and its own", u"Soma 350mg #60"_s, u"Chronic Pain Treatment Guidelines Page(s): 24, 63-66"_s,
        {});
    row("a page elsewhere", u"Cane"_s, u"Chronic Pain Treatment Guidelines Benzodiazepines Page(s): 90"_s, page);
    row("a page of the chapter", u"Cane"_s, u"Low Back Complaints Page(s): 308-310"_s, {});
    row("a page of another chapter", u"Cane"_s, u"Low Back Complaints Page(s): 213"_s, page);
    row("pages here and there", u"Cane"_s, u"Low Back Complaints Page(s): 213, 309"_s, {});
    row("a page of the chapter by its number", u"Cane"_s, u"ACOEM Guidelines, 2nd Edition, Chapter 7, page 127"_s, {});
    row("a page of another", u"Cane"_s, u"ACOEM Guidelines, 2nd Edition, Chapter 7, page 303"_s, page);
    row("a chapter of another edition", u"Cane"_s, u"ACOEM Guidelines, 3rd Edition, Chapter 7, page 303"_s, {});
    row("past the end of the guideline", u"Cane"_s, u"Chronic Pain Treatment Guidelines Page(s): 827"_s, page);
}

void TestItemFindings::holdsCitationsAgainstTheRequest()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, citation);
    const QString text = u"About %1. "_s.arg(heading) + deniedRationale;
    QTEST(codesOf(parsedItems(inventedItem(heading + u": Upheld"_s, citedChapter, citation, text)).findings), "found");
}

void TestItemFindings::namesTheSideAndFewSections()
{
    const QString text = u"About Soma 350mg #60. "_s + deniedRationale;
    const QString pages = cited(u"Chronic Pain Treatment Guidelines Page(s): 78"_s);
    const QString sections = cited(u"Chronic Pain Medical Treatment 2016, Section(s): Benzodiazepines"_s);
    const auto found = parsedItems(inventedItem(u"Soma 350mg #60: Upheld"_s, pages, sections, text)).findings;
    QCOMPARE(codesOf(found), (QStringList {u"citation-other-class@1"_s, u"citation-other-class@1"_s}));
    QCOMPARE(findingSentence(found[0]),
        u"Item 1: the claims administrator cites p. 78, on drugs of the class “opioid”, not on Soma, "
        "of the class “muscle relaxant”."_s);
    QCOMPARE(findingSentence(found[1]),
        u"Item 1: the reviewer cites “Benzodiazepines”, which is about other drugs than Soma, of the class “muscle "
        "relaxant”."_s);
}

void TestItemFindings::holdsEditionsAgainstTheDay_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("claims");
    QTest::addColumn<QString>("reviewer");
    QTest::addColumn<QString>("decided"); // the UR denial is of 01/20/2017
    QTest::addColumn<QStringList>("found");
    const QStringList stale {u"edition-not-in-force@1"_s};
    const QString cane = u"Cane"_s;
    const QString y2009 = cited(u"Chronic Pain Medical Treatment 2009"_s);
    const QString y2016 = cited(u"Chronic Pain Medical Treatment 2016"_s);
    const QString disorders = cited(u"Low Back Disorders 2016"_s);
    const auto row = [&](const char* name, const QString& heading, const QString& claims, const QString& reviewer,
                         const char* decided, const QStringList& found) {
        QTest::newRow(name) << heading << claims << reviewer << QString::fromLatin1(decided) << found;
    };
    row("in force", cane, y2016, y2016, "03/01/2017", {});
    row("replaced, by the reviewer", cane, y2016, y2009, "03/01/2017", stale);
    row("replaced, by the claims administrator", cane, y2009, y2016, "03/01/2017", stale);
    row("the day before it was replaced", cane, citedChapter, y2016, "11/30/2017", {});
    row("the day it was replaced", cane, citedChapter, y2016, "12/01/2017", stale);
    row("the day it came into force", cane, citedChapter, disorders, "12/01/2017", {});
    row("not in force yet", cane, citedChapter, disorders, "11/30/2017", stale);
    row("of the day of service", u"Cane (DOS 1/3/17)"_s, citedChapter, y2016, "12/05/2017", {});
    row("no year", cane, citedChapter, cited(u"Chronic Pain Medical Treatment Guidelines"_s), "12/05/2019", {});
    row("a day nobody knows", cane, citedChapter, cited(u"Traumatic Brain Injury 2017"_s), "03/01/2017", {});
    row("a year nobody knows", cane, citedChapter, cited(u"Low Back Disorders 1999"_s), "03/01/2017", {});
}

void TestItemFindings::holdsEditionsAgainstTheDay()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, claims);
    QFETCH(const QString, reviewer);
    QFETCH(const QString, decided);
    const QString item = inventedItem(heading + u": Upheld"_s, claims, reviewer, rationale(u"About the cane."_s));
    QTEST(codesOf(parsedLetter(textOfItems(item).replace(u"03/01/2017"_s, decided)).findings), "found");
}

void TestItemFindings::proposesTheNameThatIsMeant()
{
    const auto sentence = [](const QString& heading) {
        const Letter letter = parsedItems(soundItem(heading));
        return letter.findings.isEmpty() ? QString() : findingSentence(letter.findings.first());
    };
    QVERIFY(sentence(u"Flexiril 10mg #60: Upheld"_s).contains(u"“Flexeril”"_s));
    QVERIFY(sentence(u"Flexiril HCL 10mg #60: Upheld"_s).contains(u"“Flexeril”"_s));
    QCOMPARE(sentence(u"Zorbium 35mg #60: Upheld"_s), u"Item 1: “Zorbium” is not in the drug lexicon."_s);
    // The letter's word stays.
    QCOMPARE(parsedItems(soundItem(u"Flexiril 10mg #60: Upheld"_s)).items.first().medications.first().drug.text(),
        u"Flexiril"_s);
}

// What a person put right in the heading the rationale may misspell as well.
void TestItemFindings::hearsTheHeadingsOwnWords()
{
    const QString text = textOfItems(soundItem(u"Flexiril 10mg #60: Upheld"_s, rationale(u"Flexiril did not help."_s)));
    Letter letter = parsedLetter(text);
    Field& drug = letter.items.first().medications.first().drug;
    drug = Field(Value {u"Norco"_s, drug.spans()});
    const QList<Finding> findings = findingsOf(letter, text, DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    QVERIFY(!codesOf(findings).contains(u"heading-not-in-rationale@1"));
}

void TestItemFindings::pointsAtTheWords()
{
    const QString text = textOfItems(
        soundItem(u"Percocet 10/325mg #60: Upheld"_s, rationale(u"Percocet (oxycodone) 5/325 mg did not help."_s)));
    const Letter letter = parsedLetter(text);
    QCOMPARE(codesOf(letter.findings), QStringList {u"strength-differs@1"_s});
    const Finding& finding = letter.findings.first();
    QCOMPARE(finding.fieldPath, u"issues[0].medications[0].strength"_s);
    QStringList words;
    for (const Span span : finding.spans)
        words.append(span.of(text).toString());
    QCOMPARE(words, QStringList({u"10/325mg"_s, u"Percocet (oxycodone) 5/325 mg"_s}));
    QCOMPARE(finding.severity, Finding::Severity::Warning);
    // The same words give the same findings: dismissals are kept by them.
    QCOMPARE(findingsOf(letter, text, DrugLexicon::builtIn(), GuidelineIndex::builtIn()), letter.findings);
}

QTEST_GUILESS_MAIN(TestItemFindings)
#include "tst_itemfindings.moc"
