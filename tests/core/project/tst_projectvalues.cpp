// SPDX-License-Identifier: GPL-3.0-or-later
// The values that a filter is offered, each with the number of letters that the filter then lets through.
#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"
#include "tests/support/sampleproject.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

namespace {

using Part = QString LetterFilter::*;

int lettersWith(const Project& project, Part part, const QString& value)
{
    LetterFilter filter;
    filter.*part = value;
    const auto ids = project.letters(filter);
    return ids ? int(ids->size()) : -1;
}

std::optional<int> countOf(const QList<FilterValue>& values, const QString& value)
{
    const auto found = std::ranges::find(values, value, &FilterValue::value);
    return found == values.end() ? std::nullopt : std::optional(found->letters);
}

} // namespace

Q_DECLARE_METATYPE(Part)

class TestProjectValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountIsWhatTheFilterGives_data()
    {
        QTest::addColumn<Part>("part");
        QTest::newRow("drug") << &LetterFilter::drug;
        QTest::newRow("class") << &LetterFilter::drugClass;
        QTest::newRow("kind") << &LetterFilter::kind;
        QTest::newRow("decision") << &LetterFilter::decision;
        QTest::newRow("guideline") << &LetterFilter::guideline;
        QTest::newRow("section") << &LetterFilter::section;
        QTest::newRow("page") << &LetterFilter::page;
        QTest::newRow("specialty") << &LetterFilter::specialty;
        QTest::newRow("finding") << &LetterFilter::finding;
        QTest::newRow("corrected by") << &LetterFilter::correctedBy;
    }
    void everyCountIsWhatTheFilterGives()
    {
        QFETCH(const Part, part);
        const SampleProject samples;
        const auto project = samples.open();
        project->setReviewer(u"Ana"_s);
        const LetterId corrected = letterNamed(*project, u"sample-03-page-citations.txt"_s);
        for (const char* field : {"issues[1].quantity", "issues[0].medications[0].drug"})
            QVERIFY(project->correct(corrected, path(field), FieldEdit {{Value {u"84"_s, {}}}}).value());
        const auto values = project->filterValues(part);
        QVERIFY(values);
        QVERIFY(!values->isEmpty());
        QVERIFY(std::ranges::is_sorted(*values, std::greater(), &FilterValue::letters));
        for (const FilterValue& value : *values) {
            QVERIFY(!value.value.isEmpty());
            QVERIFY2(value.letters == lettersWith(*project, part, value.value),
                qPrintable(u"%1: %2, but the filter gives %3"_s.arg(value.value)
                        .arg(value.letters)
                        .arg(lettersWith(*project, part, value.value))));
        }
    }

    void drugsAreCountedByTheirBeginningsInAnyCase()
    {
        QTemporaryDir folder;
        auto project = Project::create(folder.filePath(u"drugs.imrproj"_s));
        QVERIFY(project);
        {
            auto database = openProjectFile((*project)->path());
            QVERIFY(database);
            LetterWriter writer(**database);
            const std::pair<QString, QString> drugs[] = {{u"Tram"_s, u"tramol"_s}, {u"TRAM ER"_s, u"tramol"_s},
                {u"tram"_s, u"tramol/codol"_s}, {u"Norquist"_s, u"a/tramol/codol"_s}, {u"Norquist"_s, QString()}};
            for (int i = 0; const auto& [drug, generic] : drugs) {
                NewLetter letter = inventedLetter(++i);
                letter.parsed.items.resize(1);
                Medication& medication = letter.parsed.items[0].medications[0];
                medication.drug.values[0].text = drug;
                medication.generic = generic.isEmpty() ? Field() : medication.generic;
                if (!generic.isEmpty())
                    medication.generic.values[0].text = generic;
                letter.parsed.items[0].medications.resize(1);
                QVERIFY(writer.insert(letter, QDateTime::currentDateTimeUtc()));
            }
        }
        const auto values = (*project)->filterValues(&LetterFilter::drug);
        QVERIFY(values);
        QCOMPARE(countOf(*values, u"Tram"_s), std::optional(4)); // and "TRAM ER", and the generics
        QCOMPARE(countOf(*values, u"TRAM ER"_s), std::optional(1));
        QCOMPARE(countOf(*values, u"tram"_s), std::nullopt); // another spelling of the first
        QCOMPARE(countOf(*values, u"codol"_s), std::optional(2)); // an ingredient
        QCOMPARE(countOf(*values, u"tramol"_s), std::optional(4));
        QCOMPARE(countOf(*values, u"Norquist"_s), std::optional(2));
        for (const FilterValue& value : *values)
            QCOMPARE(value.letters, lettersWith(**project, &LetterFilter::drug, value.value));
    }

    void anEmptyProjectHasNone()
    {
        QTemporaryDir folder;
        const auto project = Project::create(folder.filePath(u"none.imrproj"_s));
        QVERIFY(project);
        for (const Part part :
            {&LetterFilter::drug, &LetterFilter::page, &LetterFilter::specialty, &LetterFilter::finding})
            QCOMPARE((*project)->filterValues(part)->size(), 0);
    }

    void aLetterIsFoundByTheBeginningOfItsHash()
    {
        const SampleProject samples;
        const auto project = samples.open();
        const LetterId id = letterNamed(*project, u"sample-03-page-citations.txt"_s);
        const QByteArray sha256 = project->letter(id)->sha256;
        QCOMPARE(project->letterWithSha256(sha256.first(12)).value(), std::optional(id));
        QCOMPARE(project->letterWithSha256(sha256).value(), std::optional(id));
        QCOMPARE(project->letterWithSha256(sha256 + '0').value(), std::nullopt);
        QCOMPARE(project->letterWithSha256(QByteArray(64, 'f')).value(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestProjectValues)
#include "tst_projectvalues.moc"
