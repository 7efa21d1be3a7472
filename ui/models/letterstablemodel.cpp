// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letterstablemodel.h"

#include "ui/models/lettertexts.h"

#include <algorithm>
#include <utility>

namespace imr::ui {

namespace {

const QString subject = QStringLiteral("letters");

using core::LetterFilter;
using core::LetterId;
using core::LetterRow;
using core::Status;

// The columns that sort, and by what.
constexpr std::pair<int, LetterFilter::Order> orders[]
    = {{LettersTableModel::StatusColumn, LetterFilter::Order::Status},
        {LettersTableModel::LetterColumn, LetterFilter::Order::CaseNumber},
        {LettersTableModel::ItemsColumn, LetterFilter::Order::Items},
        {LettersTableModel::DecisionsColumn, LetterFilter::Order::Overturned},
        {LettersTableModel::FindingsColumn, LetterFilter::Order::Findings},
        {LettersTableModel::FileColumn, LetterFilter::Order::File},
        {LettersTableModel::DecisionDateColumn, LetterFilter::Order::DecisionDate},
        {LettersTableModel::SpecialtiesColumn, LetterFilter::Order::Specialty},
        {LettersTableModel::CorrectedColumn, LetterFilter::Order::Corrected},
        {LettersTableModel::ReviewerColumn, LetterFilter::Order::Reviewer},
        {LettersTableModel::ReviewedAtColumn, LetterFilter::Order::ReviewedAt}};

// Of a damaged project: one row that can't be read takes none of the others along.
QList<LetterRow> oneByOne(const core::Project& project, const QList<LetterId>& ids)
{
    QList<LetterRow> rows;
    for (const LetterId id : ids) {
        const auto row = project.rows({id});
        LetterRow unread;
        unread.id = id;
        unread.file = LettersTableModel::tr("letter %1").arg(qint64(id));
        unread.status = core::Status::Unreadable;
        unread.error = row ? QString() : row.error().sentence;
        rows.append(row && row->size() == 1 ? row->first() : unread);
    }
    return rows;
}

} // namespace

bool isSkipped(const core::LetterRow& row)
{
    return row.status == Status::ToReview && !row.note.isEmpty();
}

LettersTableModel::LettersTableModel(QObject* parent, int small)
    : QAbstractTableModel(parent)
    , m_reader(ProjectReader::Answers::Waited, small)
{
}

void LettersTableModel::setProject(core::Project* project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_reader.setProject(project);
    m_anew = false;
    reset({});
    if (m_project) {
        connect(m_project, &core::Project::letterChanged, this, &LettersTableModel::refreshRow);
        connect(m_project, &core::Project::lettersAdded, this, [this] { read(false); });
    }
    read(true);
}

void LettersTableModel::setWaiting(const QHash<LetterId, LetterRow>& rows)
{
    const QHash<LetterId, LetterRow> before = std::exchange(m_waiting, rows);
    for (const auto& some : {before, rows}) {
        for (auto row = some.keyBegin(); row != some.keyEnd(); ++row)
            tellChanged(*row);
    }
}

void LettersTableModel::setFilter(const LetterFilter& filter)
{
    m_filter = filter;
    read(true);
}

bool LettersTableModel::isReading() const
{
    return m_reader.isReading(subject);
}

// `anew`: rows are read again even where the letters are the same.
void LettersTableModel::read(bool anew)
{
    m_anew |= anew;
    m_reader.ask<QList<LetterId>>(
        subject, [filter = m_filter](const core::Project& project) { return project.letters(filter); },
        [this](const core::Result<QList<LetterId>>& ids) {
            if (!ids)
                Q_EMIT failed(ids.error());
            take(ids.value_or(QList<LetterId>()), std::exchange(m_anew, false));
        });
}

// During an import new letters come last in the usual order: then rows are added and nothing else moves.
void LettersTableModel::take(const QList<LetterId>& ids, bool anew)
{
    const bool appended = ids.size() >= m_ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin());
    if (anew || !appended) {
        reset(ids);
    } else if (ids.size() > m_ids.size()) {
        beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
        m_pages.remove(int(m_ids.size()) / pageSize); // the page that was not full
        m_ids = ids;
        endInsertRows();
    }
}

void LettersTableModel::reset(const QList<LetterId>& ids)
{
    beginResetModel();
    m_pages.clear();
    m_ids = ids;
    endResetModel();
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
    tellChanged(id);
}

void LettersTableModel::tellChanged(LetterId id)
{
    if (const int row = rowOf(id); row >= 0)
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
    if (const auto waiting = m_waiting.constFind(m_ids.at(row)); waiting != m_waiting.cend())
        return *waiting;
    const int number = row / pageSize;
    Page* page = m_pages.object(number);
    if (!page) {
        const QList<LetterId> ids = m_ids.mid(qsizetype(number) * pageSize, pageSize);
        auto rows = m_project->rows(ids);
        if (!rows)
            Q_EMIT failed(rows.error());
        auto fresh = std::make_unique<Page>(rows ? *rows : oneByOne(*m_project, ids));
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
        return cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenCell(row, index.column());
    case Qt::ToolTipRole:
        return letterHint(row);
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
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (role == Qt::DisplayRole && section == StatusColumn)
        return QString();
    if (role == Qt::DisplayRole && section == DecisionsColumn)
        return tr("Up / over");
    if (role == Qt::DisplayRole && section == FindingsColumn)
        return QStringLiteral("!");
    return columnName(section);
}

QString LettersTableModel::columnName(int column)
{
    switch (column) {
    case StatusColumn:
        return tr("Review status");
    case LetterColumn:
        return tr("Letter");
    case ItemsColumn:
        return tr("Items");
    case DecisionsColumn:
        return tr("Items upheld / overturned");
    case FindingsColumn:
        return tr("Findings");
    case FileColumn:
        return tr("File");
    case DecisionDateColumn:
        return tr("Decided on");
    case SpecialtiesColumn:
        return tr("Specialty");
    case CorrectedColumn:
        return tr("Corrected");
    case ReviewerColumn:
        return tr("Reviewed by");
    case ReviewedAtColumn:
        return tr("Reviewed at");
    default:
        return {};
    }
}

bool LettersTableModel::isNumber(int column)
{
    return column == ItemsColumn || column == DecisionsColumn || column == FindingsColumn || column == CorrectedColumn;
}

int LettersTableModel::columnOf(LetterFilter::Order order)
{
    const auto* found = std::ranges::find(orders, order, &std::pair<int, LetterFilter::Order>::second);
    return found == std::end(orders) ? -1 : found->first;
}

LetterFilter::Order LettersTableModel::orderOf(int column)
{
    const auto* by = std::ranges::find(orders, column, &std::pair<int, LetterFilter::Order>::first);
    return by == std::end(orders) ? LetterFilter::Order::Imported : by->second;
}

void LettersTableModel::sort(int column, Qt::SortOrder order)
{
    m_filter.order = orderOf(column);
    m_filter.descending = m_filter.order != LetterFilter::Order::Imported && order == Qt::DescendingOrder;
    read(true);
}

} // namespace imr::ui
