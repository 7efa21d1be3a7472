// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterspane.h"

#include "ui/base/chip.h"
#include "ui/base/icons.h"
#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/base/theme.h"
#include "ui/letter/flowlayout.h"
#include "ui/letters/filterparts.h"
#include "ui/letters/letterdelegate.h"
#include "ui/models/letterstablemodel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

constexpr int typingPause = 180; // ms

// Every letter, in the order of the filter.
core::LetterFilter unfiltered(const core::LetterFilter& filter)
{
    core::LetterFilter all;
    all.order = filter.order;
    all.descending = filter.descending;
    return all;
}

} // namespace

LettersPane::LettersPane(LettersTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(new LetterDelegate(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_emptyHint(new QLabel(m_table))
{
    m_search->setPlaceholderText(tr("Search letters: drug, words, page\u2026"));
    m_search->setAccessibleName(tr("Search letters"));
    m_search->setClearButtonEnabled(true);
    m_searchSymbol = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &LettersPane::applyFilter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(12, 8, 12, 8);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    m_chipFlow = new FlowLayout;
    auto* chipsArea = new QWidget(this);
    chipsArea->setLayout(m_chipFlow);
    m_chipFlow->setContentsMargins(12, 2, 12, 10);
    makeChips();
    for (Chip* chip : m_chips)
        m_chipFlow->addWidget(chip);
    layout->addWidget(chipsArea);
    makeTable();
    layout->addWidget(m_table, 1);
    recolour();
}

void LettersPane::makeChips()
{
    const QString labels[ChipKinds]
        = {tr("To review"), tr("Reviewed"), tr("Flagged"), tr("Has findings"), tr("Overturned"), tr("Unreadable")};
    for (int kind = 0; kind < ChipKinds; ++kind) {
        m_chips[size_t(kind)] = new Chip(labels[kind], this);
        connect(m_chips[size_t(kind)], &Chip::clicked, this, &LettersPane::applyFilter);
    }
}

// A chip for each part of the filter that has none of its own, in their order.
void LettersPane::showParts(const core::LetterFilter& filter)
{
    for (Chip* chip : std::as_const(m_partChips)) {
        m_chipFlow->removeWidget(chip);
        chip->deleteLater(); // one of them may have been clicked
    }
    m_partChips.clear();
    for (const FilterPart& part : filterParts()) {
        if ((filter.*part.member).isEmpty())
            continue;
        auto* chip = new Chip(filterText(part, filter) + QStringLiteral("  \u00d7"), this);
        chip->setChecked(true);
        chip->setToolTip(tr("Shows the other letters again"));
        connect(chip, &Chip::clicked, this, [this, member = part.member] {
            core::LetterFilter wider = m_model.filter();
            (wider.*member).clear();
            setFilter(wider);
        });
        m_chipFlow->addWidget(chip);
        m_partChips.append(chip);
    }
}

void LettersPane::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Letters"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);

    auto* header = new QuietHeader(m_table);
    m_table->setHorizontalHeader(header);
    m_table->setVerticalScrollBar(new QuietScrollBar(m_table));
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LettersTableModel::LetterColumn, QHeaderView::Stretch);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    // As wide as their headings and numbers need; the name has the rest.
    for (const int column :
        {LettersTableModel::ItemsColumn, LettersTableModel::DecisionsColumn, LettersTableModel::FindingsColumn}) {
        const QString numbers = QStringLiteral("99 / 99");
        const int widest = fontMetrics().horizontalAdvance(
            column == LettersTableModel::DecisionsColumn ? numbers : numbers.first(2));
        const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column, std::max(widest, header->headingFontMetrics().horizontalAdvance(heading)) + 11);
    }
    m_table->setColumnWidth(LettersTableModel::StatusColumn, 26);

    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    m_emptyHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_table->installEventFilter(this);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            const auto id = m_model.idAt(current.row());
            if (!m_settling && id && id != m_current)
                Q_EMIT letterChosen(*id);
        });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LettersPane::restoreCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LettersPane::updateEmptyHint);
}

