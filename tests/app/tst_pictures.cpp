// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every scene, as packaging/pictures has them made.
#include "tests/support/letters.h"
#include "tests/support/sampleproject.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <QtEndian>

class TestPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySceneIsTaken()
    {
        const QTemporaryDir desk;
        QProcess program;
        const int status = run(program, desk, {imr::tests::samplesFolder()});
        const QByteArray complaints = program.readAllStandardError();
        QVERIFY2(status == 0, complaints.constData());
        const QDir out(desk.filePath(QStringLiteral("out")));
        const QStringList shots = out.entryList({QStringLiteral("*.png")});
        QCOMPARE_GT(shots.size(), 25);
        for (const char* name :
            {"welcome", "letter", "menu-1", "panel-numbers", "dialog-export", "handbook", "printed-batch"}) {
            QFile picture(out.filePath(QLatin1StringView(name) + QStringLiteral(".png")));
            QVERIFY2(picture.open(QIODevice::ReadOnly), name);
            QVERIFY2(picture.read(8) == "\x89PNG\r\n\x1a\n", name);
            QVERIFY2(picture.size() > 1000, name); // something is on it
        }
        QFile letter(out.filePath(QStringLiteral("letter.png")));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        const QByteArray head = letter.read(24);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), 1280U);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), 800U);
        QDirIterator projects(
            desk.path(), {QStringLiteral("*.imrproj*")}, QDir::AllEntries, QDirIterator::Subdirectories);
        QVERIFY2(!projects.hasNext(), qPrintable(projects.next())); // none among the person's own
    }

    void withoutLettersItSaysSo()
    {
        const QTemporaryDir desk;
        QProcess program;
        QCOMPARE(run(program, desk, {desk.filePath(QStringLiteral("nothing"))}), 1);
        QVERIFY(program.readAllStandardError().contains("could not be opened"));
    }

private:
    // With a home of its own; -1 when it did not end.
    static int run(QProcess& program, const QTemporaryDir& desk, const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), desk.path());
        program.setProcessEnvironment(environment);
        program.start(imr::tests::program(QStringLiteral("imr-workbench")),
            QStringList {QStringLiteral("--pictures"), desk.filePath(QStringLiteral("out"))} + arguments);
        return program.waitForFinished(300'000) && program.exitStatus() == QProcess::NormalExit ? program.exitCode()
                                                                                                : -1;
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
