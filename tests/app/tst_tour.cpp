// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through the real program, as a machine without a display runs it.
#include "tests/support/letters.h"
#include "tests/support/sampleproject.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

class TestTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctsAcceptsAndExports()
    {
        const QTemporaryDir desk;
        QProcess program;
        const int status = run(program, desk, {imr::tests::samplesFolder()});
        QVERIFY2(status == 0, program.readAllStandardError().constData());
        QFile csv(desk.filePath(QStringLiteral("out/letters.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBFletter,case_number,"));
        QVERIFY(text.count("\r\n") > 1);
        const QStringList shots = QDir(desk.filePath(QStringLiteral("out"))).entryList({QStringLiteral("*.png")});
        QCOMPARE_GE(shots.size(), 7);
        QVERIFY(shots.first().startsWith(u"01-"));
        QDirIterator projects(
            desk.path(), {QStringLiteral("*.imrproj*")}, QDir::AllEntries, QDirIterator::Subdirectories);
        QVERIFY2(!projects.hasNext(), qPrintable(projects.next())); // none among the person's own
    }

    void anOpenedProjectWillDoToo()
    {
        const imr::tests::SampleProject samples;
        const QTemporaryDir desk;
        QProcess program;
        QVERIFY2(run(program, desk, {samples.path()}) == 0, program.readAllStandardError().constData());
    }

    void aStepThatFailsIsASentenceAndAStatus()
    {
        const QTemporaryDir desk;
        QProcess program;
        QCOMPARE(run(program, desk, {}), 1);
        QVERIFY(program.readAllStandardError().contains("needs a project"));
        QCOMPARE(run(program, desk, {desk.filePath(QStringLiteral("nothing.imrproj"))}), 1);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }

    void saysItsVersionAndItsOptions()
    {
        const QTemporaryDir desk;
        QProcess program;
        program.start(imr::tests::program(QStringLiteral("imr-workbench")), {QStringLiteral("--version")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("imr-workbench " IMR_VERSION));
        program.start(imr::tests::program(QStringLiteral("imr-workbench")), {QStringLiteral("--help")});
        QVERIFY(program.waitForFinished());
        QVERIFY(program.readAllStandardOutput().contains("--tour"));
    }

private:
    // With a home of its own; -1 when it did not end.
    static int run(QProcess& program, const QTemporaryDir& desk, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), desk.path());
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), desk.path());
        program.setProcessEnvironment(environment);
        program.start(imr::tests::program(QStringLiteral("imr-workbench")),
            QStringList {QStringLiteral("--tour"), desk.filePath(QStringLiteral("out"))} + arguments);
        return program.waitForFinished(120'000) && program.exitStatus() == QProcess::NormalExit ? program.exitCode()
                                                                                                : -1;
    }
};

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
