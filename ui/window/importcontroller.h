// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QWidget>

class QLabel;

namespace imr::core {
class Project;
}

namespace imr::ui {

class ProgressLine;

// Imports into the open project while the window stays in use, and shows how far it is with a button to stop.
class ImportController final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportController(QWidget* parent = nullptr);
    ~ImportController() override;

    void start(core::Project& project, const QStringList& filesAndFolders);
    void cancel();
    // Stops and waits; before the project closes.
    void abandon();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void finished(const imr::core::ImportReport& report);
    void failed(const imr::core::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showProgress(int done, int found);
    void end();

    std::unique_ptr<core::Importer> m_importer;
    QLabel* m_text;
    ProgressLine* m_bar;
};

// "97 letters imported, 2 letters could not be read, 1 letter already here", and one line for each file that was not
// imported.
[[nodiscard]] QString reportSentence(const core::ImportReport& report);
[[nodiscard]] QStringList reportDetails(const core::ImportReport& report);

} // namespace imr::ui
