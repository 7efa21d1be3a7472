// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"

#include "core/project/projectcheck.h"
#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestLedger : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QList<LetterId> m_ids;

    QString problems() const
    {
        const auto found = checkProject(m_path);
        return found ? found->join(u'\n') : u"error: "_s + found.error().sentence + found.error().detail;
    }

    // As someone does who knows SQL: the guards are lifted and put back.
    void changeByHand(const QString& sql) const
    {
        auto database = openProjectFile(m_path);
        QVERIFY(database);
        QStringList guards;
        QVERIFY(
            (*database)->query(u"SELECT sql FROM sqlite_master WHERE type = 'trigger'"_s).each([&](const Query& row) {
                guards.append(row.text(0));
            }));
        QVERIFY(guards.size() > 10);
        for (const QString& guard : std::as_const(guards))
            QVERIFY((*database)->execute(u"DROP TRIGGER "_s + guard.section(u' ', 2, 2)));
        for (const QString& statement : sql.split(u';')) {
            const auto done = (*database)->execute(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        for (const QString& guard : std::as_const(guards))
            QVERIFY((*database)->execute(guard));
    }

    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        const auto project = Project::create(m_path);
        QVERIFY(project);
        {
            auto database = openProjectFile(m_path);
            LetterWriter writer(**database);
            for (int i = 1; i <= 3; ++i)
                QVERIFY(writer.insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
        }
        m_ids = *(*project)->letters();
        const FieldPath quantity = *FieldPath::parse(u"issues[0].quantity");
        for (const QString& value : {u"90"_s, u""_s, u"33 \u00e9\u4e2d"_s}) {
            const auto edit = value.isEmpty() ? FieldEdit {} : FieldEdit {{{value, {}}}};
            QCOMPARE((*project)->correct(m_ids[0], quantity, edit, u"seen in the heading"_s), true);
        }
        QCOMPARE((*project)->correct(m_ids[1], quantity, FieldEdit {{{u"Umbelliferone"_s, {}}}}), true);
        QCOMPARE((*project)->addOwnDrugs({{u"Zyptol"_s, u"zyptol"_s, {}, u"drug"_s, {}}}), 1);
        const auto letter = (*project)->letter(m_ids[0]);
        QVERIFY(!letter->effective.findings.isEmpty());
        QCOMPARE((*project)->dismiss(m_ids[0], letter->effective.findings.first(), u"fine"_s), true);
        QCOMPARE((*project)->setStatus(m_ids[0], Status::Reviewed), true);
    }

    void allThatTheWorkbenchWritesFits()
    {
        QCOMPARE(problems(), QString());
        auto database = openProjectFile(m_path);
        QCOMPARE((*database)->integer(u"SELECT count(*) FROM ledger"_s), 6);
        QCOMPARE((*database)->integer(u"SELECT count(DISTINCT seal) FROM ledger"_s), 6);
    }

    void everyLineOfHistoryHasItsSeal()
    {
        const auto project = Project::open(m_path);
        const auto history = (*project)->history(m_ids[0]);
        QCOMPARE(history->size(), 3);
        QCOMPARE(history->at(0).seal.size(), 64);
        QCOMPARE_NE(history->at(0).seal, history->at(1).seal);
    }

    void historyCanOnlyBeAddedTo_data()
    {
        QTest::addColumn<QString>("sql");
        for (const QString& table : {u"correction"_s, u"dismissal"_s, u"own_drug"_s}) {
            QTest::addRow("change %s", qPrintable(table)) << u"UPDATE %1 SET who = 'nobody'"_s.arg(table);
            QTest::addRow("delete %s", qPrintable(table)) << u"DELETE FROM %1"_s.arg(table);
        }
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO correction SELECT id, letter, \"when\", 'nobody', field, "
                                    "old, new, value, note FROM correction"_s;
        QTest::newRow("change a seal") << u"UPDATE ledger SET seal = 'x'"_s;
        QTest::newRow("take a salt") << u"UPDATE ledger SET salt = NULL"_s;
        QTest::newRow("delete a seal") << u"DELETE FROM ledger WHERE number = 6"_s;
        QTest::newRow("replace a seal")
            << u"INSERT OR REPLACE INTO ledger SELECT number, history, line, letter, salt, 'x', seal FROM ledger"_s;
    }
    void historyCanOnlyBeAddedTo()
    {
        QFETCH(QString, sql);
        auto database = openProjectFile(m_path);
        const auto done = (*database)->execute(sql);
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(u"can only be added to"_s), qPrintable(done.error().detail));
    }

    void whatIsChangedByHandIsNoticed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        const auto line
            = [](const QString& column) { return u"UPDATE correction SET %1 = 'x' WHERE id = 2"_s.arg(column); };
        for (const QString& column : {u"\"when\""_s, u"who"_s, u"field"_s, u"old"_s, u"new"_s, u"value"_s, u"note"_s}) {
            QTest::addRow("%s", qPrintable(column))
                << line(column) << u"Line 2 of the history of corrections was changed outside the workbench."_s;
        }
        QTest::newRow("of another letter")
            << u"UPDATE correction SET letter = 3 WHERE id = 2"_s << u"Line 2 of the history of corrections"_s;
        QTest::newRow("nothing for an empty text")
            << u"UPDATE correction SET value = NULL WHERE id = 2"_s << u"Line 2 of the history of corrections"_s;
        QTest::newRow("taken away") << u"DELETE FROM correction WHERE id = 2"_s
                                    << u"Line 2 of the history of corrections was taken away"_s;
        QTest::newRow("added") << u"INSERT INTO correction SELECT NULL, letter, \"when\", who, field, new, new, value, "
                                  "note FROM correction WHERE id = 3"_s
                               << u"Line 5 of the history of corrections was added"_s;
        QTest::newRow("swapped") << u"UPDATE correction SET id = 99 WHERE id = 2; UPDATE correction SET id = 2 WHERE "
                                    "id = 1; UPDATE correction SET id = 1 WHERE id = 99"_s
                                 << u"Line 1 of the history of corrections was changed"_s;
        QTest::newRow("dismissal") << u"UPDATE dismissal SET who = 'x'"_s
                                   << u"Line 1 of the history of dismissed findings was changed"_s;
        QTest::newRow("own name") << u"UPDATE own_drug SET generic = 'x'"_s
                                  << u"Line 1 of the history of own drug names was changed"_s;
        QTest::newRow("with its seal") << u"DELETE FROM correction WHERE id = 2; DELETE FROM ledger WHERE number = 2"_s
                                       << u"entries are missing before entry 3"_s;
        QTest::newRow("the last with its seal") << u"DELETE FROM dismissal; DELETE FROM ledger WHERE number = 6"_s
                                                << u"its last entries are missing (6 were written, 5 are there)"_s;
        QTest::newRow("a seal") << u"UPDATE ledger SET seal = 'x' || substr(seal, 2) WHERE number = 3"_s
                                << u"entry 3 does not follow"_s;
        QTest::newRow("a removal") << u"DELETE FROM correction WHERE id = 2; "
                                      "INSERT INTO removal (letter, \"when\", who, note) VALUES (1, '', 'x', '')"_s
                                   << u"Line 1 of the history of removed letters was added"_s;
    }
    void whatIsChangedByHandIsNoticed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        changeByHand(sql);
        QVERIFY2(problems().contains(said), qPrintable(problems()));
    }

    void aSealTakenAwayIsStillMissedAfterMoreEdits()
    {
        changeByHand(u"DELETE FROM dismissal; DELETE FROM ledger WHERE number = 6"_s);
        const auto project = Project::open(m_path);
        QVERIFY((*project)->correct(m_ids[2], *FieldPath::parse(u"issues[0].quantity"), FieldEdit {{{u"12"_s, {}}}}));
        QVERIFY2(problems().contains(u"entries are missing before entry 7"_s), qPrintable(problems()));
    }

    void aGuardTakenAwayIsNoticed()
    {
        {
            auto database = openProjectFile(m_path);
            QVERIFY((*database)->execute(u"DROP TRIGGER correction_is_kept"_s));
        }
        QVERIFY2(problems().contains(u"“correction_is_kept”"_s), qPrintable(problems()));
    }

    void aRemovedLetterLeavesNoWordBehind()
    {
        const QByteArray file = inventedLetter(2).file.toUtf8();
        QVERIFY(bytes().contains("Umbelliferone"));
        QVERIFY(bytes().contains(file));
        {
            const auto project = Project::open(m_path);
            QCOMPARE((*project)->removeLetters({m_ids[1]}, u"sent by mistake"_s), 1);
            QCOMPARE((*project)->letters()->size(), 2);
            QCOMPARE((*project)->letter(m_ids[1]).error().code, Error::Code::NotFound);
            QCOMPARE((*project)->removeLetters({m_ids[1]}), 0);
        }
        QVERIFY(!bytes().contains("Umbelliferone"));
        QVERIFY(!bytes().contains(file));
        QCOMPARE(problems(), QString());
    }

    void whenAllLettersAreRemovedTheIndexHoldsNoneOfTheirWords()
    {
        const QString word = u"quaquaversal"_s;
        {
            const auto project = Project::create(m_folder->filePath(u"q.imrproj"_s));
            auto database = openProjectFile((*project)->path());
            NewLetter letter = inventedLetter(1);
            letter.text += u'\n' + word;
            QVERIFY(LetterWriter(**database).insert(letter, QDateTime::currentDateTimeUtc()));
            letter = inventedLetter(2);
            QVERIFY(LetterWriter(**database).insert(letter, QDateTime::currentDateTimeUtc()));
            QCOMPARE((*project)->letters({.words = word})->size(), 1);
        }
        m_path = m_folder->filePath(u"q.imrproj"_s);
        QVERIFY(bytes().contains("aquaversal"));
        {
            const auto project = Project::open(m_path);
            QCOMPARE((*project)->removeLetters({LetterId {1}}), 1);
            QVERIFY((*project)->letters({.words = word})->isEmpty());
        }
        QVERIFY(!bytes().contains("aquaversal"));
        QCOMPARE(problems(), QString());
    }

    void theIdOfARemovedLetterIsNotGivenAgain()
    {
        const auto project = Project::open(m_path);
        QCOMPARE((*project)->removeLetters({m_ids[2]}), 1);
        auto database = openProjectFile(m_path);
        const auto id = LetterWriter(**database).insert(inventedLetter(7), QDateTime::currentDateTimeUtc());
        QCOMPARE(id, LetterId {4});
        database->reset();
        QCOMPARE(problems(), QString());
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
