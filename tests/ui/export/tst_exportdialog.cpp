// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fakeprompt.h"
#include "tests/support/sampleproject.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace imr;

class TestExportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("imr-workbench-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_exportdialog"));
    }
    void init()
    {
        QSettings().clear();
        m_samples.emplace();
        m_project = m_samples->open();
        m_dialog = std::make_unique<ui::ExportDialog>(*m_project, m_prompt);
        m_dialog->show();
        waitForPreview();
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
        QCOMPARE(m_dialog->options().columns, ui::standardColumns(core::RowKind::Issues));
        QCOMPARE(preview()->rowCount(), 0);
        QVERIFY(m_dialog->file().endsWith(QStringLiteral("samples.csv")));
    }

    void thePreviewShowsTheFirstRowsAsTheyWillBe()
    {
        letters()->setCurrentIndex(1);
        QVERIFY(!m_dialog->options().reviewedOnly);
        core::ExportOptions options = m_dialog->options();
        const auto rows = core::exportRows(*m_project, options);
        waitForPreview();
        QVERIFY(rows && rows->size() > preview()->rowCount());
        QCOMPARE(preview()->rowCount(), 12);
        for (int column = 0; column < preview()->columnCount(); ++column)
            QCOMPARE(preview()->item(3, column)->text(), rows->at(3).at(column));
    }

    void aFolderIsNoFileToExportTo()
    {
        auto* button = m_dialog->findChild<QDialogButtonBox*>()->buttons().first();
        const QString file = m_dialog->file();
        m_dialog->setFile(QFileInfo(m_project->path()).absolutePath());
        QVERIFY(!button->isEnabled());
        const auto labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels,
            [](const QLabel* label) { return !label->isHidden() && label->text().startsWith(u"This is a folder"); }));
        m_dialog->setFile(file);
        QVERIFY(button->isEnabled());
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
        waitForPreview();
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
        QCOMPARE(m_dialog->options().columns, ui::standardColumns(core::RowKind::History));
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

    void columnsStandInTheOrderOfTheList()
    {
        letters()->setCurrentIndex(1);
        columns()->setCurrentRow(1);
        QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_dialog->options().columns.first(), QStringLiteral("case_number"));
        waitForPreview();
        QCOMPARE(preview()->horizontalHeaderItem(0)->text(), QStringLiteral("case_number"));
        // What is exported only when asked for stands below, not ticked.
        const auto sureness = columns()->findItems(QStringLiteral("confidence"), Qt::MatchExactly).first();
        QCOMPARE(sureness->checkState(), Qt::Unchecked);
        sureness->setCheckState(Qt::Checked);
        QCOMPARE(m_dialog->options().columns.last(), QStringLiteral("confidence"));
    }

    void theLettersOfTheListCanBeExportedAlone()
    {
        m_dialog->offerListed({*m_project->letters()->begin()});
        QCOMPARE(letters()->currentIndex(), 0);
        letters()->setCurrentIndex(2);
        QVERIFY(!m_dialog->options().reviewedOnly);
        waitForPreview();
        QVERIFY(preview()->rowCount() > 0 && preview()->rowCount() < 12);
        QCOMPARE(m_dialog->options().letters->size(), 1);
    }

    void aPresetIsKeptAndTakenAgain()
    {
        QCOMPARE(presets()->currentText(), QStringLiteral("Standard"));
        rowKinds()->setCurrentIndex(1);
        letters()->setCurrentIndex(1);
        columns()->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(presets()->currentIndex(), -1); // as chosen below
        const ui::ExportChoice mine = m_dialog->choice();
        m_prompt.answer = QStringLiteral(" Drugs  only ");
        button("Save as")->click();
        QCOMPARE(presets()->currentText(), QStringLiteral("Drugs only"));
        rowKinds()->setCurrentIndex(0);
        QCOMPARE(presets()->currentIndex(), -1);

        reopen();
        QCOMPARE(presets()->currentText(), QStringLiteral("Standard")); // nothing was exported yet
        choosePreset(1);
        QCOMPARE(m_dialog->choice(), mine);
        QCOMPARE(presets()->currentText(), QStringLiteral("Drugs only"));
        choosePreset(0);
        QCOMPARE(m_dialog->choice(), ui::spelledOut({}));
        QVERIFY(!button("Remove")->isEnabled());
        choosePreset(1);
        button("Remove")->click();
        QCOMPARE(presets()->count(), 1);
        QCOMPARE(m_dialog->choice(), mine); // what is chosen stays
        m_prompt.answer.reset();
        button("Save as")->click();
        QCOMPARE(presets()->count(), 1);
    }

    void theLastExportIsProposed()
    {
        rowKinds()->setCurrentIndex(2);
        m_dialog->setFile(m_samples->folder() + QStringLiteral("/out.csv"));
        const ui::ExportChoice mine = m_dialog->choice();
        exportButton()->click();
        reopen();
        QCOMPARE(m_dialog->choice(), mine);
    }

    void allRowsAreCopiedWithTheirHeading()
    {
        letters()->setCurrentIndex(1);
        for (int row = 3; row < columns()->count(); ++row)
            columns()->item(row)->setCheckState(Qt::Unchecked);
        waitForPreview();
        QGuiApplication::clipboard()->clear();
        button("Copy rows")->click();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        const auto rows = core::exportRows(*m_project, m_dialog->options());
        QCOMPARE(lines.size(), rows->size() + 1); // more than the preview shows
        QCOMPARE(lines.first(), QStringLiteral("letter\tcase_number\tdecision_date"));
        QCOMPARE(lines.at(1), rows->first().join(u'\t'));
        QVERIFY(button("Copy rows")->isEnabled());
    }

    void whileRowsAreCopiedTheDialogCanBeClosed()
    {
        letters()->setCurrentIndex(1);
        waitForPreview();
        const QString before = QStringLiteral("copied before");
        QGuiApplication::clipboard()->setText(before);
        button("Copy rows")->click();
        QVERIFY(!button("Copy rows"));
        m_dialog.reset();
        QCoreApplication::processEvents();
        QCOMPARE(QGuiApplication::clipboard()->text(), before);
        // What read the rows has ended and has left the file.
        m_project.reset();
        QVERIFY(!QFile::exists(m_samples->path() + QStringLiteral("-wal")));
    }

private:
    QComboBox* presets() const { return m_dialog->findChildren<QComboBox*>().at(2); }
    void choosePreset(int index) const
    {
        presets()->setCurrentIndex(index);
        Q_EMIT presets()->activated(index);
    }
    void reopen()
    {
        m_dialog = std::make_unique<ui::ExportDialog>(*m_project, m_prompt);
        m_dialog->show();
        waitForPreview();
    }
    void waitForPreview() const { QTRY_VERIFY(!m_dialog->preview().isReading()); }
    QPushButton* button(const char* text) const
    {
        for (QPushButton* found : m_dialog->findChildren<QPushButton*>()) {
            if (found->text().remove(u'&').startsWith(QLatin1StringView(text)))
                return found;
        }
        return nullptr;
    }
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
