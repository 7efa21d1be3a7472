// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange/arrangeletter.h"

#include "core/evaluate/evaluation.h"
#include "core/findings/findings.h"
#include "core/learn/rereading.h"
#include "core/project/projectcheck.h"
#include "tests/core/learn/readletters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestArrangeLetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void correctionsGoWithTheirItems();
    void findingsGoWithTheirItems();
    void itIsTakenBackWhole();
    void whatWasSaidOfARemovedItemStaysInTheHistory();
    void entriesThatAPersonAddedKeepTheirPlaces();
    void aDismissedFindingStaysDismissed();
    void reReadingLeavesItAsThePersonHasIt();
    void evaluationStillMeasuresTheParser();
    void aRefusedCutChangesNothing();

private:
    static FieldPath at(const QString& path) { return *FieldPath::parse(path); }
    void correct(const QString& path, const QString& text)
    {
        QVERIFY(m_project->correct(m_id, at(path), typed(text)).value_or(false));
    }
    QString held(const QString& path) const
    {
        const auto letter = m_project->letter(m_id);
        const Field* field = fieldAt(letter->effective, at(path));
        return field ? field->text() : u"no such field"_s;
    }
    Result<ReadingBatch> removeItem(int item)
    {
        return arrangeLetter(
            *m_project, m_id, [item](const Letter& letter, const QString&, const Knowledge&) -> Result<Arrangement> {
                return withoutItem(letter, item);
            });
    }
    void isSound()
    {
        m_project.reset();
        const auto problems = checkProject(m_path);
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        m_project = std::move(*Project::open(m_path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    LetterId m_id {};
};

void TestArrangeLetter::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.imrproj"_s);
    QVERIFY(Project::create(m_path));
    NewLetter letter = readLetter(1, letterText(1));
    letter.parser = LetterParser::version();
    addLetters(m_path, {letter});
    m_project = std::move(*Project::open(m_path));
    m_id = m_project->letters()->first();
}

void TestArrangeLetter::correctionsGoWithTheirItems()
{
    correct(u"issues[1].quantity"_s, u"31"_s);
    correct(u"patient.age"_s, u"52"_s);
    QVERIFY(removeItem(0));
    QCOMPARE(held(u"issues[0].quantity"_s), u"31"_s);
    QCOMPARE(held(u"issues[1].quantity"_s), u"no such field"_s);
    QCOMPARE(held(u"patient.age"_s), u"52"_s);
    QCOMPARE(m_project->letter(m_id)->row.items, 1);
    QVERIFY(isArranged(*m_project->letter(m_id)));
    QVERIFY(m_project->history(m_id)->last().note.contains(u"with its part"_s));
    isSound();
    QCOMPARE(held(u"issues[0].quantity"_s), u"31"_s);
}

// Worked out anew from the items as they stand; what is about another letter stays, once.
void TestArrangeLetter::findingsGoWithTheirItems()
{
    NewLetter letter = readLetter(2, letterText(2, u"Zorbium 35mg"_s));
    const Finding other {u"duplicate-letter"_s, 0, Finding::Severity::Warning, u"the same as another"_s, {}, {}};
    letter.parsed.findings.append(other);
    addLetters(m_path, {letter});
    m_id = m_project->letters()->last();
    const auto codes = [this] {
        QStringList all;
        const auto held = m_project->letter(m_id);
        for (const Finding& finding : held->effective.findings)
            all.append(QString::number(finding.item) + u' ' + finding.code);
        return all;
    };
    const auto moved = [this](int from, int to) {
        return arrangeLetter(
            *m_project, m_id, [=](const Letter& held, const QString&, const Knowledge&) -> Result<Arrangement> {
                return withItemMoved(held, from, to);
            });
    };
    const QStringList before = codes();
    QVERIFY(before.contains(u"0 duplicate-letter"_s) && before.contains(u"1 unknown-drug"_s));
    QVERIFY(moved(0, 1));
    const StoredLetter held = *m_project->letter(m_id);
    QVERIFY(codes().contains(u"2 unknown-drug"_s));
    const QList<Finding> expected
        = findingsOf(held.effective, held.text, DrugLexicon::builtIn(), GuidelineIndex::builtIn()) + QList {other};
    QCOMPARE(held.effective.findings, expected);
    QCOMPARE(held.row.findings, int(std::ranges::count_if(expected, [](const Finding& finding) {
        return finding.severity != Finding::Severity::Note;
    })));
    QVERIFY(moved(1, 0));
    QCOMPARE(codes(), before);
    isSound();
}

void TestArrangeLetter::itIsTakenBackWhole()
{
    correct(u"issues[1].quantity"_s, u"31"_s);
    correct(u"issues[0].quantity"_s, u"61"_s);
    const StoredLetter before = *m_project->letter(m_id);
    const auto batch = removeItem(0);
    QVERIFY(batch);
    const auto back = m_project->restoreReadings(*batch);
    QVERIFY(back);
    const StoredLetter after = *m_project->letter(m_id);
    QCOMPARE(after.effective, before.effective);
    QCOMPARE(after.corrections, before.corrections);
    QVERIFY(!isArranged(after));
    QVERIFY(m_project->restoreReadings(*back)); // and again
    QCOMPARE(held(u"issues[0].quantity"_s), u"31"_s);
    isSound();
}

void TestArrangeLetter::whatWasSaidOfARemovedItemStaysInTheHistory()
{
    correct(u"issues[0].quantity"_s, u"61"_s);
    QVERIFY(removeItem(0));
    QVERIFY(m_project->letter(m_id)->corrections.isEmpty());
    const auto history = *m_project->history(m_id);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().newText, u"61"_s);
    QVERIFY(history.last().note.contains(u"removed"_s));
}

