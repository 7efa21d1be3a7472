// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/app/imrtest.h"
#include "tests/core/import/inventedfiles.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// The command line on a project that is there: looked through, learning, read anew, stopped, shared with a window,
// damaged.
class TestImrProject final : public ImrTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aProjectWithFaultsIsStatusOne()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 3));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(project);
            QVERIFY(plain.open());
            QVERIFY(QSqlQuery(plain).exec(u"UPDATE issue SET decision = 'Overturned' WHERE letter = 2"_s));
            QVERIFY(QSqlQuery(plain).exec(u"UPDATE letter SET parsed = '{' WHERE id = 3"_s));
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        Ran ran = imr({u"check"_s, project});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.startsWith("Letter 2: ") && ran.out.contains("\nLetter 3: "), ran.out.constData());
        ran = imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--csv"_s, at(u"out.csv"_s)});
        QCOMPARE(ran.status, 1); // the damaged letter is named, all others are there
        QVERIFY2(ran.err.contains(u"00003.txt"_s), qPrintable(ran.err));
        QFile csv(at(u"out.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 1 + 2 * 2);
        ran = imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--json"_s, u"-"_s});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out.count('\n'), 2);
        ran = imr({u"reread"_s, project});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"00003.txt"_s), qPrintable(ran.err));
    }

    void aProjectLearnsNamesAndIsReadAnew()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 3));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        QVERIFY(
            writeFile(at(u"names.tsv"_s), "name\tgeneric\tclass\tkind\tsource\nQuuxol\tquuxone\topioid\tbrand\tAda\n"));
        Ran ran = imr({u"drugs"_s, project, u"--import"_s, at(u"names.tsv"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.out, QByteArray("names added: 1\n"));
        QCOMPARE(ran.err, QString());
        QVERIFY(
            writeFile(at(u"odd.tsv"_s), "name\tgeneric\tclass\tkind\tsource\nSoma\tquuxone\tquux class\tbrand\tAda\n"));
        ran = imr({u"drugs"_s, project, u"--import"_s, at(u"odd.tsv"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains(u"Soma is a built-in name of carisoprodol; this project reads it as quuxone"),
            qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"“quux class”"), qPrintable(ran.err));
        QCOMPARE(imr({u"drugs"_s, project, u"--remove"_s, u"Soma"_s}).status, 0);
        QCOMPARE(imr({u"drugs"_s, project, u"--import"_s, at(u"names.tsv"_s)}).out, QByteArray("names added: 0\n"));
        QCOMPARE(imr({u"drugs"_s, project}).out, QByteArray("Quuxol: quuxone, opioid\n"));
        ran = imr({u"drugs"_s, project, u"--export"_s, u"-"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("Quuxol\tquuxone\topioid\tbrand\tAda\n"), ran.out.constData());
        QVERIFY(writeFile(at(u"broken.tsv"_s), "Quuxol\n"));
        ran = imr({u"drugs"_s, project, u"--import"_s, at(u"broken.tsv"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"name   generic   class   kind   source"), qPrintable(ran.err));
        QCOMPARE(imr({u"drugs"_s, project, u"--remove"_s, u"quuxol"_s}).status, 0);
        QCOMPARE(imr({u"drugs"_s, project, u"--remove"_s, u"quuxol"_s}).status, 1);

        ran = imr({u"evaluate"_s, project});
        QCOMPARE(ran.status, 0); // nothing is reviewed, which is said
        QVERIFY2(ran.out.contains("letters: 0\n") && !ran.out.contains("1.000") && !ran.out.contains("100.0"),
            ran.out.constData());
        QVERIFY2(ran.out.contains("F1 n/a") && ran.out.contains("0 fields (n/a), n/a right\n"), ran.out.constData());
        QVERIFY2(ran.err.contains(u"reviewed yet"), qPrintable(ran.err));
        const QByteArray scores = imr({u"evaluate"_s, project, u"--json"_s, u"--reread"_s}).out;
        QVERIFY2(QJsonDocument::fromJson(scores)[u"all"_s][u"f1"_s].isNull(), scores.constData());

        ran = imr({u"reread"_s, project, u"--list"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY2(
            ran.out.contains("letters: 3\n") && ran.out.contains("fields read otherwise: 0\n"), ran.out.constData());
        ran = imr({u"reread"_s, project, u"--apply"_s, u"all"_s});
        QVERIFY2(ran.status == 0 && ran.out.contains("letters read anew: 0\n"), ran.out.constData());
        QVERIFY(imr({u"check"_s, project}).status == 0);
        for (const QString& command : {u"evaluate"_s, u"reread"_s, u"drugs"_s})
            QCOMPARE(imr({command, at(u"none.imrproj"_s)}).status, 3);
    }

    void aStoppedImportKeepsWhatItHasAndGoesOn_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("killed") << true;
        QTest::newRow("interrupted") << false;
    }
    void aStoppedImportKeepsWhatItHasAndGoesOn()
    {
        QFETCH(bool, killed);
        constexpr int all = 4000;
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), all));
        QProcess importing;
        importing.start(program(u"imr"_s), {u"import"_s, project, at(u"in"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(project) && letterCount(project) >= 200, 60000);
        if (killed)
            importing.kill();
        else
            importing.terminate();
        QVERIFY(importing.waitForFinished(60000));
        QCOMPARE(importing.exitStatus(), killed ? QProcess::CrashExit : QProcess::NormalExit);
        if (!killed)
            QCOMPARE(importing.exitCode(), 1);

        Ran ran = imr({u"check"_s, project});
        QVERIFY2(ran.status == 0, ran.out.constData());
        const int kept = letterCount(project);
        QVERIFY2(kept >= 200 && kept < all, qPrintable(QString::number(kept)));
        ran = imr({u"import"_s, project, at(u"in"_s)});
        QCOMPARE(ran.status, 0);
        QCOMPARE(letterCount(project), all);
        ran = imr({u"check"_s, project});
        QVERIFY2(ran.status == 0, ran.out.constData());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"p.imrproj"_s});
    }

    void whatOnlyReadsNeitherNeedsTheLockNorTakesIt()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 3));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        {
            const auto window = Project::open(project); // has it
            QVERIFY(!(*window)->isReadOnly());
            QVERIFY(*(*window)->setStatus((*window)->letters()->first(), Status::Reviewed));
            QVERIFY(imr({u"info"_s, project}).out.contains("reviewed: 1"));
            QCOMPARE(imr({u"evaluate"_s, project}).status, 0);
            QCOMPARE(imr({u"export"_s, project}).status, 0);
            QVERIFY(*(*window)->setStatus((*window)->letters()->first(), Status::ToReview));
        }
        // And the other way round: what imr writes waits for a reader, who opens the project first.
        const QString pipe = at(u"out.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess process;
        process.setProgram(u"/bin/sh"_s);
        process.setArguments(
            {u"-c"_s, u"exec \"$0\" export \"$1\" --status all > \"$2\""_s, program(u"imr"_s), project, pipe});
        process.start();
        QVERIFY(process.waitForStarted());
        QFile reader(pipe);
        QVERIFY(reader.open(QIODevice::ReadOnly)); // the shell has opened its end too
        QVERIFY(reader.read(3).size() == 3); // imr is at work
        const auto window = Project::open(project);
        QVERIFY(window && !(*window)->isReadOnly());
        QVERIFY(reader.readAll().contains("letter"));
        QCOMPARE(finish(process).status, 0);
    }

    void whatCanBeReadOfADamagedProjectIsCopied()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 200));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        Ran ran = imr({u"rescue"_s, project, at(u"copy.imrproj"_s)});
        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QVERIFY2(
            ran.out.startsWith("letters: 200\nletters parsed again: 0\nletters left out: 0\n"), ran.out.constData());
        QVERIFY(ran.err.isEmpty());
        QCOMPARE(imr({u"check"_s, at(u"copy.imrproj"_s)}).status, 0);
        QFile file(project);
        QVERIFY(file.resize(file.size() / 2 / schema::pageBytes * schema::pageBytes));
        ran = imr({u"rescue"_s, project, at(u"copy.imrproj"_s)});
        QCOMPARE(ran.status, 3); // nothing is overwritten
        ran = imr({u"rescue"_s, project, at(u"half.imrproj"_s)});
        QVERIFY2(ran.status == 1, qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u": could not be read"), qPrintable(ran.err)); // by name, where that can be read
        const int kept = ran.out.mid(9, ran.out.indexOf('\n') - 9).toInt();
        QVERIFY2(kept > 20 && kept < 200, ran.out.constData());
        ran = imr({u"import"_s, at(u"half.imrproj"_s), at(u"in"_s)}); // and the rest comes back
        QCOMPARE(ran.status, 0);
        // But for rows of which not even the name could be read.
        QVERIFY2(imr({u"info"_s, at(u"half.imrproj"_s)}).out.contains("  to review: 200\n"), "all are there again");
        QCOMPARE(imr({u"check"_s, at(u"half.imrproj"_s)}).status, 0);
    }

    void infoSaysThatAProjectIsDamaged()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 60));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        Ran ran = imr({u"info"_s, project});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));

        QVERIFY(QFile::copy(project, at(u"wiped.imrproj"_s)));
        QFile wiped(at(u"wiped.imrproj"_s)); // the page on which a letter stands; what is counted is in others
        QVERIFY(wiped.open(QIODevice::ReadWrite));
        const qsizetype letter = wiped.readAll().lastIndexOf("Decision rationale");
        QVERIFY(letter > schema::pageBytes);
        wiped.seek(letter / schema::pageBytes * schema::pageBytes);
        wiped.write(QByteArray(schema::pageBytes, '\x5a'));
        wiped.close();
        ran = imr({u"info"_s, wiped.fileName()});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"“wiped.imrproj” is damaged"_s), qPrintable(ran.err));
        QVERIFY2(ran.out.contains("letters: 60\n"), ran.out.constData());

        QFile cut(project);
        QVERIFY(cut.resize(cut.size() / 2 / schema::pageBytes * schema::pageBytes));
        ran = imr({u"info"_s, project});
        QVERIFY2(ran.status == 1 || ran.status == 3, qPrintable(ran.err)); // as far as it can be counted
        QVERIFY2(ran.err.contains(u"damaged"_s), qPrintable(ran.err));

        QVERIFY(writeFile(at(u"none.imrproj"_s), QByteArray(9000, '\x5a')));
        ran = imr({u"info"_s, at(u"none.imrproj"_s)});
        QCOMPARE(ran.status, 3); // no project at all
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImrProject)
#include "tst_imrproject.moc"
