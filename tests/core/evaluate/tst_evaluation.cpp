// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluation.h"

#include "core/evaluate/cellcount.h"
#include "tests/core/learn/readletters.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestEvaluation : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    QList<LetterId> m_ids;

    void correct(const char* path, const QString& text)
    {
        QVERIFY(m_project->correct(
            m_ids.first(), *FieldPath::parse(QString::fromLatin1(path)), text.isEmpty() ? FieldEdit() : typed(text)));
    }
    static FieldScore score(const Evaluation& evaluation, const QString& name)
    {
        const auto found = std::ranges::find(evaluation.fields, name, &FieldScore::name);
        return found == evaluation.fields.cend() ? FieldScore() : *found;
    }
    static QString counts(const Evaluation& evaluation, const QString& name)
    {
        const FieldScore field = score(evaluation, name);
        return u"%1 %2 %3"_s.arg(field.right).arg(field.spurious).arg(field.missed);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        QVERIFY(Project::create(m_path));
        addLetters(m_path, {readLetter(1, letterText(1)), readLetter(2, letterText(2)), readLetter(3, letterText(3))});
        m_project = std::move(*Project::open(m_path));
        m_ids = *m_project->letters();
        QVERIFY(m_project->setStatus(m_ids[0], Status::Reviewed));
        QVERIFY(m_project->setStatus(m_ids[1], Status::Reviewed));
    }
    void cleanup() { m_project.reset(); }

    void almostAllIsNotShownAsAll()
    {
        QCOMPARE(shownShare(1.0), 1.0);
        QCOMPARE(shownShare(6215.0 / 6216), 0.999);
        QCOMPARE(shownShare(2.0 / 3), 0.666);
        QCOMPARE(shownShare(0.29), 0.29);
        QCOMPARE(shownShare(0), 0.0);
    }

    void nothingReviewedIsNothingToCompare()
    {
        for (const LetterId id : std::as_const(m_ids))
            QVERIFY(m_project->setStatus(id, Status::ToReview));
        const auto evaluation = evaluate(*m_project);
        QCOMPARE(evaluation->letters, 0);
        QVERIFY(evaluation->fields.isEmpty());
        QCOMPARE(evaluation->all.f1(), 1.0);
        QCOMPARE(evaluation->calibration.unsureShare(), 0.0);
    }

    void whatNobodyCorrectedCountsAsRight()
    {
        const auto evaluation = evaluate(*m_project);
        QCOMPARE(evaluation->letters, 2);
        QCOMPARE(evaluation->all.f1(), 1.0);
        QCOMPARE(counts(*evaluation, u"drug"_s), u"4 0 0"_s);
        QVERIFY(evaluation->cells.isEmpty());
        QCOMPARE(evaluation->fields.first().name, u"header.case_number"_s);
    }

    void eachKindOfErrorIsCountedWhereItBelongs()
    {
        correct("issues[0].quantity", u"90"_s); // read 60
        correct("issues[1].quantity", {}); // read 30, there is none
        correct("issues[0].body_part", u"knee"_s); // not read
        correct("issues[1].medications[1].drug", u"Valium"_s); // not read
        correct("issues[0].decision", u"UPHELD."_s); // no difference that counts
        correct("patient.age", u"52"_s);
        const auto evaluation = evaluate(*m_project);
        QCOMPARE(counts(*evaluation, u"quantity"_s), u"2 2 1"_s);
        QCOMPARE(counts(*evaluation, u"body_part"_s), u"0 0 1"_s);
        QCOMPARE(counts(*evaluation, u"drug"_s), u"4 0 1"_s);
        QCOMPARE(counts(*evaluation, u"decision"_s), u"4 0 0"_s);
        QCOMPARE(counts(*evaluation, u"patient.age"_s), u"1 1 1"_s);
        QCOMPARE(score(*evaluation, u"quantity"_s).precision(), 0.5);
        QCOMPARE(score(*evaluation, u"quantity"_s).recall(), 2.0 / 3);
        QStringList cells;
        for (const DifferingCell& cell : evaluation->cells)
            cells.append(cell.path + u" "_s + cell.parsed + u" > "_s + cell.right);
        QVERIFY(cells.contains(u"issues[0].quantity 60 > 90"_s));
        QVERIFY(cells.contains(u"issues[1].quantity 30 > "_s));
        QVERIFY(cells.contains(u"issues[1].medications[1].drug  > Valium"_s));
        QCOMPARE(cells.size(), 5);
        QCOMPARE(evaluation->cells.first().letter, m_ids.first());
        const Calibration& calibration = evaluation->calibration;
        QCOMPARE(calibration.sure + calibration.unsure - calibration.sureRight - calibration.unsureRight, 3);
    }

    void aStrengthUnderAnotherDrugIsNotRight()
    {
        correct("issues[0].medications[0].drug", u"Percocet"_s);
        const auto evaluation = evaluate(*m_project);
        QCOMPARE(counts(*evaluation, u"drug"_s), u"3 1 1"_s);
        QCOMPARE(counts(*evaluation, u"strength"_s), u"3 1 1"_s);
        // What differs is the drug alone, and the parser was sure of the rest with good reason.
        QCOMPARE(evaluation->cells.size(), 1);
        QCOMPARE(evaluation->cells.first().path, u"issues[0].medications[0].drug"_s);
        const Calibration& calibration = evaluation->calibration;
        QCOMPARE(calibration.sure + calibration.unsure - calibration.sureRight - calibration.unsureRight, 1);
    }

    void theParserOfTodayCanBeEvaluatedToo()
    {
        NewLetter letter = readLetter(4, letterText(4));
        letter.parsed.items.removeFirst();
        addLetters(m_path, {letter});
        m_project->refresh();
        const LetterId id = m_project->letters()->last();
        QVERIFY(m_project->setStatus(id, Status::Reviewed));
        const auto evaluation = evaluate(*m_project, {.reread = true});
        QCOMPARE(evaluation->letters, 3);
        QCOMPARE(counts(*evaluation, u"request"_s), u"5 1 0"_s); // the item that the reviewed letter lacks
        QCOMPARE(counts(*evaluation, u"drug"_s), u"5 1 0"_s);
    }

    void aCancelAndADamagedLetter()
    {
        QCOMPARE(
            evaluate(*m_project, {.watcher = [](int, int) { return false; }}).error().code, Error::Code::Cancelled);
        auto database = openProjectFile(m_path);
        QVERIFY((*database)->execute(u"UPDATE letter SET parsed = '{' WHERE id = 1"_s));
        const auto evaluation = evaluate(*m_project);
        QCOMPARE(evaluation->letters, 1);
        QCOMPARE(evaluation->problems.size(), 1);
    }

    void valuesAreComparedAsTheyAreScored_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << u"issues[0].medications[0].drug"_s << u"NORCO"_s << u"norco"_s;
        QTest::newRow("blanks") << u"issues[0].medications[0].strength"_s << u"10/325 mg"_s << u"10/325mg"_s;
        QTest::newRow("dash") << u"issues[0].reviewer_guideline[0].pages"_s << u"303\u20135"_s << u"303-305"_s;
        QTest::newRow("days") << u"issues[0].duration"_s << u"30 days"_s << u"30 day"_s;
        QTest::newRow("and") << u"issues[0].request"_s << u"Cup & saucer."_s << u"cup and saucer"_s;
    }
    void valuesAreComparedAsTheyAreScored()
    {
        QFETCH(QString, path);
        QFETCH(QString, a);
        QFETCH(QString, b);
        const FieldSpec& spec = *FieldPath::parse(path)->spec;
        QCOMPARE(comparableValues(spec, Field(Value {a, {}})), comparableValues(spec, Field(Value {b, {}})));
        QVERIFY(comparableValues(spec, Field(Value {a, {}})) != comparableValues(spec, Field(Value {u"7"_s, {}})));
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
