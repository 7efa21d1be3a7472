// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/frequencymeant.h"

#include <QTest>

using namespace imr;

class TestFrequencyMeant final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipOfThePenIsSeenThrough_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("another letter") << "bib" << "bid";
        QTest::newRow("letters swapped") << "tdi" << "tid";
        QTest::newRow("capitals") << "BIB" << "bid";
        QTest::newRow("a letter too many") << "bidd" << "bid";
        QTest::newRow("one word of two") << "bib prn" << "bid prn";
        QTest::newRow("the other word") << "bid pnr" << "bid prn";
        QTest::newRow("a word in full") << "dialy" << "daily";
        QTest::newRow("two as near") << "qd x" << "";
        QTest::newRow("between tid, qid and bid") << "xid" << "";
        QTest::newRow("too far") << "bxx" << "";
        QTest::newRow("a letter") << "b" << "";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("blanks") << "   " << "";
        QTest::newRow("two slips") << "bib pnr" << "";
        QTest::newRow("other script") << QStringLiteral("б.и.д") << "";
    }
    void aSlipOfThePenIsSeenThrough()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, meant);
        QCOMPARE(core::frequencyMeant(written), meant);
    }

    void whatIsMeantIsAFrequency()
    {
        for (const QString& known : {QStringLiteral("bid"), QStringLiteral("q6hrs prn"), QStringLiteral("twice a day")})
            QVERIFY2(core::isFrequency(known), qPrintable(known));
        for (const QString& unknown : {QStringLiteral("bib"), QStringLiteral("tdi"), QString()})
            QVERIFY2(!core::isFrequency(unknown), qPrintable(unknown));
    }
};

QTEST_GUILESS_MAIN(TestFrequencyMeant)
#include "tst_frequencymeant.moc"
