// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/itemreader.h"
#include "core/reading/foldedtext.h"
#include "tests/core/parse/inventedletter.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

QList<ItemBlocks> split(const QString& text)
{
    return splitItems(text, {0, text.size()});
}

QString folded(const QString& text, Span span)
{
    return FoldedText(text, span).text();
}

// Two items of which the second's heading follows the first's rationale as given.
QString twoItems(const QString& rationale, const QString& gap, const QString& heading)
{
    return u"Walker: Upheld\n\nClaims Administrator guideline: None.\n\nMAXIMUS guideline: None.\n\nDecision rationale: "_s
        + rationale + gap + heading
        + u"\n\nClaims Administrator guideline: None.\n\nMAXIMUS guideline: None.\n\nDecision rationale: It is\nnecessary."_s;
}

} // namespace

class TestItemSplitter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsOnTheLabels();
    void findsTheHeadingsStart_data();
    void findsTheHeadingsStart();
    void findsAHeadingGluedToANotice();
    void takesInWhatAnEmptyLineParts_data();
    void takesInWhatAnEmptyLineParts();
    void keepsAModifiedRequestWhole_data();
    void keepsAModifiedRequestWhole();
    void keepsAModifiedRequestInOtherWordsWhole();
    void takesTheLastColon();
    void givesWhatATornLetterHas_data();
    void givesWhatATornLetterHas();
    void aTornLabelIsNotOfTheBlockBefore();
};

void TestItemSplitter::splitsOnTheLabels()
{
    // No empty line anywhere, labels broken over lines.
    const QString text
        = u"Cane: Upheld\nClaims\nAdministrator guideline: A.\nMAXIMUS\nguideline: B. Decision\nrationale: C is not.\n"_s;
    const auto items = split(text);
    const BlockCounts counts = countsOf(items);
    QCOMPARE(items.size(), 1);
    QCOMPARE(folded(text, items[0].request), u"Cane"_s);
    QCOMPARE(folded(text, items[0].ruling->words), u"Upheld"_s);
    QCOMPARE(folded(text, items[0].claimsText), u"A."_s);
    QCOMPARE(folded(text, items[0].reviewerText), u"B."_s);
    QCOMPARE(folded(text, items[0].rationaleText), u"C is not."_s);
    QVERIFY(counts.agree());
    QCOMPARE(counts.headings, 1);
}

void TestItemSplitter::findsTheHeadingsStart_data()
{
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("request");
    QTest::newRow("an empty line") << u"\n\n"_s << u"Left knee brace: Overturned"_s << u"Left knee brace"_s;
    QTest::newRow("a page end") << u"\f"_s << u"Left knee brace: Overturned"_s << u"Left knee brace"_s;
    QTest::newRow("glued") << u"\n"_s << u"Left knee\nbrace: Overturned"_s << u"Left knee brace"_s;
    QTest::newRow("a page end inside") << u"\n\n"_s << u"Left knee\fbrace: Overturned"_s << u"Left knee brace"_s;
    QTest::newRow("the word alone") << u"\n\n"_s << u"Left knee brace:\nOverturned"_s << u"Left knee brace"_s;
    QTest::newRow("glued on its line") << u" "_s << u"Left knee\nbrace: Overturned"_s << u"Left knee brace"_s;
    QTest::newRow("glued without a blank") << u""_s << u"Left knee brace: Overturned"_s << u"Left knee brace"_s;
    QTest::newRow("a number glued on its line")
        << u"  "_s << u"12 sessions of\nmassage: Overturned"_s << u"12 sessions of massage"_s;
    QTest::newRow("a modified request glued on its line")
        << u" "_s
        << u"Brace #3 was the original request. Brace #2 was\nauthorized by the Claims Administrator. The remaining "
           u"IMR eligible "
           "portion of\nthe original request, brace #1 is: Overturned"_s
        << u"Brace #3 was the original request. Brace #2 was authorized by the Claims Administrator. The remaining IMR "
           "eligible portion of the original request, brace #1 is"_s;
    QTest::newRow("a doctor") << u"\n"_s << u"Visit with Dr.\nLee: Overturned"_s << u"Visit with Dr. Lee"_s;
}

