// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/request/disputedrequest.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

DisputedItem itemOf(const QString& request)
{
    DisputedItem item;
    readRequest(request, {0, request.size()}, {DrugLexicon::builtIn(), GuidelineIndex::builtIn()}, item);
    return item;
}

} // namespace

class TestRequestLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAModifiedRequest();
    void partsARequestThatIsAllInDispute();
    void worksWithoutTheLastIs();
    void readsTheOriginalNamedFirst();
    void takesWhatOnlyTheOriginalTells();
    void completesADrugFromTheOriginal();
    void saysWhatItGuessed();
    void pointsAtWordsThatStandApart();
    void leavesAPlainRequestAlone();
    void readsWhatABracketGrants();
    void isUnsureWhereAGrantIsTold_data();
    void isUnsureWhereAGrantIsTold();
};

void TestRequestLedger::partsAModifiedRequest()
{
    const DisputedItem item
        = itemOf(u"Soma 350mg #90 was the original request. Soma 350mg\n#60 was authorized by the Claims "
                 "Administrator. The remaining IMR eligible portion of the original request, Soma 350mg "
                 "#30 is"_s);
    QCOMPARE(item.original.text(), u"Soma 350mg #90"_s);
    QCOMPARE(item.authorized.text(), u"Soma 350mg #60"_s);
    QCOMPARE(item.disputed.text(), u"Soma 350mg #30"_s);
    QCOMPARE(item.quantity.text(), u"30"_s);
    QCOMPARE(item.medications.size(), 1);
    QCOMPARE(item.kind.text(), u"drug"_s);
}

void TestRequestLedger::partsARequestThatIsAllInDispute()
{
    const DisputedItem item
        = itemOf(u"Massage (unknown quantity) was the original request. The Claims Administrator authorized "
                 "Massage, 6 sessions, leaving the original request IMR eligible. The original request, "
                 "Massage (unknown quantity) is"_s);
    QCOMPARE(item.original.text(), u"Massage (unknown quantity)"_s);
    QCOMPARE(item.authorized.text(), u"Massage, 6 sessions"_s);
    QCOMPARE(item.disputed.text(), u"Massage (unknown quantity)"_s);
    QVERIFY(item.quantity.isEmpty());
}

void TestRequestLedger::worksWithoutTheLastIs()
{
    const DisputedItem item
        = itemOf(u"Ten massage visits was the original request. Six massage visits was authorized by the "
                 "Claims Administrator. The remaining IMR eligible portion of the original request, Four "
                 "massage visits"_s);
    QCOMPARE(item.disputed.text(), u"Four massage visits"_s);
    QCOMPARE(item.quantity.text(), u"Four visits"_s);
}

void TestRequestLedger::readsTheOriginalNamedFirst()
{
    const DisputedItem item
        = itemOf(u"The original request was for Mobic 7.5mg #60. Mobic 7.5mg #20 was certified by the Claims "
                 "Administrator. The remaining IMR eligible portion of the original request, Mobic 7.5mg #40 is"_s);
    QCOMPARE(item.original.text(), u"Mobic 7.5mg #60"_s);
    QCOMPARE(item.authorized.text(), u"Mobic 7.5mg #20"_s);
    QCOMPARE(item.disputed.text(), u"Mobic 7.5mg #40"_s);
}

void TestRequestLedger::takesWhatOnlyTheOriginalTells()
{
    const DisputedItem item
        = itemOf(u"Massage of the neck 2 times a week for 6 weeks (12) was the original request. Massage, 4 "
                 "sessions was authorized by the Claims Administrator. The remaining IMR eligible portion of "
                 "the original request, Massage, 8 sessions is"_s);
    QCOMPARE(item.quantity.text(), u"8 sessions"_s);
    QCOMPARE(item.schedule.text(), u"2 times a week for 6 weeks"_s);
    QCOMPARE(item.bodyPart.text(), u"neck"_s);
}

void TestRequestLedger::completesADrugFromTheOriginal()
{
    const DisputedItem item = itemOf(
        u"Retrospective Soma 350mg tablets #90 (DOS 2/3/15) was the original request. Soma #60 was authorized by "
        "the Claims Administrator. The remaining IMR eligible portion of the original request, Soma #30 is"_s);
    QCOMPARE(item.medications.size(), 1);
    QCOMPARE(item.medications[0].strength.text(), u"350 mg"_s);
    QCOMPARE(item.medications[0].form.text(), u"tablet"_s);
    QCOMPARE(item.quantity.text(), u"30"_s);
    QCOMPARE(item.dateOfService.text(), u"2015-02-03"_s);
}

