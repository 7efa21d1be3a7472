// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/patientblock.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestPatientBlock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAgeSexAndInjury_data();
    void readsAgeSexAndInjury();
};

void TestPatientBlock::readsAgeSexAndInjury_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("injury");
    QTest::newRow("plain")
        << u"The injured worker is a 48 year old male who sustained an industrial injury on 10-\n13-16. He rests."_s
        << u"48"_s << u"male"_s << u"2016-10-13"_s;
    QTest::newRow("hyphens") << u"This is a 45-year-old female with a date of injury of 08/29/2005."_s << u"45"_s
                             << u"female"_s << u"2005-08-29"_s;
    QTest::newRow("abbreviated") << u"A 57 y/o man, injured 5/1/14 in a mill."_s << u"57"_s << u"male"_s
                                 << u"2014-05-01"_s;
    QTest::newRow("abbreviated closely") << u"The patient is a 57yo woman. DOI: 5/1/14."_s << u"57"_s << u"female"_s
                                         << u"2014-05-01"_s;
    QTest::newRow("in words") << u"A fifty-seven year old lady who was reportedly injured on December 14, 2010."_s
                              << u"57"_s << u"female"_s << u"2010-12-14"_s;
    QTest::newRow("a(n)") << u"The worker is a(n) 81 year old female with a claim from 1/2/2003."_s << u"81"_s
                          << u"female"_s << u"2003-01-02"_s;
    QTest::newRow("years of age") << u"He is 33 years of age. The accident was on June 3, 2012."_s << u"33"_s
                                  << u"male"_s << u"2012-06-03"_s;
    QTest::newRow("aged") << u"A gentleman aged 61 reported a work injury dated 04/05/2006"_s << u"61"_s << u"male"_s
                          << u"2006-04-05"_s;
    QTest::newRow("no sex beside the age")
        << u"The applicant is a 29-year-old welder. She fell on ice and hurt her knee."_s << u"29"_s << u"female"_s
        << QString();
    QTest::newRow("a visit is no injury") << u"A 29-year-old man. He reported an injury. On 03/04/2015 he was seen."_s
                                          << u"29"_s << u"male"_s << QString();
    QTest::newRow("what did the harm")
        << u"A 58-year-old female who slipped and fell at the mill on April 4, 2004. She "
           "was seen on May 5, 2005."_s
        << u"58"_s << u"female"_s << u"2004-04-04"_s;
    QTest::newRow("struck by") << u"A 41-year-old man was struck by a cart on or about 10/02/2012. Seen on 3/3/2014."_s
                               << u"41"_s << u"male"_s << u"2012-10-02"_s;
    QTest::newRow("the day first")
        << u"A 41 year old woman. On October 2, 2012, she injured her back at a loom. Seen on 1/1/2014."_s << u"41"_s
        << u"female"_s << u"2012-10-02"_s;
    QTest::newRow("a visit behind a fall") << u"A 41-year-old man fell from a cart. An exam on 3/3/2014 was normal."_s
                                           << u"41"_s << u"male"_s << QString();
    QTest::newRow("nothing") << u"Records were few."_s << QString() << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString() << QString();
}

void TestPatientBlock::readsAgeSexAndInjury()
{
    QFETCH(const QString, summary);
    Letter letter;
    readPatient(summary, {0, summary.size()}, letter);
    QTEST(letter.patientAge.text(), "age");
    QTEST(letter.patientSex.text(), "sex");
    QTEST(letter.patientInjuryDate.text(), "injury");
}

QTEST_GUILESS_MAIN(TestPatientBlock)
#include "tst_patientblock.moc"
