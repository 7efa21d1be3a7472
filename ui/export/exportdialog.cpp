// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "core/project/project.h"
#include "ui/base/columnchooser.h"
#include "ui/base/prompt.h"
#include "ui/export/exportpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace imr::ui {

namespace {

using Letters = ExportChoice::Letters;

constexpr int standardPreset = 0; // its place in the list of presets

} // namespace

ExportDialog::ExportDialog(const core::Project& project, Prompt& prompt, QWidget* parent)
    : QDialog(parent)
    , m_project(project)
    , m_prompt(prompt)
    , m_rows(new QComboBox(this))
    , m_letters(new QComboBox(this))
    , m_presets(new QComboBox(this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_there(new QLabel(this))
    , m_mark(new QCheckBox(tr("Byte order &mark, so that Excel reads accents right"), this))
    , m_columns(new ColumnChooser(this))
    , m_preview(new ExportPreview(project.path(), this))
    , m_file(new QLineEdit(this))
    , m_export(nullptr)
{
    setWindowTitle(tr("Export %1").arg(project.name()));
    resize(960, 640);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(makeChoices());
    middle->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(makePresets());
    layout->addLayout(middle, 1);
    layout->addWidget(makeTarget());
    layout->addWidget(buttons);

    connect(m_rows, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_choosing)
            showColumns({});
    });
    connect(m_letters, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(m_mark, &QCheckBox::toggled, this, &ExportDialog::showChoice);
    connect(m_columns, &ColumnChooser::changed, this, &ExportDialog::showChoice);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        ExportPresets::keepLast(choice());
        Q_EMIT exportWanted(options(), file());
        accept();
    });
    listPresets();
    choose(ExportPresets::last());
    m_rows->setFocus();
}

QWidget* ExportDialog::makePresets()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    auto* label = new QLabel(tr("&Preset:"), this);
    auto* save = new QPushButton(tr("&Save as\u2026"), this);
    label->setBuddy(m_presets);
    m_presets->setPlaceholderText(tr("as chosen below"));
    m_presets->setMinimumWidth(260);
    save->setToolTip(tr("Keeps rows, letters and columns under a name, for every project"));
    for (QPushButton* button : {save, m_remove})
        button->setAutoDefault(false);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_presets);
    row->addWidget(save);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_presets, &QComboBox::activated, this, &ExportDialog::takePreset);
    connect(save, &QPushButton::clicked, this, &ExportDialog::savePreset);
    connect(m_remove, &QPushButton::clicked, this, &ExportDialog::removePreset);
    return area;
}

QWidget* ExportDialog::makeChoices()
{
    m_rows->addItem(tr("Disputed items"), int(core::RowKind::Issues));
    m_rows->addItem(tr("Medications"), int(core::RowKind::Medications));
    m_rows->addItem(tr("Guideline citations"), int(core::RowKind::Citations));
    m_rows->addItem(tr("Corrections made"), int(core::RowKind::History));
    m_rows->addItem(tr("Mentions in summaries and rationales"), int(core::RowKind::Mentions));
    m_letters->addItem(tr("Reviewed letters"), int(Letters::Reviewed));
    m_letters->addItem(tr("All letters"), int(Letters::All));
    m_mark->setChecked(true);
    for (QComboBox* choices : {m_rows, m_letters}) {
        choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->setMinimumContentsLength(12);
    }

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("One &row for:"), m_rows);
    form->addRow(tr("&Letters:"), m_letters);
    auto* all = new QPushButton(tr("&All"), this);
    auto* none = new QPushButton(tr("&None"), this);
    connect(all, &QPushButton::clicked, this, [this] { m_columns->chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_columns->chooseAll(false); });
    for (QPushButton* button : {all, none})
        button->setAutoDefault(false);
    auto* columnsHead = new QHBoxLayout;
    auto* label = new QLabel(tr("Columns, in &order:"), this);
    label->setBuddy(&m_columns->list());
    columnsHead->addWidget(label, 1);
    columnsHead->addWidget(all);
    columnsHead->addWidget(none);

    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addLayout(columnsHead);
    layout->addWidget(m_columns, 1);
    area->setFixedWidth(310);
    return area;
}

QWidget* ExportDialog::makeTarget()
{
    auto* browse = new QPushButton(tr("&Browse\u2026"), this);
    auto* label = new QLabel(tr("&File:"), this);
    label->setBuddy(m_file);
    browse->setAutoDefault(false);
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
    layout->addWidget(m_there);
    layout->addWidget(m_mark);
    return area;
}

