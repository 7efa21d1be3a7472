// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/arrangecommand.h"

namespace imr::ui {

using core::Result;

ArrangeParts::ArrangeParts(
    core::Project& project, core::LetterId letter, core::ArrangementStep step, const QString& text)
    : LetterCommand(project, letter, text)
    , m_step(std::move(step))
{
}

Result<bool> ArrangeParts::apply()
{
    const auto written = m_back ? project().restoreReadings(*m_back) : core::arrangeLetter(project(), letter(), m_step);
    if (!written)
        return std::unexpected(written.error());
    m_back = *written;
    return true;
}

Result<bool> ArrangeParts::takeBack()
{
    return apply(); // the step before is the batch that it put aside
}

} // namespace imr::ui
