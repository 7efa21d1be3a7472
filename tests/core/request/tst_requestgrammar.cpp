// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/field.h"
#include "core/lexicon/druglexicon.h"
#include "core/request/requestgrammar.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

RequestParts read(const QString& line)
{
    return readRequestLine(line, {0, line.size()}, DrugLexicon::builtIn());
}

QString textOf(const std::optional<Phrase>& phrase)
{
    return phrase ? phrase->text : QString();
}

// "drug|generic|strength|form|frequency|dose" of each medication.
QStringList told(const RequestParts& parts, const QString& line)
{
    QStringList lines;
    for (const MedicationParts& m : parts.medications)
        lines.append(QStringList {m.drug.name.of(line).toString(), m.drug.generic(), textOf(m.strength), textOf(m.form),
            textOf(m.frequency), textOf(m.dose)}
                .join(u'|'));
    return lines;
}

} // namespace

class TestRequestGrammar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMedications_data();
    void readsMedications();
    void countsInjectionsNotWhatIsInjected();
    void aBracketBetweenNumberAndUnitIsNoWord();
    void readsQuantities_data();
    void readsQuantities();
    void isUnsureOfOneQuantityOfSeveral();
    void isUnsureOfAFigureThatMayBeALetter();
    void isUnsureOfAQuantityWithTimesBehind_data();
    void isUnsureOfAQuantityWithTimesBehind();
    void keepsEveryDoseInTheFrequency();
    void givesEachDrugItsOwn_data();
    void givesEachDrugItsOwn();
    void readsTherapies_data();
    void readsTherapies();
    void readsHowLongATherapyGoesOn_data();
    void readsHowLongATherapyGoesOn();
    void readsDatesOfService();
    void isUnsureOfOneDateOfSeveral_data();
    void isUnsureOfOneDateOfSeveral();
    void survivesAnyText_data();
    void survivesAnyText();
};

