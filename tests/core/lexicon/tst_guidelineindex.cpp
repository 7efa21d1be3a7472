// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/guidelineindex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

struct Rows
{
    QByteArray documents = "MTUS\tTail Complaints\t9\tComplaints of the Tail|Tail & Fin Complaints\n"
                           "ODG\tTail\t\tTail (Acute)\n";
    QByteArray editions = "Tail Complaints\t2003\t2004-02-01\t2011-05-01\tofficial\t1\t30\tmemory\n"
                          "Tail Complaints\t2011\t2011-05-01\t\tofficial\t\t\t\n"
                          "Tail Complaints\t2020\t\t\t\t\t\t\n";
    QByteArray sections = "Tail Complaints\t2003\tWagging\t7\t9\tletter\tNSAID|opioid\tWaging\n"
                          "Tail Complaints\t2003\tTail care\t3\t12\tletter\t\t\n"
                          "Tail Complaints\t2011\tWagging\t\t\t\t\t\n"
                          "Tail Complaints\t2011\tWagging, painful & slow\t\t\t\t\t\n";
    QByteArray sources = "ODG\tOfficial Tail Guidelines\nODG\tOTG\nACOEM\tCollege of Tails\n";
};

Result<GuidelineIndex> indexOf(const Rows& rows = {})
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& data) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("no file to write");
    };
    write(u"sources.tsv"_s, "source\tname\n" + rows.sources);
    write(u"documents.tsv"_s, "source\tname\tchapter\tspellings\n" + rows.documents);
    write(u"editions.tsv"_s,
        "document\tedition\tin force from\treplaced on\tdates known from\tfirst page\tlast page\tpages known from\n"
            + rows.editions);
    write(u"sections.tsv"_s,
        "document\tedition\tname\tfirst page\tlast page\tsureness\tdrug classes\tspellings\n" + rows.sections);
    return GuidelineIndex::fromFolder(folder.path());
}

// The latest edition of a document that was in force on a day.
QString yearInForce(const GuidelineIndex& index, QStringView document, QDate day)
{
    const GuidelineDocument* known = index.document(document);
    const GuidelineEdition* latest = nullptr;
    for (const GuidelineEdition& edition : index.editions()) {
        const bool begun = edition.inForceFrom.isValid() && edition.inForceFrom <= day;
        const bool over = edition.replacedOn.isValid() && edition.replacedOn <= day;
        if (known && edition.document == known->name && begun && !over
            && (!latest || latest->inForceFrom < edition.inForceFrom))
            latest = &edition;
    }
    return latest ? latest->year : QString();
}

} // namespace

class TestGuidelineIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDocumentsByEverySpelling();
    void keepsOtherSourcesApart();
    void takesTheLongestSection();
    void findsASectionOfADocument();
    void tellsTheSectionsOfAPage();
    void knowsWhatWasInForce();
    void namesTheBrokenLine();
    void carriesAWorkingIndex();
    void knowsTheEditionsOfTheSchedule();
};

void TestGuidelineIndex::findsDocumentsByEverySpelling()
{
    const auto index = indexOf();
    QVERIFY(index);
    qsizetype length = 0;
    for (const QString& text :
        {u"Tail Complaints 2011"_s, u"complaints of the\ntail"_s, u"Tail and Fin Complaints"_s}) {
        const GuidelineDocument* document = index->documentAt(text, 0, &length);
        QVERIFY2(document, qPrintable(text));
        QCOMPARE(document->editions, QStringList({u"2003"_s, u"2011"_s, u"2020"_s}));
    }
    QVERIFY(!index->documentAt(u"Tail"_s, 0, &length));
    QCOMPARE(index->chapter(9), index->document(u"tail complaints"));
    QVERIFY(!index->chapter(0));
    QVERIFY(!index->chapter(8));
}

