// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/correction.h"
#include "core/parse/letterparser.h"
#include "tests/core/findings/inventedfindings.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

const QString no = deniedRationale;
const QString yes = u"As such, the request is medically necessary."_s;
const QString cited = citedChapter;

} // namespace

class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfASoundLetter();
    void tellsWhatStandsOut_data();
    void tellsWhatStandsOut();
    void speaksInSentencesThatNameTheItem();
    void asksForTheDrugThatWasNotRead();
    void followsCorrections();
    void findsHolesOfRedaction_data();
    void findsHolesOfRedaction();
    void hasATitleForEveryCode();
};

void TestFindings::saysNothingOfASoundLetter()
{
    QCOMPARE(
        codesOf(
            parsedItems(soundItem(u"Soma 350mg bid #60: Upheld"_s) + soundItem(u"Cane: Overturned"_s, yes)).findings),
        QStringList());
}

void TestFindings::tellsWhatStandsOut_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<QStringList>("found");
    const QString ledger
        = u"Soma 350mg #90 was the original request. Soma 350mg #60 was authorized by the Claims Administrator. "
          "The remaining IMR eligible portion of the original request, Soma 350mg #%1 is: Upheld"_s;
    QTest::newRow("overturned, yet not necessary")
        << soundItem(u"Cane: Overturned"_s) << QStringList {u"decision-contradicts-rationale@1"_s};
    QTest::newRow("upheld, yet necessary") << soundItem(u"Cane: Upheld"_s) + soundItem(u"Boot: Upheld"_s, yes)
                                           << QStringList {u"decision-contradicts-rationale@2"_s};
    QTest::newRow("an unclear rationale is no contradiction")
        << soundItem(u"Cane: Upheld"_s, u"The cane is long."_s) << QStringList();
    QTest::newRow("a typo for a frequency")
        << soundItem(u"Soma 350mg bbd #60: Upheld"_s) << QStringList {u"unrecognised-frequency@1"_s};
    QTest::newRow("an unknown drug") << soundItem(u"Zorbium 35mg #60: Upheld"_s) << QStringList {u"unknown-drug@1"_s};
    QTest::newRow("a sound ledger") << soundItem(ledger.arg(30)) << QStringList();
    QTest::newRow("a ledger that does not add up")
        << soundItem(ledger.arg(40)) << QStringList {u"ledger-arithmetic@1"_s};
    QTest::newRow("no evidence") << inventedItem(u"Cane: Upheld"_s, notCited(), cited, no)
                                 << QStringList {u"no-evidence-cited@1"_s};
    QTest::newRow("evidence that is only named") << inventedItem(u"Cane: Upheld"_s, notCited(),
        u"Wheel Handbook, Cane Almanac."_s, no) << QStringList({u"evidence-not-read@1"_s, u"no-evidence-cited@1"_s});
    QTest::newRow("evidence that there is none of, in short")
        << inventedItem(u"Cane: Upheld"_s, u"N/A"_s, cited, no) << QStringList {u"no-evidence-cited@1"_s};
    QTest::newRow("a heading without its beginning")
        << soundItem(u"of the left cane: Upheld"_s) << QStringList {u"heading-torn@1"_s};
    QTest::newRow("a misspelt name in small letters")
        << soundItem(u"diazempam 5mg #60: Upheld"_s) << QStringList {u"unknown-drug@1"_s};
    QTest::newRow("a drug's name in small letters") << soundItem(u"soma 350mg #60: Upheld"_s) << QStringList();
    QTest::newRow("a page elsewhere") << inventedItem(u"Cane: Upheld"_s,
        u"Decision based on MTUS Chronic Pain Treatment Guidelines Benzodiazepines Page(s): 90."_s, cited, no)
                                      << QStringList {u"page-outside-section@1"_s};
    QTest::newRow("a page inside") << inventedItem(u"Cane: Upheld"_s,
        u"Decision based on MTUS Chronic Pain Treatment Guidelines Benzodiazepines Page(s): 24."_s, cited, no)
                                   << QStringList();
    QTest::newRow("cut in a rationale") << inventedItem(u"Cane: Upheld"_s, cited, cited, u"The cane is lo"_s).trimmed()
                                        << QStringList {u"truncated-letter@0"_s};
    QTest::newRow("cut behind a weak verdict")
        << inventedItem(u"Cane: Upheld"_s, cited, cited, u"The cane is not recommended for the l"_s).trimmed()
        << QStringList {u"truncated-letter@0"_s};
    QTest::newRow("cut in the sentence behind the verdict")
        << inventedItem(u"Cane: Upheld"_s, cited, cited, no + u" The ca"_s).trimmed()
        << QStringList {u"truncated-letter@0"_s};
    QTest::newRow("cut in a heading") << soundItem(u"Boot: Upheld"_s) + u"Cane, foldable, with a leather gr"_s
                                      << QStringList {u"truncated-letter@0"_s};
    QTest::newRow("no full stop behind the verdict")
        << inventedItem(u"Cane: Upheld"_s, cited, cited, u"The cane is not medically necessary at this time"_s)
        << QStringList();
    QTest::newRow("cut before the rationale")
        << soundItem(u"Boot: Upheld"_s) + u"Cane: Upheld\n\nClaims Administrator guideline: "_s + cited
        << QStringList({u"truncated-letter@0"_s, u"count-mismatch@0"_s});
    QTest::newRow("no items") << QString() << QStringList {u"truncated-letter@0"_s};
}