void TestRequestGrammar::readsMedications_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("medications");
    const auto row = [](const QString& line, const QStringList& medications) {
        QTest::newRow(qPrintable(line)) << line << medications;
    };
    row(u"Ultram 50mg #60"_s, {u"Ultram|tramadol|50 mg|||"_s});
    row(u"ultram 50 MG"_s, {u"ultram|tramadol|50 MG|||"_s});
    row(u"Vicodin 5-300mg"_s, {u"Vicodin|hydrocodone/acetaminophen|5-300 mg|||"_s});
    row(u"Duragesic 12mcg/hr patches #10"_s, {u"Duragesic|fentanyl|12 mcg/hr|patch||"_s});
    row(u"Lidoderm 5percent patch"_s, {u"Lidoderm|lidocaine|5 %|patch||"_s});
    row(u"Voltaren gel 1% 100g"_s, {u"Voltaren|diclofenac|1 %|gel||"_s});
    row(u"Robaxin 750 mg bid prn"_s, {u"Robaxin|methocarbamol|750 mg||bid prn|"_s});
    row(u"Robaxin 750mg q6hrs prn #90"_s, {u"Robaxin|methocarbamol|750 mg||q6hrs prn|"_s});
    row(u"Robaxin 750mg q 4-6 hours prn #90"_s, {u"Robaxin|methocarbamol|750 mg||q 4-6 hours prn|"_s});
    row(u"Robaxin 750mg b.i.d. #90"_s, {u"Robaxin|methocarbamol|750 mg||b.i.d.|"_s});
    row(u"Robaxin 750mg three times a day #90"_s, {u"Robaxin|methocarbamol|750 mg||three times a day|"_s});
    row(u"Robaxin 750mg 1-2 tabs orally every 4-6 hrs as needed, #90"_s,
        {u"Robaxin|methocarbamol|750 mg|tablet|1-2 tabs orally every 4-6 hrs as needed|1-2 tabs"_s});
    row(u"Robaxin 750mg ½ tab bid #30"_s, {u"Robaxin|methocarbamol|750 mg|tablet|½ tab bid|½ tab"_s});
    row(u"Robaxin 750mg, one by mouth, twice a day #90"_s,
        {u"Robaxin|methocarbamol|750 mg||one by mouth, twice a day|one"_s});
    row(u"Robaxin 750mg bbd #90"_s, {u"Robaxin|methocarbamol|750 mg||bbd|"_s});
    row(u"Ultram (tramadol) 50mg"_s, {u"Ultram|tramadol|50 mg|||"_s});
    row(u"Amitriptyline HCL 25mg"_s, {u"Amitriptyline HCL|amitriptyline|25 mg|||"_s});
    row(u"Morphine sulfate ER 15mg tabs"_s, {u"Morphine sulfate ER|morphine|15 mg|tablet||"_s});
    row(u"Hydrocodone/APAP 5/325mg"_s, {u"Hydrocodone/APAP|hydrocodone/acetaminophen|5/325 mg|||"_s});
    row(u"Norco 10/325 #60"_s, {u"Norco|hydrocodone/acetaminophen|10/325|||"_s});
    row(u"Norco 10-325 #60"_s, {u"Norco|hydrocodone/acetaminophen|10-325|||"_s});
    row(u"Norco 30-60 tablets"_s, {u"Norco|hydrocodone/acetaminophen||tablet||"_s}); // how many
    row(u"Gabapentin 6%, Ketoprofen 15% in cream base"_s,
        {u"Gabapentin|gabapentin|6 %|cream||"_s, u"Ketoprofen|ketoprofen|15 %|cream||"_s});
    row(u"Gabapentin/Ketoprofen/Lidocaine 6%/15%/5% 120gm"_s,
        {u"Gabapentin|gabapentin|6 %|||"_s, u"Ketoprofen|ketoprofen|15 %|||"_s, u"Lidocaine|lidocaine|5 %|||"_s});
    row(u"Gabapentin/Lidocaine/Menthol 6%/5%/4% 120gm"_s,
        {u"Gabapentin|gabapentin|6 %|||"_s, u"Lidocaine|lidocaine|5 %|||"_s, u"Menthol|menthol|4 %|||"_s});
    row(u"Zorbium 35mg #60"_s, {u"Zorbium||35 mg|||"_s});
    row(u"Three (3) injections of 2ml of 1% Lidocaine and 0.5% Bupivacaine"_s,
        {u"Lidocaine|lidocaine|1 %|||2 ml"_s, u"Bupivacaine|bupivacaine|0.5 %|||"_s});
    row(u"Lactulose 15ml, one (1) bottle"_s, {u"Lactulose|lactulose||||15 ml"_s});
    row(u"Salonpas pad #30"_s, {u"Salonpas|%1||pad||"_s.arg(DrugLexicon::builtIn().find(u"Salonpas")->generic)});
    row(u"Naproxen Sodium-Anaprox 550mg"_s, {u"Naproxen Sodium-Anaprox|naproxen|550 mg|||"_s});
    row(u"Meloxicam 15mg (Mobic)"_s, {u"Meloxicam|meloxicam|15 mg|||"_s});
    // What is injected.
    row(u"Injection of the left wrist with 0.25% Marcaine 3ml and Kenalog 10mg"_s,
        {u"Marcaine|bupivacaine|0.25 %|||3 ml"_s, u"Kenalog|triamcinolone|10 mg|||"_s});
    row(u"Left wrist injection with Marcaine 0.5% 2 cc"_s, {u"Marcaine|bupivacaine|0.5 %|||2 cc"_s});
    row(u"Left wrist injection with 2 cc Marcaine and Kenalog 10mg"_s,
        {u"Marcaine|bupivacaine||||2 cc"_s, u"Kenalog|triamcinolone|10 mg|||"_s});
    row(u"Flonase nasal spray, 1 spray in each nostril twice daily"_s,
        {u"Flonase|fluticasone||spray|1 spray in each nostril twice daily|1 spray"_s});
    row(u"Tylenol with Codeine #4 #30"_s, {u"Tylenol with Codeine #4|acetaminophen/codeine||||"_s});
    // A bracket may hold another drug.
    row(u"Robaxin (Valium 5mg) 750mg #40"_s, {u"Robaxin|methocarbamol|750 mg|||"_s, u"Valium|diazepam|5 mg|||"_s});
    row(u"Ultram (with Relafen 500mg #60) 50mg #80"_s,
        {u"Ultram|tramadol|50 mg|||"_s, u"Relafen|nabumetone|500 mg|||"_s});
    row(u"Etodolac (and Vicodin 5/300mg #20) 400mg #60"_s,
        {u"Etodolac|etodolac|400 mg|||"_s, u"Vicodin|hydrocodone/acetaminophen|5/300 mg|||"_s});
    row(u"Percocet (and Vicodin 5/300mg #20) 10/325mg #60"_s,
        {u"Percocet|oxycodone/acetaminophen|10/325 mg|||"_s, u"Vicodin|hydrocodone/acetaminophen|5/300 mg|||"_s});
    // Or the ingredients, with a form before it or without.
    row(u"Vicodin (hydrocodone 5 mg/acetaminophen 300 mg) #30"_s, {u"Vicodin|hydrocodone/acetaminophen|5/300 mg|||"_s});
    row(u"Vicodin (acetaminophen 300 mg and hydrocodone 5 mg) #30"_s,
        {u"Vicodin|hydrocodone/acetaminophen|5/300 mg|||"_s});
    row(u"LidoPro (capsaicin/lidocaine/menthol/methyl salicylate) 90gm"_s,
        {u"LidoPro|capsaicin/lidocaine/menthol/methyl salicylate||||"_s});
    row(u"LidoPro ointment (capsaicin/lidocaine/menthol/methyl salicylate) 90gm"_s,
        {u"LidoPro|capsaicin/lidocaine/menthol/methyl salicylate||ointment||"_s});
    row(u"Terocin topical lotion (menthol/capsaicin/lidocaine) 90ml"_s, {u"Terocin|||lotion||"_s});
    row(u"Pennsaid solution (diclofenac 2%) 112 gm"_s, {u"Pennsaid|diclofenac|2 %|solution||"_s});
    row(u"Butrans patch (buprenorphine 20 mcg/hr) #4"_s, {u"Butrans|buprenorphine|20 mcg/hr|patch||"_s});
    row(u"FluriFlex (flurbiprofen 12%, cyclobenzaprine 8%) 90 gm"_s,
        {u"flurbiprofen|flurbiprofen|12 %|||"_s, u"cyclobenzaprine|cyclobenzaprine|8 %|||"_s});
    row(u"Celebrex 200mg one daily"_s, {u"Celebrex|celecoxib|200 mg||one daily|one"_s});
    row(u"Dexamethasone Micro 0.2%, Ketoprofen 10%"_s,
        {u"Dexamethasone|dexamethasone|0.2 %|||"_s, u"Ketoprofen|ketoprofen|10 %|||"_s});
    row(u"Zorbium gel 120gm"_s, {u"Zorbium|||gel||"_s});
    row(u"Zorbium #60"_s, {u"Zorbium|||||"_s});
    row(u"Massage #6"_s, {});
    row(u"MRI of the knee"_s, {});
    row(u"Acupuncture with Capsaicin patch"_s, {});
}

