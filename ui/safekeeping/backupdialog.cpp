// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/backupdialog.h"

#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/quietrows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

enum Column {
    Made,
    Letters,
    Reviewed,
    Corrections,
    Size,
};

} // namespace

BackupDialog::BackupDialog(const QString& project, const QList<core::Backup>& backups, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Restore from backup"));
    resize(660, 380);
    auto* label = new QLabel(backups.isEmpty()
            ? tr("There is no backup of %1 yet. One is made when a project that has changed is opened.").arg(project)
            : tr("&Backups of %1. What is in the project now is kept as one of them.").arg(project),
        this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Letters"), tr("Reviewed"), tr("Corrections"), tr("Size")});
    m_list->setHeader(new QuietHeader(m_list));
    m_list->setItemDelegate(new QuietRows(m_list));
    m_list->setVerticalScrollBar(new QuietScrollBar(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setVisible(!backups.isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setDefault(true);
    m_restore->setEnabled(!backups.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(18, 16, 18, 14);
    all->setSpacing(10);
    all->addWidget(label);
    all->addWidget(m_list, 1);
    if (backups.isEmpty())
        all->addStretch(1);
    all->addWidget(buttons);
    fill(backups);
    if (backups.isEmpty())
        adjustSize();
    else
        m_list->setFocus();
}

void BackupDialog::fill(const QList<core::Backup>& backups)
{
    const QLocale locale;
    for (const core::Backup& backup : backups) {
        QString made = locale.toString(backup.made.toLocalTime(), QLocale::ShortFormat);
        if (backup.isKept)
            made = tr("%1, before restoring").arg(made);
        auto* row = new QTreeWidgetItem(m_list,
            {made, locale.toString(backup.letters), locale.toString(backup.reviewed),
                locale.toString(backup.corrections), locale.formattedDataSize(backup.bytes)});
        row->setData(Made, Qt::UserRole, backup.path);
        for (const int column : {Letters, Reviewed, Corrections, Size})
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->headerItem()->setTextAlignment(Made, Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {Letters, Reviewed, Corrections, Size})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the newest is first
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Made, QHeaderView::Stretch);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString BackupDialog::chosen() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    return row ? row->data(Made, Qt::UserRole).toString() : QString();
}

} // namespace imr::ui
