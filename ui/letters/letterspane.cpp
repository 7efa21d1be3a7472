// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterspane.h"

#include "ui/base/chip.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/letter/flowlayout.h"
#include "ui/letters/filterparts.h"
#include "ui/letters/filterpicker.h"
#include "ui/letters/letterstable.h"
#include "ui/models/letterstablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace imr::ui {

namespace {

constexpr int widestChip = 230; // px of its words

QString overturned()
{
    return QStringLiteral("Overturned");
}

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
    , m_search(new QLineEdit(this))
    , m_table(new LettersTable(model, this))
    , m_emptyHint(new QLabel(m_table))
    , m_found(new QLabel(this))
    , m_addFilter(new Chip(tr("+ filter"), this))
    , m_views(new Chip(tr("Views"), this))
    , m_picker(new FilterPicker(this))
{
    m_search->setPlaceholderText(tr("Search letters: drug, words, page\u2026"));
    m_search->setAccessibleName(tr("Search letters"));
    m_search->setClearButtonEnabled(true);
    m_searchSymbol = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(0);
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
    layout->addWidget(chipsArea);
    connectTable();
    layout->addWidget(m_table, 1);
    m_found->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_found);
    recolour();
}

void LettersPane::makeChips()
{
    const QString labels[ChipKinds]
        = {tr("To review"), tr("Reviewed"), tr("Flagged"), tr("Has findings"), tr("Overturned"), tr("Unreadable")};
    for (int kind = 0; kind < ChipKinds; ++kind) {
        m_chips[size_t(kind)] = new Chip(labels[kind], this);
        connect(m_chips[size_t(kind)], &Chip::clicked, this, &LettersPane::applyFilter);
        m_chipFlow->addWidget(m_chips[size_t(kind)]);
    }
    m_addFilter->setCheckable(false);
    m_addFilter->setAccessibleName(tr("Add a filter"));
    connect(m_addFilter, &Chip::clicked, this, &LettersPane::pickFilter);
    m_views->setCheckable(false);
    m_views->setToolTip(tr("Filters and columns kept under a name"));
    connect(m_views, &Chip::clicked, this, &LettersPane::viewsWanted);
    for (Chip* chip : {m_addFilter, m_views})
        m_chipFlow->addWidget(chip);
    connect(m_picker, &FilterPicker::valuesWanted, this, &LettersPane::valuesWanted);
    connect(m_picker, &FilterPicker::chosen, this, [this](const FilterPart& part, const QString& value) {
        core::LetterFilter narrower = filterShown();
        narrower.*part.member = value;
        setFilter(narrower);
        m_table->setFocus(Qt::PopupFocusReason);
    });
}

// A chip for each part of the filter that has none of its own, in their order.
void LettersPane::showParts(const core::LetterFilter& filter)
{
    for (Chip* chip : std::as_const(m_partChips)) {
        m_chipFlow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // one of them may have been clicked
    }
    m_partChips.clear();
    for (const FilterPart& part : filterParts()) {
        const QString& value = filter.*part.member;
        const bool hasOwnChip = part.member == &core::LetterFilter::decision && value == overturned();
        if (value.isEmpty() || hasOwnChip)
            continue;
        const QString text = filterText(part, filter);
        auto* chip
            = new Chip(fontMetrics().elidedText(text, Qt::ElideRight, widestChip) + QStringLiteral("  \u00d7"), this);
        chip->setAccessibleName(text);
        chip->setChecked(true);
        chip->setToolTip(tr("%1. A click shows the other letters again.").arg(text).toHtmlEscaped());
        connect(chip, &Chip::clicked, this, [this, member = part.member] {
            core::LetterFilter wider = filterShown();
            (wider.*member).clear();
            setFilter(wider);
        });
        m_chipFlow->addWidget(chip);
        m_partChips.append(chip);
    }
    QWidget* before = m_chips.back();
    for (Chip* chip : m_partChips + QList<Chip*> {m_addFilter, m_views}) {
        if (chip == m_addFilter || chip == m_views) { // stay last
            m_chipFlow->removeWidget(chip);
            m_chipFlow->addWidget(chip);
        }
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_table);
}

