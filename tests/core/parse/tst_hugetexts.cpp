// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that no letter is: the parser gives an answer in little time, whatever it is fed.
#include "core/letter/fieldtable.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "tests/core/parse/inventedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestHugeTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnswered_data();
    void isAnswered();
};

void TestHugeTexts::isAnswered_data()
{
    QTest::addColumn<QString>("text");
    const QString item = inventedItem(u"Cane: Upheld"_s);
    const QString cited = inventedFront()
        + u"Cane: Upheld\nClaims Administrator guideline: Decision based on MTUS Knee Complaints 2004"_s;
    QTest::newRow("many items") << inventedFront() + item.repeated(1000);
    QTest::newRow("an endless heading") << inventedFront() + u"word "_s.repeated(100000) + item;
    QTest::newRow("a heading of numbers") << inventedFront() + u"1/2 #3 "_s.repeated(50000) + item;
    QTest::newRow("an endless rationale") << inventedFront() + item + u"It is not. "_s.repeated(50000);
    QTest::newRow("nothing but line ends") << inventedFront() + item + u"\n"_s.repeated(500000) + item;
    QTest::newRow("sections without end") << cited + u", Section(s): "_s + u"A, "_s.repeated(100000);
    QTest::newRow("documents without end") << cited + u", and Knee Complaints 2004"_s.repeated(20000);
    QTest::newRow("pages without end") << cited + u" Page(s): "_s + u"1-2, "_s.repeated(100000);
    QTest::newRow("brackets without end") << cited + u", Section(s): "_s + u"(A, "_s.repeated(100000);
    QTest::newRow("injuries without end")
        << u"CLINICAL CASE SUMMARY\n"_s + u"injury "_s.repeated(70000) + u"on 01/02/2015\n"_s + inventedFront() + item;
    QTest::newRow("a header without end") << u"Application "_s.repeated(40000) + inventedFront() + item;
    QTest::newRow("labels without end") << inventedFront() + u"Claims Administrator guideline: "_s.repeated(10000);
    const QString numbered
        = inventedFront().replace(u"ISSUES, DECISIONS AND RATIONALES"_s, u"DECISION(S) AND RATIONALE(S)"_s);
    const QString sentence = u"1. Cane is not medically necessary and appropriate.\n"_s;
    const QString based = u"The Claims Administrator based its decision on "_s;
    QTest::newRow("sentences of sources without end") << numbered + sentence + based.repeated(10000);
    QTest::newRow("numbered headings without end") << numbered + sentence.repeated(20000) + based;
    QTest::newRow("line ends in numbered decisions") << numbered + sentence + based + u"\n"_s.repeated(500000);
    QTest::newRow("a source without end") << numbered + sentence + based + u"Knee Complaints, and "_s.repeated(20000);
    const QString determined = u"1) MAXIMUS Federal Services, Inc. has determined the request for "_s;
    QTest::newRow("determined without end") << determined.repeated(20000);
    QTest::newRow("a request without end") << determined + u"is "_s.repeated(200000);
    QTest::newRow("regarding without end") << u"\n1) Regarding the request for "_s.repeated(20000);
    QTest::newRow("line ends in a notice") << determined + u"\n"_s.repeated(500000) + u"Regarding the request for"_s;
    const QString review = u"MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\n"_s;
    QTest::newRow("issues without end") << review + u"\n1. is it\n2. was it"_s.repeated(20000);
    QTest::newRow("an issue without end") << review + u"whether is medically "_s.repeated(20000);
    QTest::newRow("slashes without end") << review + u"RATIONALE FOR WHY THE REQUESTED TREATMENT "_s
            + u"/ "_s.repeated(100000) + u"MEDICALLY"_s;
    QTest::newRow("decisions without end") << inventedFront() + u"a: Upheld\n"_s.repeated(50000);
}

void TestHugeTexts::isAnswered()
{
    QFETCH(const QString, text);
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    const auto letter = parser.parse(text); // one that takes for ever meets the test's own time limit
    QVERIFY(letter);
    for (const FieldPath& path : fieldPaths(*letter)) {
        for (const Span span : fieldAt(*letter, path)->spans())
            QVERIFY(span.start >= 0 && span.end <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestHugeTexts)
#include "tst_hugetexts.moc"