void ExportDialog::offerListed(const QList<core::LetterId>& letters)
{
    m_listed = letters;
    const bool wanted = ExportPresets::last().letters == Letters::Listed;
    m_letters->addItem(tr("The %Ln letter(s) of the list", nullptr, int(letters.size())), int(Letters::Listed));
    if (wanted)
        m_letters->setCurrentIndex(m_letters->count() - 1);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.rows = core::RowKind(m_rows->currentData().toInt());
    choice.letters = Letters(m_letters->currentData().toInt());
    for (const ColumnChooser::Column& column : m_columns->columns()) {
        if (column.chosen)
            choice.columns.append(column.id);
    }
    choice.byteOrderMark = m_mark->isChecked();
    return choice;
}

core::ExportOptions ExportDialog::options() const
{
    const ExportChoice chosen = choice();
    core::ExportOptions options;
    options.rows = chosen.rows;
    options.reviewedOnly = chosen.letters == Letters::Reviewed;
    options.columns = chosen.columns;
    options.byteOrderMark = chosen.byteOrderMark;
    if (chosen.letters == Letters::Listed)
        options.letters = m_listed;
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

void ExportDialog::choose(const ExportChoice& choice)
{
    {
        const QScopedValueRollback choosing(m_choosing, true);
        m_rows->setCurrentIndex(m_rows->findData(int(choice.rows)));
        m_letters->setCurrentIndex(std::max(0, m_letters->findData(int(choice.letters))));
        m_mark->setChecked(choice.byteOrderMark);
    }
    showColumns(choice.columns);
}

// Those chosen come first, in their order; the others follow in theirs. None chosen: the standard ones.
void ExportDialog::showColumns(const QStringList& chosen)
{
    const auto kind = core::RowKind(m_rows->currentData().toInt());
    const QStringList standard = standardColumns(kind);
    const QStringList wanted = chosen.isEmpty() ? standard : chosen;
    QList<ColumnChooser::Column> columns;
    for (const QString& name : wanted)
        columns.append({name, name, true});
    for (const QString& name : core::exportColumns(kind) + core::extraExportColumns(kind)) {
        if (!wanted.contains(name))
            columns.append({name, name, false});
    }
    m_columns->setColumns(columns);
    showChoice();
}

void ExportDialog::showChoice()
{
    if (m_choosing)
        return;
    const ExportChoice chosen = choice();
    int shown = chosen == spelledOut({}) ? standardPreset : -1;
    for (int i = 0; shown < 0 && i < m_kept.all().size(); ++i) {
        if (spelledOut(m_kept.all().at(i).choice) == chosen)
            shown = i + 1;
    }
    m_presets->setCurrentIndex(shown);
    m_remove->setEnabled(shown > standardPreset);
    m_preview->preview(options());
    updateButton();
}

void ExportDialog::listPresets()
{
    m_presets->clear();
    m_presets->addItem(tr("Standard"));
    for (const ExportPreset& preset : m_kept.all())
        m_presets->addItem(preset.name);
}

void ExportDialog::takePreset(int index)
{
    choose(index == standardPreset ? ExportChoice() : m_kept.all().at(index - 1).choice);
}

void ExportDialog::savePreset()
{
    const int shown = m_presets->currentIndex();
    const auto name = m_prompt.text(tr("Save as a preset"), tr("Under which name shall this export be kept?"),
        shown > standardPreset ? m_presets->itemText(shown) : QString(), HelpSection::Export);
    if (!name || name->simplified().isEmpty())
        return;
    m_kept.put({name->simplified(), choice()});
    listPresets();
    // Of several that say the same, the one just named.
    const auto put = std::ranges::find(m_kept.all(), name->simplified(), &ExportPreset::name);
    m_presets->setCurrentIndex(standardPreset + 1 + int(put - m_kept.all().begin()));
    m_remove->setEnabled(true);
}

void ExportDialog::removePreset()
{
    m_kept.remove(m_kept.all().at(m_presets->currentIndex() - 1).name);
    listPresets();
    showChoice();
}

void ExportDialog::updateButton()
{
    const QFileInfo there(file());
    const bool replaces = there.isFile();
    const bool isFolder = !file().isEmpty() && there.isDir();
    m_there->setText(isFolder ? tr("This is a folder. Add the name of the file to write in it.")
                              : tr("This file is there already. It will be replaced once the new one is complete."));
    m_there->setVisible(replaces || isFolder);
    if (!m_export)
        return;
    m_export->setText(replaces ? tr("&Replace") : tr("&Export"));
    m_export->setEnabled(!file().isEmpty() && !isFolder && !options().columns.isEmpty());
}

} // namespace imr::ui