void TestRequestGrammar::readsMedications()
{
    QFETCH(const QString, line);
    QTEST(told(read(line), line), "medications");
}

void TestRequestGrammar::countsInjectionsNotWhatIsInjected()
{
    const auto quantity = [](const QString& line) {
        const RequestParts parts = read(line);
        return parts.quantity ? parts.quantity->text : QString();
    };
    QCOMPARE(quantity(u"Injections x 3 into the left wrist with 0.25% Marcaine 3ml and Kenalog 10mg"_s), u"3"_s);
    QCOMPARE(quantity(u"Left wrist injection with Marcaine 0.5% 2 cc"_s), QString());
    QCOMPARE(quantity(u"Left wrist injection with 2 ml of 1% Lidocaine"_s), QString());
}

void TestRequestGrammar::readsQuantities_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("refills");
    QTest::addColumn<QString>("duration");
    const auto row = [](const QString& line, const QString& quantity, const QString& refills, const QString& duration) {
        QTest::newRow(qPrintable(line)) << line << quantity << refills << duration;
    };
    row(u"Soma 350mg #60"_s, u"60"_s, {}, {});
    row(u"Soma 350mg # 60 x 3 refills"_s, u"60"_s, u"3"_s, {});
    row(u"Soma 350mg #60 with one refill"_s, u"60"_s, u"1"_s, {});
    row(u"Soma 350mg #60, 2 refill"_s, u"60"_s, u"2"_s, {});
    row(u"Soma 350mg #60 w/ 2 refills"_s, u"60"_s, u"2"_s, {});
    row(u"Soma 350mg #60 x3 refills"_s, u"60"_s, u"3"_s, {});
    row(u"Soma 350mg #60 refills: 4"_s, u"60"_s, u"4"_s, {});
    row(u"Soma 350mg #60 no refills"_s, u"60"_s, u"0"_s, {});
    row(u"Three refills of Soma 350mg #60"_s, u"60"_s, u"3"_s, {});
    row(u"Soma 350mg, 30 day supply, for a total of 90"_s, u"90"_s, {}, u"30 days"_s);
    row(u"Soma 350mg #60 day supply: 30"_s, u"60"_s, {}, u"30 days"_s);
    row(u"One month supply of Soma 350mg"_s, {}, {}, u"1 month"_s);
    row(u"Three months coverage of Soma 350mg"_s, {}, {}, u"3 months"_s);
    row(u"Soma 350mg QTY: 2"_s, u"2"_s, {}, {});
    row(u"Soma 350mg (unknown quantity)"_s, {}, {}, {});
    row(u"One (1) prescription of Soma 350mg #96"_s, u"96"_s, {}, {});
    row(u"Soma 350mg 90 tablets"_s, u"90 tablets"_s, {}, {});
    row(u"Soma 350mg tablets 90"_s, u"90"_s, {}, {});
    row(u"Terocin patches #1 box"_s, u"1 box"_s, {}, {});
    row(u"Lidocaine ointment 5% 50.5gm"_s, u"50.5 gm"_s, {}, {});
    row(u"Lidocaine 5%, Baclofen 2%, 120grams #1"_s, u"120 grams"_s, {}, {});
    row(u"Fanatrex 25mg/ml oral suspension 420ml"_s, u"420 ml"_s, {}, {});
    row(u"Lactulose 15ml, one (1) bottle"_s, u"1 bottle"_s, {}, {});
    row(u"Soma 350mg thirty count"_s, u"thirty"_s, {}, {});
    row(u"Soma 350mg #30pc"_s, u"30"_s, {}, {});
    row(u"Topical compound Ketoprofen/Lidocaine 240gm"_s, u"240 gm"_s, {}, {});
    row(u"Tylenol with Codeine #3 #45"_s, u"45"_s, {}, {});
    row(u"Soma 350mg #222222222222"_s, u"222222222222"_s, {}, {});
    row(u"Soma 350mg #O.ne"_s, {}, {}, {});
    row(u"Soma 350mg #2222222222222"_s, {}, {}, {}); // thirteen figures count nothing
    row(u"Soma 350mg #\u0663\u0663"_s, {}, {}, {}); // and figures of another script are none
    row(u"Soma 350mg"_s, {}, {}, {});
}