void TestItemSplitter::findsTheHeadingsStart()
{
    QFETCH(const QString, gap);
    QFETCH(const QString, heading);
    const QString text = twoItems(u"The walker is sound.\nIt is not needed."_s, gap, heading);
    const auto items = split(text);
    QCOMPARE(items.size(), 2);
    QTEST(folded(text, items[1].request), "request");
    QCOMPARE(folded(text, items[0].rationaleText), u"The walker is sound. It is not needed."_s);
    QVERIFY(items[0].rationale.end <= items[1].heading.start);
}

void TestItemSplitter::findsAHeadingGluedToANotice()
{
    for (const QString& notice : {u"Walkers may be lent out by\nanyone who asks for the patient at home."_s,
             u"It follows that the request\nis not medically necessary per the guidelines."_s}) {
        const QString text = twoItems(notice, u" "_s, u"Left knee brace: Overturned"_s);
        const auto items = split(text);
        QCOMPARE(items.size(), 2);
        QCOMPARE(folded(text, items[1].request), u"Left knee brace"_s);
        QCOMPARE(folded(text, items[0].rationaleText), notice.simplified());
    }
}

void TestItemSplitter::takesInWhatAnEmptyLineParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("requests");
    const QString intro
        = u"The Final Determination was based on decisions for the disputed items set forth below:\n\n"_s;
    const QString labels = u"\n\nClaims Administrator guideline: None.\n\nDecision rationale: "_s;
    QTest::newRow("the first request") << intro + u"Zorbium 5 mg, one at\n\nnight, #30: Upheld"_s + labels + u"No."_s
                                       << QStringList {u"Zorbium 5 mg, one at night, #30"_s};
    QTest::newRow("a sentence before the first request")
        << intro + u"Read this first.\n\nZorbium 5 mg: Upheld"_s + labels + u"No."_s << QStringList {u"Zorbium 5 mg"_s};
    const auto second
        = [&](const QString& between) { return intro + u"Cane: Upheld"_s + labels + between + labels + u"No."_s; };
    QTest::newRow("a request behind a rationale")
        << second(u"It is sound.\nIt is not necessary.\n\nZorbium 5 mg, one at\n\nnight, #30: Upheld"_s)
        << QStringList {u"Cane"_s, u"Zorbium 5 mg, one at night, #30"_s};
    QTest::newRow("a rationale that lost its full stop")
        << second(u"It is sound.\n\nIt is not necessary\n\nZorbium 5 mg: Upheld"_s)
        << QStringList {u"Cane"_s, u"Zorbium 5 mg"_s};
    QTest::newRow("a rationale that ends in a list")
        << second(u"It is sound:\n\none sign\n\nanother sign\n\npantoprazole 5 mg: Upheld"_s)
        << QStringList {u"Cane"_s, u"pantoprazole 5 mg"_s};
}

void TestItemSplitter::takesInWhatAnEmptyLineParts()
{
    QFETCH(const QString, text);
    QStringList requests;
    for (const ItemBlocks& item : splitItems(text, {text.indexOf(u':') + 1, text.size()}))
        requests.append(folded(text, item.request));
    QTEST(requests, "requests");
}

void TestItemSplitter::keepsAModifiedRequestWhole_data()
{
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("heading");
    const QString ledger
        = u"Zorbium 5mg #90 was the original request.%1Zorbium 5mg #60 was authorized by the Claims "
          "Administrator.%1The remaining IMR eligible portion of the original request, Zorbium 5mg #30 is:%1Upheld"_s;
    QTest::newRow("one line") << u"\n\n"_s << ledger.arg(u" "_s);
    QTest::newRow("a line a sentence, glued") << u"\n"_s << ledger.arg(u"\n"_s);
    QTest::newRow("pages between") << u"\f"_s << ledger.arg(u"\f"_s);
    QTest::newRow("empty lines between") << u"\n\n"_s << ledger.arg(u"\n\n"_s);
}

