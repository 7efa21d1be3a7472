// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/models/projectreader.h"

#include <QAbstractTableModel>
#include <QCache>

namespace imr::ui {

// The letters of a project that a filter lets through, in its order; both are worked out by the project. Holds the ids
// and reads rows a page at a time, so that a large project opens as fast as a small one. Until a large project has
// answered, the letters of the filter before are shown.
//
// A letter that an edit takes out of the filter stays until the filter is set again, so that the list does not change
// under the hands of the person working down it.
class LettersTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StatusColumn,
        LetterColumn,
        ItemsColumn,
        DecisionsColumn, // upheld / overturned
        FindingsColumn,
        FileColumn,
        DecisionDateColumn,
        SpecialtiesColumn,
        CorrectedColumn, // fields
        ReviewerColumn,
        ReviewedAtColumn,
        ColumnCount,
    };
    enum Role {
        StatusRole = Qt::UserRole, // core::Status as int
        UnreadableRole, // bool
        SkippedRole, // bool
    };

    // Projects of at most `small` letters answer at once.
    explicit LettersTableModel(QObject* parent = nullptr, int small = ProjectReader::smallProject);

    // Not owned; must outlive its use here. Null shows nothing.
    void setProject(core::Project* project);
    // These are shown in the place of what the project holds: edits of them wait to be written.
    void setWaiting(const QHash<core::LetterId, core::LetterRow>& rows);
    void setFilter(const core::LetterFilter& filter);
    [[nodiscard]] const core::LetterFilter& filter() const { return m_filter; }
    [[nodiscard]] bool isReading() const; // the letters of the filter are not known yet

    [[nodiscard]] const QList<core::LetterId>& ids() const { return m_ids; }
    [[nodiscard]] std::optional<core::LetterId> idAt(int row) const;
    [[nodiscard]] int rowOf(core::LetterId id) const; // -1 when it is not shown
    [[nodiscard]] const core::LetterRow& letterAt(int row) const; // row must exist

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // The column's name in words, where its heading is short.
    [[nodiscard]] static QString columnName(int column);
    [[nodiscard]] static bool isNumber(int column); // stands at the right
    // The column that sorts by it; -1: none, the order of import.
    [[nodiscard]] static int columnOf(core::LetterFilter::Order order);
    [[nodiscard]] static core::LetterFilter::Order orderOf(int column);
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void failed(const imr::core::Error& error) const; // the project could not be read

private:
    static constexpr int pageSize = 64;
    static constexpr int cachedPages = 160;
    using Page = QList<core::LetterRow>;

    void read(bool anew);
    void take(const QList<core::LetterId>& ids, bool anew);
    void reset(const QList<core::LetterId>& ids);
    void refreshRow(core::LetterId id);
    void tellChanged(core::LetterId id);

    core::Project* m_project = nullptr;
    ProjectReader m_reader;
    core::LetterFilter m_filter;
    bool m_anew = false; // what is being read takes the place of what is shown, whatever it is
    QList<core::LetterId> m_ids;
    QHash<core::LetterId, core::LetterRow> m_waiting;
    mutable QCache<int, Page> m_pages {cachedPages};
};

// Whether a letter to review was put off with a reason, its note.
[[nodiscard]] bool isSkipped(const core::LetterRow& row);

} // namespace imr::ui
