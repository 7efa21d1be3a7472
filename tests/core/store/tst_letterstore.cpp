// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterstore.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestLetterStore : public QObject
{
    Q_OBJECT

    // Every field of the table filled with something of its own, through the table, so that new fields are held too.
    static Letter fullLetter()
    {
        Letter letter;
        letter.layout = u"final-determination"_s;
        letter.items.resize(3);
        letter.items[0].medications.resize(2);
        letter.items[1].claimsCitations.resize(1);
        letter.items[2].reviewerCitations.resize(3);
        int number = 0;
        for (const FieldPath& path : fieldPaths(letter, true)) {
            Field* field = fieldAtOrNew(letter, path);
            ++number;
            field->values = {
                {u"value %1 “\n\f\\\"; é \U0001F48A"_s.arg(number), {{number, number + 5}, {number + 9, number + 10}}}};
            if (path.spec->list)
                field->values.append({u"second"_s, {}});
            field->origin = static_cast<Origin>(number % 3);
            field->confidence = 1.0 / (number % 7 + 1);
            field->rule = number % 2 ? u"rule"_s : QString();
        }
        letter.summary = {3, 99};
        letter.counts = {3, 2, 1, 0};
        letter.items[1].heading = {1, 20};
        letter.items[1].claimsBlock = {20, 30};
        letter.items[1].reviewerBlock = {30, 40};
        letter.items[1].rationale = {40, 4000000};
        letter.findings = {{u"unknown-drug"_s, 1, Finding::Severity::Note, u"a sentence"_s, {{1, 2}, {5, 6}},
                               u"issues[0].medications[1].drug"_s},
            {u"count-mismatch"_s, 0, Finding::Severity::Error, {}, {}, {}}};
        return letter;
    }

private Q_SLOTS:
    void aLetterComesBackAsItWas()
    {
        const Letter letter = fullLetter();
        const auto again = letterFromStored(storedLetter(letter));
        QVERIFY(again);
        QCOMPARE(*again, letter);
    }

    void anEmptyLetterComesBackEmpty()
    {
        const auto again = letterFromStored(storedLetter(Letter()));
        QVERIFY(again);
        QCOMPARE(*again, Letter());
    }

    void aCutOffEntryIsAnErrorAndNotALetter()
    {
        const QByteArray stored = storedLetter(fullLetter());
        for (const qsizetype length : {qsizetype(0), qsizetype(1), stored.size() / 2, stored.size() - 1}) {
            const auto read = letterFromStored(stored.first(length));
            QVERIFY(!read);
            QCOMPARE(read.error().code, Error::Code::Damaged);
        }
    }

    void cellsLeaveOutWhereAndByWhichRule()
    {
        Letter letter = fullLetter();
        const auto cells = letterFromStored(storedLetter(letter), StoredParts::Cells);
        QVERIFY(cells);
        for (const FieldPath& path : fieldPaths(letter, true)) {
            Field* field = fieldAtOrNew(letter, path);
            field->rule.clear();
            for (Value& value : field->values)
                value.spans.clear();
        }
        for (Finding& finding : letter.findings) {
            finding.message.clear();
            finding.fieldPath.clear();
            finding.spans.clear();
        }
        QCOMPARE(*cells, letter);
    }

    // A sign that is another, or one that is missing, is a fault wherever it makes the entry no JSON, and nowhere else.
    void aChangedSignIsNoticedAsQtNoticesIt()
    {
        const QByteArray whole = storedLetter(fullLetter());
        for (qsizetype i = 0; i + 1 < whole.size(); i += 61) {
            if (whole[i + 1] == '.') // Qt reads ".5", which JSON has not
                continue;
            for (const char sign : {'"', '\\', '{', ']', ',', ':', '7', 'x', ' '}) {
                QByteArray changed = whole;
                changed[i] = sign;
                const QByteArray asText = QString::fromUtf8(changed).toUtf8(); // half a character is one that is not
                const bool isSound = QJsonDocument::fromJson(asText).isObject();
                const auto read = letterFromStored(changed);
                QCOMPARE(read.has_value() || !read.error().detail.startsWith(u"JSON"_s), isSound);
                const auto cells = letterFromStored(changed, StoredParts::Cells);
                QCOMPARE(cells.has_value() || !cells.error().detail.startsWith(u"JSON"_s), isSound);
            }
        }
        QVERIFY(!letterFromStored(whole + whole, StoredParts::All));
    }

    void wordsThatEndBeforeTheyBeginAreAFault()
    {
        Letter letter;
        letter.caseNumber = Field(Value {u"CM16-0000001"_s, {{13, 25}}});
        const QByteArray whole = storedLetter(letter);
        QVERIFY(letterFromStored(whole));
        for (const QByteArray& torn :
            {",53,25]"_ba, ",-3,25]"_ba, ",13]"_ba, ",13,25,30]"_ba, ",{},25]"_ba, ",13,[[1,2]]]"_ba}) {
            const QByteArray changed = QByteArray(whole).replace(",13,25]", torn);
            QVERIFY(changed != whole);
            QCOMPARE(letterFromStored(changed).error().code, Error::Code::Damaged);
            QVERIFY(letterFromStored(changed, StoredParts::Cells)); // which has no use for places
        }
    }

    // What is told of many fields, or of none, is not guessed.
    void whatHasNoKnownFormIsAFault_data()
    {
        QTest::addColumn<QByteArray>("readings");
        QTest::addColumn<QByteArray>("decision");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("as written") << "['a',0.5,'inferred']"_ba << "[1,['Upheld',1,2]]"_ba << true;
        QTest::newRow("without values") << "['a']"_ba << "[1]"_ba << true;
        QTest::newRow("an older one") << "['a']"_ba << "{'values':[['Upheld',[[1,2]]]]}"_ba << true;
        QTest::newRow("no reading") << "null"_ba << "[1]"_ba << false;
        QTest::newRow("an empty reading") << "[]"_ba << "[1]"_ba << false;
        QTest::newRow("a rule that is a number") << "[7]"_ba << "[1]"_ba << false;
        QTest::newRow("an unsure that is a word") << "['a','z']"_ba << "[1]"_ba << false;
        QTest::newRow("surer than sure") << "['a',1.5]"_ba << "[1]"_ba << false;
        QTest::newRow("nobody") << "['a',1,'nobody']"_ba << "[1]"_ba << false;
        QTest::newRow("a field that is a number") << "['a']"_ba << "5"_ba << false;
        QTest::newRow("a field that is empty") << "['a']"_ba << "[]"_ba << false;
        QTest::newRow("a number that is a word") << "['a']"_ba << "['1']"_ba << false;
        QTest::newRow("a number too large") << "['a']"_ba << "[2]"_ba << false;
    }
    void whatHasNoKnownFormIsAFault()
    {
        QFETCH(QByteArray, readings);
        QFETCH(QByteArray, decision);
        QByteArray stored = "{'readings':[" + readings + "],'issues':[{'fields':{'decision':" + decision + "}}]}";
        stored.replace('\'', '"');
        for (const StoredParts parts : {StoredParts::All, StoredParts::Cells})
            QTEST(letterFromStored(stored, parts).has_value(), "isKnown");
    }

    void aFieldWhoseReadingIsNotThereIsAFault()
    {
        Letter letter;
        letter.caseNumber = Field(Value {u"CM16-0000001"_s, {{13, 25}}});
        const QByteArray whole = storedLetter(letter);
        for (const QByteArray& lost : {"[0,["_ba, "[2,["_ba, "[-1,["_ba, "[\"1\",["_ba, "[[1],["_ba}) {
            const QByteArray changed = QByteArray(whole).replace("[1,[", lost);
            QVERIFY(changed != whole);
            for (const StoredParts parts : {StoredParts::All, StoredParts::Cells})
                QCOMPARE(letterFromStored(changed, parts).error().code, Error::Code::Damaged);
        }
        QVERIFY(!letterFromStored(QByteArray(whole).replace("\"readings\"", "\"readers\"")));
    }

    // What later programs may add is passed over, wherever it stands.
    void whatIsNotKnownIsPassedOver()
    {
        const Letter letter = fullLetter();
        QByteArray more = storedLetter(letter);
        more.replace("\"fields\":{", "\"fields\":{\"colour\":[1,[\"green\",1,2]],");
        more.replace("\"summary\":", "\"mood\":[[1]],\"summary\":");
        more.replace("\"blocks\":", "\"more\":{\"a\":[1]},\"blocks\":");
        QVERIFY(more.contains("green") && more.contains("mood") && more.contains("{\"a\":"));
        const auto again = letterFromStored(more);
        QVERIFY(again);
        QCOMPARE(*again, letter);
    }

    void fieldsComeBackAsEarlierProgramsKeptThem()
    {
        const auto read = letterFromStored(
            "{\"layout\":\"notice\",\"fields\":{"
            "\"header.case_number\":{\"values\":[[\"CM16-0000001\",[[13,25]]]],\"rule\":\"case number\"},"
            "\"reviewer.states\":{\"values\":[[\"Texas\",[[1,6]]],[\"Iowa\",[[8,10],[11,13]]]],"
            "\"origin\":\"corrected\",\"confidence\":0.5}},\"summary\":[3,9]}");
        QVERIFY(read);
        Letter letter;
        letter.layout = u"notice"_s;
        letter.caseNumber = Field(Value {u"CM16-0000001"_s, {{13, 25}}});
        letter.caseNumber.rule = u"case number"_s;
        letter.states.values = {{u"Texas"_s, {{1, 6}}}, {u"Iowa"_s, {{8, 10}, {11, 13}}}};
        letter.states.origin = Origin::Corrected;
        letter.states.confidence = 0.5;
        letter.summary = {3, 9};
        QCOMPARE(*read, letter);
        QCOMPARE(*letterFromStored(storedLetter(*read)), letter);
    }

    void entriesOfAnotherKindAreEmpty()
    {
        const auto read = letterFromStored(QByteArrayLiteral(
            "{\"layout\":5,\"fields\":[1],\"summary\":\"x\",\"issues\":[7,{\"fields\":{\"decision\":"
            "{\"values\":[[\"Upheld\",[[1,2.0,9],\"x\"],3],\"y\"],\"confidence\":\"z\",\"origin\":\"nobody's\","
            "\"more\":{}},\"unknown\":{}},"
            "\"blocks\":[[1,2]]}],\"counts\":[1.5,2],\"findings\":[null],\"more\":[{\"a\":[]}]}"));
        QVERIFY(read);
        QCOMPARE(read->layout, QString());
        QCOMPARE(read->summary, Span());
        QCOMPARE(read->items.size(), 2);
        const Field& decision = read->items[1].decision;
        QCOMPARE(decision.values, QList<Value>({{u"Upheld"_s, {{1, 2}, {}}}, {}}));
        QCOMPARE(decision.confidence, 1.0);
        QCOMPARE(decision.origin, Origin::Parsed);
        QCOMPARE(read->items[1].heading, Span(1, 2));
        QCOMPARE(read->items[1].rationale, Span());
        QCOMPARE(read->counts, BlockCounts(0, 2, 0, 0));
        QCOMPARE(read->findings, QList<Finding>(1));
    }

    void correctionsComeBack()
    {
        for (const FieldEdit& edit : {FieldEdit {}, FieldEdit {{{u"Naproxen"_s, {}}}},
                 FieldEdit {{{u"74-75"_s, {{4, 9}}}, {u"“78”"_s, {{11, 13}, {20, 22}}}}}}) {
            const auto again = editFromStored(storedEdit(edit));
            QVERIFY(again);
            QCOMPARE(*again, edit);
        }
        QVERIFY(!editFromStored(u"[[\"Napro"_s));
        const auto older = editFromStored(u"[[\"Naproxen\",[[3,11],[20,22]]]]"_s);
        QCOMPARE(*older, (FieldEdit {{{u"Naproxen"_s, {{3, 11}, {20, 22}}}}}));
    }

    void wordBoxesComeBack()
    {
        PageLayout layout;
        layout.pageSizes = {{612, 792}, {595.25, 841.875}};
        for (int i = 0; i < 2000; ++i) {
            const qsizetype start = qsizetype {i} * 7;
            const int line = i / 50;
            layout.boxes.append({{start, start + 5}, i / 1000, QRectF(i % 50 * 10.5, line * 12.25, 30.5, 9.75)});
        }
        layout.boxes.append({{3, 5}, 0, QRectF(1, 2, 3, 4)}); // read out of order
        const QByteArray stored = storedLayout(layout);
        const auto again = layoutFromStored(stored);
        QVERIFY(again);
        QCOMPARE(again->pageSizes, layout.pageSizes);
        QCOMPARE(again->boxes.size(), layout.boxes.size());
        for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
            QCOMPARE(again->boxes[i].span, layout.boxes[i].span);
            QCOMPARE(again->boxes[i].page, layout.boxes[i].page);
            QCOMPARE(again->boxes[i].box, layout.boxes[i].box);
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress.*"_s));
        QVERIFY(!layoutFromStored(stored.first(stored.size() / 2)));
        QVERIFY(storedLayout({}).isEmpty());
        QVERIFY(layoutFromStored({})->boxes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLetterStore)
#include "tst_letterstore.moc"
