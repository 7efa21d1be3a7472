// SPDX-License-Identifier: GPL-3.0-or-later
// A letter, or the window, is left in the middle of something.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/windowactions.h"
#include "ui/models/letterstablemodel.h"
#include "ui/structure/entryproblem.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/statusstrip.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

constexpr auto letter = "sample-01-prose-credentials.txt";

// An entry is begun in a field, and words stand in it.
QLineEdit* begin(const tests::WindowDriver& bench, const char* place, const QString& words)
{
    ui::StructureView& fields = bench.window->structure().view();
    fields.setFocus();
    if (!fields.select(tests::path(place)))
        return nullptr;
    bench.press(Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (line)
        line->setText(words);
    return line;
}

void clickRow(const tests::WindowDriver& bench, const char* file)
{
    auto* table = bench.window->findChild<QTableView*>();
    const int row = bench.window->letterList().rowOf(bench.letter(file));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 1)).center());
    QCoreApplication::processEvents();
}

} // namespace

class TestStoryLeaving final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsTakenWhenTheLetterIsAcceptedByMouse()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        QVERIFY(begin(bench, "issues[0].quantity", QStringLiteral("61")));
        bench.window->actions().accept->trigger(); // the button takes no focus
        QVERIFY(bench.shownFile() != QLatin1StringView(letter));
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        QCOMPARE(bench.text("issues[0].quantity"), QStringLiteral("61"));
        QCOMPARE(bench.window->session().letter()->row.status, core::Status::Reviewed);

        // Undo goes to the letter and the field it changes.
        bench.window->actions().undo->trigger();
        QVERIFY(bench.window->session().show(bench.letter("sample-02-contradiction-and-redaction.txt")));
        bench.window->actions().undo->trigger();
        QCOMPARE(bench.shownFile(), QLatin1StringView(letter));
        QCOMPARE(bench.text("issues[0].quantity"), QStringLiteral("60"));
        QCOMPARE(bench.window->review().currentField(), tests::path("issues[0].quantity"));
    }

    void anEntryThatCannotBeTakenKeepsTheLetter()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        QLineEdit* line = begin(bench, "header.decision_date", QStringLiteral("soon"));
        QVERIFY(line);
        clickRow(bench, "sample-02-contradiction-and-redaction.txt");
        QCOMPARE(bench.shownFile(), QLatin1StringView(letter));
        auto* table = bench.window->findChild<QTableView*>();
        QTRY_COMPARE(table->currentIndex().row(), bench.window->letterList().rowOf(bench.letter(letter)));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("soon"));
        QVERIFY(ui::EntryProblem::of(line));

        bench.window->actions().accept->trigger();
        bench.window->actions().undo->trigger();
        bench.window->actions().closeProject->trigger();
        QVERIFY(!bench.window->close());
        QVERIFY(bench.window->isVisible());
        QCOMPARE(bench.shownFile(), QLatin1StringView(letter));
        QCOMPARE(line->text(), QStringLiteral("soon"));

        // Given up, it holds nothing back.
        bench.press(Qt::Key_Escape);
        clickRow(bench, "sample-02-contradiction-and-redaction.txt");
        QCOMPARE(bench.shownFile(), QStringLiteral("sample-02-contradiction-and-redaction.txt"));
    }

    void closingTheWindowTakesTheEntry()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        QVERIFY(begin(bench, "issues[0].quantity", QStringLiteral("61")));
        bench.quit();
        const auto project = samples.open();
        const core::StoredLetter stored
            = tests::readLetter(*project, tests::letterNamed(*project, QString::fromLatin1(letter)));
        QCOMPARE(stored.effective.items.first().quantity.text(), QStringLiteral("61"));
    }

    void aPaneThatWasHiddenStaysHidden()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.window->actions().lettersPane->trigger();
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(!bench.window->findChild<QTableView*>()->isVisible());
        QVERIFY(bench.window->structure().isVisible());
        bench.window->actions().find->trigger(); // what needs the pane shows it
        QVERIFY(bench.window->findChild<QTableView*>()->isVisible());
    }

    void aFolderOpenedAgainGoesOnInItsProject()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(tests::samplesFolder() + QStringLiteral("/sample-01-prose-credentials.txt"),
            folder.filePath(QString::fromLatin1(letter))));
        tests::WindowDriver bench;
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        const QString project = bench.window->session().project()->path();
        bench.window->actions().accept->trigger();
        bench.window->actions().closeProject->trigger();

        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 2, 60'000);
        QCOMPARE(bench.window->session().project()->path(), project);
        QCOMPARE(bench.window->letterList().rowCount(), 1);
        QCOMPARE(bench.window->session().letter()->row.status, core::Status::Reviewed);

        // Without its project it begins anew.
        bench.window->actions().closeProject->trigger();
        QVERIFY(QFile::remove(project));
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 3, 60'000);
        QCOMPARE(bench.window->session().letter()->row.status, core::Status::ToReview);
        QVERIFY(QFile::remove(bench.window->session().project()->path()));
    }

    void whatIsNotThereOpensNothing()
    {
        tests::WindowDriver bench;
        bench.start();
        for (const QStringList& paths :
            {QStringList {QStringLiteral("/nowhere/letters")}, QStringList {QStringLiteral("/nowhere/october.imrproj")},
                QStringList {tests::samplesFolder(), QStringLiteral("/nowhere/letters")}}) {
            bench.window->messages().dismiss();
            bench.window->open(paths);
            QVERIFY(!bench.window->session().project());
            QVERIFY(bench.window->messages().sentence().contains(u"/nowhere/"));
        }
    }

    void aSecondWindowOnAProjectSaysSo()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        {
            ui::Session other;
            QVERIFY(other.open(samples.path()));
            QVERIFY(!other.isOpenElsewhere());
            bench.window->open({samples.path()});
            QVERIFY(bench.window->session().isOpenElsewhere());
            QVERIFY(bench.window->messages().sentence().contains(u"another window"));
            QVERIFY(bench.window->status().isReadOnly());
            QVERIFY(!bench.window->actions().accept->isEnabled());
            QVERIFY(!bench.window->actions().importLetters->isEnabled());
            QVERIFY(bench.window->actions().exportCsv->isEnabled());
            const auto id = bench.window->session().letter()->row.id;
            QVERIFY(!bench.window->session().setStatus(core::Status::Reviewed));
            QCOMPARE(other.project()->letter(id)->row.status, core::Status::ToReview);
        }
        // Closed there, it opens for changes here by itself, at the same letter.
        QTRY_VERIFY(!bench.window->session().isOpenElsewhere());
        QVERIFY(!bench.window->status().isReadOnly());
        QVERIFY(bench.window->actions().accept->isEnabled());
        QVERIFY(bench.window->session().setStatus(core::Status::Flagged));
        bench.quit();
        QVERIFY(!QFile::exists(samples.path() + QStringLiteral(".lock")));
    }

    void theListOfProjectsCanBeSwitchedOff()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const auto entry = [&bench](QLatin1StringView text) {
            QMenu* recent = bench.window->actions().recent;
            Q_EMIT recent->aboutToShow();
            const auto all = recent->actions();
            const auto found
                = std::ranges::find_if(all, [text](const QAction* action) { return action->text() == text; });
            return found == all.end() ? nullptr : *found;
        };
        QVERIFY(entry("Clear this list"_L1)->isEnabled());
        QVERIFY(entry("Keep this list"_L1)->isChecked());
        entry("Keep this list"_L1)->trigger();
        QVERIFY(!entry("Clear this list"_L1)->isEnabled());
        QVERIFY(!QSettings().contains(QStringLiteral("projects/recent")));
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(!QSettings().contains(QStringLiteral("projects/recent")));
        QVERIFY(bench.window->actions().recent->isEnabled());
        entry("Keep this list"_L1)->trigger();
        QCOMPARE(QSettings().value(QStringLiteral("projects/recent")).toStringList(), QStringList {samples.path()});
    }

    void aProjectAndLettersTogether()
    {
        const tests::SampleProject samples;
        QTemporaryDir folder;
        QFile extra(folder.filePath(QStringLiteral("note.txt")));
        QVERIFY(extra.open(QIODevice::WriteOnly) && extra.write("Remember the milk.\n") > 0);
        extra.close();
        tests::WindowDriver bench;
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({extra.fileName(), samples.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.window->session().project()->path(), samples.path());
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount() + 1);

        bench.window->open({samples.path(), samples.folder() + QStringLiteral("/../other.imrproj")});
        QCOMPARE(bench.window->session().project()->path(), samples.path());
    }
};

QTEST_MAIN(TestStoryLeaving)
#include "tst_storyleaving.moc"
