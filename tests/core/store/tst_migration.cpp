// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that older programs made are brought up to date and lose nothing.
#include "core/findings/findingsentence.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "core/project/projectdata.h"
#include "core/store/schema.h"
#include "tests/support/letters.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static void make(const QString& path, const QString& dump)
    {
        QFile file(dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n-- next\n"_s).sliced(1);
        QVERIFY(statements.size() > 20);
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"maker"_s);
            plain.setDatabaseName(path);
            QVERIFY(plain.open());
            QSqlQuery query(plain);
            for (const QString& statement : statements)
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        }
        QSqlDatabase::removeDatabase(u"maker"_s);
    }

    static qint64 version(const QString& path)
    {
        auto database = Database::open(path, Database::Access::ReadOnly);
        return database ? (*database)->integer(u"PRAGMA user_version"_s).value_or(-1) : -1;
    }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    void start(int number)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"old.imrproj"_s);
        make(m_path, sourceFile(u"tests/core/store/fixtures/version%1.sql"_s.arg(number)));
        QCOMPARE(version(m_path), number);
    }

private Q_SLOTS:
    void init() { start(1); }

    void aProjectOfVersionTwoIsBroughtUpToDateAndItsHistorySealed()
    {
        start(2);
        {
            const auto project = Project::open(m_path);
            QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
            const QList<LetterId> ids = *(*project)->letters();
            QCOMPARE(ids.size(), 3);
            QCOMPARE((*project)->dismissals(ids.first())->first().note, u"fine as it is"_s);
            QCOMPARE((*project)->ownDrugs()->first().drug.name, u"Zyptol ER"_s);
            QCOMPARE((*project)->history(ids.first())->first().seal.size(), 64);
        }
        QCOMPARE(version(m_path), schema::version);
        QCOMPARE(*checkProject(m_path), QStringList());
        QCOMPARE(files(), (QStringList {u"old before version 4.imrproj"_s, u"old.imrproj"_s}));
        auto database = openProjectFile(m_path);
        QCOMPARE((*database)->integer(u"SELECT count(*) FROM ledger"_s), 3);
    }

    void aProjectOfVersionThreeKeepsWhatWasRead()
    {
        start(3);
        const auto letterOf = [this](const QString& path) {
            const auto project = Project::open(path);
            return *(*project)->letter((*project)->letters()->first());
        };
        QFile::setPermissions(m_path, QFile::ReadOwner);
        const StoredLetter before = letterOf(m_path); // read as it is
        QCOMPARE(version(m_path), 3);
        const DisputedItem& item = before.parsed.items[0];
        QCOMPARE(item.decision.values.first().spans, Spans({{1183, 1189}}));
        QCOMPARE(item.decision.rule, u"decision word"_s);
        QCOMPARE(item.kind.confidence, 0.95);
        QCOMPARE(item.medications[0].generic.origin, Origin::Inferred);

        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        const StoredLetter after = letterOf(m_path);
        QCOMPARE(version(m_path), schema::version);
        QCOMPARE(after.parsed, before.parsed);
        QCOMPARE(after.effective, before.effective);
        QCOMPARE(*checkProject(m_path), QStringList());
    }

    void aProjectOfVersionOneIsBroughtUpToDateAndLosesNothing()
    {
        {
            const auto project = Project::open(m_path);
            QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
            const QList<LetterId> ids = *(*project)->letters();
            QCOMPARE(ids.size(), 3);
            const auto letter = (*project)->letter(ids.first());
            QCOMPARE(letter->row.status, Status::Reviewed);
            QCOMPARE(letter->row.reviewedBy, u"Ada"_s);
            QCOMPARE(letter->effective.items[0].medications[0].strength.text(), u"10/325 mg"_s);
            QCOMPARE((*project)->history(ids.first())->first().note, u"misread"_s);
            QCOMPARE((*project)->letters({.words = u"worker"_s})->size(), 2);
            QCOMPARE((*project)->setting(u"letters/order"_s).toString(), u"file"_s);
            QCOMPARE((*project)->counts()->dismissed, 0);
            const Finding finding = letter->effective.findings.first();
            QCOMPARE((*project)->dismiss(ids.first(), finding), true);
        }
        QCOMPARE(version(m_path), schema::version);
        QCOMPARE(*checkProject(m_path), QStringList());
        QCOMPARE(Project::open(m_path)->get()->counts()->dismissed, 1); // opened again: no second step
    }

    // Findings were kept as sentences once, in the language of who imported.
    void findingsAreToldInTheLanguageOfWhoReads()
    {
        start(2);
        const QString kept = u"Item 2: “tdi” is no known frequency."_s;
        {
            const auto database = openProjectFile(m_path);
            QVERIFY((*database)
                    ->query(u"UPDATE letter SET parsed = replace(parsed, ?, 'Ítem 2: «tdi» no es una frecuencia.')"_s)
                    .bind(kept)
                    .run());
        }
        const auto told = [](const QList<Finding>& findings) {
            QStringList sentences;
            for (const Finding& finding : findings) {
                if (finding.code == u"unrecognised-frequency")
                    sentences.append(findingSentence(finding));
            }
            return sentences;
        };
        const auto project = Project::open(m_path);
        const LetterId id = (*project)->letters()->first();
        const auto letter = (*project)->letter(id);
        QCOMPARE(told(letter->parsed.findings), QStringList {kept});
        QCOMPARE(told(letter->effective.findings), QStringList {kept});
        QCOMPARE(letter->parsed.findings.size(), 4); // which there are stays
        QCOMPARE((*project)->counts()->dismissed, 1); // so does what was dismissed
        QVERIFY(std::ranges::any_of(letter->effective.findings, &Finding::dismissed));
        // One that could not be read keeps what was said of it.
        const auto unreadable = (*project)->letter((*project)->letters()->last());
        QCOMPARE(findingSentence(unreadable->effective.findings.first()), unreadable->row.error);
    }

    void itsPagesStayAsLargeAsTheyWere()
    {
        const auto pageBytes
            = [](const Database& database) { return database.integer(u"PRAGMA page_size"_s).value_or(0); };
        QCOMPARE(pageBytes(**openProjectFile(m_path)), 4096);
        const QString fresh = m_folder->filePath(u"fresh.imrproj"_s);
        QVERIFY(Project::create(fresh));
        QCOMPARE(pageBytes(**openProjectFile(fresh)), schema::pageBytes);
    }

    void aCopyOfItIsKeptAsItWas()
    {
        QVERIFY(Project::open(m_path));
        QVERIFY(Project::open(m_path));
        const QString copy = u"old before version 4.imrproj"_s;
        QCOMPARE(files(), (QStringList {copy, u"old.imrproj"_s}));
        QCOMPARE(version(m_folder->filePath(copy)), 1);
        QCOMPARE(QFileInfo(m_folder->filePath(copy)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        const auto older = Project::open(m_folder->filePath(copy));
        QCOMPARE((*older)->letters()->size(), 3);
    }

    void aCopyOfThatNameIsLeftAlone()
    {
        QFile other(m_folder->filePath(u"old before version 4.imrproj"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("a shopping list");
        other.close();
        QVERIFY(Project::open(m_path));
        QVERIFY(files().contains(u"old before version 4 (2).imrproj"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "a shopping list");
    }

    void oneThatMayNotBeWrittenIsReadAsItIs()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        const auto project = Project::open(m_path);
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QVERIFY((*project)->isReadOnly());
        const QList<LetterId> ids = *(*project)->letters();
        QCOMPARE((*project)->letter(ids.first())->corrections.size(), 1);
        QVERIFY((*project)->dismissals(ids.first())->isEmpty());
        QVERIFY((*project)->counts());
        QVERIFY((*project)->ownDrugs()->isEmpty());
        QCOMPARE(version(m_path), 1);
        QCOMPARE(files(), QStringList {u"old.imrproj"_s});
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
