// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvexport.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace imr::ui {

class ProjectJob;

// The first rows of an export as they will be, and all of them for the clipboard. Both are read on threads of their
// own, so that no choice is waited for.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(const QString& projectPath, QWidget* parent = nullptr);

    void preview(const core::ExportOptions& options);
    [[nodiscard]] bool isReading() const { return m_reading; }

Q_SIGNALS:
    void shown();

private:
    void read();
    void end();
    void fill(const QList<QStringList>& rows);
    void say(const QList<QStringList>& rows);
    void copy();
    void endCopy(const QString& sentence);

    QString m_project;
    core::ExportOptions m_options;
    QTableWidget* m_table;
    QLabel* m_title;
    QPushButton* m_copy;
    ProjectJob* m_read;
    ProjectJob* m_copying;
    bool m_reading = false;
};

} // namespace imr::ui
