// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/fieldtable.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "tests/core/parse/inventedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestLetterParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPartOfALetter();
    void readsALetterWithoutAHeader();
    void refusesWhatIsNoLetter();
    void readsAHeaderAlone();
    void keepsATextAboutAReviewInNoKnownLayout();
    void everyCutGivesWhatIsThere();
    void readsTheSameWhereverLinesBreak();

private:
    const LetterParser m_parser {DrugLexicon::builtIn(), GuidelineIndex::builtIn()};
};

void TestLetterParser::readsEveryPartOfALetter()
{
    const auto letter = m_parser.parse(inventedLetter());
    QVERIFY(letter);
    QCOMPARE(letter->layout, u"final-determination"_s);
    QCOMPARE(letter->caseNumber.text(), u"CM16-0909090"_s);
    QCOMPARE(letter->decisionDate.text(), u"2017-03-01"_s);
    QCOMPARE(letter->applicationReceived.text(), u"2017-01-25"_s);
    QCOMPARE(letter->states.texts(), QStringList({u"Oregon"_s, u"Idaho"_s, u"New Mexico"_s}));
    QCOMPARE(letter->specialties.texts(), QStringList({u"Rheumatology"_s, u"Physical Medicine & Rehabilitation"_s}));
    QCOMPARE(letter->patientAge.text(), u"37"_s);
    QCOMPARE(letter->patientSex.text(), u"female"_s);
    QCOMPARE(letter->patientInjuryDate.text(), u"2016-11-30"_s);
    QCOMPARE(letter->items.size(), 2);
    QCOMPARE(letter->items[0].request.text(), u"Zanaflex 4mg #60"_s);
    QCOMPARE(letter->items[0].decision.text(), u"Upheld"_s);
    QCOMPARE(letter->items[0].conclusion.text(), u"not necessary"_s);
    QCOMPARE(letter->items[1].request.text(), u"MRI of the left wrist"_s);
    QCOMPARE(letter->items[1].decision.text(), u"Overturned"_s);
    QCOMPARE(letter->items[1].conclusion.text(), u"necessary"_s);
    QVERIFY(letter->counts.agree());
}

void TestLetterParser::readsALetterWithoutAHeader()
{
    const auto letter = m_parser.parse(inventedFront() + inventedItem(u"Walking cane: Upheld"_s));
    QVERIFY(letter);
    QVERIFY(letter->caseNumber.isEmpty());
    QCOMPARE(letter->items.size(), 1);
}

void TestLetterParser::refusesWhatIsNoLetter()
{
    for (const QString& text : {QString(), u"A recipe for bread."_s, u"Case Number: CM16-0909090"_s}) {
        const auto letter = m_parser.parse(text);
        QVERIFY(!letter);
        QCOMPARE(letter.error().code, Error::Code::NotALetter);
        QVERIFY(!letter.error().sentence.isEmpty());
    }
}

void TestLetterParser::readsAHeaderAlone()
{
    const auto letter = m_parser.parse(inventedHeader());
    QVERIFY(letter);
    QCOMPARE(letter->caseNumber.text(), u"CM16-0909090"_s);
    QCOMPARE(letter->decisionDate.text(), u"2017-03-01"_s);
    QVERIFY(letter->items.isEmpty());
    QCOMPARE(letter->findings.size(), 1);
    QCOMPARE(letter->findings[0].code, u"truncated-letter"_s);
}

void TestLetterParser::keepsATextAboutAReviewInNoKnownLayout()
{
    const auto letter = m_parser.parse(
        u"To whom it may concern: the Independent\nMedical Review of Soma 350mg #60: Upheld. Decided on 03/01/2017."_s);
    QVERIFY(letter);
    QVERIFY(letter->layout.isEmpty());
    QVERIFY(fieldPaths(*letter).isEmpty());
    QCOMPARE(letter->findings.size(), 1);
    QCOMPARE(letter->findings[0].code, u"unknown-layout"_s);
    QCOMPARE(letter->findings[0].severity, Finding::Severity::Warning);
    QCOMPARE(letter->findings[0].item, 0);
}

void TestLetterParser::everyCutGivesWhatIsThere()
{
    const QString whole = inventedLetter();
    qsizetype items = 0;
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        const auto letter = m_parser.parse(whole.first(cut));
        if (!letter)
            continue;
        QVERIFY(letter->items.size() >= items);
        items = letter->items.size();
        for (const FieldPath& path : fieldPaths(*letter)) {
            for (const Span span : fieldAt(*letter, path)->spans())
                QVERIFY2(span.start >= 0 && !span.isEmpty() && span.end <= cut, qPrintable(path.toString()));
        }
    }
    QCOMPARE(items, 2);
}

void TestLetterParser::readsTheSameWhereverLinesBreak()
{
    const auto whole = m_parser.parse(inventedLetter());
    QVERIFY(whole);
    // Every blank a line end, or every single line end a page's.
    QString lines = inventedLetter();
    lines.replace(u' ', u'\n');
    QString pages = inventedLetter();
    pages.replace(u"\n\n"_s, u"\t\t"_s).replace(u'\n', u'\f').replace(u"\t\t"_s, u"\n\n"_s);
    for (const QString& text : {lines, pages}) {
        const auto letter = m_parser.parse(text);
        QVERIFY(letter);
        QCOMPARE(letter->items.size(), 2);
        for (const FieldPath& path : fieldPaths(*whole)) {
            const Field* field = fieldAt(*letter, path);
            QVERIFY2(field, qPrintable(path.toString()));
            QCOMPARE(field->text(), fieldAt(*whole, path)->text());
        }
    }
}

QTEST_GUILESS_MAIN(TestLetterParser)
#include "tst_letterparser.moc"
