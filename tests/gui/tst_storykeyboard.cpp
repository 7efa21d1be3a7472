// SPDX-License-Identifier: GPL-3.0-or-later
// The same day's work without a mouse: every step is a key pressed on the window.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/export/exportdialog.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/lettertext.h"
#include "ui/letter/searchhits.h"
#include "ui/letters/letterspane.h"
#include "ui/models/letterstablemodel.h"
#include "ui/projects/beginbutton.h"
#include "ui/session/navigator.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using core::Status;
using tests::path;

namespace {

constexpr auto corrected = "sample-03-page-citations.txt";
constexpr auto after = "sample-04-sections-windows-1252.txt";

qsizetype lettersWith(const tests::WindowDriver& bench, const core::LetterFilter& filter)
{
    const auto letters = bench.window->session().project()->letters(filter);
    return letters ? letters->size() : -1;
}

} // namespace

class TestStoryKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeStory()
    {
        tests::WindowDriver bench;
        QTemporaryDir desk;
        bench.prompt.project = desk.filePath(QStringLiteral("october.imrproj"));
        bench.prompt.folderAnswer = tests::samplesFolder();

        bench.start();
        bench.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(bench.window->session().project());
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);

        goToLetter(bench, corrected);
        goToField(bench, "issues[0].medications[0].drug");
        bench.press(Qt::Key_Return);
        replaceText(bench, QStringLiteral("Percocet"));
        QTRY_COMPARE(bench.text("issues[0].medications[0].drug"), QStringLiteral("Percocet"));
        goToField(bench, "issues[1].quantity");
        bench.press(Qt::Key_8); // typing begins the entry
        bench.press(Qt::Key_4);
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.text("issues[1].quantity"), QStringLiteral("84"));
        goToField(bench, "issues[2].decision");
        bench.press(Qt::Key_F2);
        bench.press(Qt::Key_U);
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.text("issues[2].decision"), QStringLiteral("Upheld"));

        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text("issues[2].decision"), QStringLiteral("Overturned"));
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.shownFile(), QLatin1StringView(after));
        QSignalSpy closed(qApp, &QGuiApplication::lastWindowClosed);
        bench.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!bench.window->isVisible());
        bench.quit();

        bench.start();
        bench.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(bench.shownFile(), QLatin1StringView(after));
        bench.press(Qt::Key_K);
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
        QCOMPARE(bench.window->session().letter()->row.status, Status::Reviewed);

        const QString csv = desk.filePath(QStringLiteral("october.csv"));
        QSignalSpy exported(bench.window.get(), &ui::MainWindow::exportFinished);
        bench.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<ui::ExportDialog*>(QApplication::activeWindow()));
        bench.press(Qt::Key_F, Qt::AltModifier);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        replaceText(bench, csv);
        QTRY_COMPARE(exported.count(), 1);
        const QList<tests::CsvRow> rows = tests::readCsv(csv);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).value(QStringLiteral("drugs")), QStringLiteral("Percocet"));
        QCOMPARE(rows.at(1).value(QStringLiteral("quantity")), QStringLiteral("84"));
        QCOMPARE(rows.at(2).value(QStringLiteral("decision")), QStringLiteral("Overturned"));
        QCOMPARE(rows.at(3).value(QStringLiteral("quantity")), QStringLiteral("100 grams"));
    }

    void oneKeyShortcutsDoNotFireWhileTyping()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        goToLetter(bench, corrected);
        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.type(QStringLiteral("flunk jr "));
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
        QCOMPARE(bench.window->session().letter()->row.status, Status::ToReview);
        auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(search);
        QCOMPARE(search->text(), QStringLiteral("flunk jr "));
        QTRY_COMPARE(bench.window->letterList().rowCount(), 0);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());

        goToField(bench, "issues[2].conclusion");
        bench.press(Qt::Key_Return);
        QVERIFY(qobject_cast<QComboBox*>(QApplication::focusWidget()));
        bench.press(Qt::Key_N);
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
        bench.press(Qt::Key_Escape);
    }

    void flagAndItsUndo()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        goToLetter(bench, corrected);
        bench.press(Qt::Key_F);
        QCOMPARE(bench.window->session().letter()->row.status, Status::Flagged);
        bench.press(Qt::Key_F);
        QCOMPARE(bench.window->session().letter()->row.status, Status::ToReview);
        bench.prompt.answer = QStringLiteral("dose looks odd");
        bench.press(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(bench.window->session().letter()->row.note, QStringLiteral("dose looks odd"));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.window->session().letter()->row.status, Status::ToReview);
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.window->session().letter()->row.note, QStringLiteral("dose looks odd"));
        bench.press(Qt::Key_R);
        QCOMPARE(bench.window->session().letter()->row.status, Status::ToReview);
    }

    void theWholeBatchIsAcceptedWithOneKey()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        for (int i = 0; i < tests::sampleCount() + 5; ++i)
            bench.press(Qt::Key_Space);
        QTRY_COMPARE(bench.window->session().counts().byStatus.value(Status::Reviewed), tests::sampleCount());
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
    }

    // However the letters got on the screen, the first key pressed does what it says.
    void everyKeyWorksAtOnce_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("a project") << 0;
        QTest::newRow("a project left at a field") << 1;
        QTest::newRow("the sample batch, by a key on its button") << 2;
        QTest::newRow("the same by Enter") << 3;
    }
    void everyKeyWorksAtOnce()
    {
        QFETCH(const int, way);
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        const auto begin = [&] {
            bench.quit();
            bench.start();
            if (way >= 2) {
                QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
                for (auto* button : bench.window->findChildren<ui::BeginButton*>()) {
                    if (button->isVisible() && button->text().contains(u"sample"))
                        button->setFocus();
                }
                bench.press(way == 2 ? Qt::Key_Space : Qt::Key_Return);
                QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
            } else {
                bench.window->open({samples.path()});
            }
            QVERIFY(bench.window->session().letter());
        };
        if (way == 1) {
            begin();
            goToField(bench, "issues[1].medications[0].frequency");
        }
        begin();
        const core::FieldPath start = bench.window->review().currentField();
        const QString file = bench.shownFile();
        bench.press(Qt::Key_N);
        QVERIFY(bench.window->review().currentField() != start || bench.shownFile() != file);
        begin();
        const QString shown = bench.shownFile();
        bench.press(Qt::Key_J);
        QVERIFY(bench.shownFile() != shown);
        bench.press(Qt::Key_K);
        QCOMPARE(bench.shownFile(), shown);
        begin();
        bench.press(Qt::Key_F);
        QCOMPARE(bench.window->session().letter()->row.status, Status::Flagged);
        bench.press(Qt::Key_R);
        QCOMPARE(bench.window->session().letter()->row.status, Status::ToReview);
        begin();
        bench.press(Qt::Key_D);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        begin();
        bench.press(Qt::Key_Space);
        QTRY_COMPARE(bench.window->session().counts().byStatus.value(Status::Reviewed), 1);
    }

    void acceptingAFlaggedLetterTellsWhatItsFlagSaid()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        goToLetter(bench, corrected);
        bench.prompt.answer = QStringLiteral("dose looks odd");
        bench.press(Qt::Key_F, Qt::ShiftModifier);
        bench.press(Qt::Key_Space);
        QVERIFY(bench.shownFile() != QLatin1StringView(corrected));
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("dose looks odd")));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
        QCOMPARE(bench.window->session().letter()->row.status, Status::Flagged);
        // A reason to skip is another matter than what a flag says.
        bench.prompt.answer.reset();
        bench.press(Qt::Key_S);
        QCOMPARE(bench.prompt.proposed, QString());
        bench.prompt.answer = QStringLiteral("a page is missing");
        bench.press(Qt::Key_S);
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("dose looks odd")));
    }

    // A letter that is no command now is none of the list's either: it must not lead to a row that begins with it.
    void lettersWithoutUseLeadNowhere()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        goToLetter(bench, corrected);
        goToField(bench, "issues[1].quantity");
        const core::FieldPath there = bench.window->review().currentField();
        for (const Qt::Key key : {Qt::Key_M, Qt::Key_P, Qt::Key_Z, Qt::Key_C, Qt::Key_R}) { // "MAXIMUS cites"
            bench.press(key);
            QCOMPARE(bench.window->review().currentField(), there);
        }
        bench.press(Qt::Key_1, Qt::ControlModifier); // the letters
        bench.press(Qt::Key_C); // "CM16-..."
        QCOMPARE(bench.shownFile(), QLatin1StringView(corrected));
    }

    // From wherever one is in the window.
    void theLetterIsMadeLargerAndSmaller()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        const auto* text = bench.window->findChild<ui::LetterText*>();
        QVERIFY(!text->hasFocus());
        bench.press(Qt::Key_Plus, Qt::ControlModifier);
        bench.press(Qt::Key_Equal, Qt::ControlModifier); // the same key, where plus needs Shift
        QCOMPARE(text->zoom(), 2);
        bench.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(text->hasFocus());
        bench.press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(text->zoom(), 1);
        bench.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(text->zoom(), 0);
    }

    // What was solved is gone; none of the others is passed over.
    void theNextProblemAfterASolvedOneIsTheNext()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        // Two frequencies that are none.
        const core::LetterId id = bench.letter("sample-01-prose-credentials.txt");
        core::Project& project = *bench.window->session().project();
        QVERIFY(project
                .correct(
                    id, path("issues[2].medications[0].frequency"), core::FieldEdit {{{QStringLiteral("qqd"), {}}}})
                .value());
        goToLetter(bench, "sample-01-prose-credentials.txt");
        const QList<ui::Problem> problems = ui::problemsOf(*bench.window->session().letter());
        QCOMPARE(problems.size(), 2);
        bench.press(Qt::Key_N);
        QCOMPARE(bench.window->review().currentField(), problems.first().field);
        bench.press(Qt::Key_Return);
        replaceText(bench, QStringLiteral("tid"));
        QCOMPARE(ui::problemsOf(*bench.window->session().letter()).size(), 1);
        bench.press(Qt::Key_N);
        QCOMPARE(bench.window->review().currentField(), problems.last().field);
    }

    void lettersThatCouldNotBeReadAreNoProblems()
    {
        const tests::SampleProject samples;
        QTemporaryDir folder;
        for (const char* name : {"one.pdf", "two.pdf"}) {
            QFile broken(folder.filePath(QLatin1StringView(name)));
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(QByteArray("no letter at all, called ") + name);
        }
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QTRY_COMPARE(bench.window->session().counts().byStatus.value(Status::Unreadable), 2);
        core::LetterFilter filter;
        filter.withFindings = true;
        const qsizetype withFindings = lettersWith(bench, filter);
        filter.statuses = {Status::Unreadable};
        QCOMPARE(lettersWith(bench, filter), 0);
        goToLetter(bench, "two.pdf");
        QSet<QString> seen;
        for (int i = 0; i < 60; ++i) {
            bench.press(Qt::Key_N);
            QVERIFY(bench.window->session().letter()->row.status != Status::Unreadable);
            if (bench.window->session().letter()->row.findings > 0)
                seen.insert(bench.shownFile());
        }
        QCOMPARE(seen.size(), withFindings);
    }

    // The words of a search are marked in the letters that hold them, and gone through over all of them.
    void theHitsOfASearchAreGoneThrough()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_F3);
        auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(search);
        bench.type(QStringLiteral("theramine"));
        QTRY_COMPARE(bench.window->letterList().rowCount(), 1);
        bench.press(Qt::Key_Return);
        const auto* text = bench.window->findChild<ui::LetterText*>();
        const qsizetype hits
            = ui::searchHits(bench.window->session().letter()->text, QStringLiteral("theramine")).size();
        QVERIFY(hits > 0);
        for (qsizetype hit = 0; hit < hits; ++hit) {
            QVERIFY(bench.window->messages().sentence().isEmpty());
            bench.press(Qt::Key_F3);
            QVERIFY(text->isVisible());
        }
        bench.press(Qt::Key_F3);
        QVERIFY(bench.window->messages().sentence().contains(u"No further place"));
        bench.press(Qt::Key_F3, Qt::ShiftModifier);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.window->letterList().rowCount(), tests::sampleCount());
    }

    void nextProblemVisitsEveryLetterWithFindings()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        core::LetterFilter filter;
        filter.withFindings = true;
        const qsizetype wanted = lettersWith(bench, filter);
        QVERIFY(wanted > 1);
        QSet<QString> seen;
        int last = -1;
        for (int i = 0; i < 60; ++i) {
            bench.press(Qt::Key_N);
            const core::LetterRow& shown = bench.window->session().letter()->row;
            if (shown.findings > 0)
                seen.insert(shown.file);
            // That the list begins anew is told.
            const int row = bench.window->letterList().rowOf(shown.id);
            if (row < last)
                QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("goes on with the first")));
            last = row;
        }
        QCOMPARE(seen.size(), wanted);
    }

private:
    static void goToLetter(const tests::WindowDriver& bench, const char* file)
    {
        bench.press(Qt::Key_1, Qt::ControlModifier);
        bench.press(Qt::Key_Home);
        for (int i = 0; i < 20 && bench.shownFile() != QLatin1StringView(file); ++i)
            bench.press(Qt::Key_Down);
        QCOMPARE(bench.shownFile(), QLatin1StringView(file));
    }

    static void goToField(const tests::WindowDriver& bench, const char* place)
    {
        bench.press(Qt::Key_3, Qt::ControlModifier);
        bench.press(Qt::Key_Home);
        for (int i = 0; i < 200 && bench.window->review().currentField() != path(place); ++i)
            bench.press(Qt::Key_Down);
        QCOMPARE(bench.window->review().currentField(), path(place));
    }

    static void replaceText(const tests::WindowDriver& bench, const QString& text)
    {
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(text);
        bench.press(Qt::Key_Return);
    }
};

QTEST_MAIN(TestStoryKeyboard)
#include "tst_storykeyboard.moc"
