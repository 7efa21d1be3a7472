// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace imr::core {
class Project;
}

namespace imr::ui {

class Prompt;

// What to export and where to, with the first rows as they will be. Writing is the caller's.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const core::Project& project, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] core::ExportOptions options() const;
    [[nodiscard]] QString file() const;
    void setFile(const QString& path);

Q_SIGNALS:
    void exportWanted(const imr::core::ExportOptions& options, const QString& file);

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    QWidget* makeTarget();
    void showColumns();
    void checkAll(bool checked);
    void preview();
    void updateButton();

    const core::Project& m_project;
    Prompt& m_prompt;
    QComboBox* m_rows;
    QComboBox* m_letters;
    QLabel* m_replaces;
    QCheckBox* m_mark;
    QListWidget* m_columns;
    QTableWidget* m_preview;
    QLabel* m_previewTitle;
    QLineEdit* m_file;
    QPushButton* m_export;
};

} // namespace imr::ui
