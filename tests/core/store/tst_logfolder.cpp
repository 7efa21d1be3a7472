// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logfolder.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestLogFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    // What the file holds by itself, without its log. By another program: whoever closes a file lets go of what locks
    // the program has on it.
    QString quantityInTheFile() const
    {
        const QString copy = m_folder->filePath(u"copy.imrproj"_s);
        if (QProcess::execute(u"cp"_s, {m_path, copy}) != 0)
            return u"not copied"_s;
        const auto project = Project::open(copy);
        const auto letters = project ? (*project)->letters() : std::unexpected(project.error());
        const auto letter
            = letters && !letters->isEmpty() ? (*project)->letter(letters->first()) : std::unexpected(Error {});
        return letter ? letter->effective.items[0].quantity.text() : u"not read"_s;
    }

    static bool correct(Project& project, const QString& value)
    {
        const auto path = FieldPath::parse(u"issues[0].quantity");
        return project.correct(project.letters()->first(), *path, FieldEdit {{{value, {}}}}).value_or(false);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.imrproj"_s);
        QVERIFY(Project::create(m_path));
        auto database = openProjectFile(m_path);
        QVERIFY(LetterWriter(**database).insert(inventedLetter(1), QDateTime::currentDateTimeUtc()));
    }

    void whatWasChangedIsFoldedIntoTheFileWhileItIsOpen()
    {
        const auto project = Project::open(m_path);
        for (const QString& value : {u"11"_s, u"12"_s, u"13"_s})
            QVERIFY(correct(**project, value));
        QTRY_COMPARE(quantityInTheFile(), u"13"_s);
        QVERIFY(correct(**project, u"14"_s)); // and once more
        QTRY_COMPARE(quantityInTheFile(), u"14"_s);
    }

    void aProgramThatWritesMuchHasItFoldedAfterEachChange()
    {
        const auto database = openProjectFile(m_path);
        (*database)->foldAtOnce(1000);
        for (int i = 2; i <= 40; ++i) {
            Transaction transaction(**database);
            QVERIFY(transaction.begin());
            QVERIFY(LetterWriter(**database).insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
            QVERIFY(transaction.commit());
        }
        const auto lettersInTheFile = [this] {
            const QString copy = m_folder->filePath(u"copy.imrproj"_s);
            if (QProcess::execute(u"cp"_s, {m_path, copy}) != 0)
                return -1;
            const auto project = Project::open(copy);
            return project ? int((*project)->letters()->size()) : -1;
        };
        QTRY_COMPARE(lettersInTheFile(), 40);
        QVERIFY(QFileInfo::exists(m_path + u"-wal"_s)); // it is open yet
    }

    void whoReadsMeanwhileReadsOnAndTheLogIsFoldedAfterwards()
    {
        const auto project = Project::open(m_path);
        const auto reader = openProjectFile(m_path, Database::Access::ReadOnly);
        QVERIFY((*reader)->execute(u"BEGIN"_s));
        const auto before = (*reader)->integer(u"SELECT count(*) FROM correction"_s);
        for (int i = 0; i < 20; ++i)
            QVERIFY(correct(**project, QString::number(100 + i)));
        LogFolder folder(m_path, identityOf(m_path));
        for (int i = 0; i < 2000; ++i) // more than are waited for
            folder.noteChange();
        QCOMPARE((*reader)->integer(u"SELECT count(*) FROM correction"_s), before.value());
        QVERIFY((*reader)->execute(u"COMMIT"_s));
        QVERIFY(correct(**project, u"7"_s));
        QTRY_COMPARE(quantityInTheFile(), u"7"_s);
    }

    void aProjectThatIsClosedAtOnceHasItAllInItsFile()
    {
        QVERIFY(correct(**Project::open(m_path), u"21"_s));
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        QCOMPARE(quantityInTheFile(), u"21"_s);
    }

    void whatCanNotBeFoldedDoesNotEndTheProgram()
    {
        LogFolder folder(m_folder->filePath(u"nowhere.imrproj"_s), {});
        folder.noteChange();
        QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere.imrproj"_s)));
    }

    void whatTheWindowRemembersIsKeptAndEditsStillWaitForTheDisk()
    {
        const auto database = openProjectFile(m_path);
        Query query = (*database)->query(u"INSERT INTO setting VALUES ('a', 1, 0)"_s);
        QVERIFY((*database)->runUnsynced(query));
        QCOMPARE((*database)->integer(u"SELECT value FROM setting WHERE key = 'a'"_s), 1);
        QCOMPARE((*database)->integer(u"PRAGMA synchronous"_s), 2); // FULL
        Query twice = (*database)->query(u"INSERT INTO setting VALUES ('a', 2, 0)"_s);
        QVERIFY(!(*database)->runUnsynced(twice)); // there is one
        QCOMPARE((*database)->integer(u"PRAGMA synchronous"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestLogFolder)
#include "tst_logfolder.moc"
