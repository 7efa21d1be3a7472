// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csvexport.h"

#include "core/export/csvwriter.h"
#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestCsvExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    QList<LetterId> m_ids;

    static FieldPath at(const char* path) { return *FieldPath::parse(QString::fromLatin1(path)); }

    QString cell(const ExportOptions& options, int row, const QString& column) const
    {
        const auto rows = exportRows(*m_project, options);
        const qsizetype index
            = (options.columns.isEmpty() ? exportColumns(options.rows) : options.columns).indexOf(column);
        return rows && row < rows->size() && index >= 0 ? rows->at(row).at(index) : u"<none>"_s;
    }

    // The second item gets a rationale that mentions a drug and its dose.
    static void speakOfSoma(NewLetter& letter)
    {
        const qsizetype start = letter.text.size();
        letter.text += u"Soma 350 mg helped.\n"_s;
        letter.size = letter.text.size();
        letter.parsed.items[1].rationale = {start, letter.text.size()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto project = Project::create(m_folder.filePath(u"export.imrproj"_s));
        QVERIFY(project);
        m_project = std::move(*project);
        auto database = openProjectFile(m_project->path());
        Transaction transaction(**database);
        QVERIFY(transaction.begin());
        LetterWriter writer(**database);
        for (int i = 1; i <= 3; ++i) {
            NewLetter letter = inventedLetter(i);
            if (i == 2) {
                letter.file = u"=odd, \"name\".txt"_s;
                letter.parsed.items[1].decision = {};
                letter.parsed.items[1].heading = {0, 10};
            }
            if (i == 3) {
                letter.parsed.patientInjuryDate = Field(Value {u"2012-03-03"_s, {}});
                letter.parsed.items[0].quantity = Field(Value {u"30"_s, {}}, 0.4);
            }
            if (i == 1)
                speakOfSoma(letter);
            QVERIFY(writer.insert(letter, QDateTime::currentDateTimeUtc()));
        }
        QVERIFY(writer.insert(unreadableLetter(u"cut.pdf"_s), QDateTime::currentDateTimeUtc()));
        QVERIFY(transaction.commit());
        m_ids = *m_project->letters();
        m_project->setReviewer(u"Ada"_s);
        QVERIFY(m_project->correct(m_ids[0], at("issues[0].medications[0].drug"), FieldEdit {{{u"Zorbital ER"_s, {}}}},
            u"typo; \"ER\"\nmissing"_s));
        QVERIFY(m_project->correct(m_ids[0], at("header.decision_date"), FieldEdit {{{u"2016-12-10"_s, {}}}}));
        QVERIFY(m_project->correct(m_ids[0], at("issues[1].quantity"), FieldEdit {{{u"9"_s, {}}}}));
        QVERIFY(m_project->correct(m_ids[0], at("issues[1].quantity"), {}));
        QVERIFY(m_project->setStatus(m_ids[0], Status::Reviewed));
    }

    void columnsAreThoseThatScriptsRelyOn()
    {
        QCOMPARE(exportColumns(RowKind::Issues).join(u' '),
            u"letter case_number decision_date ur_denial_date date_of_injury reviewer_specialties reviewer_states "
            "patient_age patient_sex issue request kind decision conclusion drugs generics drug_classes strengths "
            "forms "
            "frequencies quantity refills duration body_part claims_administrator_sources "
            "claims_administrator_sections claims_administrator_pages reviewer_sources reviewer_sections "
            "reviewer_pages "
            "findings corrected_fields status reviewed_by reviewed_at sha256"_s);
        QCOMPARE(exportColumns(RowKind::Mentions).join(u' '),
            u"letter case_number issue part kind text value start end status sha256"_s);
        for (const RowKind kind : {RowKind::Medications, RowKind::Citations, RowKind::History, RowKind::Mentions}) {
            const QStringList columns = exportColumns(kind);
            QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
        }
    }

    void reviewedLettersAloneUnlessAskedForAll()
    {
        QCOMPARE(exportRows(*m_project, {})->size(), 2);
        QCOMPARE(exportRows(*m_project, {.reviewedOnly = false})->size(), 6);
        QCOMPARE(exportRows(*m_project, {.reviewedOnly = false, .maxRows = 3})->size(), 3);
        QCOMPARE(exportRows(*m_project, {.reviewedOnly = false, .maxRows = 0})->size(), 0);
    }

    void cellsHoldWhatIsEffective()
    {
        QCOMPARE(cell({}, 0, u"drugs"_s), u"Zorbital ER"_s);
        QCOMPARE(cell({}, 0, u"decision_date"_s), u"2016-12-10"_s);
        QCOMPARE(cell({}, 0, u"reviewer_pages"_s), u"74-82; 93"_s);
        QCOMPARE(cell({}, 0, u"claims_administrator_pages"_s), QString());
        QCOMPARE(cell({}, 0, u"issue"_s), u"1"_s);
        QCOMPARE(cell({}, 1, u"quantity"_s), u"6"_s);
        QCOMPARE(cell({}, 1, u"drugs"_s), QString());
        QCOMPARE(cell({}, 0, u"corrected_fields"_s), u"header.decision_date; issues[0].medications[0].drug"_s);
        QCOMPARE(cell({}, 1, u"corrected_fields"_s), u"header.decision_date"_s);
        QCOMPARE(cell({}, 0, u"reviewed_by"_s), u"Ada"_s);
        QCOMPARE(cell({}, 0, u"status"_s), u"reviewed"_s);
        QCOMPARE(cell({}, 0, u"sha256"_s).size(), 64);
        QCOMPARE(cell({.reviewedOnly = false}, 2, u"letter"_s), u"=odd, \"name\".txt"_s);
        QCOMPARE(cell({.reviewedOnly = false}, 2, u"status"_s), u"to review"_s);
        QCOMPARE(cell({.reviewedOnly = false}, 2, u"date_of_injury"_s), QString());
        QCOMPARE(cell({.reviewedOnly = false}, 4, u"date_of_injury"_s), u"2012-03-03"_s); // of the summary
    }

    void valuesOfMedicationsStayInStep()
    {
        const auto set = [this](int medication, const QString& field, const std::optional<QString>& text) {
            const QString path = u"issues[0].medications[%1].%2"_s.arg(medication).arg(field);
            const auto edit
                = text ? std::optional(text->isEmpty() ? FieldEdit() : FieldEdit {{{*text, {}}}}) : std::nullopt;
            QVERIFY(m_project->correct(m_ids[2], *FieldPath::parse(path), edit));
        };
        const ExportOptions all {.reviewedOnly = false};
        const ExportOptions medications {.rows = RowKind::Medications, .reviewedOnly = false};
        set(1, u"drug"_s, u"Quuxol"_s);
        set(2, u"drug"_s, u"Lidocaine"_s);
        set(2, u"strength"_s, u"5 %"_s);
        QCOMPARE(cell(all, 4, u"drugs"_s), u"Zorbital; Quuxol; Lidocaine"_s);
        QCOMPARE(cell(all, 4, u"strengths"_s), u"10/325 mg; ; 5 %"_s);
        QCOMPARE(cell(all, 4, u"drug_classes"_s), u"opioid; ; "_s);
        QCOMPARE(cell(all, 4, u"forms"_s), QString());
        for (const FieldSpec* spec : fieldsOf(Scope::Medication))
            set(0, spec->nameText(), QString());
        // Emptied by hand: neither a row nor a place.
        QCOMPARE(cell(all, 4, u"drugs"_s), u"Quuxol; Lidocaine"_s);
        QCOMPARE(cell(all, 4, u"strengths"_s), u"; 5 %"_s);
        QCOMPARE(exportRows(*m_project, medications)->size(), 4);
        QCOMPARE(cell(medications, 2, u"drug"_s), u"Quuxol"_s);
        for (const FieldSpec* spec : fieldsOf(Scope::Medication))
            set(0, spec->nameText(), std::nullopt);
        set(2, u"strength"_s, std::nullopt);
        set(2, u"drug"_s, std::nullopt);
        set(1, u"drug"_s, std::nullopt);
    }

    void aDrugNeverShowsTheQuantityOfAnother()
    {
        const auto set = [this](const QString& field, const QString& text) {
            const auto edit = text.isEmpty() ? std::nullopt : std::optional(FieldEdit {{{text, {}}}});
            QVERIFY(m_project->correct(m_ids[2], *FieldPath::parse(u"issues[0]."_s + field), edit));
        };
        const auto quantities = [this] {
            const ExportOptions rows {.rows = RowKind::Medications, .reviewedOnly = false};
            return QStringList {cell(rows, 2, u"quantity"_s), cell(rows, 3, u"quantity"_s)};
        };
        set(u"medications[1].drug"_s, u"Quuxol"_s);
        QCOMPARE(quantities(), QStringList({QString(), QString()})); // read as one of several
        set(u"quantity"_s, u"60"_s);
        QCOMPARE(quantities(), QStringList({u"60"_s, u"60"_s})); // of both, as of a mixture
        set(u"medications[1].quantity"_s, u"90"_s);
        QCOMPARE(quantities(), QStringList({QString(), u"90"_s}));
        set(u"medications[0].quantity"_s, u"60"_s);
        QCOMPARE(quantities(), QStringList({u"60"_s, u"90"_s}));
        const ExportOptions items {.reviewedOnly = false};
        QCOMPARE(cell(items, 4, u"quantity"_s), u"60; 90"_s); // not the item's alone, which is but one of them
        for (const QString& own : {u"medications[1].quantity"_s, u"medications[0].quantity"_s})
            set(own, QString());
        QCOMPARE(cell(items, 4, u"quantity"_s), u"60"_s);
        QCOMPARE(exportColumns(RowKind::Medications).count(u"quantity"_s), 1);
        for (const QString& field :
            {u"medications[1].quantity"_s, u"medications[0].quantity"_s, u"medications[1].drug"_s, u"quantity"_s})
            set(field, QString());
    }

    void otherRowsStandOnTheirOwn()
    {
        const ExportOptions medications {.rows = RowKind::Medications, .reviewedOnly = false};
        QCOMPARE(exportRows(*m_project, medications)->size(), 3);
        QCOMPARE(cell(medications, 0, u"drug"_s), u"Zorbital ER"_s);
        QCOMPARE(cell(medications, 0, u"medication"_s), u"1"_s);
        QCOMPARE(cell(medications, 0, u"strength"_s), u"10/325 mg"_s);
        const ExportOptions citations {.rows = RowKind::Citations};
        QCOMPARE(exportRows(*m_project, citations)->size(), 1);
        QCOMPARE(cell(citations, 0, u"side"_s), u"reviewer"_s);
        QCOMPARE(cell(citations, 0, u"pages"_s), u"74-82; 93"_s);
        QCOMPARE(cell(citations, 0, u"corrected_fields"_s), u"header.decision_date"_s);
        const ExportOptions corrections {.rows = RowKind::History};
        QCOMPARE(exportRows(*m_project, corrections)->size(), 4);
        QCOMPARE(cell(corrections, 0, u"old"_s), u"Zorbital"_s);
        QCOMPARE(cell(corrections, 0, u"new"_s), u"Zorbital ER"_s);
        QCOMPARE(cell(corrections, 0, u"who"_s), u"Ada"_s);
        QCOMPARE(cell(corrections, 3, u"action"_s), u"reverted"_s);
        QCOMPARE(cell(corrections, 3, u"new"_s), u"6"_s);
    }

    void mentionsTellWhereTheyStand()
    {
        const ExportOptions mentions {.rows = RowKind::Mentions};
        QCOMPARE(exportRows(*m_project, mentions)->size(), 2);
        QCOMPARE(cell(mentions, 0, u"kind"_s), u"drug"_s);
        QCOMPARE(cell(mentions, 0, u"value"_s), u"carisoprodol"_s);
        QCOMPARE(cell(mentions, 1, u"kind"_s), u"strength"_s);
        QCOMPARE(cell(mentions, 1, u"part"_s), u"rationale"_s);
        QCOMPARE(cell(mentions, 1, u"issue"_s), u"2"_s);
        const auto letter = m_project->letter(m_ids[0]);
        QVERIFY(letter);
        const int start = cell(mentions, 1, u"start"_s).toInt();
        const int end = cell(mentions, 1, u"end"_s).toInt();
        QCOMPARE(letter->text.sliced(start, end - start), u"350 mg"_s);
    }

    void columnsCanBeChosenAndOrdered()
    {
        const ExportOptions chosen {.columns = {u"decision"_s, u"letter"_s}};
        QCOMPARE(exportRows(*m_project, chosen)->first(), (QStringList {u"Upheld"_s, u"letter-00001.txt"_s}));
        const ExportOptions besides {.columns = {u"id"_s, u"rationale"_s, u"doses"_s}};
        QVERIFY(cell(besides, 1, u"id"_s).endsWith(u"/2"_s));
        QCOMPARE(cell(besides, 1, u"rationale"_s), u"Soma 350 mg helped."_s);
        const auto refused = exportRows(*m_project, {.columns = {u"decision"_s, u"colour"_s}});
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(u"colour"_s));
    }

    void doubtfulCellsCanBeFiltered()
    {
        const ExportOptions issues {.reviewedOnly = false, .columns = {u"confidence"_s, u"doubtful_fields"_s}};
        QCOMPARE(cell(issues, 0, u"confidence"_s), u"0.90"_s);
        QCOMPARE(cell(issues, 0, u"doubtful_fields"_s), QString());
        QCOMPARE(cell(issues, 4, u"confidence"_s), u"0.40"_s); // its quantity
        QCOMPARE(cell(issues, 4, u"doubtful_fields"_s), u"issues[0].quantity"_s);
        QCOMPARE(cell(issues, 5, u"doubtful_fields"_s), QString()); // another item of the same letter
        QCOMPARE(cell(issues, 2, u"doubtful_fields"_s), QString());
        QCOMPARE(cell(issues, 3, u"confidence"_s), u"0.00"_s); // its heading tells no decision that is known
        QCOMPARE(cell(issues, 3, u"doubtful_fields"_s), u"issues[1].decision"_s);
        QVERIFY(m_project->correct(m_ids[1], at("issues[1].decision"), FieldEdit {{{u"Upheld"_s, {}}}}));
        QCOMPARE(cell(issues, 3, u"doubtful_fields"_s), QString());
        QVERIFY(m_project->correct(m_ids[1], at("issues[1].decision"), {}));
        ExportOptions medications = issues;
        medications.rows = RowKind::Medications;
        QCOMPARE(cell(medications, 2, u"doubtful_fields"_s), u"issues[0].quantity"_s); // a cell of its row, too
        // What a person entered is sure.
        QVERIFY(m_project->correct(m_ids[2], at("issues[0].quantity"), FieldEdit {{{u"45"_s, {}}}}));
        QCOMPARE(cell(issues, 4, u"confidence"_s), u"0.90"_s);
        QCOMPARE(cell(issues, 4, u"doubtful_fields"_s), QString());
        QVERIFY(m_project->correct(m_ids[2], at("issues[0].quantity"), {}));
    }

    void everyRowCanTellWhatItIsAbout()
    {
        const auto sha = QString::fromLatin1(m_project->letter(m_ids[0])->sha256.first(12));
        const auto ids = [this](RowKind rows) {
            QStringList found;
            const auto exported = exportRows(*m_project, {.rows = rows, .columns = {u"id"_s}});
            for (const QStringList& cells : *exported)
                found += cells;
            return found;
        };
        QCOMPARE(ids(RowKind::Issues), (QStringList {sha + u"/1"_s, sha + u"/2"_s}));
        QCOMPARE(ids(RowKind::Medications), QStringList {sha + u"/1/m1"_s});
        QVERIFY(ids(RowKind::Citations).contains(sha + u"/1/r1"_s));
        QCOMPARE(ids(RowKind::History), (QStringList {sha + u"/1/m1"_s, sha + u"/0"_s, sha + u"/2"_s, sha + u"/2"_s}));
        QVERIFY(ids(RowKind::Mentions).constFirst().startsWith(sha + u"/2/@"_s));
    }

    // Made on several threads, a batch after the other; the preview makes them one by one.
    void manyLettersAreWrittenInTheirOrder()
    {
        const auto project = Project::create(m_folder.filePath(u"many.imrproj"_s));
        {
            const auto database = openProjectFile((*project)->path());
            Transaction transaction(**database);
            QVERIFY(transaction.begin());
            LetterWriter writer(**database);
            for (int i = 1; i <= 300; ++i)
                QVERIFY(writer.insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
            QVERIFY(transaction.commit());
            QVERIFY((*database)->execute(u"UPDATE letter SET parsed = '{' WHERE id IN (5, 6, 200)"_s));
        }
        QVERIFY((*project)->correct(LetterId {9}, at("issues[0].request"), FieldEdit {{{u"=1, “2”"_s, {}}}}));
        for (const RowKind kind :
            {RowKind::Issues, RowKind::Medications, RowKind::Citations, RowKind::History, RowKind::Mentions}) {
            for (const int most : {-1, 0, 100}) {
                QStringList leftOut;
                int told = 0;
                const ExportOptions options {.rows = kind,
                    .reviewedOnly = false,
                    .maxRows = most,
                    .watcher = [&told](int done, int all) { return done == told++ && all == 300; },
                    .passOver = [&leftOut](const Error& error) { leftOut += error.sentence; }};
                QBuffer csv;
                csv.open(QIODevice::WriteOnly);
                const auto written = exportCsv(**project, options, csv);
                QVERIFY(written);
                const QStringList passedOver = std::exchange(leftOut, {});
                told = 0;
                const auto rows = exportRows(**project, options);
                QCOMPARE(*written, rows->size());
                QBuffer expected;
                expected.open(QIODevice::WriteOnly);
                CsvWriter writer(expected);
                QVERIFY(writer.addByteOrderMark());
                QVERIFY(writer.addRow(exportColumns(kind)));
                for (const QStringList& cells : *rows)
                    QVERIFY(writer.addRow(cells));
                QVERIFY(writer.flush());
                QCOMPARE(csv.data(), expected.data());
                if (most < 0) {
                    QCOMPARE(passedOver.size(), 3);
                    QVERIFY(passedOver.last().contains(u"Letter 200 "_s));
                    QCOMPARE(passedOver, leftOut);
                }
            }
        }
        QBuffer csv;
        csv.open(QIODevice::WriteOnly);
        const auto stopped = exportCsv(**project, {.reviewedOnly = false}, csv);
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().sentence.contains(u"letter-00005.txt"_s), qPrintable(stopped.error().sentence));
    }

    void aFailedExportLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(u"out.csv"_s);
        QCOMPARE(exportCsvFile(*m_project, {}, path), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(before.startsWith("\xEF\xBB\xBFletter,case_number,"));
        QVERIFY(!exportCsvFile(*m_project, {.columns = {u"colour"_s}}, path));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        const auto nowhere = exportCsvFile(*m_project, {}, m_folder.filePath(u"no/folder/out.csv"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Error::Code::WriteFailed);
        QVERIFY2(
            nowhere.error().sentence.contains(u"Choose a folder that exists"), qPrintable(nowhere.error().sentence));
        QCOMPARE(QDir(m_folder.path()).entryList({u"out.csv*"_s}, QDir::Files), QStringList {u"out.csv"_s});
    }

    void aFolderIsNoFileToExportTo()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"out"_s));
        for (const QString& path : {m_folder.filePath(u"out"_s), m_folder.filePath(u"out/"_s)}) {
            const auto written = exportCsvFile(*m_project, {}, path);
            QVERIFY(!written);
            QVERIFY2(
                written.error().sentence.contains(path + u"” is a folder"_s), qPrintable(written.error().sentence));
        }
        QVERIFY(QDir(m_folder.filePath(u"out"_s)).isEmpty());
    }

    void otherReadersSeeTheSameCells()
    {
        const QString csv = m_folder.filePath(u"all.csv"_s);
        for (const RowKind kind :
            {RowKind::Issues, RowKind::Medications, RowKind::Citations, RowKind::History, RowKind::Mentions}) {
            const ExportOptions options {.rows = kind, .reviewedOnly = false};
            QVERIFY(exportCsvFile(*m_project, options, csv));
            const QString byPython = outputOf(u"python3"_s,
                {u"-c"_s,
                    u"import csv, json, sys\n"
                    "print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))"_s,
                    csv});
            const QString bySqlite = outputOf(u"python3"_s,
                {u"-c"_s,
                    u"import json, subprocess, sys\n"
                    "out = subprocess.run(['sqlite3', ':memory:', '-cmd', f'.import --csv \"{sys.argv[1]}\" t',\n"
                    "                      '-json', 'select * from t'], check=True, capture_output=True).stdout\n"
                    "rows = json.loads(out)\n"
                    "print(json.dumps([list(rows[0])] + [list(row.values()) for row in rows]))"_s,
                    csv});
            if (byPython.isEmpty() || bySqlite.isEmpty())
                QSKIP("python3 or sqlite3 is not installed");
            QCOMPARE(bySqlite, byPython);
            const QJsonArray table = QJsonDocument::fromJson(byPython.toUtf8()).array();
            const auto rows = exportRows(*m_project, options);
            QCOMPARE(table.size(), rows->size() + 1);
            QCOMPARE(table[0].toVariant().toStringList(), exportColumns(kind));
        }
    }

private:
    static QString outputOf(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) {
            qWarning("%s", process.readAllStandardError().constData());
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    void theLettersOfAListAreExportedInItsOrder()
    {
        ExportOptions options {.reviewedOnly = false, .columns = {u"letter"_s}, .letters = QList {m_ids[2], m_ids[0]}};
        const auto files = [&] {
            QStringList found;
            const auto rows = exportRows(*m_project, options);
            for (const QStringList& row : *rows) {
                if (found.isEmpty() || found.last() != row.first())
                    found.append(row.first());
            }
            return found;
        };
        const QString third = m_project->rows({m_ids[2]})->first().file;
        const QString first = m_project->rows({m_ids[0]})->first().file;
        QCOMPARE(files(), (QStringList {third, first}));
        options.letters = QList<LetterId>();
        QVERIFY(files().isEmpty());
    }

    void anExportThatIsStoppedSaysSo()
    {
        int told = 0;
        const ExportOptions options {.reviewedOnly = false, .watcher = [&told](int done, int all) {
                                         ++told;
                                         return done < all - 1;
                                     }};
        const auto rows = exportRows(*m_project, options);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, Error::Code::Cancelled);
        QCOMPARE(told, int(m_ids.size()));
    }
};

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
