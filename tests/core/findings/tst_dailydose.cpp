// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/dailydose.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

// "2", "4-12", "" when nothing was understood; numbers with two decimals at most.
QString said(const std::optional<Amount>& amount)
{
    if (!amount)
        return {};
    const auto number = [](double value) { return QString::number(qRound(value * 100) / 100.0); };
    return amount->least == amount->most ? number(amount->least) : number(amount->least) + u'-' + number(amount->most);
}

} // namespace

class TestDailyDose final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPiecesADay_data();
    void countsPiecesADay();
    void countsDays_data();
    void countsDays();
    void countsPieces_data();
    void countsPieces();
};

void TestDailyDose::countsPiecesADay_data()
{
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char* frequency, const char* pieces) {
        QTest::newRow(frequency) << QString::fromUtf8(frequency) << QString::fromUtf8(pieces);
    };
    row("bid", "2");
    row("TID", "3");
    row("b.i.d.", "2");
    row("qid prn", "0-4");
    row("q6h", "4");
    row("q6hrs prn", "0-4");
    row("q 4-6 h", "4-6");
    row("q4-6 hours as needed", "0-6");
    row("qhs", "1");
    row("HS", "1");
    row("daily", "1");
    row("nightly", "1");
    row("once a day", "1");
    row("once daily", "1");
    row("twice a day", "2");
    row("twice daily as needed for pain", "0-2");
    row("3 times a day", "3");
    row("three times daily", "3");
    row("2-3 times a day", "2-3");
    row("two to three times per day", "2-3");
    row("every 8 hours", "3");
    row("every 4-6 hours", "4-6");
    row("every six hours", "4");
    row("every other day", "0.5");
    row("every 3 days", "0.33");
    row("weekly", "0.14");
    row("twice a week", "0.29");
    row("at bedtime", "1");
    row("every night", "1");
    row("1 tablet daily", "1");
    row("one tablet twice daily", "2");
    row("one by mouth, three times a day", "3");
    row("1-2 tabs orally every 4-6 hrs as needed", "0-12");
    row("1-2 tablets every 6 hours", "4-8");
    row("two capsules at bedtime", "2");
    row("1 po bid", "2");
    row("take 1 tablet by mouth at bedtime", "1");
    row("up to 4 times daily", "0-4");
    row("bbd", "");
    row("as directed", "");
    row("tid and at bedtime", "");
    row("", "");
}

void TestDailyDose::countsPiecesADay()
{
    QFETCH(const QString, frequency);
    QTEST(said(piecesADay(frequency)), "pieces");
}

void TestDailyDose::countsDays_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QString>("days");
    QTest::newRow("days") << u"30 days"_s << u"30"_s;
    QTest::newRow("a day") << u"1 day"_s << u"1"_s;
    QTest::newRow("weeks") << u"2 weeks"_s << u"14"_s;
    QTest::newRow("a month has 28 to 31") << u"one month"_s << u"28-31"_s;
    QTest::newRow("months") << u"3 months"_s << u"84-93"_s;
    QTest::newRow("a range") << u"7-10 days"_s << u"7-10"_s;
    QTest::newRow("unknown") << u"unknown"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestDailyDose::countsDays()
{
    QFETCH(const QString, duration);
    QTEST(said(daysOf(duration)), "days");
}

void TestDailyDose::countsPieces_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<double>("pieces");
    QTest::newRow("a number") << u"60"_s << 60.0;
    QTest::newRow("tablets") << u"60 tablets"_s << 60.0;
    QTest::newRow("words") << u"thirty patches"_s << 30.0;
    QTest::newRow("weighed") << u"120 grams"_s << 0.0;
    QTest::newRow("packed") << u"1 box"_s << 0.0;
    QTest::newRow("a range tells no number") << u"60-90"_s << 0.0;
    QTest::newRow("unknown") << u"unknown quantity"_s << 0.0;
    QTest::newRow("none of it") << u"0"_s << 0.0;
}

void TestDailyDose::countsPieces()
{
    QFETCH(const QString, quantity);
    QTEST(piecesOf(quantity).value_or(0), "pieces");
}

QTEST_APPLESS_MAIN(TestDailyDose)
#include "tst_dailydose.moc"
