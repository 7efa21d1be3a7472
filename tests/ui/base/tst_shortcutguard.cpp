// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/shortcutguard.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

class TestShortcutGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_layout = new QVBoxLayout(m_window.get());
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_N}) {
            auto* action = new QAction(m_window.get());
            action->setShortcut(key);
            connect(action, &QAction::triggered, this, [this] { ++m_fired; });
            m_window->addAction(action);
        }
        m_fired = 0;
        qApp->installEventFilter(&m_guard);
    }
    void cleanup() { m_window.reset(); }

    void anEditorTakesItsKeys_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("line") << 0;
        QTest::newRow("list box") << 1;
        QTest::newRow("number") << 2;
        QTest::newRow("text") << 3;
    }
    void anEditorTakesItsKeys()
    {
        QFETCH(const int, kind);
        QWidget* editor = nullptr;
        if (kind == 0)
            editor = new QLineEdit;
        else if (kind == 1)
            editor = new QComboBox;
        else if (kind == 2)
            editor = new QSpinBox;
        else
            editor = new QPlainTextEdit;
        press(editor);
        QCOMPARE(m_fired, 0);
    }

    void whatIsOnlyReadLetsThemPass()
    {
        auto* text = new QPlainTextEdit;
        text->setReadOnly(true);
        press(text);
        QCOMPARE(m_fired, 2);
    }

    void aButtonKeepsSpaceAlone()
    {
        auto* button = new QPushButton;
        QSignalSpy clicked(button, &QPushButton::clicked);
        press(button);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(m_fired, 1);
    }

private:
    void press(QWidget* widget)
    {
        m_layout->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        QTest::keyClick(widget, Qt::Key_N);
    }

    imr::ui::ShortcutGuard m_guard;
    std::unique_ptr<QWidget> m_window;
    QVBoxLayout* m_layout = nullptr;
    int m_fired = 0;
};

QTEST_MAIN(TestShortcutGuard)
#include "tst_shortcutguard.moc"
