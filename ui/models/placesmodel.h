// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/fieldtable.h"
#include "core/store/ids.h"

#include <QAbstractTableModel>

namespace imr::ui {

// A place in a letter where something holds and something else is proposed, or where two readings differ.
struct LetterPlace
{
    core::LetterId letter {};
    QString file;
    QString path; // of the field
    QString words {}; // in their context, on one line; may be empty
    QString before {}; // empty: nothing
    QString after {};
    QString whose {}; // who says `before`; may be empty
    bool byPerson = false; // a person says so
    core::Spans spans {};
    bool ticked = false;

    friend bool operator==(const LetterPlace&, const LetterPlace&) = default;
};

// Places, one a row, that can be ticked or only gone to.
class PlacesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LetterColumn, // with the tick
        FieldColumn,
        WordsColumn,
        BeforeColumn,
        AfterColumn,
        WhoseColumn,
        ColumnCount,
    };

    // The headings of the two values.
    PlacesModel(const QString& before, const QString& after, bool canTick, QObject* parent = nullptr);

    void setPlaces(const QList<LetterPlace>& places);
    [[nodiscard]] const QList<LetterPlace>& places() const { return m_places; }
    [[nodiscard]] QList<qsizetype> ticked() const; // rows
    void tick(const std::function<bool(const LetterPlace&)>& wanted); // these and no others

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // the tick

Q_SIGNALS:
    void tickedChanged();

private:
    [[nodiscard]] QString text(const LetterPlace& place, int column) const;

    QString m_before;
    QString m_after;
    bool m_canTick;
    QList<LetterPlace> m_places;
};

// One of the place's values as it is shown: "nothing" when there is none.
[[nodiscard]] QString valueText(const LetterPlace& place, const QString& value);
// "Quantity · item 2"
[[nodiscard]] QString fieldTitle(const QString& path);

} // namespace imr::ui
