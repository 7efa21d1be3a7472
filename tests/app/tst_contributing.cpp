// SPDX-License-Identifier: GPL-3.0-or-later
// What CONTRIBUTING.md quotes is in the tree, and its patch can be applied.
#include "tests/support/letters.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestContributing final : public QObject
{
    Q_OBJECT

    QString m_page;

    static QString read(const QString& name)
    {
        QFile file(tests::sourceFile(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_page = read(u"CONTRIBUTING.md"_s);
        QVERIFY(!m_page.isEmpty());
    }

    void whatIsQuotedStandsInTheFile()
    {
        static const QRegularExpression block(u"^```\\w+ (\\S+)\\n(.*?)^```$"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        int blocks = 0;
        for (const auto& match : block.globalMatch(m_page)) {
            const QString text = read(match.captured(1));
            QVERIFY2(!text.isEmpty(), qPrintable(match.captured(1)));
            qsizetype at = 0; // in the order of the file
            for (const QString& line : match.captured(2).split(u'\n', Qt::SkipEmptyParts)) {
                at = text.indexOf(line, at);
                QVERIFY2(at >= 0, qPrintable(match.captured(1) + u" has no line: "_s + line));
                at += line.size();
            }
            ++blocks;
        }
        QVERIFY(blocks > 10);
    }

    void theClaimNumberIsAddedInFewLines()
    {
        const QString patch = m_page.section(u"```diff\n"_s, 1, 1).section(u"\n```"_s, 0, 0) + u'\n';
        int changed = 0;
        for (const QString& line : patch.split(u'\n')) {
            if ((line.startsWith(u'+') && !line.startsWith(u"+++"))
                || (line.startsWith(u'-') && !line.startsWith(u"---")))
                ++changed;
        }
        for (const auto& part : {u"core/parse/LETTERS.md"_s, u"core/parse/letterparser.cpp"_s,
                 u"resources/FORMATS.md"_s, u"resources/syntax/imr-letter.xml"_s, u"tests/"_s,
                 u"translations/imr-workbench_es.ts"_s, u"CHANGELOG.md"_s})
            QVERIFY2(patch.contains(u"+++ b/"_s + part), qPrintable(part)); // a field is finished with all of them
        QVERIFY2(changed > 10 && changed < 40, qPrintable(QString::number(changed)));
        QVERIFY(m_page.contains(u"takes %1 changed lines"_s.arg(changed)));

        // Applied to copies of the files that it names.
        QTemporaryDir folder;
        static const QRegularExpression named(u"^\\+\\+\\+ b/(\\S+)$"_s, QRegularExpression::MultilineOption);
        for (const auto& match : named.globalMatch(patch)) {
            const QString copy = folder.filePath(match.captured(1));
            QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
            QVERIFY2(QFile::copy(tests::sourceFile(match.captured(1)), copy), qPrintable(match.captured(1)));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        }
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(u"git"_s, {u"apply"_s, u"-"_s});
        QVERIFY(git.waitForStarted());
        git.write(patch.toUtf8());
        git.closeWriteChannel();
        QVERIFY(git.waitForFinished(60'000));
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
        // Where the program looks for the label's Spanish.
        QFile spanish(folder.filePath(u"translations/imr-workbench_es.ts"_s));
        QVERIFY(spanish.open(QIODevice::ReadOnly));
        const QString labels = QString::fromUtf8(spanish.readAll()).section(u"<name>imr::Field</name>"_s, 1, 1);
        QVERIFY(labels.section(u"</context>"_s, 0, 0).contains(u"<source>Claim number</source>"_s));
    }
};

QTEST_GUILESS_MAIN(TestContributing)
#include "tst_contributing.moc"
