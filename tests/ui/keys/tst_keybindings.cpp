// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keybindings.h"
#include "ui/keys/keysdialog.h"
#include "ui/keys/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace imr;
using ui::KeyBindings;

class TestKeyBindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("imr-workbench-tests"));
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void noTwoCommandsHaveTheSameKey()
    {
        QMainWindow window;
        ui::WindowActions actions(&window);
        QSet<QKeySequence> keys;
        QSet<QString> ids;
        for (const KeyBindings::Command& command : actions.keys().commands()) {
            for (const QKeySequence& key : command.action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(command.id + u' ' + key.toString()));
                keys.insert(key);
            }
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
            QVERIFY2(actions.keys().whyNot(command.id, command.standard).isEmpty(), qPrintable(command.id));
        }
        QVERIFY(ids.size() > 30);
    }

    // What reviewing is made of has a key, and most of it one that needs no other held.
    void everyActOfReviewingHasAKey()
    {
        QMainWindow window;
        const ui::WindowActions actions(&window);
        const QList<ui::WindowActions::Group> ofReviewing = actions.groups().sliced(0, 2);
        for (const ui::WindowActions::Group& group : ofReviewing) {
            for (const QAction* action : group.actions)
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        }
        QMenuBar bar;
        QMainWindow other;
        ui::WindowActions(&other).fill(bar);
        QCOMPARE(bar.actions().size(), 7);
    }

    void aKeyOfOnesOwnIsKept()
    {
        {
            QMainWindow window;
            ui::WindowActions actions(&window);
            QVERIFY(actions.keys().set(QStringLiteral("review.accept"), QKeySequence(Qt::Key_Y)));
            QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Y));
            QVERIFY(actions.keys().set(QStringLiteral("review.flag"), {})); // needs none
            QVERIFY(!actions.keys().set(QStringLiteral("no.such"), QKeySequence(Qt::Key_X)));
        }
        QMainWindow window;
        ui::WindowActions actions(&window);
        QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Y));
        QVERIFY(actions.flag->shortcut().isEmpty());
        QCOMPARE(actions.next->shortcut(), QKeySequence(Qt::Key_J));
        actions.keys().resetAll();
        QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Space));
        QCOMPARE(actions.flag->shortcut(), QKeySequence(Qt::Key_F));
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void aKeyThatIsTakenIsRefusedWithAReason_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::newRow("of another command") << QKeySequence(Qt::Key_J);
        QTest::newRow("of another command, held for good") << QKeySequence(Qt::Key_F1);
        QTest::newRow("a chord") << QKeySequence(Qt::Key_X, Qt::Key_Y);
        QTest::newRow("Enter") << QKeySequence(Qt::Key_Return);
        QTest::newRow("an arrow") << QKeySequence(Qt::SHIFT | Qt::Key_Down);
        QTest::newRow("a digit") << QKeySequence(Qt::Key_7);
        QTest::newRow("copy") << QKeySequence(Qt::CTRL | Qt::Key_C);
        QTest::newRow("a menu's") << QKeySequence(Qt::ALT | Qt::Key_R);
    }
    void aKeyThatIsTakenIsRefusedWithAReason()
    {
        QFETCH(const QKeySequence, key);
        QMainWindow window;
        ui::WindowActions actions(&window);
        QVERIFY(!actions.keys().whyNot(QStringLiteral("review.accept"), key).isEmpty());
        QVERIFY(!actions.keys().set(QStringLiteral("review.accept"), key));
        QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Space));
    }

    // Its standard key went to another command: that one is left without.
    void theStandardKeyComesBackFromAnotherCommand()
    {
        QMainWindow window;
        ui::WindowActions actions(&window);
        KeyBindings& keys = actions.keys();
        QVERIFY(keys.set(QStringLiteral("go.next"), QKeySequence(Qt::Key_Y)));
        QVERIFY(keys.set(QStringLiteral("go.previous"), QKeySequence(Qt::Key_J)));
        keys.reset(QStringLiteral("go.next"));
        QCOMPARE(actions.next->shortcut(), QKeySequence(Qt::Key_J));
        QVERIFY(actions.previous->shortcut().isEmpty());
        keys.reset(QStringLiteral("go.previous"));
        QCOMPARE(actions.previous->shortcut(), QKeySequence(Qt::Key_K));
    }

    // A key that a person chose before it became another command's second one stays where it is.
    void aSecondKeyGivesWayToAPersonsOwn()
    {
        QSettings().setValue(QStringLiteral("keys/review.flag"), QStringLiteral("Ctrl+Y"));
        QMainWindow window;
        ui::WindowActions actions(&window);
        QCOMPARE(actions.flag->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y));
        QCOMPARE(actions.redo->shortcuts(), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
        actions.keys().reset(QStringLiteral("review.flag"));
        QVERIFY(actions.redo->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    }

    void thePersonPressesTheKey()
    {
        QMainWindow window;
        ui::WindowActions actions(&window);
        ui::KeysDialog dialog(actions.keys());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), actions.keys().commands().size());
        const auto found = list->findItems(QStringLiteral("Accept and next"), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        auto* key = dialog.findChild<QKeySequenceEdit*>();
        QCOMPARE(key->keySequence(), QKeySequence(Qt::Key_Space));
        QTest::keyClick(list, Qt::Key_Return); // goes to its key, and presses nothing
        QVERIFY(dialog.isVisible());
        QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Space));
        QTest::keyClick(key, Qt::Key_J);
        QTRY_VERIFY(dialog.problem().contains(u"Next letter"));
        QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Space));
        QCOMPARE(key->keySequence(), QKeySequence(Qt::Key_Space));
        QTest::keyClick(key, Qt::Key_Y);
        QTRY_COMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Y));
        QVERIFY(dialog.problem().isEmpty());
        QCOMPARE(found.first()->text(1), QStringLiteral("Y"));
        key->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(actions.accept->shortcut(), QKeySequence(Qt::Key_Y));
    }
};

QTEST_MAIN(TestKeyBindings)
#include "tst_keybindings.moc"
