// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/fieldtable.h"
#include "core/lexicon/druglexicon.h"
#include "core/lexicon/guidelineindex.h"
#include "core/parse/letterparser.h"
#include "core/parse/mentions.h"
#include "core/text/letterreader.h"
#include "tests/core/parse/inventedletter.h"
#include "tests/support/letters.h"

#include <QElapsedTimer>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

const Knowledge& knowledge()
{
    static const Knowledge all {DrugLexicon::builtIn(), GuidelineIndex::builtIn()};
    return all;
}

// "kind: words = value" of each, "; " between; the value left out where it is the words.
QString said(const QList<Mention>& mentions)
{
    QStringList list;
    for (const Mention& mention : mentions) {
        const QString value = mention.value == mention.text ? QString() : u" = "_s + mention.value;
        list.append(mentionKindName(mention.kind) + u": "_s + mention.text + value);
    }
    return list.join(u"; "_s);
}

QList<Mention> mentionsOfRationale(const QString& rationale)
{
    Letter letter;
    letter.items.append(DisputedItem());
    letter.items.first().rationale = {0, rationale.size()};
    return mentionsIn(rationale, letter, knowledge());
}

} // namespace

class TestMentions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsSpokenOf_data();
    void findsWhatIsSpokenOf();
    void tellsThePartAndTheWords();
    void leavesTheFieldsOut();
    void isEmptyForWhatIsEmpty();
    void staysInsideRealLetters();
    void growsWithTheTextAlone();
};

void TestMentions::findsWhatIsSpokenOf_data()
{
    QTest::addColumn<QString>("rationale");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const QString& rationale, const QString& mentions) {
        QTest::newRow(name) << rationale << mentions;
    };
    row("a brand", u"He takes Percocet."_s, u"drug: Percocet = oxycodone/acetaminophen"_s);
    row("a generic in lower case", u"He takes oxycodone."_s, u"drug: oxycodone"_s);
    row("over a line's end", u"He takes Norco\n10/325\nmg."_s,
        u"drug: Norco = hydrocodone/acetaminophen; strength: 10/325 mg"_s);
    row("a dose in full", u"Soma 350mg bid #60 was tried."_s,
        u"drug: Soma = carisoprodol; strength: 350mg = 350 mg; frequency: bid; quantity: #60 = 60"_s);
    row("an abbreviation", u"ASA was stopped."_s, u"drug: ASA = aspirin"_s);
    row("a word like an abbreviation", u"The same was said of asa."_s, QString());
    row("part of a word", u"Somatic pain, a normal gait."_s, QString());
    row("a rate of therapy", u"He went 3 times a week."_s, u"frequency: 3 times a week"_s);
    row("at night, of pain", u"The pain comes at night."_s, QString());
    row("at night, of a drug", u"Elavil 25 mg at night helped."_s,
        u"drug: Elavil = amitriptyline; strength: 25 mg; frequency: at night"_s);
    row("a share is no strength", u"He is 50% better."_s, QString());
    row("a share of a compound", u"Lidocaine 5% was tried."_s, u"drug: Lidocaine = lidocaine; strength: 5% = 5 %"_s);
    row("dates", u"Seen on 10/15/2013 and on May 2, 2014."_s,
        u"date: 10/15/2013 = 2013-10-15; date: May 2, 2014 = 2014-05-02"_s);
    row("no date of the calendar", u"Seen on 13/45/2013."_s, QString());
    row("pages", u"See pages 74-75 and 78."_s, u"page: 74-75; page: 78"_s);
    row("months are no quantity", u"Soma for 6 months."_s, u"drug: Soma = carisoprodol"_s);
    row("nothing", u"The brace is sound."_s, QString());
}

void TestMentions::findsWhatIsSpokenOf()
{
    QFETCH(const QString, rationale);
    QTEST(said(mentionsOfRationale(rationale)), "mentions");
}

void TestMentions::tellsThePartAndTheWords()
{
    const QString text = inventedFront().replace(u"by a falling crate"_s, u"and takes Soma"_s)
        + inventedItem(u"Cane: Upheld"_s) + inventedItem(u"Boot: Upheld"_s, notCited(), notCited(), u"Like Norco."_s);
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    const auto letter = parser.parse(text);
    QVERIFY(letter);
    const QList<Mention> mentions = mentionsIn(text, *letter, knowledge());
    QCOMPARE(said(mentions), u"drug: Soma = carisoprodol; drug: Norco = hydrocodone/acetaminophen"_s);
    QCOMPARE(mentions.first().item, 0);
    QCOMPARE(mentions.last().item, 2);
    QCOMPARE(mentions.last().span.of(text), u"Norco");
}

// The summary tells the day of the injury, which the letter has as a field.
void TestMentions::leavesTheFieldsOut()
{
    const QString text = inventedFront() + inventedItem(u"Cane: Upheld"_s);
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    auto letter = parser.parse(text);
    QVERIFY(letter && !letter->patientInjuryDate.isEmpty());
    QCOMPARE(said(mentionsIn(text, *letter, knowledge())), QString());
    letter->patientInjuryDate = {};
    QCOMPARE(said(mentionsIn(text, *letter, knowledge())), u"date: November 30, 2016 = 2016-11-30"_s);
}

void TestMentions::isEmptyForWhatIsEmpty()
{
    QVERIFY(mentionsIn({}, Letter(), knowledge()).isEmpty());
    QVERIFY(mentionsOfRationale(u" \n "_s).isEmpty());
}

void TestMentions::staysInsideRealLetters()
{
    const QStringList paths = realLetters();
    if (paths.isEmpty())
        QSKIP("The real letters are not beside the project.");
    LetterReader reader;
    const LetterParser parser(DrugLexicon::builtIn(), GuidelineIndex::builtIn());
    qsizetype all = 0;
    for (const QString& path : paths) {
        const ReadLetter read = reader.read(path);
        QVERIFY2(read.text, qPrintable(path));
        const auto letter = parser.parse(read.text->text);
        QVERIFY2(letter, qPrintable(path));
        qsizetype behind = 0;
        for (const Mention& mention : mentionsIn(read.text->text, *letter, knowledge())) {
            QVERIFY2(mention.span.start >= behind && !mention.span.isEmpty(), qPrintable(path + mention.text));
            behind = mention.span.end;
            const Span part = mention.item == 0 ? letter->summary : letter->items.at(mention.item - 1).rationale;
            QVERIFY2(part.contains(mention.span), qPrintable(path + mention.text));
            ++all;
        }
    }
    QVERIFY(all > 500);
}

void TestMentions::growsWithTheTextAlone()
{
    const QString some = u"He takes Soma 350mg bid, Norco 10/325 mg at night; see page 24 of 1/2/2016. "_s;
    const auto timeOf = [&](qsizetype times) {
        const QString text = some.repeated(times);
        QElapsedTimer timer;
        timer.start();
        if (mentionsOfRationale(text).size() != 8 * times)
            qFatal("not all was found");
        return timer.nsecsElapsed();
    };
    const qint64 small = std::min(timeOf(200), timeOf(200));
    QVERIFY(timeOf(2000) < 60 * small);
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
