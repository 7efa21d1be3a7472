// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ownnamespanel.h"

#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/quietrows.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTreeWidget>

namespace imr::ui {

namespace {

void completeFrom(QLineEdit& line, QStringList words)
{
    words.removeAll(QString());
    words.sort(Qt::CaseInsensitive);
    words.removeDuplicates();
    auto* completer = qobject_cast<QCompleter*>(line.completer());
    if (!completer) {
        completer = new QCompleter(&line);
        completer->setModel(new QStringListModel(completer));
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line.setCompleter(completer);
    }
    static_cast<QStringListModel*>(completer->model())->setStringList(words);
}

QLabel* labelFor(const QString& text, QWidget& buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(&buddy);
    return label;
}

} // namespace

OwnNamesPanel::OwnNamesPanel(QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(m_list))
    , m_name(new QLineEdit(this))
    , m_generic(new QLineEdit(this))
    , m_class(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_export(new QPushButton(tr("E&xport\u2026"), this))
{
    setWindowTitle(tr("Drug names of this project"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeader(new QuietHeader(m_list));
    m_list->setHeaderLabels({tr("Name"), tr("Generic"), tr("Class"), tr("Added by"), tr("On")});
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new QuietRows(m_list));
    m_list->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollBar(new QuietScrollBar(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setText(tr("No name has been added yet. Names added here are known in all letters of this project."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* emptyLayout = new QVBoxLayout(m_list);
    emptyLayout->addWidget(m_empty);

    auto* import = new QPushButton(tr("&Import\u2026"), this);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(import);
    foot->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine());
    auto* rows = new QHBoxLayout;
    rows->setContentsMargins(8, 0, 8, 0);
    rows->addWidget(m_list);
    layout->addLayout(rows, 1);
    layout->addLayout(foot);
    setFocusProxy(m_name);
    connect(m_remove, &QPushButton::clicked, this, &OwnNamesPanel::removeChosen);
    connect(import, &QPushButton::clicked, this, &OwnNamesPanel::importWanted);
    connect(m_export, &QPushButton::clicked, this, &OwnNamesPanel::exportWanted);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &OwnNamesPanel::update);
    update();
}

QWidget* OwnNamesPanel::makeLine()
{
    m_generic->setPlaceholderText(tr("ingredients in lower case, / between"));
    m_class->setPlaceholderText(tr("such as opioid"));
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(12, 0, 12, 8);
    row->addWidget(labelFor(tr("&Name:"), *m_name));
    row->addWidget(m_name, 3);
    row->addWidget(labelFor(tr("&Generic:"), *m_generic));
    row->addWidget(m_generic, 3);
    row->addWidget(labelFor(tr("C&lass:"), *m_class));
    row->addWidget(m_class, 2);
    row->addWidget(m_add);
    for (QLineEdit* line : {m_name, m_generic, m_class}) {
        connect(line, &QLineEdit::textChanged, this, &OwnNamesPanel::update);
        connect(line, &QLineEdit::returnPressed, this, &OwnNamesPanel::add);
    }
    connect(m_generic, &QLineEdit::editingFinished, this, &OwnNamesPanel::fillFromKnown);
    connect(m_add, &QPushButton::clicked, this, &OwnNamesPanel::add);
    return area;
}

void OwnNamesPanel::showNames(const core::Project& project)
{
    m_lexicon = project.lexicon();
    QStringList generics;
    QStringList classes;
    for (const core::Drug& drug : m_lexicon.drugs()) {
        generics.append(drug.generic);
        classes.append(drug.drugClass);
    }
    completeFrom(*m_generic, generics);
    completeFrom(*m_class, classes);
    m_list->clear();
    const auto names = project.ownDrugs();
    for (const core::OwnDrug& own : names.value_or(QList<core::OwnDrug>())) {
        new QTreeWidgetItem(m_list,
            {own.drug.name, own.drug.generic, own.drug.drugClass, own.who,
                QLocale().toString(own.when.toLocalTime().date(), QLocale::ShortFormat)});
    }
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    update();
}

void OwnNamesPanel::clear()
{
    m_list->clear();
    m_lexicon = {};
    showAdded();
}

void OwnNamesPanel::showAdded()
{
    for (QLineEdit* line : {m_name, m_generic, m_class})
        line->clear();
}

void OwnNamesPanel::propose(const QString& name)
{
    m_name->setText(name);
    m_generic->clear();
    m_class->clear();
    m_generic->setFocus();
}

// A known generic brings its class along.
void OwnNamesPanel::fillFromKnown()
{
    const core::Drug* known = m_lexicon.find(m_generic->text().trimmed());
    if (known && m_class->text().isEmpty())
        m_class->setText(known->drugClass);
}

void OwnNamesPanel::add()
{
    if (!m_add->isEnabled())
        return;
    core::Drug drug;
    drug.name = m_name->text().simplified();
    drug.generic = m_generic->text().simplified().toLower();
    drug.drugClass = m_class->text().simplified();
    drug.kind = drug.name.compare(drug.generic, Qt::CaseInsensitive) == 0 ? QStringLiteral("generic")
                                                                          : QStringLiteral("brand");
    drug.source = core::Drug::analyst;
    Q_EMIT addWanted({drug});
}

void OwnNamesPanel::removeChosen()
{
    QStringList names;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        names.append(item->text(0));
    if (!names.isEmpty())
        Q_EMIT removeWanted(names);
}

void OwnNamesPanel::update()
{
    const QString name = m_name->text().trimmed();
    m_add->setEnabled(!name.isEmpty() && name.front().isLetterOrNumber());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    m_export->setEnabled(m_list->topLevelItemCount() > 0);
}

void OwnNamesPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus())
        removeChosen();
    else
        QWidget::keyPressEvent(event);
}

} // namespace imr::ui
