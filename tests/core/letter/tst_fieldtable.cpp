// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/correction.h"

#include <QTest>

using namespace imr::core;

class TestFieldTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathReadsBackAsItself()
    {
        Letter letter;
        letter.items.resize(2);
        letter.items[1].medications.resize(3);
        letter.items[1].claimsCitations.resize(1);
        letter.items[0].reviewerCitations.resize(2);
        const QList<FieldPath> paths = fieldPaths(letter, true);
        QVERIFY(paths.size() > 50);
        for (const FieldPath& path : paths) {
            const auto again = FieldPath::parse(path.toString());
            QVERIFY2(again, qPrintable(path.toString()));
            QCOMPARE(*again, path);
            QVERIFY(fieldAt(letter, path));
        }
    }

    void badPathsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
            {"", "drug", "issues[0]", "issues[0].", "issues[-1].decision", "issues[x].decision", "issues[01].decision",
                "issues[0].medications[0].pages", "issues[0].nothing", "header", "issues[99999999999999].decision"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void badPathsAreRefused()
    {
        QFETCH(QString, path);
        QVERIFY(!FieldPath::parse(path));
    }

    void pathsBeyondTheLetterHaveNoField()
    {
        const Letter letter;
        QVERIFY(!fieldAt(letter, *FieldPath::parse(u"issues[0].decision")));
        QVERIFY(fieldAt(letter, *FieldPath::parse(u"header.case_number")));
    }

    void enteredValuesAreNormalized_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("kept"); // "!" when refused
        QTest::newRow("iso") << "header.decision_date" << "2016-12-09" << "2016-12-09";
        QTest::newRow("american") << "header.decision_date" << "12/9/2016" << "2016-12-09";
        QTest::newRow("no date") << "header.decision_date" << "13/40/2016" << "!";
        QTest::newRow("number") << "issues[0].refills" << " 3 " << "3";
        QTest::newRow("no number") << "issues[0].refills" << "three" << "!";
        QTest::newRow("negative") << "issues[0].refills" << "-1" << "!";
        QTest::newRow("choice") << "issues[0].decision" << "overturned" << "Overturned";
        QTest::newRow("no choice") << "issues[0].decision" << "partly" << "!";
        QTest::newRow("pages") << "issues[0].reviewer_guideline[0].pages" << "74 - 75, 78" << "74-75|78";
        QTest::newRow("no pages") << "issues[0].reviewer_guideline[0].pages" << "74, x" << "!";
        QTest::newRow("case") << "header.case_number" << "cm16-0213037" << "CM16-0213037";
        QTest::newRow("state") << "reviewer.states" << "california" << "California";
        QTest::newRow("two letters of states")
            << "reviewer.states" << "ca, Nv and new  york" << "California|Nevada|New York";
        QTest::newRow("states as a field shows them") << "reviewer.states" << "Texas; Ohio" << "Texas|Ohio";
        QTest::newRow("the capital") << "reviewer.states" << "Washington, D.C., Maryland"
                                     << "District of Columbia|Maryland";
        QTest::newRow("Washington") << "reviewer.states" << "Washington, DC/Washington"
                                    << "District of Columbia|Washington";
        QTest::newRow("the capital among others") << "reviewer.states" << "Virginia, DC, Washington, Oregon, MD, D.C."
                                                  << "Virginia|District of Columbia|Washington|Oregon|Maryland";
        QTest::newRow("the same state twice") << "reviewer.states" << "Ohio, OH" << "Ohio";
        QTest::newRow("no state") << "reviewer.states" << "California, Califronia" << "!";
        QTest::newRow("something else") << "reviewer.states" << "yes" << "!";
        QTest::newRow("no states") << "reviewer.states" << " , " << "";
        QTest::newRow("empty") << "issues[0].refills" << "  " << "";
        QTest::newRow("text") << "issues[0].body_part" << " left  knee" << "left knee";
        QTest::newRow("quantity") << "issues[0].quantity" << "106.32  gm" << "106.32 gm";
        for (const char* quantity : {"60", "1,000", ".5", "1/2", "\u00bd", "1\u2153", "30ml", "50%", "1-2 boxes",
                 "Twelve sessions", "twenty-four visits", "Thirty (30) tablets", "2 boxes of 30 patches",
                 "two sessions and eight sessions", "2x/week", "2x6", "6 session(s)", "12 sessions (2x6)",
                 "6\u20138 sessions", "6\u20118 sessions", "60 tablets; 2 refills", "60 + 2 refills", "2 boxes of #30",
                 "60 x2", "90 tablets, 30 each", "1 dispenser's pack"})
            QTest::newRow(quantity) << "issues[0].quantity" << quantity << quantity;
        QTest::newRow("its sign") << "issues[0].quantity" << "#60" << "60";
        QTest::newRow("a medication's own") << "issues[0].medications[0].quantity" << "20: Upheld" << "!";
        for (const char* none : {"30q45", "42 q17", "55q66taq77", "20: Upheld Claims", "many", "none stated",
                 "tablets 60", "half of it", "what?", "twentyfold", "-"})
            QTest::newRow(none) << "issues[0].quantity" << none << "!";
    }
    void enteredValuesAreNormalized()
    {
        QFETCH(QString, path);
        QFETCH(QString, entered);
        QFETCH(QString, kept);
        const auto values = normalizedValues(*FieldPath::parse(path)->spec, entered);
        QCOMPARE(values ? values->join(u'|') : QStringLiteral("!"), kept);
        if (!values)
            QVERIFY(values.error().contains(entered.section(u',', -1).trimmed()));
    }

    void correctionsLieOverTheParsedLetter()
    {
        Letter parsed;
        parsed.items.resize(1);
        parsed.items[0].medications.resize(1);
        parsed.items[0].medications[0].drug = Field({QStringLiteral("Flexiril"), {{4, 12}}});
        const Corrections corrections {
            {QStringLiteral("issues[0].medications[0].drug"), {{{QStringLiteral("Flexeril"), {}}}}},
            {QStringLiteral("issues[0].medications[1].drug"), {{{QStringLiteral("Soma"), {}}}}},
            {QStringLiteral("issues[5].decision"), {{{QStringLiteral("Upheld"), {}}}}},
        };
        QStringList lost;
        const Letter effective = effectiveLetter(parsed, corrections, &lost);
        QCOMPARE(effective.items[0].medications.size(), 2);
        QCOMPARE(effective.items[0].medications[0].drug.text(), QStringLiteral("Flexeril"));
        QCOMPARE(effective.items[0].medications[0].drug.origin, Origin::Corrected);
        QCOMPARE(effective.items[0].medications[1].drug.text(), QStringLiteral("Soma"));
        QCOMPARE(lost, QStringList {QStringLiteral("issues[5].decision")});
        QCOMPARE(parsed.items[0].medications[0].drug.text(), QStringLiteral("Flexiril"));
    }

    void whatWasConcludedFromANameIsAsSureAsTheNameThatWasPutRight()
    {
        Letter parsed;
        DisputedItem& item = parsed.items.emplaceBack();
        Medication& medication = item.medications.emplaceBack();
        medication.drug = Field(Value {QStringLiteral("Flexiril"), {{0, 8}}}, 0.4);
        medication.generic = Field(Value {QStringLiteral("cyclobenzaprine"), {{0, 8}}}, 0.4);
        medication.generic.origin = Origin::Inferred;
        medication.strength = Field(Value {QStringLiteral("10 mg"), {{9, 14}}}, 0.4);
        QVERIFY(effectiveLetter(parsed, {}).items[0].medications[0].generic.isUnsure());
        const QString drug = QStringLiteral("issues[0].medications[0].drug");
        const Medication read
            = effectiveLetter(parsed, {{drug, {{{QStringLiteral("Flexeril"), {}}}}}}).items[0].medications[0];
        QVERIFY(!read.drug.isUnsure());
        QVERIFY(!read.generic.isUnsure());
        QVERIFY(read.strength.isUnsure()); // says something of its own
    }
};

QTEST_GUILESS_MAIN(TestFieldTable)
#include "tst_fieldtable.moc"
