// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/headerblock.h"
#include "tests/core/parse/inventedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

Letter headerOf(const QString& text)
{
    Letter letter;
    readHeaderBlock(text, {0, text.size()}, letter);
    return letter;
}

} // namespace

class TestHeaderBlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTable();
    void readsLinesOfLabelAndValue();
    void findsTheDateThatAWrappedLabelEnclosesOrPrecedes_data();
    void findsTheDateThatAWrappedLabelEnclosesOrPrecedes();
    void readsATableThatLostItsRows();
    void givesNoLabelAValueOfAnotherKind();
    void leavesOutWhatIsMissing();
    void pointsAtTheWords();
};

void TestHeaderBlock::readsTheTable()
{
    const Letter letter = headerOf(inventedHeader());
    QCOMPARE(letter.caseNumber.text(), u"CM16-0909090"_s);
    QCOMPARE(letter.dateAssigned.text(), u"2017-02-03"_s);
    QCOMPARE(letter.dateOfInjury.text(), u"2016-11-30"_s);
    QCOMPARE(letter.decisionDate.text(), u"2017-03-01"_s);
    QCOMPARE(letter.urDenialDate.text(), u"2017-01-20"_s);
    QCOMPARE(letter.priority.text(), u"Standard"_s);
    QCOMPARE(letter.applicationReceived.text(), u"2017-01-25"_s);
}

void TestHeaderBlock::readsLinesOfLabelAndValue()
{
    const Letter letter = headerOf(u" Case Number: cm13-0000007\nUR Denial Date:  9/2/2013\nPriority: expedited\n"
                                   "Decision Date: December 1, 2013\nApplication Received: 10/01/2013\n"_s);
    QCOMPARE(letter.caseNumber.text(), u"CM13-0000007"_s);
    QCOMPARE(letter.urDenialDate.text(), u"2013-09-02"_s);
    QCOMPARE(letter.decisionDate.text(), u"2013-12-01"_s);
    QCOMPARE(letter.priority.text(), u"Expedited"_s);
    QCOMPARE(letter.applicationReceived.text(), u"2013-10-01"_s);
}

void TestHeaderBlock::findsTheDateThatAWrappedLabelEnclosesOrPrecedes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("between") << u"Application\t01/25/2017\nReceived:"_s;
    QTest::newRow("behind") << u"Application\nReceived:\t01/25/2017"_s;
    QTest::newRow("one line") << u"Application Received: 01/25/2017"_s;
}

void TestHeaderBlock::findsTheDateThatAWrappedLabelEnclosesOrPrecedes()
{
    QFETCH(const QString, text);
    QCOMPARE(headerOf(text).applicationReceived.text(), u"2017-01-25"_s);
}

void TestHeaderBlock::readsATableThatLostItsRows()
{
    const Letter letter
        = headerOf(u"Case Number:\nDate of Injury:\nPriority:\nCM16-0909090\n11/30/2016\nexpedited\n"_s);
    QCOMPARE(letter.caseNumber.text(), u"CM16-0909090"_s);
    QCOMPARE(letter.dateOfInjury.text(), u"2016-11-30"_s);
    QCOMPARE(letter.priority.text(), u"Expedited"_s);
}

void TestHeaderBlock::givesNoLabelAValueOfAnotherKind()
{
    const Letter letter = headerOf(u"Priority:\nDate of Injury:\n11/30/2016\nStandard\n"_s);
    QCOMPARE(letter.dateOfInjury.text(), u"2016-11-30"_s);
    QVERIFY2(letter.priority.isEmpty(), qUtf8Printable(letter.priority.text()));
}

void TestHeaderBlock::leavesOutWhatIsMissing()
{
    const Letter empty = headerOf(QString());
    QVERIFY(empty.caseNumber.isEmpty() && empty.decisionDate.isEmpty() && empty.applicationReceived.isEmpty());
    const Letter holes = headerOf(u"Case Number:\nDate Assigned:\tDate of Injury:\t13/45/2016\nDecision Date: soon"_s);
    QVERIFY(holes.caseNumber.isEmpty() && holes.dateAssigned.isEmpty());
    QVERIFY(holes.dateOfInjury.isEmpty() && holes.decisionDate.isEmpty());
}

void TestHeaderBlock::pointsAtTheWords()
{
    const QString text = inventedHeader();
    const Letter letter = headerOf(text);
    QCOMPARE(letter.urDenialDate.spans().constFirst().of(text).toString(), u"01/20/2017"_s);
    QCOMPARE(letter.caseNumber.spans().constFirst().of(text).toString(), u"CM16-0909090"_s);
}

QTEST_GUILESS_MAIN(TestHeaderBlock)
#include "tst_headerblock.moc"