void TestGuidelineIndex::keepsOtherSourcesApart()
{
    const auto index = indexOf();
    QVERIFY(index);
    Span named;
    QCOMPARE(index->sourceIn(u"see the official tail  guidelines (OTG)", &named), u"ODG"_s);
    QCOMPARE(named, (Span {8, 33}));
    QCOMPARE(index->sourceIn(u"the College of Tails, and OTG", &named), u"ACOEM"_s);
    QCOMPARE(index->sourceIn(u"BOTG and OTGs", &named), QString());
    QVERIFY(!index->document(u"Tail"));
}

void TestGuidelineIndex::takesTheLongestSection()
{
    const auto index = indexOf();
    QVERIFY(index);
    QCOMPARE(index->sectionLengthAt(u"wagging, Painful & slow, other"_s, 0), 23);
    QCOMPARE(index->sectionLengthAt(u"Wagging, fast"_s, 0), 7);
    QCOMPARE(index->sectionLengthAt(u"Waggings"_s, 0), 0);
}

void TestGuidelineIndex::findsASectionOfADocument()
{
    const auto index = indexOf();
    QVERIFY(index);
    // Without an edition the one that has pages.
    const GuidelineSection* section = index->section(u"Complaints of the Tail", u"WAGGING");
    QVERIFY(section);
    QCOMPARE(section->firstPage, 7);
    QCOMPARE(section->lastPage, 9);
    QCOMPARE(section->drugClasses, QStringList({u"NSAID"_s, u"opioid"_s}));
    const GuidelineSection* later = index->section(u"Tail Complaints", u"wagging", u"2011");
    QVERIFY(later);
    QCOMPARE(later->firstPage, 0);
    QVERIFY(!index->section(u"Tail Complaints", u"wagging", u"2020"));
    QVERIFY(!index->section(u"Other Complaints", u"Wagging"));
    QVERIFY(!index->section(u"Tail Complaints", u"Barking"));
    // Misspelt it is the same section.
    QCOMPARE(index->section(u"Tail Complaints", u"waging"), section);
    QCOMPARE(index->sectionLengthAt(u"Waging, fast"_s, 0), 6);
}

void TestGuidelineIndex::tellsTheSectionsOfAPage()
{
    const auto index = indexOf();
    QVERIFY(index);
    const auto names = [](const QList<const GuidelineSection*>& sections) {
        QStringList list;
        for (const GuidelineSection* section : sections)
            list.append(section->name);
        return list;
    };
    QCOMPARE(
        names(index->sectionsOfPages(u"Tail & Fin Complaints", 8, 8)), QStringList({u"Wagging"_s, u"Tail care"_s}));
    QCOMPARE(names(index->sectionsOfPages(u"Tail Complaints", 12, 12, u"2003")), QStringList {u"Tail care"_s});
    QCOMPARE(names(index->sectionsOfPages(u"Tail Complaints", 9, 40)), QStringList({u"Wagging"_s, u"Tail care"_s}));
    QCOMPARE(names(index->sectionsOfPages(u"Tail Complaints", 13, 13)), QStringList());
    QCOMPARE(names(index->sectionsOfPages(u"Tail Complaints", 8, 8, u"2011")), QStringList());
    QCOMPARE(names(index->sectionsOfPages(u"Ear Complaints", 8, 8)), QStringList());
}

void TestGuidelineIndex::knowsWhatWasInForce()
{
    const auto index = indexOf();
    QVERIFY(index);
    const auto year = [&](const QDate& day) { return yearInForce(*index, u"Tail Complaints", day); };
    QCOMPARE(year({2004, 1, 31}), QString());
    QCOMPARE(year({2004, 2, 1}), u"2003"_s);
    QCOMPARE(year({2011, 4, 30}), u"2003"_s);
    QCOMPARE(year({2011, 5, 1}), u"2011"_s);
    QCOMPARE(year({2030, 1, 1}), u"2011"_s); // what the later edition's date is nobody knows
    QVERIFY(index->edition(u"Complaints of the Tail", u"2020"));
    QVERIFY(!index->edition(u"Tail Complaints", u"2021"));
}

