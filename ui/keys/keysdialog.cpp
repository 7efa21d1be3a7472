// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysdialog.h"

#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/quietrows.h"
#include "ui/base/theme.h"
#include "ui/keys/keybindings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace imr::ui {

namespace {

constexpr int idRole = Qt::UserRole;

}

KeysDialog::KeysDialog(KeyBindings& keys, QWidget* parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_standard(new QPushButton(tr("&Standard key"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Keys"));
    resize(520, 560);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeader(new QuietHeader(m_list));
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegate(new QuietRows(m_list));
    m_list->setVerticalScrollBar(new QuietScrollBar(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_key->setMaximumSequenceLength(1);
    m_key->setAccessibleName(tr("Key of the command"));
    m_key->installEventFilter(this);
    for (QLineEdit* line : m_key->findChildren<QLineEdit*>()) { // it is the one that has the focus
        line->setAccessibleName(m_key->accessibleName());
        line->installEventFilter(this);
    }
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).warn);
    m_problem->setPalette(colours);

    auto* label = new QLabel(tr("&Press the key:"), this);
    label->setBuddy(m_key);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_key, 1);
    line->addWidget(m_none);
    line->addWidget(m_standard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* all = buttons->addButton(tr("&All standard keys"), QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    // Enter goes from a command to its key; it presses no button.
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }

    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeysDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_keys.set(currentId(), {});
        showCommands();
    });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_keys.reset(currentId());
        showCommands();
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        showCommands();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const KeyBindings::Command& command : m_keys.commands()) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setData(0, idRole, command.id);
    }
    showCommands();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

// The line for the key ends its entry when it loses the focus, also when it goes with the dialog.
KeysDialog::~KeysDialog()
{
    m_key->disconnect(this);
}

// No command can have Esc: in the line for the key too it leaves the dialog.
bool KeysDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        reject();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QString KeysDialog::problem() const
{
    return m_problem->text();
}

QString KeysDialog::currentId() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void KeysDialog::showCommands()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const QAction* action = m_keys.find(item->data(0, idRole).toString())->action;
        item->setText(0, m_keys.find(item->data(0, idRole).toString())->name);
        item->setText(1, action->shortcut().toString(QKeySequence::NativeText));
    }
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(1, std::max(110, m_list->columnWidth(1) + 16));
    showCurrent();
}

void KeysDialog::showCurrent()
{
    const KeyBindings::Command* command = m_keys.find(currentId());
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(command ? command->action->shortcut() : QKeySequence());
    m_key->setEnabled(command);
    m_problem->clear();
    m_none->setEnabled(command && !command->action->shortcut().isEmpty());
    m_standard->setEnabled(command && command->action->shortcut() != command->standard);
}

void KeysDialog::take()
{
    const QKeySequence key = m_key->keySequence();
    const KeyBindings::Command* command = m_keys.find(currentId());
    if (!command || key == command->action->shortcut())
        return;
    const QString why = m_keys.whyNot(currentId(), key);
    if (why.isEmpty()) {
        m_keys.set(currentId(), key);
        showCommands();
        return;
    }
    m_problem->setText(why);
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(command->action->shortcut());
}

} // namespace imr::ui
