// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys/windowactions.h"

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
    struct Block
    {
        QString title;
        QList<std::pair<QString, QString>> lines; // keys and what they do
    };
    [[nodiscard]] static QList<Block> blocksOf(WindowActions& actions);
    static void addBlock(QGridLayout& grid, const Block& block);
};

} // namespace imr::ui
