// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/guidelineindex.h"

#include <QBuffer>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

Result<GuidelineIndex> indexOf(const QByteArray& documentRows, const QByteArray& sectionRows)
{
    QByteArray documentData = "name\teditions\tspellings\tin force from\n" + documentRows;
    QByteArray sectionData = "document\tedition\tname\tfirst page\tlast page\tsureness\n" + sectionRows;
    QBuffer documents(&documentData);
    QBuffer sections(&sectionData);
    if (!documents.open(QIODevice::ReadOnly) || !sections.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    return GuidelineIndex::fromTsv(documents, sections);
}

const QByteArray documents = "Tail Complaints\t2003|2011\tComplaints of the Tail|Tail & Fin Complaints\t\n";
const QByteArray sections = "Tail Complaints\t2011\tWagging\t7\t9\tletter\n"
                            "Tail Complaints\t2011\tWagging, painful & slow\t8\t\tunsure\n";

} // namespace

class TestGuidelineIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDocumentsByEverySpelling();
    void takesTheLongestSection();
    void findsASectionOfADocument();
    void namesTheBrokenLine();
    void carriesAWorkingIndex();
};

void TestGuidelineIndex::findsDocumentsByEverySpelling()
{
    const auto index = indexOf(documents, sections);
    QVERIFY(index);
    qsizetype length = 0;
    for (const QString& text :
        {u"Tail Complaints 2011"_s, u"complaints of the\ntail"_s, u"Tail and Fin Complaints"_s}) {
        const GuidelineDocument* document = index->documentAt(text, 0, &length);
        QVERIFY2(document, qPrintable(text));
        QCOMPARE(document->editions, QStringList({u"2003"_s, u"2011"_s}));
    }
    QVERIFY(!index->documentAt(u"Tail"_s, 0, &length));
}

void TestGuidelineIndex::takesTheLongestSection()
{
    const auto index = indexOf(documents, sections);
    QVERIFY(index);
    QCOMPARE(index->sectionLengthAt(u"wagging, Painful & slow, other"_s, 0), 23);
    QCOMPARE(index->sectionLengthAt(u"Wagging, fast"_s, 0), 7);
    QCOMPARE(index->sectionLengthAt(u"Waggings"_s, 0), 0);
}

void TestGuidelineIndex::findsASectionOfADocument()
{
    const auto index = indexOf(documents, sections);
    QVERIFY(index);
    const GuidelineSection* section = index->section(u"Complaints of the Tail", u"WAGGING");
    QVERIFY(section);
    QCOMPARE(section->firstPage, 7);
    QCOMPARE(section->lastPage, 9);
    QVERIFY(!index->section(u"Other Complaints", u"Wagging"));
    QVERIFY(!index->section(u"Tail Complaints", u"Barking"));
}

void TestGuidelineIndex::namesTheBrokenLine()
{
    const auto backwards = indexOf(documents, "Tail Complaints\t2011\tWagging\t9\t7\tletter\n");
    QVERIFY(!backwards);
    QVERIFY(backwards.error().sentence.contains(u"line 2"_s));
    const auto noNumber = indexOf(documents, sections + "Tail Complaints\t2011\tRest\tnine\t\tletter\n");
    QVERIFY(!noNumber);
    QVERIFY(noNumber.error().sentence.contains(u"line 4"_s));
    QVERIFY(!indexOf("Tail Complaints\n", sections));
}

void TestGuidelineIndex::carriesAWorkingIndex()
{
    const GuidelineIndex& index = GuidelineIndex::builtIn();
    QVERIFY(index.documents().size() > 20);
    for (const GuidelineSection& section : index.sections())
        QVERIFY2(index.section(section.document, section.name), qPrintable(section.name));
}

QTEST_GUILESS_MAIN(TestGuidelineIndex)
#include "tst_guidelineindex.moc"
