// SPDX-License-Identifier: GPL-3.0-or-later
// A batch from its first letter to its last, with files among them that can't be read: where one is, and how far.
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/noletter.h"
#include "ui/models/letterstablemodel.h"
#include "ui/projects/recentprojects.h"
#include "ui/structure/findingcards.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/statusstrip.h"
#include "ui/window/topbar.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using core::Status;
using tests::path;

namespace {

// Two letters, and a file that is none.
void writeBatch(const QTemporaryDir& folder)
{
    const QDir samples(tests::samplesFolder());
    for (const auto* name : {"sample-01-prose-credentials.txt", "sample-03-page-citations.txt"}) {
        const QString file = QString::fromLatin1(name);
        QVERIFY(QFile::copy(samples.filePath(file), folder.filePath(file)));
    }
    QFile broken(folder.filePath(QStringLiteral("scan.pdf")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("%PDF-1.4 and no more\n") > 0);
}

QStringList textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts;
}

bool isInSight(const ui::StructureView& view)
{
    // A tree that scrolls down to a row leaves its last line of pixels out.
    return view.viewport()->rect().adjusted(0, 0, 0, 1).contains(view.visualRect(view.currentIndex()));
}

} // namespace

class TestStoryBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFieldOfEveryProblemIsInSight()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        int fields = 0;
        for (int i = 0; i < 40; ++i) {
            bench.press(Qt::Key_N);
            if (!bench.window->review().currentField().spec)
                continue;
            ++fields;
            QTRY_VERIFY2(isInSight(bench.window->structure().view()),
                qPrintable(bench.shownFile() + u' ' + bench.window->review().currentField().toString()));
        }
        QVERIFY(fields > 5);
    }

    // What appears above and below the tree takes its height after the field was gone to.
    void theFieldStaysInSightWhenTheTreeGetsLower()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter("sample-03-page-citations.txt")));
        ui::StructureView& view = bench.window->structure().view();
        const int height = view.height();
        QVERIFY(bench.window->review().goToField(path("issues[2].conclusion")));
        bench.window->resize(1280, 560);
        QTRY_VERIFY(view.height() < height);
        QTRY_VERIFY(isInSight(view));
        // But one who has scrolled away is not taken back.
        view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(!isInSight(view));
        bench.window->resize(1280, 540);
        QCoreApplication::processEvents();
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void aBatchWithUnreadableFilesCanBeFinished()
    {
        QTemporaryDir folder;
        writeBatch(folder);
        tests::WindowDriver bench;
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.window->letterList().rowCount(), 3);
        QTRY_VERIFY(textsIn(bench.window->status()).contains(QStringLiteral("0 of 2 reviewed")));
        QVERIFY(textsIn(bench.window->status()).contains(QStringLiteral("1 could not be read")));

        QVERIFY(bench.window->session().show(bench.letter("scan.pdf")));
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.shownFile(), QStringLiteral("sample-01-prose-credentials.txt"));
        QVERIFY(bench.window->messages().sentence().startsWith(QStringLiteral("scan.pdf could not be read")));
        bench.press(Qt::Key_Space);
        bench.press(Qt::Key_Space);
        QTRY_VERIFY(textsIn(bench.window->status()).contains(QStringLiteral("2 of 2 reviewed")));
        QVERIFY(textsIn(bench.window->status()).contains(QStringLiteral("no findings left")));
        QCOMPARE(bench.window->messages().sentence(), QStringLiteral("No letter of this list is left to review."));
        QVERIFY(bench.window->session().show(bench.letter("scan.pdf")));
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.window->session().letter()->row.status, Status::Unreadable);
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("nothing to accept")));
        QVERIFY(bench.window->messages().sentence().contains(QStringLiteral("left to review")));
    }

    void oneIsToldWhereTheProjectIs()
    {
        QTemporaryDir folder;
        writeBatch(folder);
        tests::WindowDriver bench;
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        const QString place
            = QDir::toNativeSeparators(QFileInfo(bench.window->session().project()->path()).absoluteFilePath());
        QVERIFY(
            bench.window->messages().sentence().endsWith(QStringLiteral(" The project is saved in %1.").arg(place)));
        int named = 0;
        for (const QLabel* label : bench.window->findChild<ui::TopBar*>()->findChildren<QLabel*>())
            named += label->toolTip().contains(place.toHtmlEscaped()) ? 1 : 0;
        QCOMPARE(named, 2);
        // Once.
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 2, 60'000);
        QVERIFY(!bench.window->messages().sentence().contains(place));
    }

    void whatWasDoneIsNoNewsForLong()
    {
        QTemporaryDir folder;
        writeBatch(folder);
        tests::WindowDriver bench;
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({folder.path()});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        ui::MessageBar& messages = bench.window->messages();
        const auto tell = [&messages](ui::MessageBar::Kind kind, const QString& sentence) {
            messages.dismiss();
            messages.show(ui::MessageBar::Kind::Problem, QStringLiteral("The disk is full."));
            messages.show(kind, sentence);
        };
        const QStringList problem {QStringLiteral("The disk is full.")};
        const core::LetterId shown = bench.window->session().letter()->row.id;

        tell(ui::MessageBar::Kind::Done, QStringLiteral("3 letters imported."));
        QVERIFY(bench.window->session().show(shown)); // one stays where one is
        QCOMPARE(messages.sentences().size(), 2);
        bench.press(Qt::Key_J);
        QVERIFY(bench.window->session().letter()->row.id != shown);
        QCOMPARE(messages.sentences(), problem);

        tell(ui::MessageBar::Kind::Done, QStringLiteral("3 letters imported."));
        bench.press(Qt::Key_F);
        QCOMPARE(messages.sentences(), problem);
    }

    void anEmptyProjectOffersToImport()
    {
        QTemporaryDir folder;
        writeBatch(folder);
        tests::WindowDriver bench;
        bench.prompt.project = folder.filePath(QStringLiteral("empty.imrproj"));
        bench.prompt.folderAnswer = folder.path();
        bench.start();
        bench.window->actions().newProject->trigger();
        const auto* instead = bench.window->findChild<ui::NoLetter*>();
        QVERIFY(instead->isVisible());
        QVERIFY(textsIn(*instead).contains(QStringLiteral("This project has no letters yet")));
        const auto buttons = instead->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons.first()->isVisible());
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        buttons.first()->click();
        QVERIFY(textsIn(*instead).contains(QStringLiteral("Letters are being imported")));
        QVERIFY(!buttons.first()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QVERIFY(bench.window->session().letter());
        QVERIFY(!buttons.first()->isVisible());
    }

    // It is told, and leaves nothing behind.
    void aFolderWithoutLettersMakesNoProject()
    {
        QTemporaryDir folder;
        QFile picture(folder.filePath(QStringLiteral("holiday.jpg")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.close();
        tests::WindowDriver bench;
        bench.prompt.folderAnswer = folder.path();
        bench.start();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        QSignalSpy opened(&bench.window->session(), &ui::Session::projectChanged);
        bench.window->actions().openFolder->trigger();
        QVERIFY(bench.window->session().project());
        const QString made = bench.window->session().project()->path();
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(!bench.window->session().project());
        QVERIFY(!QFileInfo::exists(made));
        QVERIFY2(bench.window->messages().sentence().startsWith(QStringLiteral("No letters were found in the folder")),
            qPrintable(bench.window->messages().sentence()));
        QVERIFY(bench.window->messages().sentence().endsWith(QStringLiteral("So no project was made.")));
        QVERIFY(!ui::recentProjects().contains(made));

        // With letters put there it is opened as if for the first time.
        writeBatch(folder);
        bench.window->actions().openFolder->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 2, 60'000);
        QVERIFY(bench.window->session().letter());
        QVERIFY(QFileInfo::exists(bench.window->session().project()->path()));
    }

    void whatWasToldOfAProjectIsGoneWithIt()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.window->messages().show(ui::MessageBar::Kind::Done, QStringLiteral("3 letters imported."));
        bench.window->actions().closeProject->trigger();
        QVERIFY(!bench.window->session().project());
        QVERIFY(bench.window->messages().sentences().isEmpty());
    }
};

QTEST_MAIN(TestStoryBatch)
#include "tst_storybatch.moc"
