// SPDX-License-Identifier: GPL-3.0-or-later
// What a person teaches the program: findings that need no attention, one correction for many letters, names of drugs;
// and what the program reads anew, and how well.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/windowactions.h"
#include "ui/models/letterstablemodel.h"
#include "ui/panels/bottompanel.h"
#include "ui/panels/evaluationpanel.h"
#include "ui/panels/ownnamespanel.h"
#include "ui/panels/placespanel.h"
#include "ui/panels/placesview.h"
#include "ui/panels/rereadpanel.h"
#include "ui/structure/findingcard.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/offerstrip.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/panelscontroller.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/spreadcontroller.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace imr;
using tests::path;

namespace {

constexpr auto letter = "sample-01-prose-credentials.txt";

void enter(const tests::WindowDriver& bench, const char* place, const QString& value)
{
    ui::StructureModel& fields = bench.window->fields();
    QVERIFY(fields.setData(fields.indexOf(path(place)), value));
}

int openFindings(const ui::MainWindow& window)
{
    return int(std::ranges::count(window.session().letter()->effective.findings, false, &core::Finding::dismissed));
}

// Three letters alike but for a line.
void writeLikeLetters(const QTemporaryDir& folder)
{
    QFile sample(tests::samplesFolder() + u'/' + QLatin1StringView(letter));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray text = sample.readAll();
    for (const char* name : {"one", "two", "three"}) {
        QFile copy(folder.filePath(QLatin1StringView(name) + QStringLiteral(".txt")));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray(text).replace("INVENTED CASE.", QByteArray("INVENTED CASE ") + name + "."));
    }
}

QString quantityIn(const ui::MainWindow& window, core::LetterId id)
{
    return tests::readLetter(*window.session().project(), id).effective.items.first().quantity.text();
}

} // namespace

