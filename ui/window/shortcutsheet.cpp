// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutsheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace imr::ui {

ShortcutSheet::ShortcutSheet(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<std::pair<QString, QString>> rows;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')});
    }
    rows.append({tr("Enter, F2"), tr("Edit the field; Enter takes the entry, Esc leaves it as it was")});
    rows.append({tr("Tab"), tr("Take the entry and edit the next field")});
    rows.append({tr("Delete"), tr("Revert a corrected field to what was read")});
    rows.append({tr("Left, Right"), tr("Close and open a group of fields")});

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(5);
    const int half = int(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        auto* key = new QLabel(rows.at(i).first, this);
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        key->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto* what = new QLabel(rows.at(i).second, this);
        what->setWordWrap(true);
        what->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        what->setMinimumWidth(230);
        const int column = i < half ? 0 : 3;
        grid->addWidget(key, i % half, column);
        grid->addWidget(what, i % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->addLayout(grid);
    layout->addSpacing(10);
    layout->addWidget(buttons);
}

} // namespace imr::ui