void TestArrangeLetter::entriesThatAPersonAddedKeepTheirPlaces()
{
    correct(u"issues[1].medications[1].drug"_s, u"Zorbital"_s);
    QVERIFY(arrangeLetter(
        *m_project, m_id, [](const Letter& letter, const QString&, const Knowledge&) -> Result<Arrangement> {
            return withoutEntry(letter, 1, FieldPath::Group::Medications, 0);
        }));
    QCOMPARE(held(u"issues[1].medications[0].drug"_s), u"Zorbital"_s);
    QVERIFY(removeItem(0));
    QCOMPARE(held(u"issues[0].medications[0].drug"_s), u"Zorbital"_s);
    isSound();
}

void TestArrangeLetter::aDismissedFindingStaysDismissed()
{
    correct(u"issues[1].medications[0].frequency"_s, u"every blue moon"_s);
    const auto found = [this](bool dismissed) {
        int count = 0;
        const QList<Finding> findings = m_project->letter(m_id)->effective.findings;
        for (const Finding& finding : findings)
            count += finding.code == u"unrecognised-frequency" && finding.dismissed == dismissed ? 1 : 0;
        return count;
    };
    QCOMPARE(found(false), 1);
    const QList<Finding> findings = m_project->letter(m_id)->effective.findings;
    for (const Finding& finding : findings) {
        if (finding.code == u"unrecognised-frequency")
            QVERIFY(m_project->dismiss(m_id, finding, u"as ordered"_s).value_or(false));
    }
    QVERIFY(removeItem(0));
    QCOMPARE(found(true), 1);
    QCOMPARE(found(false), 0);
}

void TestArrangeLetter::reReadingLeavesItAsThePersonHasIt()
{
    QVERIFY(removeItem(0));
    const auto rereading = reread(*m_project);
    QVERIFY(rereading);
    QVERIFY(!rereading->differences.isEmpty());
    QVERIFY(taken(*rereading, Take::Agreeing).isEmpty());
    QVERIFY(applyRereading(*m_project, *rereading, taken(*rereading, Take::Agreeing)));
    QCOMPARE(m_project->letter(m_id)->row.items, 1);
    QVERIFY(applyRereading(*m_project, *rereading, taken(*rereading, Take::All)));
    QCOMPARE(m_project->letter(m_id)->row.items, 2);
    QVERIFY(!isArranged(*m_project->letter(m_id)));
}

void TestArrangeLetter::evaluationStillMeasuresTheParser()
{
    QVERIFY(removeItem(0));
    QVERIFY(m_project->setStatus(m_id, Status::Reviewed));
    const auto evaluation = evaluate(*m_project);
    QVERIFY(evaluation);
    QVERIFY(evaluation->all.spurious > 0); // the item that the person removed
    QCOMPARE(evaluation->all.missed, 0);
}

void TestArrangeLetter::aRefusedCutChangesNothing()
{
    const StoredLetter before = *m_project->letter(m_id);
    const auto refused
        = arrangeLetter(*m_project, m_id, [](const Letter& letter, const QString& text, const Knowledge& knowledge) {
              return withItemsMerged(letter, text, knowledge, 1);
          });
    QVERIFY(!refused);
    QCOMPARE(m_project->letter(m_id)->effective, before.effective);
    QVERIFY(m_project->history(m_id)->isEmpty());
    QVERIFY(!isArranged(*m_project->letter(m_id)));
}

QTEST_GUILESS_MAIN(TestArrangeLetter)
#include "tst_arrangeletter.moc"
