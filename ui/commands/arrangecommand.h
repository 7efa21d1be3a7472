// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange/arrangeletter.h"
#include "ui/commands/lettercommand.h"

namespace imr::ui {

// Cuts, joins, adds, removes or moves parts of a letter.
class ArrangeParts final : public LetterCommand
{
public:
    ArrangeParts(core::Project& project, core::LetterId letter, core::ArrangementStep step, const QString& text);

private:
    core::Result<bool> apply() override;
    core::Result<bool> takeBack() override;

    core::ArrangementStep m_step;
    std::optional<core::ReadingBatch> m_back; // that takes the last step back
};

} // namespace imr::ui
