// SPDX-License-Identifier: GPL-3.0-or-later
// resources/FORMATS.md tells what the program writes.
#include "core/export/csvexport.h"
#include "core/export/jsonexport.h"
#include "core/findings/findingcodes.h"
#include "core/store/lettercells.h"
#include "core/store/schema.h"
#include "tests/support/letters.h"
#include "tests/support/sampleproject.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace imr;
using namespace Qt::StringLiterals;

class TestFormats final : public QObject
{
    Q_OBJECT

    QString m_page;

    // From a heading to the next of its rank.
    QString section(const QString& heading) const
    {
        const QString rank = heading.section(u' ', 0, 0);
        const qsizetype start = m_page.indexOf(heading + u'\n');
        const qsizetype end = m_page.indexOf(u'\n' + rank + u' ', start + 1);
        return start < 0 ? QString() : m_page.mid(start, end < 0 ? -1 : end - start);
    }
    // The indented words of the section's nth list.
    static QStringList words(const QString& section, qsizetype list)
    {
        static const QRegularExpression block(u"(?:^ {4}\\S.*\\n?)+"_s, QRegularExpression::MultilineOption);
        QStringList found;
        for (const auto& match : block.globalMatch(section))
            found.append(match.captured().simplified());
        return found.value(list).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(tests::sourceFile(u"resources/FORMATS.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = QString::fromUtf8(file.readAll());
    }

    void columnsAreTheProgramsInTheirOrder_data()
    {
        QTest::addColumn<core::RowKind>("kind");
        QTest::newRow("issues") << core::RowKind::Issues;
        QTest::newRow("medications") << core::RowKind::Medications;
        QTest::newRow("citations") << core::RowKind::Citations;
        QTest::newRow("corrections") << core::RowKind::History;
        QTest::newRow("mentions") << core::RowKind::Mentions;
    }
    void columnsAreTheProgramsInTheirOrder()
    {
        QFETCH(core::RowKind, kind);
        const QString told = section(u"### `--rows %1`"_s.arg(QLatin1StringView(QTest::currentDataTag())));
        QVERIFY(!told.isEmpty());
        QCOMPARE(words(told, 0), core::exportColumns(kind));
        QCOMPARE(words(told, 1), core::extraExportColumns(kind));
    }

    void aLettersJsonHasTheKeysThatAreTold()
    {
        const QString told = section(u"## JSON, version 1"_s);
        const QStringList always = words(told, 0) + words(told, 3);
        const QStringList sometimes = words(told, 2);
        const tests::SampleProject samples;
        const auto project = samples.open();
        const core::LetterId flagged = tests::letterNamed(*project, u"sample-01-prose-credentials.txt"_s);
        QVERIFY(project->setStatus(flagged, core::Status::Flagged, u"look again"_s).value_or(false));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QVERIFY(core::exportJson(*project, false, buffer));
        QSet<QString> found;
        for (const QByteArray& line : buffer.data().trimmed().split('\n')) {
            const QJsonObject letter = QJsonDocument::fromJson(line).object();
            const QStringList keys = letter.keys();
            for (const QString& key : always)
                QVERIFY2(keys.contains(key), qPrintable(key));
            for (const QString& key : keys)
                QVERIFY2(always.contains(key) || sometimes.contains(key), qPrintable(key));
            for (const QJsonValue& issue : letter.value(u"issues"_s).toArray()) {
                for (const QString& list : words(told, 1))
                    QVERIFY2(issue.toObject().value(list).isArray(), qPrintable(list));
            }
            found.unite({keys.cbegin(), keys.cend()});
        }
        QVERIFY(found.contains(u"note"_s));
    }

    void everyCodeOfAFindingIsToldWithItsSeverity()
    {
        static const QRegularExpression row(
            u"^\\| `([a-z-]+)` \\| (\\w+) \\| [A-Z].+\\. \\|$"_s, QRegularExpression::MultilineOption);
        QStringList told;
        for (const auto& match : row.globalMatch(section(u"## Findings"_s)))
            told.append(match.captured(1) + u' ' + match.captured(2));
        QStringList known;
        for (const core::FindingCode& code : core::findingCodes())
            known.append(u"%1 %2"_s.arg(QLatin1StringView(code.code), core::severityName(code.severity)));
        QVERIFY(known.size() > 20);
        QCOMPARE(told, known);
    }

    void theProjectFileIsOfTheVersionAndHasTheTables()
    {
        QVERIFY(m_page.contains(u"| project file | %1 |"_s.arg(core::schema::version)));
        const QString told = section(u"## Project file, version %1"_s.arg(core::schema::version));
        QVERIFY(!told.isEmpty());
        QVERIFY(told.contains(QString::number(core::schema::applicationId, 16).toUpper()));

        static const QRegularExpression row(u"^\\| `(\\w+)` \\| .+ \\| .*\\|$"_s, QRegularExpression::MultilineOption);
        QStringList named;
        for (const auto& match : row.globalMatch(told))
            named.append(match.captured(1));
        named.sort();
        const tests::SampleProject samples;
        QStringList tables;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"formats"_s);
            file.setDatabaseName(samples.path());
            QVERIFY(file.open());
            QSqlQuery query(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                            "AND name NOT GLOB 'letter_search_*' ORDER BY name"_s,
                file);
            while (query.next())
                tables.append(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"formats"_s);
        QCOMPARE(named, tables);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
