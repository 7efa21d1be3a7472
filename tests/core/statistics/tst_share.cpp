// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/share.h"

#include <QTest>

using namespace imr::core;

class TestShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHonestAboutFewCases_data();
    void isHonestAboutFewCases();
    void ofNothingNothingIsKnown();
};

// The bounds were worked out by hand from the formula.
void TestShare::isHonestAboutFewCases_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("2 of 2") << 2 << 2 << 0.3424 << 1.0;
    QTest::newRow("0 of 10") << 0 << 10 << 0.0 << 0.2775;
    QTest::newRow("5 of 10") << 5 << 10 << 0.2366 << 0.7634;
    QTest::newRow("810 of 900") << 810 << 900 << 0.8786 << 0.9179;
}

void TestShare::isHonestAboutFewCases()
{
    QFETCH(const int, count);
    QFETCH(const int, of);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const ShareInterval interval = Share {count, of}.interval();
    QVERIFY2(qAbs(interval.low - low) < 0.0001, qPrintable(QString::number(interval.low)));
    QVERIFY2(qAbs(interval.high - high) < 0.0001, qPrintable(QString::number(interval.high)));
}

void TestShare::ofNothingNothingIsKnown()
{
    QCOMPARE(Share {}.value(), 0.0);
    QCOMPARE(Share {}.interval().low, 0.0);
    QCOMPARE(Share {}.interval().high, 1.0);
}

QTEST_APPLESS_MAIN(TestShare)
#include "tst_share.moc"
