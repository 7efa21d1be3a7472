// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterfilter.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestLetterFilter : public QObject
{
    Q_OBJECT

    static constexpr int letterCount = 5000;
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;

    qsizetype found(const LetterFilter& filter) const
    {
        const auto ids = m_project->letters(filter);
        return ids ? ids->size() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto project = Project::create(m_folder.filePath(u"many.imrproj"_s));
        QVERIFY(project);
        m_project = std::move(*project);
        auto database = openProjectFile(m_project->path());
        QVERIFY(database);
        Transaction transaction(**database);
        QVERIFY(transaction.begin());
        LetterWriter writer(**database);
        for (int i = 1; i <= letterCount; ++i) {
            NewLetter letter = inventedLetter(i);
            if (i % 1000 == 0) {
                letter.parsed.items[0].medications[0].drug.values[0].text = u"Pyrexin"_s;
                letter.parsed.items[0].medications[0].generic.values[0].text = u"pyrexol"_s;
                letter.parsed.items[0].medications[0].drugClass.values[0].text = u"muscle relaxant"_s;
                letter.parsed.items[0].reviewerCitations[0].pages.values[0].text = u"110"_s;
                letter.parsed.items[1].decision.values[0].text = u"Upheld"_s;
                letter.parsed.findings.clear();
                letter.text += u"\nCafé rendez-vous “number %1”, 10/325.\n"_s.arg(i);
            }
            if (i <= 60)
                letter.text += u"\nmanifold%1 \u00dcbel\u00fcbung%1\n"_s.arg(i);
            QVERIFY(writer.insert(letter, QDateTime::currentDateTimeUtc()));
        }
        QVERIFY(transaction.commit());
    }

    void amongSomeLettersThoseThatFit()
    {
        LetterFilter filter;
        filter.drug = u"pyrexin"_s;
        const auto among = [&](const QList<qint64>& numbers) {
            QList<LetterId> ids;
            for (const qint64 number : numbers)
                ids.append(LetterId {number});
            QList<qint64> fitting;
            const QList<LetterId> answer = m_project->lettersAmong(ids, filter).value();
            for (const LetterId id : answer)
                fitting.append(qint64(id));
            return fitting;
        };
        QCOMPARE(among({2000, 999, 1000, 1001, 77}), (QList<qint64> {1000, 2000}));
        QCOMPARE(among({1, 2, 3}), QList<qint64> {});
        QCOMPARE(among({}), QList<qint64> {});
        QCOMPARE(among({letterCount + 1}), QList<qint64> {}); // no such letter
        filter.order = LetterFilter::Order::Imported;
        filter.descending = true;
        QCOMPARE(among({1000, 2000}), (QList<qint64> {2000, 1000}));
    }

    void withoutAFilterAllInOrderOfImport()
    {
        const auto ids = m_project->letters();
        QCOMPARE(ids->size(), letterCount);
        QVERIFY(std::ranges::is_sorted(*ids));
        QVERIFY(std::ranges::is_sorted(*m_project->letters({.descending = true}), std::greater()));
    }

    void wordsArePrefixesAndPhrases_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("letters");
        QTest::newRow("word") << u"rendez"_s << 5;
        QTest::newRow("prefix") << u"rend"_s << 5;
        QTest::newRow("not a suffix") << u"endez"_s << 0;
        QTest::newRow("without accent") << u"CAFE"_s << 5;
        QTest::newRow("beginning") << u"ren"_s << 5;
        QTest::newRow("beginning of many words") << u"manifold"_s << 60;
        QTest::newRow("beginning of some words") << u"Manifold1"_s << 11;
        QTest::newRow("beginning that is a word too") << u"manifold2"_s << 11;
        QTest::newRow("beginning of one word, whole") << u"manifold60"_s << 1;
        QTest::newRow("beginnings of words with accents") << u"ubelub manifold6"_s << 2;
        QTest::newRow("beginning with an accent") << u"\u00fcbel\u00fc"_s << 60;
        QTest::newRow("too short for one") << u"re"_s << 0;
        QTest::newRow("two words") << u"poor rend"_s << 5;
        QTest::newRow("one missing") << u"poor unheard"_s << 0;
        QTest::newRow("phrase") << u"\"slept poorly\""_s << letterCount;
        QTest::newRow("phrase in another order") << u"\"poorly slept\""_s << 0;
        QTest::newRow("open phrase") << u"\"slept poorly"_s << letterCount;
        QTest::newRow("number with slash") << u"10/32"_s << letterCount;
        QTest::newRow("hyphen") << u"rendez-vous"_s << 5;
        QTest::newRow("file") << u"letter-00042"_s << 1;
        QTest::newRow("part of a file") << u"00042.tx"_s << 1;
        QTest::newRow("case number") << u"CM16-0004321"_s << 1;
        QTest::newRow("part of a case number") << u"m16-000432"_s << 10;
        QTest::newRow("blank") << u"   "_s << letterCount;
        QTest::newRow("sign alone") << u"#"_s << 0;
        QTest::newRow("percent is no wildcard") << u"%"_s << 0;
        QTest::newRow("underscore is no wildcard") << u"letter_00042"_s << 0;
    }
    void wordsArePrefixesAndPhrases()
    {
        QFETCH(QString, words);
        QFETCH(int, letters);
        QCOMPARE(found({.words = words}), letters);
    }

    void nothingTypedBreaksTheSearch_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
            {"\"", "\"\"", "\"\"\"", "AND", "OR OR", "NOT", "NEAR(", "a OR b", "text:x", "^rendez", "*", "rend*", "(",
                ")", "{a b}: c", "-poor", "+", "'; DROP TABLE letter; --", "\\", "a\"b\"c", "NEAR(a b, 2)"})
            QTest::newRow(words) << QString::fromLatin1(words);
        QTest::newRow("nul") << u"poor\0ly"_s;
        QTest::newRow("long") << QString(100000, u'x');
        QTest::newRow("many") << u"poor "_s.repeated(500);
    }
    void nothingTypedBreaksTheSearch()
    {
        QFETCH(QString, words);
        const auto ids = m_project->letters({.words = words});
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
        QCOMPARE(m_project->letters()->size(), letterCount);
    }

    void aPageIsFoundInTheRangesCited_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("letters");
        QTest::newRow("inside") << u"78"_s << letterCount - 5;
        QTest::newRow("first") << u"74"_s << letterCount - 5;
        QTest::newRow("last") << u"82"_s << letterCount - 5;
        QTest::newRow("past") << u"83"_s << 0;
        QTest::newRow("alone") << u"93"_s << letterCount;
        QTest::newRow("other") << u" 110 "_s << 5;
        QTest::newRow("range") << u"80-93"_s << letterCount;
        QTest::newRow("part of a number") << u"7"_s << 0;
        QTest::newRow("no page") << u"seven"_s << 0;
        QTest::newRow("huge") << u"99999999999"_s << 0;
    }
    void aPageIsFoundInTheRangesCited()
    {
        QFETCH(QString, page);
        QFETCH(int, letters);
        QCOMPARE(found({.page = page}), letters);
    }

    void pagesAreReadAsLettersWriteThem()
    {
        using Range = std::optional<std::pair<int, int>>;
        QCOMPARE(pageRange(u"24"), Range({24, 24}));
        QCOMPARE(pageRange(u" 74 - 82 "), Range({74, 82}));
        QCOMPARE(pageRange(u"303-5"), Range({303, 305}));
        QCOMPARE(pageRange(u"298-301"), Range({298, 301}));
        QCOMPARE(pageRange(u"82-74"), Range({82, 82}));
        for (const QStringView nothing : {u"", u"-", u"24-", u"-24", u"x", u"1-2-3", u"99999999999"})
            QCOMPARE(pageRange(nothing), Range());
    }

    void drugsAreFoundByBrandAndGeneric()
    {
        QCOMPARE(found({.drug = u"pyrexin"_s}), 5);
        QCOMPARE(found({.drug = u"PYREXOL"_s}), 5);
        QCOMPARE(found({.drug = u"Zorb"_s}), letterCount - 5);
        QCOMPARE(found({.drug = u"acetaminophen"_s}), letterCount - 5);
        QCOMPARE(found({.drug = u"orbital"_s}), 0);
        QCOMPARE(found({.drug = u"%"_s}), 0);
        QCOMPARE(found({.drugClass = u"Opioid"_s}), letterCount - 5);
    }

    void allThatIsSetMustHold()
    {
        QCOMPARE(found({.decision = u"Overturned"_s}), letterCount - 5);
        QCOMPARE(found({.withFindings = true}), letterCount - 5);
        QCOMPARE(found({.finding = u"no-evidence-cited"_s}), letterCount - 5);
        QCOMPARE(found({.finding = u"unknown-drug"_s}), 0);
        QCOMPARE(found({.guideline = u"chronic pain"_s}), letterCount);
        QCOMPARE(found({.guideline = u"Chronic"_s}), 0);
        QCOMPARE(found({.section = u"Opioids"_s}), 0);
        QCOMPARE(found({.specialty = u"Neurology"_s}), 0);
        QCOMPARE(found({.correctedBy = u"Ada"_s}), 0);
        QCOMPARE(found({.statuses = {Status::Reviewed}}), 0);
        QCOMPARE(found({.statuses = {Status::Reviewed, Status::ToReview}}), letterCount);
        QCOMPARE(found({.words = u"rendez"_s, .decision = u"Overturned"_s}), 0);
        QCOMPARE(found({.words = u"number"_s,
                     .statuses = {Status::ToReview},
                     .decision = u"Upheld"_s,
                     .drug = u"pyrexin"_s,
                     .page = u"110"_s}),
            5);
    }

    // In nearly all letters the drug is upheld and the massage overturned.
    void whatIsAskedOfAnItemMustHoldForTheSameOne()
    {
        QCOMPARE(found({.decision = u"Upheld"_s, .drug = u"Zorb"_s}), letterCount - 5);
        QCOMPARE(found({.decision = u"Overturned"_s, .drug = u"Zorb"_s}), 0);
        QCOMPARE(found({.decision = u"Overturned"_s, .drugClass = u"opioid"_s}), 0);
        QCOMPARE(found({.decision = u"Overturned"_s, .guideline = u"chronic pain"_s}), 0);
        QCOMPARE(found({.decision = u"Upheld"_s, .drug = u"Zorb"_s, .guideline = u"chronic pain"_s}), letterCount - 5);
    }

    void everyOrderGivesEveryLetterOnce()
    {
        for (const auto order : {LetterFilter::Order::Imported, LetterFilter::Order::File,
                 LetterFilter::Order::CaseNumber, LetterFilter::Order::Status, LetterFilter::Order::Items,
                 LetterFilter::Order::Overturned, LetterFilter::Order::Findings, LetterFilter::Order::DecisionDate}) {
            for (const bool descending : {false, true}) {
                QList<LetterId> ids = *m_project->letters({.order = order, .descending = descending});
                std::ranges::sort(ids);
                QCOMPARE(std::ranges::unique(ids).size(), 0u);
                QCOMPARE(ids.size(), letterCount);
            }
        }
        const auto first = m_project->letters({.order = LetterFilter::Order::File, .descending = true})->first();
        QCOMPARE(m_project->rows({first})->first().file, u"letter-05000.txt"_s);
        const auto fewest = m_project->letters({.order = LetterFilter::Order::Overturned})->first();
        QCOMPARE(m_project->rows({fewest})->first().overturned, 0);
    }

    void reviewedLettersAreSortedByWhoAndWhen()
    {
        const LetterFilter byReviewer {.order = LetterFilter::Order::Reviewer};
        const LetterId last = m_project->letters(byReviewer)->last();
        m_project->setReviewer(u"zoe"_s);
        QVERIFY(m_project->setStatus(last, Status::Reviewed).value());
        m_project->setReviewer(u"Ana"_s);
        const LetterId other = m_project->letters()->at(7);
        QVERIFY(m_project->setStatus(other, Status::Reviewed).value());
        // Those nobody reviewed come last, either way.
        QCOMPARE(m_project->letters(byReviewer)->first(), other);
        QCOMPARE(m_project->letters({.order = LetterFilter::Order::Reviewer, .descending = true})->first(), last);
        QCOMPARE(m_project->letters({.order = LetterFilter::Order::ReviewedAt})->first(), last);
        QCOMPARE(m_project->letters({.order = LetterFilter::Order::ReviewedAt, .descending = true})->first(), other);
        for (const LetterId id : {last, other})
            QVERIFY(m_project->restoreReview(id, {}).value());
    }

    void listsDoNotReadTheTexts_data()
    {
        QTest::addColumn<LetterFilter>("filter");
        QTest::addColumn<QString>("index");
        QTest::newRow("file") << LetterFilter {.words = u"rend"_s, .order = LetterFilter::Order::File}
                              << u"letter_overview"_s;
        QTest::newRow("specialty") << LetterFilter {.specialty = u"Pain Management"_s} << u"letter_review"_s;
        QTest::newRow("by specialty") << LetterFilter {.order = LetterFilter::Order::Specialty} << u"letter_review"_s;
        QTest::newRow("by reviewer") << LetterFilter {.order = LetterFilter::Order::Reviewer} << u"letter_review"_s;
        QTest::newRow("by time") << LetterFilter {.order = LetterFilter::Order::ReviewedAt} << u"letter_review"_s;
        QTest::newRow("by corrections") << LetterFilter {.order = LetterFilter::Order::Corrected}
                                        << u"letter_overview"_s;
    }
    void listsDoNotReadTheTexts()
    {
        QFETCH(const LetterFilter, filter);
        QFETCH(const QString, index);
        auto database = openProjectFile(m_project->path());
        const LetterSelect select = letterSelect(filter);
        Query query = (*database)->query(u"EXPLAIN QUERY PLAN "_s + select.sql);
        for (const QVariant& value : select.values)
            query.bindVariant(value);
        QStringList plan;
        QVERIFY(query.each([&plan](const Query& row) { plan.append(row.text(3)); }));
        QVERIFY2(plan.first().contains(u"COVERING INDEX "_s + index), qPrintable(plan.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLetterFilter)
#include "tst_letterfilter.moc"
