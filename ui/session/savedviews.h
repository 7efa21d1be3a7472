// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/columnlayout.h"

namespace imr::ui {

// A way to look at the letters that an analyst gave a name: what is shown, in which order and columns.
struct SavedView
{
    QString name;
    core::LetterFilter filter; // sorting included
    ColumnLayout columns;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

// The views of a project, by name; kept in the project itself.
class SavedViews final
{
public:
    [[nodiscard]] static SavedViews load(const core::Project& project);
    void save(core::Project& project) const;

    [[nodiscard]] const QList<SavedView>& all() const { return m_views; }
    [[nodiscard]] const SavedView* find(const QString& name) const; // whatever the case of its letters
    // The view that looks so, whatever the widths of its columns; null when none does.
    [[nodiscard]] const SavedView* showing(const core::LetterFilter& filter, const ColumnLayout& columns) const;

    bool put(const SavedView& view); // true: it took the place of one of that name
    bool rename(const QString& name, const QString& to); // false: another has that name already
    void remove(const QString& name);

private:
    QList<SavedView> m_views;
};

} // namespace imr::ui
