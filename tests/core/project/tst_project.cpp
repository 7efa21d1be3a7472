// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name = u"batch.imrproj"_s) const { return m_folder->filePath(name); }

    // As the importer does: through a connection of its own.
    static void addLetters(const QString& project, const QList<NewLetter>& letters)
    {
        auto database = openProjectFile(project);
        QVERIFY(database);
        Transaction transaction(**database);
        QVERIFY(transaction.begin());
        LetterWriter writer(**database);
        for (const NewLetter& letter : letters)
            QVERIFY(writer.insert(letter, QDateTime::currentDateTimeUtc()));
        QVERIFY(transaction.commit());
    }

    std::unique_ptr<Project> projectWith(int letters) const
    {
        auto project = Project::create(path());
        if (!project)
            return nullptr;
        QList<NewLetter> all;
        for (int i = 1; i <= letters; ++i)
            all.append(inventedLetter(i));
        addLetters(path(), all);
        return std::move(*project);
    }

    static FieldPath at(const char* path) { return *FieldPath::parse(QString::fromLatin1(path)); }
    static FieldEdit typed(const QString& text) { return {{{text, {}}}}; }

    // With a plain connection, as any SQLite tool would.
    static QVariantList ask(const QString& file, const QString& sql, QString* error = nullptr)
    {
        QVariantList cells;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(file);
            if (plain.open()) {
                QSqlQuery query(plain);
                if (!query.exec(sql) && error)
                    *error = query.lastError().text();
                while (query.next())
                    cells.append(query.value(0));
            }
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        return cells;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewProjectIsOneFileOfItsOwnKind()
    {
        {
            const auto project = Project::create(path());
            QVERIFY(project);
            QCOMPARE((*project)->name(), u"batch"_s);
            QVERIFY(!(*project)->isReadOnly());
            QCOMPARE((*project)->letters()->size(), 0);
            QCOMPARE((*project)->counts()->letters, 0);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"batch.imrproj"_s});
        QCOMPARE(ask(path(), u"PRAGMA application_id"_s), QVariantList {0x494D5250});
        QCOMPARE(ask(path(), u"PRAGMA journal_mode"_s), QVariantList {u"delete"_s});
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anExistingFileIsNotOverwritten()
    {
        QVERIFY(Project::create(path()));
        const auto again = Project::create(path());
        QVERIFY(!again);
        QVERIFY(again.error().sentence.contains(u"batch.imrproj"_s));
        QVERIFY(Project::open(path()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(Project::create(path(u"no/such/folder.imrproj"_s)).error().code, Error::Code::NoPermission);
    }

    void whatAKilledCreationLeftGoesWithTheNext()
    {
        const QStringList left {u"batch.imrproj.new-0a1b2c3d"_s, u"batch.imrproj.new-0a1b2c3d-journal"_s};
        const QStringList others {u"batch.imrproj.new-notes"_s, u"my batch.imrproj.new-0a1b2c3d"_s};
        for (const QString& name : left + others) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(Project::create(path()));
        for (const QString& name : left)
            QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
        for (const QString& name : others)
            QVERIFY2(QFile::exists(path(name)), qPrintable(name));
    }

    void whatIsNoProjectIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(Error::Code::ForeignFile);
        QTest::newRow("text") << QByteArray("Dear Sir or Madam,\n").repeated(200) << int(Error::Code::ForeignFile);
        QTest::newRow("short text") << QByteArray("x") << int(Error::Code::ForeignFile);
    }
    void whatIsNoProjectIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto project = Project::open(path());
        QVERIFY(!project);
        QCOMPARE(int(project.error().code), code);
        QVERIFY(project.error().sentence.contains(u"batch.imrproj"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aMissingFileIsNotMade()
    {
        QCOMPARE(Project::open(path()).error().code, Error::Code::NotFound);
        QVERIFY(!QFileInfo::exists(path()));
        QCOMPARE(Project::open(m_folder->path()).error().code, Error::Code::ForeignFile);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        ask(path(), u"CREATE TABLE letter (id)"_s);
        QCOMPARE(Project::open(path()).error().code, Error::Code::ForeignFile);
    }

    void aNewerProjectIsRefused()
    {
        QVERIFY(projectWith(1));
        ask(path(), u"PRAGMA user_version = 4711"_s);
        const auto project = Project::open(path());
        QVERIFY(!project);
        QCOMPARE(project.error().code, Error::Code::NewerVersion);
        QCOMPARE(ask(path(), u"SELECT count(*) FROM letter"_s), QVariantList {1});
    }

    void aCutOffProjectIsReportedAsDamaged()
    {
        QVERIFY(projectWith(50));
        QFile file(path());
        QVERIFY(file.resize(file.size() / 2));
        const auto project = Project::open(path());
        QVERIFY(!project);
        QCOMPARE(project.error().code, Error::Code::Damaged);
    }

    void aWriteProtectedProjectOpensForReading()
    {
        QVERIFY(projectWith(2));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        const auto project = Project::open(path());
        QVERIFY(project);
        QVERIFY((*project)->isReadOnly());
        const LetterId id = (*project)->letters()->first();
        QCOMPARE((*project)->letter(id)->row.items, 2);
        QSignalSpy changes(project->get(), &Project::letterChanged);
        const auto corrected = (*project)->correct(id, at("issues[0].quantity"), typed(u"90"_s));
        QVERIFY(!corrected);
        QCOMPARE(corrected.error().code, Error::Code::ReadOnly);
        QCOMPARE((*project)->setStatus(id, Status::Reviewed).error().code, Error::Code::ReadOnly);
        QCOMPARE(changes.size(), 0);
    }

    void aProjectThatWasMovedAwayTakesNoChange()
    {
        const auto project = projectWith(1);
        QVERIFY(project);
        const LetterId id = project->letters()->first();
        QVERIFY(QFile::rename(path(), path(u"elsewhere.imrproj"_s)));
        const auto corrected = project->correct(id, at("issues[0].quantity"), typed(u"84"_s));
        QVERIFY(!corrected);
        QCOMPARE(corrected.error().code, Error::Code::WriteFailed);
        QVERIFY(corrected.error().sentence.contains(u"batch.imrproj"));
        QCOMPARE(project->setStatus(id, Status::Reviewed).error().code, Error::Code::WriteFailed);
        QVERIFY(QFile::rename(path(u"elsewhere.imrproj"_s), path()));
        QVERIFY(project->setStatus(id, Status::Reviewed).value());
    }

    void awkwardNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("blank") << u"my batch.imrproj"_s;
        QTest::newRow("quotes") << u"Anna's \"batch\".imrproj"_s;
        QTest::newRow("url") << u"50% of? #7&mode=ro;x.imrproj"_s;
        QTest::newRow("newline") << u"two\nlines.imrproj"_s;
        QTest::newRow("letters") << u"Prüfung №5 日本.imrproj"_s;
    }
    void awkwardNames()
    {
        QFETCH(QString, name);
        {
            const auto project = Project::create(path(name));
            QVERIFY2(project, project ? "" : qPrintable(project.error().sentence));
            NewLetter letter = inventedLetter(1);
            letter.file = name;
            addLetters(path(name), {letter});
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {name});
        const auto project = Project::open(path(name));
        QVERIFY(project);
        QCOMPARE((*project)->rows(*(*project)->letters())->first().file, name);
        QCOMPARE((*project)->letters({.words = name})->size(), 1);
    }

    void aLetterComesBackWhole()
    {
        const auto project = projectWith(3);
        QVERIFY(project);
        const auto ids = project->letters();
        QCOMPARE(ids->size(), 3);
        const auto letter = project->letter(ids->at(1));
        QVERIFY(letter);
        const NewLetter was = inventedLetter(2);
        QCOMPARE(letter->text, was.text);
        QCOMPARE(letter->parsed, was.parsed);
        QCOMPARE(letter->effective, was.parsed);
        QCOMPARE(letter->sha256, was.sha256);
        QCOMPARE(letter->path, was.path);
        QVERIFY(letter->corrections.isEmpty());
        QCOMPARE(letter->row.caseNumber, u"CM16-0000002"_s);
        QCOMPARE(letter->row.upheld, 1);
        QCOMPARE(letter->row.overturned, 1);
        QCOMPARE(letter->row.findings, 1);
        QCOMPARE(letter->row.decisionDate, u"2016-12-09"_s);
        QCOMPARE(project->letter(LetterId {99}).error().code, Error::Code::NotFound);
        QCOMPARE(project->rows({LetterId {99}}).error().code, Error::Code::NotFound);
    }

    void rowsComeInTheOrderAsked()
    {
        const auto project = projectWith(3);
        QList<LetterId> ids = *project->letters();
        std::ranges::reverse(ids);
        const auto rows = project->rows(ids);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->first().file, u"letter-00003.txt"_s);
        QCOMPARE(rows->last().file, u"letter-00001.txt"_s);
    }

    void aCorrectionLastsAndTheParsedLetterStays()
    {
        LetterId id {};
        {
            const auto project = projectWith(1);
            project->setReviewer(u"  Ada  Lovelace "_s);
            id = project->letters()->first();
            QSignalSpy changes(project.get(), &Project::letterChanged);
            QCOMPARE(project->correct(id, at("issues[0].medications[0].drug"), typed(u"Zorbitol"_s), u"typo"_s), true);
            QCOMPARE(changes.size(), 1);
            QCOMPARE(changes.first().first().value<LetterId>(), id);
        }
        auto project = Project::open(path());
        const auto letter = (*project)->letter(id);
        QCOMPARE(letter->effective.items[0].medications[0].drug.text(), u"Zorbitol"_s);
        QCOMPARE(letter->effective.items[0].medications[0].drug.origin, Origin::Corrected);
        QCOMPARE(letter->parsed, inventedLetter(1).parsed);
        QCOMPARE(letter->row.corrected, 1);
        const auto history = (*project)->history(id);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().oldText, u"Zorbital"_s);
        QCOMPARE(history->first().newText, u"Zorbitol"_s);
        QCOMPARE(history->first().who, u"Ada Lovelace"_s);
        QCOMPARE(history->first().note, u"typo"_s);
        QVERIFY(qAbs(history->first().when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(history->first().newValue, typed(u"Zorbitol"_s));
        QCOMPARE((*project)->counts()->corrections, 1);
        project->reset();
        QCOMPARE(ask(path(), u"SELECT drug FROM medication"_s), QVariantList {u"Zorbitol"_s});
    }

    void anOverturnedDecisionIsCountedAtOnce()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        QCOMPARE(project->correct(id, at("issues[0].decision"), typed(u"Overturned"_s)), true);
        QCOMPARE(project->rows({id})->first().overturned, 2);
        QCOMPARE(project->counts()->upheld, 0);
        QCOMPARE(project->letters({.decision = u"Upheld"_s})->size(), 0);
    }

    void undoAndRedoLeaveEveryStepInTheHistory()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        const FieldPath quantity = at("issues[0].quantity");
        QCOMPARE(project->correct(id, quantity, typed(u"90"_s)), true);
        QCOMPARE(project->correct(id, quantity, typed(u"35"_s)), true);
        QCOMPARE(project->correct(id, quantity, typed(u"90"_s)), true); // undo
        QCOMPARE(project->correct(id, quantity, {}), true); // undo again: as parsed
        QCOMPARE(project->letter(id)->effective.items, inventedLetter(1).parsed.items);
        QCOMPARE(project->letter(id)->row.corrected, 0);
        QCOMPARE(project->correct(id, quantity, typed(u"90"_s)), true); // redo
        QCOMPARE(project->letter(id)->effective.items[0].quantity.text(), u"90"_s);
        QStringList steps;
        const auto history = project->history(id);
        for (const CorrectionRecord& record : *history)
            steps.append(record.oldText + u'>' + record.newText);
        QCOMPARE(steps.join(u' '), u"60>90 90>35 35>90 90>60 60>90"_s);
        QVERIFY(!history->at(3).newValue);
    }

    void whatChangesNothingWritesNothing()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        QSignalSpy changes(project.get(), &Project::letterChanged);
        QCOMPARE(project->correct(id, at("issues[0].quantity"), {}), false);
        QCOMPARE(project->correct(id, at("issues[0].quantity"), typed(u"60"_s)), false);
        QCOMPARE(project->correct(id, at("issues[0].refills"), FieldEdit {}), false);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(project->correct(id, at("issues[0].quantity"), typed(u"61"_s)), true);
        QCOMPARE(project->correct(id, at("issues[0].quantity"), typed(u"61"_s)), false);
        QCOMPARE(project->correct(id, at("issues[0].quantity"), typed(u"60"_s)), true); // as parsed: taken back
        QVERIFY(project->letter(id)->corrections.isEmpty());
        QCOMPARE(project->history(id)->size(), 2);
        QCOMPARE(changes.size(), 2);
    }

    void emptyingAFieldIsACorrectionToo()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        QCOMPARE(project->correct(id, at("issues[0].quantity"), FieldEdit {}), true);
        QVERIFY(project->letter(id)->effective.items[0].quantity.isEmpty());
        QCOMPARE(project->letter(id)->row.corrected, 1);
        QCOMPARE(project->correct(id, at("issues[0].quantity"), {}), true);
        QCOMPARE(project->letter(id)->effective.items[0].quantity.text(), u"60"_s);
    }

    void wordsOfTheLetterAreKeptWithTheCorrection()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        const QString text = project->letter(id)->text;
        const qsizetype start = text.indexOf(u"Massage"_s);
        const FieldEdit chosen {{{u"Massage"_s, {{start, start + 7}}}}};
        QCOMPARE(project->correct(id, at("issues[1].body_part"), chosen), true);
        QCOMPARE(project->letter(id)->effective.items[1].bodyPart.values, chosen.values);
        for (const Span outside : {Span {0, text.size() + 1}, Span {-1, 3}, Span {5, 5}, Span {9, 3}}) {
            const auto refused = project->correct(id, at("issues[1].kind"), FieldEdit {{{u"x"_s, {outside}}}});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Invalid);
        }
        QCOMPARE(project->history(id)->size(), 1);
    }

    void medicationsAddedByHandComeAndGoInOrder()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        const FieldPath second = at("issues[0].medications[1].drug");
        const FieldPath third = at("issues[0].medications[2].drug");
        QCOMPARE(project->correct(id, third, typed(u"Tylenol"_s)).error().code, Error::Code::Invalid);
        QCOMPARE(project->correct(id, second, typed(u"Soma"_s)), true);
        QCOMPARE(project->correct(id, third, typed(u"Tylenol"_s)), true);
        QCOMPARE(project->letter(id)->effective.items[0].medications.size(), 3);
        // Taking the second back would lose the third without a word.
        QCOMPARE(project->correct(id, second, {}).error().code, Error::Code::Invalid);
        QCOMPARE(project->correct(id, third, {}), true);
        QCOMPARE(project->correct(id, second, {}), true);
        QCOMPARE(project->letter(id)->effective.items, inventedLetter(1).parsed.items);
        QCOMPARE(project->correct(id, at("issues[7].decision"), typed(u"Upheld"_s)).error().code, Error::Code::Invalid);
    }

    void theHistoryCannotBeRewritten()
    {
        {
            const auto project = projectWith(1);
            QCOMPARE(project->correct(project->letters()->first(), at("issues[0].quantity"), typed(u"90"_s)), true);
        }
        for (const QString& sql : {u"DELETE FROM correction"_s, u"UPDATE correction SET who = 'nobody'"_s,
                 u"INSERT OR REPLACE INTO correction SELECT * FROM correction"_s, u"DELETE FROM letter"_s,
                 u"REPLACE INTO correction (id, letter, \"when\", who, field, old, new, note) "
                 "VALUES (1, 1, '', 'x', '', '', '', '')"_s}) {
            QString error;
            ask(path(), u"PRAGMA foreign_keys = ON"_s);
            ask(path(), sql, &error);
            if (!sql.startsWith(u"DELETE FROM letter"_s))
                QVERIFY2(error.contains(u"can only be added to"_s), qPrintable(sql + error));
            QCOMPARE(ask(path(), u"SELECT who || new FROM correction"_s).size(), 1);
        }
    }

    void reviewsSayWhoAndWhen()
    {
        const auto project = projectWith(2);
        const LetterId id = project->letters()->first();
        project->setReviewer(u"Ada"_s);
        QCOMPARE(project->setStatus(id, Status::Flagged, u"page 2 is missing"_s), true);
        LetterRow row = project->rows({id})->first();
        QCOMPARE(row.status, Status::Flagged);
        QCOMPARE(row.note, u"page 2 is missing"_s);
        QCOMPARE(row.reviewedBy, u"Ada"_s);
        QCOMPARE(project->setStatus(id, Status::Flagged, u"page 2 is missing"_s), false);
        const Project::Review flagged {row.status, row.reviewedBy, row.reviewedAt, row.note};

        project->setReviewer(u"Ben"_s);
        QCOMPARE(project->setStatus(id, Status::Reviewed), true);
        row = project->rows({id})->first();
        QCOMPARE(row.reviewedBy, u"Ben"_s);
        QVERIFY(row.note.isEmpty());
        QCOMPARE(project->counts()->byStatus.value(Status::Reviewed), 1);
        QCOMPARE(project->counts()->findings, 2);
        QCOMPARE(project->counts()->openFindings, 1);

        QCOMPARE(project->restoreReview(id, flagged), true); // undo: as it was, Ada's again
        row = project->rows({id})->first();
        QCOMPARE((Project::Review {row.status, row.reviewedBy, row.reviewedAt, row.note}), flagged);
        QCOMPARE(project->restoreReview(id, flagged), false);

        QCOMPARE(project->setStatus(id, Status::ToReview), true);
        QVERIFY(project->rows({id})->first().reviewedBy.isEmpty());
        QVERIFY(!project->rows({id})->first().reviewedAt.isValid());
    }

    void anUnreadableLetterStaysUnreadable()
    {
        const auto project = Project::create(path());
        addLetters(path(), {unreadableLetter(u"cut.pdf"_s), inventedLetter(1), unreadableLetter(u"other.pdf"_s)});
        const LetterId id = (*project)->letters()->first();
        QCOMPARE((*project)->setStatus(id, Status::Reviewed), false);
        const auto letter = (*project)->letter(id);
        QCOMPARE(letter->row.status, Status::Unreadable);
        QVERIFY(letter->row.error.contains(u"cut off"_s));
        QCOMPARE(letter->effective.findings.size(), 1);
        QCOMPARE((*project)->counts()->byStatus.value(Status::Unreadable), 2);
        QCOMPARE((*project)->setStatus((*project)->letters()->at(1), Status::Unreadable), false);
        // Read again with more luck: one row, not two.
        addLetters(path(), {unreadableLetter(u"cut.pdf"_s)});
        QCOMPARE((*project)->letters()->size(), 3);
    }

    void anImportBesideAnOpenProjectIsSeenAfterARefresh()
    {
        const auto project = projectWith(1);
        project->refresh();
        QSignalSpy added(project.get(), &Project::lettersAdded);
        project->refresh();
        QCOMPARE(added.size(), 0);
        addLetters(path(), {inventedLetter(2)});
        project->refresh();
        QCOMPARE(added.size(), 1);
        QCOMPARE(project->letters()->size(), 2);
        QCOMPARE(project->correct(project->letters()->last(), at("issues[0].quantity"), typed(u"1"_s)), true);
    }

    void twoOpenersSeeEachOthersWork()
    {
        const auto one = projectWith(1);
        const auto two = Project::open(path());
        QVERIFY(two);
        const LetterId id = one->letters()->first();
        QCOMPARE(one->correct(id, at("issues[0].quantity"), typed(u"90"_s)), true);
        QCOMPARE((*two)->correct(id, at("issues[0].refills"), typed(u"2"_s)), true);
        const auto letter = one->letter(id);
        QCOMPARE(letter->effective.items[0].quantity.text(), u"90"_s);
        QCOMPARE(letter->effective.items[0].refills.text(), u"2"_s);
        QCOMPARE(one->history(id)->size(), 2);
        QCOMPARE(one->history(id)->last().oldText, QString());
    }

    void aBusyProjectSaysSoAndLosesNothing()
    {
        const auto project = projectWith(1);
        const LetterId id = project->letters()->first();
        auto other = openProjectFile(path());
        QVERIFY(other);
        {
            Transaction hold(**other);
            QVERIFY(hold.begin());
            QSignalSpy changes(project.get(), &Project::letterChanged);
            const auto refused = project->correct(id, at("issues[0].quantity"), typed(u"90"_s));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::InUse);
            QCOMPARE(changes.size(), 0);
            QCOMPARE(project->letter(id)->effective.items[0].quantity.text(), u"60"_s);
        }
        QCOMPARE(project->correct(id, at("issues[0].quantity"), typed(u"90"_s)), true);
    }

    void settingsComeBackWithTheirType_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text") << QVariant(u"letter “7”"_s);
        QTest::newRow("empty text") << QVariant(u""_s);
        QTest::newRow("number") << QVariant(qlonglong(1) << 40);
        QTest::newRow("real") << QVariant(0.5);
        QTest::newRow("yes") << QVariant(true);
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\1", 3));
        QTest::newRow("size") << QVariant(QSize(1280, 800));
        QTest::newRow("list") << QVariant(QStringList {u"a"_s, u"b"_s});
    }
    void settingsComeBackWithTheirType()
    {
        QFETCH(QVariant, value);
        {
            const auto project = projectWith(0);
            QCOMPARE(project->setting(u"view/size"_s, 5), QVariant(5));
            project->setSetting(u"view/size"_s, u"before"_s);
            project->setSetting(u"view/size"_s, value);
        }
        const auto project = Project::open(path());
        QCOMPARE((*project)->setting(u"view/size"_s), value);
    }

    void aKilledProgramsLogIsReadAtTheNextOpening()
    {
        QString copy = path(u"copy.imrproj"_s);
        {
            const auto project = projectWith(3);
            const LetterId id = project->letters()->first();
            QCOMPARE(project->correct(id, at("issues[0].quantity"), typed(u"90"_s)), true);
            // As a kill would leave them: the file and its log.
            QVERIFY(QFile::copy(path(), copy));
            QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
        }
        const auto project = Project::open(copy);
        QVERIFY(project);
        QCOMPARE((*project)->letter((*project)->letters()->first())->effective.items[0].quantity.text(), u"90"_s);
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
