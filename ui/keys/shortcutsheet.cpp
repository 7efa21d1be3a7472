// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/shortcutsheet.h"

#include "ui/base/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyCombination>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

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

QString keysOf(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

// Which of so many columns each block stands in, so that none is much longer than the others: the longest are put
// first. The first block is in the first column.
QList<int> columnsFor(const QList<qsizetype>& lengths, int columns)
{
    QList<qsizetype> blocks(lengths.size());
    std::iota(blocks.begin(), blocks.end(), 0);
    std::ranges::stable_sort(blocks, std::greater(), [&lengths](qsizetype block) { return lengths.at(block); });
    QList<qsizetype> filled(columns, 0);
    QList<int> placed(lengths.size(), 0);
    for (const qsizetype block : std::as_const(blocks)) {
        const auto shortest = std::ranges::min_element(filled);
        *shortest += lengths.at(block);
        placed[block] = int(shortest - filled.begin());
    }
    const int first = placed.value(0);
    for (int& column : placed)
        column = column == first ? 0 : column == 0 ? first : column;
    return placed;
}

} // namespace

ShortcutSheet::ShortcutSheet(WindowActions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    constexpr int columns = 3;
    constexpr int headingAndGap = 2; // lines
    auto* across = new QHBoxLayout;
    across->setSpacing(24);
    std::array<QGridLayout*, columns> grids {};
    for (QGridLayout*& grid : grids) {
        auto* column = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(3);
        column->addLayout(grid);
        column->addStretch(1);
        across->addLayout(column);
    }
    const QList<Block> blocks = blocksOf(actions);
    QList<qsizetype> lengths;
    for (const Block& block : blocks)
        lengths.append(block.lines.size() + headingAndGap);
    const QList<int> placed = columnsFor(lengths, columns);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        addBlock(*grids.at(size_t(placed.at(i))), blocks.at(i));

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
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addLayout(across);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

QList<ShortcutSheet::Block> ShortcutSheet::blocksOf(WindowActions& actions)
{
    QList<Block> blocks;
    for (const WindowActions::Group& group : actions.groups()) {
        Block block {group.title, {}};
        for (const QAction* action : group.actions) {
            if (!action->shortcut().isEmpty()) {
                block.lines.append(
                    {action->shortcut().toString(QKeySequence::NativeText), actions.keys().nameOf(*action)});
            }
        }
        blocks.append(block);
    }
    blocks.append({tr("In the letter"),
        {{tr("Enter"), tr("Go to the field of the words; again: the next one there")},
            {keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), tr("Select word by word")}}});
    blocks.append({tr("In the structure"),
        {{tr("Enter, F2"), tr("Edit the field; Enter takes the entry, Esc leaves it")},
            {tr("0–9"), tr("Type over the value")}, {keysOf(Qt::Key_Tab), tr("Take the entry and edit the next field")},
            {keysOf(Qt::Key_Delete), tr("Revert a corrected field to what was read")},
            {keysOf(Qt::Key_Left) + QStringLiteral(", ") + keysOf(Qt::Key_Right),
                tr("Close and open a group of fields")}}});
    return blocks;
}

void ShortcutSheet::addBlock(QGridLayout& grid, const Block& block)
{
    int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row++, 8);
    QLabel* heading = labelOf(block.title, false);
    QPalette dim = heading->palette();
    dim.setColor(QPalette::WindowText, themeFor(dim).dim);
    heading->setPalette(dim);
    grid.addWidget(heading, row++, 0, 1, 2);
    for (const auto& [key, what] : block.lines) {
        grid.addWidget(labelOf(key, true), row, 0, Qt::AlignRight);
        grid.addWidget(labelOf(what, false), row++, 1);
    }
}

} // namespace imr::ui
