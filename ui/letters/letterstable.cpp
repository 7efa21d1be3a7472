// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterstable.h"

#include "ui/base/quietbars.h"
#include "ui/base/quietheader.h"
#include "ui/letters/letterdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace imr::ui {

namespace {

using Model = LettersTableModel;

constexpr int leastLetterWidth = 112; // px: a case number

// What a column must have room for.
QString sampleOf(int column)
{
    switch (column) {
    case Model::DecisionsColumn:
        return QStringLiteral("99 / 99");
    case Model::FileColumn:
        return QStringLiteral("CM16-0000000 letter.pdf");
    case Model::DecisionDateColumn:
        return QLocale().toString(QDate(2016, 12, 28), QLocale::ShortFormat);
    case Model::SpecialtiesColumn:
        return QStringLiteral("Physical Medicine & Reh");
    case Model::ReviewerColumn:
        return QStringLiteral("M. Reviewer");
    case Model::ReviewedAtColumn:
        return QLocale().toString(QDateTime(QDate(2016, 12, 28), QTime(10, 58)), QLocale::ShortFormat);
    default:
        return QStringLiteral("99");
    }
}

} // namespace

LettersTable::LettersTable(LettersTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new LetterDelegate(this))
    , m_header(new QuietHeader(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Letters"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    setVerticalScrollBar(new QuietScrollBar(this));
    auto* across = new QuietScrollBar(this);
    across->setOrientation(Qt::Horizontal);
    setHorizontalScrollBar(across);
    makeHeader();
    setColumns(standardColumns());
}

void LettersTable::makeHeader()
{
    setHorizontalHeader(m_header);
    m_header->setMinimumSectionSize(24);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(Model::LetterColumn, QHeaderView::Fixed);
    m_header->setSectionResizeMode(Model::StatusColumn, QHeaderView::Fixed);
    m_header->setSectionsMovable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& place) { showHeaderMenu(m_header->mapToGlobal(place)); });
    connect(m_header, &QHeaderView::sectionResized, this, &LettersTable::resized);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_settling)
            Q_EMIT columnsChanged();
    });
}

int LettersTable::usualWidth(int column) const
{
    if (column == Model::StatusColumn)
        return 26;
    const int heading = m_header->headingFontMetrics().horizontalAdvance(
        m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    // Numbers stand at the right edge; words need room on both sides.
    const int room = Model::isNumber(column) ? 11 : 16;
    return std::max(fontMetrics().horizontalAdvance(sampleOf(column)), heading) + room;
}

ColumnLayout LettersTable::columns() const
{
    ColumnLayout layout;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        layout.append({Model::Column(column), !isColumnHidden(column), m_widths.at(size_t(column))});
    }
    return layout;
}

void LettersTable::setColumns(const ColumnLayout& layout)
{
    const QScopedValueRollback settling(m_settling, true);
    int place = 0;
    for (const ListColumn& column : layout) {
        m_header->moveSection(m_header->visualIndex(column.column), place++);
        m_widths.at(size_t(column.column)) = column.width;
        setColumnHidden(column.column, !column.shown);
        setColumnWidth(column.column, column.width > 0 ? column.width : usualWidth(column.column));
    }
    fitLetterColumn();
}

QList<Model::Column> LettersTable::shownColumns() const
{
    QList<Model::Column> shown;
    for (const ListColumn& column : columns()) {
        if (column.shown)
            shown.append(column.column);
    }
    return shown;
}

// The letter's own column takes what the others leave.
void LettersTable::fitLetterColumn()
{
    const QScopedValueRollback settling(m_settling, true);
    int others = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column != Model::LetterColumn && !isColumnHidden(column))
            others += m_header->sectionSize(column);
    }
    m_header->resizeSection(Model::LetterColumn, std::max(leastLetterWidth, viewport()->width() - others));
}

void LettersTable::resized(int column)
{
    if (m_settling)
        return;
    m_widths.at(size_t(column)) = m_header->sectionSize(column);
    fitLetterColumn();
    Q_EMIT columnsChanged();
}

void LettersTable::showHeaderMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ListColumn& column : columns()) {
        QAction* toggle = menu->addAction(Model::columnName(column.column));
        toggle->setCheckable(true);
        toggle->setChecked(column.shown);
        toggle->setEnabled(column.column != Model::LetterColumn);
        connect(toggle, &QAction::toggled, this, [this, changed = column.column](bool shown) {
            ColumnLayout layout = columns();
            std::ranges::find(layout, changed, &ListColumn::column)->shown = shown;
            setColumns(layout);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Arrange and sort\u2026")), &QAction::triggered, this, &LettersTable::arrangeWanted);
    connect(menu->addAction(tr("&Standard columns")), &QAction::triggered, this, [this] {
        setColumns(standardColumns());
        Q_EMIT columnsChanged();
    });
    menu->popup(place);
}

void LettersTable::showSorting()
{
    const QSignalBlocker still(m_header);
    const core::LetterFilter& filter = m_model.filter();
    m_header->setSortIndicator(
        Model::columnOf(filter.order), filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_header->viewport()->update();
}

QList<core::LetterId> LettersTable::selectedLetters() const
{
    QList<core::LetterId> letters;
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    for (const int row : std::as_const(rows)) {
        if (const auto id = m_model.idAt(row))
            letters.append(*id);
    }
    return letters;
}

void LettersTable::setCurrentRow(int row)
{
    const int before = m_delegate->currentRow();
    m_delegate->setCurrentRow(row);
    if (row < 0) {
        selectionModel()->clear();
    } else if (currentIndex().row() != row) { // else the person is at it, and may be selecting more
        const QModelIndex index = m_model.index(row, Model::LetterColumn);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (row >= 0) { // a long row is not scrolled sideways for it
        const int aside = horizontalScrollBar()->value();
        scrollTo(m_model.index(row, Model::LetterColumn));
        horizontalScrollBar()->setValue(aside);
    }
    for (const int changed : {before, row})
        viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
}

// Without what QAbstractItemView does of its own: it would go to the first row where none is current, as when the
// letter shown is not among those found.
void LettersTable::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void LettersTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitLetterColumn();
}

bool LettersTable::event(QEvent* event)
{
    // Copying is the table's own while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        const bool done = QTableView::event(event);
        setColumns(columns());
        return done;
    }
    return QTableView::event(event);
}

void LettersTable::keyPressEvent(QKeyEvent* event)
{
    const bool home = event->key() == Qt::Key_Home;
    const int last = model()->rowCount() - 1;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if ((home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier && last >= 0)
        setCurrentIndex(model()->index(home ? 0 : last, 0)); // of a row; a table would go to its first column
    else
        QTableView::keyPressEvent(event);
}

// By the keyboard the menu of the columns stands at the row one is at, else under the pointer.
void LettersTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int count = int(selectionModel()->selectedRows().size());
    QAction* copy = menu->addAction(tr("&Copy %Ln letter(s)", nullptr, count), QKeySequence::Copy);
    copy->setEnabled(count > 0);
    connect(copy, &QAction::triggered, this, &LettersTable::copyWanted);
    connect(menu->addAction(tr("&Arrange and sort\u2026")), &QAction::triggered, this, &LettersTable::arrangeWanted);
    Q_EMIT menuOpening(*menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace imr::ui
