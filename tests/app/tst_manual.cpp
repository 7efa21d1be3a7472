// SPDX-License-Identifier: GPL-3.0-or-later
// The manual pages and bash's completion offer what the programs take, all of it and nothing else.
#include "core/export/csvexport.h"
#include "tests/support/letters.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

namespace {

const QStringList commands {u"parse"_s, u"import"_s, u"export"_s, u"check"_s, u"info"_s, u"evaluate"_s, u"reread"_s,
    u"drugs"_s, u"backup"_s, u"rescue"_s, u"remove"_s, u"unlock"_s};

QString helpOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(tests::program(program), arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

// "--jobs" of "-j, --jobs <N>  How many ...", sorted.
QStringList optionsIn(const QString& help)
{
    static const QRegularExpression line(u"^  (-\\w, )?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    QStringList options;
    for (const auto& match : line.globalMatch(help))
        options.append(match.captured(2));
    options.sort();
    return options;
}

QString pageOf(const QString& name)
{
    QFile file(tests::sourceFile(u"resources/man/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Those that have an entry in the page's text.
QStringList optionsOf(const QString& page)
{
    static const QRegularExpression entry(u"^\\.It Fl (?:\\w , Fl )?-([a-z-]+)"_s, QRegularExpression::MultilineOption);
    QStringList options;
    for (const auto& match : entry.globalMatch(page))
        options.append(u"--"_s + match.captured(1));
    options.sort();
    return options;
}

} // namespace

class TestManual final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void make(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    // What bash offers after these words, the last of which is being typed, sorted. "--rows=is" is three words to it.
    QStringList offered(QStringList words) const
    {
        words.prepend(tests::program(u"imr"_s));
        const QString script = uR"(
            . "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            _imr imr "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            [ ${#COMPREPLY[@]} = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
        )"_s;
        QProcess bash;
        bash.setWorkingDirectory(m_folder->path());
        bash.start(u"bash"_s,
            QStringList {u"-c"_s, script, u"bash"_s, tests::sourceFile(u"resources/completions/imr"_s)} + words);
        if (!bash.waitForFinished(60'000) || bash.exitCode() != 0)
            return {u"bash failed: "_s + QString::fromUtf8(bash.readAllStandardError())};
        if (const QByteArray complaint = bash.readAllStandardError(); !complaint.isEmpty())
            return {QString::fromUtf8(complaint)};
        QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theCommandsAreTold()
    {
        static const QRegularExpression line(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
        QStringList told;
        for (const auto& match : line.globalMatch(helpOf(u"imr"_s, {u"--help"_s})))
            told.append(match.captured(1));
        QCOMPARE(told, commands);
        static const QRegularExpression part(u"^\\.Ss ([a-z]+)$"_s, QRegularExpression::MultilineOption);
        QStringList parts;
        for (const auto& match : part.globalMatch(pageOf(u"imr.1"_s)))
            parts.append(match.captured(1));
        QCOMPARE(parts, commands);
        QFile readme(tests::sourceFile(u"README.md"_s));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        static const QRegularExpression row(u"^\\| `([a-z]+) [A-Z]"_s, QRegularExpression::MultilineOption);
        QStringList rows;
        for (const auto& match : row.globalMatch(QString::fromUtf8(readme.readAll()))) {
            if (!rows.contains(match.captured(1))) // export has two
                rows.append(match.captured(1));
        }
        QCOMPARE(rows, commands);
        QStringList all = commands + QStringList {u"--help"_s, u"--version"_s};
        all.sort();
        QCOMPARE(offered({u""_s}), all);
        QCOMPARE(offered({u"ex"_s}), QStringList {u"export"_s});
    }

    void theOptionsOfACommandAreTold_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString& command : commands)
            QTest::newRow(qPrintable(command)) << command;
    }
    void theOptionsOfACommandAreTold()
    {
        QFETCH(QString, command);
        QStringList taken = optionsIn(helpOf(u"imr"_s, {command, u"--help"_s}));
        QVERIFY(taken.contains(u"--help"_s));
        QCOMPARE(offered({command, u"--"_s}), taken);
        taken.removeAll(u"--help"_s);
        const QString page = pageOf(u"imr.1"_s);
        const qsizetype start = page.indexOf(u".Ss "_s + command + u'\n');
        QCOMPARE(optionsOf(page.mid(start, page.indexOf(u"\n.S", start + 1) - start)), taken);
    }

    void theWindowsOptionsAreTold()
    {
        QCOMPARE(optionsOf(pageOf(u"imr-workbench.1"_s)), optionsIn(helpOf(u"imr-workbench"_s, {u"--help"_s})));
    }

    void theValuesOfAnOptionAreThoseThatAreTaken_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("option");
        QTest::newRow("rows") << u"export"_s << u"--rows"_s;
        QTest::newRow("status") << u"export"_s << u"--status"_s;
        QTest::newRow("apply") << u"reread"_s << u"--apply"_s;
    }
    void theValuesOfAnOptionAreThoseThatAreTaken()
    {
        QFETCH(QString, command);
        QFETCH(QString, option);
        const QStringList values = offered({command, option, u""_s});
        QVERIFY(values.size() > 1);
        QProcess process; // a wrong value is answered with the right ones
        process.start(tests::program(u"imr"_s), {command, u"none.imrproj"_s, option, u"?"_s});
        QVERIFY(process.waitForFinished(60'000));
        const QString answer = QString::fromUtf8(process.readAllStandardError());
        static const QRegularExpression list(u"Choose from: ([^.]*)\\."_s);
        QStringList taken = list.match(answer).captured(1).split(u", "_s);
        taken.sort();
        QCOMPARE(values, taken);
        for (const QString& value : values)
            QVERIFY2(pageOf(u"imr.1"_s).contains(u".Cm "_s + value), qPrintable(value));
    }

    void columnsAreOfferedOneAfterTheOther()
    {
        QStringList issues
            = core::exportColumns(core::RowKind::Issues) + core::extraExportColumns(core::RowKind::Issues);
        issues.sort();
        QCOMPARE(offered({u"export"_s, u"a.imrproj"_s, u"--columns"_s, u""_s}), issues);
        QCOMPARE(
            offered({u"export"_s, u"--rows"_s, u"mentions"_s, u"--columns"_s, u"le"_s}), QStringList {u"letter"_s});
        QCOMPARE(offered({u"export"_s, u"--columns"_s, u"drugs,decision,deci"_s}),
            QStringList {u"drugs,decision,decision_date"_s});
        QCOMPARE(offered({u"export"_s, u"--rows"_s, u"="_s, u"mentions"_s, u"--columns"_s, u"="_s, u"le"_s}),
            QStringList {u"letter"_s});
    }

    void valuesAreOfferedBehindAnEqualsSign()
    {
        QCOMPARE(offered({u"export"_s, u"--rows"_s, u"="_s, u"is"_s}), QStringList {u"issues"_s});
        QCOMPARE(offered({u"export"_s, u"--rows"_s, u"="_s}), offered({u"export"_s, u"--rows"_s, u""_s}));
        make(u"d.csv"_s);
        QCOMPARE(offered({u"export"_s, u"--csv"_s, u"="_s, u"d"_s}), QStringList {u"d.csv"_s});
    }

    void filesThatFitAreOffered()
    {
        for (const QString& name : {u"my batch.imrproj"_s, u"a.pdf"_s, u"b.txt"_s, u"c.odt"_s, u"d.csv"_s})
            make(name);
        QVERIFY(QDir(m_folder->path()).mkdir(u"letters [1]"_s));
        QCOMPARE(offered({u"check"_s, u""_s}), QStringList({u"letters [1]"_s, u"my batch.imrproj"_s}));
        QCOMPARE(offered({u"check"_s, u"my"_s}), QStringList {u"my batch.imrproj"_s});
        QCOMPARE(offered({u"parse"_s, u""_s}), QStringList({u"a.pdf"_s, u"b.txt"_s, u"letters [1]"_s}));
        QCOMPARE(offered({u"import"_s, u""_s}), QStringList({u"letters [1]"_s, u"my batch.imrproj"_s}));
        QCOMPARE(offered({u"import"_s, u"my batch.imrproj"_s, u""_s}),
            QStringList({u"a.pdf"_s, u"b.txt"_s, u"letters [1]"_s}));
        QCOMPARE(offered({u"export"_s, u"my batch.imrproj"_s, u"--csv"_s, u""_s}),
            QStringList({u"d.csv"_s, u"letters [1]"_s}));
        QVERIFY(offered({u"import"_s, u"--jobs"_s, u""_s}).isEmpty());
        QVERIFY(offered({u"frobnicate"_s, u""_s}).isEmpty());
    }

    void behindTheProjectOnlyWhatACommandTakesIsOffered_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("files");
        const QStringList projects {u"one.imrproj"_s, u"two.imrproj"_s};
        const QStringList letters {u"a.pdf"_s};
        const QHash<QString, QStringList> more {
            {u"parse"_s, letters}, {u"import"_s, letters}, {u"remove"_s, letters}, {u"rescue"_s, projects}};
        for (const QString& command : commands)
            QTest::newRow(qPrintable(command)) << command << more.value(command);
    }
    void behindTheProjectOnlyWhatACommandTakesIsOffered()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, files);
        for (const QString& name : {u"one.imrproj"_s, u"two.imrproj"_s, u"a.pdf"_s})
            make(name);
        QCOMPARE(offered({command, u"one.imrproj"_s, u""_s}), files);
        if (command == u"rescue")
            QVERIFY(offered({command, u"one.imrproj"_s, u"two.imrproj"_s, u""_s}).isEmpty());
    }

    void anOptionAndItsValueAreNotTakenForTheProject_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString& command : commands)
            QTest::newRow(qPrintable(command)) << command;
    }
    void anOptionAndItsValueAreNotTakenForTheProject()
    {
        QFETCH(QString, command);
        make(u"one.imrproj"_s);
        const QStringList first = offered({command, u""_s});
        static const QRegularExpression line(u"^  (?:-\\w, )?(--[a-z-]+)( <)?"_s, QRegularExpression::MultilineOption);
        for (const auto& match : line.globalMatch(helpOf(u"imr"_s, {command, u"--help"_s}))) {
            const QString option = match.captured(1);
            if (match.captured(2).isEmpty()) {
                QCOMPARE(offered({command, option, u""_s}), first);
                continue;
            }
            QCOMPARE(offered({command, option, u"value"_s, u""_s}), first);
            QCOMPARE(offered({command, option, u"="_s, u"value"_s, u""_s}), first);
        }
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
