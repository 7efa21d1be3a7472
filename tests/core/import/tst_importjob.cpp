// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingsentence.h"
#include "core/import/importjob.h"

#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "core/project/projectdata.h"
#include "core/store/searchindex.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>

using namespace imr::core;
using namespace Qt::StringLiterals;

// The import without files: the names of the letters say what is in them and what goes wrong.
class TestImportJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static ReadLetter readByName(const QString& path)
    {
        ReadLetter letter;
        letter.path = path;
        letter.fileName = path.section(u'/', -1);
        letter.size = path.size();
        if (path.contains(u"locked"_s)) {
            letter.text = std::unexpected(Error {Error::Code::NoPermission, u"locked file"_s, {}});
            return letter;
        }
        // A copy has the same text under other bytes.
        const QString content = path.contains(u"twin"_s) ? u"twin"_s : path;
        // As does an echo, in signs of one to four bytes.
        const QString echo = path.contains(u"echo"_s) ? u"“écho” 😀 "_s.repeated(20) : content;
        const QString words = path.contains(u"copy"_s) ? u"copy"_s : echo;
        letter.sha256 = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
        if (path.contains(u"slow"_s))
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
        if (path.contains(u"broken"_s))
            letter.text = std::unexpected(Error {Error::Code::Damaged, u"cut off"_s, {}});
        else if (path.contains(u"greedy"_s))
            throw std::bad_alloc();
        else
            letter.text = CanonicalText {u"Text of "_s + words, {}, {}, u"txt"_s, u"UTF-8"_s, u"test"_s};
        return letter;
    }

    static ImportSteps steps()
    {
        return {
            .list = [](const QStringList& paths) { return FoundLetters {paths, {}, {}}; },
            .makeReader = [] { return readByName; },
            .parse = [](const QString& text) -> Result<Letter> {
                if (text.contains(u"recipe"_s))
                    return std::unexpected(Error {Error::Code::NotALetter, u"no letter"_s, {}});
                Letter letter;
                if (text.contains(u"CM16"_s)) {
                    letter.caseNumber = Field(Value {u"CM16-0000001"_s, {{0, 4}}});
                    letter.decisionDate = Field(Value {u"2016-12-09"_s, {{0, 4}}});
                }
                letter.items.resize(1);
                letter.items[0].request = Field(Value {u"Text"_s, {{0, 4}}});
                return letter;
            },
            .parserVersion = u"7"_s,
        };
    }

    static QStringList names(const QString& pattern, int count)
    {
        QStringList names;
        for (int i = 1; i <= count; ++i)
            names.append(pattern.arg(i, 6, 10, QChar(u'0')));
        return names;
    }

    QStringList filesInProject() const
    {
        const auto project = Project::open(m_path);
        QStringList files;
        const auto rows = (*project)->rows(*(*project)->letters());
        for (const LetterRow& row : *rows)
            files.append(row.file);
        return files;
    }

    // How many pieces the full-text index merges at a time; -1: as SQLite sets it up.
    qint64 merges() const
    {
        return *(*openProjectFile(m_path))
                    ->integer(u"SELECT coalesce(max(v), -1) FROM letter_search_config WHERE k = 'automerge'"_s);
    }

    Result<ImportReport> import(const QStringList& files, int jobs = 3) const
    {
        return ImportJob(m_path, jobs, steps()).run(files, {});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"import.imrproj"_s);
        QVERIFY(Project::create(m_path));
    }

    void lettersStandInTheOrderOfTheFiles()
    {
        QStringList files = names(u"/in/a%1.txt"_s, 1500);
        files[3] = u"/in/slow.txt"_s;
        files[700] = u"/in/slow2.txt"_s;
        int last = 0;
        int batches = 0;
        const auto report = ImportJob(m_path, 4, steps())
                                .run(files,
                                    {.progressed =
                                            [&last](int done, int found) {
                                                QCOMPARE(done, last + 1);
                                                QCOMPARE(found, 1500);
                                                last = done;
                                            },
                                        .batchWritten = [&batches] { ++batches; }});
        QVERIFY(report);
        QCOMPARE(report->found, 1500);
        QCOMPARE(report->imported, 1500);
        QVERIFY(report->problems.isEmpty());
        QVERIFY(!report->cancelled);
        QCOMPARE(last, 1500);
        QVERIFY(batches >= 3);
        QStringList expected;
        for (const QString& file : files)
            expected.append(file.section(u'/', -1));
        QCOMPARE(filesInProject(), expected);
    }

    void aLargeImportLeavesTheFullTextIndexAsItIsForFew()
    {
        QVERIFY(import(names(u"/in/few%1.txt"_s, 20)));
        QCOMPARE(merges(), -1);
        QSet<qint64> meanwhile;
        const auto report = ImportJob(m_path, 2, steps()).run(names(u"/in/many%1.txt"_s, 1500), {.batchWritten = [&] {
            meanwhile.insert(merges());
        }});
        QCOMPARE(report->imported, 1500);
        QCOMPARE(meanwhile, QSet<qint64> {0});
        QCOMPARE(merges(), 4);
        QCOMPARE(Project::open(m_path)->get()->letters({.words = u"many000777"_s})->size(), 1);
        QCOMPARE(*checkProject(m_path), QStringList());
    }

    void whatAKilledImportLeftOfThatIsPutRight()
    {
        QVERIFY(searchindex::expectMany(**openProjectFile(m_path)));
        QVERIFY(import(names(u"/in/few%1.txt"_s, 20)));
        QCOMPARE(merges(), 4);
    }

    void whatCannotBeReadBecomesARowThatSaysWhy()
    {
        const auto report = import({u"/in/a.txt"_s, u"/in/broken.pdf"_s, u"/in/recipe.txt"_s, u"/in/locked.txt"_s,
            u"/in/greedy.pdf"_s, u"/in/z.txt"_s});
        QVERIFY(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->unreadable, 4);
        QCOMPARE(report->problems.size(), 4);
        QCOMPARE(report->problems[0].file, u"/in/broken.pdf"_s);
        QCOMPARE(report->problems[0].sentence, u"cut off"_s);
        const auto project = Project::open(m_path);
        const auto ids = *(*project)->letters({.statuses = {Status::Unreadable}});
        QCOMPARE(ids.size(), 4);
        const auto rows = *(*project)->rows(ids);
        QCOMPARE(rows[0].error, u"cut off"_s);
        QCOMPARE(rows[1].error, u"no letter"_s);
        QCOMPARE(rows[2].error, u"locked file"_s);
        QVERIFY(rows[3].error.contains(u"greedy.pdf"_s));
        const auto letter = (*project)->letter(ids[1]);
        QCOMPARE(letter->text, u"Text of /in/recipe.txt"_s);
        QCOMPARE(letter->effective.findings.first().code, u"unreadable"_s);
    }

    void theSameBytesAreImportedOnce()
    {
        const auto report = import({u"/in/twin1.txt"_s, u"/in/other.txt"_s, u"/in/twin2.txt"_s});
        QCOMPARE(report->imported, 2);
        QCOMPARE(report->duplicates, 1);
        QCOMPARE(report->problems.first().file, u"/in/twin2.txt"_s);
        QVERIFY(report->problems.first().sentence.contains(u"twin1.txt"_s));
        const auto again = import({u"/in/twin3.txt"_s, u"/in/new.txt"_s});
        QCOMPARE(again->imported, 1);
        QCOMPARE(again->duplicates, 1);
        QCOMPARE(filesInProject(), (QStringList {u"twin1.txt"_s, u"other.txt"_s, u"new.txt"_s}));
    }

    void theSameLetterUnderOtherBytesSaysSo()
    {
        const auto report = import({u"/in/a-copy.txt"_s, u"/in/b-CM16.txt"_s, u"/in/c.txt"_s, u"/in/d-copy.txt"_s,
            u"/in/e-CM16.txt"_s, u"/in/recipe-copy.txt"_s});
        QCOMPARE(report->imported, 6);
        const auto project = std::move(*Project::open(m_path));
        const QList<LetterId> twice = *project->letters({.finding = u"duplicate-letter"_s});
        QCOMPARE(twice.size(), 3);
        const LetterId copy = twice.first();
        const auto messageOf = [&](LetterId id) {
            const auto letter = project->letter(id);
            for (const Finding& finding : letter->effective.findings) {
                if (finding.code == u"duplicate-letter")
                    return findingSentence(finding);
            }
            return QString();
        };
        QCOMPARE(project->rows({copy})->first().file, u"d-copy.txt"_s);
        QVERIFY(messageOf(copy).contains(u"a-copy.txt"_s));
        QVERIFY(messageOf(twice[1]).contains(u"b-CM16.txt"_s));
        // Corrected, it is still a copy.
        QVERIFY(project->correct(copy, *FieldPath::parse(u"issues[0].quantity"), FieldEdit {{{u"6"_s, {}}}}));
        QVERIFY(messageOf(copy).contains(u"a-copy.txt"_s));
        QCOMPARE(project->letters({.finding = u"duplicate-letter"_s})->size(), 3);
    }

    void aLockedLetterTriedAgainIsStillOneRow()
    {
        QVERIFY(import({u"/in/locked.txt"_s}));
        QVERIFY(import({u"/in/locked.txt"_s, u"/in/a.txt"_s}));
        QCOMPARE(filesInProject().size(), 2);
    }

    void whatCouldNotBeReadIsTriedAgain()
    {
        const QStringList files {u"/in/a.txt"_s, u"/in/recipe.txt"_s, u"/in/broken.pdf"_s};
        QCOMPARE(import(files)->unreadable, 2);
        const auto again = import(files + QStringList {u"/elsewhere/a.txt"_s});
        QCOMPARE(again->unreadable, 2); // and says why once more
        QCOMPARE(again->imported, 1);
        QCOMPARE(again->duplicates, 1);
        QCOMPARE(again->problems.size(), 3);
        QCOMPARE(filesInProject(), (QStringList {u"a.txt"_s, u"recipe.txt"_s, u"broken.pdf"_s, u"a.txt"_s}));

        ImportSteps newer = steps(); // a program that reads more
        newer.parse = [](const QString&) -> Result<Letter> { return Letter(); };
        const auto later = ImportJob(m_path, 2, newer).run(files, {});
        QCOMPARE(later->imported, 1);
        QCOMPARE(later->unreadable, 1);
        const auto project = Project::open(m_path);
        QCOMPARE((*project)->counts()->letters, 4);
        QCOMPARE((*project)->counts()->byStatus.value(Status::Unreadable), 1);
        QCOMPARE((*project)->letters({.words = u"recipe"_s})->size(), 1);
    }

    void aFailedLetterThatSomebodyCorrectedIsKept()
    {
        QVERIFY(import({u"/in/recipe.txt"_s}));
        {
            const auto project = Project::open(m_path);
            const LetterId id = (*project)->letters()->first();
            QVERIFY((*project)->correct(
                id, *FieldPath::parse(u"header.case_number"_s), FieldEdit {{Value {u"CM16-9900000"_s, {}}}}));
        }
        ImportSteps newer = steps();
        newer.parse = [](const QString&) -> Result<Letter> { return Letter(); };
        const auto later = ImportJob(m_path, 2, newer).run({u"/in/recipe.txt"_s}, {});
        QVERIFY(later);
        QCOMPARE(later->duplicates, 1);
        const auto project = Project::open(m_path);
        QCOMPARE((*project)->history((*project)->letters()->first())->size(), 1);
    }

    void aCancelledImportKeepsWhatItHasAndGoesOnLater()
    {
        const QStringList files = names(u"/in/slow%1.txt"_s, 200);
        ImportJob job(m_path, 2, steps());
        const auto report = job.run(files, {.progressed = [&job](int done, int) {
            if (done == 10)
                job.cancel();
        }});
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QVERIFY(report->imported >= 10 && report->imported < 30);
        QCOMPARE(filesInProject().size(), report->imported);
        const auto rest = import(files, 8);
        QCOMPARE(rest->imported + report->imported, 200);
        QCOMPARE(rest->duplicates, report->imported);
        QCOMPARE(filesInProject().size(), 200);
    }

    void theSameTextIsKnownWhateverItsSigns()
    {
        QVERIFY(import({u"/in/echo1.txt"_s, u"/in/other.txt"_s, u"/in/echo2.txt"_s}));
        const auto project = Project::open(m_path);
        const QList<LetterId> twice = *(*project)->letters({.finding = u"duplicate-letter"_s});
        QCOMPARE(twice.size(), 1);
        QCOMPARE((*project)->letter(twice.first())->row.file, u"echo2.txt"_s);
    }

    void aloneItWritesTheSameInFewerTransactions()
    {
        const QStringList files = names(u"/in/%1.txt"_s, 1700) + QStringList {u"/in/000003.txt"_s};
        const auto transactions = [&](const QString& path, CommitPace pace) {
            int committed = 0;
            const auto report = ImportJob(path, 2, steps(), pace).run(files, {.batchWritten = [&] { ++committed; }});
            return std::pair(committed, report ? report->imported : -1);
        };
        const QString other = m_folder->filePath(u"other.imrproj"_s);
        QVERIFY(Project::create(other));
        const auto [often, imported] = transactions(m_path, CommitPace::BesideWindow);
        const auto [seldom, importedAlone] = transactions(other, CommitPace::Alone);
        QVERIFY2(seldom < often, qPrintable(u"%1 and %2"_s.arg(seldom).arg(often)));
        QCOMPARE(imported, 1700);
        QCOMPARE(importedAlone, imported);
        const auto letters = [](const QString& path) {
            QStringList read;
            const auto project = Project::open(path);
            const QList<LetterId> ids = *(*project)->letters();
            for (const LetterId id : ids) {
                const auto letter = (*project)->letter(id);
                read.append(letter->row.file + u'\n' + letter->text);
            }
            return read;
        };
        QCOMPARE(letters(other), letters(m_path));
    }

    void aloneACancelKeepsWhatIsReported()
    {
        const QStringList files = names(u"/in/slow%1.txt"_s, 200);
        ImportJob job(m_path, 2, steps(), CommitPace::Alone);
        const auto report = job.run(files, {.progressed = [&job](int done, int) {
            if (done == 10)
                job.cancel();
        }});
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QVERIFY(report->imported >= 10 && report->imported < 30);
        QCOMPARE(filesInProject().size(), report->imported);
    }

    void whatWaitsToBeWrittenIsBounded()
    {
        // The first letter takes its time; the others must not all be read meanwhile.
        std::atomic<int> started = 0;
        std::atomic<int> startedBeforeFirst = 0;
        ImportSteps bounded = steps();
        bounded.makeReader = [&] {
            return [&](const QString& path) {
                ++started;
                if (path.contains(u"000001"_s)) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(400));
                    startedBeforeFirst = started.load();
                }
                return readByName(path);
            };
        };
        const auto report = ImportJob(m_path, 3, bounded).run(names(u"/in/%1.txt"_s, 3000), {});
        QCOMPARE(report->imported, 3000);
        QVERIFY2(startedBeforeFirst < 600, qPrintable(QString::number(startedBeforeFirst)));
    }

    void aWindowMayHaveTheProjectOpen()
    {
        const auto window = Project::open(m_path);
        QVERIFY(import(names(u"/in/%1.txt"_s, 5)));
        QCOMPARE((*window)->letters()->size(), 5);
        const LetterId id = (*window)->letters()->first();
        int batches = 0;
        const auto report = ImportJob(m_path, 2, steps()).run(names(u"/in/slow%1.txt"_s, 40), {.batchWritten = [&] {
            ++batches;
            QCOMPARE((*window)->setStatus(id, batches % 2 ? Status::Reviewed : Status::ToReview), true);
        }});
        QVERIFY(report);
        QVERIFY(batches > 1);
        QCOMPARE((*window)->letters()->size(), 45);
    }

    void aProjectThatCannotBeWrittenStopsTheImportAndKeepsWhatIsInIt()
    {
        QVERIFY(import({u"/in/a.txt"_s}));
        auto other = openProjectFile(m_path);
        {
            Transaction hold(**other);
            QVERIFY(hold.begin());
            const auto report = import(names(u"/in/%1.txt"_s, 700));
            QVERIFY(!report);
            QCOMPARE(report.error().code, Error::Code::InUse);
        }
        other->reset();
        QCOMPARE(filesInProject(), QStringList {u"a.txt"_s});
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QCOMPARE(import({u"/in/b.txt"_s}).error().code, Error::Code::ReadOnly);
        QCOMPARE(ImportJob(m_folder->filePath(u"none"_s), 1, steps()).run({}, {}).error().code, Error::Code::NotFound);
    }

    void nothingToImportIsNoError()
    {
        const auto report = import({});
        QVERIFY(report);
        QCOMPARE(report->found, 0);
        QVERIFY(!report->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
