// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "core/letter/fieldtable.h"

#include <QTest>

using namespace imr::ui;

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

    void marksTellApartWithoutColour()
    {
        for (const Mark one : {Mark::Drug, Mark::Dose, Mark::Quantity, Mark::Guideline, Mark::Upheld, Mark::Finding}) {
            for (const Mark other : {Mark::Dose, Mark::Quantity, Mark::Guideline, Mark::Upheld, Mark::Finding}) {
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
