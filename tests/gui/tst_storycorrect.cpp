// SPDX-License-Identifier: GPL-3.0-or-later
// An analyst opens the sample letters, puts one right, accepts it, comes back the next day and exports it.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportdialog.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/statusstrip.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using core::Status;
using tests::path;

namespace {

constexpr auto corrected = "sample-03-page-citations.txt";

}

class TestStoryCorrect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeStory()
    {
        tests::WindowDriver bench;
        QTemporaryDir desk;
        const QString project = desk.filePath(QStringLiteral("october.imrproj"));

        // The letters are imported while the window stays in use.
        bench.start();
        bench.prompt.project = project;
        bench.window->actions().newProject->trigger();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({tests::samplesFolder()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(imported.first().first().value<core::ImportReport>().unreadable, 0);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
        QVERIFY(bench.window->messages().sentence().startsWith(QStringLiteral("%1 letter").arg(tests::sampleCount())));
        QVERIFY(!bench.shownFile().isEmpty());

        // A letter is chosen; a drug, a quantity and a decision are put right.
        QVERIFY(bench.window->session().show(bench.letter(corrected)));
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
        QCOMPARE(bench.text("issues[0].medications[0].drug"), QStringLiteral("Norco"));
        enter(bench, "issues[0].medications[0].drug", QStringLiteral("Percocet"));
        enter(bench, "issues[1].quantity", QStringLiteral("84"));
        QCOMPARE(bench.text("issues[2].decision"), QStringLiteral("Overturned"));
        enter(bench, "issues[2].decision", QStringLiteral("Upheld"));
        QCOMPARE(bench.text("issues[0].medications[0].generic"), QStringLiteral("oxycodone/acetaminophen"));
        QVERIFY(bench.window->status().isSaved());

        // One of them was a mistake.
        QCOMPARE(bench.window->actions().undo->iconText(), QStringLiteral("Undo \u201cDecision Upheld\u201d"));
        bench.window->actions().undo->trigger();
        QCOMPARE(bench.text("issues[2].decision"), QStringLiteral("Overturned"));
        QCOMPARE(bench.text("issues[1].quantity"), QStringLiteral("84"));

        // Accepted; the window goes on to the next letter.
        bench.window->actions().accept->trigger();
        QVERIFY(bench.shownFile() != QLatin1StringView(corrected));
        const QString next = bench.shownFile();
        QVERIFY(bench.window->review().goToField(path("issues[0].decision")));
        bench.quit();

        // The next day everything is as it was left.
        bench.start();
        bench.window->open({project});
        QCOMPARE(bench.shownFile(), next);
        QCOMPARE(bench.window->review().currentField(), path("issues[0].decision"));
        QVERIFY(bench.window->session().show(bench.letter(corrected)));
        QCOMPARE(bench.window->session().letter()->row.status, Status::Reviewed);
        QCOMPARE(bench.text("issues[0].medications[0].drug"), QStringLiteral("Percocet"));
        QCOMPARE(bench.text("issues[1].quantity"), QStringLiteral("84"));
        QCOMPARE(bench.text("issues[2].decision"), QStringLiteral("Overturned"));
        QVERIFY(!bench.window->actions().undo->isEnabled());

        // The export holds exactly that.
        const QString csv = desk.filePath(QStringLiteral("october.csv"));
        QSignalSpy exported(bench.window.get(), &ui::MainWindow::exportFinished);
        bench.window->actions().exportCsv->trigger();
        auto* dialog = bench.window->findChild<ui::ExportDialog*>();
        QVERIFY(dialog);
        dialog->setFile(csv);
        QVERIFY(dialog->options().reviewedOnly);
        Q_EMIT dialog->exportWanted(dialog->options(), dialog->file());
        dialog->accept();
        QTRY_COMPARE(exported.count(), 1);
        const QList<tests::CsvRow> rows = tests::readCsv(csv);
        QCOMPARE(rows.size(), 4);
        for (const tests::CsvRow& row : rows)
            QCOMPARE(row.value(QStringLiteral("letter")), QLatin1StringView(corrected));
        QCOMPARE(column(rows, "drugs"),
            (QStringList {QStringLiteral("Percocet"), QStringLiteral("Soma"), QStringLiteral("Omeprazole"),
                QStringLiteral("Voltaren")}));
        QCOMPARE(rows.at(0).value(QStringLiteral("generics")), QStringLiteral("oxycodone/acetaminophen"));
        QCOMPARE(column(rows, "quantity"),
            (QStringList {
                QStringLiteral("120"), QStringLiteral("84"), QStringLiteral("30"), QStringLiteral("100 grams")}));
        QCOMPARE(column(rows, "decision"),
            (QStringList {QStringLiteral("Upheld"), QStringLiteral("Upheld"), QStringLiteral("Overturned"),
                QStringLiteral("Upheld")}));
        QVERIFY(rows.at(0).value(QStringLiteral("corrected_fields")).contains(u"drug"));
        QVERIFY(rows.at(1).value(QStringLiteral("corrected_fields")).contains(u"quantity"));
        QVERIFY(rows.at(2).value(QStringLiteral("corrected_fields")).isEmpty());
        QVERIFY(bench.window->messages().sentence().contains(csv));
    }

    // However long the window is busy: what is typed behind Enter is no part of the entry.
    void keysTypedAheadGoWhereTheyAreMeant()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_Q);
        const core::FieldPath first = bench.window->review().currentField();
        const core::LetterId letter = bench.window->session().letter()->row.id;
        bench.type(QStringLiteral("31\rq45\r")); // no event comes between
        QCoreApplication::processEvents();
        QVERIFY(!bench.window->structure().view().isEditing());
        const auto held = tests::readLetter(*bench.window->session().project(), letter);
        QCOMPARE(core::fieldAt(held.effective, first)->text().section(u' ', 0, 0), QStringLiteral("31"));
        const core::FieldPath second = bench.window->review().currentField();
        QVERIFY(second != first || bench.window->session().letter()->row.id != letter);
        const auto& shown = bench.window->session().letter();
        QCOMPARE(core::fieldAt(shown->effective, second)->text().section(u' ', 0, 0), QStringLiteral("45"));
        QCOMPARE(bench.window->session().history().count(), 2);
    }

    void undoGoesBackToTheLetterItConcerns()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(corrected)));
        enter(bench, "issues[1].quantity", QStringLiteral("84"));
        QVERIFY(bench.window->session().show(bench.letter("sample-05-modified-requests.txt")));
        bench.window->actions().undo->trigger();
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
        QCOMPARE(bench.text("issues[1].quantity"), QStringLiteral("60"));
    }

    void wordsAndFieldsFollowEachOther()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(corrected)));
        auto* text = bench.window->findChild<ui::LetterPane*>();
        const ui::StructureView& fields = bench.window->structure().view();
        Q_EMIT text->fieldActivated(path("issues[1].quantity"));
        QCOMPARE(ui::StructureModel::pathAt(fields.currentIndex()), path("issues[1].quantity"));
        Q_EMIT text->itemActivated(2);
        QCOMPARE(fields.currentIndex().data(ui::StructureModel::ItemRole).toInt(), 2);

        QVERIFY(bench.window->session().show(bench.letter("sample-05-modified-requests.txt")));
        QCOMPARE(fields.currentIndex().data(ui::StructureModel::ItemRole).toInt(), -1); // another letter, from its top
        QVERIFY(bench.window->session().show(bench.letter(corrected)));

        // Words of the letter become a field's value and keep their place.
        const core::Value words {QStringLiteral("84"), {{10, 12}}};
        Q_EMIT text->wordsChosen(path("issues[1].quantity"), core::FieldEdit {{words}});
        QCOMPARE(bench.text("issues[1].quantity"), QStringLiteral("84"));
        const core::Field* quantity
            = core::fieldAt(bench.window->session().letter()->effective, path("issues[1].quantity"));
        QCOMPARE(quantity->values, QList<core::Value> {words});
        QCOMPARE(bench.window->actions().undo->iconText(), QStringLiteral("Undo \u201cQuantity 84\u201d"));
    }

    void aWriteThatFailsIsNotShownAsSaved()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(corrected)));
        samples.refuseWrites(QStringLiteral("correction"), true);
        enter(bench, "issues[1].quantity", QStringLiteral("84"));
        samples.refuseWrites(QStringLiteral("correction"), false);
        QVERIFY(!bench.window->status().isSaved());
        QVERIFY(!bench.window->messages().sentence().isEmpty());
        QCOMPARE(bench.text("issues[1].quantity"), QStringLiteral("60"));
        QVERIFY(!bench.window->actions().undo->isEnabled());
        enter(bench, "issues[1].quantity", QStringLiteral("84"));
        QVERIFY(bench.window->status().isSaved());
    }

    void aFileThatIsNoProjectIsAMessageAndNothingElse()
    {
        tests::WindowDriver bench;
        QTemporaryDir desk;
        const QString fake = desk.filePath(QStringLiteral("fake.imrproj"));
        QFile file(fake);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no project, whatever its name says");
        file.close();
        bench.start();
        bench.window->open({fake});
        QVERIFY(!bench.window->session().project());
        QVERIFY(!bench.window->messages().sentence().isEmpty());
        bench.window->open({desk.filePath(QStringLiteral("missing.imrproj"))});
        QVERIFY(!bench.window->session().project());
        QVERIFY(!QFile::exists(desk.filePath(QStringLiteral("missing.imrproj"))));
    }

    void theSampleBatchOpensFromTheWelcomePage()
    {
        tests::WindowDriver bench;
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->actions().openSamples->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
        const QString made = bench.window->session().project()->path();
        bench.quit();
        QFile::remove(made);
    }

    void lettersAndProjectsCanBeDroppedOnTheWindow()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        drop(bench, samples.path());
        QVERIFY(bench.window->session().project());
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
        QFile extra(samples.folder() + QStringLiteral("/note.txt"));
        QVERIFY(extra.open(QIODevice::WriteOnly));
        extra.write("a shopping list");
        extra.close();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        drop(bench, extra.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount() + 1);
        QVERIFY(bench.window->session().show(bench.letter("note.txt")));
        QVERIFY(!bench.window->actions().flag->isEnabled());
        bench.window->actions().accept->trigger(); // there is nothing to accept; on to the next
        QVERIFY(bench.shownFile() != QStringLiteral("note.txt"));
    }

    void aSecondImportFindsTheLettersHere()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({tests::samplesFolder()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(imported.first().first().value<core::ImportReport>().duplicates, tests::sampleCount());
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
        QVERIFY(bench.window->messages().sentence().contains(u"already here"));
    }

    void closingDuringAnImportLosesNothing()
    {
        tests::WindowDriver bench;
        QTemporaryDir desk;
        bench.prompt.project = desk.filePath(QStringLiteral("half.imrproj"));
        bench.start();
        bench.window->actions().newProject->trigger();
        bench.window->open({tests::samplesFolder()});
        bench.quit();
        bench.start();
        bench.window->open({bench.prompt.project});
        QVERIFY(bench.window->session().project());
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({tests::samplesFolder()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
    }

private:
    static void drop(const tests::WindowDriver& bench, const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enters({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent event({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &event);
    }

    static void enter(const tests::WindowDriver& bench, const char* place, const QString& value)
    {
        ui::StructureModel& fields = bench.window->fields();
        fields.setData(fields.indexOf(path(place)), value);
    }

    static QStringList column(const QList<tests::CsvRow>& rows, const char* name)
    {
        QStringList cells;
        for (const tests::CsvRow& row : rows)
            cells.append(row.value(QLatin1StringView(name)));
        return cells;
    }
};

QTEST_MAIN(TestStoryCorrect)
#include "tst_storycorrect.moc"
