// SPDX-License-Identifier: GPL-3.0-or-later
// The list of letters as an analyst makes it: filtered, sorted, kept under a name; and from an exported row back to the
// words.
#include "tests/gui/windowdriver.h"
#include "ui/base/chip.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/keys/windowactions.h"
#include "ui/letters/filterpicker.h"
#include "ui/letters/letterspane.h"
#include "ui/letters/letterstable.h"
#include "ui/session/savedviews.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using core::LetterFilter;
using Model = ui::LettersTableModel;

class TestStoryList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewByDrugAndGuidelineIsKept()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const int all = bench.window->letterList().rowCount();
        filterBy(bench, "drug", "Norco");
        filterBy(bench, "maximus guid", "chronic");
        const LetterFilter narrowed = bench.window->letterList().filter();
        QCOMPARE(narrowed.drug.toLower(), QStringLiteral("norco"));
        QVERIFY(narrowed.guideline.contains(QStringLiteral("Chronic"), Qt::CaseInsensitive));
        const int found = bench.window->letterList().rowCount();
        QVERIFY(found > 0 && found < all);
        QVERIFY(QApplication::focusWidget() == &bench.window->letters().table());

        // One column more, by the keyboard, and sorted by it.
        bench.window->actions().columns->trigger();
        QTRY_VERIFY(qobject_cast<QListWidget*>(QApplication::focusWidget()));
        for (int i = 0; i < 7; ++i)
            bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Space);
        bench.press(Qt::Key_S, Qt::AltModifier);
        auto* order = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(order);
        bench.type(QStringLiteral("Spec"));
        QCOMPARE(order->currentText(), QStringLiteral("Specialty"));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(shown(bench).contains(Model::SpecialtiesColumn));
        QCOMPARE(bench.window->letterList().filter().order, LetterFilter::Order::Specialty);

        bench.prompt.answer = QStringLiteral("Norco by the book");
        bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_Return); // "Save this view"
        QVERIFY(hasChip(bench, "View: Norco by the book"));
        const LetterFilter saved = bench.window->letterList().filter();
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.window->letterList().rowCount(), all);
        QVERIFY(!hasChip(bench, "View: Norco by the book"));
        bench.window->letters().table().setColumns(ui::standardColumns());
        bench.quit();

        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        bench.press(Qt::Key_Return); // the first is the view
        QCOMPARE(bench.window->letterList().rowCount(), found);
        QCOMPARE(bench.window->letterList().filter(), saved);
        QVERIFY(shown(bench).contains(Model::SpecialtiesColumn));
        QVERIFY(hasChip(bench, "View: Norco by the book"));
    }

    void viewsAreRenamedAndRemoved()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        for (const char* name : {"a & b", "c"}) {
            bench.prompt.answer = QString::fromLatin1(name);
            saveView(bench);
        }
        const auto kept = [&bench] { return ui::SavedViews::load(*bench.window->session().project()); };
        QCOMPARE(kept().all().size(), 2);
        QCOMPARE(bench.prompt.proposed, QStringLiteral("a & b")); // to save it again as the list is now
        bench.prompt.answer = QStringLiteral("C");
        openMenu(bench);
        bench.press(Qt::Key_Up); // Remove
        bench.press(Qt::Key_Up); // Rename
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_Return); // "a & b"
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("keeps its name")));
        bench.prompt.answer = QStringLiteral("b");
        openMenu(bench);
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_Return);
        QVERIFY(kept().find(QStringLiteral("b")));
        openMenu(bench);
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Right);
        bench.press(Qt::Key_Return);
        QCOMPARE(kept().all().size(), 1);
        QCOMPARE(kept().all().first().name, QStringLiteral("c"));
    }

    void columnsAreRememberedWithTheProject()
    {
        const tests::SampleProject samples;
        const tests::SampleProject others;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QHeaderView* header = bench.window->letters().table().horizontalHeader();
        header->resizeSection(Model::ItemsColumn, 91);
        header->moveSection(header->visualIndex(Model::FindingsColumn), 1);
        const ui::ColumnLayout mine = bench.window->letters().table().columns();
        bench.window->open({others.path()}); // one that was never opened begins as the last was left
        QCOMPARE(bench.window->letters().table().columns(), mine);
        header->resizeSection(Model::ItemsColumn, 60);
        bench.quit();
        bench.start();
        bench.window->open({samples.path()});
        QCOMPARE(bench.window->letters().table().columns(), mine);
    }

    void anExportIsKeptAsAPresetAndMadeAgain()
    {
        const tests::SampleProject samples;
        QTemporaryDir desk;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        ui::ExportDialog* dialog = openExport(bench);
        bench.press(Qt::Key_Down); // one row for each medication
        bench.press(Qt::Key_L, Qt::AltModifier);
        bench.press(Qt::Key_Down); // all letters
        bench.press(Qt::Key_O, Qt::AltModifier);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down, Qt::AltModifier); // case_number after decision_date
        bench.prompt.answer = QStringLiteral("For the pharmacist");
        bench.press(Qt::Key_S, Qt::AltModifier);
        const ui::ExportChoice mine = dialog->choice();
        QTRY_COMPARE(
            ui::ExportPresets().all(), (QList<ui::ExportPreset> {{QStringLiteral("For the pharmacist"), mine}}));
        QCOMPARE(mine.rows, core::RowKind::Medications);
        QCOMPARE(mine.columns.at(2), QStringLiteral("case_number"));
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(!exportDialog(bench));
        bench.quit();

        bench.start();
        bench.window->open({samples.path()});
        dialog = openExport(bench);
        QVERIFY(dialog->choice() != mine);
        bench.press(Qt::Key_P, Qt::AltModifier);
        const auto* presets = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(presets);
        bench.press(Qt::Key_Down);
        QCOMPARE(presets->currentText(), QStringLiteral("For the pharmacist"));
        QCOMPARE(dialog->choice(), mine);
        QSignalSpy exported(bench.window.get(), &ui::MainWindow::exportFinished);
        const QString csv = desk.filePath(QStringLiteral("drugs.csv"));
        dialog->setFile(csv);
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(exported.count(), 1);
        const QList<tests::CsvRow> rows = tests::readCsv(csv);
        QVERIFY(rows.size() > 10);
        QVERIFY(rows.first().contains(QStringLiteral("medication")));
        QTRY_VERIFY(!exportDialog(bench));
        QCOMPARE(openExport(bench)->choice(), mine); // the last is proposed
    }

    void anIdLeadsFromTheExportToTheWords()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const auto rows = core::exportRows(*bench.window->session().project(),
            {.rows = core::RowKind::Medications,
                .reviewedOnly = false,
                .columns = {QStringLiteral("id"), QStringLiteral("letter"), QStringLiteral("drug")}});
        const QStringList row = rows->at(rows->size() / 2);
        QVERIFY(bench.shownFile() != row.at(1));
        bench.prompt.answer = u' ' + row.at(0) + u'\n';
        QGuiApplication::clipboard()->setText(row.at(0) + u'\n');
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(bench.prompt.proposed, row.at(0));
        QCOMPARE(bench.shownFile(), row.at(1));
        const core::FieldPath field = bench.window->review().currentField();
        QVERIFY(field.spec);
        QCOMPARE(core::fieldAt(bench.window->session().letter()->effective, field)->text(), row.at(2));

        // The program can be started so, too.
        bench.press(Qt::Key_J);
        QVERIFY(bench.shownFile() != row.at(1));
        bench.window->openById(row.at(0));
        QCOMPARE(bench.shownFile(), row.at(1));

        // Of an item that is no more, of another project, of nothing.
        bench.prompt.answer = row.at(0).section(u'/', 0, 0) + QStringLiteral("/90");
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("item 90 can't be shown")));
        bench.prompt.answer = QStringLiteral("0123456789ab/1");
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("another project")));
        bench.prompt.answer = QStringLiteral("Norco");
        QGuiApplication::clipboard()->setText(QStringLiteral("Norco"));
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bench.prompt.proposed.isEmpty());
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("is no id of a row")));
        QCOMPARE(bench.window->messages().sentences().size(), 1);
        QCOMPARE(bench.shownFile(), row.at(1));
        // The next one leads somewhere, and what was wrong with the former is no longer told.
        bench.prompt.answer = row.at(0);
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bench.window->messages().sentences().isEmpty());
    }

    void anIdWithoutAProjectIsToldOf()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->openById(QStringLiteral("3fa9c01b22de/2"));
        const QString sentence = bench.window->messages().sentence();
        QVERIFY2(sentence.startsWith(QStringLiteral("No project is open")), qPrintable(sentence));
        bench.window->open({samples.path()});
        QVERIFY(!bench.window->messages().sentences().contains(sentence));
    }

    // The id of a row says which item of the letter it was when it was exported.
    void anIdOfALetterWhoseItemsWereChangedIsToldOf()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const core::LetterId letter = bench.letter("sample-05-modified-requests.txt");
        QVERIFY(bench.window->session().show(letter));
        const QByteArray sha256 = bench.window->session().letter()->sha256;
        bench.prompt.answer = QString::fromLatin1(sha256) + QStringLiteral("/1");
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(bench.window->messages().sentence(), QString());

        bench.press(Qt::Key_D, Qt::ShiftModifier); // moves the first item down
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("may be about another item")));
        bench.prompt.answer = QString::fromLatin1(sha256) + QStringLiteral("/0"); // the letter is the same
        bench.press(Qt::Key_J);
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(bench.window->session().letter()->row.id, letter);
        QVERIFY(!bench.window->messages().sentence().contains(QStringLiteral("another item")));
    }

    void anIdOpensALetterThatTheFilterLeavesOut()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const core::LetterId wanted = bench.letter("sample-04-sections-windows-1252.txt");
        LetterFilter filter;
        filter.statuses = {core::Status::Flagged};
        bench.window->letters().setFilter(filter);
        const QByteArray sha256 = tests::readLetter(*bench.window->session().project(), wanted).sha256;
        bench.prompt.answer = QString::fromLatin1(sha256) + QStringLiteral("/1");
        bench.press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(bench.window->session().letter()->row.id, wanted);
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("filter leaves it out")));
    }

    void severalLettersAreCopied()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_1, Qt::ControlModifier);
        bench.press(Qt::Key_Home, Qt::ControlModifier);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        bench.press(Qt::Key_Down, Qt::ShiftModifier);
        QGuiApplication::clipboard()->clear();
        bench.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Status\tLetter\tItems\tUpheld")));
        QTRY_VERIFY(bench.window->messages().sentence().startsWith(QStringLiteral("3 letter")));
        QCOMPARE(bench.window->session().letter()->row.id, *bench.window->letterList().idAt(2)); // one is shown
    }

