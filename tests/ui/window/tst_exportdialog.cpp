// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fakeprompt.h"
#include "tests/support/sampleproject.h"
#include "ui/window/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace imr;

class TestExportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_samples.emplace();
        m_project = m_samples->open();
        m_dialog = std::make_unique<ui::ExportDialog>(*m_project, m_prompt);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_project.reset();
    }

    void reviewedLettersAreProposedAndNoneIsSaid()
    {
        QVERIFY(m_dialog->options().reviewedOnly);
        QVERIFY(m_dialog->options().byteOrderMark);
        QCOMPARE(m_dialog->options().columns, core::exportColumns(core::RowKind::Issues));
        QCOMPARE(preview()->rowCount(), 0);
        QVERIFY(m_dialog->file().endsWith(QStringLiteral("samples.csv")));
    }

    void thePreviewShowsTheFirstRowsAsTheyWillBe()
    {
        letters()->setCurrentIndex(1);
        QVERIFY(!m_dialog->options().reviewedOnly);
        core::ExportOptions options = m_dialog->options();
        const auto rows = core::exportRows(*m_project, options);
        QVERIFY(rows && rows->size() > preview()->rowCount());
        QCOMPARE(preview()->rowCount(), 12);
        for (int column = 0; column < preview()->columnCount(); ++column)
            QCOMPARE(preview()->item(3, column)->text(), rows->at(3).at(column));
    }

    void aFileThatIsThereIsReplacedKnowingly()
    {
        auto* button = m_dialog->findChild<QDialogButtonBox*>()->buttons().first();
        const QString fresh = button->text();
        const QString there = m_project->path();
        m_dialog->setFile(there);
        QVERIFY(button->text() != fresh);
        m_dialog->setFile(there + QStringLiteral(".csv"));
        QCOMPARE(button->text(), fresh);
    }

    void columnsAreChosen()
    {
        letters()->setCurrentIndex(1);
        columns()->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!m_dialog->options().columns.contains(QStringLiteral("case_number")));
        QCOMPARE(preview()->columnCount(), int(m_dialog->options().columns.size()));
        for (int row = 0; row < columns()->count(); ++row)
            columns()->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!exportButton()->isEnabled());
        columns()->item(0)->setCheckState(Qt::Checked);
        QVERIFY(exportButton()->isEnabled());
        m_dialog->setFile(QStringLiteral("  "));
        QVERIFY(!exportButton()->isEnabled());
    }

    void otherRowsHaveOtherColumns()
    {
        rowKinds()->setCurrentIndex(3);
        QCOMPARE(m_dialog->options().rows, core::RowKind::History);
        QCOMPARE(m_dialog->options().columns, core::exportColumns(core::RowKind::History));
    }

    void exportSaysWhatAndWhereTo()
    {
        QSignalSpy wanted(m_dialog.get(), &ui::ExportDialog::exportWanted);
        m_dialog->setFile(m_samples->folder() + QStringLiteral("/out.csv"));
        exportButton()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).toString(), m_samples->folder() + QStringLiteral("/out.csv"));
        QVERIFY(!m_dialog->isVisible());
    }

private:
    QTableWidget* preview() const { return m_dialog->findChild<QTableWidget*>(); }
    QListWidget* columns() const { return m_dialog->findChild<QListWidget*>(); }
    QComboBox* rowKinds() const { return m_dialog->findChildren<QComboBox*>().at(0); }
    QComboBox* letters() const { return m_dialog->findChildren<QComboBox*>().at(1); }
    QPushButton* exportButton() const
    {
        for (QAbstractButton* button : m_dialog->findChild<QDialogButtonBox*>()->buttons()) {
            if (m_dialog->findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return qobject_cast<QPushButton*>(button);
        }
        return nullptr;
    }

    std::optional<tests::SampleProject> m_samples;
    std::unique_ptr<core::Project> m_project;
    tests::FakePrompt m_prompt;
    std::unique_ptr<ui::ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
