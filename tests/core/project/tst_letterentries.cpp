// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/letterentries.h"

#include "core/project/projectdata.h"
#include "tests/core/project/inventedletters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace imr::tests;
using namespace Qt::StringLiterals;

class TestLetterEntries : public QObject
{
    Q_OBJECT

    static constexpr int letters = 100;
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    QList<LetterId> m_ids;

    static QList<Result<StoredLetter>> readAll(const LetterEntries& entries, const QList<LetterId>& ids)
    {
        QList<Result<StoredLetter>> read;
        while (read.size() < ids.size()) {
            const auto some = entries.read(QSpan(ids).sliced(read.size()));
            for (const Result<LetterEntry>& entry : some)
                read.append(entry.and_then([&](const LetterEntry& known) { return entries.letterOf(known); }));
        }
        return read;
    }

    // What an export of cells shows of a letter.
    static QStringList cellsOf(const StoredLetter& letter)
    {
        QStringList cells {letter.row.file, letter.format, QString::fromLatin1(letter.sha256), letter.row.reviewedBy,
            statusName(letter.row.status)};
        for (const FieldPath& path : fieldPaths(letter.effective)) {
            const Field* field = fieldAt(letter.effective, path);
            cells += path.toString() + u'=' + field->texts().join(u'|') + QString::number(field->confidence)
                + QString::number(int(field->origin));
        }
        for (const Finding& finding : letter.effective.findings)
            cells += finding.code + QString::number(finding.item) + (finding.dismissed ? u"dismissed"_s : QString());
        cells += letter.corrections.keys();
        return cells;
    }

    void run(const QString& sql) const
    {
        const auto database = openProjectFile(m_project->path());
        QVERIFY((*database)->execute(sql));
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_project = std::move(*Project::create(m_folder.filePath(u"%1.imrproj"_s.arg(++number))));
        const auto database = openProjectFile(m_project->path());
        Transaction transaction(**database);
        QVERIFY(transaction.begin());
        LetterWriter writer(**database);
        for (int i = 1; i <= letters; ++i)
            QVERIFY(writer.insert(inventedLetter(i), QDateTime::currentDateTimeUtc()));
        QVERIFY(transaction.commit());
        m_ids = *m_project->letters();
        m_project->setReviewer(u"Ada"_s);
        const auto drug = *FieldPath::parse(u"issues[0].medications[0].drug"_s);
        QVERIFY(m_project->correct(m_ids[3], drug, FieldEdit {{{u"Zorbital ER"_s, {}}}}));
        const StoredLetter dismissed = *m_project->letter(m_ids[5]);
        QVERIFY(m_project->dismiss(m_ids[5], dismissed.effective.findings.first()));
    }

    void lettersComeInTheOrderAskedAsTheyComeAlone()
    {
        QList<LetterId> ids {m_ids[70], m_ids[3], m_ids[5], m_ids[70]};
        ids += m_ids;
        const auto read = readAll(LetterEntries(*m_project, StoredParts::All), ids);
        QCOMPARE(read.size(), ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const StoredLetter alone = *m_project->letter(ids[i]);
            QVERIFY(read[i]);
            QCOMPARE(read[i]->row.id, ids[i]);
            QCOMPARE(read[i]->text, alone.text);
            QCOMPARE(read[i]->parsed, alone.parsed);
            QCOMPARE(read[i]->effective, alone.effective);
        }
    }

    void cellsAreThoseInForce()
    {
        const LetterEntries entries(*m_project, StoredParts::Cells);
        const auto read = readAll(entries, m_ids);
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            QCOMPARE(cellsOf(*read[i]), cellsOf(*m_project->letter(m_ids[i])));
        QVERIFY(cellsOf(*read[3]).contains(u"issues[0].medications[0].drug"_s));
        QVERIFY(read[0]->text.isEmpty()); // nothing depends on it
        QVERIFY(!read[3]->text.isEmpty());
        const auto corrected = entries.read(QSpan(m_ids).sliced(3, 1));
        QCOMPARE(corrected.first()->history.size(), 1);
    }

    void ownNamesAreInForceToo()
    {
        QVERIFY(m_project->addOwnDrugs({Drug {u"Zorbital"_s, u"zorbitone"_s, u"opioid"_s, {}, {}}}));
        const auto read = readAll(LetterEntries(*m_project, StoredParts::Cells), m_ids);
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            QCOMPARE(cellsOf(*read[i]), cellsOf(*m_project->letter(m_ids[i])));
    }

    void aDamagedLetterIsToldOfAndTheOthersAreRead()
    {
        run(u"UPDATE letter SET parsed = substr(parsed, 1, 300) WHERE id = %1"_s.arg(qint64(m_ids[7])));
        for (const StoredParts parts : {StoredParts::All, StoredParts::Cells}) {
            const auto read = readAll(LetterEntries(*m_project, parts), m_ids);
            const auto alone = m_project->letter(m_ids[7]);
            QVERIFY(!alone && !read[7]);
            QCOMPARE(read[7].error().code, Error::Code::Damaged);
            QCOMPARE(read[7].error().sentence, alone.error().sentence);
            QVERIFY(read[7].error().sentence.contains(u"letter-00008.txt"_s));
            QVERIFY(read[6] && read[8]);
        }
    }

    void aLetterThatIsGoneIsToldOf()
    {
        const QList<LetterId> ids {m_ids[0], LetterId {4711}, m_ids[1]};
        const auto read = readAll(LetterEntries(*m_project, StoredParts::Cells), ids);
        QVERIFY(read[0] && read[2]);
        QCOMPARE(read[1].error().code, Error::Code::NotFound);
        QCOMPARE(read[1].error().sentence, m_project->letter(LetterId {4711}).error().sentence);
    }

    void fewAreHeldTogether()
    {
        const LetterEntries entries(*m_project, StoredParts::All);
        QVERIFY(entries.read({}).isEmpty());
        const qsizetype together = entries.read(m_ids).size();
        QVERIFY(together > 1 && together < letters);
        // Large ones are fewer still.
        run(u"UPDATE letter SET text = text || printf('%.*c', 2000000, 'x') WHERE id = %1"_s.arg(qint64(m_ids[1])));
        QCOMPARE(entries.read(m_ids).size(), 2);
    }

    void theProjectCanBeChangedBetweenTwoReadings()
    {
        const LetterEntries entries(*m_project, StoredParts::Cells);
        (void)entries.read(m_ids);
        QVERIFY(m_project->setStatus(m_ids[0], Status::Reviewed));
        QCOMPARE(entries.read(m_ids).constFirst()->letter.row.status, Status::Reviewed);
    }
};

QTEST_GUILESS_MAIN(TestLetterEntries)
#include "tst_letterentries.moc"