void TestRequestGrammar::readsQuantities()
{
    QFETCH(const QString, line);
    const RequestParts parts = read(line);
    QCOMPARE(parts.kind.kind, u"drug"_s);
    QTEST(textOf(parts.quantity), "quantity");
    QTEST(textOf(parts.refills), "refills");
    QTEST(textOf(parts.duration), "duration");
}

void TestRequestGrammar::isUnsureOfOneQuantityOfSeveral()
{
    const auto sureness = [](const QString& line) { return read(line).quantity.value_or(Phrase()).confidence; };
    QVERIFY(sureness(u"Ultram 50mg #30 and Robaxin 750mg #60"_s) < Field::lowConfidence);
    QVERIFY(sureness(u"8 visits of acupuncture and 6 visits of physical therapy"_s) < Field::lowConfidence);
    QVERIFY(sureness(u"Ultram 50mg #30"_s) >= Field::lowConfidence);
    QVERIFY(sureness(u"Ultram 50mg, 30 tablets (#30)"_s) >= Field::lowConfidence);
}

void TestRequestGrammar::isUnsureOfAFigureThatMayBeALetter()
{
    const auto quantity = [](const QString& line) { return read(line).quantity.value_or(Phrase()); };
    QCOMPARE(quantity(u"Colace 100mg #6O"_s).text, u"6"_s);
    QVERIFY(quantity(u"Colace 100mg #6O"_s).confidence < Field::lowConfidence);
    QVERIFY(quantity(u"Colace 100mg #1OO"_s).confidence < Field::lowConfidence);
    QVERIFY(quantity(u"Colace 100mg #60"_s).confidence >= Field::lowConfidence);
    QVERIFY(quantity(u"Colace 100mg #60tabs"_s).confidence >= Field::lowConfidence);
}