void TestGuidelineIndex::namesTheBrokenLine()
{
    const auto detail = [](const Rows& rows) {
        const auto index = indexOf(rows);
        return index ? u"read"_s : index.error().sentence + u' ' + index.error().detail;
    };
    Rows rows;
    QCOMPARE(detail(rows), u"read"_s);
    rows.sections = "Tail Complaints\t2011\tWagging\t9\t7\tletter\t\t\n";
    QVERIFY(detail(rows).contains(u"line 2"_s) && detail(rows).contains(u"sections.tsv"_s));
    rows = {.sections = "Tail Complaints\t1999\tWagging\t\t\t\t\t\n"}; // no such edition
    QVERIFY(detail(rows).contains(u"line 2"_s));
    rows = {.sections = "Tail Complaints\t2011\tRest\tnine\t\tletter\t\t\n"};
    QVERIFY(detail(rows).contains(u"line 2"_s));
    rows = {.editions = "Tail Complaints\t2011\t2011-05-01\t2011-05-01\t\t\t\t\n"}; // replaced at once
    QVERIFY(detail(rows).contains(u"editions.tsv"_s));
    rows = {.editions = "Tail Complaints\t2011\tspring\t\t\t\t\t\n"};
    QVERIFY(detail(rows).contains(u"editions.tsv"_s));
    rows = {.documents = "MTUS\tTail Complaints\n"};
    QVERIFY(detail(rows).contains(u"documents.tsv"_s));
    rows = {.documents = "MTUS\tTail Complaints\tnine\t\n"};
    QVERIFY(detail(rows).contains(u"documents.tsv"_s));
    const auto nowhere = GuidelineIndex::fromFolder(u"/no/such/folder"_s);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::NotFound);
}

void TestGuidelineIndex::carriesAWorkingIndex()
{
    const GuidelineIndex& index = GuidelineIndex::builtIn();
    QVERIFY(index.documents().size() > 20);
    for (const GuidelineSection& section : index.sections())
        QVERIFY2(index.section(section.document, section.name, section.edition), qPrintable(section.name));
    QCOMPARE(index.sectionsOfPages(u"Chronic Pain Medical Treatment Guidelines", 24, 24).constFirst()->name,
        u"Benzodiazepines"_s);
    QCOMPARE(index.chapter(12)->name, u"Low Back Complaints"_s);
    Span named;
    QCOMPARE(index.sourceIn(u"Non-MTUS Official Disability Guidelines (ODG)", &named), u"ODG"_s);
}

// What replaced what: the state's orders give the days.
void TestGuidelineIndex::knowsTheEditionsOfTheSchedule()
{
    const GuidelineIndex& index = GuidelineIndex::builtIn();
    const auto year = [&](QStringView document, const QDate& day) { return yearInForce(index, document, day); };
    QCOMPARE(year(u"Chronic Pain Medical Treatment", {2016, 7, 27}), u"2009"_s);
    QCOMPARE(year(u"Chronic Pain Medical Treatment", {2016, 7, 28}), u"2016"_s);
    QCOMPARE(year(u"Chronic Pain Medical Treatment", {2017, 12, 1}), QString());
    QCOMPARE(year(u"Chronic Pain", {2017, 12, 1}), u"2017"_s);
    QCOMPARE(year(u"Low Back Complaints", {2017, 11, 30}), u"2004"_s);
    QCOMPARE(year(u"Low Back Disorders", {2019, 8, 10}), u"2016"_s);
    QCOMPARE(year(u"Low Back Disorders", {2019, 8, 11}), u"2019"_s);
    QCOMPARE(year(u"Initial Approaches to Treatment", {2018, 1, 1}), u"2017"_s);
}

QTEST_GUILESS_MAIN(TestGuidelineIndex)
#include "tst_guidelineindex.moc"