void TestFindings::tellsWhatStandsOut()
{
    QFETCH(const QString, items);
    QTEST(codesOf(parsedItems(items).findings), "found");
}

void TestFindings::speaksInSentencesThatNameTheItem()
{
    const Letter letter = parsedItems(soundItem(u"Cane: Upheld"_s) + soundItem(u"Zorbium 35mg bbd #60: Overturned"_s));
    QCOMPARE(letter.findings.size(), 3);
    for (const Finding& finding : letter.findings) {
        const QString sentence = findingSentence(finding);
        QVERIFY2(sentence.startsWith(u"Item 2"_s) && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY(!finding.spans.isEmpty());
        QVERIFY(finding.fieldPath.startsWith(u"issues[1]."_s));
    }
}

void TestFindings::asksForTheDrugThatWasNotRead()
{
    const QString items = soundItem(u"Soma 350mg #60: Upheld"_s);
    Letter letter = parsedItems(items);
    letter.items.first().medications.clear();
    const auto found = findingsOf(letter, textOfItems(items), DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    QCOMPARE(codesOf(found), QStringList {u"drug-not-read@1"_s});
    QCOMPARE(found.first().severity, Finding::Severity::Warning);
    QVERIFY2(
        findingSentence(found.first()).contains(u"“Soma 350mg #60”"_s), qPrintable(findingSentence(found.first())));
}

void TestFindings::followsCorrections()
{
    const QString items = soundItem(u"Soma 350mg bbd #60: Overturned"_s);
    const QString text = inventedHeader() + inventedFront() + items;
    const Letter letter = parsedItems(items);
    QCOMPARE(letter.findings.size(), 2);
    Corrections corrections;
    corrections.insert(u"issues[0].decision"_s, FieldEdit {{Value {u"Upheld"_s, {}}}});
    corrections.insert(u"issues[0].medications[0].frequency"_s, FieldEdit {{Value {u"bid"_s, {}}}});
    const Letter corrected = effectiveLetter(letter, corrections);
    QCOMPARE(codesOf(findingsOf(corrected, text, DrugLexicon::builtIn(), GuidelineIndex::builtIn())), QStringList());
}

void TestFindings::findsHolesOfRedaction_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("a name gone") << u"The patient was seen by  on 01/02/2015."_s << true;
    QTest::newRow("two blanks behind a sentence") << u"He was seen.  On 01/02/2015 he left."_s << false;
    QTest::newRow("two blanks behind a label") << u"Decision rationale:  The cane."_s << false;
    QTest::newRow("none") << u"He was seen by Lee on 01/02/2015."_s << false;
}

void TestFindings::findsHolesOfRedaction()
{
    QFETCH(const QString, text);
    const QString summary = inventedFront().replace(u"was injured on"_s, text + u" was injured on"_s);
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    const auto letter = parser.parse(summary + soundItem(u"Cane: Upheld"_s));
    QVERIFY(letter);
    QFETCH(const bool, found);
    QCOMPARE(codesOf(letter->findings), found ? QStringList {u"redacted-text@0"_s} : QStringList());
}

void TestFindings::hasATitleForEveryCode()
{
    QSet<QString> seen;
    for (const FindingCode& entry : findingCodes()) {
        const QString code = QString::fromLatin1(entry.code);
        QVERIFY2(!seen.contains(code), entry.code);
        seen.insert(code);
        QVERIFY2(findingTitle(code) != code, entry.code);
        QCOMPARE(findingOf(entry.code, 0, {}, {}, {}).severity, entry.severity);
    }
    for (const QString& code : {u"decision-contradicts-rationale"_s, u"unrecognised-frequency"_s, u"redacted-text"_s,
             u"unknown-drug"_s, u"count-mismatch"_s, u"truncated-letter"_s, u"ledger-arithmetic"_s,
             u"page-outside-section"_s, u"no-evidence-cited"_s, u"duplicate-letter"_s, u"unreadable"_s})
        QVERIFY2(seen.contains(code), qPrintable(code));
    QCOMPARE(findingTitle(u"new-code"_s), u"new-code"_s);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
