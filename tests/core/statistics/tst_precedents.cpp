// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/precedents.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"
#include "tests/support/sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestPrecedents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = Project::create(m_folder->filePath(u"batch.imrproj"_s));
        QVERIFY(project);
        m_project = std::move(*project);
    }

    void theOthersWithTheSameDrugAreCounted()
    {
        import(4);
        const Precedents found = precedents(1, 0, PrecedentBy::Drug);
        QCOMPARE(found.names, QStringList {u"zorbitone/acetaminophen"_s});
        QCOMPARE(found.counts.upheld, 3); // the item itself is left out
        QCOMPARE(found.counts.overturned, 0);
        QCOMPARE(found.items.size(), 3);
        for (const Precedent& item : found.items) {
            QVERIFY(item.letter != m_ids.at(1));
            QCOMPARE(item.item, 0);
            QCOMPARE(item.decision, u"Upheld"_s);
            QCOMPARE(item.request, u"Zorbital 10/325 mg #60"_s);
            QCOMPARE(item.decisionDate, u"2016-12-09"_s);
        }
        QCOMPARE(found.items.first().letter, m_ids.last()); // imported last
        QCOMPARE(found.items.first().file, u"letter-00004.txt"_s);
        QCOMPARE(found.items.first().caseNumber, u"CM16-0000004"_s);
    }

    void sameClassAndSameGuideline()
    {
        import(3);
        // In one letter another drug of the class, whose item was overturned.
        correct(m_ids.at(2), "issues[0].medications[0].drug", u"Quilpex"_s);
        correct(m_ids.at(2), "issues[0].medications[0].generic", u"quilpexone"_s);
        correct(m_ids.at(2), "issues[0].decision", u"Overturned"_s);
        QCOMPARE(precedents(0, 0, PrecedentBy::Drug).counts.items(), 1);
        const Precedents ofClass = precedents(0, 0, PrecedentBy::DrugClass);
        QCOMPARE(ofClass.names, QStringList {u"opioid"_s});
        QCOMPARE(ofClass.counts.upheld, 1);
        QCOMPARE(ofClass.counts.overturned, 1);
        const Precedents ofGuideline = precedents(0, 0, PrecedentBy::Guideline);
        QCOMPARE(ofGuideline.names, QStringList {u"Chronic Pain"_s});
        QCOMPARE(ofGuideline.counts.items(), 2);
    }

    void anItemThatSharesTwoNamesCountsOnce()
    {
        import(2);
        for (const LetterId id : std::as_const(m_ids)) {
            correct(id, "issues[0].medications[1].drug", u"Quilpex"_s);
            correct(id, "issues[0].medications[1].generic", u"quilpexone"_s);
        }
        const Precedents found = precedents(0, 0, PrecedentBy::Drug);
        QCOMPARE(found.names, QStringList({u"zorbitone/acetaminophen"_s, u"quilpexone"_s}));
        QCOMPARE(found.counts.items(), 1);
        QCOMPARE(found.items.size(), 1);
    }

    void capitalsMakeNoOtherName()
    {
        import(2);
        correct(m_ids.at(1), "issues[0].medications[0].generic", u"Zorbitone/Acetaminophen"_s);
        QCOMPARE(precedents(0, 0, PrecedentBy::Drug).counts.items(), 1);
    }

    void allAreCountedAndSomeListed()
    {
        import(30);
        const auto found = precedentsOf(m_project->path(), m_ids.first(), 0, PrecedentBy::Drug, 10);
        QVERIFY(found);
        QCOMPARE(found->counts.items(), 29);
        QCOMPARE(found->items.size(), 10);
        QCOMPARE(found->items.first().letter, m_ids.last());
    }

    void anItemWithoutADrugHasNone()
    {
        import(2);
        const Precedents found = precedents(0, 1, PrecedentBy::Drug);
        QVERIFY(found.names.isEmpty());
        QVERIFY(found.items.isEmpty());
        QCOMPARE(found.counts.items(), 0);
        QVERIFY(precedents(0, 99, PrecedentBy::DrugClass).names.isEmpty()); // no such item
    }

    void anItemWithoutADecisionIsCountedApart()
    {
        import(2);
        correct(m_ids.at(1), "issues[0].decision", {});
        const Precedents found = precedents(0, 0, PrecedentBy::Drug);
        QCOMPARE(found.counts.undecided, 1);
        QCOMPARE(found.items.first().decision, QString());
    }

    void whatIsNoProjectIsSaid()
    {
        const auto found = precedentsOf(m_folder->filePath(u"gone.imrproj"_s), LetterId {1}, 0, PrecedentBy::Drug);
        QVERIFY(!found);
        QVERIFY(found.error().sentence.contains(u"gone.imrproj"_s));
    }

private:
    Precedents precedents(int letter, int item, PrecedentBy by) const
    {
        const auto found = precedentsOf(m_project->path(), m_ids.at(letter), item, by);
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().sentence));
        return *found;
    }
    void import(int letters)
    {
        auto database = openProjectFile(m_project->path());
        QVERIFY(database);
        Transaction transaction(**database);
        QVERIFY(transaction.begin());
        LetterWriter writer(**database);
        for (int i = 1; i <= letters; ++i)
            QVERIFY(writer.insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
        QVERIFY(writer.insert(unreadableLetter(u"cut.pdf"_s), QDateTime::currentDateTimeUtc()));
        QVERIFY(transaction.commit());
        m_ids = *m_project->letters();
        m_ids.removeLast();
    }
    void correct(LetterId id, const char* place, const QString& text)
    {
        FieldEdit edit;
        if (!text.isEmpty())
            edit.values.append({text, {}});
        const auto done = m_project->correct(id, path(place), edit);
        QVERIFY2(done && *done, place);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    QList<LetterId> m_ids;
};

QTEST_GUILESS_MAIN(TestPrecedents)
#include "tst_precedents.moc"
