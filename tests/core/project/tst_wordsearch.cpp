// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/wordsearch.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

// Another window, or an import, writes while a person types.
class TestWordSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_letters = 0;

    void addLetter(const QString& file, const QString& words)
    {
        auto database = openProjectFile(m_path);
        QVERIFY(database);
        addLetter(**database, file, words);
    }
    void addLetter(Database& database, const QString& file, const QString& words)
    {
        Transaction transaction(database);
        QVERIFY(transaction.begin());
        NewLetter letter = inventedLetter(++m_letters);
        letter.file = file;
        letter.text += u'\n' + words + u'\n';
        QVERIFY(LetterWriter(database).insert(letter, QDateTime::currentDateTimeUtc()));
        QVERIFY(transaction.commit());
    }

private Q_SLOTS:
    void init()
    {
        m_letters = 0;
        m_path = m_folder.filePath(u"%1.imrproj"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(Project::create(m_path));
        addLetter(u"first.txt"_s, u"therapy was thorough, as thermometers are"_s);
        addLetter(u"therapist.txt"_s, u"nothing of the kind"_s);
        addLetter(u"third.txt"_s, u"\u00fcbertherapie, then theatre"_s);
    }

    void eachLetterTypedFindsWhatAFreshSearchFinds()
    {
        const auto database = openProjectFile(m_path);
        WordSearch kept;
        for (const QString& words : {u"thermometers"_s, u"therapy thorough"_s, u"CM16-0000002"_s, u"\"was thorough\""_s,
                 u"therapist.txt"_s, u"zzz"_s, u"Then Theatre"_s}) {
            QString typed;
            for (const QChar letter : words) {
                typed += letter;
                WordSearch fresh;
                const auto found = kept.letters(**database, typed);
                const auto wanted = fresh.letters(**database, typed);
                QVERIFY(found && wanted);
                QVERIFY2(*found == *wanted, qPrintable(typed));
            }
            while (!typed.isEmpty()) { // and taken back
                WordSearch fresh;
                QVERIFY2(*kept.letters(**database, typed) == *fresh.letters(**database, typed), qPrintable(typed));
                typed.chop(1);
            }
        }
    }

    void whatAnotherWritesMeanwhileIsFound()
    {
        const auto database = openProjectFile(m_path);
        WordSearch search;
        QCOMPARE(search.letters(**database, u"therm"_s)->size(), 1);
        QCOMPARE(search.letters(**database, u"thermal"_s)->size(), 0);
        QCOMPARE(search.letters(**database, u"late"_s)->size(), 0);
        addLetter(u"late-arrival.txt"_s, u"a thermal bath"_s);
        QCOMPARE(search.letters(**database, u"thermal"_s)->size(), 1);
        QCOMPARE(search.letters(**database, u"late-arrival"_s)->size(), 1);
    }

    void whatIsWrittenByTheSameConnectionIsFound()
    {
        const auto database = openProjectFile(m_path);
        WordSearch search;
        QCOMPARE(search.letters(**database, u"ther"_s)->size(), 2);
        QCOMPARE(search.letters(**database, u"late"_s)->size(), 0);
        addLetter(**database, u"late.txt"_s, u"a thermal bath"_s);
        QCOMPARE(search.letters(**database, u"therma"_s)->size(), 1);
        QCOMPARE(search.letters(**database, u"late.t"_s)->size(), 1);
    }

    void aNameAndAWordFindALetterOnce()
    {
        addLetter(u"oxford.txt"_s, u"seen in Oxford"_s);
        const auto database = openProjectFile(m_path);
        const auto found = WordSearch().letters(**database, u"oxford"_s);
        QCOMPARE(*found, QList<LetterId> {LetterId {4}});
    }

    void aSearchThatCannotBeAskedIsAnError()
    {
        const auto database = openProjectFile(m_path);
        QVERIFY((*database)->execute(u"DROP TABLE letter_search"_s));
        const auto found = WordSearch().letters(**database, u"therapy"_s);
        QVERIFY(!found);
        QVERIFY(!found.error().sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWordSearch)
#include "tst_wordsearch.moc"
