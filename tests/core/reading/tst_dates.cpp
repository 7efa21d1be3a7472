// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/dates.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void passesOverWhatIsNoDate_data();
    void passesOverWhatIsNoDate();
    void findsOneAfterTheOther();
};

void TestDates::readsEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("slashes") << u"seen 03/09/2011 again"_s << u"2011-03-09"_s;
    QTest::newRow("short") << u"on 3/9/11."_s << u"2011-03-09"_s;
    QTest::newRow("hyphens") << u"on 03-09-2011,"_s << u"2011-03-09"_s;
    QTest::newRow("two digits") << u"on 03-09-98"_s << u"1998-03-09"_s;
    QTest::newRow("dots") << u"on 3.9.2011"_s << u"2011-03-09"_s;
    QTest::newRow("a stray blank") << u"on 03/09/ 2011"_s << u"2011-03-09"_s;
    QTest::newRow("words") << u"on March 9, 2011 he"_s << u"2011-03-09"_s;
    QTest::newRow("short words") << u"on Sept. 9th 2011"_s << u"2011-09-09"_s;
    QTest::newRow("day first in words") << u"on 9 March 2011"_s << u"2011-03-09"_s;
    QTest::newRow("iso") << u"on 2011-03-09"_s << u"2011-03-09"_s;
}

void TestDates::readsEveryForm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, iso);
    const auto date = nextDate(text);
    QVERIFY(date);
    QCOMPARE(date->iso, iso);
    QVERIFY(!date->span.of(text).contains(u"on"_s));
}

void TestDates::passesOverWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a strength") << u"320.5/30/16mg"_s;
    QTest::newRow("no such day") << u"02/30/2011"_s;
    QTest::newRow("no such month") << u"13/13/2011"_s;
    QTest::newRow("pages") << u"pages 74-75, 78"_s;
    QTest::newRow("mixed separators") << u"03/09-2011"_s;
}

void TestDates::passesOverWhatIsNoDate()
{
    QFETCH(const QString, text);
    QVERIFY(!nextDate(text));
}

void TestDates::findsOneAfterTheOther()
{
    const QString text = u"from 01/02/2015 to 02/30/2015 or May 3, 2015"_s;
    const auto first = nextDate(text);
    QVERIFY(first);
    QCOMPARE(first->iso, u"2015-01-02"_s);
    const auto second = nextDate(text, first->span.end);
    QVERIFY(second);
    QCOMPARE(second->iso, u"2015-05-03"_s);
    QVERIFY(!nextDate(text, second->span.end));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
