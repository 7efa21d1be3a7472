// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/imrtest.h"
#include "tests/core/import/inventedfiles.h"
#include "tests/support/letters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// The command line as scripts use it: what it prints and the status it leaves with. What it does with a project that is
// there already is in tst_imrproject.
class TestImr final : public ImrTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line : {"", "frobnicate", "parse", "parse --colour a.txt", "import", "import p.imrproj",
                 "import p.imrproj a --jobs many", "import p.imrproj a --jobs -1", "import p.imrproj a --jobs 0",
                 "export", "export a b", "export a --rows letters", "export a --status some",
                 "export a --columns colour", "export a --columns ,", "export a --columns letter,letter",
                 "export a --csv=", "import p.imrproj a --jobs 257", "export a --json - --rows issues", "check",
                 "check a b", "info", "--frobnicate", "evaluate", "evaluate a b", "reread", "reread a --apply some",
                 "drugs", "drugs a --import b --export c", "backup", "backup a b", "backup a --list --restore b",
                 "rescue", "rescue a", "rescue a b c", "remove", "remove a", "unlock", "unlock a b"})
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = imr(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains(u"--help"_s));
    }

    void helpIsGivenOnStandardOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("imr") << QStringList {u"--help"_s} << u"import"_s;
        for (const char* command :
            {"parse", "import", "export", "check", "info", "evaluate", "reread", "drugs", "backup", "remove", "unlock"})
            QTest::newRow(command) << QStringList {QString::fromLatin1(command), u"--help"_s}
                                   << u"Usage: imr %1 ["_s.arg(QLatin1StringView(command));
    }
    void helpIsGivenOnStandardOutput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Ran ran = imr(arguments);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.isEmpty());
        QVERIFY2(ran.out.contains(word.toUtf8()), ran.out.constData());
    }

    void scriptsWithoutALocaleReadWhatImrSaysAndNothingElse()
    {
        QVERIFY(writeInventedLetters(at(u"in"_s), 1));
        QFile letter(at(u"in/00001.txt"_s));
        QVERIFY(letter.rename(at(u"in/caf\u00e9.txt"_s)));
        for (const QString& name : {u"LC_ALL"_s, u"LC_CTYPE"_s}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const QString& other : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s})
                environment.remove(other);
            environment.insert(name, u"C"_s);
            process.setProcessEnvironment(environment);
            process.start(program(u"imr"_s), {u"parse"_s, at(u"in"_s)});
            const Ran ran = finish(process);
            QCOMPARE(ran.status, 0);
            QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));
            QVERIFY(ran.out.contains("caf\u00e9.txt"));
        }
    }

    void helpIsToldInThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("imr-workbench") << u"imr-workbench"_s << QStringList();
        for (const auto* command : {"parse", "import", "export", "check", "info", "evaluate", "reread", "drugs",
                 "backup", "rescue", "remove", "unlock"})
            QTest::newRow(command) << u"imr"_s << QStringList {QString::fromLatin1(command)};
    }
    void helpIsToldInThePersonsLanguage()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        const auto help = [&](const QString& locale) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, locale);
            process.setProcessEnvironment(environment);
            process.start(program(name), arguments + QStringList {u"--help"_s});
            return QString::fromUtf8(finish(process).out);
        };
        // What is the same in both: names of options, which stand in front of what they do, and of rows.
        static const QRegularExpression names(u"(-[-\\w]+(, )?)|[a-z]+\\.imrproj"_s);
        static const QRegularExpression between(u"\\n| {2,}"_s);
        const auto cells = [&](QString text) {
            const QStringList all = text.remove(names).split(between);
            return QSet(all.begin(), all.end());
        };
        const QString spanish = help(u"es_ES.UTF-8"_s);
        QVERIFY2(spanish.startsWith(u"Uso: "_s), qPrintable(spanish));
        QStringList same = (cells(help(u"en_US.UTF-8"_s)) & cells(spanish)).values();
        same.removeIf([](const QString& cell) { return !cell.contains(QRegularExpression(u"[A-Za-z]{4,}"_s)); });
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
    }

    void aProjectThatCannotBeOpenedIsStatusThree()
    {
        QVERIFY(writeFile(at(u"text.imrproj"_s), "no project"));
        for (const QStringList& arguments : {QStringList {u"check"_s}, {u"info"_s}, {u"export"_s}}) {
            for (const QString& project : {at(u"none.imrproj"_s), at(u"text.imrproj"_s)}) {
                const Ran ran = imr(arguments + QStringList {project});
                QCOMPARE(ran.status, 3);
                QVERIFY(ran.out.isEmpty());
                QVERIFY(ran.err.contains(QFileInfo(project).fileName()));
            }
        }
        QVERIFY(!QFile::exists(at(u"none.imrproj"_s)));
        QCOMPARE(imr({u"import"_s, at(u"text.imrproj"_s), m_folder->path()}).status, 3);
        QCOMPARE(imr({u"import"_s, at(u"no/such/folder/p.imrproj"_s), m_folder->path()}).status, 3);
    }

    void aLetterInTheProjectsPlaceIsNoProject()
    {
        QVERIFY(writeInventedLetters(at(u"in"_s), 1));
        const Ran ran = imr({u"import"_s, at(u"new.txt"_s), at(u"in"_s)});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(u"new.txt"_s) && ran.err.contains(u".imrproj"_s), qPrintable(ran.err));
        QVERIFY(!QFile::exists(at(u"new.txt"_s)));
        QCOMPARE(imr({u"import"_s, at(u"in/00001.txt"_s), at(u"in"_s)}).status, 2); // no letter is written over
        QCOMPARE(imr({u"import"_s, at(u"NEW.IMRPROJ"_s), at(u"in"_s)}).status, 0);
    }

    void anImportThatFindsNothingLeavesNoProject()
    {
        QVERIFY(QDir().mkpath(at(u"empty"_s)));
        for (const auto& [nothing, why] : {std::pair(at(u"empty"_s), u"No letters were found in the folder"_s),
                 std::pair(at(u"not-there"_s), u"it is not there"_s)}) {
            const Ran ran = imr({u"import"_s, at(u"nothing.imrproj"_s), nothing});
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.err.contains(why) && ran.err.contains(nothing), qPrintable(ran.err));
            QVERIFY2(ran.err.contains(u"no project was made"_s), qPrintable(ran.err));
            QVERIFY(!QFileInfo::exists(at(u"nothing.imrproj"_s)));
        }
    }

    void whatIsNoLetterIsTold()
    {
        QVERIFY(writeInventedLetters(at(u"in"_s), 2));
        for (const auto& other : {u"a.doc"_s, u"b.jpg"_s, u"c.zip"_s, u"d.doc"_s})
            QVERIFY(writeFile(at(u"in/"_s + other), "x"));
        const QString project = at(u"in/batch.imrproj"_s);
        Ran ran = imr({u"import"_s, project, at(u"in"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("4 ") && ran.out.contains(": a.doc, b.jpg, c.zip, …\n"), ran.out.constData());
        // The project itself is no letter; what is given beside it is imported all the same.
        QVERIFY(writeFile(at(u"new.txt"_s), inventedLetterFile(9)));
        ran = imr({u"import"_s, project, project, at(u"new.txt"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"batch.imrproj is a project, not a letter"_s), qPrintable(ran.err));
        QCOMPARE(letterCount(project), 3);
    }

    void anExportToAFolderSaysThatItIsOne()
    {
        QVERIFY(writeInventedLetters(at(u"in"_s), 1));
        QCOMPARE(imr({u"import"_s, at(u"p.imrproj"_s), at(u"in"_s)}).status, 0);
        const Ran ran = imr({u"export"_s, at(u"p.imrproj"_s), u"--csv"_s, at(u"in"_s)});
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains(u"is a folder"_s), qPrintable(ran.err));
    }

    void lettersAreParsedInTheOrderOfTheFiles()
    {
        QVERIFY(writeInventedLetters(at(u"in"_s), 200));
        QVERIFY(writeFile(at(u"in/00050b.txt"_s), {}));
        QVERIFY(writeFile(at(u"in/00100b.pdf"_s), "%PDF-1.4\ncut"));
        const Ran ran = imr({u"parse"_s, at(u"in"_s)});
        QCOMPARE(ran.status, 1);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 202);
        QString last;
        int errors = 0;
        for (const QByteArray& line : lines) {
            const QJsonObject letter = QJsonDocument::fromJson(line).object();
            const QString file = letter[u"file"_s].toString();
            QVERIFY(file > last);
            last = file;
            if (letter.contains(u"error"_s)) {
                ++errors;
                QVERIFY(ran.err.contains(file));
            } else {
                QCOMPARE(letter[u"issues"_s].toArray().size(), 2);
                QVERIFY(letter[u"spans"_s].toObject().contains(u"issues[1].decision"_s));
            }
        }
        QCOMPARE(errors, 2);
        QCOMPARE(imr({u"parse"_s, at(u"in/00001.txt"_s)}).status, 0);
        QCOMPARE(imr({u"parse"_s, at(u"nowhere"_s)}).status, 1);
    }

    void aFolderBecomesAProjectAndACsv()
    {
        const QString project = at(u"my batch.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 30));
        QVERIFY(writeFile(at(u"in/twin.txt"_s), inventedLetterFile(3)));
        Ran ran = imr({u"import"_s, project, at(u"in"_s), u"--jobs"_s, u"3"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.contains(u"twin.txt"_s)); // told, but no error
        QVERIFY(!ran.err.contains(u'\r')); // no progress where there is no terminal
        QVERIFY2(ran.out.startsWith("30 letters imported\n1 letter in "), ran.out.constData());
        QCOMPARE(letterCount(project), 30);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"my batch.imrproj"_s});

        ran = imr({u"import"_s, project, at(u"in"_s)}); // again: nothing new
        QCOMPARE(ran.status, 0);
        QCOMPARE(letterCount(project), 30);
        QVERIFY(writeFile(at(u"in/empty.txt"_s), {}));
        ran = imr({u"import"_s, project, at(u"in"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.contains(u"empty.txt"_s));

        ran = imr({u"check"_s, project});
        QVERIFY2(ran.status == 0, ran.out.constData());
        ran = imr({u"info"_s, project});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("letters: 31\n") && ran.out.contains("unreadable: 1\n")
                && ran.out.contains("items: 60\n") && ran.out.contains("overturned: 30\n"),
            ran.out.constData());

        ran = imr({u"export"_s, project, u"--no-bom"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count("\r\n"), 1); // nothing is reviewed yet
        QVERIFY(ran.err.contains(u"--status all"_s)); // and what to do about it
        ran = imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--csv"_s, at(u"out.csv"_s)});
        QCOMPARE(ran.status, 1); // the empty letter has no rows
        QVERIFY(ran.err.contains(u"empty.txt"_s));
        QFile csv(at(u"out.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFletter,"));
        QCOMPARE(bytes.count("\r\n"), 61);
        ran = imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--rows"_s, u"citations"_s, u"--columns"_s,
            u"letter,pages"_s, u"--no-bom"_s});
        QVERIFY2(ran.out.startsWith("letter,pages\r\n00001.txt,66-68\r\n00001.txt,67; 73\r\n"), ran.out.constData());
        ran = imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--json"_s, u"-"_s});
        QCOMPARE(ran.out.count('\n'), 31);
        QVERIFY(QJsonDocument::fromJson(ran.out.first(ran.out.indexOf('\n'))).object().contains(u"issues"_s));
    }

    void aFolderWithoutLettersIsSaid()
    {
        QVERIFY(writeFile(at(u"in/letter.docx"_s), "no letter"));
        for (const QStringList& arguments :
            {QStringList {u"parse"_s, at(u"in"_s)}, {u"import"_s, at(u"p.imrproj"_s), at(u"in"_s)}}) {
            const Ran ran = imr(arguments);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.err.contains(u".pdf"_s), qPrintable(ran.err));
        }
    }

    void aNameNeitherBreaksALineNorReachesTheTerminal()
    {
        QVERIFY(writeFile(at(u"in/two\nlines \x1b[31m\u009b.txt"_s), {}));
        const Ran ran = imr({u"parse"_s, at(u"in"_s)});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.err.contains(u"two␊lines ␛[31m\uFFFD.txt"_s));
    }

    void columnsMayBeWrittenWithBlanks()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 1));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        const Ran ran = imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--columns"_s, u"issue, letter"_s});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out, QByteArray("\xEF\xBB\xBFissue,letter\r\n1,00001.txt\r\n2,00001.txt\r\n"));
    }

    void anExportNeverDestroysWhatIsThere()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 400));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        QCOMPARE(imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--csv"_s, project}).status, 3);
        for (const char* beside : {"-wal", "-shm", "-journal"}) {
            QCOMPARE(imr({u"export"_s, project, u"--csv"_s, project + QLatin1StringView(beside)}).status, 3);
        }
        QCOMPARE(imr({u"import"_s, at(u"other.imrproj"_s), at(u"in/00001.txt"_s)}).status, 0);
        QCOMPARE(imr({u"export"_s, project, u"--csv"_s, at(u"other.imrproj"_s)}).status, 3);
        QCOMPARE(letterCount(at(u"other.imrproj"_s)), 1);
        QCOMPARE(letterCount(project), 400);
        // A limit on file sizes stands in for a full disk; SQLite's own shared memory fits below it.
        QVERIFY(writeFile(at(u"out.csv"_s), "the old export"));
        QProcess process;
        process.start(u"bash"_s,
            {u"-c"_s, u"ulimit -f 100; exec \"$@\""_s, u"bash"_s, program(u"imr"_s), u"export"_s, project,
                u"--status"_s, u"all"_s, u"--csv"_s, at(u"out.csv"_s)});
        const Ran ran = finish(process);
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.err.contains(u"out.csv"_s), qPrintable(ran.err));
        QFile old(at(u"out.csv"_s));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old export"));
        QCOMPARE(QDir(m_folder->path()).entryList({u"out.csv*"_s}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void pipesAreWrittenToAndAFullOutputIsNoticed()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 3));
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        // A pipe of our own, so that a fault here could not harm the machine's devices.
        QProcess piped;
        piped.start(u"bash"_s,
            {u"-c"_s,
                u"mkfifo \"$1\" && { timeout 60 cat \"$1\" & \"$2\" export \"$3\" --status all --csv \"$1\"; wait; }"_s,
                u"bash"_s, at(u"pipe"_s), program(u"imr"_s), project});
        const Ran ran = finish(piped);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.count("\r\n"), 7);
        QVERIFY(!QFileInfo(at(u"pipe"_s)).isFile());
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        for (const QStringList& arguments : {QStringList {u"info"_s, project}, {u"check"_s, project},
                 {u"export"_s, project, u"--status"_s, u"all"_s}, {u"parse"_s, at(u"in"_s)}}) {
            process.start(program(u"imr"_s), arguments);
            QCOMPARE(finish(process).status, 3);
        }
    }

    void aReaderMayLeaveEarly()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 200)); // more than a pipe holds
        QCOMPARE(imr({u"import"_s, project, at(u"in"_s)}).status, 0);
        for (const QStringList& arguments : {QStringList {u"parse"_s, at(u"in"_s)},
                 {u"export"_s, project, u"--status"_s, u"all"_s, u"--json"_s, u"-"_s}}) {
            QProcess process;
            process.start(u"bash"_s,
                QStringList {u"-c"_s, u"set -o pipefail; \"$@\" | head -c 10"_s, u"bash"_s, program(u"imr"_s)}
                    + arguments);
            const Ran ran = finish(process);
            QCOMPARE(ran.status, 0);
            QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));
            QCOMPARE(ran.out.size(), 10);
        }
    }

    void aClosedOutputIsNoticedAndNothingElseIsPrintedInto()
    {
        const QString project = at(u"p.imrproj"_s);
        QVERIFY(writeInventedLetters(at(u"in"_s), 3));
        const auto closed = [&](const QStringList& arguments) {
            QProcess process;
            process.start(u"bash"_s,
                QStringList {u"-c"_s, u"exec \"$@\" <&- >&- 2>&-"_s, u"bash"_s, program(u"imr"_s)} + arguments);
            return finish(process).status;
        };
        QCOMPARE(closed({u"import"_s, project, at(u"in"_s)}), 3);
        QCOMPARE(letterCount(project), 3);
        QCOMPARE(imr({u"check"_s, project}).status, 0);
        QCOMPARE(closed({u"export"_s, project, u"--status"_s, u"all"_s}), 3);
        QCOMPARE(closed({u"parse"_s, at(u"in"_s)}), 3);
        QCOMPARE(closed({u"export"_s, project, u"--status"_s, u"all"_s, u"--csv"_s, at(u"out.csv"_s)}), 0);
    }

    void realLettersGoAllTheWay()
    {
        const QStringList letters = realLetters();
        if (letters.isEmpty())
            QSKIP("the real letters are not at hand");
        const QString project = at(u"real.imrproj"_s);
        QCOMPARE(imr({u"import"_s, project, sharedFolder() + u"/letters"_s}).status, 0);
        const Ran checked = imr({u"check"_s, project});
        QVERIFY2(checked.status == 0, checked.out.constData());
        QCOMPARE(letterCount(project), letters.size());
        for (const QString& rows : {u"issues"_s, u"medications"_s, u"citations"_s, u"mentions"_s}) {
            QCOMPARE(
                imr({u"export"_s, project, u"--status"_s, u"all"_s, u"--rows"_s, rows, u"--csv"_s, at(u"out.csv"_s)})
                    .status,
                0);
            QProcess readers;
            readers.start(u"python3"_s,
                {u"-c"_s,
                    u"import csv, json, subprocess, sys\n"
                    "table = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
                    "out = subprocess.run(['sqlite3', ':memory:', '-cmd', f'.import --csv \"{sys.argv[1]}\" t',\n"
                    "                      '-json', 'select * from t'], check=True, capture_output=True).stdout\n"
                    "rows = json.loads(out)\n"
                    "same = table == [list(rows[0])] + [list(row.values()) for row in rows]\n"
                    "print(len(table) if same else 0)"_s,
                    at(u"out.csv"_s)});
            const Ran read = finish(readers);
            if (read.status != 0)
                QSKIP("python3 or sqlite3 is not installed");
            QVERIFY2(read.out.toInt() > 50, read.out.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestImr)
#include "tst_imr.moc"
