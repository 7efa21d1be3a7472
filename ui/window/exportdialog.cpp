// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportdialog.h"

#include "core/project/project.h"
#include "ui/base/prompt.h"
#include "ui/base/quietbars.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

constexpr int previewRows = 12;

}

ExportDialog::ExportDialog(const core::Project& project, Prompt& prompt, QWidget* parent)
    : QDialog(parent)
    , m_project(project)
    , m_prompt(prompt)
    , m_rows(new QComboBox(this))
    , m_letters(new QComboBox(this))
    , m_replaces(new QLabel(tr("This file is there already. It will be replaced once the new one is complete."), this))
    , m_mark(new QCheckBox(tr("Byte order &mark, so that Excel reads accents right"), this))
    , m_columns(new QListWidget(this))
    , m_preview(new QTableWidget(this))
    , m_previewTitle(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_export(nullptr)
{
    setWindowTitle(tr("Export %1").arg(project.name()));
    resize(920, 600);
    auto* top = new QHBoxLayout;
    top->setSpacing(18);
    top->addWidget(makeChoices());
    top->addWidget(makePreview(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addWidget(makeTarget());
    layout->addWidget(buttons);

    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExportDialog::showColumns);
    connect(m_letters, &QComboBox::currentIndexChanged, this, &ExportDialog::preview);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::preview);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT exportWanted(options(), file());
        accept();
    });
    showColumns();
    updateButton();
}

QWidget* ExportDialog::makeChoices()
{
    m_rows->addItem(tr("Disputed items"), int(core::RowKind::Issues));
    m_rows->addItem(tr("Medications"), int(core::RowKind::Medications));
    m_rows->addItem(tr("Guideline citations"), int(core::RowKind::Citations));
    m_rows->addItem(tr("Corrections made"), int(core::RowKind::History));
    m_letters->addItem(tr("Reviewed letters"), true);
    m_letters->addItem(tr("All letters"), false);
    m_mark->setChecked(true);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setVerticalScrollBar(new QuietScrollBar(m_columns));
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("One &row for:"), m_rows);
    form->addRow(tr("&Letters:"), m_letters);
    auto* all = new QPushButton(tr("&All"), this);
    auto* none = new QPushButton(tr("&None"), this);
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    auto* columnsHead = new QHBoxLayout;
    auto* label = new QLabel(tr("&Columns:"), this);
    label->setBuddy(m_columns);
    columnsHead->addWidget(label, 1);
    columnsHead->addWidget(all);
    columnsHead->addWidget(none);

    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addLayout(columnsHead);
    layout->addWidget(m_columns, 1);
    area->setFixedWidth(290);
    return area;
}

QWidget* ExportDialog::makePreview()
{
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setWordWrap(false);
    m_preview->setAccessibleName(tr("First rows of the export"));
    m_preview->setVerticalScrollBar(new QuietScrollBar(m_preview));
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview, 1);
    return area;
}

QWidget* ExportDialog::makeTarget()
{
    auto* browse = new QPushButton(tr("&Browse\u2026"), this);
    auto* label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_file);
    connect(browse, &QPushButton::clicked, this, [this] {
        if (const QString chosen = m_prompt.csvFile(file()); !chosen.isEmpty())
            setFile(chosen);
    });
    const QFileInfo project(m_project.path());
    setFile(project.path() + u'/' + project.completeBaseName() + QStringLiteral(".csv"));
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_replaces);
    layout->addWidget(m_mark);
    return area;
}

core::ExportOptions ExportDialog::options() const
{
    core::ExportOptions options;
    options.rows = core::RowKind(m_rows->currentData().toInt());
    options.reviewedOnly = m_letters->currentData().toBool();
    options.byteOrderMark = m_mark->isChecked();
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            options.columns.append(m_columns->item(row)->text());
    }
    return options;
}

QString ExportDialog::file() const
{
    return m_file->text().trimmed();
}

void ExportDialog::setFile(const QString& path)
{
    m_file->setText(path);
}

void ExportDialog::showColumns()
{
    {
        const QSignalBlocker quiet(m_columns);
        m_columns->clear();
        for (const QString& column : core::exportColumns(core::RowKind(m_rows->currentData().toInt()))) {
            auto* item = new QListWidgetItem(column, m_columns);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            item->setSizeHint({0, fontMetrics().height() + 9});
        }
    }
    preview();
}

void ExportDialog::checkAll(bool checked)
{
    {
        const QSignalBlocker quiet(m_columns);
        for (int row = 0; row < m_columns->count(); ++row)
            m_columns->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    preview();
}

void ExportDialog::preview()
{
    core::ExportOptions shown = options();
    shown.maxRows = previewRows;
    m_preview->clear();
    m_preview->setRowCount(0);
    m_preview->setColumnCount(int(shown.columns.size()));
    m_preview->setHorizontalHeaderLabels(shown.columns);
    const auto rows = shown.columns.isEmpty() ? QList<QStringList>() : core::exportRows(m_project, shown);
    if (!rows) {
        m_previewTitle->setText(rows.error().sentence);
        return;
    }
    m_preview->setRowCount(int(rows->size()));
    for (int row = 0; row < rows->size(); ++row) {
        for (int column = 0; column < rows->at(row).size(); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem(rows->at(row).at(column)));
    }
    if (shown.columns.isEmpty())
        m_previewTitle->setText(tr("Choose at least one column."));
    else if (rows->isEmpty())
        m_previewTitle->setText(
            shown.reviewedOnly ? tr("No row yet: no letter has been reviewed.") : tr("There is no row to export."));
    else
        m_previewTitle->setText(rows->size() < previewRows ? tr("%n row(s)", nullptr, int(rows->size()))
                                                           : tr("The first %n rows", nullptr, int(rows->size())));
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), 220));
    updateButton();
}

void ExportDialog::updateButton()
{
    const bool replaces = QFileInfo(file()).isFile();
    m_replaces->setVisible(replaces);
    if (!m_export)
        return;
    m_export->setText(replaces ? tr("&Replace") : tr("&Export"));
    m_export->setEnabled(!file().isEmpty() && !options().columns.isEmpty());
}

} // namespace imr::ui
