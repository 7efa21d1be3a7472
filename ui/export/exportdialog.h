// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportpresets.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace imr::core {
class Project;
}

namespace imr::ui {

class ColumnChooser;
class ExportPreview;
class Prompt;

// What to export and where to, with the first rows as they will be. Choices can be kept under a name; the last one is
// proposed. Writing is the caller's.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const core::Project& project, Prompt& prompt, QWidget* parent = nullptr);

    // The letters of the list beside, in its order: they can be exported alone.
    void offerListed(const QList<core::LetterId>& letters);
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] core::ExportOptions options() const;
    [[nodiscard]] const ExportPreview& preview() const { return *m_preview; }
    [[nodiscard]] QString file() const;
    void setFile(const QString& path);

Q_SIGNALS:
    void exportWanted(const imr::core::ExportOptions& options, const QString& file);

private:
    QWidget* makePresets();
    QWidget* makeChoices();
    QWidget* makeTarget();
    void choose(const ExportChoice& choice);
    void showColumns(const QStringList& chosen);
    void showChoice();
    void listPresets();
    void takePreset(int index);
    void savePreset();
    void removePreset();
    void updateButton();

    const core::Project& m_project;
    Prompt& m_prompt;
    ExportPresets m_kept;
    QList<core::LetterId> m_listed;
    QComboBox* m_rows;
    QComboBox* m_letters;
    QComboBox* m_presets;
    QPushButton* m_remove;
    QLabel* m_there; // what stands at the name of the file already
    QCheckBox* m_mark;
    ColumnChooser* m_columns;
    ExportPreview* m_preview;
    QLineEdit* m_file;
    QPushButton* m_export;
    bool m_choosing = false; // the program sets what a person else chooses
};

} // namespace imr::ui
