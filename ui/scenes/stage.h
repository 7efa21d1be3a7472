// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenes/sceneprompt.h"

#include <QWidget>

namespace imr::ui {

class Appearance;
class MainWindow;
struct Scene;

// A window on which scenes are shown one after the other.
class Stage final
{
public:
    explicit Stage(Appearance& appearance); // outlives it
    ~Stage();

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] ScenePrompt& prompt() { return m_prompt; }

    enum class Messages {
        Go,
        Stay, // what was told of it is to be looked at
    };
    // Opens a project, a folder or letters, and waits until they are imported; false when nothing could be read.
    bool open(const QStringList& paths, Messages messages = Messages::Go);
    // Shows the scene and waits until it is ready and laid out; gives what is to be looked at, null when it could not
    // be shown. What the scene before left open is closed.
    QWidget* show(const Scene& scene);
    void leave();

    // For scenes: the sample letter of that name, and its field.
    bool goToLetter(QStringView file);
    bool goToField(QStringView path);
    // The pages printed last, on one sheet.
    QWidget* printedPages();

private:
    static bool waitUntil(const std::function<bool()>& is);

    ScenePrompt m_prompt;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_sheet;
};

} // namespace imr::ui
