// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/batchstatistics.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestBatchStatistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsHowItemsWereDecided();
    void oneThingInSeveralSpellingsCountsAsOne();
    void countsReviewedLettersAlone();
    void followsCorrections();
    void countsFindingsAndWhoHasThem();
    void measuresHowFastOneReviews();
    void anEmptyProjectHasNothingToCount();
    void whatIsNoProjectIsSaid();

private:
    BatchStatistics counted(CountedLetters letters = CountedLetters::All) const
    {
        const auto statistics = batchStatistics(m_project->path(), letters);
        if (!statistics)
            qFatal("%s", qUtf8Printable(statistics.error().sentence));
        return *statistics;
    }
    void import(int letters);
    void reviewedAt(LetterId id, const QString& by, const QString& time)
    {
        QVERIFY(
            m_project->restoreReview(id, {Status::Reviewed, by, QDateTime::fromString(time, Qt::ISODate), QString()}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    QList<LetterId> m_ids;
};

void TestBatchStatistics::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto project = Project::create(m_folder->filePath(u"batch.imrproj"_s));
    QVERIFY(project);
    m_project = std::move(*project);
}

void TestBatchStatistics::import(int letters)
{
    auto database = openProjectFile(m_project->path());
    QVERIFY(database);
    Transaction transaction(**database);
    QVERIFY(transaction.begin());
    LetterWriter writer(**database);
    for (int i = 1; i <= letters; ++i) {
        NewLetter letter = inventedLetter(i);
        letter.parsed.specialties = Field(Value {u"Anesthesiology"_s, {}});
        letter.parsed.specialties.values.append(Value {u"Pain Management"_s, {}});
        QVERIFY(writer.insert(letter, QDateTime::currentDateTimeUtc()));
    }
    QVERIFY(writer.insert(unreadableLetter(u"cut.pdf"_s), QDateTime::currentDateTimeUtc()));
    QVERIFY(transaction.commit());
    m_ids = *m_project->letters();
}

void TestBatchStatistics::countsHowItemsWereDecided()
{
    import(3);
    const BatchStatistics statistics = counted();
    QCOMPARE(statistics.letters, 3); // the unreadable one has nothing to count
    QCOMPARE(statistics.reviewed, 0);
    QCOMPARE(statistics.all.items(), 6);
    QCOMPARE(statistics.all.upheldShare().count, 3);
    QCOMPARE(statistics.all.upheldShare().of, 6);
    const auto drugs = statistics.groups.value(ItemGroup::Drug);
    QCOMPARE(drugs.size(), 1);
    QCOMPARE(drugs.first().name, u"zorbitone/acetaminophen"_s);
    QCOMPARE(drugs.first().upheld, 3);
    QCOMPARE(statistics.groups.value(ItemGroup::DrugClass).constFirst().name, u"opioid"_s);
    QCOMPARE(statistics.groups.value(ItemGroup::Guideline).constFirst().name, u"Chronic Pain"_s);
    const auto specialties = statistics.groups.value(ItemGroup::Specialty);
    QCOMPARE(specialties.size(), 2);
    QCOMPARE(specialties.first().name, u"Anesthesiology"_s);
    QCOMPARE(specialties.first().items(), 6);
}

// ... and what counts as one is found as one.
void TestBatchStatistics::oneThingInSeveralSpellingsCountsAsOne()
{
    import(3);
    const QStringList specialties {u"Physical Medicine & Rehabilitation"_s, u"Physical Medicine and Rehabilitation"_s,
        u"PHYSICAL MEDICINE AND REHABILITATION"_s};
    const QStringList guidelines {u"Chronic Pain Medical Treatment"_s, u"Chronic Pain Treatment Guidelines"_s,
        u"Chronic pain medical treatment"_s};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_project->correct(
            m_ids[i], *FieldPath::parse(u"reviewer.specialties"), FieldEdit {{{specialties[i], {}}}}));
        QVERIFY(m_project->correct(m_ids[i], *FieldPath::parse(u"issues[0].reviewer_guideline[0].document"),
            FieldEdit {{{guidelines[i], {}}}}));
    }
    const BatchStatistics statistics = counted();
    const auto bySpecialty = statistics.groups.value(ItemGroup::Specialty);
    QCOMPARE(bySpecialty.size(), 1);
    QCOMPARE(bySpecialty.first().items(), 6);
    const auto byGuideline = statistics.groups.value(ItemGroup::Guideline);
    QCOMPARE(byGuideline.size(), 1);
    QCOMPARE(byGuideline.first().items(), 3);
    for (const QString& specialty : specialties)
        QCOMPARE(m_project->letters(LetterFilter {.specialty = specialty})->size(), 3);
    for (const QString& guideline : guidelines)
        QCOMPARE(m_project->letters(LetterFilter {.guideline = guideline})->size(), 3);
    QVERIFY(m_project->letters(LetterFilter {.guideline = u"Chronic Pain"_s})->isEmpty()); // another document
    for (const auto part : {&LetterFilter::specialty, &LetterFilter::guideline}) {
        const auto offered = m_project->filterValues(part);
        QVERIFY(offered);
        QCOMPARE(offered->size(), 1);
        QCOMPARE(offered->first().letters, 3);
    }
}

