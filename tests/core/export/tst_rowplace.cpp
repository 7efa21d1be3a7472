// SPDX-License-Identifier: GPL-3.0-or-later
// From the cell of an export back to the words.
#include "core/export/rowplace.h"

#include "core/export/csvexport.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestRowPlace final : public QObject
{
    Q_OBJECT

    std::optional<SampleProject> m_samples;
    std::unique_ptr<Project> m_project;

    QString wordsAt(const RowPlace& place) const
    {
        const StoredLetter letter = readLetter(*m_project, place.letter);
        QStringList words;
        for (const Span& span : place.spans)
            words.append(span.of(letter.text).toString().simplified());
        return words.join(u' ');
    }
    QString idOf(const char* file, const char* rest) const
    {
        const StoredLetter letter = readLetter(*m_project, letterNamed(*m_project, QString::fromLatin1(file)));
        return QString::fromLatin1(letter.sha256.first(12)) + QString::fromLatin1(rest);
    }
    QString whyNot(const QString& id) const
    {
        const auto place = placeOf(*m_project, id);
        return place ? u"found"_s : place.error().sentence;
    }

private Q_SLOTS:
    void init()
    {
        m_samples.emplace();
        m_project = m_samples->open();
    }
    void cleanup() { m_project.reset(); }

    void everyExportedRowIsFoundAgain_data()
    {
        QTest::addColumn<RowKind>("rows");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("items") << RowKind::Issues << u"issues["_s;
        QTest::newRow("medications") << RowKind::Medications << u"medications["_s;
        QTest::newRow("citations") << RowKind::Citations << u"["_s;
        QTest::newRow("mentions") << RowKind::Mentions << QString();
    }
    void everyExportedRowIsFoundAgain()
    {
        QFETCH(const RowKind, rows);
        QFETCH(const QString, prefix);
        ExportOptions options {.rows = rows, .reviewedOnly = false, .columns = {u"id"_s, u"letter"_s}};
        if (rows == RowKind::Mentions)
            options.columns.append(u"text"_s);
        const auto exported = exportRows(*m_project, options);
        QVERIFY(exported && exported->size() > 10);
        for (const QStringList& row : *exported) {
            const auto place = placeOf(*m_project, row.at(0));
            QVERIFY2(place, qPrintable(place ? QString() : place.error().sentence));
            QCOMPARE(m_project->rows({place->letter})->first().file, row.at(1));
            QVERIFY(place->path.contains(prefix));
            QVERIFY(place->path.isEmpty() || FieldPath::parse(place->path));
            if (rows == RowKind::Mentions)
                QCOMPARE(wordsAt(*place), row.at(2));
        }
    }

    void aMedicationIsShownByItsName()
    {
        const auto place = placeOf(*m_project, idOf("sample-03-page-citations.txt", "/1/m1"));
        QVERIFY(place);
        QCOMPARE(place->path, u"issues[0].medications[0].drug"_s);
        const StoredLetter letter = readLetter(*m_project, place->letter);
        QCOMPARE(wordsAt(*place), letter.effective.items[0].medications[0].drug.text());
    }

    void aLetterAsAWholeHasNoField()
    {
        const auto place = placeOf(*m_project, u"  "_s + idOf("sample-03-page-citations.txt", "/0").toUpper());
        QVERIFY(place);
        QCOMPARE(place->letter, letterNamed(*m_project, u"sample-03-page-citations.txt"_s));
        QVERIFY(place->path.isEmpty() && place->spans.isEmpty());
    }

    void whatLeadsNowhereSaysWhy()
    {
        QVERIFY(whyNot(u"Norco 10/325"_s).startsWith(u"“Norco 10/325” is no id of a row."_s));
        QVERIFY(whyNot(QString()).contains(u"is no id of a row"_s));
        QVERIFY(whyNot(u"000000000000/1"_s).contains(u"is not in samples"_s));
        const char* file = "sample-03-page-citations.txt";
        const QString name = QString::fromLatin1(file); // it has no case number
        QVERIFY(whyNot(idOf(file, "/40")).startsWith(name + u" has only 4 "_s));
        QVERIFY(whyNot(idOf(file, "/1/m9")).startsWith(u"Item 1 of %1 has no medication 9"_s.arg(name)));
        QVERIFY(whyNot(idOf(file, "/1/m0")).contains(u"has no medication 0"_s));
        QVERIFY(whyNot(idOf(file, "/1/c9")).contains(u"no claims administrator's citation 9"_s));
        QVERIFY(whyNot(idOf(file, "/1/r9")).contains(u"no MAXIMUS citation 9"_s));
        QVERIFY(whyNot(idOf(file, "/0/@3")).contains(u"read otherwise now"_s));
    }

    void aMedicationThatWasEmptiedIsGone()
    {
        const LetterId id = letterNamed(*m_project, u"sample-03-page-citations.txt"_s);
        const StoredLetter before = readLetter(*m_project, id);
        for (const FieldPath& field : fieldPaths(before.effective)) {
            if (field.item == 0 && field.group == FieldPath::Group::Medications && field.index == 0)
                QVERIFY(m_project->correct(id, field, FieldEdit()).value());
        }
        QVERIFY(whyNot(idOf("sample-03-page-citations.txt", "/1/m1")).contains(u"has no medication 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestRowPlace)
#include "tst_rowplace.moc"
