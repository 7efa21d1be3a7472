// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/wordedges.h"

#include "tests/ui/letter/inventedletter.h"

#include <QTest>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestWordEdges final : public QObject
{
    Q_OBJECT

    core::StoredLetter m_letter = tests::inventedLetter();

    static core::FieldPath at(const QString& path) { return *core::FieldPath::parse(path); }
    auto edit(const QString& path, Edge edge, int step) const
    {
        return editWithEdgeMoved(m_letter.effective, m_letter.parsed, at(path), m_letter.text, edge, step);
    }
    // As if the edit were in force.
    void take(const QString& path, const core::FieldEdit& edit)
    {
        m_letter.corrections.insert(path, edit);
        m_letter.effective = core::effectiveLetter(m_letter.parsed, m_letter.corrections);
    }

private Q_SLOTS:
    void init() { m_letter = tests::inventedLetter(); }

    void anEdgeGoesWordByWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("atEnd");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("moved");
        const QString text = u"take (Norco 10/325mg), #90\nb.i.d. now."_s;
        QTest::newRow("end on") << text << u"Norco"_s << true << 1 << u"Norco 10/325mg"_s;
        QTest::newRow("end on, over signs") << text << u"10/325mg"_s << true << 1 << u"10/325mg), #90"_s;
        QTest::newRow("end on, over a line end") << text << u"#90"_s << true << 1 << u"#90\nb.i.d."_s;
        QTest::newRow("end on, at the text's end") << text << u"now"_s << true << 1 << u"now"_s;
        QTest::newRow("end back") << text << u"10/325mg), #90"_s << true << -1 << u"10/325mg"_s;
        QTest::newRow("end back, one word stays") << text << u"Norco"_s << true << -1 << u"Norco"_s;
        QTest::newRow("start back") << text << u"#90"_s << false << -1 << u"10/325mg), #90"_s;
        QTest::newRow("start back, at the text's start") << text << u"take"_s << false << -1 << u"take"_s;
        QTest::newRow("start on") << text << u"Norco 10/325mg"_s << false << 1 << u"10/325mg"_s;
        QTest::newRow("start on, one word stays") << text << u"Norco"_s << false << 1 << u"Norco"_s;
        QTest::newRow("half a word, end on") << text << u"Nor"_s << true << 1 << u"Norco"_s;
        QTest::newRow("half a word, start back") << text << u"orco"_s << false << -1 << u"Norco"_s;
    }
    void anEdgeGoesWordByWord()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const bool, atEnd);
        QFETCH(const int, step);
        QFETCH(const QString, moved);
        const core::Span span = withEdgeMoved(text, tests::spanOf(text, words), atEnd ? Edge::End : Edge::Start, step);
        QCOMPARE(span.of(text).toString(), moved);
    }

    void nothingMovesInNoText()
    {
        QCOMPARE(withEdgeMoved({}, {0, 0}, Edge::End, 1), core::Span(0, 0));
        QCOMPARE(withEdgeMoved(u"Norco", {2, 99}, Edge::End, 1), core::Span(2, 99));
        QCOMPARE(withEdgeMoved(u"Norco", {3, 3}, Edge::Start, -1), core::Span(3, 3));
    }

    void theValueIsWhatTheWordsMake()
    {
        const auto wider = edit(u"issues[0].medications[0].drug"_s, Edge::End, 1);
        QVERIFY(wider && *wider);
        QCOMPARE((*wider)->values.first().text, u"Norco 10/325mg"_s);
        QCOMPARE((*wider)->values.first().spans.first().of(m_letter.text).toString(), u"Norco 10/325mg"_s);
    }

    // There and back again leaves no correction.
    void whatWasReadIsNoCorrection()
    {
        const QString request = u"issues[0].request"_s;
        const auto narrower = edit(request, Edge::Start, 1);
        QVERIFY(narrower && *narrower);
        QCOMPARE((*narrower)->values.first().text, u"(1) prescription of Norco 10/325mg #90 with 2 refills"_s);
        take(request, **narrower);
        const auto again = edit(request, Edge::Start, -1);
        QVERIFY(again);
        QVERIFY(!*again); // as parsed
    }

    void wordsThatAreNoValueAreRefused()
    {
        const auto wider = edit(u"issues[0].refills"_s, Edge::Start, -1);
        QVERIFY(!wider);
        QVERIFY2(wider.error().contains(u"“with 2”"), qPrintable(wider.error()));
        const auto date = edit(u"header.decision_date"_s, Edge::End, 1);
        QVERIFY(date && *date); // a date and a word more is still that date
        QCOMPARE((*date)->values.first().text, u"2015-04-07"_s);
    }

    void ofAListTheOuterValuesMove()
    {
        m_letter.effective.specialties.values = {{u"Invented"_s, {tests::spanOf(m_letter.text, u"Invented"_s)}},
            {u"Medicine"_s, {tests::spanOf(m_letter.text, u"Medicine"_s)}}};
        const auto wider = edit(u"reviewer.specialties"_s, Edge::End, 1);
        QVERIFY(wider && *wider);
        QCOMPARE((*wider)->values.size(), 2);
        QCOMPARE((*wider)->values.first().text, u"Invented"_s);
        QCOMPARE((*wider)->values.last().text, u"Medicine CLINICAL"_s);

        const auto state = edit(u"reviewer.states"_s, Edge::Start, -1); // “Licensure: Oregon”
        QVERIFY(!state);
        QVERIFY2(state.error().contains(u"no state"), qPrintable(state.error()));
    }

    void aChoiceKeepsItsValue()
    {
        const auto wider = edit(u"issues[0].conclusion"_s, Edge::Start, -1);
        QVERIFY(wider && *wider);
        QCOMPARE((*wider)->values.first().text, u"not necessary"_s);
        QCOMPARE((*wider)->values.first().spans.first().of(m_letter.text).toString(), u"is not medically necessary"_s);
    }

    void whyItCantBeIsTold()
    {
        const auto generic = edit(u"issues[0].medications[0].generic"_s, Edge::End, 1);
        QVERIFY(!generic);
        QVERIFY(generic.error().contains(u"follows from another field"));
        const auto none = edit(u"issues[0].duration"_s, Edge::End, 1);
        QVERIFY(!none);
        QVERIFY(none.error().contains(u"has no words"));
        const auto one = edit(u"issues[1].decision"_s, Edge::Start, 1);
        QVERIFY(!one);
    }

    // What was typed stands where the parser read; its words move all the same.
    void aTypedValueTakesTheWordsThatWereRead()
    {
        take(u"issues[0].medications[0].drug"_s, core::FieldEdit {{{u"Percocet"_s, {}}}});
        const auto wider = edit(u"issues[0].medications[0].drug"_s, Edge::End, 1);
        QVERIFY(wider && *wider);
        QCOMPARE((*wider)->values.size(), 1);
        QCOMPARE((*wider)->values.first().text, u"Norco 10/325mg"_s);
    }
};

QTEST_GUILESS_MAIN(TestWordEdges)
#include "tst_wordedges.moc"