class TestStoryLearning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingIsDismissedWithANoteAndTakenUpAgain()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        const int before = openFindings(*bench.window);
        const int listed = bench.window->session().letter()->row.findings;
        QVERIFY(listed > 0);

        // By keys alone: to the finding, the note, done.
        bench.press(Qt::Key_N);
        bench.press(Qt::Key_D);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        bench.type(QStringLiteral("means tid"));
        bench.press(Qt::Key_Return);
        QCOMPARE(openFindings(*bench.window), before - 1);
        QCOMPARE(bench.window->session().letter()->row.findings, listed - 1);
        QVERIFY(bench.window->actions().undo->iconText().contains(u"Dismiss"));

        // It is kept, with its note.
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        QCOMPARE(openFindings(*bench.window), before - 1);
        const QList<core::Finding> findings = bench.window->session().letter()->effective.findings;
        const auto dismissed = std::ranges::find(findings, true, &core::Finding::dismissed);
        QVERIFY(dismissed != findings.end());
        QCOMPARE(dismissed->note, QStringLiteral("means tid"));

        Q_EMIT bench.window->structure().cards().restoreWanted(*dismissed);
        QCOMPARE(openFindings(*bench.window), before);
        bench.window->actions().undo->trigger();
        QCOMPARE(openFindings(*bench.window), before - 1);
        bench.window->actions().redo->trigger();
        QCOMPARE(openFindings(*bench.window), before);
    }

    void theWordThatIsMeantStandsWhereTheWrittenOneStood()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        const core::StoredLetter& shown = *bench.window->session().letter();
        const auto unknown = std::ranges::find(
            shown.effective.findings, QStringLiteral("unrecognised-frequency"), &core::Finding::code);
        QVERIFY(unknown != shown.effective.findings.end());
        const core::FieldPath path = *core::FieldPath::parse(unknown->fieldPath);
        const core::Spans written = core::fieldAt(shown.effective, path)->spans();
        QVERIFY(!written.isEmpty());

        Q_EMIT bench.window->structure().cards().nearestWanted(core::Finding(*unknown), QStringLiteral("tid"));
        const core::Field& frequency = *core::fieldAt(bench.window->session().letter()->effective, path);
        QCOMPARE(frequency.text(), QStringLiteral("tid"));
        QCOMPARE(frequency.spans(), written);
        // The card is gone; a key that follows is the structure's, not that of a button that stood behind the card.
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&bench.window->structure().view()));
    }

    void aDismissalThatCannotBeWrittenKeepsItsNote()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        const int before = openFindings(*bench.window);
        bench.press(Qt::Key_N);
        bench.press(Qt::Key_D);
        bench.type(QStringLiteral("fine"));
        samples.refuseWrites(QStringLiteral("dismissal"), true);
        bench.press(Qt::Key_Return);
        samples.refuseWrites(QStringLiteral("dismissal"), false);
        QCOMPARE(openFindings(*bench.window), before);
        QVERIFY(!bench.window->messages().sentence().isEmpty());
        QLineEdit* note = nullptr;
        for (auto* card : bench.window->findChildren<ui::FindingCard*>()) {
            if (card->isVisible() && card->writtenNote())
                note = card->findChild<QLineEdit*>();
        }
        QVERIFY(note);
        QCOMPARE(note->text(), QStringLiteral("fine"));
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(openFindings(*bench.window), before - 1);
    }

    void oneCorrectionFindsItsLikeInOtherLetters()
    {
        QTemporaryDir folder;
        writeLikeLetters(folder);
        tests::WindowDriver bench;
        bench.prompt.project = folder.filePath(QStringLiteral("alike.imrproj"));
        bench.start();
        bench.window->actions().newProject->trigger();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        const core::LetterId one = bench.letter("one.txt");
        const core::LetterId two = bench.letter("two.txt");
        const core::LetterId three = bench.letter("three.txt");
        QVERIFY(bench.window->session().show(one));
        QVERIFY(bench.window->session().project()->setStatus(three, core::Status::Reviewed));

        enter(bench, "issues[0].quantity", QStringLiteral("84"));
        ui::OfferStrip& offer = bench.window->structure().offer();
        QTRY_VERIFY_WITH_TIMEOUT(!offer.sentence().isEmpty(), 30'000);
        QVERIFY(offer.sentence().contains(u"2"));
        // Taken back there is nothing to offer; done again there is.
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(offer.sentence().isEmpty());
        QVERIFY(!bench.window->actions().sameMisreading->isEnabled());
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(offer.sentence().contains(u"2"), 30'000);
        // It is about this letter, and goes with it.
        QVERIFY(bench.window->session().show(two));
        QVERIFY(offer.sentence().isEmpty());
        QVERIFY(bench.window->actions().sameMisreading->isEnabled());
        QVERIFY(bench.window->session().show(one));
        QVERIFY(offer.sentence().isEmpty());
        // The next edit takes the offer from sight, but it can be come back to; an age is nobody else's.
        enter(bench, "patient.age", QStringLiteral("51"));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->spreading().isLooking(), 30'000);
        QVERIFY(offer.sentence().isEmpty());
        QVERIFY(bench.window->actions().sameMisreading->isEnabled());
        bench.press(Qt::Key_Z, Qt::ControlModifier); // takes back the age, not the quantity
        QVERIFY(bench.window->actions().sameMisreading->isEnabled());
        bench.press(Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(bench.window->bottom().content(), &bench.window->spreading().panel(), 30'000);
        ui::SpreadController& spread = bench.window->spreading();
        QCOMPARE(bench.window->bottom().content(), &spread.panel());
        QCOMPARE(spread.places().rowCount(), 2);
        // What was accepted is told apart, and not changed unasked.
        QCOMPARE(spread.places().ticked(), QList<qsizetype> {1});
        QCOMPARE(spread.places().places().first().file, QStringLiteral("three.txt (reviewed)"));
        spread.places().tick([](const ui::LetterPlace&) { return true; });
        QCOMPARE(spread.places().ticked().size(), 2);

        // Space takes a tick off and sets it again, and accepts no letter; Enter goes there.
        bench.press(Qt::Key_Space);
        QCOMPARE(spread.places().ticked().size(), 1);
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.window->session().letter()->row.id, one);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.window->session().letter()->row.id, spread.places().places().first().letter);

        spread.apply();
        for (const core::LetterId id : {one, two, three})
            QCOMPARE(quantityIn(*bench.window, id), QStringLiteral("84"));
        QVERIFY(!bench.window->bottom().isVisible());
        QVERIFY(!bench.window->actions().sameMisreading->isEnabled());
        QVERIFY(!bench.window->messages().sentence().isEmpty());
        // One step back for all of them, and it is no longer told that they are corrected.
        bench.window->actions().undo->trigger();
        QVERIFY(bench.window->messages().sentence().isEmpty());
        QCOMPARE(quantityIn(*bench.window, one), QStringLiteral("84"));
        QCOMPARE(quantityIn(*bench.window, two), QStringLiteral("60"));
        QCOMPARE(quantityIn(*bench.window, three), QStringLiteral("60"));
        bench.window->actions().redo->trigger();
        bench.quit();

        bench.start();
        bench.window->open({bench.prompt.project});
        for (const core::LetterId id : {one, two, three})
            QCOMPARE(quantityIn(*bench.window, id), QStringLiteral("84"));
    }

    void whatTheProgramReadsOtherwiseIsTakenOnlyWhenTicked()
    {
        const tests::SampleProject samples;
        {
            // As a former parser had read it.
            const auto project = samples.open();
            const core::LetterId id = tests::letterNamed(*project, QString::fromLatin1(letter));
            core::StoredLetter stored = tests::readLetter(*project, id);
            stored.parsed.items.first().quantity.values.first().text = QStringLiteral("61");
            stored.parsed.items.first().refills.values.first().text = QStringLiteral("7");
            const auto batch = project->newReadingBatch();
            QVERIFY(batch);
            QVERIFY(project->replaceReading(*batch, {id, QStringLiteral("0"), stored.parsed, {}, {}, {}}));
            QVERIFY(
                project->correct(id, path("issues[0].refills"), core::FieldEdit {{{QStringLiteral("5"), {}}}}).value());
        }
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const core::LetterId id = bench.letter(letter);
        QVERIFY(bench.window->session().show(id));
        bench.window->actions().readAnew->trigger();
        const ui::RereadPanel& panel = bench.window->panels().rereading();
        QTRY_VERIFY_WITH_TIMEOUT(panel.places().rowCount() > 0, 60'000);
        bool sawPerson = false;
        for (const ui::LetterPlace& place : panel.places().places()) {
            QCOMPARE(place.ticked, !place.byPerson); // what a person said is not given up unasked
            sawPerson = sawPerson || place.byPerson;
        }
        QVERIFY(sawPerson);
        // What ticking a person's value would cost is told before it is done.
        const auto* list = panel.findChild<ui::PlacesPanel*>();
        QVERIFY(list->cost().isEmpty());
        panel.places().tick([](const ui::LetterPlace&) { return true; });
        QVERIFY(list->cost().contains(QLatin1StringView(letter)));
        QVERIFY(list->cost().contains(u"(5)"));
        panel.places().tick([](const ui::LetterPlace& place) { return !place.byPerson; });
        QVERIFY(list->cost().isEmpty());
        QVERIFY(bench.window->actions().accept->isEnabled());

        Q_EMIT bench.window->panels().rereading().findChild<ui::PlacesPanel*>()->applyWanted();
        QCOMPARE(bench.text("issues[0].quantity"), QStringLiteral("60"));
        QCOMPARE(bench.text("issues[0].refills"), QStringLiteral("5"));
        bench.window->actions().undo->trigger();
        QCOMPARE(bench.text("issues[0].quantity"), QStringLiteral("61"));
        bench.window->actions().redo->trigger();
        QCOMPARE(bench.text("issues[0].quantity"), QStringLiteral("60"));
        QCOMPARE(bench.text("issues[0].refills"), QStringLiteral("5"));

        // Read once more there is nothing new but what the person said.
        bench.window->actions().readAnew->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isReading(), 60'000);
        for (const ui::LetterPlace& place : panel.places().places())
            QVERIFY(place.byPerson);
    }

    void theEvaluationLeadsToWhatWasMisread()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        bench.window->actions().evaluate->trigger();
        const ui::EvaluationPanel& panel = bench.window->panels().evaluation();
        QTRY_VERIFY_WITH_TIMEOUT(panel.sentence().contains(u"No letter has been reviewed"), 30'000);

        enter(bench, "issues[0].quantity", QStringLiteral("84"));
        bench.window->actions().accept->trigger();
        QVERIFY(bench.shownFile() != QLatin1StringView(letter));
        bench.window->actions().evaluate->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(panel.places().rowCount(), 1, 30'000);
        const ui::LetterPlace& cell = panel.places().places().first();
        QCOMPARE(cell.before, QStringLiteral("60"));
        QCOMPARE(cell.after, QStringLiteral("84"));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.shownFile(), QLatin1StringView(letter));
        QCOMPARE(bench.window->review().currentField(), path("issues[0].quantity"));

        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.window->bottom().isVisible());
    }

    void aNameOfOnesOwnIsKnownShareableAndTakenBack()
    {
        const tests::SampleProject samples;
        QTemporaryDir desk;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        const core::Project& project = *bench.window->session().project();
        QVERIFY(!project.lexicon().find(u"Zorvexil"));

        bench.window->panels().proposeName(QStringLiteral("Zorvexil"));
        bench.type(QStringLiteral("zorvexine"));
        bench.press(Qt::Key_Tab);
        bench.type(QStringLiteral("opioid"));
        bench.press(Qt::Key_Return);
        const core::Drug* known = project.lexicon().find(u"Zorvexil");
        QVERIFY(known);
        QCOMPARE(known->generic, QStringLiteral("zorvexine"));
        QCOMPARE(known->drugClass, QStringLiteral("opioid"));
        const auto* list = bench.window->panels().names().findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 1);

        // To a file, away, and back from the file.
        bench.prompt.names = desk.filePath(QStringLiteral("names.tsv"));
        Q_EMIT bench.window->panels().names().exportWanted();
        QVERIFY(QFile::exists(bench.prompt.names));
        Q_EMIT bench.window->panels().names().removeWanted({QStringLiteral("Zorvexil")});
        QVERIFY(!project.lexicon().find(u"Zorvexil"));
        QCOMPARE(list->topLevelItemCount(), 0);
        Q_EMIT bench.window->panels().names().importWanted();
        QVERIFY(project.lexicon().find(u"Zorvexil"));
        for (int step = 0; step < 3; ++step)
            bench.window->actions().undo->trigger();
        QVERIFY(!project.lexicon().find(u"Zorvexil"));
        QVERIFY(!bench.window->actions().undo->isEnabled());

        // A file that is none says so.
        QFile broken(desk.filePath(QStringLiteral("broken.tsv")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no table at all\n") > 0);
        broken.close();
        bench.prompt.names = broken.fileName();
        Q_EMIT bench.window->panels().names().importWanted();
        QVERIFY(!bench.window->messages().sentence().isEmpty());
        QVERIFY(!bench.window->actions().undo->isEnabled());
    }

    void filesAreDroppedOnTheLetter()
    {
        const tests::SampleProject samples;
        QTemporaryDir folder;
        writeLikeLetters(folder);
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("one.txt"))),
            QUrl(QStringLiteral("https://example.org/two.txt"))});
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        QDragEnterEvent enters({700, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drops({700, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &drops);
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount() + 1);
    }
};

QTEST_MAIN(TestStoryLearning)
#include "tst_storylearning.moc"
