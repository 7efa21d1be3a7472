// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/lettercommand.h"

#include <QSet>

namespace imr::ui {

// Which items of a letter a person has accepted one by one, from 0. Kept with the project by what they request, so that
// it stays when items move and goes when a request is read or corrected otherwise.
[[nodiscard]] QSet<int> acceptedItems(const core::Project& project, const core::StoredLetter& letter);

// Accepts an item, or takes that back.
class AcceptItem final : public LetterCommand
{
public:
    AcceptItem(core::Project& project, const core::StoredLetter& letter, int item, bool accepted);

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;
    [[nodiscard]] core::Result<bool> write(const QStringList& requests);

    QStringList m_before; // requests
    QStringList m_after;
};

} // namespace imr::ui
