// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/druglexicon.h"
#include "tests/support/fulldisk.h"
#include "tests/support/sampleproject.h"
#include "ui/commands/edithistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace imr;
using core::FieldEdit;
using core::LetterId;
using core::Project;
using core::Status;
using core::StoredLetter;
using tests::path;
using ui::CorrectFields;
using ui::EditHistory;
using ui::SetStatus;

namespace {

// All that an edit may change of a letter.
struct Snapshot
{
    core::Letter effective;
    core::Corrections corrections;
    Status status;
    QString by;
    QDateTime at;
    QString note;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

Snapshot snapshot(const Project& project, LetterId id)
{
    const StoredLetter letter = tests::readLetter(project, id);
    return {letter.effective, letter.corrections, letter.row.status, letter.row.reviewedBy, letter.row.reviewedAt,
        letter.row.note};
}

std::unique_ptr<CorrectFields> correction(
    Project& project, LetterId id, const core::FieldPath& field, const QStringList& texts)
{
    const StoredLetter letter = tests::readLetter(project, id);
    const auto edit = ui::editFromTexts(letter, field, texts);
    return std::make_unique<CorrectFields>(
        project, id, ui::changesFor(letter, field, edit, core::DrugLexicon::builtIn()), ui::changeText(field, edit));
}

QString textAt(const Project& project, LetterId id, const char* field)
{
    const StoredLetter letter = tests::readLetter(project, id);
    const core::Field* found = core::fieldAt(letter.effective, path(field));
    return found ? found->text() : QStringLiteral("no such field");
}

} // namespace

class TestLetterCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_samples.emplace(); }
    void init()
    {
        m_project = m_samples->open();
        m_letter = tests::letterNamed(*m_project, QStringLiteral("sample-01-prose-credentials.txt"));
    }
    void cleanup() { m_project.reset(); }

    void aCorrectionIsUndoneAndRedoneExactly()
    {
        EditHistory history;
        const Snapshot start = snapshot(*m_project, m_letter);
        QVERIFY(history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("84")})));
        QCOMPARE(history.undoText(), QStringLiteral("Quantity 84"));
        const Snapshot end = snapshot(*m_project, m_letter);
        QVERIFY(start != end);
        QCOMPARE(textAt(*m_project, m_letter, "issues[0].quantity"), QStringLiteral("84"));

        history.undo();
        QVERIFY(snapshot(*m_project, m_letter) == start);
        history.redo();
        QVERIFY(snapshot(*m_project, m_letter) == end);
        history.undo();
        QVERIFY(snapshot(*m_project, m_letter) == start);
    }

    void theHistoryOfALetterOnlyGrows()
    {
        EditHistory history;
        const qsizetype before = m_project->history(m_letter)->size();
        history.push(correction(*m_project, m_letter, path("issues[1].quantity"), {QStringLiteral("12")}));
        history.undo();
        const auto records = m_project->history(m_letter);
        QCOMPARE(records->size(), before + 2);
        QVERIFY(!records->last().newValue); // the undo is a line too: back to what was parsed
    }

    void aDrugTakesItsGenericAndClassWithIt()
    {
        EditHistory history;
        const Snapshot start = snapshot(*m_project, m_letter);
        QCOMPARE(textAt(*m_project, m_letter, "issues[0].medications[0].drug"), QStringLiteral("Percocet"));
        QVERIFY(history.push(
            correction(*m_project, m_letter, path("issues[0].medications[0].drug"), {QStringLiteral("Soma")})));
        QCOMPARE(textAt(*m_project, m_letter, "issues[0].medications[0].generic"), QStringLiteral("carisoprodol"));
        QCOMPARE(
            textAt(*m_project, m_letter, "issues[0].medications[0].drug_class"), QStringLiteral("muscle relaxant"));
        QCOMPARE(history.count(), 1);
        history.undo();
        QVERIFY(snapshot(*m_project, m_letter) == start);
    }

    void typingBackWhatWasReadReverts()
    {
        EditHistory history;
        const Snapshot start = snapshot(*m_project, m_letter);
        history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("84")}));
        history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("60")}));
        QVERIFY(snapshot(*m_project, m_letter) == start);
        QVERIFY(snapshot(*m_project, m_letter).corrections.isEmpty());
        QCOMPARE(history.undoText(), QStringLiteral("Quantity as parsed"));
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        EditHistory history;
        QSignalSpy written(&history, &EditHistory::written);
        QVERIFY(!history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("60")})));
        QVERIFY(!history.canUndo());
        const core::LetterRow row = tests::readLetter(*m_project, m_letter).row;
        QVERIFY(!history.push(std::make_unique<SetStatus>(*m_project, row, row.status)));
        QVERIFY(!history.canUndo());
        QCOMPARE(written.count(), 0);
    }

    void undoingAnAcceptRestoresTheReviewExactly()
    {
        EditHistory history;
        QSignalSpy moved(&history, &EditHistory::movedTo);
        m_project->setReviewer(QStringLiteral("Ada"));
        QVERIFY(history.push(std::make_unique<SetStatus>(*m_project, tests::readLetter(*m_project, m_letter).row,
            Status::Flagged, QStringLiteral("ask about the dose"))));
        const Snapshot flagged = snapshot(*m_project, m_letter);
        m_project->setReviewer(QStringLiteral("Grace"));
        QVERIFY(history.push(
            std::make_unique<SetStatus>(*m_project, tests::readLetter(*m_project, m_letter).row, Status::Reviewed)));
        const Snapshot accepted = snapshot(*m_project, m_letter);
        QCOMPARE(accepted.by, QStringLiteral("Grace"));
        QVERIFY(history.undoText().startsWith(u"Accept"));

        history.undo();
        QVERIFY(snapshot(*m_project, m_letter) == flagged);
        QCOMPARE(flagged.by, QStringLiteral("Ada"));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.first().first().value<LetterId>(), m_letter);
        history.redo();
        QVERIFY(snapshot(*m_project, m_letter) == accepted);
        history.undo();
        history.undo();
        QCOMPARE(snapshot(*m_project, m_letter).status, Status::ToReview);
    }

    void aFirstWriteThatFailsIsNoEdit()
    {
        EditHistory history;
        QSignalSpy failed(&history, &EditHistory::failed);
        const Snapshot start = snapshot(*m_project, m_letter);
        m_samples->refuseWrites(QStringLiteral("correction"), true);
        QVERIFY(!history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("84")})));
        m_samples->refuseWrites(QStringLiteral("correction"), false);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().value<core::Error>().sentence.isEmpty());
        QVERIFY(!history.canUndo());
        QVERIFY(snapshot(*m_project, m_letter) == start);
    }

    void editsThatTheDiskDoesNotTakeWaitInTheirOrder()
    {
        EditHistory history;
        QSignalSpy held(&history, &EditHistory::held);
        QSignalSpy failed(&history, &EditHistory::failed);
        const LetterId id = m_letter;
        const StoredLetter before = tests::readLetter(*m_project, id);
        {
            const tests::FullDisk full;
            QVERIFY(history.push(correction(*m_project, id, path("issues[0].quantity"), {QStringLiteral("61")})));
            StoredLetter now = before; // as it is shown
            history.showWaiting(now);
            const auto edit = ui::editFromTexts(now, path("issues[0].quantity"), {QStringLiteral("62")});
            QVERIFY(history.push(std::make_unique<CorrectFields>(*m_project, id,
                ui::changesFor(now, path("issues[0].quantity"), edit, core::DrugLexicon::builtIn()),
                QStringLiteral("Quantity 62"))));
            QVERIFY(history.push(std::make_unique<SetStatus>(*m_project, before.row, Status::Reviewed)));
            QVERIFY(!history.writeWaiting());
        }
        QVERIFY(held.count() >= 3);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(history.waiting().size(), 3);
        QVERIFY(history.canUndo());
        QVERIFY(!history.canRedo());
        QCOMPARE(textAt(*m_project, id, "issues[0].quantity"), QStringLiteral("60"));
        StoredLetter shown = before;
        history.showWaiting(shown);
        QCOMPARE(core::fieldAt(shown.effective, path("issues[0].quantity"))->text(), QStringLiteral("62"));
        QCOMPARE(shown.row.status, Status::Reviewed);
        StoredLetter other = tests::readLetter(
            *m_project, tests::letterNamed(*m_project, QStringLiteral("sample-02-contradiction-and-redaction.txt")));
        const core::Letter untouched = other.effective;
        history.showWaiting(other);
        QCOMPARE(other.effective, untouched);

        QVERIFY(history.writeWaiting());
        QCOMPARE(textAt(*m_project, id, "issues[0].quantity"), QStringLiteral("62"));
        QCOMPARE(history.count(), 3);
        history.undo();
        history.undo();
        QCOMPARE(textAt(*m_project, id, "issues[0].quantity"), QStringLiteral("61"));
        history.undo();
        QCOMPARE(snapshot(*m_project, id).effective, before.effective);
    }

    void whatWaitedIsDatedWhenItWasMadeAndGoesByWhoMadeIt()
    {
        EditHistory history;
        m_project->setReviewer(QStringLiteral("Ada"));
        QDateTime made;
        {
            const tests::FullDisk full;
            const StoredLetter before = tests::readLetter(*m_project, m_letter);
            QVERIFY(history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("61")})));
            QVERIFY(history.push(std::make_unique<SetStatus>(*m_project, before.row, Status::Reviewed)));
            made = QDateTime::currentDateTimeUtc();
            StoredLetter shown = before;
            QTRY_VERIFY(QDateTime::currentDateTimeUtc() > made);
            history.showWaiting(shown);
            QVERIFY(shown.row.reviewedAt <= made);
            QCOMPARE(shown.row.reviewedBy, QStringLiteral("Ada"));
        }
        m_project->setReviewer(QStringLiteral("Grace")); // comes to the same window
        QVERIFY(history.writeWaiting());
        QCOMPARE(m_project->reviewer(), QStringLiteral("Grace"));
        QVERIFY(m_project->history(m_letter)->last().when <= made);
        QCOMPARE(m_project->history(m_letter)->last().who, QStringLiteral("Ada"));
        const Snapshot written = snapshot(*m_project, m_letter);
        QVERIFY(written.at <= made);
        QCOMPARE(written.by, QStringLiteral("Ada"));

        history.undo(); // is done now, by who does it
        history.undo();
        QVERIFY(m_project->history(m_letter)->last().when > made);
        QCOMPARE(m_project->history(m_letter)->last().who, QStringLiteral("Grace"));
        history.redo();
        QVERIFY(m_project->history(m_letter)->last().when > made);
        history.redo();
        QVERIFY(snapshot(*m_project, m_letter) == written); // the review as it was
        history.undo();
        history.undo();
    }

    void anUndoThatFailsStaysToBeUndone()
    {
        EditHistory history;
        QSignalSpy failed(&history, &EditHistory::failed);
        const Snapshot start = snapshot(*m_project, m_letter);
        QVERIFY(history.push(correction(*m_project, m_letter, path("issues[0].quantity"), {QStringLiteral("84")})));
        const Snapshot end = snapshot(*m_project, m_letter);
        m_samples->refuseWrites(QStringLiteral("correction"), true);
        history.undo();
        m_samples->refuseWrites(QStringLiteral("correction"), false);
        QCOMPARE(failed.count(), 1);
        QVERIFY(history.canUndo());
        QVERIFY(!history.canRedo());
        QVERIFY(snapshot(*m_project, m_letter) == end);

        history.undo();
        QVERIFY(snapshot(*m_project, m_letter) == start);
        m_samples->refuseWrites(QStringLiteral("correction"), true);
        history.redo();
        m_samples->refuseWrites(QStringLiteral("correction"), false);
        QVERIFY(history.canRedo());
        QVERIFY(snapshot(*m_project, m_letter) == start);
    }

    void severalFieldsAreOneStepOrNone()
    {
        EditHistory history;
        const Snapshot start = snapshot(*m_project, m_letter);
        const FieldEdit edit {{{QStringLiteral("7"), {}}}};
        QVERIFY(history.push(std::make_unique<CorrectFields>(*m_project, m_letter,
            QList<ui::FieldChange> {
                {QStringLiteral("issues[0].quantity"), {}, edit}, {QStringLiteral("issues[0].refills"), {}, edit}},
            QStringLiteral("Two fields"))));
        QCOMPARE(textAt(*m_project, m_letter, "issues[0].refills"), QStringLiteral("7"));
        history.undo();
        QVERIFY(snapshot(*m_project, m_letter) == start);
    }

    void longValuesAreCutInTheText()
    {
        const FieldEdit edit {{{QString(200, u'x'), {}}}};
        const QString text = ui::changeText(path("issues[0].request"), edit);
        QVERIFY2(text.size() < 50, qPrintable(text));
        QVERIFY(text.startsWith(u"Request xxx"));
        QCOMPARE(ui::changeText(path("issues[0].quantity"), FieldEdit()), QStringLiteral("Quantity emptied"));
    }

private:
    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<Project> m_project;
    LetterId m_letter {};
};

QTEST_MAIN(TestLetterCommand)
#include "tst_lettercommand.moc"