void TestRequestGrammar::isUnsureOfAQuantityWithTimesBehind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("x3") << u"Baclofen 10mg #60 x3"_s << u"60"_s << false;
    QTest::newRow("in a bracket") << u"Baclofen 10mg #60 (x 3)"_s << u"60"_s << false;
    QTest::newRow("times") << u"Maxalt 10mg #12 times 2"_s << u"12"_s << false;
    QTest::newRow("of an amount") << u"Menthoderm gel 240gm x2"_s << u"240 gm"_s << false;
    QTest::newRow("of a tube") << u"Menthoderm gel 240gm tube x 2"_s << u"2"_s << false;
    QTest::newRow("marked behind an amount") << u"Menthoderm gel 240gm #2"_s << u"2"_s << false;
    QTest::newRow("once") << u"Baclofen 10mg #60 x 1"_s << u"60"_s << true;
    QTest::newRow("one package") << u"Menthoderm gel 240gm #1"_s << u"240 gm"_s << true;
    QTest::newRow("months") << u"Baclofen 10mg #60 x 3 months"_s << u"60"_s << true;
    QTest::newRow("refills") << u"Baclofen 10mg #60 x 3 refills"_s << u"60"_s << true;
    QTest::newRow("alone") << u"Baclofen 10mg x 60"_s << u"60"_s << true;
}

void TestRequestGrammar::isUnsureOfAQuantityWithTimesBehind()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isSure);
    const RequestParts parts = read(line);
    QTEST(textOf(parts.quantity), "quantity");
    QCOMPARE(parts.quantity->confidence >= Field::lowConfidence, isSure);
    QVERIFY(isSure || parts.quantity->rule);
}

// A value's spans hold its words and nothing else.
void TestRequestGrammar::aBracketBetweenNumberAndUnitIsNoWord()
{
    for (const QString& line : {u"Injection of Marcaine 1cc and Kenalog(8)cc"_s, u"Naproxen 500mg (60)tablets"_s,
             u"Physical therapy (8)visits"_s, u"Gabapentin cream (120)gm"_s}) {
        const RequestParts parts = read(line);
        QList<std::optional<Phrase>> phrases {parts.quantity, parts.duration};
        for (const MedicationParts& medication : parts.medications)
            phrases += {medication.dose, medication.strength, medication.quantity};
        qsizetype seen = 0;
        for (const std::optional<Phrase>& phrase : phrases) {
            if (!phrase)
                continue;
            ++seen;
            for (const Span span : phrase->spans)
                QVERIFY2(!span.of(line).contains(u')'), qPrintable(span.of(line).toString()));
        }
        QVERIFY2(seen > 0, qPrintable(line));
    }
}

void TestRequestGrammar::keepsEveryDoseInTheFrequency()
{
    const RequestParts parts = read(u"Baclofen 10mg 2 tabs qam, 1 tab qpm and 3 tabs qhs #180"_s);
    QCOMPARE(parts.medications.size(), 1);
    const MedicationParts& medication = parts.medications.first();
    QCOMPARE(textOf(medication.frequency), u"2 tabs qam, 1 tab qpm and 3 tabs qhs"_s);
    QCOMPARE(textOf(medication.dose), u"2 tabs"_s);
    QVERIFY(medication.dose->confidence < Field::lowConfidence);
    // Apart from one another only the first is kept, and that is unsure; a bracket that says the same is none.
    const RequestParts apart = read(u"Baclofen 10mg 2 tabs qam #180 with food"_s);
    QCOMPARE(textOf(apart.medications.first().frequency), u"2 tabs qam"_s);
    QVERIFY(apart.medications.first().frequency->confidence < Field::lowConfidence);
    const RequestParts same = read(u"Baclofen 10mg at bedtime (qhs) #30"_s);
    QVERIFY(same.medications.first().frequency->confidence >= Field::lowConfidence);
}

