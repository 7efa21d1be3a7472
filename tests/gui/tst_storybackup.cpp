// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backups.h"
#include "tests/gui/windowdriver.h"
#include "ui/base/messagebar.h"
#include "ui/keys/windowactions.h"
#include "ui/safekeeping/backupcontroller.h"
#include "ui/safekeeping/backupdialog.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QTreeWidget>

using namespace imr;

// Weeks of work are in a project: what was yesterday can be had back.
class TestStoryBackup : public QObject
{
    Q_OBJECT

    static ui::BackupDialog* dialog(const tests::WindowDriver& bench)
    {
        bench.window->actions().restoreBackup->trigger();
        return bench.window->findChild<ui::BackupDialog*>();
    }

    static void restore(ui::BackupDialog* dialog, int row)
    {
        QVERIFY(dialog && dialog->isVisible());
        dialog->list().setCurrentItem(dialog->list().topLevelItem(row));
        QVERIFY(!dialog->chosen().isEmpty());
        dialog->accept();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void whatWasBeforeIsHadBackAndWhatIsNowIsKept()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->backups().isRunning(), 60'000);
        QCOMPARE(core::backupsOf(samples.path()).size(), 1);
        QVERIFY(bench.window->session().setStatus(core::Status::Reviewed));
        const core::LetterId id = bench.window->session().letter()->row.id;
        bench.quit();
        bench.start();
        bench.window->open({samples.path()}); // it has changed
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->backups().isRunning(), 60'000);
        QCOMPARE(core::backupsOf(samples.path()).size(), 2);
        QCOMPARE(core::backupsOf(samples.path()).constFirst().reviewed, 1);

        ui::BackupDialog* list = dialog(bench);
        QCOMPARE(list->list().topLevelItemCount(), 2);
        restore(list, 1);
        QVERIFY(bench.window->session().project());
        QCOMPARE(bench.window->session().project()->letter(id)->row.status, core::Status::ToReview);
        QVERIFY(bench.window->messages().sentences().join(u' ').contains(u"restored"));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->backups().isRunning(), 60'000);
        list = dialog(bench); // and what was kept comes back
        const auto kept = list->list().findItems(QStringLiteral("before restoring"), Qt::MatchContains);
        QCOMPARE(kept.size(), 1);
        restore(list, list->list().indexOfTopLevelItem(kept.first()));
        QCOMPARE(bench.window->session().project()->letter(id)->row.status, core::Status::Reviewed);
        bench.quit();
        QCOMPARE(QDir(QFileInfo(samples.path()).absolutePath()).entryList({QStringLiteral("*.imrproj?*")}, QDir::Files),
            QStringList());
    }

    void aDamagedProjectIsHadBack()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.window->open({samples.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->backups().isRunning(), 60'000);
        const qsizetype letters = bench.window->session().counts().letters;
        bench.quit();
        QFile file(samples.path());
        QVERIFY(file.resize(file.size() / 2));
        bench.start();
        bench.window->open({samples.path()});
        QVERIFY(bench.window->session().damage()); // it can be read in part
        restore(dialog(bench), 0);
        QVERIFY(!bench.window->session().damage());
        QCOMPARE(bench.window->session().counts().letters, letters);
    }

    void withoutABackupThereIsNothingToRestore()
    {
        const tests::SampleProject samples;
        tests::WindowDriver bench;
        bench.start();
        bench.prompt.project = samples.path();
        ui::BackupDialog* list = dialog(bench);
        QVERIFY(list);
        QCOMPARE(list->list().topLevelItemCount(), 0);
        QVERIFY(list->chosen().isEmpty());
        list->reject();
        QVERIFY(!bench.window->session().project());
    }
};

QTEST_MAIN(TestStoryBackup)
#include "tst_storybackup.moc"
