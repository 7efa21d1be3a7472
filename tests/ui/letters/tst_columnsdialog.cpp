// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/columnsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace imr;
using ui::ColumnsDialog;
using Model = ui::LettersTableModel;
using Order = core::LetterFilter::Order;

class TestColumnsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedItGivesWhatItGot()
    {
        ui::ColumnLayout layout = ui::standardColumns();
        layout[2].width = 90;
        layout.move(9, 0);
        for (const ColumnsDialog::Sorting sorting :
            {ColumnsDialog::Sorting {}, {Order::Specialty, true}, {Order::File, false}}) {
            const ColumnsDialog dialog(layout, sorting);
            QCOMPARE(dialog.layoutChosen(), layout);
            QCOMPARE(dialog.sorting(), sorting);
        }
    }

    void columnsAndSortingAreChosenByKeys()
    {
        ColumnsDialog dialog(ui::standardColumns(), {});
        auto* list = dialog.findChild<QListWidget*>();
        list->setCurrentRow(5);
        QTest::keyClick(list, Qt::Key_Space);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(dialog.layoutChosen().at(1), (ui::ListColumn {Model::FileColumn, true, 0}));
        auto* order = dialog.findChild<QComboBox*>();
        order->setCurrentIndex(order->findText(QStringLiteral("Reviewed at")));
        dialog.findChild<QCheckBox*>()->setChecked(true);
        QCOMPARE(dialog.sorting(), (ColumnsDialog::Sorting {Order::ReviewedAt, true}));
        order->setCurrentIndex(0); // the order of import has no other end
        QCOMPARE(dialog.sorting(), ColumnsDialog::Sorting());
    }

    void theStandardComesBack()
    {
        ui::ColumnLayout layout = ui::standardColumns();
        layout.move(9, 0);
        layout[0].shown = true;
        ColumnsDialog dialog(layout, {});
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
                button->click();
        }
        QCOMPARE(dialog.layoutChosen(), ui::standardColumns());
    }
};

QTEST_MAIN(TestColumnsDialog)
#include "tst_columnsdialog.moc"