void TestRequestGrammar::givesEachDrugItsOwn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("own"); // "quantity|refills|form|frequency" of each drug
    const auto row
        = [](const QString& line, const QStringList& own) { QTest::newRow(qPrintable(line)) << line << own; };
    row(u"Soma 350 mg #60"_s, {u"|||"_s}); // the item's
    row(u"Zorbium 100 mg #60 and Ultram 50 mg #90"_s, {u"60|||"_s, u"90|||"_s});
    row(u"Zorbium 100 mg #60 with 1 refill; Ultram 50 mg tablets TID #90"_s, {u"60|1||"_s, u"90||tablet|TID"_s});
    row(u"60 tablets of Zorbium 100 mg and 30 capsules of Quantrex 20 mg"_s,
        {u"60 tablets||tablet|"_s, u"30 capsules||capsule|"_s});
    row(u"Terocin patch #30; Zyxomol 10 mg BID"_s, {u"30||patch|"_s, u"|||BID"_s});
    row(u"Soma 350 mg #60, Ultram 50 mg, Valium 5 mg #30"_s, {u"60|||"_s, u"|||"_s, u"30|||"_s});
    // Only the last may have it, unless it is said of each.
    row(u"Soma 350 mg and Ultram 50 mg #90"_s, {u"|||"_s, u"90|||"_s});
    row(u"Soma 350 mg and Ultram 50 mg #90 each"_s, {u"90|||"_s, u"90|||"_s});
    row(u"Soma 350 mg and Ultram 50 mg tablets bid"_s, {u"||tablet|bid"_s, u"||tablet|bid"_s});
    // A mixture has one for all; two of them each their own.
    row(u"Ketoprofen 20%, menthol 5% cream 120 gm"_s, {u"||cream|"_s, u"||cream|"_s});
    row(u"Ketoprofen 20%, menthol 5% cream 120 gm and Gabapentin 10% gel 60 gm"_s,
        {u"120 gm||cream|"_s, u"120 gm||cream|"_s, u"60 gm||gel|"_s});
    row(u"Compound: ketoprofen 10%; lidocaine 5% cream"_s, {u"||cream|"_s, u"||cream|"_s});
    row(u"Ultram 50 mg #90 (Tramadol)"_s, {u"|||"_s});
}

void TestRequestGrammar::givesEachDrugItsOwn()
{
    QFETCH(const QString, line);
    QStringList own;
    for (const MedicationParts& m : read(line).medications)
        own.append(QStringList {textOf(m.quantity), textOf(m.refills), textOf(m.form), textOf(m.frequency)}.join(u'|'));
    QTEST(own, "own");
}

void TestRequestGrammar::readsTherapies_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("bodyPart");
    const auto row
        = [](const QString& line, const QString& quantity, const QString& schedule, const QString& bodyPart) {
              QTest::newRow(qPrintable(line)) << line << quantity << schedule << bodyPart;
          };
    row(u"Massage 2 times a week for 6 weeks"_s, {}, u"2 times a week for 6 weeks"_s, {});
    row(u"Massage 2-3 times a week"_s, {}, u"2-3 times a week"_s, {});
    row(u"Massage twice weekly for the neck"_s, {}, u"twice weekly"_s, u"neck"_s);
    row(u"Massage 2x6"_s, {}, u"2x6"_s, {});
    row(u"Massage two times four visits (8)"_s, u"8"_s, u"two times four visits"_s, {});
    row(u"Massage two times a week times three weeks, left hand"_s, {}, u"two times a week times three weeks"_s,
        u"left hand"_s);
    row(u"Massage #6"_s, u"6"_s, {}, {});
    row(u"Massage times 6"_s, u"6"_s, {}, {});
    row(u"Eight (8) massage sessions"_s, u"8 sessions"_s, {}, {});
    row(u"Twelve massage visits for the right ankle and left foot"_s, u"Twelve visits"_s, {},
        u"right ankle and left foot"_s);
    row(u"Massage (unspecified quantity)"_s, {}, {}, {});
}

