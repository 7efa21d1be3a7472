// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/models/letterstablemodel.h"
#include "ui/session/navigator.h"

#include <QTest>

using namespace imr;
using core::Finding;
using core::Status;
using tests::path;

class TestNavigator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsAreTheGravestFirstThenUnsureFields()
    {
        core::StoredLetter letter;
        core::DisputedItem item;
        item.decision = core::Field({QStringLiteral("Upheld"), {}}, 0.5);
        item.quantity = core::Field({QStringLiteral("30"), {}}, 0.5);
        item.refills = core::Field({QStringLiteral("1"), {}}, 0.9);
        letter.effective.items = {item};
        const auto finding = [](Finding::Severity severity, const char* field) {
            Finding made;
            made.severity = severity;
            made.fieldPath = QString::fromLatin1(field);
            return made;
        };
        const Finding note = finding(Finding::Severity::Note, "");
        const Finding warning = finding(Finding::Severity::Warning, "issues[0].decision");
        const Finding error = finding(Finding::Severity::Error, "");
        letter.effective.findings = {note, warning, error};
        const QList<ui::Problem> problems = ui::problemsOf(letter);
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems.at(0).finding == error);
        QVERIFY(problems.at(1).finding == warning);
        QCOMPARE(problems.at(1).field, path("issues[0].decision"));
        QVERIFY(!problems.at(2).finding);
        QCOMPARE(problems.at(2).field, path("issues[0].quantity"));
        QVERIFY(ui::problemsOf({}).isEmpty());
    }

    void theNextLetterToReviewIsFoundAroundTheEnd()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::LettersTableModel list;
        list.setProject(project.get());
        const int last = list.rowCount() - 1;
        QCOMPARE(ui::nextToReview(*project, list, -1), list.idAt(0));
        QCOMPARE(ui::nextToReview(*project, list, last), list.idAt(0));
        QVERIFY(project->setStatus(*list.idAt(0), Status::Reviewed).value());
        QVERIFY(project->setStatus(*list.idAt(1), Status::Flagged).value());
        QCOMPARE(ui::nextToReview(*project, list, last), list.idAt(2));
        for (int row = 0; row <= last; ++row)
            QVERIFY(project->setStatus(*list.idAt(row), Status::Reviewed).has_value());
        QVERIFY(!ui::nextToReview(*project, list, 3));
        QVERIFY(!ui::nextWithProblems(*project, list, 3));
    }

    // Findings or unsure fields: every letter that has a problem is gone to, and no other.
    void theNextLetterWithAProblemIsFound()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::LettersTableModel list;
        list.setProject(project.get());
        QList<core::LetterId> withProblems;
        for (const core::LetterId id : list.ids()) {
            if (!ui::problemsOf(tests::readLetter(*project, id)).isEmpty())
                withProblems.append(id);
        }
        QVERIFY(withProblems.size() > 1 && withProblems.size() < list.rowCount());
        int row = -1;
        for (const core::LetterId expected : std::as_const(withProblems)) {
            const auto next = ui::nextWithProblems(*project, list, row);
            QCOMPARE(next, std::optional(expected));
            row = list.rowOf(*next);
        }
        QCOMPARE(ui::nextWithProblems(*project, list, row), std::optional(withProblems.first()));
    }

    // A field that was read with low confidence, and no finding, until a person says what it is.
    void anUnsureFieldIsAProblemUntilItIsCorrected()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        const core::LetterId id = tests::letterNamed(*project, QStringLiteral("sample-01-prose-credentials.txt"));
        const auto batch = project->newReadingBatch();
        core::StoredLetter letter = tests::readLetter(*project, id);
        letter.parsed.findings.clear();
        letter.parsed.items.first().quantity.confidence = 0.4;
        QVERIFY(project->replaceReading(*batch, {id, QStringLiteral("2"), letter.parsed, {}, {}, {}}));
        core::LetterFilter filter;
        filter.withProblems = true;
        QVERIFY(project->letters(filter)->contains(id));
        const auto dismissAll = [&] {
            for (const core::Finding& finding : tests::readLetter(*project, id).effective.findings)
                QVERIFY(project->dismiss(id, finding));
        };
        dismissAll();
        QVERIFY(project->letters(filter)->contains(id));
        const auto quantity = path("issues[0].quantity");
        QVERIFY(project->correct(id, quantity, core::FieldEdit {{{QStringLiteral("61"), {}}}}).value());
        const auto frequency = path("issues[1].medications[0].frequency"); // a misspelt one
        QVERIFY(project->correct(id, frequency, core::FieldEdit {{{QStringLiteral("tid"), {}}}}).value());
        dismissAll();
        QVERIFY(!project->letters(filter)->contains(id));
    }

    void onlyLettersOfTheListAreGoneTo()
    {
        const tests::SampleProject samples;
        const auto project = samples.open();
        ui::LettersTableModel list;
        list.setProject(project.get());
        core::LetterFilter filter;
        filter.words = QStringLiteral("theramine");
        list.setFilter(filter);
        QCOMPARE(list.rowCount(), 1);
        QVERIFY(!ui::nextToReview(*project, list, 0));
        QCOMPARE(ui::nextToReview(*project, list, -1), list.idAt(0));
        filter.words = QStringLiteral("no such word anywhere");
        list.setFilter(filter);
        QVERIFY(!ui::nextToReview(*project, list, -1));
    }
};

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
