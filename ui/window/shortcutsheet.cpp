// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutsheet.h"

#include "ui/base/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace imr::ui {

namespace {

QLabel* labelOf(const QString& text, bool bold)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QGridLayout* shorter(std::span<QGridLayout* const> columns)
{
    return *std::ranges::min_element(columns, {}, [](const QGridLayout* column) { return column->rowCount(); });
}

} // namespace

ShortcutSheet::ShortcutSheet(WindowActions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    constexpr int columns = 3;
    auto* across = new QHBoxLayout;
    across->setSpacing(36);
    std::array<QGridLayout*, columns> grids {};
    for (QGridLayout*& grid : grids) {
        auto* column = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(14);
        grid->setVerticalSpacing(3);
        column->addLayout(grid);
        column->addStretch(1);
        across->addLayout(column);
    }
    for (const WindowActions::Group& group : actions.groups()) {
        Lines lines;
        for (const QAction* action : group.actions) {
            if (!action->shortcut().isEmpty())
                lines.append({action->shortcut().toString(QKeySequence::NativeText), actions.keys().nameOf(*action)});
        }
        addGroup(*shorter(grids), group.title, lines);
    }
    addGroup(*shorter(grids), tr("In the letter"),
        {{tr("Enter"), tr("Go to the field of the words; again: the next one there")},
            {tr("Ctrl+Shift+Right"), tr("Select word by word")}});
    addGroup(*shorter(grids), tr("In the structure"),
        {{tr("Enter, F2"), tr("Edit the field; Enter takes the entry, Esc leaves it")},
            {tr("0–9"), tr("Type over the value")}, {tr("Tab"), tr("Take the entry and edit the next field")},
            {tr("Delete"), tr("Revert a corrected field to what was read")},
            {tr("Left, Right"), tr("Close and open a group of fields")}});

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* change = buttons->addButton(actions.changeKeys->text(), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, [this, &actions] {
        close();
        actions.changeKeys->trigger();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeySequence& key : actions.shortcuts->shortcuts())
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 16, 22, 14);
    layout->addLayout(across);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void ShortcutSheet::addGroup(QGridLayout& grid, const QString& title, const Lines& lines)
{
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, 8);
    QLabel* heading = labelOf(title, false);
    QPalette dim = heading->palette();
    dim.setColor(QPalette::WindowText, themeFor(dim).dim);
    heading->setPalette(dim);
    grid.addWidget(heading, row++, 0, 1, 2);
    for (const auto& [key, what] : lines) {
        grid.addWidget(labelOf(key, true), row, 0, Qt::AlignRight);
        grid.addWidget(labelOf(what, false), row++, 1);
    }
}

} // namespace imr::ui