void TestBatchStatistics::countsReviewedLettersAlone()
{
    import(3);
    QVERIFY(m_project->setStatus(m_ids[1], Status::Reviewed));
    const BatchStatistics statistics = counted(CountedLetters::Reviewed);
    QCOMPARE(statistics.letters, 1);
    QCOMPARE(statistics.all.items(), 2);
    QCOMPARE(statistics.groups.value(ItemGroup::Drug).constFirst().items(), 1);
}

void TestBatchStatistics::followsCorrections()
{
    import(2);
    const auto correct = [this](int letter, const char* path, const QString& value) {
        return m_project->correct(
            m_ids[letter], *FieldPath::parse(QString::fromLatin1(path)), FieldEdit {{{value, {}}}});
    };
    QVERIFY(correct(0, "issues[0].decision", u"Overturned"_s));
    QVERIFY(correct(0, "issues[0].quantity", u"90"_s));
    QVERIFY(correct(1, "issues[1].quantity", u"4"_s));
    QVERIFY(correct(1, "issues[0].quantity", u"30"_s));
    QVERIFY(correct(1, "issues[0].request", u"Zorbital"_s));
    QVERIFY(m_project->correct(m_ids[1], *FieldPath::parse(u"issues[0].request"), {})); // taken back
    const BatchStatistics statistics = counted();
    QCOMPARE(statistics.groups.value(ItemGroup::Drug).constFirst().overturned, 1);
    QCOMPARE(statistics.corrections.size(), 2);
    QCOMPARE(statistics.corrections.first().label, u"Quantity"_s);
    QCOMPARE(statistics.corrections.first().corrected, 3);
    QCOMPARE(statistics.corrections.first().letters, 2);
    QCOMPARE(statistics.corrections.last().corrected, 1);
}

void TestBatchStatistics::countsFindingsAndWhoHasThem()
{
    import(2);
    QVERIFY(m_project->correct(
        m_ids[0], *FieldPath::parse(u"issues[0].medications[0].frequency"), FieldEdit {{{u"every blue moon"_s, {}}}}));
    const BatchStatistics statistics = counted();
    int found = 0;
    for (const FindingCount& count : statistics.findings) {
        QVERIFY(count.letters <= count.findings);
        found += count.findings;
    }
    QCOMPARE(found, [this] {
        int findings = 0;
        for (const LetterId id : std::as_const(m_ids)) {
            const auto letter = m_project->letter(id);
            for (const Finding& finding : letter->effective.findings)
                findings += letter->row.status != Status::Unreadable && !finding.dismissed ? 1 : 0;
        }
        return findings;
    }());
    QVERIFY(found > 0);
}

void TestBatchStatistics::measuresHowFastOneReviews()
{
    import(6);
    reviewedAt(m_ids[0], u"Ada"_s, u"2026-03-02T10:00:00Z"_s);
    reviewedAt(m_ids[1], u"Ada"_s, u"2026-03-02T10:01:00Z"_s);
    reviewedAt(m_ids[2], u"Ada"_s, u"2026-03-02T10:03:00Z"_s);
    reviewedAt(m_ids[3], u"Ada"_s, u"2026-03-02T14:00:00Z"_s); // after a pause
    reviewedAt(m_ids[4], u"Ben"_s, u"2026-03-03T08:00:00Z"_s);
    const BatchStatistics statistics = counted();
    QCOMPARE(statistics.speed.size(), 2);
    QCOMPARE(statistics.speed[0].reviewer, u"Ada"_s);
    QCOMPARE(statistics.speed[0].letters, 4);
    QCOMPARE(statistics.speed[0].measured, 2);
    QCOMPARE(statistics.speed[0].medianSeconds, 90.0);
    QCOMPARE(statistics.speed[1].measured, 0);
    QCOMPARE(statistics.days.size(), 2);
    QCOMPARE(statistics.days[0].day, QDate(2026, 3, 2));
    QCOMPARE(statistics.days[0].letters, 4);
}

void TestBatchStatistics::anEmptyProjectHasNothingToCount()
{
    const BatchStatistics statistics = counted();
    QCOMPARE(statistics.letters, 0);
    QCOMPARE(statistics.all.items(), 0);
    for (const auto& group : statistics.groups)
        QVERIFY(group.isEmpty());
    QVERIFY(statistics.findings.isEmpty() && statistics.corrections.isEmpty() && statistics.speed.isEmpty());
}

void TestBatchStatistics::whatIsNoProjectIsSaid()
{
    const auto statistics = batchStatistics(m_folder->filePath(u"gone.imrproj"_s), CountedLetters::All);
    QVERIFY(!statistics);
    QVERIFY(statistics.error().sentence.contains(u"gone.imrproj"_s));
}

QTEST_GUILESS_MAIN(TestBatchStatistics)
#include "tst_batchstatistics.moc"
