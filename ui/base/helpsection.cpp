// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/helpsection.h"

#include <QVariant>
#include <QWidget>

namespace imr::ui {

namespace {

constexpr auto property = "helpSection";

} // namespace

void setHelpSection(QWidget& widget, HelpSection section)
{
    widget.setProperty(property, static_cast<int>(section));
}

std::optional<HelpSection> helpSectionOf(const QWidget& widget)
{
    const QVariant section = widget.property(property);
    return section.isValid() ? std::optional(static_cast<HelpSection>(section.toInt())) : std::nullopt;
}

} // namespace imr::ui
