// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/request/disputedrequest.h"
#include "core/request/requestcount.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

QString told(const std::optional<RequestedCount>& count)
{
    return count ? (QString::number(count->number) + u' ' + count->unit).trimmed() : QString();
}

std::optional<LedgerCounts> countsOf(const QString& original, const QString& authorized, const QString& disputed)
{
    const QString request
        = u"%1 was the original request. %2 was authorized by the Claims Administrator. The remaining "
          "IMR eligible portion of the original request, %3 is"_s.arg(original, authorized, disputed);
    DisputedItem item;
    readRequest(request, {0, request.size()}, {DrugLexicon::builtIn(), GuidelineIndex::builtIn()}, item);
    return ledgerCounts(item, DrugLexicon::builtIn());
}

} // namespace

class TestRequestCount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuantities_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("count");
        QTest::newRow("bare") << u"60"_s << u"60"_s;
        QTest::newRow("thousands") << u"1,000"_s << u"1000"_s;
        QTest::newRow("unit") << u"60 tablets"_s << u"60 tablet"_s;
        QTest::newRow("words") << u"Twenty-four Sessions"_s << u"24 visit"_s;
        QTest::newRow("fraction") << u"106.32 gm"_s << u"106.32 gm"_s;
        QTest::newRow("range") << u"2-3 visits"_s << QString();
        QTest::newRow("no number") << u"some"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void readsQuantities()
    {
        QFETCH(const QString, quantity);
        QTEST(told(countOf(quantity)), "count");
    }

    void countsTheVisitsOfASchedule_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("count");
        QTest::newRow("a week for weeks") << u"2 times a week for 6 weeks"_s << u"12 visit"_s;
        QTest::newRow("words") << u"three times a week over two weeks"_s << u"6 visit"_s;
        QTest::newRow("twice") << u"twice weekly for four weeks"_s << u"8 visit"_s;
        QTest::newRow("times") << u"2x6"_s << u"12 visit"_s;
        QTest::newRow("ranges") << u"2-3 times a week for 6 weeks"_s << QString();
        QTest::newRow("range of weeks") << u"2 times a week for 6-8 weeks"_s << QString();
        QTest::newRow("no end") << u"2 times a week"_s << QString();
        QTest::newRow("months") << u"once a month for 6 months"_s << QString();
        QTest::newRow("hours") << u"4 hours/day 3 days/week for 6 weeks"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void countsTheVisitsOfASchedule()
    {
        QFETCH(const QString, schedule);
        QTEST(told(visitsOf(schedule)), "count");
    }

    void addsUpTheLedger_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("authorized");
        QTest::addColumn<QString>("disputed");
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("adds");
        const auto row
            = [](const char* name, const QString& original, const QString& authorized, const QString& disputed,
                  bool told, bool adds) { QTest::newRow(name) << original << authorized << disputed << told << adds; };
        row("a drug", u"Soma 350mg #90"_s, u"Soma 350mg #60"_s, u"Soma 350mg #30"_s, true, true);
        row("too many", u"Soma 350mg #90"_s, u"Soma 350mg #60"_s, u"Soma 350mg #60"_s, true, false);
        row("a unit once", u"Soma 350mg #90"_s, u"Soma 350mg 60 tablets"_s, u"#30"_s, true, true);
        row("a schedule", u"Physical therapy 2 times a week for 6 weeks"_s, u"Physical therapy 6 sessions"_s,
            u"Physical therapy 6 visits"_s, true, true);
        row("words", u"Twelve massage visits"_s, u"Four massage visits"_s, u"Eight massage visits"_s, true, true);
        row("other units", u"Salonpas 3 boxes"_s, u"Salonpas 60 patches"_s, u"Salonpas 30 patches"_s, false, false);
        row("refills", u"Soma 350mg #90 with 2 refills"_s, u"Soma 350mg #90"_s, u"Soma 350mg #90"_s, false, false);
        row("no number", u"MRI of both knees"_s, u"MRI of the left knee"_s, u"MRI of the right knee"_s, false, false);
        row("all of it", u"Massage, 12 visits"_s, u"Massage, 4 visits"_s, u"massage, 12 visits"_s, false, false);
    }
    void addsUpTheLedger()
    {
        QFETCH(const QString, original);
        QFETCH(const QString, authorized);
        QFETCH(const QString, disputed);
        const auto counts = countsOf(original, authorized, disputed);
        QTEST(counts.has_value(), "told");
        QTEST(counts && counts->addUp(), "adds");
    }

    void countsACorrectedQuantity()
    {
        DisputedItem item;
        const QString request = u"Soma 350mg #90 was the original request. Soma 350mg #60 was authorized by the Claims "
                                "Administrator. The remaining IMR eligible portion of the original request, Soma 350mg "
                                "#60 is"_s;
        readRequest(request, {0, request.size()}, {DrugLexicon::builtIn(), GuidelineIndex::builtIn()}, item);
        item.quantity = Field(Value {u"30"_s, {}});
        item.quantity.origin = Origin::Corrected;
        const auto counts = ledgerCounts(item, DrugLexicon::builtIn());
        QVERIFY(counts);
        QVERIFY(counts->addUp());
        QVERIFY(!ledgerCounts(DisputedItem(), DrugLexicon::builtIn()));
    }
};

QTEST_GUILESS_MAIN(TestRequestCount)
#include "tst_requestcount.moc"
