// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citation/citations.h"
#include "core/lexicon/guidelineindex.h"

#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

// "source|document|edition|section; section|page; page" or "source|text" of each citation.
QStringList told(const QString& block)
{
    QStringList lines;
    for (const Citation& c : readCitations(block, {0, block.size()}, GuidelineIndex::builtIn())) {
        const QStringList cells = c.source.text() == u"MTUS"
            ? QStringList {u"MTUS"_s, c.document.text(), c.edition.text(), c.sections.text(), c.pages.text()}
            : QStringList {c.source.text(), c.text.text()};
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

class TestCitations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void readsTheSameWhereverLinesBreak();
    void takesNoYearOfAnotherWork();
    void pointsAtTheWords();
    void findsPagesOfOtherSources();
};

void TestCitations::readsEveryForm_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QStringList>("citations");
    const auto row = [](const char* name, const QString& block, const QStringList& citations) {
        QTest::newRow(name) << block << citations;
    };
    row("nothing", QString(), {});
    row("none", u"The Claims Administrator did not cite any medical evidence for its decision."_s, {});
    row("document", u"Decision based on MTUS Knee Complaints 2004."_s, {u"MTUS|Knee Complaints|2004||"_s});
    row("pages", u"Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 11-12, 40, 61.."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines|||11-12; 40; 61"_s});
    row("section and page", u"Decision based on MTUS Chronic Pain Treatment Guidelines Biofeedback Page(s): 24."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||Biofeedback|24"_s});
    row("a law is no page",
        u"Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 8 C.C.R. 9792.20, Page(s): 98-99."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||8 C.C.R. 9792.20|98-99"_s});
    row("lower case", u"Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, page(s) 80-82."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||Opioids|80-82"_s});
    row("numbered head",
        u"Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, 4) On-Going Management Page(s): 78."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||Opioids, 4) On-Going Management|78"_s});
    row("a number for a name", u"Decision based on MTUS Chronic Pain Treatment Guidelines Section 2 Page(s): 24."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||Section 2|24"_s});
    row("a range in words",
        u"Decision based on MTUS Chronic Pain Treatment Guidelines page(s) 63 to 66, 71 through 73."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines|||63-66; 71-73"_s});
    row("a section by its label",
        u"Decision based on MTUS Chronic Pain Treatment Guidelines, Section Biofeedback, pages 24-25."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||Biofeedback|24-25"_s});
    row("a chapter of the ACOEM guidelines",
        u"Decision based on MTUS ACOEM Practice Guidelines, Chapter 12 Low Back Complaints Page(s): 303-305."_s,
        {u"MTUS|Low Back Complaints|2004||303-305"_s});
    row("two chapters",
        u"Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints, page 207, and ACOEM Chapter 13 Knee Complaints, page 341."_s,
        {u"MTUS|Shoulder Complaints|2004||207"_s, u"MTUS|Knee Complaints|2004||341"_s});
    row("two sources and a semicolon",
        u"Decision based on Non-MTUS Citation ODG-TWC, Elbow; and ACOEM, 3rd edition, Hopping, page 12."_s,
        {u"ODG|ODG-TWC, Elbow"_s, u"ACOEM|ACOEM, 3rd edition, Hopping, page 12"_s});
    row("one source and a semicolon", u"Decision based on Non-MTUS Citation ODG, Elbow; ODG, Hopping."_s,
        {u"ODG|ODG, Elbow; ODG, Hopping"_s});
    row("a source and its joint",
        u"Decision based on Non-MTUS Citation ODG Hopping, MRI, and Other Medical Treatment "
        "Guidelines Zorb et al."_s,
        {u"ODG|ODG Hopping, MRI"_s, u"other|Other Medical Treatment Guidelines Zorb et al"_s});
    row("no page",
        u"Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk."_s,
        {u"MTUS|Chronic Pain Treatment Guidelines||NSAIDs, GI symptoms & cardiovascular risk|"_s});
    row("sections", u"Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Special Studies."_s,
        {u"MTUS|Knee Complaints|2004|Initial Care; Special Studies|"_s});
    row("unknown sections",
        u"Decision based on MTUS Knee Complaints 2004, Section(s): Hopping, backwards, Inital Care."_s,
        {u"MTUS|Knee Complaints|2004|Hopping, backwards; Inital Care|"_s});
    row("and before the last",
        u"Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, and Special Studies."_s,
        {u"MTUS|Knee Complaints|2004|Initial Care; Special Studies|"_s});
    row("brackets",
        u"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Zorbium (Zor, EC-Zor), Biofeedback."_s,
        {u"MTUS|Chronic Pain Medical Treatment|2016|Zorbium (Zor, EC-Zor); Biofeedback|"_s});
    row("numbered sections",
        u"Decision based on MTUS Opioid Treatment 2016, Section(s): 3.1 Opioids: Risk, Prior to Treatment: Hopping, 4.2 Tapering."_s,
        {u"MTUS|Opioid Treatment|2016|3.1 Opioids: Risk, Prior to Treatment: Hopping; 4.2 Tapering|"_s});
    row("two documents",
        u"Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care, and Low Back Complaints 2004, Section(s): Summary."_s,
        {u"MTUS|Forearm, Wrist, and Hand Complaints|2004|Initial Care|"_s,
            u"MTUS|Low Back Complaints|2004|Summary|"_s});
    row("two documents without years",
        u"Decision based on MTUS Knee Complaints Page(s): 333, and Chronic Pain Treatment Guidelines Biofeedback Page(s): 24."_s,
        {u"MTUS|Knee Complaints|||333"_s, u"MTUS|Chronic Pain Treatment Guidelines||Biofeedback|24"_s});
    row("an unknown document behind",
        u"Decision based on MTUS Knee Complaints 2004, Section(s): Summary, and Tail Complaints 2004, Section(s): Wagging."_s,
        {u"MTUS|Knee Complaints|2004|Summary|"_s, u"MTUS|Tail Complaints|2004|Wagging|"_s});
    row("Guidelines behind the year",
        u"Decision based on MTUS Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Compound drugs."_s,
        {u"MTUS|Chronic Pain Medical Treatment|2016|Compound drugs|"_s});
    row("outside the MTUS",
        u"The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Elbow, Hopping."_s,
        {u"ODG|Official Disability Guidelines (ODG) Elbow, Hopping"_s});
    row("both", u"Decision based on MTUS Knee Complaints 2004.  Decision based on Non- MTUS Citation ODG: Knee/Leg."_s,
        {u"MTUS|Knee Complaints|2004||"_s, u"ODG|ODG: Knee/Leg"_s});
    row("a third source",
        u"Decision based on Non-MTUS Citation ODG Knee and Other Medical Treatment Guidelines ACOEM, 3rd ed."_s,
        {u"ODG|ODG Knee"_s, u"ACOEM|Other Medical Treatment Guidelines ACOEM, 3rd ed"_s});
    row("two that were read",
        u"Decision based on Non-MTUS Citation Lee A. On hopping. http://hop.example/a, accessed 02/03/2017, Kim B. On tails."_s,
        {u"other|Lee A. On hopping. http://hop.example/a, accessed 02/03/2017"_s, u"other|Kim B. On tails"_s});
}

void TestCitations::readsEveryForm()
{
    QFETCH(const QString, block);
    QTEST(told(block), "citations");
}

void TestCitations::readsTheSameWhereverLinesBreak()
{
    const QString block
        = u"Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies, and Chronic Pain Medical "
          "Treatment 2016, Section(s): Biofeedback. Decision based on Non-MTUS Citation ODG Low Back, pages 12-14."_s;
    for (qsizetype blank = block.indexOf(u' '); blank >= 0; blank = block.indexOf(u' ', blank + 1)) {
        QString broken = block;
        broken[blank] = u'\n';
        QCOMPARE(told(broken), told(block));
    }
    QString hyphenated = block;
    hyphenated.replace(u"Non-MTUS"_s, u"Non-\nMTUS"_s);
    QCOMPARE(told(hyphenated), told(block));
}

void TestCitations::takesNoYearOfAnotherWork()
{
    const auto editionOf = [](const QString& block) {
        const auto citations = readCitations(block, {0, block.size()}, GuidelineIndex::builtIn());
        return citations.size() == 1 ? citations[0].edition.text() : u"%1 citations"_s.arg(citations.size());
    };
    QCOMPARE(editionOf(u"Decision based on Non-MTUS Citation ODG Hopping, 2015."_s), u"2015"_s);
    QCOMPARE(editionOf(u"Decision based on Non-MTUS Citation ODG Hopping; Zorb et al, 2012."_s), QString());
    QCOMPARE(editionOf(u"Decision based on Non-MTUS Citation Zorb et al, 2012; ODG Hopping."_s), QString());
}

void TestCitations::pointsAtTheWords()
{
    const QString block = u"Decision based on MTUS Knee Complaints\n2004, Section(s): Special\nStudies, Summary."_s;
    const auto citations = readCitations(block, {0, block.size()}, GuidelineIndex::builtIn());
    QCOMPARE(citations.size(), 1);
    QCOMPARE(citations[0].edition.spans().constFirst().of(block).toString(), u"2004"_s);
    QCOMPARE(citations[0].sections.values.size(), 2);
    QCOMPARE(citations[0].sections.values[0].spans.first().of(block).toString(), u"Special\nStudies"_s);
}

void TestCitations::findsPagesOfOtherSources()
{
    const QString block
        = u"Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 3rd ed., Hopping, pg. 64-65."_s;
    const auto citations = readCitations(block, {0, block.size()}, GuidelineIndex::builtIn());
    QCOMPARE(citations.size(), 1);
    QCOMPARE(citations[0].source.text(), u"ACOEM"_s);
    QCOMPARE(citations[0].pages.texts(), QStringList {u"64-65"_s});
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
