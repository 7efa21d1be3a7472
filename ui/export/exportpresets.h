// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/csvexport.h"

namespace imr::ui {

// What a person chooses for an export, the file apart.
struct ExportChoice
{
    enum class Letters {
        Reviewed,
        All,
        Listed, // those of the list beside
    };

    core::RowKind rows = core::RowKind::Issues;
    Letters letters = Letters::Reviewed;
    QStringList columns; // in order; empty: the standard ones of the row kind
    bool byteOrderMark = true;

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

// What is chosen to begin with: the columns of an export and the id, by which a row's words are found again.
[[nodiscard]] QStringList standardColumns(core::RowKind kind);
// With the standard columns named.
[[nodiscard]] ExportChoice spelledOut(ExportChoice choice);

struct ExportPreset
{
    QString name;
    ExportChoice choice;

    friend bool operator==(const ExportPreset&, const ExportPreset&) = default;
};

// Choices kept under a name, and the last one made; kept in the person's settings, for every project. Columns that an
// export has no more are left out.
class ExportPresets final
{
public:
    ExportPresets(); // as they were left

    [[nodiscard]] const QList<ExportPreset>& all() const { return m_presets; } // by name
    void put(const ExportPreset& preset); // in the place of one of that name
    void remove(const QString& name);

    [[nodiscard]] static ExportChoice last(); // the standard at first
    static void keepLast(const ExportChoice& choice);

private:
    void save() const;

    QList<ExportPreset> m_presets;
};

} // namespace imr::ui