void TestRequestGrammar::readsTherapies()
{
    QFETCH(const QString, line);
    const RequestParts parts = read(line);
    QCOMPARE(parts.kind.kind, u"therapy"_s);
    QVERIFY(parts.medications.isEmpty());
    QTEST(textOf(parts.quantity), "quantity");
    QTEST(textOf(parts.schedule), "schedule");
    QFETCH(const QString, bodyPart);
    QCOMPARE(parts.bodyParts.isEmpty() ? QString() : parts.bodyParts.first().of(line).toString(), bodyPart);
}

void TestRequestGrammar::readsHowLongATherapyGoesOn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("duration");
    const auto row = [](const QString& line, const QString& schedule, const QString& duration) {
        QTest::newRow(qPrintable(line)) << line << schedule << duration;
    };
    row(u"Daily massage for 4 weeks"_s, u"Daily"_s, u"4 weeks"_s);
    row(u"Massage twice weekly, for 6 months"_s, u"twice weekly, for 6 months"_s, {});
    row(u"Massage 2x6 over 6 weeks"_s, u"2x6"_s, {});
    row(u"Massage for 4 weeks"_s, {}, u"4 weeks"_s);
}

void TestRequestGrammar::readsHowLongATherapyGoesOn()
{
    QFETCH(const QString, line);
    const RequestParts parts = read(line);
    QTEST(textOf(parts.schedule), "schedule");
    QTEST(textOf(parts.duration), "duration");
}

void TestRequestGrammar::readsDatesOfService()
{
    for (const QString& line : {u"Retrospective Soma 350mg #30 DOS: 11/14/16"_s, u"CT of the jaw (DOS 11/14/2016)"_s,
             u"EKG, date of service November 14, 2016"_s})
        QCOMPARE(textOf(read(line).dateOfService), u"2016-11-14"_s);
    const RequestParts order = read(u"Soma 350mg #30 per 12/07/2016 order"_s);
    QVERIFY(!order.dateOfService);
    QCOMPARE(textOf(order.quantity), u"30"_s);
}

void TestRequestGrammar::isUnsureOfOneDateOfSeveral_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("two") << u"Lumbar brace (DOS: 02/03/2015, 05/06/2015)"_s << false;
    QTest::newRow("a range") << u"Inpatient stay DOS 2/3/15-2/5/15"_s << false;
    QTest::newRow("a range in words") << u"Inpatient stay DOS 2/3/2015 through 2/5/2015"_s << false;
    QTest::newRow("named twice") << u"Lumbar brace DOS 2/3/15 and knee brace DOS 2/5/15"_s << false;
    QTest::newRow("one") << u"Lumbar brace DOS 2/3/15"_s << true;
    QTest::newRow("of an order") << u"Lumbar brace DOS 2/3/15 per 1/20/2015 order"_s << true;
}

void TestRequestGrammar::isUnsureOfOneDateOfSeveral()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isSure);
    const RequestParts parts = read(line);
    QCOMPARE(textOf(parts.dateOfService), u"2015-02-03"_s);
    QCOMPARE(parts.dateOfService->confidence >= Field::lowConfidence, isSure);
}

void TestRequestGrammar::survivesAnyText_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("signs") << u"#/-%(),:;#"_s;
    QTest::newRow("numbers") << u"1/2/3-4-5 6,7 8.9. .5 #"_s;
    QTest::newRow("a number without end") << u"Soma 350mg #1"_s + u"0"_s.repeated(400) + u" grams"_s;
    QTest::newRow("open bracket") << u"Soma (carisoprodol 350mg #"_s;
    QTest::newRow("half phrases") << u"q every x refills of qty supply one"_s;
    QTest::newRow("long") << u"Soma 350mg #60 "_s.repeated(150);
}

void TestRequestGrammar::survivesAnyText()
{
    QFETCH(const QString, line);
    for (qsizetype end = 0; end <= line.size(); end += std::max<qsizetype>(1, line.size() / 40)) {
        const RequestParts parts = readRequestLine(line, {0, end}, DrugLexicon::builtIn());
        for (const MedicationParts& medication : parts.medications)
            QVERIFY(medication.drug.name.start >= 0 && medication.drug.name.end <= end);
        if (parts.quantity) {
            for (const Span span : parts.quantity->spans)
                QVERIFY(span.end <= end);
        }
    }
}

QTEST_GUILESS_MAIN(TestRequestGrammar)
#include "tst_requestgrammar.moc"
