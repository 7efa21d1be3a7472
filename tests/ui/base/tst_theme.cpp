// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "core/letter/fieldtable.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace imr::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

// Of linear RGB, all of one kind of cone missing: Machado, Oliveira and Fernandes 2009.
constexpr Matrix full {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple seenWith(const Matrix& vision, const QColor& colour)
{
    const Triple in = linear(colour);
    Triple out {};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            out[row] += vision[row][column] * in[column];
        out[row] = std::clamp(out[row], 0.0, 1.0);
    }
    return out;
}

// CIE L*a*b* under D65.
Triple lab(const Triple& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double apart(const Matrix& vision, const QColor& one, const QColor& other)
{
    const Triple first = lab(seenWith(vision, one));
    const Triple second = lab(seenWith(vision, other));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

bool areApart(const Matrix& vision, const MarkStyle& one, const MarkStyle& other)
{
    constexpr double justSeen = 2.3;
    constexpr double clear = 10;
    return one.fill.isValid() == other.fill.isValid()
        && (!one.fill.isValid() || apart(vision, one.fill, other.fill) > justSeen)
        && apart(vision, one.line, other.line) > clear;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEveryTint_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadableOnEveryTint()
    {
        QFETCH(bool, dark);
        constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
        constexpr double visible = 3.0; // WCAG 2.1, 1.4.11
        const Theme& theme = dark ? darkTheme() : lightTheme();
        QCOMPARE(theme.dark, dark);
        for (const Mark mark : marks) {
            const MarkStyle& style = theme.style(mark);
            if (style.fill.isValid())
                QCOMPARE_GE(contrast(theme.ink, style.fill), readable);
            QCOMPARE_GE(contrast(style.line, theme.pane), visible);
        }
        for (const QColor& ground : {theme.pane, theme.window, theme.selection, theme.chosenWords})
            QCOMPARE_GE(contrast(theme.ink, ground), readable);
        for (const QColor& ink : {theme.dim, theme.accent, theme.warn, theme.low, theme.ok}) {
            QCOMPARE_GE(contrast(ink, theme.pane), readable);
            QCOMPARE_GE(contrast(ink, theme.window), readable);
        }
        QCOMPARE_GE(contrast(theme.accentInk, theme.accent), readable);
    }

    void everyPaintedPairCanBeRead_data() { textIsReadableOnEveryTint_data(); }
    void everyPaintedPairCanBeRead()
    {
        QFETCH(bool, dark);
        const Theme& theme = dark ? darkTheme() : lightTheme();
        // Chips that are off, group rows, notes and unsure values on the row one is at.
        for (const QColor& ground : {theme.pane, theme.window, theme.selection}) {
            for (const QColor& ink : {theme.ink, theme.dim, theme.warn, theme.low, theme.ok})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
            QVERIFY2(contrast(theme.accent, ground) >= 3.0,
                qPrintable(theme.accent.name() + QStringLiteral(" on ") + ground.name()));
        }
        for (const Mark mark : marks) {
            const MarkStyle& style = theme.style(mark);
            if (!style.fill.isValid())
                continue;
            // The underline on its own tint; a decision's badge in a selected row.
            QVERIFY2(contrast(style.line, style.fill) >= 3.0, qPrintable(markLabel(mark)));
            QVERIFY2(contrast(style.line, theme.selection) >= 3.0, qPrintable(markLabel(mark)));
        }
        const QPalette palette = theme.palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> texts[] = {{QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base}};
        for (const auto& [ink, ground] : texts)
            QCOMPARE_GE(contrast(palette.color(ink), palette.color(ground)), 4.5);
    }

    void marksTellApartForEveryColourVision_data()
    {
        QTest::addColumn<Matrix>("vision");
        QTest::newRow("full colour") << full;
        QTest::newRow("no red") << protanopia;
        QTest::newRow("no green") << deuteranopia;
        QTest::newRow("no blue") << tritanopia;
    }
    void marksTellApartForEveryColourVision()
    {
        QFETCH(Matrix, vision);
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            for (const Mark one : marks) {
                for (const Mark other : marks) {
                    const MarkStyle& first = theme->style(one);
                    const MarkStyle& second = theme->style(other);
                    const bool byLine = first.underline != second.underline;
                    QVERIFY2(one == other || byLine || areApart(vision, first, second),
                        qPrintable(markLabel(one) + QStringLiteral(" and ") + markLabel(other)));
                }
            }
        }
    }

    void marksTellApartWithoutColour()
    {
        const auto differing = {Mark::Drug, Mark::Dose, Mark::Quantity, Mark::Guideline, Mark::Upheld, Mark::Person,
            Mark::Finding, Mark::Mention, Mark::Hit};
        for (const Mark one : differing) {
            for (const Mark other : differing) {
                if (one != other)
                    QVERIFY(lightTheme().style(one).underline != lightTheme().style(other).underline);
            }
            QCOMPARE(darkTheme().style(one).underline, lightTheme().style(one).underline);
        }
    }

    void problemsStandOutFromNotes()
    {
        using Severity = imr::core::Finding::Severity;
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            QVERIFY(theme->colour(Severity::Note) != theme->colour(Severity::Warning));
            QCOMPARE(theme->colour(Severity::Error), theme->colour(Severity::Warning));
        }
    }

    void theThemeFollowsThePalette()
    {
        QVERIFY(themeFor(darkTheme().palette()).dark);
        QVERIFY(!themeFor(lightTheme().palette()).dark);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void decisionsAreMarkedByTheirValue()
    {
        const auto decision = imr::core::FieldPath::parse(u"issues[0].decision");
        const auto request = imr::core::FieldPath::parse(u"issues[0].request");
        QCOMPARE(markOf(*decision->spec, QStringLiteral("Upheld")), Mark::Upheld);
        QCOMPARE(markOf(*decision->spec, QStringLiteral("Overturned")), Mark::Overturned);
        QCOMPARE(markOf(*request->spec, QStringLiteral("Anything")), Mark::None);
        for (const Mark mark : marks)
            QVERIFY(!markLabel(mark).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
