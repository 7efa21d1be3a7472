// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fakeprompt.h"
#include "tests/support/sampleproject.h"
#include "ui/base/appearance.h"
#include "ui/base/shortcutguard.h"
#include "ui/models/structuremodel.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace imr::tests {

// A workbench as a person has it before them, with settings and a documents folder of its own.
class WindowDriver final
{
public:
    WindowDriver()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("imr-workbench-tests"));
        QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        QSettings().clear();
        m_appearance = std::make_unique<ui::Appearance>();
        qApp->installEventFilter(&m_guard);
    }
    ~WindowDriver() { quit(); }

    FakePrompt prompt;
    std::unique_ptr<ui::MainWindow> window;

    // The program is started, and later its window closed.
    void start()
    {
        window = std::make_unique<ui::MainWindow>(*m_appearance, prompt);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void quit()
    {
        if (window)
            window->close();
        window.reset();
    }

    [[nodiscard]] core::LetterId letter(const char* file) const
    {
        return letterNamed(*window->session().project(), QString::fromLatin1(file));
    }
    // Of the letter that is shown: its file, and what a field holds.
    [[nodiscard]] QString shownFile() const
    {
        const auto& shown = window->session().letter();
        return shown ? shown->row.file : QString();
    }
    [[nodiscard]] QString text(const char* place) const
    {
        const core::Field* field = core::fieldAt(window->session().letter()->effective, path(place));
        return field ? field->text() : QStringLiteral("no such field");
    }

    // Whether a label in sight says so.
    [[nodiscard]] bool sees(const QString& words) const
    {
        return std::ranges::any_of(window->findChildren<QLabel*>(),
            [&words](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }

    // Keys as pressed on whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& words) const
    {
        for (const QChar letter : words)
            QTest::keyClick(focus(), letter.toLatin1());
    }

private:
    [[nodiscard]] QWidget* focus() const
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        // The offscreen platform does not activate the window again that a popup stood over.
        if (!QApplication::activeWindow()) {
            window->activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        }
        return QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    }

    ui::ShortcutGuard m_guard;
    std::unique_ptr<ui::Appearance> m_appearance;
};

using CsvRow = QHash<QString, QString>;

// The rows of a CSV file by the names of its header, read by the rules of RFC 4180.
inline QList<CsvRow> readCsv(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QChar(QChar::ByteOrderMark));
    QList<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (quoted && letter == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            cell += text.at(++i);
        else if (letter == u'"')
            quoted = !quoted;
        else if (quoted || (letter != u',' && letter != u'\r' && letter != u'\n'))
            cell += letter;
        else if (letter != u'\r') {
            rows.last().append(std::exchange(cell, {}));
            if (letter == u'\n')
                rows.append(QStringList());
        }
    }
    rows.removeLast();
    QList<CsvRow> result;
    for (const QStringList& row : rows.sliced(1)) {
        CsvRow named;
        for (qsizetype column = 0; column < row.size(); ++column)
            named.insert(rows.first().at(column), row.at(column));
        result.append(named);
    }
    return result;
}

} // namespace imr::tests
