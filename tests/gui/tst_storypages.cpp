// SPDX-License-Identifier: GPL-3.0-or-later
// An analyst reads a PDF letter on its pages: clicks a drug there, puts it right, and comes back the next day.
#include "tests/gui/windowdriver.h"
#include "tests/support/letters.h"
#include "ui/keys/windowactions.h"
#include "ui/letter/letterpane.h"
#include "ui/letter/lettertext.h"
#include "ui/models/structuremodel.h"
#include "ui/page/pagepictures.h"
#include "ui/page/pageview.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"
#include "ui/window/reviewcontroller.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace imr;
using tests::path;

namespace {

constexpr auto letter = "sample-12-pdf.pdf";
constexpr auto encrypted = "sample-13-encrypted.pdf";
constexpr auto drug = "issues[1].medications[0].drug";

} // namespace

class TestStoryPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeStory()
    {
        tests::WindowDriver bench;
        QTemporaryDir desk;
        const QString file = desk.filePath(QLatin1StringView(letter));
        QVERIFY(QFile::copy(tests::samplesFolder() + u'/' + QLatin1StringView(letter), file));
        bench.prompt.project = desk.filePath(QStringLiteral("pages.imrproj"));
        bench.start();
        bench.window->actions().newProject->trigger();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({file});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QCOMPARE(bench.shownFile(), QLatin1StringView(letter));

        // One key shows the pages; the words are where the PDF has them.
        QVERIFY(!pages(bench).isVisible());
        bench.press(Qt::Key_P);
        QVERIFY(pages(bench).isVisible());
        QVERIFY(!bench.window->findChild<ui::LetterText*>()->isVisible());
        QTRY_VERIFY(!pages(bench).pictures().picture(0).isNull());

        // A drug is clicked on its page: its field is chosen.
        const core::Span words = wordsOf(bench, drug);
        QVERIFY(bench.window->review().goToField(path("issues[1].decision"))); // brings the item into sight
        click(bench, words);
        const ui::StructureView& fields = bench.window->structure().view();
        QCOMPARE(ui::StructureModel::pathAt(fields.currentIndex()), path(drug));
        QCOMPARE(bench.text(drug), QStringLiteral("Cymbalta"));

        // It is put right, and its box shows that a person did.
        const QImage before = shotOf(bench, words);
        ui::StructureModel& model = bench.window->fields();
        QVERIFY(model.setData(model.indexOf(path(drug)), QStringLiteral("Duloxetine")));
        QCOMPARE(bench.text(drug), QStringLiteral("Duloxetine"));
        QVERIFY(accentAtCorner(bench, before, words) == 0);
        QTRY_VERIFY(accentAtCorner(bench, shotOf(bench, words), words) > 3);
        bench.window->actions().undo->trigger();
        QTRY_VERIFY(accentAtCorner(bench, shotOf(bench, words), words) == 0);
        bench.window->actions().redo->trigger();
        bench.quit();

        // The next day it is still the pages, at that item.
        bench.start();
        bench.window->open({bench.prompt.project});
        QVERIFY(pages(bench).isVisible());
        QCOMPARE(bench.text(drug), QStringLiteral("Duloxetine"));
        QTRY_VERIFY(accentAtCorner(bench, shotOf(bench, words), words) > 3);

        // Both, and the text alone again.
        bench.press(Qt::Key_P);
        QVERIFY(pages(bench).isVisible());
        QVERIFY(bench.window->findChild<ui::LetterText*>()->isVisible());
        bench.press(Qt::Key_P);
        QVERIFY(!pages(bench).isVisible());
        QVERIFY(bench.window->findChild<ui::LetterText*>()->isVisible());
    }

    void wordsOfThePageBecomeAFieldByKeysAlone()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(letter)));
        bench.press(Qt::Key_P);
        bench.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(pages(bench).hasFocus());
        pages(bench).placeCursor(wordsOf(bench, "issues[1].refills").start);
        bench.press(Qt::Key_Right, Qt::ShiftModifier);
        bench.press(Qt::Key_U);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        bool used = false;
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == QStringLiteral("Quantity")) {
                action->trigger();
                used = true;
            }
        }
        menu->close();
        QVERIFY(used);
        QCOMPARE(bench.text("issues[1].quantity"), QStringLiteral("3"));
    }

    void anEncryptedLetterHasPagesAndATextLetterHasNone()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter(encrypted)));
        QVERIFY(bench.window->actions().nextView->isEnabled());
        QVERIFY(!bench.window->actions().fitWidth->isEnabled());
        bench.press(Qt::Key_P);
        QVERIFY(bench.window->actions().fitWidth->isEnabled());
        QTRY_VERIFY(!pages(bench).pictures().picture(0).isNull());
        QVERIFY(pages(bench).trouble().isEmpty());
        QVERIFY(bench.window->session().show(bench.letter("sample-03-page-citations.txt")));
        QVERIFY(!pages(bench).isVisible());
        QVERIFY(!bench.window->actions().nextView->isEnabled());
        // Through the letters faster than pages are drawn.
        for (int i = 0; i < 5; ++i) {
            QVERIFY(bench.window->session().show(bench.letter(letter)));
            QVERIFY(bench.window->session().show(bench.letter(encrypted)));
        }
        QTRY_VERIFY(!pages(bench).pictures().picture(0).isNull());
        QCOMPARE(bench.shownFile(), QLatin1StringView(encrypted));
    }

    void aLetterWhoseFileIsGoneIsReadAsText()
    {
        tests::WindowDriver bench;
        QTemporaryDir desk;
        const QString file = desk.filePath(QLatin1StringView(letter));
        QVERIFY(QFile::copy(tests::samplesFolder() + u'/' + QLatin1StringView(letter), file));
        bench.prompt.project = desk.filePath(QStringLiteral("gone.imrproj"));
        bench.start();
        bench.window->actions().newProject->trigger();
        QSignalSpy imported(bench.window.get(), &ui::MainWindow::importFinished);
        bench.window->open({file});
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, 60'000);
        QVERIFY(QFile::remove(file));
        bench.press(Qt::Key_P);
        QTRY_VERIFY(pages(bench).trouble().contains(file));
        bench.press(Qt::Key_P);
        bench.press(Qt::Key_P);
        QVERIFY(bench.window->findChild<ui::LetterText*>()->isVisible());
        QCOMPARE(bench.text(drug), QStringLiteral("Cymbalta"));
    }

