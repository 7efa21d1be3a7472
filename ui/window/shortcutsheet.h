// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowactions.h"

#include <QDialog>

class QGridLayout;

namespace imr::ui {

// Every key on one sheet, by what it is for. The key that opened it closes it.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(WindowActions& actions, QWidget* parent = nullptr);

private:
    using Lines = QList<std::pair<QString, QString>>; // key and what it does
    static void addGroup(QGridLayout& grid, const QString& title, const Lines& lines);
};

} // namespace imr::ui
