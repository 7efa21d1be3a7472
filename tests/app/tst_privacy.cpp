// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/letters.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace imr::tests;
using namespace Qt::StringLiterals;

// Letters are about patients: nobody else reads what is written, and nothing leaves the computer.
class TestPrivacy : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }

    // All that `imr` does, each with the status it should leave with.
    QList<std::pair<int, QStringList>> story() const
    {
        const QString project = at(u"p.imrproj"_s);
        const QString samples = sourceFile(u"resources/samples"_s);
        const QString letter = u"sample-01-prose-credentials.txt"_s;
        return {
            {0, {u"parse"_s, samples + u'/' + letter}},
            {0, {u"import"_s, project, samples + u'/' + letter, samples + u"/sample-03-page-citations.txt"_s}},
            {0, {u"backup"_s, project}},
            {0, {u"export"_s, project, u"--status"_s, u"all"_s, u"--csv"_s, at(u"out.csv"_s)}},
            {0, {u"export"_s, project, u"--status"_s, u"all"_s, u"--json"_s, at(u"out.json"_s)}},
            {0, {u"drugs"_s, project, u"--export"_s, at(u"names.tsv"_s)}},
            {0, {u"reread"_s, project}},
            {0, {u"evaluate"_s, project}},
            {0, {u"info"_s, project}},
            {0, {u"remove"_s, project, letter}},
            {0, {u"check"_s, project}},
        };
    }

    static void run(const QString& name, const QStringList& arguments, int status)
    {
        QProcess process;
        process.start(name, arguments);
        QVERIFY(process.waitForFinished(300000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == status,
            qPrintable(arguments.join(u' ') + u'\n' + QString::fromUtf8(process.readAllStandardError())));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        umask(0); // the most careless a person's shell can be; programs started here take it on
    }
    void cleanup() { umask(022); }

    void whatIsWrittenIsTheOwnersAlone()
    {
        for (const auto& [status, arguments] : story())
            run(program(u"imr"_s), arguments, status);
        int files = 0;
        QDirIterator all(
            m_folder->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo file = all.nextFileInfo();
            ++files;
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther;
            QVERIFY2((file.permissions() & others) == QFile::Permissions(), qPrintable(file.filePath()));
        }
        QCOMPARE(files, 6); // project, CSV, JSON, names, the backups' folder and a backup
    }

    void allOfItRunsWithoutAnyNetwork()
    {
        const QString unshare = u"unshare"_s;
        const QStringList alone {u"--map-root-user"_s, u"--net"_s, u"--"_s};
        QProcess probe;
        probe.start(unshare, alone + QStringList {u"true"_s});
        if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
            QSKIP("This machine lets nobody make a network namespace.");
        for (const auto& [status, arguments] : story())
            run(unshare, alone + QStringList {program(u"imr"_s)} + arguments, status);
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