private:
    static ui::PageView& pages(const tests::WindowDriver& bench) { return *bench.window->findChild<ui::PageView*>(); }

    static core::Span wordsOf(const tests::WindowDriver& bench, const char* place)
    {
        return core::fieldAt(bench.window->session().letter()->effective, path(place))->spans().first();
    }

    static void click(const tests::WindowDriver& bench, core::Span words)
    {
        const QRectF box = pages(bench).shownBoxes(words).first();
        QTest::mouseClick(pages(bench).viewport(), Qt::LeftButton, {}, box.center().toPoint());
    }

    static QImage shotOf(const tests::WindowDriver& bench, core::Span words)
    {
        pages(bench).reveal({words});
        return pages(bench).viewport()->grab().toImage();
    }

    // Pixels of the mark that a corrected value has at its upper right corner.
    static int accentAtCorner(const tests::WindowDriver& bench, const QImage& shot, core::Span words)
    {
        const QPoint corner = pages(bench).shownBoxes(words).first().topRight().toPoint();
        int accent = 0;
        for (int y = -1; y < 5; ++y) {
            for (int x = -4; x < 1; ++x)
                accent += shot.pixelColor(corner + QPoint(x, y)) == ui::lightTheme().accent ? 1 : 0;
        }
        return accent;
    }
};

QTEST_MAIN(TestStoryPages)
#include "tst_storypages.moc"
