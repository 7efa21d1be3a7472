// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/import/importjob.h"
#include "core/project/project.h"
#include "tests/core/import/inventedfiles.h"
#include "tests/core/learn/readletters.h"
#include "tests/support/letters.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// The import as the window starts it, on files.
class TestImporter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;

    void write(const QString& name, const QByteArray& bytes) const
    {
        QVERIFY(writeFile(m_folder->filePath(name), bytes));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = Project::create(m_folder->filePath(u"p.imrproj"_s));
        QVERIFY(project);
        m_project = std::move(*project);
    }
    void cleanup() { m_project.reset(); }

    void aFolderIsImportedWhileTheWindowGoesOn()
    {
        QVERIFY(writeInventedLetters(m_folder->filePath(u"letters"_s), 300));
        write(u"letters/empty.txt"_s, {});
        write(u"letters/cut.pdf"_s, "%PDF-1.7\n%cut");
        write(u"letters/deeper/twin.txt"_s, inventedLetterFile(7));
        Importer importer(m_project->path());
        QSignalSpy finished(&importer, &Importer::finished);
        QSignalSpy progressed(&importer, &Importer::progressed);
        QSignalSpy batches(&importer, &Importer::batchWritten);
        connect(&importer, &Importer::batchWritten, m_project.get(), &Project::refresh);
        QSignalSpy added(m_project.get(), &Project::lettersAdded);
        importer.start({m_folder->filePath(u"letters"_s)});
        QVERIFY(importer.isRunning());
        importer.start({m_folder->filePath(u"letters"_s)}); // a second click changes nothing
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QVERIFY(!importer.isRunning());
        const auto report = finished.first().first().value<ImportReport>();
        QCOMPARE(report.found, 303);
        QCOMPARE(report.imported, 300);
        QCOMPARE(report.unreadable, 2);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(report.problems.size(), 3);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.last(), (QVariantList {303, 303}));
        QVERIFY(!batches.isEmpty());
        QVERIFY(!added.isEmpty());
        QCOMPARE(m_project->counts()->letters, 302);
        QCOMPARE(m_project->counts()->upheld, 300);

        importer.start({m_folder->filePath(u"letters"_s)}); // once more: all known
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60000);
        QCOMPARE(finished.last().first().value<ImportReport>().imported, 0);
        QCOMPARE(m_project->counts()->letters, 302);
    }

    // The log, which is waited for at the end, stands beside the file that the link leads to.
    void aProjectBehindALinkTakesLetters()
    {
        QVERIFY(writeInventedLetters(m_folder->filePath(u"letters"_s), 3));
        QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s));
        const QString link = m_folder->filePath(u"links/p.imrproj"_s);
        QVERIFY(QFile::link(m_project->path(), link));
        Importer importer(link);
        const auto report = importer.run({m_folder->filePath(u"letters"_s)});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().sentence));
        QCOMPARE(report->imported, 3);
        m_project->refresh();
        QCOMPARE(m_project->counts()->letters, 3);
    }

    void lettersAreReadWithTheProjectsOwnNames()
    {
        QVERIFY(m_project->addOwnDrugs({{u"Quuxol"_s, u"quuxone"_s, u"opioid"_s, {}, {}}}));
        write(u"a.txt"_s, letterText(1, u"Quuxol 10mg"_s).toUtf8());
        Importer importer(m_project->path());
        QCOMPARE(importer.run({m_folder->filePath(u"a.txt"_s)})->imported, 1);
        m_project->refresh();
        const auto letter = m_project->letter(m_project->letters()->first());
        QCOMPARE(letter->parsed.items[0].medications[0].generic.text(), u"quuxone"_s);
        QCOMPARE(letter->parser, LetterParser::version());
    }

    void aLetterThatIsRemovedMeanwhileIsReadAgain()
    {
        QVERIFY(writeInventedLetters(m_folder->filePath(u"letters"_s), 3));
        const QStringList folder {m_folder->filePath(u"letters"_s)};
        QCOMPARE(Importer(m_project->path()).run(folder)->imported, 3);
        m_project->refresh();
        ImportSteps steps = realImportSteps();
        steps.list = [this](const QStringList& paths) { // by then it is known what the project holds
            const auto removed = m_project->removeLetters({m_project->letters()->first()}, {});
            return removed ? LetterReader::lettersBelow(paths) : FoundLetters();
        };
        const auto report = ImportJob(m_project->path(), 2, steps).run(folder, {});
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->duplicates, 2);
        m_project->refresh();
        const QList<LetterId> letters = *m_project->letters();
        QCOMPARE(letters.size(), 3);
        QVERIFY(m_project->letter(letters.last())->text.contains(u"CM16-0000001"_s));
        QCOMPARE(m_project->counts()->upheld, 3);
    }

    void aFolderThatIsNotThereIsReported()
    {
        Importer importer(m_project->path());
        const auto report = importer.run({m_folder->filePath(u"nowhere"_s)});
        QVERIFY(report);
        QCOMPARE(report->found, 0);
        QCOMPARE(report->problems.size(), 1);
        QVERIFY(report->problems.first().sentence.contains(u"nowhere"_s));
    }

    void aMissingProjectFails()
    {
        Importer importer(m_folder->filePath(u"none.imrproj"_s));
        QSignalSpy failed(&importer, &Importer::failed);
        importer.start({m_folder->path()});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::NotFound);
        QVERIFY(!importer.isRunning());
    }

    void closingInTheMiddleOfAnImportWaitsForIt()
    {
        QVERIFY(writeInventedLetters(m_folder->filePath(u"letters"_s), 2000));
        {
            Importer importer(m_project->path());
            QSignalSpy progressed(&importer, &Importer::progressed);
            importer.start({m_folder->filePath(u"letters"_s)});
            QTRY_VERIFY(!progressed.isEmpty());
        }
        const int before = m_project->counts()->letters;
        QVERIFY(before < 2000);
        Importer importer(m_project->path());
        const auto report = importer.run({m_folder->filePath(u"letters"_s)});
        QCOMPARE(report->imported + before, 2000);
        QCOMPARE(m_project->counts()->letters, 2000);
    }

    void realLettersAreImported()
    {
        const QStringList letters = realLetters();
        if (letters.isEmpty())
            QSKIP("the real letters are not at hand");
        Importer importer(m_project->path());
        const auto report = importer.run(letters);
        QVERIFY(report);
        QCOMPARE(report->imported + report->duplicates, letters.size());
        QCOMPARE(report->unreadable, 0);
        const auto ids = m_project->letters();
        for (const LetterId id : *ids) {
            const auto stored = m_project->letter(id);
            QVERIFY(stored);
            QVERIFY(!stored->parsed.items.isEmpty());
            QCOMPARE(stored->effective, stored->parsed);
            QCOMPARE(m_project->wordBoxes(id)->isEmpty(), stored->format != u"pdf");
        }
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
