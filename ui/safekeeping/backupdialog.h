// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/backups.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace imr::ui {

// The backups of a project, newest first, with what each holds; one of them is chosen to be restored.
class BackupDialog final : public QDialog
{
    Q_OBJECT

public:
    BackupDialog(const QString& project, const QList<core::Backup>& backups, QWidget* parent = nullptr);

    [[nodiscard]] QString chosen() const; // its path; empty when there is none
    [[nodiscard]] QTreeWidget& list() const { return *m_list; }

private:
    void fill(const QList<core::Backup>& backups);

    QTreeWidget* m_list;
    QPushButton* m_restore;
};

} // namespace imr::ui
