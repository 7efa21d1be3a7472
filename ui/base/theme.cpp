// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "core/letter/fieldtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace imr::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(imr::Mark)
};

Theme makeLight()
{
    Theme theme;
    theme.dark = false;
    theme.window = 0xf6f7f9;
    theme.pane = 0xffffff;
    theme.border = 0xdfe3e8;
    theme.ink = 0x1d2530;
    theme.dim = 0x5f6979;
    theme.accent = 0x2563a8;
    theme.accentInk = 0xffffff;
    theme.selection = 0xe4eefb;
    theme.chosenWords = 0xb4d3f7;
    theme.warn = 0xb3261e;
    theme.low = 0x8a5800;
    theme.ok = 0x0b7a55;
    theme.markStyles = {{
        {0xd9e9fb, 0x1f66b0, Underline::Solid},
        {0xfdebc8, 0x9a6200, Underline::Dashed},
        {0xfbe0d2, 0xb4500f, Underline::Dotted},
        {0xf2def0, 0x8a3a86, Underline::Double},
        {0xe5e9ed, 0x4a5663, Underline::Thick, true},
        {0xd3f0e4, 0x0b7a55, Underline::Thick, true},
        {0xddf1f4, 0x1a7380, Underline::DashDotted},
        {QColor(), 0xb3261e, Underline::Wavy},
        {QColor(), 0x8792a2, Underline::Fine},
        {0xfff59a, 0x7d6b00, Underline::Framed},
        {},
    }};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.window = 0x1b1f24;
    theme.pane = 0x22272e;
    theme.border = 0x363d47;
    theme.ink = 0xe2e6eb;
    theme.dim = 0x98a3b0;
    theme.accent = 0x6cb0f2;
    theme.accentInk = 0x0d1722;
    theme.selection = 0x28384c;
    theme.chosenWords = 0x2d5a8c;
    theme.warn = 0xff8a80;
    theme.low = 0xf2c46a;
    theme.ok = 0x62d3a8;
    theme.markStyles = {{
        {0x1d3a58, 0x7fbdf8, Underline::Solid},
        {0x463612, 0xf2c46a, Underline::Dashed},
        {0x4a2b1a, 0xf5a27a, Underline::Dotted},
        {0x41264a, 0xdba3e3, Underline::Double},
        {0x343c46, 0xb7c1cc, Underline::Thick, true},
        {0x123f31, 0x62d3a8, Underline::Thick, true},
        {0x173d43, 0x74c9d6, Underline::DashDotted},
        {QColor(), 0xff8a80, Underline::Wavy},
        {QColor(), 0x7b8796, Underline::Fine},
        {0x565000, 0xe8da5a, Underline::Framed},
        {},
    }};
    return theme;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const MarkStyle& Theme::style(Mark mark) const
{
    return markStyles[static_cast<size_t>(mark)];
}

const QColor& Theme::colour(core::Finding::Severity severity) const
{
    return severity == core::Finding::Severity::Note ? dim : warn;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, pane);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, dim);
    palette.setColor(QPalette::Button, pane);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, warn);
    palette.setColor(QPalette::ToolTipBase, pane);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentInk);
    palette.setColor(QPalette::Accent, accent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, dark ? border.lighter(120) : pane);
    palette.setColor(QPalette::Midlight, dark ? border : window);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, dark ? window.darker(130) : border.darker(120));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : border.darker(150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dim);
    return palette;
}

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeFor(const QPalette& palette)
{
    const bool dark = luminance(palette.color(QPalette::Text)) > luminance(palette.color(QPalette::Base));
    return dark ? darkTheme() : lightTheme();
}

Mark markOf(const core::FieldSpec& spec, const QString& value)
{
    switch (spec.category) {
    case core::Category::Drug:
        return Mark::Drug;
    case core::Category::Dose:
        return Mark::Dose;
    case core::Category::Quantity:
        return Mark::Quantity;
    case core::Category::Guideline:
        return Mark::Guideline;
    case core::Category::Decision: {
        const bool approved = value == u"Overturned" || value == u"necessary";
        return approved ? Mark::Overturned : Mark::Upheld;
    }
    case core::Category::Person:
        return Mark::Person;
    case core::Category::Request:
        return Mark::None;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

Mark decisionMark(QStringView decision)
{
    return decision == u"Overturned" ? Mark::Overturned : Mark::Upheld;
}

QString markLabel(Mark mark)
{
    switch (mark) {
    case Mark::Drug:
        return Words::tr("Drug");
    case Mark::Dose:
        return Words::tr("Strength, dose");
    case Mark::Quantity:
        return Words::tr("Quantity");
    case Mark::Guideline:
        return Words::tr("Guideline, pages");
    case Mark::Upheld:
        return QCoreApplication::translate("imr::Choice", "Upheld");
    case Mark::Overturned:
        return QCoreApplication::translate("imr::Choice", "Overturned");
    case Mark::Person:
        return Words::tr("People, dates");
    case Mark::Finding:
        return Words::tr("Findings");
    case Mark::Mention:
        return Words::tr("Mentions");
    case Mark::Hit:
        return Words::tr("Search hits");
    case Mark::None:
        break;
    }
    return {};
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace imr::ui
