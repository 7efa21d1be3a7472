// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that a person dismissed, names that a person added, and corrections of many letters in one step.
#include "core/export/csvexport.h"
#include "core/letter/dismissal.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestDismissals : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    LetterId m_id {};

    // Its drug is in no lexicon.
    static NewLetter letterOf(int number)
    {
        NewLetter letter = inventedLetter(number);
        letter.parsed.items[0].medications[0].generic = Field();
        return letter;
    }
    Finding finding(const QString& code) const
    {
        const auto letter = m_project->letter(m_id);
        for (const Finding& found : letter->effective.findings) {
            if (found.code == code)
                return found;
        }
        return {};
    }
    void reopen()
    {
        m_project.reset();
        m_project = std::move(*Project::open(m_path));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        QVERIFY(Project::create(m_path));
        {
            auto database = openProjectFile(m_path);
            LetterWriter writer(**database);
            for (int i = 1; i <= 3; ++i)
                QVERIFY(writer.insert(letterOf(i), QDateTime::currentDateTimeUtc()));
            QVERIFY(writer.insert(unreadableLetter(u"cut.pdf"_s), QDateTime::currentDateTimeUtc()));
        }
        m_project = std::move(*Project::open(m_path));
        m_id = m_project->letters()->first();
        // So that findings are worked out and not those of the import.
        QVERIFY(m_project->correct(m_id, *FieldPath::parse(u"issues[0].quantity"), FieldEdit {{{u"61"_s, {}}}}));
        QVERIFY(!finding(u"unknown-drug"_s).code.isEmpty());
    }
    void cleanup() { m_project.reset(); }

    void aDismissedFindingCountsNoMore()
    {
        const Finding unknown = finding(u"unknown-drug"_s);
        const int before = m_project->rows({m_id})->first().findings;
        QSignalSpy changes(m_project.get(), &Project::letterChanged);
        QCOMPARE(m_project->dismiss(m_id, unknown, u"a house brand"_s), true);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(m_project->rows({m_id})->first().findings, before - 1);
        QCOMPARE(m_project->letters({.finding = u"unknown-drug"_s})->size(), 0);
        QCOMPARE(m_project->counts()->dismissed, 1);
        QVERIFY(!m_project->counts()->findingsByCode.contains(u"unknown-drug"_s));
        const Finding after = finding(u"unknown-drug"_s);
        QVERIFY(after.dismissed);
        QCOMPARE(after.note, u"a house brand"_s);
        const auto rows
            = exportRows(*m_project, {.reviewedOnly = false, .columns = {u"letter"_s, u"issue"_s, u"findings"_s}});
        QVERIFY(!rows->first().last().contains(u"unknown-drug"_s));
        m_project.reset();
        QCOMPARE(*checkProject(m_path), QStringList());
    }

    void itStaysDismissedOverCorrectionsAndReopening()
    {
        QCOMPARE(m_project->dismiss(m_id, finding(u"unknown-drug"_s)), true);
        QVERIFY(m_project->correct(m_id, *FieldPath::parse(u"issues[1].decision"), FieldEdit {{{u"Upheld"_s, {}}}}));
        QVERIFY(finding(u"unknown-drug"_s).dismissed);
        reopen();
        QVERIFY(finding(u"unknown-drug"_s).dismissed);
        // Another drug is another finding.
        QVERIFY(m_project->correct(
            m_id, *FieldPath::parse(u"issues[0].medications[0].drug"), FieldEdit {{{u"Quuxol"_s, {}}}}));
        QVERIFY(!finding(u"unknown-drug"_s).dismissed);
        QVERIFY(m_project->correct(m_id, *FieldPath::parse(u"issues[0].medications[0].drug"), {}));
        QVERIFY(finding(u"unknown-drug"_s).dismissed);
    }

    void itIsTakenUpAgainAndTheHistoryTellsAll()
    {
        m_project->setReviewer(u"Ada"_s);
        const Finding unknown = finding(u"unknown-drug"_s);
        QCOMPARE(m_project->restore(m_id, unknown), false); // nothing to take up
        QCOMPARE(m_project->dismiss(m_id, unknown, u"once"_s), true);
        QCOMPARE(m_project->dismiss(m_id, unknown, u"once"_s), false);
        QCOMPARE(m_project->dismiss(m_id, unknown, u"better said"_s), true);
        QCOMPARE(m_project->restore(m_id, unknown), true);
        QVERIFY(!finding(u"unknown-drug"_s).dismissed);
        QCOMPARE(m_project->counts()->dismissed, 0);
        const auto lines = m_project->dismissals(m_id);
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(1).note, u"better said"_s);
        QCOMPARE(lines->at(1).finding.words, u"Zorbital"_s);
        QCOMPARE(lines->at(2).who, u"Ada"_s);
        QVERIFY(lines->at(2).undone);
        auto database = openProjectFile(m_path);
        QVERIFY(!(*database)->execute(u"DELETE FROM dismissal"_s));
        QVERIFY(!(*database)->execute(u"UPDATE dismissal SET note = ''"_s));
    }

    void anUnreadableLettersFindingCanBeDismissed()
    {
        m_id = m_project->letters({.statuses = {Status::Unreadable}})->first();
        QCOMPARE(m_project->dismiss(m_id, finding(u"unreadable"_s)), true);
        QCOMPARE(m_project->rows({m_id})->first().findings, 0);
    }

    void aNameThatWasAddedIsKnownAtOnce()
    {
        QSignalSpy changed(m_project.get(), &Project::letterChanged);
        QCOMPARE(m_project->addOwnDrugs({{u"  Zorbital "_s, u"zorbitone"_s, u"opioid"_s, {}, {}}}), 1);
        QCOMPARE(changed.size(), 3);
        QVERIFY(finding(u"unknown-drug"_s).code.isEmpty());
        QVERIFY(m_project->lexicon().find(u"ZORBITAL"));
        QCOMPARE(m_project->addOwnDrugs({{u"Zorbital"_s, u"zorbitone"_s, u"opioid"_s, {}, {}}, {}}), 0); // twice
        reopen();
        QVERIFY(finding(u"unknown-drug"_s).code.isEmpty());
        QCOMPARE(m_project->ownDrugs()->size(), 1);
        QCOMPARE(m_project->ownDrugs()->first().drug.name, u"Zorbital"_s);
        QCOMPARE(m_project->removeOwnDrug(u"zorbital"_s), true);
        QCOMPARE(m_project->removeOwnDrug(u"zorbital"_s), false);
        QVERIFY(!finding(u"unknown-drug"_s).code.isEmpty());
        QVERIFY(!m_project->lexicon().find(u"Zorbital"));
        QVERIFY(m_project->ownDrugs()->isEmpty());
        m_project.reset();
        QCOMPARE(*checkProject(m_path), QStringList());
    }

    void manyCorrectionsAreOneStep()
    {
        const QList<LetterId> ids = *m_project->letters({.statuses = {Status::ToReview}});
        QList<FieldCorrection> corrections;
        for (const LetterId id : ids) {
            corrections.append({id, u"issues[0].medications[0].drug"_s, FieldEdit {{{u"Norco"_s, {}}}}});
            corrections.append({id, u"issues[0].quantity"_s, FieldEdit {{{u"61"_s, {}}}}}); // the first has it
        }
        const auto before = m_project->correctMany(corrections, u"misread alike"_s);
        QCOMPARE(before->size(), 5);
        for (const LetterId id : ids)
            QCOMPARE(m_project->letter(id)->effective.items[0].medications[0].drug.text(), u"Norco"_s);
        QCOMPARE(m_project->history(ids.last())->first().note, u"misread alike"_s);
        const auto after = m_project->correctMany(*before); // undone
        QCOMPARE(after->size(), 5);
        QCOMPARE(m_project->letter(ids.last())->effective, letterOf(3).parsed);
        QVERIFY(m_project->correctMany(*after)); // and done again
        QCOMPARE(m_project->letter(ids.last())->row.corrected, 2);
    }

    void oneThatCannotBeMakesNone()
    {
        const QList<LetterId> ids = *m_project->letters();
        const auto refused = m_project->correctMany({{ids[1], u"issues[0].quantity"_s, FieldEdit {{{u"9"_s, {}}}}},
            {ids[2], u"issues[7].quantity"_s, FieldEdit {{{u"9"_s, {}}}}}});
        QVERIFY(!refused);
        QCOMPARE(m_project->letter(ids[1])->row.corrected, 0);
        QVERIFY(m_project->history(ids[1])->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDismissals)
#include "tst_dismissals.moc"
