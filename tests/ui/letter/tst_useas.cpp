// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/useas.h"

#include "tests/ui/letter/inventedletter.h"
#include "ui/letter/useasmenu.h"

#include <QMenu>
#include <QTest>

using namespace imr;
using namespace imr::ui;
using namespace Qt::StringLiterals;

class TestUseAs : public QObject
{
    Q_OBJECT

private:
    core::StoredLetter m_letter = tests::inventedLetter();

    std::expected<core::FieldEdit, QString> edit(const QString& path, const QString& words, qsizetype after = 0)
    {
        return editFromWords(m_letter.effective, *core::FieldPath::parse(path), m_letter.text,
            tests::spanOf(m_letter.text, words, after));
    }

private Q_SLOTS:
    void halfWordsBecomeWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("selected"); // the first that is found
        QTest::addColumn<QString>("used");
        QTest::newRow("whole") << u"take Norco now"_s << u"Norco"_s << u"Norco"_s;
        QTest::newRow("half") << u"take Norco now"_s << u"orc"_s << u"Norco"_s;
        QTest::newRow("blanks") << u"take Norco now"_s << u" Norco "_s << u"Norco"_s;
        QTest::newRow("full stop") << u"take Norco."_s << u"Norco."_s << u"Norco"_s;
        QTest::newRow("number and unit") << u"Norco 10/325mg #90"_s << u"10/325"_s << u"10/325mg"_s;
        QTest::newRow("number sign") << u"Norco #90: Upheld"_s << u"#90:"_s << u"#90"_s;
        QTest::newRow("pages") << u"Page(s): 74-75, 78."_s << u" 74-75, 78."_s << u"74-75, 78"_s;
        QTest::newRow("brackets") << u"Ultram (tramadol) daily"_s << u"Ultram (tramadol)"_s << u"Ultram (tramadol)"_s;
        QTest::newRow("lone bracket") << u"Ultram (tramadol) daily"_s << u"(tramadol"_s << u"tramadol"_s;
        QTest::newRow("abbreviation") << u"take it b.i.d. daily"_s << u"b.i.d."_s << u"b.i.d."_s;
        QTest::newRow("nothing") << u"take ... now"_s << u" ... "_s << QString();
        QTest::newRow("line end") << u"take Norco\nnow"_s << u"Norco\n"_s << u"Norco"_s;
    }
    void halfWordsBecomeWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, selected);
        QFETCH(QString, used);
        const core::Span span = wholeWords(text, tests::spanOf(text, selected));
        QCOMPARE(span.isEmpty() ? QString() : span.of(text).toString(), used);
    }

    void selectionsBeyondTheTextAreCut()
    {
        QCOMPARE(wholeWords(u"Norco", {2, 99}), core::Span(0, 5));
        QCOMPARE(wholeWords(u"Norco", {5, 5}), core::Span());
        QCOMPARE(wholeWords({}, {0, 3}), core::Span());
    }

    void wordsBecomeTheValueWithTheirPlace()
    {
        const auto quantity = edit(u"issues[0].duration"_s, u"one more month"_s);
        QVERIFY(quantity);
        QCOMPARE(quantity->values.size(), 1);
        QCOMPARE(quantity->values.first().text, u"one more month"_s);
        QCOMPARE(quantity->values.first().spans, core::Spans {tests::spanOf(m_letter.text, u"one more month"_s)});
    }

    void datesAreKeptAsDates()
    {
        const auto date = edit(u"header.decision_date"_s, u"05-14-2014"_s);
        QVERIFY(date);
        QCOMPARE(date->values.first().text, u"2014-05-14"_s);
        const auto noDate = edit(u"header.decision_date"_s, u"Norco"_s);
        QVERIFY(!noDate);
        QVERIFY(noDate.error().contains(u"Norco") && noDate.error().contains(u"Decision date"));
    }

    void wordsAreReadAsTheParserWould_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place"); // the words that make the value
        const auto row = [](const char* name, const QString& field, const QString& words, const QString& value,
                             const QString& place) { QTest::newRow(name) << field << words << value << place; };
        row("strength", u"issues[0].medications[0].strength"_s, u"10/325mg"_s, u"10/325 mg"_s, u"10/325mg"_s);
        row("odd strength", u"issues[0].medications[0].strength"_s, u"low dose"_s, u"low dose"_s, u"low dose"_s);
        row("quantity", u"issues[0].quantity"_s, u"#60"_s, u"60"_s, u"60"_s);
        row("bare quantity", u"issues[0].quantity"_s, u"168"_s, u"168"_s, u"168"_s);
        row("form", u"issues[0].medications[0].form"_s, u"tabs"_s, u"tablet"_s, u"tabs"_s);
        row("refills", u"issues[0].refills"_s, u"with 2 refills"_s, u"2"_s, u"2"_s);
        row("refills in words", u"issues[0].refills"_s, u"two"_s, u"2"_s, u"two"_s);
        row("age", u"patient.age"_s, u"52-year-old"_s, u"52"_s, u"52"_s);
        row("long date", u"header.date_of_injury"_s, u"June 19, 2009"_s, u"2009-06-19"_s, u"June 19, 2009"_s);
        row("duration", u"issues[0].duration"_s, u"for 14 days"_s, u"14 days"_s, u"14 days"_s);
        row("drug", u"issues[0].medications[0].drug"_s, u"Soma ER"_s, u"Soma ER"_s, u"Soma ER"_s);
    }
    void wordsAreReadAsTheParserWould()
    {
        QFETCH(QString, field);
        QFETCH(QString, words);
        QFETCH(QString, value);
        QFETCH(QString, place);
        const QString text = u"before "_s + words + u" after"_s;
        const auto edit = editFromWords({}, *core::FieldPath::parse(field), text, tests::spanOf(text, words));
        QVERIFY(edit);
        QCOMPARE(edit->values.size(), 1);
        QCOMPARE(edit->values.first().text, value);
        QCOMPARE(edit->values.first().spans, core::Spans {tests::spanOf(text, place)});
    }

    void wordsOverALineEndKeepTheirPlace()
    {
        const QString text = u"seen June\n19, 2009 there"_s;
        const auto edit = editFromWords(
            {}, *core::FieldPath::parse(u"header.date_of_injury"), text, tests::spanOf(text, u"June\n19, 2009"_s));
        QVERIFY(edit);
        QCOMPARE(edit->values.first().text, u"2009-06-19"_s);
    }

    void listsGrow()
    {
        const QString path = u"issues[0].reviewer_guideline[0].pages"_s;
        const auto pages = edit(path, u"93"_s);
        QVERIFY(pages);
        QCOMPARE(pages->values.size(), 3);
        QCOMPARE(pages->values.at(0).text, u"74-75"_s);
        QCOMPARE(pages->values.at(2).text, u"93"_s);
        QCOMPARE(pages->values.at(2).spans, core::Spans {tests::spanOf(m_letter.text, u"93"_s)});

        const auto several = edit(path, u"74-75, 78, 93"_s); // two are there already
        QVERIFY(several);
        QCOMPARE(several->values.size(), 3);

        const auto known = edit(path, u"74-75, 78"_s);
        QVERIFY(!known);
        QVERIFY(known.error().contains(u"74-75"));
    }

    void severalPagesEachHaveTheirOwnPlace()
    {
        const auto pages = edit(u"issues[0].claims_administrator[0].pages"_s, u"74-75, 78, 93"_s);
        QVERIFY(pages);
        QCOMPARE(pages->values.size(), 3);
        for (const core::Value& value : pages->values)
            QCOMPARE(value.spans.first().of(m_letter.text).toString(), value.text);
    }

    void aFurtherMedicationIsAdded()
    {
        const auto drug = edit(u"issues[0].medications[1].drug"_s, u"gabapentin"_s);
        QVERIFY(drug);
        QCOMPARE(drug->values.first().text, u"gabapentin"_s);
    }

    void fieldsOfTheItemAreOffered()
    {
        const auto groups = useAsGroups(m_letter.effective, tests::spanOf(m_letter.text, u"10/325mg"_s));
        QCOMPARE(groups.size(), 5);
        QCOMPARE(groups.at(0).title, u"Norco"_s);
        QVERIFY(groups.at(0).likely && groups.at(1).likely && !groups.at(2).likely);
        QStringList paths;
        for (const UseAs& choice : groups.at(0).choices)
            paths.append(choice.path.toString());
        QCOMPARE(paths,
            QStringList({u"issues[0].medications[0].drug"_s, u"issues[0].medications[0].strength"_s,
                u"issues[0].medications[0].form"_s, u"issues[0].medications[0].frequency"_s,
                u"issues[0].medications[0].dose"_s, u"issues[0].medications[1].drug"_s}));
    }

    void aGuidelineBlockOffersItsOwnSide()
    {
        const qsizetype maximus = m_letter.text.indexOf("MAXIMUS guideline:"_L1);
        const auto groups = useAsGroups(m_letter.effective, tests::spanOf(m_letter.text, u"93"_s, maximus));
        QVERIFY(groups.first().likely && !groups.at(1).likely);
        const auto pages = std::ranges::find_if(groups.first().choices,
            [](const UseAs& choice) { return choice.path.toString() == u"issues[0].reviewer_guideline[0].pages"; });
        QVERIFY(pages != groups.first().choices.end());
        QVERIFY(pages->adds);
    }

    void outsideTheItemsOnlyTheLetterIsOffered()
    {
        const auto groups = useAsGroups(m_letter.effective, tests::spanOf(m_letter.text, u"06/19/2009"_s));
        QCOMPARE(groups.size(), 1);
        QVERIFY(groups.first().likely);
        for (const UseAs& choice : groups.first().choices)
            QCOMPARE(choice.path.item, -1);
    }

    void everyOfferedFieldCanBeReached()
    {
        for (const qsizetype at :
            {qsizetype(0), m_letter.text.indexOf("One (1)"_L1), m_letter.text.indexOf("Twelve"_L1)}) {
            core::Letter letter = m_letter.effective;
            const auto groups = useAsGroups(letter, {at, at + 1});
            for (const UseAsGroup& group : groups) {
                for (const UseAs& choice : group.choices)
                    QVERIFY2(core::fieldAtOrNew(letter, choice.path), qPrintable(choice.path.toString()));
            }
        }
    }

    void keysAreNeverGivenTwice()
    {
        QCOMPARE(withKeys({u"Drug"_s, u"Dose"_s, u"Form"_s, u"Drugs & form"_s, u"od"_s, u"o"_s}),
            QStringList({u"&Drug"_s, u"D&ose"_s, u"&Form"_s, u"D&rugs && form"_s, u"od (&1)"_s, u"o (&2)"_s}));
        const auto groups = useAsGroups(m_letter.effective, tests::spanOf(m_letter.text, u"10/325mg"_s));
        QMenu menu;
        int used = 0;
        fillUseAsMenu(menu, groups, [&used](const core::FieldPath&, const QString&) { ++used; });
        QStringList keys;
        for (const QAction* action : menu.actions()) {
            const qsizetype at = action->text().indexOf(u'&');
            if (action->isSeparator())
                continue;
            QVERIFY2(at >= 0, qPrintable(action->text()));
            keys.append(action->text().at(at + 1).toLower());
        }
        QVERIFY(keys.size() > 15);
        QCOMPARE(keys.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestUseAs)
#include "tst_useas.moc"