void TestItemSplitter::keepsAModifiedRequestWhole()
{
    QFETCH(const QString, gap);
    QFETCH(const QString, heading);
    const QString text = twoItems(u"Its parts were told apart. It is not needed."_s, gap, heading);
    const auto items = split(text);
    QCOMPARE(items.size(), 2);
    QCOMPARE(folded(text, items[1].request),
        u"Zorbium 5mg #90 was the original request. Zorbium 5mg #60 was authorized by the Claims Administrator. The "
        "remaining IMR eligible portion of the original request, Zorbium 5mg #30 is"_s);
}

void TestItemSplitter::keepsAModifiedRequestInOtherWordsWhole()
{
    for (const QString& original :
        {u"Zorbium 5mg #90 was the original request."_s, u"The original request was for Zorbium 5mg #90."_s}) {
        for (const QString& rest :
            {u"The Claims Administrator modified the request to Zorbium 5mg #60.\nThe remaining "
             "portion, Zorbium 5mg #30 is"_s,
                u"Zorbium 5mg #60 was certified by the Claims Administrator.\nThe remaining portion, Zorbium 5mg #30"_s}) {
            const QString request = original + u'\n' + rest;
            const QString text = twoItems(u"It is not\nnecessary."_s, u"\n"_s, request + u": Upheld"_s);
            const auto items = split(text);
            QCOMPARE(items.size(), 2);
            QCOMPARE(folded(text, items[1].request), request.simplified());
        }
    }
}

void TestItemSplitter::takesTheLastColon()
{
    const QString text = inventedItem(u"Associated service: Sling, DOS: 01/02/2015, QTY: 2: Upheld"_s);
    const auto items = split(text);
    QCOMPARE(items.size(), 1);
    QCOMPARE(folded(text, items[0].request), u"Associated service: Sling, DOS: 01/02/2015, QTY: 2"_s);
}

void TestItemSplitter::givesWhatATornLetterHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("agree");
    QTest::newRow("nothing") << QString() << 0 << true;
    QTest::newRow("a heading alone") << u"Walker: Upheld"_s << 1 << false;
    QTest::newRow("no decision") << u"Walker\n\nClaims Administrator guideline: None."_s << 1 << false;
    QTest::newRow("no claims label") << u"Walker: Upheld\n\nMAXIMUS guideline: B.\n\nDecision rationale: C."_s << 1
                                     << false;
    QTest::newRow("the second torn off") << inventedItem(u"Cane: Upheld"_s)
            + u"Walker: Upheld\n\nClaims Administrator guideline: None."_s
                                         << 2 << false;
    QTest::newRow("the second's heading alone") << inventedItem(u"Cane: Upheld"_s) + u"Walker: Upheld"_s << 2 << false;
}

void TestItemSplitter::givesWhatATornLetterHas()
{
    QFETCH(const QString, text);
    const auto items = split(text);
    QTEST(int(items.size()), "items");
    QTEST(countsOf(items).agree(), "agree");
}

void TestItemSplitter::aTornLabelIsNotOfTheBlockBefore()
{
    const QString block = u"Cane: Upheld\n\nClaims Administrator guideline: A.\n\n"_s;
    for (const QString& torn : {u"M"_s, u"MAXIMUS"_s, u"MAXIMUS guide"_s})
        QCOMPARE(folded(block + torn, split(block + torn).at(0).claimsText), u"A."_s);
    const QString whole = block + u"MAXIMUS guideline: B.\nDecision "_s;
    QCOMPARE(folded(whole, split(whole).at(0).reviewerText), u"B."_s);
    QCOMPARE(folded(block + u"Maximal"_s, split(block + u"Maximal"_s).at(0).claimsText), u"A. Maximal"_s);
}

QTEST_GUILESS_MAIN(TestItemSplitter)
#include "tst_itemsplitter.moc"
