// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectlock.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"
#include "tests/support/letters.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestProjectLock : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QString lockFile() const { return m_path + u".lock"_s; }

    void write(const QByteArray& said) const
    {
        QFile file(lockFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(said);
    }

    // As another program has it: a second opening of the file has a lock of its own.
    class Elsewhere
    {
    public:
        explicit Elsewhere(const QString& file, const QByteArray& said)
            : m_file(open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
        {
            m_had
                = flock(m_file, LOCK_EX | LOCK_NB) == 0 && pwrite(m_file, said.constData(), size_t(said.size()), 0) > 0;
        }
        ~Elsewhere() { close(m_file); } // as at a crash: the file stays
        bool had() const { return m_had; }

    private:
        int m_file;
        bool m_had;
    };
    static QByteArray ada()
    {
        return R"({"user":"ada","host":"desk-4","program":"imr-workbench","pid":4711,"since":"2026-11-20T09:30:00.000Z"})";
    }

    static bool isFree(const QString& path)
    {
        const auto project = Project::open(path);
        return project && !(*project)->isReadOnly();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        const auto project = Project::create(m_path);
        QVERIFY(project);
        auto database = openProjectFile(m_path);
        QVERIFY(LetterWriter(**database).insert(inventedLetter(1), QDateTime::currentDateTimeUtc()));
    }

    void itIsThereWhileTheProjectIsOpenAndNoLonger()
    {
        {
            const auto project = Project::open(m_path);
            QVERIFY(QFile::exists(lockFile()));
            QVERIFY(!(*project)->heldBy());
            QVERIFY(!(*project)->leftBy());
            QCOMPARE(QFile::permissions(lockFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const auto second = Project::open(m_path); // the same program: an import, an export
            QVERIFY(!(*second)->isReadOnly());
        }
        QVERIFY(!QFile::exists(lockFile()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"p.imrproj"_s});
    }

    void whoOpensItSecondIsToldWhoHasItAndCanOnlyRead()
    {
        const Elsewhere other(lockFile(), ada());
        QVERIFY(other.had());
        const auto project = Project::open(m_path);
        QVERIFY(project);
        QVERIFY((*project)->isReadOnly());
        QCOMPARE((*project)->heldBy()->user, u"ada"_s);
        QCOMPARE((*project)->heldBy()->host, u"desk-4"_s);
        QVERIFY(!(*project)->heldBy()->mayBeGone);
        const LetterId id = (*project)->letters()->first();
        QCOMPARE((*project)->letter(id)->row.items, 2);
        const auto refused = (*project)->setStatus(id, Status::Reviewed);
        QCOMPARE(refused.error().code, Error::Code::InUse);
        QVERIFY2(refused.error().sentence.contains(u"ada on desk-4"_s), qPrintable(refused.error().sentence));
        (*project)->setSetting(u"place"_s, 7);
        QVERIFY((*project)->setting(u"place"_s).isNull());
    }

    void whatACrashLeftIsTakenOver()
    {
        {
            const Elsewhere other(lockFile(), ada());
            QVERIFY(other.had());
        }
        const auto project = Project::open(m_path);
        QVERIFY(!(*project)->isReadOnly());
        QCOMPARE((*project)->leftBy()->user, u"ada"_s);
    }

    void aLockThatSaysNothingStandsInNobodysWay_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(300, '\0');
        QTest::newRow("cut off") << ada().first(20);
        QTest::newRow("of another kind") << QByteArray("4711\nsoffice\ndesk-4\n");
    }
    void aLockThatSaysNothingStandsInNobodysWay()
    {
        QFETCH(QByteArray, said);
        write(said);
        QVERIFY(isFree(m_path));
        QVERIFY(!QFile::exists(lockFile()));
    }

    void aLinkInItsPlaceIsNotFollowed()
    {
        const QString victim = m_folder->filePath(u"diary.txt"_s);
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear diary");
        file.close();
        QVERIFY(QFile::link(victim, lockFile()));
        const auto project = Project::open(m_path);
        QVERIFY((*project)->isReadOnly());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "dear diary");
    }

    void anotherNameOfTheProjectIsTheSameProject()
    {
        const QString name = m_folder->filePath(u"shortcut.imrproj"_s);
        QVERIFY(QFile::link(m_path, name));
        const Elsewhere other(lockFile(), ada());
        QVERIFY((*Project::open(name))->heldBy());
    }

    void aLockDeletedUnderneathIsMadeAnew()
    {
        const auto project = Project::open(m_path);
        QVERIFY(QFile::remove(lockFile()));
        const LetterId id = (*project)->letters()->first();
        QCOMPARE((*project)->setStatus(id, Status::Reviewed), true);
        QVERIFY(QFile::exists(lockFile()));
    }

    void aLockThatAnotherTookInTheMeantimeEndsTheWriting()
    {
        const auto project = Project::open(m_path);
        QVERIFY(QFile::remove(lockFile()));
        const Elsewhere other(lockFile(), ada());
        QVERIFY(other.had());
        const LetterId id = (*project)->letters()->first();
        const auto refused = (*project)->setStatus(id, Status::Reviewed);
        QCOMPARE(refused.error().code, Error::Code::InUse);
        QCOMPARE((*project)->letter(id)->row.status, Status::ToReview);
    }

    void aProjectReplacedUnderneathTakesNoChange()
    {
        const QString other = m_folder->filePath(u"other.imrproj"_s);
        QVERIFY(Project::create(other));
        const auto project = Project::open(m_path);
        const LetterId id = (*project)->letters()->first();
        QVERIFY(QFile::rename(m_path, m_folder->filePath(u"away.imrproj"_s)));
        QVERIFY(QFile::rename(other, m_path));
        const auto refused = (*project)->setStatus(id, Status::Reviewed);
        QCOMPARE(refused.error().code, Error::Code::WriteFailed);
        QVERIFY2(refused.error().sentence.contains(u"another file"_s), qPrintable(refused.error().sentence));
    }

    void twoProgramsNeverWriteAtOnce()
    {
        const auto project = Project::open(m_path);
        QProcess imr;
        imr.start(program(u"imr"_s),
            {u"import"_s, m_path, sourceFile(u"resources/samples/sample-01-prose-credentials.txt"_s)});
        QVERIFY(imr.waitForFinished());
        QCOMPARE(imr.exitCode(), 3);
        QVERIFY2(imr.readAllStandardError().contains("is open elsewhere"), "who has it is not told");
        QCOMPARE((*project)->letters()->size(), 1);
        imr.start(program(u"imr"_s), {u"info"_s, m_path}); // reading goes on
        QVERIFY(imr.waitForFinished());
        QCOMPARE(imr.exitCode(), 0);
        QCOMPARE((*project)->setStatus((*project)->letters()->first(), Status::Reviewed), true);
    }

    void breakingItTakesNoLockFromOneWhoIsThere()
    {
        {
            const Elsewhere other(lockFile(), ada());
            QVERIFY(!ProjectLock::breakLock(m_path));
            QVERIFY(QFile::exists(lockFile()));
        }
        QVERIFY(ProjectLock::breakLock(m_path));
        QVERIFY(!QFile::exists(lockFile()));
        QVERIFY(ProjectLock::breakLock(m_path)); // nothing there: nothing to do
    }
};

QTEST_GUILESS_MAIN(TestProjectLock)
#include "tst_projectlock.moc"
