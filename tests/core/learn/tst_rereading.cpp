// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rereading.h"

#include "core/project/projectcheck.h"
#include "tests/core/learn/readletters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// The letters were imported by a former parser, which read some things otherwise; a person corrected some of them.
class TestRereading : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;

    // As this program reads the letter, but for what `change` makes of it.
    template<typename Change> LetterId import(Change change)
    {
        NewLetter letter = readLetter(1, letterText(1));
        change(letter.parsed);
        addLetters(m_path, {letter});
        m_project = std::move(*Project::open(m_path));
        return m_project->letters()->first();
    }
    void correct(LetterId id, const QString& path, const QString& text)
    {
        QVERIFY(m_project->correct(id, *FieldPath::parse(path), text.isEmpty() ? FieldEdit() : typed(text))
                .value_or(false));
    }
    QString held(LetterId id, const QString& path) const
    {
        const auto letter = m_project->letter(id);
        const Field* field = fieldAt(letter->effective, *FieldPath::parse(path));
        return field ? field->text() : u"no such field"_s;
    }
    static QStringList lines(const Rereading& rereading)
    {
        QStringList lines;
        for (const RereadDifference& difference : rereading.differences) {
            lines.append(difference.path + u": "_s + difference.before + u" -> "_s + difference.after
                + (difference.against == RereadDifference::Against::Person ? u" (person)"_s : QString()));
        }
        return lines;
    }
    void isSound()
    {
        m_project.reset();
        const auto problems = checkProject(m_path);
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        m_project = std::move(*Project::open(m_path));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        QVERIFY(Project::create(m_path));
    }
    void cleanup() { m_project.reset(); }

    void theSameReadingIsNoNews()
    {
        const LetterId id = import([](Letter&) { });
        const auto rereading = reread(*m_project);
        QCOMPARE(rereading->letters, 1);
        QCOMPARE(lines(*rereading), QStringList());
        QVERIFY(rereading->changed.isEmpty());
        const auto applied = applyRereading(*m_project, *rereading, {});
        QVERIFY(applied->letters.isEmpty());
        QCOMPARE(m_project->letter(id)->parser, u"0"_s);
    }

    void whatTheParserReadsOtherwiseIsShownAndTaken()
    {
        const LetterId id = import([](Letter& letter) {
            letter.items[0].quantity = Field(Value {u"6"_s, letter.items[0].quantity.spans()});
            letter.patientSex = Field();
        });
        const auto rereading = reread(*m_project);
        QCOMPARE(lines(*rereading), (QStringList {u"patient.sex:  -> female"_s, u"issues[0].quantity: 6 -> 60"_s}));
        QVERIFY(!rereading->differences[1].spans.isEmpty());
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"6"_s); // nothing is written yet
        const auto applied = applyRereading(*m_project, *rereading, {rereading->differences[1]});
        QCOMPARE(applied->letters, QList<LetterId> {id});
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"60"_s);
        QCOMPARE(held(id, u"patient.sex"_s), QString()); // not ticked: as it was
        const auto letter = m_project->letter(id);
        QCOMPARE(letter->parser, LetterParser::version());
        QCOMPARE(letter->corrections.size(), 1);
        QVERIFY(!m_project->history(id)->first().note.isEmpty());
        isSound();
        QCOMPARE(held(id, u"patient.sex"_s), QString());
    }

    void aPersonsCorrectionStaysUnlessItIsTicked()
    {
        const LetterId id = import(
            [](Letter& letter) { letter.items[0].quantity = Field(Value {u"6"_s, letter.items[0].quantity.spans()}); });
        correct(id, u"issues[0].quantity"_s, u"66"_s);
        correct(id, u"issues[1].quantity"_s, u"31"_s); // which the parser reads as it did
        correct(id, u"patient.age"_s, u"52"_s);
        const auto rereading = reread(*m_project);
        QCOMPARE(rereading->differences.size(), 3);
        for (const RereadDifference& difference : rereading->differences) {
            QCOMPARE(difference.against, RereadDifference::Against::Person);
            QCOMPARE(difference.isNews, difference.path == u"issues[0].quantity");
        }
        QVERIFY(taken(*rereading, Take::Agreeing).isEmpty());
        const auto applied = applyRereading(*m_project, *rereading, taken(*rereading, Take::Agreeing));
        QVERIFY(applied);
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"66"_s);
        QCOMPARE(held(id, u"patient.age"_s), u"52"_s);
        QCOMPARE(m_project->letter(id)->row.corrected, 3);
        QCOMPARE(m_project->letter(id)->parsed.items[0].quantity.text(), u"60"_s);

        const auto again = reread(*m_project);
        QVERIFY(again->changed.contains(id) || again->differences.size() == 3);
        QVERIFY(applyRereading(*m_project, *again, taken(*again, Take::All)));
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"60"_s);
        QCOMPARE(held(id, u"issues[1].quantity"_s), u"30"_s);
        QCOMPARE(m_project->letter(id)->row.corrected, 0);
        QCOMPARE(m_project->history(id)->size(), 6); // three corrections, three taken back
        isSound();
    }

    void aReviewedLetterWhoseCorrectionIsTakenBackIsToBeReviewedAgain()
    {
        const LetterId id = import(
            [](Letter& letter) { letter.items[0].quantity = Field(Value {u"6"_s, letter.items[0].quantity.spans()}); });
        correct(id, u"issues[1].quantity"_s, u"31"_s);
        m_project->setReviewer(u"Ada"_s);
        QVERIFY(m_project->setStatus(id, Status::Reviewed));
        const LetterRow reviewed = m_project->letter(id)->row;
        const auto rereading = reread(*m_project);
        const auto agreeing = applyRereading(*m_project, *rereading, taken(*rereading, Take::Agreeing));
        QVERIFY(agreeing->reopened.isEmpty());
        QCOMPARE(m_project->letter(id)->row.status, Status::Reviewed);

        const auto again = reread(*m_project);
        const auto applied = applyRereading(*m_project, *again, taken(*again, Take::All));
        QCOMPARE(held(id, u"issues[1].quantity"_s), u"30"_s);
        QCOMPARE(m_project->letter(id)->row.status, Status::ToReview);
        QVERIFY(m_project->letter(id)->row.reviewedBy.isEmpty());
        QVERIFY(m_project->history(id)->last().note.contains(u"reviewed again"));
        QCOMPARE(applied->reopened.size(), 1);
        QVERIFY(m_project->restoreReview(id, applied->reopened.first().review));
        QCOMPARE(m_project->letter(id)->row.status, Status::Reviewed);
        QCOMPARE(m_project->letter(id)->row.reviewedAt, reviewed.reviewedAt);
        isSound();
    }

    // What a person accepted with a letter is a person's word, though nothing in it was corrected.
    void whatWasReviewedStaysUnlessItIsTicked()
    {
        const LetterId id = import(
            [](Letter& letter) { letter.items[0].quantity = Field(Value {u"6"_s, letter.items[0].quantity.spans()}); });
        m_project->setReviewer(u"Ada"_s);
        QVERIFY(m_project->setStatus(id, Status::Reviewed));
        const auto rereading = reread(*m_project);
        QCOMPARE(rereading->differences.size(), 1);
        QCOMPARE(rereading->differences.first().against, RereadDifference::Against::Review);
        QVERIFY(taken(*rereading, Take::Agreeing).isEmpty());
        const auto agreeing = applyRereading(*m_project, *rereading, taken(*rereading, Take::Agreeing));
        QCOMPARE(agreeing->letters, QList<LetterId> {id});
        QVERIFY(agreeing->reopened.isEmpty());
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"6"_s);
        QCOMPARE(m_project->letter(id)->row.status, Status::Reviewed);

        const auto again = reread(*m_project);
        const auto applied = applyRereading(*m_project, *again, taken(*again, Take::All));
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"60"_s);
        QCOMPARE(applied->reopened.size(), 1);
        QCOMPARE(m_project->letter(id)->row.status, Status::ToReview);
        isSound();
    }

    void aCorrectionAfterAReadingFollowsFromThatReading()
    {
        const LetterId id = import(
            [](Letter& letter) { letter.items[0].quantity = Field(Value {u"6"_s, letter.items[0].quantity.spans()}); });
        correct(id, u"issues[0].quantity"_s, u"66"_s);
        QVERIFY(m_project->correct(id, *FieldPath::parse(u"issues[0].quantity"), {}).value());
        const auto rereading = reread(*m_project);
        QVERIFY(applyRereading(*m_project, *rereading, taken(*rereading, Take::All)));
        correct(id, u"issues[0].quantity"_s, u"61"_s);
        QCOMPARE(m_project->history(id)->last().oldText, u"60"_s);
        isSound();
    }

    void aCorrectionThatTheParserNowAgreesWithIsNoDifference()
    {
        const LetterId id = import(
            [](Letter& letter) { letter.items[0].quantity = Field(Value {u"6"_s, letter.items[0].quantity.spans()}); });
        correct(id, u"issues[0].quantity"_s, u"60"_s);
        const auto rereading = reread(*m_project);
        QCOMPARE(lines(*rereading), QStringList());
        QCOMPARE(rereading->changed.size(), 1);
        QVERIFY(applyRereading(*m_project, *rereading, {}));
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"60"_s);
        QVERIFY(m_project->letter(id)->corrections.contains(u"issues[0].quantity"_s));
        isSound();
    }

    void correctionsMoveAlongWhenAnItemIsFound()
    {
        // The former parser missed the first item.
        const LetterId id = import([](Letter& letter) { letter.items.removeFirst(); });
        correct(id, u"issues[0].quantity"_s, u"31"_s);
        correct(id, u"issues[0].medications[0].drug"_s, u"Soma XR"_s);
        correct(id, u"issues[0].medications[1].drug"_s, u"Valium"_s); // added
        const auto rereading = reread(*m_project);
        QVERIFY2(lines(*rereading).join(u'\n').contains(u"issues[0].request:  -> Norco 10/325mg #60"_s),
            qPrintable(lines(*rereading).join(u'\n')));

        // Not ticked: the letter stays as it is.
        QVERIFY(applyRereading(*m_project, *rereading, {})->letters.isEmpty());
        QCOMPARE(m_project->letter(id)->effective.items.size(), 1);

        const auto applied = applyRereading(*m_project, *rereading, taken(*rereading, Take::Agreeing));
        QCOMPARE(applied->letters.size(), 1);
        QCOMPARE(m_project->letter(id)->effective.items.size(), 2);
        QCOMPARE(held(id, u"issues[1].quantity"_s), u"31"_s);
        QCOMPARE(held(id, u"issues[1].medications[0].drug"_s), u"Soma XR"_s);
        QCOMPARE(held(id, u"issues[1].medications[1].drug"_s), u"Valium"_s);
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"60"_s);
        isSound();

        // And all of it back, and forth again.
        const auto back = m_project->restoreReadings(applied->batch);
        QVERIFY(back);
        QCOMPARE(m_project->letter(id)->effective.items.size(), 1);
        QCOMPARE(held(id, u"issues[0].quantity"_s), u"31"_s);
        QCOMPARE(m_project->letter(id)->corrections.size(), 3);
        QCOMPARE(m_project->letter(id)->parser, u"0"_s);
        isSound();
        QVERIFY(m_project->restoreReadings(*back));
        QCOMPARE(held(id, u"issues[1].medications[1].drug"_s), u"Valium"_s);
        isSound();
    }

    void anEntryThatIsGoneStaysUnlessItIsTicked()
    {
        const LetterId id = import([](Letter& letter) {
            Medication second;
            second.drug = Field(Value {u"Ladder"_s, {{0, 4}}});
            letter.items[0].medications.append(second);
        });
        correct(id, u"issues[0].medications[1].strength"_s, u"5 mg"_s);
        correct(id, u"issues[0].medications[2].drug"_s, u"Valium"_s);
        const auto rereading = reread(*m_project);
        const QStringList all = lines(*rereading);
        QVERIFY2(all.contains(u"issues[0].medications[1].drug: Ladder -> "_s), qPrintable(all.join(u'\n')));
        QVERIFY(all.contains(u"issues[0].medications[1].strength: 5 mg ->  (person)"_s));
        QVERIFY(all.contains(u"issues[0].medications[2].drug: Valium ->  (person)"_s));
        const auto applied = applyRereading(*m_project, *rereading, {});
        QCOMPARE(held(id, u"issues[0].medications[1].drug"_s), u"Ladder"_s);
        QCOMPARE(held(id, u"issues[0].medications[1].strength"_s), u"5 mg"_s);
        QCOMPARE(held(id, u"issues[0].medications[2].drug"_s), u"Valium"_s);
        QVERIFY(m_project->restoreReadings(applied->batch));
        // The parser's own is let go; what the person added closes up.
        const auto second = reread(*m_project);
        QList<RereadDifference> ticked = second->differences;
        ticked.removeIf([](const RereadDifference& one) { return one.before == u"Valium"; });
        QVERIFY(applyRereading(*m_project, *second, ticked));
        QCOMPARE(held(id, u"issues[0].medications[1].drug"_s), u"Valium"_s);
        QCOMPARE(held(id, u"issues[0].medications[2].drug"_s), u"no such field"_s);
        isSound();
    }

    void aLetterWhoseCorrectedItemIsGoneIsLeftAlone()
    {
        const LetterId id = import([](Letter& letter) {
            DisputedItem invented;
            invented.request = Field(Value {u"worker"_s, {{0, 4}}});
            letter.items.append(invented);
        });
        correct(id, u"issues[2].kind"_s, u"visit"_s);
        const auto rereading = reread(*m_project);
        QCOMPARE(rereading->problems.size(), 1);
        QVERIFY(rereading->problems.first().contains(u"letter-00001.txt"_s));
        QVERIFY(rereading->changed.isEmpty());
        QCOMPARE(held(id, u"issues[2].kind"_s), u"visit"_s);
    }

    void dismissedFindingsStayDismissed()
    {
        const LetterId id = import([](Letter& letter) {
            letter.items.removeFirst();
            letter.findings = {{u"no-evidence-cited"_s, 1, Finding::Severity::Note, u"It cites nothing."_s, {}, {}}};
        });
        QCOMPARE(m_project->dismiss(id, m_project->letter(id)->effective.findings.first(), u"known"_s), true);
        const auto rereading = reread(*m_project);
        const auto applied = applyRereading(*m_project, *rereading, taken(*rereading, Take::All));
        QCOMPARE(applied->letters.size(), 1);
        const auto letter = m_project->letter(id);
        QCOMPARE(letter->dismissals.size(), 1);
        QCOMPARE(letter->dismissals.begin().key().item, 2); // as its item
        QVERIFY(m_project->restoreReadings(applied->batch));
        QCOMPARE(m_project->letter(id)->dismissals.begin().key().item, 1);
        isSound();
    }

    void aNameOfThePersonsOwnIsReadFromThenOn()
    {
        addLetters(m_path, {readLetter(1, letterText(1, u"Zorbital 5mg"_s))});
        m_project = std::move(*Project::open(m_path));
        QCOMPARE(m_project->addOwnDrugs({{u"Zorbital"_s, u"zorbitone"_s, u"opioid"_s, {}, {}}}), 1);
        const auto rereading = reread(*m_project);
        QVERIFY2(lines(*rereading).join(u'\n').contains(u"generic:  -> zorbitone"_s),
            qPrintable(lines(*rereading).join(u'\n')));
    }

    void aDamagedEntryIsNamedAndTheOthersAreRead()
    {
        addLetters(m_path, {readLetter(1, letterText(1)), readLetter(2, letterText(2))});
        {
            auto database = openProjectFile(m_path);
            QVERIFY((*database)->execute(u"UPDATE letter SET parsed = '{' WHERE id = 1"_s));
        }
        m_project = std::move(*Project::open(m_path));
        const auto rereading = reread(*m_project);
        QCOMPARE(rereading->letters, 1);
        QCOMPARE(rereading->problems.size(), 1);
    }

    void manyLettersOnSeveralThreadsAndACancel()
    {
        QList<NewLetter> letters;
        for (int i = 1; i <= 600; ++i) {
            letters.append(readLetter(i, letterText(i)));
            letters.last().parsed.items[0].quantity = Field(Value {u"6"_s, {}});
        }
        addLetters(m_path, letters);
        m_project = std::move(*Project::open(m_path));
        int told = 0;
        const auto stopped = reread(*m_project, {}, [&told](int done, int all) {
            ++told;
            return all == 600 && done < 200;
        });
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(told, 200);
        const auto rereading = reread(*m_project);
        QCOMPARE(rereading->differences.size(), 600);
        for (int i = 0; i < 600; ++i)
            QCOMPARE(qint64(rereading->differences[i].letter), i + 1);
        const auto applied = applyRereading(
            *m_project, *rereading, taken(*rereading, Take::All), [](int done, int) { return done < 300; });
        QVERIFY(applied);
        QCOMPARE(applied->letters.size(), 300);
        QCOMPARE(held(applied->letters.last(), u"issues[0].quantity"_s), u"60"_s);
        QVERIFY(m_project->restoreReadings(applied->batch));
        QCOMPARE(held(applied->letters.last(), u"issues[0].quantity"_s), u"6"_s);
    }
};

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
