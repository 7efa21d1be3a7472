// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/overlay.h"

#include "tests/ui/letter/inventedletter.h"
#include "ui/letter/hovertext.h"

#include <QTest>
#include <QTextDocument>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLetterHasNoHighlights()
    {
        QVERIFY(highlightsOf({}, {}, 0).isEmpty());
        QVERIFY(!nextFieldAt({}, 0));
        QCOMPARE(markCounts({}, {}), MarkCounts {});
        QCOMPARE(itemAt({}, 0), -1);
    }

    void everyFieldWithWordsIsHighlighted()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        const Highlights all = highlightsOf(stored.effective, stored.parsed, stored.text.size());
        const QList<core::FieldPath> paths = core::fieldPaths(stored.effective);
        for (const core::FieldPath& path : paths) {
            const bool there = std::ranges::any_of(all, [&path](const Highlight& h) { return h.path == path; });
            QVERIFY2(there, qPrintable(path.toString()));
        }
        QCOMPARE(std::ranges::count(all, Mark::Finding, &Highlight::mark), 1);
    }

    void thePaintedOrderPutsTheShorterOnTop()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        const Highlights all = highlightsOf(stored.effective, stored.parsed, stored.text.size());
        for (qsizetype i = 1; i < all.size(); ++i) {
            QVERIFY(all.at(i - 1).span.start <= all.at(i).span.start);
            if (all.at(i - 1).span.start == all.at(i).span.start)
                QVERIFY(all.at(i - 1).span.end >= all.at(i).span.end);
        }
    }

    void spansBeyondTheTextAreCut()
    {
        core::Letter letter;
        letter.caseNumber = core::Field({u"x"_s, {{8, 99}}});
        letter.priority = core::Field({u"y"_s, {{10, 12}}});
        letter.patientSex = core::Field({u"z"_s, {{-5, 3}, {4, 4}}});
        const Highlights all = highlightsOf(letter, letter, 10);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).span, core::Span(0, 3));
        QCOMPARE(all.at(1).span, core::Span(8, 10));
    }

    void aSwitchedOffMarkIsLeftOut()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        for (const Mark mark : marks) {
            MarkSwitches switches;
            switches.set(mark, false);
            QVERIFY(!switches.isOn(mark));
            const Highlights rest = highlightsOf(stored.effective, stored.parsed, stored.text.size(), switches);
            QVERIFY(!rest.isEmpty());
            QCOMPARE(std::ranges::count(rest, mark, &Highlight::mark), 0);
            QCOMPARE(MarkSwitches::fromOffBits(switches.offBits()), switches);
            switches.set(mark, true);
            QCOMPARE(switches, MarkSwitches());
        }
    }

    void nestedFieldsAreReachedOneAfterTheOther()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        const Highlights all = highlightsOf(stored.effective, stored.parsed, stored.text.size());
        const qsizetype inNorco = stored.text.indexOf("Norco 10/325"_L1) + 1;
        QStringList reached;
        std::optional<core::FieldPath> at;
        for (int i = 0; i < 4; ++i) {
            at = nextFieldAt(all, inNorco, at);
            reached.append(at->toString());
        }
        QCOMPARE(reached,
            QStringList({u"issues[0].medications[0].drug"_s, u"issues[0].request"_s,
                u"issues[0].medications[0].generic"_s, u"issues[0].medications[0].drug"_s}));
        QVERIFY(!nextFieldAt(all, stored.text.indexOf("This case"_L1)));
    }

    void aFieldEndsBeforeItsLastUnit()
    {
        core::Letter letter;
        letter.caseNumber = core::Field({u"x"_s, {{2, 4}}});
        const Highlights all = highlightsOf(letter, letter, 4);
        QVERIFY(!nextFieldAt(all, 1));
        QVERIFY(nextFieldAt(all, 2));
        QVERIFY(nextFieldAt(all, 3));
        QVERIFY(!nextFieldAt(all, 4));
    }

    void aTypedCorrectionStandsWhereTheParserRead()
    {
        core::StoredLetter stored = tests::inventedLetter();
        const core::FieldPath path = *core::FieldPath::parse(u"issues[0].quantity");
        core::Field& field = *core::fieldAtOrNew(stored.effective, path);
        field = core::Field({u"84"_s, {}});
        field.origin = core::Origin::Corrected;
        const core::Spans words = wordsOf(stored.effective, stored.parsed, path, stored.text.size());
        QCOMPARE(words, core::Spans {tests::spanOf(stored.text, u"#90"_s)});
        const Highlights all = highlightsOf(stored.effective, stored.parsed, stored.text.size());
        const auto it = std::ranges::find_if(all, [&path](const Highlight& h) { return h.path == path; });
        QVERIFY(it != all.end() && it->corrected);

        field.values.clear(); // emptied: nothing stands for it
        QVERIFY(wordsOf(stored.effective, stored.parsed, path, stored.text.size()).isEmpty());
    }

    void wordsOfAPathBeyondTheLetterAreNone()
    {
        const core::Letter letter;
        QVERIFY(wordsOf(letter, letter, *core::FieldPath::parse(u"issues[3].decision"), 10).isEmpty());
    }

    void theLegendCountsWhatAPersonWouldCount()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        const MarkCounts counts
            = markCounts(highlightsOf(stored.effective, stored.parsed, stored.text.size()), stored.effective);
        const auto of = [&counts](Mark mark) { return counts[static_cast<size_t>(mark)]; };
        QCOMPARE(of(Mark::Drug), 1); // drug and generic on the same word
        QCOMPARE(of(Mark::Dose), 1);
        QCOMPARE(of(Mark::Quantity), 3); // #90, 2 refills, Twelve
        QCOMPARE(of(Mark::Upheld), 1); // the decisions, not what the rationale says
        QCOMPARE(of(Mark::Overturned), 1);
        QCOMPARE(of(Mark::Guideline), 6);
        QCOMPARE(of(Mark::Person), 5);
        QCOMPARE(of(Mark::Finding), 1);
    }

    void positionsBelongToItems()
    {
        const core::StoredLetter stored = tests::inventedLetter();
        QCOMPARE(itemAt(stored.effective, 0), -1);
        QCOMPARE(itemAt(stored.effective, stored.text.indexOf("One (1)"_L1)), 0);
        QCOMPARE(itemAt(stored.effective, stored.text.indexOf("Twelve"_L1) - 1), -1);
        QCOMPARE(itemAt(stored.effective, stored.text.indexOf("Land"_L1)), 1);
    }

    void hoveringTellsFieldValueAndWhy()
    {
        core::StoredLetter stored = tests::inventedLetter();
        const auto at = [&stored](const QString& words, qsizetype after = 0) {
            const Highlights all = highlightsOf(stored.effective, stored.parsed, stored.text.size());
            return hoverText(stored.effective, stored.parsed, all, stored.text.indexOf(words, after));
        };
        QCOMPARE(at(u"#90"_s).section(u"\n\n"_s, 0, 0),
            u"Quantity · item 1\n90\nRead here, sure (100%)\nRule: invented rule"_s);
        QVERIFY(at(u"Twelve"_s).contains(u"unsure (60%): please check"));
        QVERIFY(at(u"did not cite"_s).startsWith(u"Finding\nThe claims administrator cites nothing."));
        QVERIFY(at(u"This case"_s).isEmpty());
        core::Field& quantity = stored.effective.items[0].quantity;
        quantity = core::Field({u"84"_s, {}});
        quantity.origin = core::Origin::Corrected;
        QVERIFY(at(u"#90"_s).startsWith(u"Quantity · item 1\n84\nCorrected; was read as “90”"));
    }

    void wordsOfALetterAreNeverTakenForHtml()
    {
        core::Letter letter;
        letter.caseNumber = core::Field({u"<img src=\"file:///etc/x.png\"><b>bold</b> &lt;b&gt;"_s, {{0, 4}}});
        const QString text = hoverText(letter, letter, highlightsOf(letter, letter, 4), 1);
        QVERIFY(text.contains(u"<b>bold"));
        QVERIFY(!Qt::mightBeRichText(text));
        core::Finding finding;
        finding.message = u"<b>x</b>"_s;
        finding.spans = {{0, 4}};
        core::Letter other;
        other.findings = {finding};
        QVERIFY(!Qt::mightBeRichText(hoverText(other, other, highlightsOf(other, other, 4), 1)));
    }

    // A click on a drug's name goes to the drug, though the kind of the item was told by the same word.
    void whatIsTintedComesFirst()
    {
        const core::Span word {10, 15};
        Highlight kind;
        kind.span = word;
        kind.path = core::FieldPath::parse(u"issues[0].kind");
        Highlight drug;
        drug.span = word;
        drug.mark = Mark::Drug;
        drug.path = core::FieldPath::parse(u"issues[0].medications[0].drug");
        const Highlights both {kind, drug};
        QCOMPARE(nextFieldAt(both, 12), drug.path);
        QCOMPARE(nextFieldAt(both, 12, drug.path), kind.path);
        QCOMPARE(nextFieldAt(both, 12, kind.path), drug.path);
    }
};

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
