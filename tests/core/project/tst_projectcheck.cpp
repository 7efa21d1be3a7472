// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projectcheck.h"

#include "core/project/projectdata.h"
#include "core/store/schema.h"
#include "tests/core/project/inventedletters.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestProjectCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QStringList problems() const
    {
        const auto found = checkProject(m_path);
        return found ? *found : QStringList {u"error: "_s + found.error().sentence};
    }

    void change(const QString& sql) const
    {
        auto database = openProjectFile(m_path);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
        const auto done = (*database)->execute(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"p.imrproj"_s);
        const auto project = Project::create(m_path);
        QVERIFY(project);
        auto database = openProjectFile(m_path);
        LetterWriter writer(**database);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(writer.insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
        QVERIFY(writer.insert(unreadableLetter(u"cut.pdf"_s), QDateTime::currentDateTimeUtc()));
        const LetterId id = (*project)->letters()->first();
        const FieldPath quantity = *FieldPath::parse(u"issues[0].quantity");
        QVERIFY((*project)->correct(id, quantity, FieldEdit {{{u"90"_s, {}}}}));
        QVERIFY((*project)->correct(id, quantity, {}));
        QVERIFY((*project)->correct(
            id, *FieldPath::parse(u"issues[0].medications[1].drug"), FieldEdit {{{u"Soma"_s, {}}}}));
        QVERIFY((*project)->setStatus(id, Status::Reviewed));
    }

    void aSoundProjectHasNoProblems() { QCOMPARE(problems(), QStringList()); }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        QTest::newRow("issue") << u"UPDATE issue SET decision = 'Upheld' WHERE letter = 2"_s
                               << u"Letter 2: its rows in “issue”"_s;
        QTest::newRow("no issue") << u"DELETE FROM issue WHERE letter = 2 AND number = 2"_s << u"“issue”"_s;
        QTest::newRow("medication") << u"UPDATE medication SET strength = NULL"_s
                                    << u"Letter 1: its rows in “medication”"_s;
        QTest::newRow("citation") << u"UPDATE citation SET pages = '1'"_s << u"“citation”"_s;
        QTest::newRow("header") << u"UPDATE letter SET case_number = 'x' WHERE id = 3"_s
                                << u"Letter 3: its rows in “letter”"_s;
        QTest::newRow("counts") << u"UPDATE letter SET upheld = 9 WHERE id = 3"_s << u"“letter”"_s;
        QTest::newRow("shorter text") << u"UPDATE letter SET text = substr(text, 1, 30) WHERE id = 3"_s
                                      << u"lie outside"_s;
        QTest::newRow("span")
            << u"UPDATE letter SET parsed = replace(parsed, '\"Upheld\",', '\"Upheld\",0,90000,') WHERE id = 2"_s
            << u"lie outside"_s;
        QTest::newRow("torn span")
            << u"UPDATE letter SET parsed = replace(parsed, '\"Upheld\",', '\"Upheld\",90000,') WHERE id = 2"_s
            << u"its entry is damaged"_s;
        QTest::newRow("blank words") << u"UPDATE letter SET text = replace(text, 'Upheld', '      ') WHERE id = 2"_s
                                     << u"no words"_s;
        QTest::newRow("parsed") << u"UPDATE letter SET parsed = substr(parsed, 1, 99) WHERE id = 2"_s
                                << u"Letter 2: "_s;
        QTest::newRow("boxes") << u"UPDATE letter SET boxes = x'0000000512' WHERE id = 2"_s << u"Letter 2: "_s;
        QTest::newRow("orphan") << u"INSERT INTO finding VALUES (77, 1, 'x', 0, 'note', '', NULL)"_s << u"“finding”"_s;
        QTest::newRow("index") << u"INSERT INTO letter_search (letter_search) VALUES ('delete-all')"_s
                               << u"full-text"_s;
        QTest::newRow("history")
            << u"INSERT INTO correction (letter, \"when\", who, field, old, new, value, note) "
               "VALUES (1, '2026-01-01T00:00:00.000Z', 'x', 'issues[0].quantity', '77', '60', NULL, '')"_s
            << u"does not follow"_s;
        QTest::newRow("no field") << u"INSERT INTO correction (letter, \"when\", who, field, old, new, value, note) "
                                     "VALUES (1, '2026-01-01T00:00:00.000Z', 'x', 'colour', '', '', NULL, '')"_s
                                  << u"names no field"_s;
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        if (sql.contains(u"boxes"_s))
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress.*"_s));
        change(sql);
        const QString found = problems().join(u'\n');
        QVERIFY2(found.contains(said), qPrintable(found));
    }

    void noBlankedPageGoesUnnoticed()
    {
        constexpr qint64 pageBytes = schema::pageBytes;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        QVERIFY(sound.size() > 20 * pageBytes);
        for (qint64 start = 0; start < sound.size(); start += pageBytes) {
            QByteArray damaged = sound;
            damaged.replace(start, pageBytes, QByteArray(pageBytes, '\0'));
            QFile copy(m_folder->filePath(u"damaged.imrproj"_s));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            QCOMPARE(copy.write(damaged), damaged.size());
            copy.close();
            const auto found = checkProject(copy.fileName());
            QVERIFY2(!found || !found->isEmpty(), qPrintable(QString::number(start / pageBytes)));
        }
    }

    void noProjectIsAnError()
    {
        QCOMPARE(checkProject(m_folder->filePath(u"none.imrproj"_s)).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProjectCheck)
#include "tst_projectcheck.moc"