private:
    static void filterBy(const tests::WindowDriver& bench, const char* part, const char* value)
    {
        bench.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        ui::FilterPicker& picker = bench.window->letters().picker();
        QVERIFY(picker.isVisible());
        QTest::keyClicks(&picker, QString::fromLatin1(part));
        bench.press(Qt::Key_Return);
        auto* list = picker.findChild<QListWidget*>();
        QTRY_VERIFY(list->count() > 0);
        QTest::keyClicks(&picker, QString::fromLatin1(value));
        bench.press(Qt::Key_Return);
        QVERIFY(!picker.isVisible());
    }
    static QList<Model::Column> shown(const tests::WindowDriver& bench)
    {
        return bench.window->letters().table().shownColumns();
    }
    static bool hasChip(const tests::WindowDriver& bench, const char* label)
    {
        const auto chips = bench.window->letters().findChildren<ui::Chip*>();
        return std::ranges::any_of(
            chips, [label](const ui::Chip* chip) { return chip->text() == QLatin1StringView(label); });
    }
    static void openMenu(const tests::WindowDriver& bench)
    {
        bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::activePopupWidget());
    }
    static void saveView(const tests::WindowDriver& bench)
    {
        openMenu(bench);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_S);
        QCoreApplication::processEvents();
    }
    static ui::ExportDialog* exportDialog(const tests::WindowDriver& bench)
    {
        return bench.window->findChild<ui::ExportDialog*>();
    }
    static ui::ExportDialog* openExport(const tests::WindowDriver& bench)
    {
        bench.press(Qt::Key_E, Qt::ControlModifier);
        static_cast<void>(
            QTest::qWaitFor([] { return qobject_cast<ui::ExportDialog*>(QApplication::activeWindow()); }));
        ui::ExportDialog* dialog = exportDialog(bench);
        static_cast<void>(QTest::qWaitFor([dialog] { return !dialog->preview().isReading(); }));
        return dialog;
    }
};

QTEST_MAIN(TestStoryList)
#include "tst_storylist.moc"
