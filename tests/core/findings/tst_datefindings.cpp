// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findings/inventedfindings.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

// A letter with some of its words replaced.
Letter letterWith(const QString& old, const QString& now, const QString& heading = u"Cane: Upheld"_s)
{
    return parsedLetter(textOfItems(soundItem(heading)).replace(old, now));
}

} // namespace

class TestDateFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsDatesAgainstOneAnother_data();
    void holdsDatesAgainstOneAnother();
    void doubtsAnAgeBeyondAllWork();
    void holdsServiceDatesAgainstTheHeader_data();
    void holdsServiceDatesAgainstTheHeader();
    void pointsAtBothDates();
};

void TestDateFindings::holdsDatesAgainstOneAnother_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("found");
    const QStringList order {u"dates-out-of-order@0"_s};
    const QStringList age {u"age-mismatch@0"_s};
    const QString injuryToday = u"November\n30, 2016"_s;
    QTest::newRow("in order") << QString(u"x") << QString(u"x") << QStringList();
    QTest::newRow("denied before the injury") << u"01/20/2017"_s << u"01/20/2016"_s << order;
    QTest::newRow("denied on the day of the injury") << u"01/20/2017"_s << u"11/30/2016"_s << QStringList();
    QTest::newRow("applied before the denial") << u"01/25/2017"_s << u"01/19/2017"_s << order;
    QTest::newRow("applied on the day of the denial") << u"01/25/2017"_s << u"01/20/2017"_s << QStringList();
    QTest::newRow("assigned before the application") << u"02/03/2017"_s << u"01/24/2017"_s << order;
    QTest::newRow("decided before the assignment") << u"03/01/2017"_s << u"02/02/2017"_s << order;
    QTest::newRow("a date that is missing")
        << u"UR Denial Date:\t01/20/2017"_s << u"UR Denial Date:"_s << QStringList();
    QTest::newRow("header and summary differ")
        << injuryToday << u"November 3, 2016"_s << QStringList {u"injury-dates-differ@0"_s};
    QTest::newRow("injured after the decision") << injuryToday << u"November 30, 2019"_s << order;
    QTest::newRow("a worker of twelve") << u"is a 37-year-old woman who was injured"_s
                                        << u"is a 12-year-old woman who was injured"_s << age;
    QTest::newRow("a worker of seventeen")
        << u"is a 37-year-old woman who was injured"_s << u"is a 17-year-old woman who was injured"_s << QStringList();
    QTest::newRow("a birth date that fits")
        << u"by a falling crate"_s << u"by a falling crate (DOB: 2/10/1980)"_s << QStringList();
    QTest::newRow("a birth date that does not")
        << u"by a falling crate"_s << u"by a falling crate; date of birth 05/06/1961"_s << age;
    QTest::newRow("born somewhere, not on a day")
        << u"by a falling crate"_s << u"by a falling crate, born in Ohio"_s << QStringList();
}

void TestDateFindings::holdsDatesAgainstOneAnother()
{
    QFETCH(const QString, old);
    QFETCH(const QString, now);
    QTEST(codesOf(letterWith(old, now).findings), "found");
}

// As a person may have entered it.
void TestDateFindings::doubtsAnAgeBeyondAllWork()
{
    const QString text = textOfItems(soundItem(u"Cane: Upheld"_s));
    Letter letter = parsedLetter(text);
    letter.patientAge.values.first().text = u"137"_s;
    QCOMPARE(codesOf(findingsOf(letter, text, DrugLexicon::builtIn(), GuidelineIndex::builtIn())),
        QStringList {u"age-mismatch@0"_s});
}

void TestDateFindings::holdsServiceDatesAgainstTheHeader_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("found");
    const QStringList order {u"dates-out-of-order@1"_s};
    QTest::newRow("between injury and decision") << u"Cane (DOS 12/29/16): Upheld"_s << QStringList();
    QTest::newRow("on the day of the decision") << u"Cane (DOS 3/1/17): Upheld"_s << QStringList();
    QTest::newRow("after the decision") << u"Cane (DOS 3/2/17): Upheld"_s << order;
    QTest::newRow("before the injury") << u"Cane (DOS 11/29/16): Upheld"_s << order;
}

void TestDateFindings::holdsServiceDatesAgainstTheHeader()
{
    QFETCH(const QString, heading);
    QTEST(codesOf(letterWith({}, {}, heading).findings), "found");
}

void TestDateFindings::pointsAtBothDates()
{
    const QString text = textOfItems(soundItem(u"Cane: Upheld"_s)).replace(u"03/01/2017"_s, u"03/01/2016"_s);
    const Letter letter = parsedLetter(text);
    QStringList words;
    QCOMPARE(letter.findings.size(), 2); // also the injury of the summary is later
    for (const Span span : letter.findings.first().spans)
        words.append(span.of(text).toString());
    QCOMPARE(words, QStringList({u"02/03/2017"_s, u"03/01/2016"_s}));
    QCOMPARE(letter.findings.first().fieldPath, u"header.decision_date"_s);
    QCOMPARE(letter.findings.first().severity, Finding::Severity::Warning);
    QVERIFY(findingSentence(letter.findings.first()).contains(u"2017-02-03"_s));
}

QTEST_GUILESS_MAIN(TestDateFindings)
#include "tst_datefindings.moc"
