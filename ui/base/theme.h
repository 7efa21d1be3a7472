// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace imr::core {
struct FieldSpec;
}

namespace imr::ui {

// What a highlight is shown as: one tint and one underline each, so that they tell apart without colour too.
enum class Mark {
    Drug,
    Dose,
    Quantity,
    Guideline,
    Upheld,
    Overturned,
    Person,
    Finding,
    Mention, // spoken of in a summary or rationale, apart from the fields
    Hit, // what the search over all letters looks for
    None, // in the structure, but not tinted: the request as a whole
};
inline constexpr std::array marks {Mark::Drug, Mark::Dose, Mark::Quantity, Mark::Guideline, Mark::Upheld,
    Mark::Overturned, Mark::Person, Mark::Finding, Mark::Mention, Mark::Hit};

enum class Underline {
    Solid,
    Dashed,
    Dotted,
    Double,
    Thick,
    Wavy,
    Fine,
    DashDotted,
    Framed, // all around, so that an underline below is seen too
};

struct MarkStyle
{
    QColor fill; // behind the words; invalid for findings and mentions
    QColor line; // the underline; also strip marks
    Underline underline = Underline::Solid;
    bool bold = false;
};

// Every colour of the window, once for light and once for dark.
struct Theme
{
    bool dark = false;
    QColor window; // bars, group rows
    QColor pane; // lists, text
    QColor border;
    QColor ink;
    QColor dim; // secondary text
    QColor accent; // focus, the current item, the main button
    QColor accentInk; // text on accent
    QColor selection; // selected row, chips that are on; its text is ink
    QColor chosenWords; // behind words selected in the letter; their text stays ink
    QColor warn;
    QColor low; // unsure values
    QColor ok;

    [[nodiscard]] const MarkStyle& style(Mark mark) const;
    [[nodiscard]] const QColor& colour(core::Finding::Severity severity) const; // notes stay quiet
    [[nodiscard]] QPalette palette() const; // for the application

    std::array<MarkStyle, marks.size() + 1> markStyles;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
// The one that goes with a widget's palette: dark where the text is lighter than what it stands on.
[[nodiscard]] const Theme& themeFor(const QPalette& palette);

// The mark of a field that holds `value`: decisions are shown by their value.
[[nodiscard]] Mark markOf(const core::FieldSpec& spec, const QString& value);
// The mark of an item's decision.
[[nodiscard]] Mark decisionMark(QStringView decision);
// What a mark is called in the legend, in the person's language.
[[nodiscard]] QString markLabel(Mark mark);

// The WCAG 2 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace imr::ui