void LettersPane::connectTable()
{
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
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, &LettersTable::showSorting);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LettersPane::tellHowMany);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LettersPane::tellHowMany);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this] { Q_EMIT filterChanged(m_model.filter()); });
}

void LettersPane::setCounts(const core::ProjectCounts& counts)
{
    m_chips[HasFindings]->setCount(counts.lettersWithFindings);
    m_chips[Overturned]->setCount(counts.lettersOverturned);
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
    if (m_chips[Overturned]->isChecked())
        filter.decision = overturned();
    else if (filter.decision == overturned())
        filter.decision.clear();
    return filter;
}

void LettersPane::applyFilter()
{
    m_typing.stop();
    const core::LetterFilter filter = filterShown();
    showParts(filter);
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
    m_chips[Overturned]->setChecked(filter.decision == overturned());
    showParts(filter);
    m_model.setFilter(filter);
    Q_EMIT filterChanged(filter);
}

const core::LetterFilter& LettersPane::filter() const
{
    return m_model.filter();
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

int LettersPane::stepFrom(int by) const
{
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    return row >= 0 ? row : std::min(m_lastRow, m_model.rowCount()) - (by > 0 ? 1 : 0);
}

void LettersPane::pickFilter()
{
    m_picker->open(m_addFilter->mapToGlobal(QPoint(0, m_addFilter->height() + 4)));
}

void LettersPane::setViewName(const QString& name)
{
    m_views->setCheckable(!name.isEmpty());
    m_views->setChecked(!name.isEmpty());
    const QString shown = m_views->fontMetrics().elidedText(name, Qt::ElideRight, 180);
    m_views->setText(name.isEmpty() ? tr("Views") : tr("View: %1").arg(shown));
    m_views->updateGeometry();
}

QPoint LettersPane::placeOfViews() const
{
    return m_views->mapToGlobal(QPoint(0, m_views->height() + 4));
}

void LettersPane::restoreCurrent()
{
    const QScopedValueRollback settling(m_settling, true);
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row >= 0)
        m_lastRow = row;
    else if (m_model.filter() != m_lastFilter)
        m_lastRow = placeInNewList();
    if (!m_model.isReading())
        m_lastFilter = m_model.filter();
    m_table->setCurrentRow(row);
    tellHowMany();
    if (std::exchange(m_firstWanted, m_firstWanted && m_model.isReading()) && row < 0)
        chooseFirst();
}

// Letters have their numbers in the order of import.
int LettersPane::placeInNewList() const
{
    const core::LetterFilter& filter = m_model.filter();
    if (!m_current || filter.order != core::LetterFilter().order || filter.descending)
        return 0;
    const QList<core::LetterId> ids = m_model.ids();
    const auto next = std::ranges::lower_bound(ids, *m_current);
    return next == ids.end() ? 0 : int(next - ids.begin());
}

// The first that is found, now or when it is.
void LettersPane::chooseFirst()
{
    const QScopedValueRollback settling(m_settling, false);
    if (m_model.isReading())
        m_firstWanted = true;
    else if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void LettersPane::tellHowMany()
{
    const bool none = m_model.rowCount() == 0 && !m_model.isReading();
    const bool filtered = filterShown() != unfiltered(m_model.filter());
    m_emptyHint->setText(filtered ? tr("No letter fits the search and the chips above.\nEsc shows all letters.")
                                  : tr("No letters yet."));
    m_emptyHint->setVisible(none);
    m_emptyHint->setGeometry(m_table->rect().adjusted(24, 60, -24, -m_table->height() / 2));
    const bool without = m_current && !m_model.isReading() && m_model.rowOf(*m_current) < 0;
    m_found->setText(without ? tr("%Ln found, without the letter shown", nullptr, m_model.rowCount())
                             : tr("%Ln letter(s) found", nullptr, m_model.rowCount()));
    m_found->setVisible(filtered && m_model.rowCount() > 0);
}

void LettersPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool LettersPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        tellHowMany();
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
            {
                // A table that gets the focus makes its first row the current one: not of the letters before.
                const QScopedValueRollback settling(m_settling, m_model.isReading());
                m_table->setFocus();
            }
            chooseFirst();
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
    m_found->setPalette(dim);
}

void LettersPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).pane);
}

} // namespace imr::ui
