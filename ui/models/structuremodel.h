// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/request/requestcount.h"
#include "ui/models/structuretree.h"

#include <QHash>
#include <QSet>

namespace imr::ui {

class EditHistory;

// A letter's structure as rows of label and value. Editing pushes a command; the letter comes back through setLetter().
class StructureModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column {
        LabelColumn,
        ValueColumn,
        ColumnCount,
    };
    enum Role {
        RowRole = Qt::UserRole, // StructureRow as int
        PathRole, // core::FieldPath, of fields and citations
        ItemRole, // int, -1: the letter
        AsideRole, // said more quietly after the value: a drug's generic and class, a citation's sections
        BadgeRole, // an item's decision
        AcceptedRole, // bool: a person accepted the item
        EmptyRole, // bool: no value
        CorrectedRole, // bool
        ParsedTextRole, // what a corrected field was read as; may be empty
        UnsureRole, // bool: read with low confidence
        FindingRole, // why the field is flagged; empty when it is not
    };

    explicit StructureModel(EditHistory& history, QObject* parent = nullptr);

    void setLetter(core::Project& project, const core::StoredLetter& letter);
    void setAcceptedItems(const QSet<int>& items);
    void clear();
    [[nodiscard]] const core::StoredLetter& letter() const { return m_letter; }

    // The row of a field (its value cell), or of the citation it belongs to; invalid when it has none.
    [[nodiscard]] QModelIndex indexOf(const core::FieldPath& path) const;
    [[nodiscard]] QModelIndex itemIndex(int item) const; // -1: the letter's own group
    [[nodiscard]] static core::FieldPath pathAt(const QModelIndex& index);

    // Gives an empty field a row, to be filled.
    QModelIndex showEmpty(const core::FieldPath& path);
    // Takes the correction back; false when there is none.
    bool takeBack(const QModelIndex& index);
    // For values that come from elsewhere (words chosen in the letter).
    bool correct(const core::FieldPath& path, const std::optional<core::FieldEdit>& edit);
    [[nodiscard]] const core::DrugLexicon& lexicon() const; // the project's
    // Why the last edit is not on disk; none when it is.
    [[nodiscard]] const std::optional<core::Error>& writeError() const { return m_writeError; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Text as typed. False when it is not valid (then refused() says why), could not be written (then writeError()
    // does) or changes nothing.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void corrected(const imr::core::FieldPath& path); // a person gave it another value, and it is on disk
    void refused(const imr::core::FieldPath& path, const QString& sentence);

private:
    [[nodiscard]] const StructureNode* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant labelData(const StructureNode& node, int role) const;
    [[nodiscard]] QVariant valueData(const StructureNode& node, int role) const;
    [[nodiscard]] QVariant ledgerData(const StructureNode& node, int role) const;
    [[nodiscard]] const std::optional<core::LedgerCounts>& ledger(int item) const;
    [[nodiscard]] QVariant fieldData(const StructureNode& node, int role) const;
    [[nodiscard]] QString label(const StructureNode& node) const;
    [[nodiscard]] QString aside(const StructureNode& node) const;
    [[nodiscard]] QString tooltip(const core::FieldPath& path) const;
    [[nodiscard]] static QList<std::pair<core::FieldPath, QString>> flaggedFields(const core::Letter& letter);
    [[nodiscard]] QString findingFor(const core::FieldPath& path) const;
    bool rebuild(); // false when the rows stay as they are, but for what they show
    [[nodiscard]] QModelIndexList allRows() const; // from top to bottom, by their labels
    [[nodiscard]] QList<QVariantList> shownRows() const;
    void announce(const QList<QVariantList>& before); // the rows that showed something else

    EditHistory& m_history;
    core::Project* m_project = nullptr;
    core::StoredLetter m_letter;
    QList<std::pair<core::FieldPath, QString>> m_flagged; // by findings, and what they say
    std::optional<core::Error> m_writeError;
    mutable QHash<int, std::optional<core::LedgerCounts>> m_ledgers; // of the items whose rows were asked for
    QStringList m_shown; // empty fields with a row
    QSet<int> m_accepted; // items
};

} // namespace imr::ui
