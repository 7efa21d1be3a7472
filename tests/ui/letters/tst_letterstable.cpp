// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleproject.h"
#include "ui/letters/letterstable.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace imr;
using ui::LettersTable;
using ui::LettersTableModel;
using Model = LettersTableModel;

class TestLettersTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_samples.emplace();
        m_project = m_samples->open();
        m_model = std::make_unique<LettersTableModel>();
        m_table = std::make_unique<LettersTable>(*m_model);
        m_table->resize(320, 400);
        m_model->setProject(m_project.get());
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_project.reset();
    }

    void theStandardFitsTheNarrowPane()
    {
        QCOMPARE(m_table->shownColumns(),
            (QList {Model::StatusColumn, Model::LetterColumn, Model::ItemsColumn, Model::DecisionsColumn,
                Model::FindingsColumn}));
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
        m_table->resize(500, 400);
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    }

    void moreColumnsThanFitAreScrolled()
    {
        ui::ColumnLayout layout = ui::standardColumns();
        for (ui::ListColumn& column : layout)
            column.shown = true;
        m_table->setColumns(layout);
        QCOMPARE(m_table->shownColumns().size(), int(Model::ColumnCount));
        QVERIFY(m_table->columnWidth(Model::LetterColumn) >= 100);
        QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 0);
        QCOMPARE(m_table->columns(), layout); // no width is one that a person drew
    }

    void columnsAreMovedAndDrawnWider()
    {
        QSignalSpy changed(m_table.get(), &LettersTable::columnsChanged);
        QHeaderView* header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(Model::FindingsColumn), 1);
        header->resizeSection(Model::ItemsColumn, 77);
        QCOMPARE(changed.count(), 2);
        const ui::ColumnLayout layout = m_table->columns();
        QCOMPARE(layout[1].column, Model::FindingsColumn);
        QCOMPARE(std::ranges::find(layout, Model::ItemsColumn, &ui::ListColumn::column)->width, 77);
        m_table->setColumns(ui::standardColumns());
        QVERIFY(m_table->columnWidth(Model::ItemsColumn) != 77);
        m_table->setColumns(layout);
        QCOMPARE(m_table->columns(), layout);
        QCOMPARE(m_table->columnWidth(Model::ItemsColumn), 77);
        QCOMPARE(changed.count(), 2); // what the program sets is no change of the person's
    }

    void theMenuOfTheHeadShowsAndHides()
    {
        QSignalSpy changed(m_table.get(), &LettersTable::columnsChanged);
        Q_EMIT m_table->horizontalHeader()->customContextMenuRequested({20, 5});
        const auto* menu = m_table->findChild<QMenu*>();
        QVERIFY(menu);
        const auto toggle = [menu](const QString& text) {
            for (QAction* action : menu->actions()) {
                if (action->text() == text)
                    return action;
            }
            return static_cast<QAction*>(nullptr);
        };
        QVERIFY(!toggle(QStringLiteral("Letter"))->isEnabled());
        toggle(QStringLiteral("Reviewed by"))->trigger();
        QVERIFY(m_table->shownColumns().contains(Model::ReviewerColumn));
        QVERIFY(m_table->columnWidth(Model::ReviewerColumn) > 40);
        toggle(QStringLiteral("Items"))->trigger();
        QVERIFY(!m_table->shownColumns().contains(Model::ItemsColumn));
        QCOMPARE(changed.count(), 2);
    }

    void severalLettersAreSelectedAndCopied()
    {
        QSignalSpy copied(m_table.get(), &LettersTable::copyWanted);
        m_table->setCurrentRow(2);
        QCOMPARE(m_table->selectedLetters(), QList {*m_model->idAt(2)});
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Down, Qt::ShiftModifier);
        m_table->setCurrentRow(4); // the letter that is shown follows
        QCOMPARE(m_table->selectedLetters(), (QList {*m_model->idAt(2), *m_model->idAt(3), *m_model->idAt(4)}));
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        m_table->setCurrentRow(0);
        QCOMPARE(m_table->selectedLetters(), QList {*m_model->idAt(0)});
        m_table->setCurrentRow(-1);
        QVERIFY(m_table->selectedLetters().isEmpty());
    }

    void theHeadShowsWhatItIsSortedBy()
    {
        core::LetterFilter filter;
        filter.order = core::LetterFilter::Order::Findings;
        filter.descending = true;
        m_model->setFilter(filter);
        m_table->showSorting();
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(Model::FindingsColumn));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_model->filter(), filter);
    }

private:
    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    std::unique_ptr<LettersTableModel> m_model;
    std::unique_ptr<LettersTable> m_table;
};

QTEST_MAIN(TestLettersTable)
#include "tst_letterstable.moc"
