// SPDX-License-Identifier: GPL-3.0-or-later
// A person who is stuck presses the key for help: the handbook opens at what is told about where they are.
#include "tests/gui/windowdriver.h"
#include "ui/export/exportdialog.h"
#include "ui/help/handbooktext.h"
#include "ui/help/handbookwindow.h"
#include "ui/help/helpcontroller.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/keys/windowactions.h"
#include "ui/structure/structurepane.h"
#include "ui/structure/structureview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTemporaryDir>

using namespace imr;
using namespace Qt::StringLiterals;

class TestStoryHelp final : public QObject
{
    Q_OBJECT

    static QString section(const tests::WindowDriver& bench)
    {
        const ui::HandbookWindow* handbook = bench.window->help().handbook();
        return handbook && handbook->isVisible() ? handbook->section() : u"no handbook"_s;
    }
    static void backToWork(const tests::WindowDriver& bench)
    {
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.window->help().handbook()->isVisible());
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    }

private Q_SLOTS:
    void helpIsAboutWhereOneIs()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.press(Qt::Key_F1);
        QCOMPARE(section(bench), u"begin"_s);
        backToWork(bench);

        bench.window->open({samples.path()});
        const std::pair<Qt::Key, QString> panes[]
            = {{Qt::Key_1, u"letters"_s}, {Qt::Key_2, u"text"_s}, {Qt::Key_3, u"correct"_s}};
        for (const auto& [key, about] : panes) {
            bench.press(key, Qt::ControlModifier);
            bench.press(Qt::Key_F1);
            QCOMPARE(section(bench), about);
            backToWork(bench);
        }
        bench.press(Qt::Key_F, Qt::ControlModifier); // also while a word is typed
        bench.press(Qt::Key_F1);
        QCOMPARE(section(bench), u"letters"_s);
        backToWork(bench);
        bench.press(Qt::Key_B, Qt::ControlModifier);
        bench.press(Qt::Key_F1);
        QCOMPARE(section(bench), u"numbers"_s);
    }

    void dialogsHaveHelpToo()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        bench.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<ui::ExportDialog*>(QApplication::activeWindow()));
        bench.press(Qt::Key_F1);
        QCOMPARE(section(bench), u"export"_s);
        // It can be read and searched while the dialog waits.
        QTRY_COMPARE(QApplication::activeWindow(), bench.window->help().handbook());
        bench.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    }

    void questionsHaveHelpAboutWhatTheyAsk()
    {
        const tests::SampleProject samples;
        const QTemporaryDir desk;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().show(bench.letter("sample-08-many-items.txt")));
        bench.prompt.printed = desk.filePath(u"letter.pdf"_s);
        const ui::WindowActions& actions = bench.window->actions();
        const std::pair<QAction*, ui::HelpSection> questions[]
            = {{actions.goById, ui::HelpSection::Letters}, {actions.flagWithNote, ui::HelpSection::Review},
                {actions.skip, ui::HelpSection::Review}, {actions.printLetter, ui::HelpSection::Items}};
        for (const auto& [action, about] : questions) {
            bench.prompt.section.reset();
            action->trigger();
            QCOMPARE(bench.prompt.section, std::optional(about));
        }
    }

    void theSheetOfKeysHasItsOwnKey()
    {
        tests::WindowDriver bench;
        bench.start();
        bench.press(Qt::Key_Question);
        QTRY_VERIFY(bench.window->findChild<ui::ShortcutSheet*>());
        QVERIFY(!bench.window->help().handbook());
        bench.press(Qt::Key_F1);
        QCOMPARE(section(bench), u"keys"_s);
    }

    void theHandbookIsReadAndSearched()
    {
        tests::WindowDriver bench;
        bench.start();
        bench.window->help().showSection(u"review"_s);
        ui::HandbookWindow* handbook = bench.window->help().handbook();
        QVERIFY(QTest::qWaitForWindowActive(handbook));
        auto* sections = handbook->findChild<QListWidget*>();
        QVERIFY(sections->count() > 10);
        QVERIFY(sections->currentItem());

        // A link, and back again.
        handbook->text().goTo(u"findings"_s);
        QCOMPARE(handbook->section(), u"findings"_s);
        QCOMPARE(sections->currentItem()->data(Qt::UserRole).toString(), u"findings"_s);
        bench.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(handbook->section(), u"review"_s);

        bench.press(Qt::Key_F, Qt::ControlModifier);
        bench.type(u"privacy"_s);
        QCOMPARE(handbook->text().textCursor().selectedText().toLower(), u"privacy"_s);
        const int first = handbook->text().textCursor().position();
        bench.press(Qt::Key_Return);
        QVERIFY(handbook->text().textCursor().position() != first);
        bench.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(handbook->text().textCursor().position(), first);
        bench.type(u"qqq"_s);
        bool told = false;
        for (const QLabel* label : handbook->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(u"Not found"));
        QVERIFY(told);
        bench.press(Qt::Key_Escape);
        QVERIFY(handbook->isVisible());
        bench.press(Qt::Key_Escape);
        QVERIFY(!handbook->isVisible());
    }

    void aChangedKeyIsToldAsItIs()
    {
        tests::WindowDriver bench;
        bench.start();
        QVERIFY(bench.window->actions().keys().set(u"review.accept"_s, QKeySequence(Qt::Key_Y)));
        bench.window->help().showSection(u"review"_s);
        QVERIFY(bench.window->help().handbook()->text().toPlainText().simplified().contains(u"Y accepts"));
    }

    void itGoesWithTheWindow()
    {
        tests::WindowDriver bench;
        bench.start();
        bench.window->help().showSection(u"begin"_s);
        const QPointer<ui::HandbookWindow> handbook = bench.window->help().handbook();
        QVERIFY(handbook->isVisible());
        bench.window->close();
        QVERIFY(!handbook->isVisible());
        bench.quit();
        QVERIFY(!handbook);
    }
};

QTEST_MAIN(TestStoryHelp)
#include "tst_storyhelp.moc"
