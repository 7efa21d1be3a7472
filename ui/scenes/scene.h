// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace imr::ui {

class MainWindow;
class Stage;

// Something that can be seen in the program: a state of the window, a panel, a dialog, a menu, printed pages. Pictures
// are taken of scenes, and the tests of languages and of access look at each.
struct Scene
{
    QString name; // of its picture; never changes
    // Brings it about; false when it could not be. Nothing of other scenes is open then.
    std::function<bool(Stage& stage)> show;
    // Whether what takes a while is done; none: at once.
    std::function<bool(Stage& stage)> isReady = {};
    // What is to be looked at; none: the menu or dialog that is open, else the window.
    std::function<QWidget*(Stage& stage)> seen = {};
    bool ofBatch = true; // needs the sample letters
};

// All of them, in the order in which they are shown. A new dialog, panel or printed page gets a row.
[[nodiscard]] QList<Scene> scenes(const MainWindow& window);

} // namespace imr::ui
