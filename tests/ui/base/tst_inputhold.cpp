// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/inputhold.h"

#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace imr;

// Work on the window's thread: only its Stop is reached.
class TestInputHold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOneWidgetIsReached()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* stop = new QPushButton(QStringLiteral("Stop"));
        auto* other = new QPushButton(QStringLiteral("Other"));
        layout->addWidget(stop);
        layout->addWidget(other);
        auto* shortcut = new QShortcut(QKeySequence(Qt::Key_N), &window);
        QSignalSpy stopped(stop, &QPushButton::clicked);
        QSignalSpy others(other, &QPushButton::clicked);
        QSignalSpy shortcuts(shortcut, &QShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        {
            const ui::InputHold hold(*stop);
            QTest::mouseClick(other, Qt::LeftButton);
            QTest::keyClick(other, Qt::Key_Space);
            QTest::keyClick(stop, Qt::Key_N);
            window.close();
            QVERIFY(window.isVisible());
            QCOMPARE(others.size(), 0);
            QCOMPARE(shortcuts.size(), 0);
            QTest::mouseClick(stop, Qt::LeftButton);
            QTest::keyClick(stop, Qt::Key_Space);
            QCOMPARE(stopped.size(), 2);
        }
        QTest::mouseClick(other, Qt::LeftButton);
        QTest::keyClick(other, Qt::Key_N);
        QCOMPARE(others.size(), 1);
        QCOMPARE(shortcuts.size(), 1);
        window.close();
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestInputHold)
#include "tst_inputhold.moc"
