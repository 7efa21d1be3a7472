// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/columnlayout.h"

#include <QTest>

using namespace imr::ui;

using Model = LettersTableModel;

class TestColumnLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardHoldsEveryColumnOnce()
    {
        const ColumnLayout layout = standardColumns();
        QCOMPARE(layout.size(), int(Model::ColumnCount));
        for (int column = 0; column < Model::ColumnCount; ++column)
            QCOMPARE(std::ranges::count(layout, column, &ListColumn::column), 1);
        QCOMPARE(std::ranges::count(layout, true, &ListColumn::shown), 5);
    }

    void comesBackAsItWasWritten()
    {
        ColumnLayout layout = standardColumns();
        layout.move(7, 1);
        layout[1].shown = true;
        layout[1].width = 140;
        layout[4].shown = false;
        QCOMPARE(columnsFromText(columnsToText(layout)), layout);
    }

    void whatCantBeReadGivesTheStandard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << QStringLiteral("[{");
        QTest::newRow("an object") << QStringLiteral("{\"id\": \"letter\"}");
        QTest::newRow("columns of another program") << QStringLiteral("[{\"id\": \"mood\", \"shown\": true}]");
    }
    void whatCantBeReadGivesTheStandard()
    {
        QFETCH(const QString, text);
        QCOMPARE(columnsFromText(text), standardColumns());
    }

    void whatIsLackingComesHiddenAtTheEnd()
    {
        const ColumnLayout layout = columnsFromText(QStringLiteral(
            R"([{"id":"reviewer","shown":true,"width":-7},{"id":"reviewer","shown":false},{"id":"items","shown":true}])"));
        QCOMPARE(layout.size(), int(Model::ColumnCount));
        QCOMPARE(layout[0], (ListColumn {Model::ReviewerColumn, true, 0}));
        QCOMPARE(layout[1], (ListColumn {Model::ItemsColumn, true, 0}));
        // The letter's own can't be done without.
        QCOMPARE(std::ranges::count(layout, true, &ListColumn::shown), 3);
        QVERIFY(std::ranges::find(layout, Model::LetterColumn, &ListColumn::column)->shown);
    }

    void layoutsAreComparedByWhatIsSeen()
    {
        ColumnLayout layout = standardColumns();
        layout[2].width = 99;
        layout.move(8, 9); // of two that are hidden
        QVERIFY(sameColumns(layout, standardColumns()));
        layout.move(2, 3);
        QVERIFY(!sameColumns(layout, standardColumns()));
    }
};

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
