// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/canonicaltext.h"

#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestCanonicalText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reflowedFillsParagraphsAndKeepsWhatIsSetApart()
    {
        const QString canonical = u"FIRST HEADING\n\n"
                                  u"The patient fell from a ladder on the third day of work and hurt the left knee,\n"
                                  u"which has been painful ever since that day, as all the notes at hand agree in.\n"
                                  u"No more.\n\n"
                                  u"State(s) of Licensure: Utah\n"
                                  u"Certification(s)/Specialty: Family Practice\f"
                                  u"Priority:\tStandard\tApplication\t01/02/2017\n"
                                  u"Received:"_s;
        const QString flowed = core::reflowed(canonical);
        QCOMPARE(flowed.size(), canonical.size());
        QCOMPARE(flowed,
            u"FIRST HEADING\n\n"
            u"The patient fell from a ladder on the third day of work and hurt the left knee, "
            u"which has been painful ever since that day, as all the notes at hand agree in. "
            u"No more.\n\n"
            u"State(s) of Licensure: Utah\n"
            u"Certification(s)/Specialty: Family Practice\n"
            u"Priority:\tStandard\tApplication\t01/02/2017\n"
            u"Received:"_s);
    }

    void aLabelBeginsALine()
    {
        // Wide as the line before is, the label behind it is no word that had no room left.
        const QString wide = u"The patient fell from a ladder on the third day of work and hurt the left knee.\n\n"_s;
        const QString lines = wide
            + u"State(s) of Licensure: Minnesota, Texas\n"
              "Certification(s)/Specialty: Physical Medicine, Pain Medicine\n"
              "State(s) of Licensure: Utah\n\n"_s;
        QCOMPARE(core::reflowed(lines), lines);
        const QString prose
            = wide + u"He was told in the clinic of that day to rest, to wait and see\nDr. Roe: she agreed."_s;
        QCOMPARE(core::reflowed(prose).count(u'\n'), 2);
    }

    void reflowedIsAsLongAsWhatItIsMadeOf_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::newRow("empty") << QString();
        QTest::newRow("one line") << u"words"_s;
        QTest::newRow("breaks alone") << u"\n\n\f\n"_s;
        QTest::newRow("a page end alone") << u"\f"_s;
        QTest::newRow("a break at the end") << u"words\n"_s;
    }

    void reflowedIsAsLongAsWhatItIsMadeOf()
    {
        QFETCH(const QString, canonical);
        const QString flowed = core::reflowed(canonical);
        QCOMPARE(flowed.size(), canonical.size());
        QVERIFY(!flowed.contains(u'\f'));
        QCOMPARE(core::reflowed(flowed).size(), canonical.size());
    }

    void foldedWordsAreOnOneLine_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("line end") << u"physical\ntherapy"_s << u"physical therapy"_s;
        QTest::newRow("page end") << u"physical\ftherapy"_s << u"physical therapy"_s;
        QTest::newRow("paragraph and page end") << u"physical\n\ftherapy"_s << u"physical therapy"_s;
        QTest::newRow("column gap") << u"Priority:\tStandard"_s << u"Priority: Standard"_s;
        QTest::newRow("date over a line end") << u"on 10-\n18-16 he"_s << u"on 10-18-16 he"_s;
        QTest::newRow("hyphen over a page end") << u"non-\fsteroidal"_s << u"non-steroidal"_s;
        QTest::newRow("dash at a line end") << u"knee -\nleft"_s << u"knee - left"_s;
        QTest::newRow("hyphen before a column") << u"A-\tB"_s << u"A- B"_s;
        QTest::newRow("a hyphen first") << u"-\nfirst"_s << u"- first"_s;
        QTest::newRow("redaction's trace stays") << u"seen by  on Monday"_s << u"seen by  on Monday"_s;
    }

    void foldedWordsAreOnOneLine()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, folded);
        QCOMPARE(core::foldedWords(words), folded);
    }
};

QTEST_GUILESS_MAIN(TestCanonicalText)
#include "tst_canonicaltext.moc"
