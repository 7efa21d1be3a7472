// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/placesmodel.h"

#include "ui/base/valuelabel.h"

namespace imr::ui {

QString fieldTitle(const QString& path)
{
    const auto parsed = core::FieldPath::parse(path);
    if (!parsed || !parsed->spec)
        return path;
    using Group = core::FieldPath::Group;
    QString title = parsed->spec->labelText();
    if (parsed->group == Group::ClaimsCitations)
        title = PlacesModel::tr("%1 (claims administrator)").arg(title);
    else if (parsed->group == Group::ReviewerCitations)
        title = PlacesModel::tr("%1 (MAXIMUS)").arg(title);
    //: the field's name and the number of the disputed item
    return parsed->item < 0 ? title : PlacesModel::tr("%1 \u00b7 item %2").arg(title).arg(parsed->item + 1);
}

QString valueText(const LetterPlace& place, const QString& value)
{
    if (value.isEmpty())
        return PlacesModel::tr("nothing");
    const auto path = core::FieldPath::parse(place.path);
    return path ? valueLabel(*path->spec, value) : value;
}

PlacesModel::PlacesModel(const QString& before, const QString& after, bool canTick, QObject* parent)
    : QAbstractTableModel(parent)
    , m_before(before)
    , m_after(after)
    , m_canTick(canTick)
{
}

void PlacesModel::setPlaces(const QList<LetterPlace>& places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
    Q_EMIT tickedChanged();
}

QList<qsizetype> PlacesModel::ticked() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_places.size(); ++row) {
        if (m_places.at(row).ticked)
            rows.append(row);
    }
    return rows;
}

void PlacesModel::tick(const std::function<bool(const LetterPlace&)>& wanted)
{
    if (m_places.isEmpty())
        return;
    for (LetterPlace& place : m_places)
        place.ticked = wanted(place);
    Q_EMIT dataChanged(index(0, LetterColumn), index(rowCount() - 1, LetterColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int PlacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlacesModel::text(const LetterPlace& place, int column) const
{
    switch (column) {
    case LetterColumn:
        return place.file;
    case FieldColumn:
        return fieldTitle(place.path);
    case WordsColumn:
        return place.words;
    case BeforeColumn:
        return valueText(place, place.before);
    case AfterColumn:
        return valueText(place, place.after);
    case WhoseColumn:
        return place.whose;
    default:
        return {};
    }
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LetterPlace& place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(place, index.column());
    case Qt::ToolTipRole:
        return text(place, index.column()).toHtmlEscaped();
    case Qt::CheckStateRole:
        return m_canTick && index.column() == LetterColumn ? QVariant(place.ticked ? Qt::Checked : Qt::Unchecked)
                                                           : QVariant();
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LetterColumn:
        return tr("Letter");
    case FieldColumn:
        return tr("Field");
    case WordsColumn:
        return tr("Words");
    case BeforeColumn:
        return m_before;
    case AfterColumn:
        return m_after;
    case WhoseColumn:
        return tr("Held by");
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_canTick && index.isValid() && index.column() == LetterColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PlacesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_canTick || !index.isValid() || index.column() != LetterColumn)
        return false;
    m_places[index.row()].ticked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

} // namespace imr::ui
