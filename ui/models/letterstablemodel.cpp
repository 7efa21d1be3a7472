// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letterstablemodel.h"

#include <algorithm>

namespace imr::ui {

namespace {

using core::LetterFilter;
using core::LetterId;
using core::LetterRow;
using core::Status;

QString letterName(const LetterRow& row)
{
    return row.caseNumber.isEmpty() ? row.file : row.caseNumber;
}

QString dash()
{
    return QString(QChar(0x2013));
}

QString displayText(const LetterRow& row, int column)
{
    const bool unreadable = row.status == Status::Unreadable;
    switch (column) {
    case LettersTableModel::LetterColumn:
        return letterName(row);
    case LettersTableModel::ItemsColumn:
        return unreadable ? dash() : QString::number(row.items);
    case LettersTableModel::DecisionsColumn:
        return unreadable ? dash() : QStringLiteral("%1 / %2").arg(row.upheld).arg(row.overturned);
    case LettersTableModel::FindingsColumn:
        return row.findings > 0 ? QString::number(row.findings) : QString();
    default:
        return {};
    }
}

// What a screen reader says, and the hover text where the cell alone says too little.
QString spokenText(const LetterRow& row, int column)
{
    switch (column) {
    case LettersTableModel::StatusColumn:
        return isSkipped(row) ? LettersTableModel::tr("%1, skipped").arg(core::statusLabel(row.status))
                              : core::statusLabel(row.status);
    case LettersTableModel::LetterColumn:
        return row.status == Status::Unreadable ? LettersTableModel::tr("%1, unreadable").arg(letterName(row))
                                                : letterName(row);
    case LettersTableModel::ItemsColumn:
        return LettersTableModel::tr("%n item(s)", nullptr, row.items);
    case LettersTableModel::DecisionsColumn:
        return LettersTableModel::tr("%1 upheld, %2 overturned").arg(row.upheld).arg(row.overturned);
    case LettersTableModel::FindingsColumn:
        return LettersTableModel::tr("%n finding(s)", nullptr, row.findings);
    default:
        return {};
    }
}

QString hoverText(const LetterRow& row)
{
    QStringList lines {row.file, core::statusLabel(row.status)};
    if (!row.reviewedBy.isEmpty()) {
        lines.last()
            += QStringLiteral(" (%1, %2)")
                   .arg(row.reviewedBy, QLocale().toString(row.reviewedAt.toLocalTime(), QLocale::ShortFormat));
    }
    if (!row.note.isEmpty())
        lines.append(row.note);
    if (!row.error.isEmpty())
        lines.append(row.error);
    if (row.corrected > 0)
        lines.append(LettersTableModel::tr("%n field(s) corrected", nullptr, row.corrected));
    // Letter text is shown as it is, never as markup.
    return QStringLiteral("<p style='white-space:pre-line'>%1</p>").arg(lines.join(u'\n').toHtmlEscaped());
}

// The columns that sort, and by what.
constexpr std::pair<int, LetterFilter::Order> orders[]
    = {{LettersTableModel::StatusColumn, LetterFilter::Order::Status},
        {LettersTableModel::LetterColumn, LetterFilter::Order::CaseNumber},
        {LettersTableModel::ItemsColumn, LetterFilter::Order::Items},
        {LettersTableModel::DecisionsColumn, LetterFilter::Order::Overturned},
        {LettersTableModel::FindingsColumn, LetterFilter::Order::Findings}};

} // namespace

bool isSkipped(const core::LetterRow& row)
{
    return row.status == Status::ToReview && !row.note.isEmpty();
}

LettersTableModel::LettersTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void LettersTableModel::setProject(core::Project* project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (m_project) {
        connect(m_project, &core::Project::letterChanged, this, &LettersTableModel::refreshRow);
        connect(m_project, &core::Project::lettersAdded, this, &LettersTableModel::takeNew);
    }
    reload();
}

void LettersTableModel::setFilter(const LetterFilter& filter)
{
    m_filter = filter;
    reload();
}

QList<LetterId> LettersTableModel::readIds() const
{
    if (!m_project)
        return {};
    auto ids = m_project->letters(m_filter);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return {};
    }
    return *ids;
}

void LettersTableModel::reload()
{
    const QList<LetterId> ids = readIds();
    beginResetModel();
    m_pages.clear();
    m_ids = ids;
    endResetModel();
}

// During an import new letters come last in the usual order: then rows are added and nothing else moves.
void LettersTableModel::takeNew()
{
    const QList<LetterId> ids = readIds();
    const bool appended = ids.size() >= m_ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin());
    if (!appended) {
        beginResetModel();
        m_pages.clear();
        m_ids = ids;
        endResetModel();
    } else if (ids.size() > m_ids.size()) {
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
        m_pages.remove(int(m_ids.size()) / pageSize); // the page that was not full
        m_ids = ids;
        endInsertRows();
    }
}

void LettersTableModel::refreshRow(LetterId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    if (Page* page = m_pages.object(row / pageSize)) {
        const auto fresh = m_project->rows({id});
        if (fresh && fresh->size() == 1)
            (*page)[row % pageSize] = fresh->first();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::optional<LetterId> LettersTableModel::idAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return {};
    return m_ids.at(row);
}

int LettersTableModel::rowOf(LetterId id) const
{
    return int(m_ids.indexOf(id));
}

const LetterRow& LettersTableModel::letterAt(int row) const
{
    const int number = row / pageSize;
    Page* page = m_pages.object(number);
    if (!page) {
        const QList<LetterId> ids = m_ids.mid(qsizetype(number) * pageSize, pageSize);
        auto rows = m_project->rows(ids);
        if (!rows)
            Q_EMIT failed(rows.error());
        auto fresh = std::make_unique<Page>(rows ? *rows : Page());
        fresh->resize(ids.size());
        m_pages.insert(number, fresh.release()); // one page always fits
        page = m_pages.object(number);
    }
    return page->at(row % pageSize);
}

int LettersTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int LettersTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LettersTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LetterRow& row = letterAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            index.column() > LetterColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case Qt::ToolTipRole:
        return hoverText(row);
    case StatusRole:
        return int(row.status);
    case SkippedRole:
        return isSkipped(row);
    case UnreadableRole:
        return row.status == Status::Unreadable;
    default:
        return {};
    }
}

QVariant LettersTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            section > LetterColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const bool brief = role == Qt::DisplayRole;
    switch (section) {
    case StatusColumn:
        return brief ? QString() : tr("Review status");
    case LetterColumn:
        return tr("Letter");
    case ItemsColumn:
        return tr("Items");
    case DecisionsColumn:
        return brief ? tr("Up / over") : tr("Items upheld / overturned");
    case FindingsColumn:
        return brief ? QStringLiteral("!") : tr("Findings");
    default:
        return {};
    }
}

int LettersTableModel::columnOf(LetterFilter::Order order)
{
    const auto* found = std::ranges::find(orders, order, &std::pair<int, LetterFilter::Order>::second);
    return found == std::end(orders) ? -1 : found->first;
}

void LettersTableModel::sort(int column, Qt::SortOrder order)
{
    const auto* by = std::ranges::find(orders, column, &std::pair<int, LetterFilter::Order>::first);
    const bool sorts = by != std::end(orders);
    m_filter.order = sorts ? by->second : LetterFilter::Order::Imported;
    m_filter.descending = sorts && order == Qt::DescendingOrder;
    reload();
}

} // namespace imr::ui