void TestRequestLedger::saysWhatItGuessed()
{
    const DisputedItem near = itemOf(u"Somma Flexiril 10mg bib #60"_s);
    const DisputedItem flexeril = itemOf(u"Flexiril 10mg bib #60"_s);
    const Medication& guess = flexeril.medications[0];
    QCOMPARE(guess.drug.text(), u"Flexiril"_s);
    QCOMPARE(guess.generic.text(), u"cyclobenzaprine"_s);
    QVERIFY(guess.generic.confidence < Field::lowConfidence);
    QVERIFY2(guess.generic.rule.contains(u"guess"_s), qPrintable(guess.generic.rule));
    QVERIFY(guess.drug.confidence < Field::lowConfidence);
    QCOMPARE(guess.frequency.text(), u"bib"_s);
    QVERIFY(guess.frequency.confidence < Field::lowConfidence);
    QVERIFY(near.medications[0].generic.isEmpty());

    const DisputedItem bracket = itemOf(u"Zorbium (tramadol) 50mg #60"_s);
    QCOMPARE(bracket.medications[0].generic.text(), u"tramadol"_s);
    QVERIFY(bracket.medications[0].generic.rule.contains(u"bracket"_s));
    const DisputedItem known = itemOf(u"Ultram 50mg #60"_s);
    QCOMPARE(known.medications[0].generic.rule, u"drug lexicon"_s);
    const DisputedItem unknown = itemOf(u"Zorbium 50mg #60"_s);
    QCOMPARE(unknown.medications[0].drug.text(), u"Zorbium"_s);
    QVERIFY(unknown.medications[0].generic.isEmpty());
    QVERIFY(unknown.medications[0].drug.confidence < Field::lowConfidence);
}

void TestRequestLedger::pointsAtWordsThatStandApart()
{
    const QString request = u"Twelve massage\nvisits; Tramadol 150mg ER"_s;
    const DisputedItem visits = itemOf(u"Twelve massage\nvisits"_s);
    QCOMPARE(visits.quantity.spans().size(), 2);
    QCOMPARE(visits.quantity.spans().at(1).of(request).toString(), u"visits"_s);
    const QString drug = u"Tramadol 150mg ER #30"_s;
    const DisputedItem tramadol = itemOf(drug);
    QCOMPARE(tramadol.medications[0].drug.text(), u"Tramadol ER"_s);
    QCOMPARE(tramadol.medications[0].drug.spans().size(), 2);
    QCOMPARE(tramadol.medications[0].generic.origin, Origin::Inferred);
    QCOMPARE(tramadol.medications[0].generic.spans().constFirst().of(drug).toString(), u"Tramadol"_s);
}

void TestRequestLedger::leavesAPlainRequestAlone()
{
    const DisputedItem item = itemOf(u"Soma 350mg #90"_s);
    QVERIFY(item.original.isEmpty() && item.authorized.isEmpty() && item.disputed.isEmpty());
    QVERIFY(itemOf(QString()).request.isEmpty());
}

void TestRequestLedger::readsWhatABracketGrants()
{
    const DisputedItem item
        = itemOf(u"Opana 10mg #90 with 2 refills (modified by the Claims\nAdministrator to #60 with no refills)"_s);
    QCOMPARE(item.original.text(), u"Opana 10mg #90 with 2 refills"_s);
    QCOMPARE(item.authorized.text(), u"#60 with no refills"_s);
    QVERIFY(item.disputed.isEmpty());
    QCOMPARE(item.quantity.text(), u"90"_s);
    QCOMPARE(item.refills.text(), u"2"_s);
    QVERIFY(item.quantity.confidence < Field::lowConfidence);
    QVERIFY(item.refills.confidence < Field::lowConfidence);
    QCOMPARE(item.medications.size(), 1);
    QCOMPARE(item.medications.first().strength.text(), u"10 mg"_s);
}

void TestRequestLedger::isUnsureWhereAGrantIsTold_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("modified to") << u"Opana 10mg #90, modified to #60"_s << false;
    QTest::newRow("certified") << u"Massage 12 visits (6 visits certified by UR) for the neck"_s << false;
    QTest::newRow("in the middle") << u"Massage 12 visits (modified to 6 visits) for the neck"_s << false;
    QTest::newRow("count first") << u"Opana 10mg #90 (#60 authorized)"_s << false;
    QTest::newRow("earlier visits") << u"Massage 12 visits (previously authorized 6)"_s << true;
    QTest::newRow("a day") << u"Massage 12 visits (approved 3/4/2015)"_s << true;
    QTest::newRow("a name") << u"Massage 12 visits by a certified therapist"_s << true;
}

void TestRequestLedger::isUnsureWhereAGrantIsTold()
{
    QFETCH(const QString, request);
    QFETCH(const bool, isSure);
    const DisputedItem item = itemOf(request);
    QVERIFY(!item.quantity.isEmpty());
    QVERIFY(item.original.isEmpty());
    QCOMPARE(item.quantity.confidence >= Field::lowConfidence, isSure);
}

QTEST_GUILESS_MAIN(TestRequestLedger)
#include "tst_requestledger.moc"