void LettersPane::setCounts(const core::ProjectCounts& counts, int withFindings, int overturned)
{
    m_chips[HasFindings]->setCount(withFindings);
    m_chips[Overturned]->setCount(overturned);
    m_chips[ToReview]->setCount(counts.byStatus.value(core::Status::ToReview));
    m_chips[Reviewed]->setCount(counts.byStatus.value(core::Status::Reviewed));
    m_chips[Flagged]->setCount(counts.byStatus.value(core::Status::Flagged));
    const int unreadable = counts.byStatus.value(core::Status::Unreadable);
    m_chips[Unreadable]->setCount(unreadable);
    m_chips[Unreadable]->setVisible(unreadable > 0 || m_chips[Unreadable]->isChecked());
}

core::LetterFilter LettersPane::filterShown() const
{
    core::LetterFilter filter = m_model.filter();
    filter.words = m_search->text().trimmed();
    filter.statuses.clear();
    const std::pair<ChipKind, core::Status> statuses[] = {{ToReview, core::Status::ToReview},
        {Reviewed, core::Status::Reviewed}, {Flagged, core::Status::Flagged}, {Unreadable, core::Status::Unreadable}};
    for (const auto& [kind, status] : statuses) {
        if (m_chips[kind]->isChecked())
            filter.statuses.append(status);
    }
    filter.withFindings = m_chips[HasFindings]->isChecked();
    filter.decision = m_chips[Overturned]->isChecked() ? QStringLiteral("Overturned") : QString();
    return filter;
}

void LettersPane::applyFilter()
{
    m_typing.stop();
    const core::LetterFilter filter = filterShown();
    m_model.setFilter(filter);
    Q_EMIT filterChanged(filter);
}

void LettersPane::setFilter(const core::LetterFilter& filter)
{
    m_search->setText(filter.words);
    m_typing.stop();
    m_chips[ToReview]->setChecked(filter.statuses.contains(core::Status::ToReview));
    m_chips[Reviewed]->setChecked(filter.statuses.contains(core::Status::Reviewed));
    m_chips[Flagged]->setChecked(filter.statuses.contains(core::Status::Flagged));
    m_chips[Unreadable]->setChecked(filter.statuses.contains(core::Status::Unreadable));
    m_chips[HasFindings]->setChecked(filter.withFindings);
    m_chips[Overturned]->setChecked(!filter.decision.isEmpty());
    showParts(filter);
    {
        const QSignalBlocker still(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(
            LettersTableModel::columnOf(filter.order), filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_model.setFilter(filter);
    Q_EMIT filterChanged(filter);
}

void LettersPane::clearFilter()
{
    setFilter(unfiltered(m_model.filter()));
}

void LettersPane::setCurrent(core::LetterId id)
{
    m_current = id;
    restoreCurrent();
}

void LettersPane::clearCurrent()
{
    m_current.reset();
    restoreCurrent();
}

int LettersPane::currentRow() const
{
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    return row >= 0 ? row : std::min(m_lastRow, m_model.rowCount()) - 1;
}

QWidget* LettersPane::table() const
{
    return m_table;
}

void LettersPane::restoreCurrent()
{
    const QScopedValueRollback settling(m_settling, true);
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    m_delegate->setCurrentRow(row);
    if (row >= 0) {
        m_lastRow = row;
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    } else {
        m_table->selectionModel()->clear();
    }
    m_table->viewport()->update();
    updateEmptyHint();
}

void LettersPane::updateEmptyHint()
{
    const bool none = m_model.rowCount() == 0;
    const bool filtered = filterShown() != unfiltered(m_model.filter());
    m_emptyHint->setText(filtered ? tr("No letter fits the search and the chips above.\nEsc shows all letters.")
                                  : tr("No letters yet."));
    m_emptyHint->setVisible(none);
    m_emptyHint->setGeometry(m_table->rect().adjusted(24, 60, -24, -m_table->height() / 2));
}

void LettersPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LettersPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        updateEmptyHint();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            clearFilter();
            m_table->setFocus();
            return true;
        }
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (m_typing.isActive())
                applyFilter();
            m_table->setFocus();
            if (!m_table->currentIndex().isValid())
                m_table->selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LettersPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void LettersPane::recolour()
{
    const Theme& theme = themeFor(palette());
    m_searchSymbol->setIcon(icon(QStringLiteral("search"), theme.dim));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, theme.dim);
    m_emptyHint->setPalette(dim);
}

void LettersPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).pane);
}

} // namespace imr::ui
