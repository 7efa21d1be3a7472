// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backups.h"

#include "core/project/projectcheck.h"
#include "core/project/projectdata.h"
#include "core/store/stoppable.h"
#include "tests/core/project/inventedletters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void correct(const QString& value) const
    {
        const auto project = Project::open(m_path);
        QVERIFY(project);
        const LetterId id = (*project)->letters()->first();
        QCOMPARE((*project)->correct(id, *FieldPath::parse(u"issues[0].quantity"), FieldEdit {{{value, {}}}}), true);
    }

    QString quantity() const
    {
        const auto project = Project::open(m_path);
        return project ? (*project)->letter((*project)->letters()->first())->effective.items[0].quantity.text()
                       : project.error().sentence;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Batch 7.imrproj"_s);
        QVERIFY(Project::create(m_path));
        auto database = openProjectFile(m_path);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(LetterWriter(**database).insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
    }

    void aBackupHoldsWhatTheProjectHolds()
    {
        correct(u"90"_s);
        const auto made = makeBackup(m_path);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        QVERIFY(*made);
        QCOMPARE((*made)->letters, 3);
        QCOMPARE((*made)->corrections, 1);
        QVERIFY((*made)->bytes > 0);
        QVERIFY((*made)->path.startsWith(m_folder->filePath(u"Batch 7 backups/"_s)));
        QCOMPARE(*checkProject((*made)->path), QStringList());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions((*made)->path) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(backupFolder(m_path)) & (others | QFile::ExeGroup | QFile::ExeOther),
            QFile::Permissions());
    }

    void nothingChangedMakesNoSecondOne()
    {
        QVERIFY(*makeBackup(m_path));
        QVERIFY(!*makeBackup(m_path));
        (*Project::open(m_path))->setSetting(u"place"_s, 7); // what the window remembers
        QVERIFY(!*makeBackup(m_path));
        correct(u"90"_s);
        QVERIFY(*makeBackup(m_path));
        QCOMPARE((*Project::open(m_path))->setStatus(LetterId {1}, Status::Reviewed), true);
        QVERIFY(*makeBackup(m_path));
        QCOMPARE(backupsOf(m_path).size(), 3);
    }

    void oneIsMadeWhileTheProjectIsOpenAndHoldsTheLastEdit()
    {
        const auto project = Project::open(m_path);
        QCOMPARE((*project)->setStatus(LetterId {2}, Status::Reviewed), true);
        QCOMPARE((*makeBackup(m_path))->reviewed, 1);
        QCOMPARE((*project)->setStatus(LetterId {3}, Status::Reviewed), true);
        QCOMPARE((*makeBackup(m_path))->reviewed, 2);
    }

    void oneThatIsStoppedLeavesNothingAndTheNextIsMade()
    {
        QVERIFY(*makeBackup(m_path));
        correct(u"90"_s);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(makeBackup(m_path, {}, stop.get_token()).error().code, Error::Code::Cancelled);
        QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files).size(), 1);
        QCOMPARE(backupsOf(m_path).size(), 1);
        QVERIFY(*makeBackup(m_path));
        QCOMPARE(backupsOf(m_path).size(), 2);
    }

    void aStatementThatWouldNeverEndIsStopped()
    {
        const auto database = openProjectFile(m_path, Database::Access::ReadOnly);
        std::stop_source stop;
        std::atomic_bool begun = false;
        Result<qint64> counted = 0;
        std::thread work([&] {
            counted = stoppable(**database, stop.get_token(), [&] {
                begun = true;
                return (*database)->integer(
                    u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
            });
        });
        QTRY_VERIFY(begun);
        stop.request_stop(); // returns when it has ended
        work.join();
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, Error::Code::Cancelled);
        QCOMPARE(*(*database)->integer(u"SELECT count(*) FROM letter"_s), 3); // what is asked next is answered
    }

    void theOldestGo()
    {
        for (int i = 0; i < 5; ++i) {
            correct(QString::number(100 + i));
            QVERIFY(*makeBackup(m_path, {.most = 3}));
        }
        const QList<Backup> backups = backupsOf(m_path);
        QCOMPARE(backups.size(), 3);
        QCOMPARE(backups[0].corrections, 5);
        QCOMPARE(backups[2].corrections, 3);
        correct(u"7"_s);
        QVERIFY(*makeBackup(m_path, {.mostBytes = 1})); // the newest stays
        QCOMPARE(backupsOf(m_path).size(), 1);
    }

    void othersFilesInTheFolderAreLeftAlone()
    {
        QVERIFY(*makeBackup(m_path));
        QFile other(QDir(backupFolder(m_path)).filePath(u"mine.imrproj"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        QFile broken(QDir(backupFolder(m_path)).filePath(u"2026-01-02T03-04-05-006Z.imrproj"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no database");
        broken.close();
        correct(u"90"_s);
        QVERIFY(*makeBackup(m_path, {.most = 2}));
        QCOMPARE(backupsOf(m_path).size(), 2);
        QVERIFY(other.exists());
        QVERIFY(!broken.exists()); // the oldest
    }

    void aRestoredBackupBringsBackWhatWasAndKeepsWhatIs()
    {
        correct(u"90"_s);
        const QString backup = (*makeBackup(m_path))->path;
        correct(u"120"_s);
        const auto kept = restoreBackup(m_path, backup);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().sentence));
        QCOMPARE(quantity(), u"90"_s);
        QCOMPARE(*checkProject(m_path), QStringList());
        QCOMPARE(backupsOf(m_path).constFirst().isKept, true);
        QVERIFY(restoreBackup(m_path, *kept)); // and back again
        QCOMPARE(quantity(), u"120"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"Batch 7.imrproj"_s});
    }

    void aDamagedProjectGivesWayAndIsKept()
    {
        correct(u"90"_s);
        const QString backup = (*makeBackup(m_path))->path;
        QFile project(m_path);
        QVERIFY(project.open(QIODevice::ReadWrite));
        project.seek(100);
        project.write(QByteArray(8000, 'x'));
        project.close();
        QFile log(m_path + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("a log of the damaged file");
        log.close();
        const auto kept = restoreBackup(m_path, backup);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().sentence));
        QCOMPARE(quantity(), u"90"_s);
        QVERIFY(QFile::exists(*kept));
        QCOMPARE(*checkProject(m_path), QStringList());
    }

    void aProjectThatIsGoneComesBack()
    {
        correct(u"90"_s);
        const QString backup = (*makeBackup(m_path))->path;
        QVERIFY(QFile::remove(m_path));
        QVERIFY(restoreBackup(m_path, backup));
        QCOMPARE(quantity(), u"90"_s);
    }

    void aFolderThatTakesNothingIsSaid()
    {
        QFile inTheWay(backupFolder(m_path));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = makeBackup(m_path);
        QVERIFY(!made);
        QVERIFY(made.error().sentence.contains(u"Batch 7 backups"_s));
        QCOMPARE(quantity(), u"60"_s);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
