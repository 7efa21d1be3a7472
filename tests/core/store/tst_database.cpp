// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound to a statement is what is read back, to the last character; what fails is told.
#include "core/store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(u"%1.imrproj"_s.arg(++m_number));
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        auto opened = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(opened);
        m_database = std::move(*opened);
        QVERIFY(m_database->execute(u"CREATE TABLE cell (value)"_s));
    }

    void cleanup() { m_database.reset(); }

    // What is on the disk can't be asked, only when SQLite waits for it, and that asking it to wait is no fault.
    void whoWaitsLaterLosesNothingByIt()
    {
        const auto waits = [this] { return m_database->integer(u"PRAGMA synchronous"_s).value_or(-1); };
        constexpr qint64 once = 1;
        constexpr qint64 each = 2;
        m_database->syncLater(); // without a log there is no later
        QCOMPARE(waits(), each);
        QVERIFY(m_database->useWriteAheadLog());
        QCOMPARE(waits(), each);
        m_database->syncLater();
        QCOMPARE(waits(), once);
        QVERIFY(m_database->sync()); // nothing yet
        Transaction transaction(*m_database);
        QVERIFY(transaction.begin());
        QVERIFY(m_database->execute(u"INSERT INTO cell VALUES (1)"_s));
        QVERIFY(transaction.commit());
        QVERIFY(m_database->sync());
        QVERIFY(m_database->sync()); // and again
        QCOMPARE(m_database->integer(u"SELECT count(*) FROM cell"_s).value_or(0), 1);
    }

    void textsAreReadBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a mark in front") << u"\uFEFFA"_s;
        QTest::newRow("two marks in front") << u"\uFEFF\uFEFFA"_s;
        QTest::newRow("a mark inside") << u"A\uFEFFB"_s;
        QTest::newRow("a mark alone") << u"\uFEFF"_s;
        QTest::newRow("a NUL inside") << u"A\0B"_s;
        QTest::newRow("pairs") << u"\U0001F600é\u2028"_s;
        QTest::newRow("long") << u"é"_s.repeated(1'000'000);
    }

    void textsAreReadBackAsTheyWere()
    {
        QFETCH(QString, text);
        const auto stored = [this](const QVariant& value) {
            return m_database->execute(u"DELETE FROM cell"_s).has_value()
                && m_database->query(u"INSERT INTO cell VALUES (?)"_s).bindVariant(value).run().has_value();
        };
        const auto read = [this] {
            return *m_database->query(u"SELECT value FROM cell"_s).first([](const Query& row) {
                return std::pair(row.text(0), row.value(0));
            });
        };
        QVERIFY(stored(text));
        QCOMPARE(read()->first, text);
        QCOMPARE(read()->second, QVariant(text));
        QVERIFY(m_database->execute(u"DELETE FROM cell"_s));
        QVERIFY(m_database->query(u"INSERT INTO cell VALUES (?)"_s).bindUtf8(text.toUtf8()).run());
        QCOMPARE(read()->first, text);
    }

    void valuesKeepTheirKind_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("a number") << QVariant(qlonglong(-9'007'199'254'740'993));
        QTest::newRow("a fraction") << QVariant(0.1);
        QTest::newRow("bytes") << QVariant("\0\xFF"_ba);
        QTest::newRow("a number as text") << QVariant(u"007"_s);
    }

    void valuesKeepTheirKind()
    {
        QFETCH(QVariant, value);
        QVERIFY(m_database->query(u"INSERT INTO cell VALUES (?)"_s).bindVariant(value).run());
        const auto again
            = *m_database->query(u"SELECT value FROM cell"_s).first([](const Query& row) { return row.value(0); });
        QCOMPARE(*again, value);
        QCOMPARE(again->typeId(), value.typeId());
    }

    void nothingIsNoEmptyText()
    {
        QVERIFY(m_database->query(u"INSERT INTO cell VALUES (?), (?), (?)"_s)
                .bind(QString())
                .bindOrNull(u""_s)
                .bindBlob({})
                .run());
        QList<bool> nulls;
        QVERIFY(m_database->query(u"SELECT value FROM cell"_s).each([&](const Query& row) {
            nulls.append(row.isNull(0));
        }));
        QCOMPARE(nulls, QList<bool>({false, true, true}));
    }

    void aTornPairTakesNothingAlong()
    {
        QVERIFY(m_database->query(u"INSERT INTO cell VALUES (?)"_s).bind(u"A"_s + QChar(0xD83D) + u'B').run());
        QCOMPARE(**m_database->query(u"SELECT value FROM cell"_s).first([](const Query& row) { return row.text(0); }),
            u"A?B"_s);
    }

    void aStatementIsUsedAgain()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_database->query(u"INSERT INTO cell VALUES (?)"_s).bind(i).run());
        QCOMPARE(*m_database->integer(u"SELECT sum(value) FROM cell"_s), 3);
        // The first row alone was read: nothing is left of the statement.
        QVERIFY(m_database->query(u"SELECT value FROM cell"_s).first([](const Query& row) { return row.integer(0); }));
        Transaction transaction(*m_database);
        QVERIFY(transaction.begin());
        QVERIFY(m_database->execute(u"DROP TABLE cell"_s));
        QVERIFY(transaction.commit());
    }

    void whatCouldNotBePreparedIsTriedAgain()
    {
        const QString sql = u"SELECT value FROM later"_s;
        const auto missing = m_database->query(sql).run();
        QVERIFY(!missing);
        QVERIFY2(missing.error().detail.contains(u"later"), qPrintable(missing.error().detail));
        QVERIFY(m_database->execute(u"CREATE TABLE later (value)"_s));
        QVERIFY(m_database->query(sql).run());
    }

    void aRefusedRowIsToldAndTheNextOneTaken()
    {
        QVERIFY(m_database->execute(u"CREATE TABLE strict (value TEXT NOT NULL UNIQUE)"_s));
        const auto add = [this](const QString& text) {
            return m_database->query(u"INSERT INTO strict VALUES (?)"_s).bindOrNull(text).run().has_value();
        };
        QVERIFY(add(u"A"_s));
        QVERIFY(!add(u"A"_s));
        QVERIFY(!add(QString()));
        QVERIFY(add(u"B"_s));
        QCOMPARE(*m_database->integer(u"SELECT count(*) FROM strict"_s), 2);
    }

    void aStopEndsTheStatementThatRuns()
    {
        const std::function<void()> stop = m_database->stopper();
        int rows = 0;
        const auto read = m_database
                              ->query(u"WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) "
                                      "SELECT n FROM more"_s)
                              .each([&](const Query&) {
                                  if (++rows == 10)
                                      stop();
                              });
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Cancelled);
        QVERIFY(m_database->integer(u"SELECT count(*) FROM cell"_s));
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
